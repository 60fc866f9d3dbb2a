"""A directory entry's attributes → contact: inetOrgPerson (RFC 2798, RFC 4519), Thunderbird's and Outlook's names."""

import binascii
from collections.abc import Sequence
from typing import Final

from netplanner.domain.contact import Address, Contact, ContactPoint, Photo

# Name, value, and its bytes where it came as base64.
Attribute = tuple[str, str, bytes]

_SINGLE: Final = {
    "cn": "fn", "commonname": "fn",
    "sn": "family", "surname": "family", "givenname": "given", "gn": "given", "middlename": "additional",
    "personaltitle": "prefix", "generationqualifier": "suffix",
    "mozillanickname": "nickname", "xmozillanickname": "nickname", "nickname": "nickname",
    "o": "organization", "company": "organization", "organizationname": "organization",
    "ou": "department", "department": "department", "organizationalunitname": "department", "orgunit": "department",
    "title": "title", "preferredlanguage": "language", "entryuuid": "uid",
}  # fmt: skip
_NOTES: Final = frozenset({"description", "notes", "info", "comment"})
_EMAILS: Final = frozenset(
    {"mail", "rfc822mailbox", "email", "mozillasecondemail", "xmozillasecondemail", "mailalternateaddress"}
)
_PHONES: Final = {
    "telephonenumber": ("work",), "workphone": ("work",), "othertelephone": ("work",), "homephone": ("home",),
    "hometelephonenumber": ("home",), "otherhomephone": ("home",), "mobile": ("cell",),
    "mobiletelephonenumber": ("cell",), "cellphone": ("cell",), "othermobile": ("cell",),
    "fax": ("fax",), "facsimiletelephonenumber": ("fax",), "otherfacsimiletelephonenumber": ("fax",),
    "pager": ("pager",), "pagerphone": ("pager",), "pagertelephonenumber": ("pager",), "otherpager": ("pager",),
}  # fmt: skip
_URLS: Final = {
    "mozillaworkurl": ("work",), "workurl": ("work",), "mozillahomeurl": ("home",), "homeurl": ("home",),
    "labeleduri": (), "labeledurl": (), "url": (), "wwwhomepage": (),
}  # fmt: skip
_MESSAGING: Final = {
    "nsaimid": "aim", "mozillaaimid": "aim", "aimscreenname": "aim", "nsicqid": "icq", "nsmsnid": "msn",
    "nsyahooid": "yahoo", "mozillaimid": "xmpp", "jabberid": "xmpp",
}  # fmt: skip
_WORK: Final = {
    "street": "street", "streetaddress": "street", "mozillaworkstreet": "street", "mozillaworkstreet2": "extended",
    "postofficebox": "po_box", "l": "city", "localityname": "city", "locality": "city",
    "mozillaworklocalityname": "city", "st": "region", "stateorprovincename": "region", "mozillaworkstate": "region",
    "postalcode": "postal_code", "zip": "postal_code", "mozillaworkpostalcode": "postal_code",
    "co": "country", "friendlycountryname": "country", "c": "country", "countryname": "country",
    "mozillaworkcountryname": "country",
}  # fmt: skip
_HOME: Final = {
    "mozillahomestreet": "street", "homestreet": "street", "mozillahomestreet2": "extended",
    "mozillahomelocalityname": "city", "homecity": "city", "mozillahomestate": "region", "homestate": "region",
    "mozillahomepostalcode": "postal_code", "homepostalcode": "postal_code", "homezip": "postal_code",
    "mozillahomecountryname": "country", "homecountry": "country",
}  # fmt: skip
_MEMBERS: Final = frozenset({"member", "uniquemember", "memberuid"})
_BIRTHDAY: Final = frozenset({"birthyear", "birthmonth", "birthday"})
_PHOTOS: Final = frozenset({"jpegphoto", "thumbnailphoto", "photo"})
# What says nothing of the person beyond the entry.
_BOOKKEEPING: Final = frozenset({"objectclass", "modifytimestamp", "createtimestamp", "changetype", "version"})

_GROUPS: Final = frozenset(
    {"groupofnames", "groupofuniquenames", "posixgroup", "group", "groupofurls", "mozillaablist", "mozillamailinglist"}
)
_PEOPLE: Final = frozenset(
    {
        "person", "organizationalperson", "inetorgperson", "mozillaabpersonalpha", "mozillaabpersonobsolete", "contact",
        "user", "posixaccount", "evolutionperson", "pilotperson", "newpilotperson", "zillaperson",
    }
)  # fmt: skip
# Classes of entries that make up the directory itself.
_FOLDERS: Final = frozenset(
    {
        "organizationalunit", "domain", "dcobject", "country", "locality", "organizationalrole", "simplesecurityobject",
        "device", "applicationprocess", "container", "alias", "referral", "posixgroupofnames", "subentry", "dnsdomain",
    }
)  # fmt: skip
_NAMES: Final = frozenset({"cn", "commonname", "sn", "surname", "givenname", "displayname"} | _EMAILS)
_MAGIC: Final = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n", "image/png"), (b"GIF8", "image/gif"))


def is_nobody(attributes: Sequence[Attribute]) -> bool:
    """Whether nothing of an entry names anybody."""
    return not any(_base(name) in _NAMES and value.strip() for name, value, _ in attributes)


def contact_of(attributes: Sequence[Attribute]) -> tuple[Contact, list[tuple[str, str]]]:
    """The contact of an entry and, by name, the values that none of its fields holds.

    The first value of a field that holds one is taken, the next ones are kept among the others. A folder of the
    directory gives an empty contact and nothing else.
    """
    classes = {value.strip().lower() for name, value, _ in attributes if name.lower() == "objectclass"}
    if not classes.isdisjoint(_FOLDERS) and classes.isdisjoint(_PEOPLE | _GROUPS):
        return Contact(), []
    draft = _Entry()
    for name, value, data in attributes:
        draft.add(name, value, data)
    draft.finish()
    if not classes.isdisjoint(_GROUPS):
        draft.contact.kind = "group"
    elif "organization" in classes and classes.isdisjoint(_PEOPLE):
        draft.contact.kind = "org"
    return draft.contact, draft.others


class _Entry:
    """A contact that is filled attribute by attribute."""

    def __init__(self) -> None:
        self.contact = Contact()
        self.others: list[tuple[str, str]] = []
        self._work = Address(types=("work",))
        self._home = Address(types=("home",))
        self._birthday: dict[str, str] = {}
        self._display = ""
        self._notes: list[str] = []
        self._members: dict[str, list[str]] = {}
        self._seen: set[tuple[int, str]] = set()

    def add(self, name: str, value: str, data: bytes) -> None:
        text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
        key = _base(name)
        if not text or key in _BOOKKEEPING:
            return
        if key in _MEMBERS:
            self._members.setdefault(name, []).append(text)
        elif not (self._put_single(key, text) or self._put_listed(key, text) or self._put_photo(key, data)):
            if key == "dn" and _is_plain_name(text):
                return
            # What is no text is kept as the base64 that it came in.
            binary = data and "\ufffd" not in text and not text.isprintable() and "\n" not in text
            self.others.append((name, binascii.b2a_base64(data, newline=False).decode() if binary else text))

    def finish(self) -> None:
        """Puts together what came in several attributes."""
        contact = self.contact
        if self._display and not contact.fn:
            contact.fn = self._display
        elif self._display and self._display != contact.fn:
            self.others.append(("displayName", self._display))
        contact.addresses = [address for address in (self._work, self._home) if not address.is_empty()]
        # A card holds so many values as a group may, but not so many lines.
        self.others.extend((name, "\n".join(members)) for name, members in self._members.items())
        contact.note = "\n\n".join(dict.fromkeys(self._notes))
        self._put_birthday()

    def _put_single(self, key: str, text: str) -> bool:
        if key == "displayname":
            taken = not self._display
            self._display = self._display or text
            return taken
        if key in _BIRTHDAY:
            taken = key not in self._birthday
            self._birthday.setdefault(key, text)
            return taken
        for fields, target in ((_SINGLE, self.contact), (_WORK, self._work), (_HOME, self._home)):
            if (field := fields.get(key)) is not None:
                former = getattr(target, field)
                if not former:
                    setattr(target, field, text)
                return not former or former == text
        return False

    def _put_listed(self, key: str, text: str) -> bool:
        contact = self.contact
        if key in _NOTES:
            self._notes.append(text)
        elif key in _EMAILS:
            self._append(contact.emails, ContactPoint(text))
        elif key in _PHONES:
            self._append(contact.phones, ContactPoint(text, _PHONES[key]))
        elif key in _URLS:
            # A labeledURI is an address, then perhaps a blank and a label (RFC 2079).
            address, _, label = text.partition(" ") if key.startswith("labeled") else (text, "", "")
            self._append(contact.urls, ContactPoint(address, _URLS[key], label.strip()))
        elif key in _MESSAGING:
            self._append(contact.messaging, ContactPoint(text, (_MESSAGING[key],)))
        else:
            return False
        return True

    def _append(self, points: list[ContactPoint], point: ContactPoint) -> None:
        seen = (id(points), point.value)
        if seen not in self._seen:
            self._seen.add(seen)
            points.append(point)

    def _put_photo(self, key: str, data: bytes) -> bool:
        if key not in _PHOTOS or not data or self.contact.photo is not None:
            return False
        kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
        if kind:
            self.contact.photo = Photo(data, kind)
        return bool(kind)

    def _put_birthday(self) -> None:
        numbers = {key: int(text) for key, text in self._birthday.items() if text.isdecimal() and len(text) <= 4}
        year, month, day = (numbers.get(key, 0) for key in ("birthyear", "birthmonth", "birthday"))
        if 1 <= month <= 12 and 1 <= day <= 31 and len(numbers) == len(self._birthday):
            self.contact.birthday = f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"
            return
        self.others.extend(self._birthday.items())


def _base(name: str) -> str:
    """The name of an attribute without its options ("cn;lang-da"), in lower case."""
    return name.partition(";")[0].lower()


def _is_plain_name(text: str) -> bool:
    """Whether a distinguished name says no more than name and address, as in an address book."""
    return all(part.strip().lower().startswith(("cn=", "mail=")) for part in text.replace("\\,", "").split(","))
