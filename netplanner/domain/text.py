"""Text as search, sorting and matching see it: folded words, prefix terms, sort keys, initials.

`fold` follows the Unicode recipe for caseless comparison (The Unicode Standard, 3.13, "Default Caseless
Matching") with marks dropped and the letters of Northern Europe that don't decompose spelt out.
"""

import re
import unicodedata
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from netplanner.domain.calling_codes import CODE_OF_REGION, calling_code

if TYPE_CHECKING:
    from netplanner.domain.contact import Contact

_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n",
        "ŧ": "t", "ŀ": "l", "ə": "e", "ƒ": "f",
    }
)  # fmt: skip
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
# Letters of New Tai Lue and Vedic that were marks until Unicode 8: SQLite's tokenizer still parts words there
# (sqlite.org/fts5.html, 4.3.1), and a term that it would part can't be looked up.
_WORD = re.compile(r"[^\W_\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]+")
# Letters that people also write as two: a word that holds one is found by both spellings.
TWO_LETTERS = str.maketrans({"å": "aa", "ø": "oe", "ö": "oe", "ä": "ae", "ü": "ue"})
_DIGRAPH = re.compile(r"aa|ae|oe|ue")


@lru_cache(maxsize=4096)
def _fold_run(run: str) -> str:
    """Folds a run of non-ASCII characters; cached, since a book holds few different ones."""
    previous = ""
    text = run
    while text != previous:
        previous = text
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)
    return text.lower() if text.isascii() else text


def fold(text: str) -> str:
    """`text` without case, marks and special letters: "Søren Müller" → "soren muller", "Weiß" → "weiss"."""
    if text.isascii():
        return text.lower()
    return _NON_ASCII.sub(lambda match: _fold_run(match.group()), text.lower()).lower()


def search_tokens(text: str) -> list[str]:
    """The folded words of `text`, split at all but letters and digits: "anna@x.dk" → anna, x, dk."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def _spelt_out(word: str) -> tuple[str, ...]:
    composed = unicodedata.normalize("NFC", word).lower()
    spelt = composed.translate(TWO_LETTERS)
    return () if spelt == composed else tuple(search_tokens(spelt))


def _other_spellings(text: str, folded: str) -> list[str]:
    """Words as they are written without å, ä, ö, ø, ü ("aalund", "mueller") and the other way round."""
    words: list[str] = []
    if "ae" in folded or "oe" in folded or "ue" in folded or "aa" in folded:
        hits = (word for word in _WORD.findall(folded) if _DIGRAPH.search(word))
        words.extend(_DIGRAPH.sub(lambda match: match.group()[0], word) for word in hits)
    if not text.isascii():
        for word in text.split():
            if not word.isascii():
                words.extend(_spelt_out(word))
    return words


_PLAIN_PHONE = re.compile(r"[+\d\s()./-]*", re.ASCII)
_EXTENSION = re.compile(r"(?:;|,|x|ext|p\d).*", re.IGNORECASE)
_NOT_DIGIT = re.compile(r"\D+")


def _phone_forms(value: str, country: str) -> tuple[str, ...]:
    """The digits of a number as one begins to type it: international, national, with and without trunk 0."""
    number = value.replace("(0)", "") if "(0)" in value else value
    if not _PLAIN_PHONE.fullmatch(number):
        number = _EXTENSION.sub("", unicodedata.normalize("NFKC", number).removeprefix("tel:"))
    digits = _NOT_DIGIT.sub("", number)
    if number.lstrip(" (")[:1] == "+" or digits[:2] == "00":
        digits = digits.removeprefix("00")
        national = digits[len(calling_code(digits)) :]
        return digits, national, "0" + national
    national = digits.removeprefix("0")
    code = CODE_OF_REGION.get(country, "")
    return (digits, national, code + national) if code else (digits, national)


_SINGLE_FIELDS = attrgetter(
    "given", "family", "additional", "prefix", "suffix", "nickname", "organization", "department", "title",
    "role", "birthday", "anniversary", "met", "met_on", "country", "source", "note",
)  # fmt: skip
_ADDRESS_FIELDS = attrgetter("street", "extended", "po_box", "city", "region", "postal_code", "country", "label")


def _text_of(contact: "Contact") -> str:
    parts = [contact.fn or contact.display_name, *_SINGLE_FIELDS(contact)]
    for points in (contact.emails, contact.phones, contact.urls, contact.messaging):
        for point in points:
            parts += (point.value, point.label)
    for place in contact.addresses:
        parts += _ADDRESS_FIELDS(place)
    for profile in contact.profiles:
        parts += (profile.platform, profile.url, profile.handle)
    for field in contact.custom:
        parts += (field.name, field.value)
    parts += (*contact.tags, *contact.needs, *contact.offers)
    return " ".join(filter(None, parts))


def search_text(contact: "Contact") -> str:
    """All that a search may find in `contact`, as folded words with a space between, each once.

    A phone number stands there as written and as digits alone, international and national, so that
    "+45 12 34", "4512" and "1234" find +45 12 34 56 78 as prefixes.
    """
    text = _text_of(contact)
    folded = fold(text)
    tokens = dict.fromkeys(_WORD.findall(folded))
    for word in _other_spellings(text, folded):
        tokens[word] = None
    for phone in contact.phones:
        for form in _phone_forms(phone.value, contact.country):
            tokens[form] = None
    tokens.pop("", None)
    return " ".join(tokens)


_PHONE_QUERY = re.compile(r"\s*(?:tel:)?[\s(]*\+?[\d\s()./-]*\d[\d\s()./-]*", re.IGNORECASE)
_PHONE_RUN = re.compile(r"(?<![^\s,;:])\(?(?:\+|00)\d[\d\s()./-]*\d")
_DATE_QUERY = re.compile(r"\s*\d{4}-\d\d(?:-\d\d)?\s*")


def _digits_term(text: str) -> str:
    digits = _NOT_DIGIT.sub("", text.replace("(0)", ""))
    return digits.removeprefix("00") if len(digits) > 2 else digits


def search_terms(query: str) -> list[str]:
    """What a query looks for: folded words, all of which must be found, each as the beginning of a word.

    What looks like a phone number becomes one term of its digits without an international 00. An empty list
    means that the query asks for nothing.
    """
    if _PHONE_QUERY.fullmatch(query) and not _DATE_QUERY.fullmatch(query):
        term = _digits_term(query)
        return [term] if term else []
    phones = [_digits_term(run) for run in _PHONE_RUN.findall(query)]
    rest = _PHONE_RUN.sub(" ", query) if phones else query
    return list(dict.fromkeys([*search_tokens(rest), *phones]))


# The letters after z of an alphabet, put in order on the ASCII characters after z ("{", "|", "}"), so that a
# plain comparison sorts them last. In Danish and Norwegian aa sorts as å (CLDR, da: æ<<ä<ø<<ö<å<<<aa).
_DANISH = {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "œ": "|", "å": "}", "ü": "y", "ű": "y"}
_SWEDISH = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y"}
_ALPHABETS = {
    language: str.maketrans(letters)
    for languages, letters in ((("da", "nb", "nn", "no"), _DANISH), (("sv", "fi"), _SWEDISH))
    for language in languages
}
_DOUBLE_A = frozenset({"da", "nb", "nn", "no"})
# Apostrophes and dots of initials join, all else that is no letter or digit parts words.
_ASCII_SORT = str.maketrans({char: "" if char in "'`." else " " for char in map(chr, range(128)) if not char.isalnum()})
_NOT_SORTED = re.compile(r"[^\w{|} ]|_")


def sort_key(name: str, language: str = "en") -> str:
    """A key for `name` as displayed; plain string comparison gives the order of `language` ("da", "de-AT").

    Case and punctuation don't count, marks only between names that are otherwise alike; æ ø å (and aa) come
    last in Danish and Norwegian, å ä ö in Swedish and Finnish, elsewhere they sort with their base letters.
    """
    alphabet = _ALPHABETS.get(language[:2])
    if name.isascii():
        key = name.lower()
        if not key.isalnum():
            key = " ".join(key.translate(_ASCII_SORT).split())
        return key.replace("aa", "}") if alphabet and language[:2] in _DOUBLE_A and "aa" in key else key
    return _sort_key_marked(name, language[:2])


def _sort_key_marked(name: str, language: str) -> str:
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    plain = " ".join(composed.translate(_ASCII_SORT).split())
    alphabet = _ALPHABETS.get(language)
    lettered = plain.translate(alphabet) if alphabet else plain
    if language in _DOUBLE_A:
        lettered = lettered.replace("aa", "}")
    key = " ".join(_NOT_SORTED.sub(" ", fold(lettered)).split())
    # Names that differ in marks alone keep a fixed order: "Muller" before "Müller".
    return key if key == plain else f"{key}\x01{plain}"


_TITLES = frozenset(
    {
        "dr", "prof", "mr", "mrs", "ms", "miss", "sir", "hr", "fr", "fru", "frk", "herr", "frau", "ing",
        "dipl", "mag", "lic", "phd", "mba", "msc",
    }
)  # fmt: skip
_BRACKETED = re.compile(r"[(\[{].*?[)\]}]|\".*?\"")
_NAME_WORD = re.compile(r"[^\W\d_]+")


def initials(name: str) -> str:
    """Up to two capitals: "Dr. Søren Ålund (Acme)" → "SÅ"; "" where there is no letter."""
    text = _BRACKETED.sub(" ", unicodedata.normalize("NFC", name)).split("@")[0]
    head = text.split(",")[0]
    words = _NAME_WORD.findall(head if len(head.split()) > 1 else text) or _NAME_WORD.findall(name)
    plain = [word for word in words if word.lower() not in _TITLES] or words
    if not plain:
        return ""
    ends = (plain[0], plain[-1]) if len(plain) > 1 else (plain[0],)
    return "".join(word[0].upper()[0] for word in ends)
