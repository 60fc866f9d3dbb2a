import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from netplanner.domain.errors import UserError
from netplanner.paths import Folders, write_private

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX file modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_data_dir_holds_everything(tmp_path: Path) -> None:
    folders = Folders.find(tmp_path / "book")
    files = [folders.database, folders.demo, folders.lock, folders.settings, folders.window_state]
    places = [folders.data, folders.config, folders.backups, folders.logs, folders.rejects]
    assert all(path.is_relative_to(tmp_path / "book") for path in files + places)
    assert len(set(files)) == len(files)


def test_finding_makes_nothing(tmp_path: Path) -> None:
    Folders.find(tmp_path / "book")
    assert list(tmp_path.iterdir()) == []


def test_a_relative_data_dir_stays_where_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folders = Folders.find(Path("book"))
    monkeypatch.chdir("/")
    assert folders.data == tmp_path / "book"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the XDG variables are Linux's")
def test_the_users_folders_follow_the_desktops_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    folders = Folders.find()
    assert folders.database == tmp_path / "DATA" / "netplanner" / "netplanner.db"
    assert folders.settings == tmp_path / "CONFIG" / "netplanner" / "settings.json"
    assert folders.logs.is_relative_to(tmp_path / "STATE" / "netplanner")


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_folders_are_the_users_alone_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        folders = Folders.find(tmp_path / "new" / "book")
        folders.create()
    finally:
        os.umask(before)
    assert {mode(folder) for folder in (folders.data, folders.backups, folders.logs, folders.rejects)} == {0o700}


@posix
def test_an_open_book_is_closed_at_the_next_start(tmp_path: Path) -> None:
    folders = Folders.find(tmp_path / "book")
    folders.create()
    folders.database.touch()
    folders.data.chmod(0o755)
    folders.logs.chmod(0o755)
    folders.create()
    assert (mode(folders.data), mode(folders.logs)) == (0o700, 0o700)


@posix
def test_somebody_elses_full_folder_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").touch()
    tmp_path.chmod(0o755)
    Folders.find(tmp_path).create()
    assert mode(tmp_path) == 0o755
    assert mode(tmp_path / "backups") == 0o700


def test_a_file_in_the_way_is_the_users_error(tmp_path: Path) -> None:
    (tmp_path / "book").write_text("a letter")
    with pytest.raises(UserError) as caught:
        Folders.find(tmp_path / "book").create()
    assert caught.value.code == "folder_is_file"
    assert (tmp_path / "book").read_text() == "a letter"


@posix
def test_a_private_file_is_the_users_alone_and_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_private(target, b"new")
    assert (target.read_bytes(), mode(target)) == (b"new", 0o600)
    assert list(tmp_path.iterdir()) == [target]


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_linked_file_is_written_behind_the_link(tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "settings.json"
    kept.parent.mkdir()
    kept.write_bytes(b"old")
    link = tmp_path / "settings.json"
    link.symlink_to(kept)
    write_private(link, b"new")
    assert link.is_symlink()
    assert kept.read_bytes() == b"new"


def test_content_in_pieces_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out"
    write_private(path, (bytes([number]) for number in range(3)))
    assert path.read_bytes() == b"\0\1\2"

    def broken() -> Iterator[bytes]:
        yield b"x" * 1_000_000
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_private(path, broken())
    assert path.read_bytes() == b"\0\1\2"
    assert list(tmp_path.iterdir()) == [path]
