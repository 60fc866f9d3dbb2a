"""The menu entry and the .vcf association of the first start, read back as the desktop reads them."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SH = shutil.which("sh") or "/bin/sh"

pytestmark = pytest.mark.skipif(not Path("/proc").is_dir(), reason="the menu entry is for Linux")

# Runs one function of the scripts for a clone at $1.
RUN = '. "$1/packaging/setup.sh"; has_menu_entry || write_menu_entry'


def make_clone(folder: Path) -> Path:
    shutil.copytree(ROOT / "packaging", folder / "packaging")
    shutil.copytree(ROOT / "resources/icons/app", folder / "resources/icons/app")
    program = folder / ".venv/bin/netplanner"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return folder


def run(clone: Path, home: Path, **environment: str) -> str:
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [SH, "-euc", f"root=$1; {RUN}", "sh", str(clone)],
        env={"HOME": str(home), "PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def entry_of(home: Path) -> Path:
    return home / ".local/share/applications/netplanner.desktop"


def keys_of(path: Path) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(delimiters="=", strict=True, comment_prefixes="#")
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read(path, encoding="utf-8")
    return parser


def unescape(value: str) -> str:
    return value.replace("\\\\", "\\")


def exec_arguments(value: str) -> list[str]:
    """Desktop Entry Specification 1.5, "The Exec key": value escapes, then quoting, then field codes."""
    arguments, current, quoted, escaped = [], "", False, False
    for character in unescape(value) + " ":
        if escaped:
            current, escaped = current + character, False
        elif quoted and character == "\\":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == " " and not quoted:
            arguments.append(current.replace("%%", "%"))
            current = ""
        else:
            current += character
    assert not quoted
    return arguments


@pytest.mark.parametrize("name", ["plain", "a clone", 'quote" $HOME `x`', "100% Ærlig", "back\\slash", "it's"])
def test_the_entry_starts_the_clone_wherever_it_lies(tmp_path: Path, name: str) -> None:
    clone = make_clone(tmp_path / name)
    run(clone, tmp_path / "home")
    entry = keys_of(entry_of(tmp_path / "home"))["Desktop Entry"]
    assert exec_arguments(entry["Exec"]) == ["sh", str(clone / "packaging/start.sh"), "%F"]
    assert unescape(entry["TryExec"]) == str(clone / ".venv/bin/netplanner")
    assert "text/vcard" in entry["MimeType"].split(";")


def test_the_entry_is_valid(tmp_path: Path) -> None:
    if not shutil.which("desktop-file-validate"):
        pytest.skip("needs desktop-file-validate (package desktop-file-utils)")
    run(make_clone(tmp_path / "a clone"), tmp_path / "home")
    done = subprocess.run(
        ["desktop-file-validate", entry_of(tmp_path / "home")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_icons_of_all_sizes_are_there(tmp_path: Path) -> None:
    run(make_clone(tmp_path / "clone"), tmp_path / "home")
    icons = tmp_path / "home/.local/share/icons/hicolor"
    found = {path.relative_to(icons).as_posix() for path in icons.rglob("netplanner.*")}
    sizes = {f"{size}x{size}/apps/netplanner.png" for size in (16, 32, 48, 128, 256)}
    assert found == {"scalable/apps/netplanner.svg", *sizes}


def test_the_second_time_nothing_is_written(tmp_path: Path) -> None:
    clone = make_clone(tmp_path / "clone")
    run(clone, tmp_path / "home")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "home").rglob("*")}
    run(clone, tmp_path / "home")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "home").rglob("*")} == before


def test_an_outdated_entry_is_renewed(tmp_path: Path) -> None:
    clone = make_clone(tmp_path / "clone")
    run(clone, tmp_path / "home")
    entry = entry_of(tmp_path / "home")
    entry.write_text(entry.read_text().replace("Icon=netplanner", "Icon=old"))
    os.utime(entry, (1, 1))
    run(clone, tmp_path / "home")
    assert "Icon=netplanner" in entry.read_text()


def test_another_clone_that_works_keeps_the_menu_and_a_lost_one_does_not(tmp_path: Path) -> None:
    first, second = make_clone(tmp_path / "first"), make_clone(tmp_path / "second")
    run(first, tmp_path / "home")
    run(second, tmp_path / "home")
    assert str(first) in entry_of(tmp_path / "home").read_text()
    shutil.rmtree(first)
    run(second, tmp_path / "home")
    assert str(second) in entry_of(tmp_path / "home").read_text()


def test_the_menu_is_left_alone_where_asked(tmp_path: Path) -> None:
    run(make_clone(tmp_path / "clone"), tmp_path / "home", NETPLANNER_NO_DESKTOP="1")
    assert list((tmp_path / "home").iterdir()) == []


def test_the_desktops_own_folders_are_followed(tmp_path: Path) -> None:
    folders = {"XDG_DATA_HOME": str(tmp_path / "d d"), "XDG_CONFIG_HOME": str(tmp_path / "c c")}
    run(make_clone(tmp_path / "clone"), tmp_path / "home", **folders)
    assert (tmp_path / "d d/applications/netplanner.desktop").exists()
    assert (tmp_path / "c c/mimeapps.list").exists()
    assert list((tmp_path / "home").iterdir()) == []


def test_a_menu_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = run(make_clone(tmp_path / "clone"), tmp_path / "home", XDG_DATA_HOME=str(tmp_path / "file/share"))
    assert "no menu entry" in said


OURS = "text/vcard=netplanner.desktop\ntext/x-vcard=netplanner.desktop\ntext/directory=netplanner.desktop\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"[Default Applications]\n{OURS}"),
        (
            "[Default Applications]\ntext/html=web.desktop\n\n[Added Associations]\ntext/vcard=mail.desktop;\n",
            f"[Default Applications]\ntext/html=web.desktop\n{OURS}\n[Added Associations]\ntext/vcard=mail.desktop;\n",
        ),
        (
            "# mine\n[Added Associations]\nimage/png=eye.desktop;\n",
            f"# mine\n[Added Associations]\nimage/png=eye.desktop;\n[Default Applications]\n{OURS}",
        ),
        (
            f"[Default Applications]\n{OURS.replace('text/vcard=netplanner', 'text/vcard=chosen')}",
            f"[Default Applications]\n{OURS.replace('text/vcard=netplanner', 'text/vcard=chosen')}",
        ),
        (f"[Default Applications]\n{OURS}", f"[Default Applications]\n{OURS}"),
    ],
    ids=["none", "others", "no section", "the user's choice", "ours"],
)
def test_the_association_is_added_and_all_else_stays(tmp_path: Path, before: str, after: str) -> None:
    listed = tmp_path / "home/.config/mimeapps.list"
    listed.parent.mkdir(parents=True)
    listed.write_text(before)
    run(make_clone(tmp_path / "clone"), tmp_path / "home")
    assert listed.read_text() == after
    assert [path.name for path in listed.parent.iterdir()] == ["mimeapps.list"]
