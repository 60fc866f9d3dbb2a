"""Real tables from other programs, against what another reader makes of them.

The files lie outside the repository, in ../shared/corpus; without them these tests are skipped.
"""

import json
import unicodedata
from pathlib import Path

import pytest

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.formats.table import read_table, table_format, table_preview
from netplanner.formats.vcard.stored import contact_from_card

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
needs_corpus = pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")

# Here the reader that was asked knows fewer columns than the files have ("Full Name", "Email Home", "Home Mobile").
MORE_THAN_EXPECTED: dict[str, list[dict[str, object]]] = {
    "roundcube/all.csv": [
        {
            "fn": "Display Name",
            "emails": ["home@example.com", "other@example.com", "work@example.com"],
            "tels": ["100", "111", "200", "222", "300", "400", "444", "500", "600", "700", "800", "900"],
        }
    ],
    "rolomind/custom.csv": [
        {"fn": "John Doe", "emails": ["john.doe@acme.com"], "tels": ["(555) 123-4567"]},
        {"fn": "Jane Smith", "emails": ["jsmith@techco.com"], "tels": ["555.987.6543"]},
        {"fn": "Robert Wilson", "emails": ["rwilson@startup.co"], "tels": []},
        {"fn": "Alice Brown", "emails": ["alice@ailabs.org"], "tels": ["+1-555-321-9876"]},
    ],
}


def _expectations() -> list[dict[str, object]]:
    if not EXPECTED.is_file():
        return []
    rows = map(json.loads, EXPECTED.read_text("utf-8").splitlines())
    return [row for row in rows if row["kind"] == "csv"]


def _seen(contact: Contact) -> dict[str, object]:
    return {
        "fn": unicodedata.normalize("NFC", contact.fn) if contact.fn else None,
        "emails": sorted(unicodedata.normalize("NFC", point.value) for point in contact.emails),
        "tels": sorted(point.value for point in contact.phones),
    }


@needs_corpus
@pytest.mark.parametrize("row", _expectations(), ids=lambda row: row["file"])
def test_tables_are_read_as_others_read_them(row: dict[str, object]) -> None:
    file = str(row["file"])
    records = list(read_table(CORPUS / file))
    assert [record.error for record in records if record.error] == []
    found = [record.contact for record in records if record.contact]
    assert [_seen(contact) for contact in found] == MORE_THAN_EXPECTED.get(file, row["cards"])
    for contact in found:
        assert contact.card is not None
        stored = contact_from_card(contact.card)
        assert all(getattr(stored, name) == getattr(contact, name) for name in CARD_FIELDS)


@needs_corpus
@pytest.mark.parametrize("row", _expectations(), ids=lambda row: row["file"])
def test_the_head_of_each_is_found(row: dict[str, object]) -> None:
    path = CORPUS / str(row["file"])
    preview = table_preview(path)
    assert preview.sure
    assert preview.mapping.head_line == row["header_line"]
    assert list(preview.head) == row["header"]
    assert table_format(path.read_bytes()[:65_536]) == preview.format
