"""Real cards from the test suites of other programs, against what other readers make of them.

The files lie outside the repository, in ../shared/corpus; without them these tests are skipped.
"""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.formats.vcard import looks_like_vcard, read_cards, write_card
from netplanner.formats.vcard.writer import Version

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
needs_corpus = pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")


@dataclass(frozen=True)
class Expectation:
    file: str
    status: str
    cards: list[dict[str, object]]
    adjudicated: str
    charset_caveat: bool


def _expectations() -> list[Expectation]:
    if not EXPECTED.is_file():
        return []
    rows = map(json.loads, EXPECTED.read_text("utf-8").splitlines())
    return [
        Expectation(row["file"], row["status"], row["cards"], row.get("adjudicated", ""), "charset_caveat" in row)
        for row in rows
        if row["kind"] in ("vcf", "ref", "2_1ref")
    ]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(word for word in text.split(" ") if word))


def _seen(contact: Contact) -> dict[str, object]:
    return {
        "fn": unicodedata.normalize("NFC", contact.fn) if contact.fn else None,
        "emails": sorted(_plain(point.value) for point in contact.emails),
        "tels": sorted(_plain(point.value) for point in contact.phones),
    }


@needs_corpus
@pytest.mark.parametrize("row", _expectations(), ids=lambda row: row.file)
def test_cards_are_read_as_others_read_them(row: Expectation) -> None:
    records = list(read_cards(CORPUS / row.file))
    if not row.cards:
        assert [record.error.reason for record in records if record.error] == ["no_cards"]
        return
    assert [record.error for record in records] == [None] * len(row.cards)
    seen = [_seen(record.contact) for record in records if record.contact]
    left_out = {"fn"} if row.charset_caveat else set()
    if "do not compare emails" in row.adjudicated:
        left_out.add("emails")
    assert [{key: card[key] for key in card if key not in left_out} for card in seen] == [
        {key: card[key] for key in card if key not in left_out} for card in row.cards
    ]
    assert looks_like_vcard((CORPUS / row.file).read_bytes()[:65536])


def _files() -> list[Path]:
    return sorted(path for path in CORPUS.rglob("*") if path.is_file()) if EXPECTED.is_file() else []


@needs_corpus
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_every_card_of_the_corpus_is_written_and_read_again(version: Version) -> None:
    cards = 0
    for path in _files():
        for record in read_cards(path):
            if record.contact is None:
                assert record.error is not None
                continue
            cards += 1
            data = write_card(record.contact, version)
            (back,) = read_cards(data)
            assert back.contact is not None, path
            for name in CARD_FIELDS:
                assert getattr(back.contact, name) == getattr(record.contact, name), (path, record.line, name)
            assert write_card(back.contact, version) == data, (path, record.line)
            if record.contact.card is not None and record.contact.card.version == version:
                assert back.contact.card == record.contact.card, (path, record.line)
    assert cards > 1000
