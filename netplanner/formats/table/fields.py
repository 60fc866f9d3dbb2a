"""What a column of a table can hold: stable keys, for the mapping page, a map in a file and the remembered ones."""

from typing import Final

PARTS: Final = ("street", "extended", "po_box", "postal_code", "city", "region", "country", "formatted")
_PLACES: Final = ("", ":home", ":work", ":other")
_PHONES: Final = ("", ":mobile", ":work", ":home", ":main", ":work_main", ":other", ":fax", ":work_fax", ":home_fax")
_SERVICES: Final = ("aim", "icq", "jabber", "msn", "signal", "skype", "telegram", "whatsapp", "yahoo")
_NETWORKS: Final = ("linkedin", "xing", "facebook", "twitter", "instagram", "github")

OTHER: Final = ""
SKIP: Final = "skip"
LABEL: Final = "label"

# A kind behind a colon becomes the types of the value, its words parted by "_". `label` says of which kind the value
# in the next column is. Columns of an address stand together; `formatted` is one in a single cell. "" is kept as a
# column that no field is for, `skip` is left out.
FIELDS: Final = (
    OTHER, SKIP, "name", "prefix", "given", "additional", "family", "suffix", "nickname",
    "organization", "department", "title", "role",
    *(f"email{place}" for place in _PLACES),
    *(f"phone{kind}" for kind in (*_PHONES, ":work_mobile", ":home_mobile", ":pager", ":car")),
    *(f"address{place}:{part}" for place in _PLACES for part in PARTS),
    *(f"url{place}" for place in _PLACES), *(f"profile:{network}" for network in _NETWORKS),
    "messaging", *(f"messaging:{service}" for service in _SERVICES), LABEL,
    "birthday", "birthday:year", "birthday:month", "birthday:day", "anniversary", "event", "gender", "language",
    "note", "tags", "connected_on", "tie", "do_not_contact", "last_contact", "met", "met_on", "needs", "offers",
    "source", "uid",
)  # fmt: skip
KNOWN_FIELDS: Final = frozenset(FIELDS)
