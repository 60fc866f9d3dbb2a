"""Starting at login: what each system is given to read."""

import configparser
import plistlib
import re
import shlex
from pathlib import Path

import pytest

from netplanner import autostart
from netplanner.domain.errors import DataError

WORDS = ["/opt/net planner/python", "-m", "netplanner", "--in-tray"]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "config"


def test_on_linux_a_desktop_entry_comes_and_goes(config: Path) -> None:
    assert not autostart.is_on("linux")
    autostart.switch(True, WORDS, "linux")
    assert autostart.is_on("linux")
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(config / "autostart" / "netplanner.desktop")
    assert dict(entry["Desktop Entry"])["Type"] == "Application"
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == WORDS
    autostart.switch(False, WORDS, "linux")
    autostart.switch(False, WORDS, "linux")
    assert not autostart.is_on("linux")


@pytest.mark.parametrize("word", ['a"b', "a$b", "a`b", "a\\b", "100%"])
def test_what_has_a_meaning_in_exec_is_escaped(word: str) -> None:
    (line,) = [one for one in autostart.content([word], "linux").decode().splitlines() if one.startswith("Exec=")]
    # As a desktop reads it: the string's escapes, then the quotes', then the field codes.
    read = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert re.sub(r"\\(.)", r"\1", read[1:-1]).replace("%%", "%") == word


def test_a_relative_config_folder_is_ignored(config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "here")
    autostart.switch(True, WORDS, "linux")
    assert (tmp_path / ".config" / "autostart" / "netplanner.desktop").is_file()


def test_on_macos_a_launch_agent(config: Path, tmp_path: Path) -> None:
    autostart.switch(True, WORDS, "darwin")
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert (agent["ProgramArguments"], agent["RunAtLoad"]) == (WORDS, True)
    assert autostart.is_on("darwin")


def test_on_windows_a_line_as_programs_part_it() -> None:
    assert autostart.windows_line(WORDS) == '"/opt/net planner/python" -m netplanner --in-tray'


def test_a_folder_that_cannot_be_written_is_told(config: Path) -> None:
    config.write_text("a file where the folder should be")
    with pytest.raises(DataError, match="autostart_failed"):
        autostart.switch(True, WORDS, "linux")
    assert not autostart.is_on("linux")
