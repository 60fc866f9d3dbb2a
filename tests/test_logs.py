import io
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from netplanner.domain.errors import UserError
from netplanner.logs import Code, describe_exception, log_exception, set_up_logs

NEEDLE = "Needle Nålesen"
log = logging.getLogger("netplanner.test")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger("netplanner")
    before = root.level
    handler = set_up_logs(tmp_path)
    yield tmp_path
    root.removeHandler(handler)
    handler.close()
    root.setLevel(before)


class FullDisk(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


def raise_with_needle() -> None:
    try:
        int(NEEDLE)
    except ValueError as cause:
        error = RuntimeError(f"card of {NEEDLE}")
        error.add_note(NEEDLE)
        raise error from cause


def test_an_exception_leaves_types_and_places_but_no_message(folder: Path) -> None:
    try:
        raise_with_needle()
    except RuntimeError as error:
        log_exception(log, error)
    text = written(folder)
    assert text.count(NEEDLE) == 0
    assert text.count("Nålesen") == 0
    for wanted in ("ValueError", "RuntimeError", "test_logs.py:", "raise_with_needle"):
        assert wanted in text


def test_the_habitual_call_is_as_private(folder: Path) -> None:
    try:
        raise_with_needle()
    except RuntimeError:
        log.exception("import failed after %d cards", 12)
    text = written(folder)
    assert NEEDLE not in text
    assert "import failed after 12 cards" in text
    assert "raise_with_needle" in text


def test_an_exception_that_another_handler_wrote_first_is_as_private(folder: Path) -> None:
    try:
        raise_with_needle()
    except RuntimeError as error:
        record = log.makeRecord(log.name, 40, "f", 1, "failed", (), (type(error), error, error.__traceback__))
    assert NEEDLE in logging.Formatter().format(record)
    log.handle(record)
    assert NEEDLE not in written(folder)


@pytest.mark.parametrize(
    "argument",
    [NEEDLE, f"{NEEDLE}@x.example", [NEEDLE], {"name": NEEDLE}, Path(NEEDLE), Code(NEEDLE), b"Needle N"],
)
def test_texts_in_arguments_are_hidden(folder: Path, argument: object) -> None:
    log.warning("read %s of %d", argument, 3)
    log.warning("read %s", argument)
    # Straight to our handler: pytest's own raises where a format doesn't fit.
    record = log.makeRecord(log.name, logging.ERROR, "f", 1, "read %d", (argument,), None)
    logging.getLogger("netplanner").handlers[-1].handle(record)
    text = written(folder)
    assert "Needle" not in text
    assert "of 3" in text


def test_an_exception_as_an_argument_or_a_message_is_hidden(folder: Path) -> None:
    log.warning("failed: %s", ValueError(NEEDLE))
    log.warning(ValueError(NEEDLE))
    log.warning("failed: %s", UserError("no_such_contact", name=NEEDLE))
    text = written(folder)
    assert NEEDLE not in text
    assert "no_such_contact" in text


def test_numbers_and_codes_are_written(folder: Path) -> None:
    log.info("%d contacts, %s, %s, %.1f", 12, Code("linkedin"), None, 0.5)
    assert "12 contacts, linkedin, None, 0.5" in written(folder)


def test_declared_errors_leave_their_code(folder: Path) -> None:
    try:
        raise UserError("why_missing", contact=NEEDLE)
    except UserError as error:
        log_exception(log, error)
    assert "UserError [why_missing]" in written(folder)
    assert NEEDLE not in written(folder)


def test_groups_and_circles_of_exceptions_end(folder: Path) -> None:
    first, second = ValueError(NEEDLE), KeyError(NEEDLE)
    first.__cause__, second.__cause__ = second, first
    text = describe_exception(ExceptionGroup(NEEDLE, [first, second, OSError(2, NEEDLE, NEEDLE)]))
    assert NEEDLE not in text
    assert text.count("ValueError") == 1
    assert "FileNotFoundError" in text


def test_places_are_told_without_the_users_folder() -> None:
    try:
        raise_with_needle()
    except RuntimeError as error:
        text = describe_exception(error)
    assert str(Path(__file__).parent) not in text


def test_other_libraries_are_not_written(folder: Path) -> None:
    logging.getLogger("icalendar").error("bad line: %s", NEEDLE)
    assert NEEDLE not in written(folder)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX file modes")
def test_files_are_the_users_alone_when_rotated_too(tmp_path: Path, folder: Path) -> None:
    before = os.umask(0)
    try:
        for turn in range(14_000):
            log.info("a line that fills the file up to its end, number %d", turn)
    finally:
        os.umask(before)
    files = list(folder.iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_without_a_folder_the_program_goes_on(tmp_path: Path) -> None:
    handler = set_up_logs(tmp_path / "missing")
    log.error("nobody reads this")
    logging.getLogger("netplanner").removeHandler(handler)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_costs_lines_and_no_more(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    handler = logging.getLogger("netplanner").handlers[-1]
    assert isinstance(handler, logging.StreamHandler)
    usual = handler.setStream(FullDisk())
    log.error("not written %d", 1)
    handler.setStream(usual)
    log.error("written %d", 2)
    assert capfd.readouterr().err == ""
    assert "written 2" in written(folder)


def test_without_a_file_nothing_reaches_the_terminal() -> None:
    code = (
        "import logging\n"
        "from netplanner.logs import log_exception\n"
        "try:\n    int('Needle')\nexcept ValueError as error:\n"
        "    log_exception(logging.getLogger('netplanner.cli'), error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
