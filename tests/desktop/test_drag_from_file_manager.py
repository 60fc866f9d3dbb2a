"""A real drag: from a file manager's window onto ours, on a real X display."""

import json
from pathlib import Path

import pytest

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(180)]

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{mail}\r\nEND:VCARD\r\n"
# Where pcmanfm shows the first file of a folder, from the corner its window was moved to.
_FIRST_ICON = (207, 118)
_OURS = (0, 60, 1100, 860)
_THEIRS = (1120, 60, 460, 400)
# Looking once takes a tenth of a second and more, so this is patience for half a minute.
_LOOKS = 120


def people(desktop) -> list[str]:
    return [contact["name"] for contact in json.loads(desktop.command("list", "contacts", "--json"))]


def drop_on_window(desktop, folder: Path) -> str:
    """Opens `folder` in the file manager and drags its first icon onto our window; returns our window's id."""
    desktop.netplanner()
    ours = desktop.window("NetPlanner")
    desktop.start("pcmanfm", "--no-desktop", str(folder))
    theirs = desktop.window(folder.name)
    desktop.place(ours, *_OURS)
    desktop.place(theirs, *_THEIRS)
    icon = (_THEIRS[0] + _FIRST_ICON[0], _THEIRS[1] + _FIRST_ICON[1])
    desktop.drag(icon, (_OURS[0] + _OURS[2] // 2, _OURS[1] + _OURS[3] // 2))
    return ours


def accept_import(desktop, ours: str, expected: list[str]) -> None:
    """Presses Import by key until the people are there: the sheet first reads the file."""
    desktop.activate(ours)
    for _ in range(_LOOKS):
        desktop.xdotool("key", "--window", ours, "Return")
        if people(desktop) == expected:
            return
    assert people(desktop) == expected


def test_a_file_dragged_from_the_file_manager_comes_in(desktop, tmp_path: Path) -> None:
    folder = tmp_path / "one file"
    folder.mkdir()
    (folder / "people.vcf").write_text(CARD.format(name="Rita Real", mail="rita@real.example"), "utf-8")
    ours = drop_on_window(desktop, folder)
    accept_import(desktop, ours, ["Rita Real"])


def test_a_folder_dragged_from_the_file_manager_comes_in(desktop, tmp_path: Path) -> None:
    folder = tmp_path / "outer"
    (folder / "cards").mkdir(parents=True)
    for name in ("Anna", "Bo"):
        card = CARD.format(name=name, mail=f"{name.lower()}@real.example")
        (folder / "cards" / f"{name}.vcf").write_text(card, "utf-8")
    ours = drop_on_window(desktop, folder)
    accept_import(desktop, ours, ["Anna", "Bo"])


def test_the_window_closes_by_its_manager_and_opens_where_it_was(desktop) -> None:
    program = desktop.netplanner()
    ours = desktop.window("NetPlanner")
    desktop.place(ours, 120, 90, 1180, 700)
    # To whatever has the focus: a window that is gone by the time the keys go up can't be told so.
    desktop.xdotool("key", "ctrl+q")
    assert program.wait(20) == 0
    again = desktop.netplanner()
    ours = desktop.window("NetPlanner")
    desktop.activate(ours)
    geometry = desktop.xdotool("getwindowgeometry", "--shell", ours)
    values = dict(line.split("=") for line in geometry.split())
    assert (values["WIDTH"], values["HEIGHT"]) == ("1180", "700")
    desktop.xdotool("key", "ctrl+q")
    assert again.wait(20) == 0
