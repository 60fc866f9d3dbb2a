"""The application changes its book: sample data and back, restore, a damaged book, another language."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from netplanner.domain.contact import Contact
from netplanner.operations import backup, contacts
from netplanner.paths import Folders
from netplanner.storage.contacts import count
from netplanner.storage.store import Store
from netplanner.ui.app import Application
from netplanner.ui.data_error import DataErrorSheet
from netplanner.ui.file_actions import FileActions
from netplanner.ui.widgets.confirm import ConfirmSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def folders(tmp_path, clock) -> Folders:
    """A book with one person in it."""
    found = Folders.find(tmp_path / "netplanner")
    found.create()
    with Store.open(found.database, clock) as store:
        contacts.add(store, Contact(fn="Anna Ålund"))
    return found


@pytest.fixture
def application(qapp, folders, clock, qtbot):
    look = qapp.palette(), qapp.styleSheet(), qapp.font(), QLocale()
    made = Application(qapp, folders, clock, "en")
    yield made
    if made.window is not None:
        qtbot.addWidget(made.window)
        made.window.close()
    made.close_book()
    made.deleteLater()
    qapp.setStyleSheet(look[1])
    qapp.setPalette(look[0])
    qapp.setFont(look[2])
    QLocale.setDefault(look[3])
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def people(application) -> int:
    return count(application.window.session.store.reader)


def test_sample_data_and_back_keep_the_books_apart(application, folders, qtbot):
    assert application.open(False)
    assert people(application) == 1
    first = application.window
    first.commands["file.demo"].trigger()
    qtbot.waitUntil(lambda: application.window is not first)
    assert people(application) > 40
    assert application.window.session.store.path == folders.demo
    assert not application.window.commands["file.backup"].isVisible()
    second = application.window
    second.commands["file.own"].trigger()
    qtbot.waitUntil(lambda: application.window is not second)
    assert people(application) == 1


def test_a_restored_backup_takes_the_place_and_the_former_book_is_kept(application, folders, clock, tmp_path, qtbot):
    copy = tmp_path / "copy.db"
    with Store.open(folders.database, clock) as store:
        backup.back_up(store, copy)
        contacts.add(store, Contact(fn="Bo Hansen"))
    assert application.open(False)
    assert people(application) == 2
    first = application.window
    first.restore_requested.emit(copy)
    qtbot.waitUntil(lambda: application.window is not first)
    assert people(application) == 1
    assert list(folders.data.glob("*before-restore*.db"))


def test_a_bad_backup_changes_nothing_and_says_so(application, folders, tmp_path, qtbot):
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no book")
    assert application.open(False)
    first = application.window
    first.restore_requested.emit(bad)
    qtbot.waitUntil(lambda: application.window is not first)
    assert people(application) == 1
    qtbot.waitUntil(
        lambda: application.window.banner.isVisible() or bool(application.window.findChildren(DataErrorSheet))
    )


def test_a_damaged_book_is_offered_its_backups(application, folders, clock, monkeypatch):
    kept = backup.snapshot(folders.database, folders.backups, clock, "daily")
    folders.database.write_bytes(b"not a database at all" * 500)
    for name in ("-wal", "-shm"):
        folders.database.with_name(folders.database.name + name).unlink(missing_ok=True)
    shown = []

    def answer(sheet) -> int:
        shown.append(sheet.list.count())
        sheet._restore()
        return 1

    monkeypatch.setattr(DataErrorSheet, "exec", answer)
    assert application.open(False)
    assert shown == [1]
    assert kept.exists()
    assert people(application) == 1


def test_giving_up_on_a_damaged_book_leaves_it_as_it_is(application, folders, monkeypatch):
    content = b"not a database at all" * 500
    folders.database.write_bytes(content)
    monkeypatch.setattr(DataErrorSheet, "exec", lambda sheet: 0)
    assert not application.open(False)
    assert folders.database.read_bytes() == content


def test_another_language_makes_the_window_anew(application, qtbot):
    assert application.open(False)
    first = application.window
    first.language_changed.emit()
    qtbot.waitUntil(lambda: application.window is not first)
    assert people(application) == 1


def test_files_from_a_later_start_are_imported(application, tmp_path, monkeypatch):
    assert application.open(False)
    got = []
    monkeypatch.setattr(application.window, "import_files", got.append)
    application._files_received([tmp_path / "a.vcf"])
    assert got == [[tmp_path / "a.vcf"]]


def test_an_import_over_sample_data_asks_which_book_is_meant(application, folders, tmp_path, monkeypatch, qtbot):
    got = []
    monkeypatch.setattr(
        FileActions, "import_files", lambda files, paths: got.append((files._session.store.path, paths))
    )
    assert application.open(True)
    first = application.window
    first.import_files([tmp_path / "a.vcf"])
    assert got == []
    first.findChild(ConfirmSheet).accept_button.click()
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(folders.database, [tmp_path / "a.vcf"])]
