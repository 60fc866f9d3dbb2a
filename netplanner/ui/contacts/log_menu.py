"""Logging in two keystrokes: a menu whose letters each log a touch of today at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.words import Direction, OutreachKind
from netplanner.operations import interactions
from netplanner.storage import contacts
from netplanner.ui import icons
from netplanner.ui.session import Session

# What is sent has no answer yet; what is held together has.
_TOGETHER = frozenset({OutreachKind.CALL, OutreachKind.MEETING, OutreachKind.INTRODUCTION})
_ICONS = {
    OutreachKind.CALL: "phone",
    OutreachKind.MEETING: "handshake",
    OutreachKind.MAIL: "mail",
    OutreachKind.MESSAGE: "send",
    OutreachKind.COMMENT: "message-square",
    OutreachKind.INTRODUCTION: "users",
}


class LogMenu(QObject):
    """Fills a menu for some people; `details_requested(ids)` asks for the sheet, `note_requested(id)` for a
    note, `outcome_requested(id)` for what came of it."""

    details_requested = Signal(list)
    note_requested = Signal(int)
    outcome_requested = Signal(int)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session

    def fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Each letter that is underlined, and shown at the right, does the act."""
        chosen = list(ids)
        # A section's words are not shown under a style sheet.
        menu.addAction(self._title(chosen)).setEnabled(False)
        menu.addSeparator()
        for kind, text in self._kinds().items():
            action = menu.addAction(icons.icon(_ICONS[kind], menu), _with_key(text))
            action.triggered.connect(partial(self.log, chosen, kind))
        menu.addSeparator()
        if len(chosen) == 1:
            note = menu.addAction(icons.icon("file-text", menu), _with_key(self.tr("&Note…")))
            note.triggered.connect(partial(self.note_requested.emit, chosen[0]))
            outcome = menu.addAction(icons.icon("trophy", menu), _with_key(self.tr("O&utcome…")))
            outcome.triggered.connect(partial(self.outcome_requested.emit, chosen[0]))
        details = menu.addAction(icons.icon("pencil", menu), _with_key(self.tr("&Details…")))
        details.triggered.connect(partial(self.details_requested.emit, chosen))

    def log(self, ids: Sequence[int], kind: OutreachKind, _checked: bool = False) -> None:
        """Logs a touch of today; the banner names it and leads to its details."""
        self._session.perform(
            interactions.log,
            list(ids),
            kind=kind,
            happened_on=self._session.clock.today().isoformat(),
            direction=Direction.BOTH if kind in _TOGETHER else Direction.OUT,
        )

    def _title(self, ids: Sequence[int]) -> str:
        if len(ids) == 1:
            name = contacts.names(self._session.store.reader, ids).get(ids[0], "")
            return self.tr("Today with {name}").replace("{name}", name.replace("&", "&&"))
        return self.tr("Today with %Ln people", "", len(ids))

    def _kinds(self) -> dict[OutreachKind, str]:
        return {
            OutreachKind.CALL: self.tr("&Call"),
            OutreachKind.MEETING: self.tr("&Meeting"),
            OutreachKind.MAIL: self.tr("&E-mail"),
            OutreachKind.MESSAGE: self.tr("Messa&ge"),
            OutreachKind.COMMENT: self.tr("C&omment"),
            OutreachKind.INTRODUCTION: self.tr("&Introduction"),
        }


def _with_key(text: str) -> str:
    """The text with its letter in the place of a shortcut, for those who don't see the line under it."""
    letter = text.partition("&")[2][:1].upper()
    return f"{text}\t{letter}" if letter else text
