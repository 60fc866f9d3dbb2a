"""The command line as a program of its own: terminals, pipes, displays, what it loads, what it opens."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import words
from netplanner.cli.parser import is_command, parse_window
from netplanner.cli.terminal import plain
from netplanner.cli.words import error_text
from netplanner.domain.errors import DataError, UserError

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).with_name("netplanner")

HOSTILE = """\
BEGIN:VCARD
VERSION:3.0
FN:\x1b[31mRed\x1b]0;title\x07 \u202egnirts\u200b
EMAIL:red@fjord.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Åse Ødegård 李
END:VCARD
"""


def program(
    *arguments: object, environment: dict[str, str] | None = None, **options: Any
) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "netplanner", *map(str, arguments)],
        cwd=ROOT,
        env=kept | (environment or {}),
        capture_output=True,
        timeout=60,
        check=False,
        **options,
    )


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    card = tmp_path / "hostile.vcf"
    card.write_text(HOSTILE, "utf-8")
    assert program("--data-dir", data, "import", card).returncode == 0
    return data


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_terminal_will_do(hostile: Path, encoding: str) -> None:
    surroundings = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = program("list", "contacts", "--data-dir", hostile, environment=surroundings)
    assert done.returncode == 0
    assert done.stderr == b""
    assert b"deg" in done.stdout
    done = program("list", "contacts", "--json", "--data-dir", hostile, environment=surroundings)
    assert json.loads(done.stdout.decode("utf-8"))[-1]["name"].startswith("Åse Ødegård")


def test_a_hostile_name_does_not_reach_the_terminal(hostile: Path) -> None:
    done = program("list", "contacts", "--data-dir", hostile, environment={"PYTHONUTF8": "1"})
    text = done.stdout.decode("utf-8")
    assert "Red" in text
    assert all(line.isprintable() for line in text.splitlines()), text
    done = program("--data-dir", hostile, "import", "no\x1b[2Jfile\n.vcf", environment={"PYTHONUTF8": "1"})
    assert done.returncode == 3
    assert b"\x1b" not in done.stderr
    done = program("--data-dir", hostile, "list", "contacts", "--\x1b[2J\nx")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"\x1b" not in done.stderr


def test_names_that_are_no_text_can_be_given(tmp_path: Path) -> None:
    card = os.fsencode(tmp_path) + b"/caf\xe9.vcf"
    Path(os.fsdecode(card)).write_bytes(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ole\nEND:VCARD\n")
    for words_ in (["import", os.fsdecode(card), "--json"], ["import", os.fsdecode(card)]):
        done = program("--data-dir", tmp_path / "data", *words_)
        assert done.returncode == 0, done.stderr


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    data = tmp_path / "data"
    program("--data-dir", data, "demo")
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "netplanner", "--data-dir", str(data), "--demo", "list", "contacts", "--json"],
            cwd=ROOT,
            stdout=closed,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("platform", [None, "xcb", "wayland"])
def test_the_plan_is_printed_without_a_display(tmp_path: Path, platform: str | None) -> None:
    surroundings = {"QT_QPA_PLATFORM": platform} if platform else {}
    program("--data-dir", tmp_path / "data", "demo", "--today", "2026-11-24")
    pdf = tmp_path / "plan.pdf"
    done = program(
        "--data-dir", tmp_path / "data", "plan", "print", "--pdf", pdf, "--demo", "--today", "2026-11-24",
        environment=surroundings,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert pdf.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("command", [["demo"], ["--demo", "list", "goals"], ["import", "x.vcf"], ["check"]])
def test_commands_load_no_window(tmp_path: Path, command: list[str]) -> None:
    code = (
        "import sys; from netplanner.__main__ import main; main(sys.argv[1:]); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'netplanner.ui'))], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(tmp_path), *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "[]"


def test_files_are_private_whatever_the_shell_allows(tmp_path: Path) -> None:
    data = tmp_path / "data"
    done = program("--data-dir", data, "demo", umask=0)
    assert done.returncode == 0
    for path in (data, *data.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.skipif(not PROGRAM.exists(), reason="needs the package installed with its script")
def test_the_installed_script_runs() -> None:
    done = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.startswith("NetPlanner ")


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("list contacts", True),
        ("--data-dir /tmp/x list contacts", True),
        ("--data-dir=/tmp/x list contacts", True),
        ("--lang da --today 2026-11-24 --demo plan print", True),
        ("./list", False),
        ("people.vcf list", False),
        ("--data-dir list", False),
        ("-- list", False),
        ("--measure-start", False),
        ("", False),
    ],
)
def test_a_first_word_that_is_a_command_is_the_command(line: str, is_one: bool) -> None:
    assert is_command(line.split()) is is_one


def test_files_are_for_the_window() -> None:
    options = parse_window(["--data-dir", "d", "./list", "people.vcf", "--", "import"])
    assert options.files == [Path("list"), Path("people.vcf"), Path("import")]
    assert options.data_dir == Path("d")


# Operations that no command of the command line calls.
OF_THE_WINDOW = {
    "attention", "cadence", "companies", "groups", "imported", "interactions", "invitations", "notes", "platforms",
    "relationships", "smart_lists", "tags", "ties", "topics", "trash",
}  # fmt: skip


def test_every_declared_error_below_the_window_has_words() -> None:
    """Those that only the window can meet are left to it."""
    windows_own = {
        "contact_needs_name", "tag_needs_name", "bad_date", "date_in_future", "bad_minutes", "goal_incomplete",
        "settings_not_saved", "cannot_print", "group_needs_name", "group_gone",
    }  # fmt: skip
    import ast

    found = set()
    for path in (ROOT / "netplanner").rglob("*.py"):
        parts = path.relative_to(ROOT / "netplanner").with_suffix("").parts
        if parts[0] == "ui" or (parts[0] == "operations" and parts[1] in OF_THE_WINDOW):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("UserError", "DataError") and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    found.add(code.value)
    assert len(found) > 20
    assert found - windows_own - words._ERRORS.keys() == set()


def test_no_command_calls_an_operation_of_the_window() -> None:
    import ast

    imported = {
        name
        for path in (ROOT / "netplanner" / "cli").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("netplanner.operations")
        for name in ((node.module or "").rpartition(".")[2], *(alias.name for alias in node.names))
    }
    assert "importing" in imported
    assert imported & OF_THE_WINDOW == set()


def test_values_are_filled_once() -> None:
    assert error_text(UserError("unknown_area", text="{choices} {text}")).startswith("The area {choices} {text} is not")
    assert "limit of 200 characters" in error_text(UserError("why_blocked", blocks=["over_limit"], limit=200))
    assert error_text(DataError("something_new", id=3)) == "something new id=3"


def test_a_defect_is_told_without_personal_data(run: Any, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    from netplanner.cli import commands

    def broken(options: object) -> int:
        raise KeyError("Åse Ødegård")

    run("list", "contacts")
    monkeypatch.setitem(commands.RUN, "check", broken)
    done = run("check")
    assert done.code == 70
    assert "KeyError" in done.err
    assert "Åse" not in done.err + (data / "logs" / "netplanner.log").read_text("utf-8")


def test_plain_keeps_letters_of_all_scripts() -> None:
    assert plain("Åse 李 محمد") == "Åse 李 محمد"
    assert plain("a\x1b[0m\u202eb\nc\u2028d\x85") == "a [0m b c d "


def test_a_lock_that_cannot_be_made_is_one_line(run: Any, data: Path) -> None:
    (data / "netplanner.lock").mkdir(parents=True)
    done = run("list", "contacts")
    assert (done.code, done.out, done.err.count("\n")) == (4, "", 1)
