"""What happened with a person and what is planned, as a list to read and to correct."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import theme
from netplanner.ui.contacts import timeline_words as words
from netplanner.ui.contacts.timeline_acts import TimelineActs
from netplanner.ui.contacts.timeline_row import EntryRow
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label

_FIRST = 12
_DAY_WIDTH = 72
_NO_PLATFORMS: Mapping[str, str] = {}


class TimelineList(QWidget):
    """Latest first, the first twenty; a button shows the rest. Without `acts` it is to read only.

    Chips narrow it to one kind of entry; `filter_changed(kind)` tells which, "" for all.
    """

    filter_changed = Signal(str)

    def __init__(self, acts: TimelineActs | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._today = date.min
        self._platforms = _NO_PLATFORMS
        self._entries: Sequence[TimelineEntry] = ()
        self._kind = ""
        self._chips: dict[str, Chip] = {}
        self._blocks: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(0)

    def show_entries(
        self,
        entries: Sequence[TimelineEntry],
        today: date,
        next_due_on: str = "",
        rhythm: int | None = None,
        *,
        platforms: Mapping[str, str] = _NO_PLATFORMS,
        kind: str = "",
    ) -> None:
        """`next_due_on` is the day by which the rhythm, in days, asks for a touch; what lies ahead stands first.

        `kind` narrows it from the start, see `filter_changed`; one that nothing is of shows all.
        """
        self._today, self._platforms = today, platforms
        ahead = [words.touch_ahead(next_due_on, rhythm)] if next_due_on >= today.isoformat() else []
        self._entries = sorted([*ahead, *entries], key=lambda entry: entry.day, reverse=True)
        self._add_chips()
        self._kind = kind if kind in self._chips else ""
        self._fill()

    def choose(self, kind: str) -> None:
        """Narrows the list to one kind of entry, see `timeline_words.kind_of`; "" shows all."""
        self._kind = kind
        self._fill()
        self.filter_changed.emit(kind)

    def rows(self) -> list[EntryRow]:
        """The lines shown, from top to bottom."""
        return [row for block in self._blocks for row in block.findChildren(EntryRow)]

    def _add_chips(self) -> None:
        present = {words.kind_of(entry) for entry in self._entries}
        if len(present) < 2 and self._acts is None:
            return
        place = QWidget()
        flow = FlowLayout(place)
        # In line with the words below.
        flow.setContentsMargins(theme.px(4), 0, 0, 0)
        if len(present) > 1:
            for kind, name in {"": self.tr("All"), **words.filters()}.items():
                if kind in present or not kind:
                    chip = Chip(name, checkable=True)
                    chip.setObjectName(f"card-timeline-{kind}")
                    chip.clicked.connect(lambda _=False, kind=kind: self.choose(kind))
                    self._chips[kind] = chip
                    flow.addWidget(chip)
        if self._acts is not None:
            note = Chip(self.tr("+ note"))
            note.setAccessibleName(self.tr("Add a note"))
            note.setObjectName("card-add-note")
            note.clicked.connect(self._acts.add_note)
            flow.addWidget(note)
        self._column.addWidget(place)
        self._column.addSpacing(theme.px(6))

    def _fill(self) -> None:
        for block in self._blocks:
            block.hide()
            block.deleteLater()
        self._blocks.clear()
        for kind, chip in self._chips.items():
            chip.setChecked(kind == self._kind)
        entries = [entry for entry in self._entries if not self._kind or words.kind_of(entry) == self._kind]
        if not entries:
            text = self.tr("Nothing yet. Log a contact or plan an outreach, and it stands here.")
            self._put(Label(text, tone="muted", wrap=True))
            return
        self._add(entries[:_FIRST])
        if rest := entries[_FIRST:]:
            more = Button(self.tr("Show %n more", "entries of a timeline", len(rest)), kind="flat")
            more.clicked.connect(more.hide)
            more.clicked.connect(lambda: self._add(rest))
            self._put(more)

    def _put(self, widget: QWidget) -> None:
        flag = Qt.AlignmentFlag.AlignLeft if isinstance(widget, Button) else Qt.AlignmentFlag(0)
        self._column.addWidget(widget, 0, flag)
        self._blocks.append(widget)

    def _add(self, entries: Sequence[TimelineEntry]) -> None:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        days = [words.day_text(entry, self._today, self) for entry in entries]
        metrics = QFontMetrics(theme.font("small"))
        width = max(theme.px(_DAY_WIDTH), *(metrics.horizontalAdvance(day) for day in days))
        for entry, day in zip(entries, days, strict=True):
            has_acts = self._acts is not None and self._acts.can_change(entry)
            row = EntryRow(entry, day, width, self._today, self._platforms, has_acts=has_acts)
            if self._acts is not None:
                row.opened.connect(self._acts.open)
                row.removed.connect(self._acts.remove)
                row.menu_requested.connect(self._show_menu)
            column.addWidget(row)
        self._put(block)

    def _show_menu(self, entry: TimelineEntry, place: QPoint) -> None:
        assert self._acts is not None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._acts.fill_menu(menu, entry)
        menu.popup(place)
