"""Records that can't be read are kept in a file of their own format, which is mended and imported again."""

from pathlib import Path

import pytest

from netplanner.domain.words import ImportAction
from netplanner.operations import importing
from netplanner.storage.store import Store

_WIDE = 1 << 21
_TOO_LONG = "x" * _WIDE


def _table(*rows: str) -> str:
    return "\n".join(("First Name,Last Name,E-mail Address,Notes", *rows, ""))


def _entries(*entries: str) -> str:
    return "\n\n".join((*entries, ""))


_ANNA_ENTRY = "dn: cn=Anna\nobjectClass: person\ncn: Anna Berg\nmail: anna@x.example"


@pytest.mark.parametrize(
    ("name", "text", "suffix"),
    [
        ("people.csv", _table("Anna,Berg,anna@x.example,", f"Bo,Holm,bo@x.example,{_TOO_LONG}"), ".csv"),
        ("people.ldif", _entries(_ANNA_ENTRY, f"dn: cn=Bo\ncn: Bo Holm\ndescription: {_TOO_LONG}"), ".ldif"),
        (
            "people.vcf",
            f"BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo Holm\n"
            f"NOTE:{_TOO_LONG}\nEND:VCARD\n",
            ".vcf",
        ),
    ],
)
def test_what_fails_is_kept_in_its_own_format(store: Store, tmp_path: Path, name: str, text: str, suffix: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    report = importing.run(store, [path], rejects=tmp_path / "rejects")
    (file,) = report.files
    assert (file.count(ImportAction.ADD), file.count(ImportAction.FAIL)) == (1, 1)
    assert file.rejects is not None
    assert file.rejects.suffix == suffix
    kept = file.rejects.read_text("utf-8")
    assert "Bo" in kept
    assert "Anna" not in kept
