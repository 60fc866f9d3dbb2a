"""Normal forms of addresses: two that are written differently but reach the same place have the same form."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from netplanner.domain.calling_codes import CODE_OF_REGION, REGIONS_OF_CODE, calling_code

_ANGLED = re.compile(r"<([^<>]*)>\s*$")


def email_key(value: str) -> str:
    """The address in lower case without display name, "mailto:" or blanks; "" where there is none."""
    text = value.strip()
    if angled := _ANGLED.search(text):
        text = angled.group(1)
    if text[:7].lower() == "mailto:":
        text = unquote(text[7:].split("?")[0])
    key = "".join(text.split()).lower()
    return key if key.isascii() else unicodedata.normalize("NFC", key)


# RFC 2142, and what offices and families call theirs in English, Danish and German.
_SHARED_MAILBOXES = frozenset(
    {
        "abuse", "admin", "administration", "booking", "buero", "bureau", "contact", "familie", "familien", "family",
        "hello", "hostmaster", "info", "information", "jobs", "kontakt", "kontor", "mail", "marketing", "office",
        "post", "postmaster", "presse", "press", "reception", "sales", "salg", "sekretariat", "service", "support",
        "team", "verkauf", "vertrieb", "webmaster",
    }
)  # fmt: skip


def is_shared_mailbox(value: str) -> bool:
    """Whether an address is likely read by several people: info@, sales@, family@."""
    return email_key(value).partition("@")[0] in _SHARED_MAILBOXES


class _Numbering(NamedTuple):
    """What one region's numbers look like: calling code, possible lengths, what is stripped in front.

    `full` are the lengths of numbers that can be dialled from abroad, `lengths` those of local ones too. `viable` is
    the pattern of the whole; None where a prefix is rewritten and not only cut.
    """

    code: str
    lengths: frozenset[int]
    full: frozenset[int]
    prefix: re.Pattern[str] | None
    viable: re.Pattern[str] | None


@lru_cache(maxsize=256)
def _numbering(region: str) -> _Numbering | None:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(region, None)
    if metadata is None or metadata.general_desc is None:
        return None
    description = metadata.general_desc
    full = frozenset(description.possible_length)
    prefix = metadata.national_prefix_for_parsing
    rewritten = metadata.national_prefix_transform_rule
    return _Numbering(
        str(metadata.country_code),
        full.union(description.possible_length_local_only),
        full,
        re.compile(prefix) if prefix else None,
        None
        if rewritten or not description.national_number_pattern
        else re.compile(description.national_number_pattern),
    )


_PLAIN_INTERNATIONAL = re.compile(r"\+[\d\s()./-]+")
_NOT_DIGIT = re.compile(r"\D+")
# libphonenumber answers nothing longer (phonenumberutil._MAX_INPUT_STRING_LENGTH is 250).
_MAX_LENGTH = 250


def _international(value: str) -> str:
    """The usual case: + and digits of a possible length, perhaps with a (0) behind the country; "" for any other.

    As phonenumbers does it (phonenumberutil.parse), at a tenth of the time.
    """
    if not value.isascii() or not _PLAIN_INTERNATIONAL.fullmatch(value):
        return ""
    digits = _NOT_DIGIT.sub("", value)
    code = calling_code(digits)
    numbering = _numbering(REGIONS_OF_CODE[code][0]) if code else None
    if numbering is None:
        return ""
    national = digits[len(code) :]
    prefix = numbering.prefix.match(national) if numbering.prefix is not None else None
    if prefix is not None:
        if numbering.viable is None:
            return ""
        national = _without_prefix(national, prefix.end(), numbering, numbering.viable)
    return f"+{code}{national}" if len(national) in numbering.lengths else ""


def _without_prefix(national: str, end: int, numbering: _Numbering, viable: re.Pattern[str]) -> str:
    """The number without the trunk prefix, unless that is a part of it."""
    rest = national[end:]
    if viable.fullmatch(national) and not viable.fullmatch(rest):
        return national
    return rest if len(rest) in numbering.full or len(rest) > max(numbering.full) else national


@lru_cache(maxsize=2048)
def phone_key(value: str, region: str = "") -> str:
    """`value` in E.164 ("+4512345678") as dialled from `region` (ISO 3166-1, "DK"); "" if it can't be one."""
    text = value.strip()
    if not text or len(text) > _MAX_LENGTH:
        return ""
    found = _international(text) or _parsed(text, region.upper())
    if not found and not region and text.startswith("00"):
        # What most of the world dials before a country's code (ITU-T E.123, 6.1), where no country says otherwise.
        return phone_key("+" + text[2:])
    return found


def _parsed(text: str, region: str) -> str:
    import phonenumbers

    known = region if region in CODE_OF_REGION else None
    try:
        number = phonenumbers.parse(text, known)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def url_key(value: str) -> str:
    """The address without scheme, "www." and trailing slash, its host in lower case.

    Of a person's page on a network it is the same however it is spelt: "linkedin.com/in/ada-b" whatever the country's
    host, the case and the query.
    """
    if _MAY_BE_PROFILE.search(value) and (found := profile_of(value)) is not None:
        platform, handle = found
        return _PROFILE_PAGES[platform] + handle
    text = unicodedata.normalize("NFC", "".join(value.split()))
    text = _SCHEME.sub("", text, count=1).removeprefix("//")
    cut = next((index for index, char in enumerate(text) if char in "/?#"), len(text))
    host = text[:cut].lower().removeprefix("www.").removesuffix(":443").removesuffix(":80")
    return (host + text[cut:]).rstrip("/")


_MAY_BE_PROFILE = re.compile(r"linkedin\.|xing\.|facebook\.|fb\.", re.IGNORECASE)
_PROFILE_PAGES = {"linkedin": "linkedin.com/in/", "xing": "xing.com/profile/", "facebook": "facebook.com/"}
_LINKEDIN_PATHS = frozenset({"in", "pub"})
_XING_PATHS = frozenset({"profile", "profiles"})
# First words of Facebook paths that are no person.
_FACEBOOK_PAGES = frozenset(
    {
        "business", "dialog", "events", "gaming", "groups", "hashtag", "help", "home.php", "l.php", "login",
        "login.php", "marketplace", "media", "pages", "permalink.php", "photo", "photo.php", "photos",
        "plugins", "policies", "reel", "search", "settings", "share", "share.php", "sharer", "sharer.php",
        "story.php", "watch",
    }
)  # fmt: skip


def _is_host(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)


def _facebook(parts: list[str], query: str) -> str:
    if parts[:1] == ["profile.php"]:
        return parse_qs(query).get("id", [""])[0]
    if parts[:1] == ["people"]:
        return parts[2] if len(parts) > 2 else ""
    return parts[0] if parts and parts[0].lower() not in _FACEBOOK_PAGES else ""


def profile_of(url: str) -> tuple[str, str] | None:
    """The platform's key and the handle, in lower case, that a profile's address names; None for any other.

    Country and mobile hosts are known: "https://dk.linkedin.com/in/Anna-Berg/" → ("linkedin", "anna-berg").
    """
    try:
        split = urlsplit("//" + _SCHEME.sub("", url.strip(), count=1).removeprefix("//"))
        host = (split.hostname or "").lower()
    except ValueError:
        return None
    parts = [unicodedata.normalize("NFC", unquote(part)) for part in split.path.split("/") if part]
    if _is_host(host, "linkedin.com"):
        platform = "linkedin"
        handle = parts[1] if len(parts) > 1 and parts[0].lower() in _LINKEDIN_PATHS else ""
    elif _is_host(host, "xing.com") or host == "xing.to":
        platform = "xing"
        handle = parts[1] if len(parts) > 1 and parts[0].lower() in _XING_PATHS else ""
    elif _is_host(host, "facebook.com") or _is_host(host, "fb.com") or host == "fb.me":
        platform = "facebook"
        handle = _facebook(parts, split.query)
    else:
        return None
    handle = handle.strip().lower()
    return (platform, handle) if handle else None
