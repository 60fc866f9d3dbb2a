"""A book written as a table and read into an empty one: the next table is the same, a second import changes nothing."""

from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.operations import importing
from netplanner.operations.exporting import export
from netplanner.storage.store import Store

TABLE = (
    "Name,Given name,Family name,Organization,E-mail 1,E-mail 2,E-mail 3,Phone 1,Street,City,LinkedIn,Birthday,Tie,"
    "Tags,Do not contact,Last contact,Source,Note\n"
    'Åse Berg,Åse,Berg,"Firm; Sønner",a@b.example,,"c@b.example ::: d@b.example",+45 00 00 00 01,"Kaj 1, 2.",Aarhus,'
    'https://www.linkedin.com/in/aase,--02-29,close,"x, y","email, post",2026-01-31,club,"One\n\'- two"\n'
    "info@b.example,,,,info@b.example,,,,,,,,,,,,,\n"
)


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
