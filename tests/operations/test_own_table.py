"""A book written as a table and read into an empty one: the next table is the same, a second import changes nothing."""

from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import contacts, importing
from netplanner.operations.exporting import export
from netplanner.storage import contacts as stored
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

TABLE = (
    "Name,Given name,Family name,Organization,E-mail 1,E-mail 2,E-mail 3,Phone 1,Street,City,LinkedIn,Birthday,Tie,"
    "Tags,Do not contact,Last contact,Met,Met on,Needs,Offers,Source,Note\n"
    'Åse Berg,Åse,Berg,"Firm; Sønner",a@b.example,,"c@b.example ::: d@b.example",+45 00 00 00 01,"Kaj 1, 2.",Aarhus,'
    'https://www.linkedin.com/in/aase,--02-29,close,"x, y","email, post",2026-01-31,'
    'Lund,2019-06-14,"speakers, a room",tea,club,"One\n\'- two"\n'
    "info@b.example,,,,info@b.example,,,,,,,,,,,,,,,,,\n"
)


def test_a_table_fills_in_needs_and_where_one_met_and_takes_nothing_away(store: Store, tmp_path: Path) -> None:
    known = Contact(fn="Åse Berg", emails=[ContactPoint("a@b.example")], needs=["a studio"])
    created = contacts.add(store, known).created
    assert created is not None
    table = tmp_path / "table.csv"
    table.write_text("Name,E-mail,Needs,Offers,Met\nÅse Berg,a@b.example,speakers,tea,Lund\n", "utf-8")
    assert importing.counts(importing.run(store, [table]))["updated"] == 1
    person = stored.load(store.reader, created)
    assert person is not None
    assert (person.needs, person.offers, person.met) == (["a studio"], ["tea"], "Lund")
    assert list(stored.ids(store.reader, ContactFilter(text="tea"))) == [created]
    assert importing.counts(importing.run(store, [table]))["unchanged"] == 1


@pytest.mark.parametrize("guarded", [True, False])
def test_our_own_table_goes_out_and_comes_back(tmp_path: Path, clock: FixedClock, guarded: bool) -> None:
    written = tmp_path / "first.csv"
    written.write_text(TABLE, "utf-8")
    for number in range(2):
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            report = importing.run(store, [written])
            assert importing.counts(report)["added"] == 2
            again = importing.run(store, [written])
            assert importing.counts(again)["unchanged"] == 2
            written = tmp_path / f"{number}.csv"
            assert export(store, written, guarded=guarded) == 2
    assert (tmp_path / "0.csv").read_bytes() == (tmp_path / "1.csv").read_bytes()
    assert b"close" in written.read_bytes()
    assert b'Lund,2019-06-14,"speakers, a room",tea' in written.read_bytes()
