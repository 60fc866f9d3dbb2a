"""What can be done with the people chosen: each a question where one is needed, then one operation."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMenu, QWidget

from netplanner.domain.errors import DataError
from netplanner.domain.words import Tie
from netplanner.storage import contacts, platforms
from netplanner.ui.contacts.drag import VCARD, file_name
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken

if TYPE_CHECKING:
    from netplanner.operations import contacts as operations
    from netplanner.ui.contacts.log_menu import LogMenu
    from netplanner.ui.outcomes.outcome_menu import OutcomeMenu
else:
    operations = Lazy("netplanner.operations.contacts")

_VERSIONS = {"vCard 4.0 (*.vcf)": "4.0", "vCard 3.0 (*.vcf)": "3.0"}


class ContactActs(QObject):
    """`added(id)` follows when the editor has made somebody new."""

    added = Signal(int)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner
        self._log_menu: LogMenu | None = None
        self._outcome_menu: OutcomeMenu | None = None

    def new(self) -> None:
        self._open_editor(None)

    def edit(self, contact_id: int) -> None:
        self._open_editor(contact_id)

    def delete(self, ids: Sequence[int]) -> None:
        if ids:
            self._session.perform(operations.delete, list(ids))

    def set_tie(self, ids: Sequence[int], tie: Tie) -> None:
        if ids:
            self._session.perform(operations.set_tie, list(ids), tie)

    def add_tag(self, ids: Sequence[int], tag: str) -> None:
        if ids:
            self._session.perform(operations.add_tag, list(ids), tag)

    def remove_tag(self, ids: Sequence[int], tag: str) -> None:
        if ids:
            self._session.perform(operations.remove_tag, list(ids), tag)

    def answer_invitations(self, ids: Sequence[int], state: str) -> None:
        from netplanner.operations.invitations import answer

        self._session.perform(answer, list(ids), state)

    def ask_tag(self, ids: Sequence[int]) -> None:
        from netplanner.ui.contacts.tag_sheet import TagSheet

        if not ids:
            return
        chosen = list(ids)
        sheet = TagSheet(len(chosen), self.tag_names(), self._owner)
        sheet.chosen.connect(lambda tag: self.add_tag(chosen, tag))
        sheet.open()

    def log(self, contact_id: int) -> None:
        self.log_several([contact_id])

    def log_several(self, ids: Sequence[int]) -> None:
        from netplanner.ui.contacts.log_sheet import LogSheet

        people = contacts.living(self._session.store.reader, ids)
        if people:
            LogSheet(self._session, people, self._owner).open()

    def log_quickly(self, ids: Sequence[int], view: QAbstractItemView) -> None:
        """A menu at the current row of `view`: one more key logs a touch of today with these people."""
        if not ids:
            return
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_log_menu(menu, ids)
        row = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        menu.popup(view.viewport().mapToGlobal(row.bottomLeft() if row.isValid() else view.viewport().rect().center()))

    def fill_log_menu(self, menu: QMenu, ids: Sequence[int]) -> None:
        from netplanner.ui.contacts.log_menu import LogMenu

        if self._log_menu is None:
            self._log_menu = LogMenu(self._session, self._owner)
            self._log_menu.details_requested.connect(self.log_several)
            self._log_menu.note_requested.connect(self.add_note)
            self._log_menu.outcome_requested.connect(self.log_outcome)
        self._log_menu.fill(menu, ids)

    def fill_outcome_menu(self, menu: QMenu, contact_id: int) -> None:
        self._outcomes().fill(menu, contact_id=contact_id)

    def log_outcome(self, contact_id: int) -> None:
        self._outcomes().open_sheet(contact_id=contact_id)

    def _outcomes(self) -> "OutcomeMenu":
        from netplanner.ui.outcomes.outcome_menu import OutcomeMenu

        if self._outcome_menu is None:
            self._outcome_menu = OutcomeMenu(self._session, self._owner)
        return self._outcome_menu

    def add_note(self, contact_id: int) -> None:
        from netplanner.ui.note_sheet import NoteSheet

        NoteSheet.on_contact(self._session, contact_id, None, self._owner.window()).open()

    def copy(self, ids: Sequence[int]) -> None:
        """Puts the vCards on the clipboard, as cards and as text."""
        if ids:
            self._write_cards(list(ids), self._put_on_clipboard)

    def export(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        reader = self._session.store.reader
        name = contacts.names(reader, ids).get(ids[0], "") if len(ids) == 1 else self.tr("Contacts")
        folder = Path(self._session.settings.last_export_dir or "")
        path, chosen = QFileDialog.getSaveFileName(
            self._owner, self.tr("Export contacts"), str(folder / file_name(name)), ";;".join(_VERSIONS)
        )
        if path:
            self._remember(Path(path).parent)
            self.export_to(ids, Path(path), _VERSIONS.get(chosen, "4.0"))

    def _remember(self, folder: Path) -> None:
        settings = self._session.settings
        settings.last_export_dir = str(folder)
        # A folder to start from next time is not worth an interruption.
        with suppress(DataError):
            settings.save(self._session.folders.settings)

    def export_to(self, ids: Sequence[int], path: Path, version: str) -> None:
        from netplanner.operations.exporting import export_contacts

        store, chosen = self._session.store, list(ids)
        job = self._session.worker.export(lambda progress: export_contacts(store, chosen, path, version))
        job.tell(failed=self._session.failed.emit)

    def tag_names(self) -> list[str]:
        return contacts.tag_names(self._session.store.reader)

    def language(self) -> str:
        return spoken()

    def platform_names(self) -> dict[str, str]:
        """Of all platforms, closed ones too, by key."""
        return {platform.key: platform.name for platform in platforms.all_platforms(self._session.store.reader)}

    def _open_editor(self, contact_id: int | None) -> None:
        from netplanner.ui.contacts.editor import ContactEditor

        reader, today = self._session.store.reader, self._session.clock.today().isoformat()
        contact = contacts.load(reader, contact_id) if contact_id is not None else None
        if contact_id is not None and contact is None:
            return
        offered = [(platform.key, platform.name) for platform in platforms.listing(reader, today)]
        editor = ContactEditor(
            self._session,
            contact,
            tags=self.tag_names(),
            platforms=offered,
            language=self.language(),
            parent=self._owner,
        )
        if contact is None:
            editor.saved.connect(self.added)
        editor.open()

    def _write_cards(self, ids: list[int], done: Callable[[bytes], object]) -> None:
        from netplanner.operations.exporting import cards_of

        store = self._session.store
        job = self._session.worker.export(lambda progress: b"".join(cards_of(store, ids)))
        job.tell(succeeded=done, failed=self._session.failed.emit)

    def _put_on_clipboard(self, cards: bytes) -> None:
        data = QMimeData()
        data.setData(VCARD, cards)
        data.setText(cards.decode())
        QGuiApplication.clipboard().setMimeData(data)
