"""The companies that a goal is after, with whom the user knows there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.text import fold
from netplanner.domain.words import CriterionKey
from netplanner.storage import companies, targets
from netplanner.storage.criterion_values import Choice
from netplanner.storage.targets import Target
from netplanner.ui import theme
from netplanner.ui.goals.value_edit import ValueEdit
from netplanner.ui.goals.value_source import Answer
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.tab_order import put_before
from netplanner.ui.worker import for_the_living


class _CompanyEdit(ValueEdit):
    """`entered` follows Enter and a choice from the list, `backed` Backspace in an empty line."""

    entered = Signal()
    backed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.text().strip() and not self.is_choosing():
            self.popup.hide()
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backed.emit()
            return
        super().keyPressEvent(event)

    def take(self, chosen: str) -> None:
        super().take(chosen)
        self.entered.emit()


class _TargetRow(QWidget):
    """A company, who is known there, and a way to take it off."""

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel(target.name)
        self.known = ElidedLabel(self._known_text(target), tone="muted")
        self.remove = ToolButton("x", self.tr("Remove {name}").replace("{name}", target.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(2), 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.name, 2)
        row.addWidget(self.known, 3)
        row.addWidget(self.remove)

    def _known_text(self, target: Target) -> str:
        if not target.id:
            return self.tr("not in your book yet")
        if not target.people:
            return self.tr("nobody known there yet")
        names = QLocale().createSeparatedList(list(target.names))
        if target.people > len(target.names):
            names = ", ".join([*target.names, "…"])
        return self.tr("%Ln known: {names}", None, target.people).replace("{names}", names)


class TargetsField(QWidget):
    """`targets()` are ids of companies, `new_names()` names the book doesn't know; `changed` follows each change."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._targets: list[Target] = []
        self._edit = _CompanyEdit(self, CriterionKey.COMPANY)
        self._edit.setPlaceholderText(self.tr("A company, known to your book or not"))
        self._edit.setAccessibleName(self.tr("Add a company"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._add = ToolButton("plus", self.tr("Add"), clicked=self.take_text)
        self._add.setEnabled(False)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._edit, 1)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._rows)
        column.addLayout(line)
        self._edit.entered.connect(self.take_text)
        self._edit.backed.connect(self._take_back)
        self._edit.textChanged.connect(self._on_text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would come to the line through the whole, past the companies before it.
        self._edit.setFocus(event.reason())

    def targets(self) -> list[int]:
        return sorted(one.id for one in self._targets if one.id)

    def new_names(self) -> list[str]:
        return [one.name for one in self._targets if not one.id]

    def typed(self) -> tuple[list[int], list[str], str]:
        """All that the field holds, what is not taken yet too."""
        return self.targets(), self.new_names(), self._edit.text()

    def set_targets(self, ids: Sequence[int]) -> None:
        self._targets = targets.of_companies(self._session.store.reader, ids)
        self._show()

    def add(self, name: str) -> None:
        """Adds the company of that name: the one in the book, else a new one. One that is there stays once."""
        called = " ".join(name.split())
        if not fold(called).strip():
            return
        reader = self._session.store.reader
        company = companies.by_names(reader, [fold(called)]).get(fold(called))
        found = targets.of_companies(reader, [company]) if company else []
        target = found[0] if found else Target(0, called)
        if any(target.id == one.id and fold(target.name) == fold(one.name) for one in self._targets):
            return
        self._targets.append(target)
        self._show()
        self.changed.emit()

    def take_text(self) -> None:
        """Takes what is typed as a company."""
        name = self._edit.text()
        self._edit.clear()
        self._edit.set_key(CriterionKey.COMPANY)
        self.add(name)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, key: CriterionKey, text: str, answer: Answer) -> None:
        """Companies of the book for the line, those without people too."""
        self._session.read(targets.called, text, done=partial(self._tell, answer))

    def _tell(self, answer: Answer, found: Sequence[Target]) -> None:
        known = {one.id for one in self._targets}
        for_the_living(answer)([Choice(one.name, one.people) for one in found if one.id not in known])

    def _on_text(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _take_back(self) -> None:
        if self._targets:
            self._remove(self._targets[-1])

    def _remove(self, target: Target, _checked: bool = False) -> None:
        self._targets.remove(target)
        self._show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = [_TargetRow(target) for target in self._targets]
        for target, row in zip(self._targets, rows, strict=True):
            row.remove.clicked.connect(partial(self._remove, target))
            self._rows.addWidget(row)
            row.show()
        put_before(self._edit, [row.remove for row in rows])
