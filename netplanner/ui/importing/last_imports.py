"""The imports of the past: what came in with each, who they are, and the way back."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import FileReport, ImportRecord
from netplanner.storage import contacts, imports
from netplanner.storage.database import Connection
from netplanner.storage.imports import ImportEntry
from netplanner.ui import theme, wording
from netplanner.ui.importing.pages import CardsPage
from netplanner.ui.session import Session
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import plain_tip
from netplanner.ui.widgets.sheet import Sheet

_LIST_WIDTH = 240
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_MOST = 50

_Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate


def files_text(files: Sequence[str]) -> str:
    """ "contacts.vcf", "contacts.vcf and 2 more"."""
    if len(files) < 2:
        return "".join(files)
    text = translate("LastImports", "{file} and %Ln more", None, len(files) - 1)
    return text.replace("{file}", files[0])


def counts_text(entry: ImportEntry) -> str:
    """ "12 added, 3 updated, 1 failed"."""
    parts = [
        translate("LastImports", "%Ln added", None, entry.added) if entry.added else "",
        translate("LastImports", "%Ln updated", None, entry.updated) if entry.updated else "",
        translate("LastImports", "%Ln failed", None, entry.failed) if entry.failed else "",
    ]
    return ", ".join(filter(None, parts)) or translate("LastImports", "nothing new")


def when_text(started: str) -> str:
    """When an import was, by the clock on the wall: "24 Nov 2026, 09:12"."""
    try:
        local = datetime.fromisoformat(started).astimezone()
    except ValueError:
        return started
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{wording.date_text(local.date())}, {time}"


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ImportEntry] = []

    def show(self, entries: Sequence[ImportEntry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return files_text(entry.files)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{files_text(entry.files)}, {when_text(entry.started)}, {counts_text(entry)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((*entry.files, when_text(entry.started), counts_text(entry))))
        return entry if role == _ENTRY_ROLE else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(180), theme.px(70))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        entry: ImportEntry = index.data(_ENTRY_ROLE)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.px(22), theme.px(9), -theme.px(10), -theme.px(9))
        strong, small = theme.font("body"), theme.font("small")
        strong.setWeight(QFont.Weight.Medium)
        lines = (
            (files_text(entry.files), strong, colours.text, Qt.AlignmentFlag.AlignTop),
            (when_text(entry.started), small, colours.muted, Qt.AlignmentFlag.AlignVCenter),
            (counts_text(entry), small, colours.muted, Qt.AlignmentFlag.AlignBottom),
        )
        for text, font, ink, place in lines:
            painter.setFont(font)
            painter.setPen(ink)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, inner.width())
            painter.drawText(inner, place | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class ImportList(QListView):
    """Enter belongs to the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = _Model(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Imports"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.px(_LIST_WIDTH))


class LastImportsSheet(Sheet):
    """`people_requested(ids)` names the people of the import whose "Show these people" was pressed."""

    people_requested = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(1120, 680))
        self._session = session
        self._writing = False
        self._serial = 0
        self.list = ImportList()
        self.page = CardsPage()
        self._pages = QStackedWidget()
        self._set_up()
        self.add_button(self.tr("Close"), self.reject)
        self.back_button = self.add_button("", self._take_back)
        self.show_button = self.add_button(self.tr("Show these people"), self._show_people, primary=True)
        self.list.selectionModel().currentRowChanged.connect(lambda current, former: self._show_report())
        session.changed.connect(self._on_changes)
        self._read()

    def _set_up(self) -> None:
        self.set_title(self.tr("Last imports"))
        halves = QWidget()
        row = QHBoxLayout(halves)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        none = EmptyState(
            self.tr("Nothing was imported yet"),
            self.tr("Drop a contact file anywhere on the window, or choose Import."),
            icon="download",
        )
        self._pages.addWidget(halves)
        self._pages.addWidget(none)
        self.set_body(self._pages, margins=False)

    def entry(self) -> ImportEntry | None:
        """The import chosen."""
        row = self.list.currentIndex().row()
        return self.list.entries.entries[row] if row >= 0 else None

    def _read(self) -> None:
        """Reads the imports; the one chosen stays chosen."""
        chosen = self.entry()
        found = imports.last_imports(self._session.store.reader, _MOST)
        self.list.entries.show(found)
        self._pages.setCurrentIndex(0 if found else 1)
        subtitle = self.tr("What came in, who they are, and the way back.") if found else ""
        self.set_title(self.tr("Last imports"), subtitle)
        row = next((row for row, entry in enumerate(found) if chosen is not None and entry.id == chosen.id), 0)
        if found:
            self.list.setCurrentIndex(self.list.entries.index(row))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_report()

    def _show_report(self) -> None:
        """Reads what came of the import chosen beside the window: of a large one there is much."""
        entry = self.entry()
        self._serial += 1
        if entry is not None:
            self._session.read(report_of, entry, done=partial(self._take, self._serial, entry))
        self._show_buttons()

    def _take(self, serial: int, entry: ImportEntry, files: list[FileReport]) -> None:
        if serial != self._serial:
            return
        self.page.tiles.choose(None)
        self.page.show_files(files, done=True)
        self.page.tiles.show_counts(_counts(entry), done=True)

    def _people(self) -> list[int]:
        entry = self.entry()
        return imports.people_of(self._session.store.reader, entry.id) if entry is not None else []

    def _show_buttons(self) -> None:
        last = self._is_last_step()
        text = self.tr("Undo import") if last else self.tr("Move the people it added to the trash")
        self.back_button.setText(text)
        entry = self.entry()
        people = self._people()
        self.back_button.setEnabled(entry is not None and not self._writing and bool(last or people))
        self.show_button.setEnabled(bool(people) and not self._writing)

    def _is_last_step(self) -> bool:
        """Whether Undo would take back the import chosen: nothing was done since."""
        entry, label = self.entry(), self._session.store.undo_label
        if entry is None or label is None:
            return False
        return label.code == "import_contacts" and label.values.get("import") == entry.id

    def _show_people(self) -> None:
        people = self._people()
        self.accept()
        self.people_requested.emit(people)

    def _take_back(self) -> None:
        from netplanner.operations import imported

        entry = self.entry()
        if entry is None or self._writing:
            return
        self._set_writing(True)
        if self._is_last_step():
            job = self._session.undo()
            job.tell(succeeded=self._undone, ended=partial(self._set_writing, False), failed=self._refused)
            return
        self._session.perform(imported.remove, entry.id, done=self._removed, failed=self._refused)

    def _removed(self, changes: Changes) -> None:
        self._set_writing(False)
        # The window's banner names what was done, with the way back.
        self.accept()

    def _undone(self, changes: Changes) -> None:
        if self._backdrop is not None:
            # What came next in the list is offered here: the window's banner waits below the sheet.
            self._backdrop.raise_()

    def _refused(self, error: Exception) -> None:
        self._set_writing(False)
        self.set_error(wording.error_text(error))

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self._show_buttons()

    def reject(self) -> None:
        if not self._writing:
            super().reject()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and (changes.contacts or changes.lists or changes.everything):
            self._read()


def report_of(connection: Connection, entry: ImportEntry) -> list[FileReport]:
    """A stored report in the form of a fresh one."""
    stored = imports.import_report_of(connection, entry.id)
    rows = contacts.rows(connection, [record.contact_id for record in stored if record.contact_id is not None])
    files = {name: FileReport(Path(name)) for name in entry.files or ("",)}
    first = next(iter(files.values()))
    for record in stored:
        file = files.get(record.file, first)
        row = rows.get(record.contact_id) if record.contact_id is not None else None
        file.records.append(
            ImportRecord(
                line=record.line,
                action=ImportAction(record.action),
                name=record.name,
                organization=row.organization if row is not None else "",
                contact_id=record.contact_id,
                reason=record.reason,
                values=record.values,
                changed=tuple(record.changed),
                index=len(file.records),
                part=record.part,
            )
        )
    return list(files.values())


def _counts(entry: ImportEntry) -> dict[ImportAction, int]:
    return {
        ImportAction.ADD: entry.added,
        ImportAction.UPDATE: entry.updated,
        ImportAction.UNCHANGED: entry.unchanged,
        ImportAction.SKIP: entry.skipped,
        ImportAction.FAIL: entry.failed,
    }
