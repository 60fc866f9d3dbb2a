"""Contact files dragged with the mouse from a file manager onto NetPlanner's window, on a real display."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.exceptions import TimeoutError as NotInTime

FILES = {
    "anna.vcf": "BEGIN:VCARD\nVERSION:3.0\nN:Ålund;Anna;;;\nFN:Anna Ålund\nEND:VCARD\n",
    "bo.vcf": "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Hansen\nTEL:+45 20 00 00 01\nEND:VCARD\n",
}
# The manager at the left without its side pane; the first icon is somewhere near its upper left corner, the more
# exact place depends on the fonts of the system.
MANAGER = (0, 0, 460, 400)
PLACES = [(x, y) for y in (110, 90, 130, 150) for x in (60, 207)]
SETTINGS = """\
[ui]
win_width=520
win_height=420
side_pane_mode=hidden;places
always_show_tabs=0
"""


@pytest.fixture
def target(desktop) -> Iterator[str]:
    """NetPlanner's window at the right of the screen."""
    process, window = desktop.start_netplanner()
    desktop.place(window, 480, 30, 1100, 900)
    yield window
    assert process.poll() is None, desktop.log.read_text()


def open_folder(desktop, folder: Path) -> str:
    settings = desktop.config / "pcmanfm" / "default" / "pcmanfm.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS)
    window = desktop.window(f"^{folder.name}$", of=desktop.start("pcmanfm", "--no-desktop", str(folder)))
    desktop.place(window, *MANAGER)
    return window


def drag_into(desktop, manager: str, target: str, *, everything: bool, sign: str) -> None:
    """Drags the first icon, or all of them, onto the window until that looks into the folder `sign`."""
    corner, onto = desktop.geometry(manager), desktop.geometry(target)
    middle = (onto["X"] + onto["WIDTH"] // 2, onto["Y"] + onto["HEIGHT"] // 2)
    for x, y in PLACES:
        desktop.press(manager, "ctrl+a" if everything else "Escape")
        desktop.drag((corner["X"] + x, corner["Y"] + y), middle)
        try:
            desktop.qtbot.waitUntil(lambda: desktop.settings().get("last_import_dir") == sign, timeout=3_000)
        except NotInTime:
            continue
        return
    pytest.fail("no drag from the file manager reached the window")


def accept_import(desktop, target: str, names: list[str]) -> None:
    """Enter imports what the sheet shows, as soon as it shows it."""

    def imported() -> bool:
        desktop.press(target, "Return")
        return desktop.contacts() == names

    desktop.qtbot.waitUntil(imported, timeout=60_000)


@pytest.mark.parametrize("what", ["one", "several", "folder"])
def test_what_is_dragged_from_the_file_manager_is_imported(desktop, target: str, tmp_path: Path, what: str) -> None:
    shown = tmp_path / "shown"
    inner = shown / "cards" if what == "folder" else shown
    inner.mkdir(parents=True)
    names = ["Anna Ålund"] if what == "one" else ["Anna Ålund", "Bo Hansen"]
    for name in list(FILES)[: len(names)]:
        (inner / name).write_text(FILES[name], encoding="utf-8")
    manager = open_folder(desktop, shown)
    drag_into(desktop, manager, target, everything=what == "several", sign=str(inner))
    accept_import(desktop, target, names)
