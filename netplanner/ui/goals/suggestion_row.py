"""One of those to turn to next week: ticked or not, and why."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from netplanner.storage.attention import Suggestion
from netplanner.ui import wording
from netplanner.ui.goals.lines import Line, PersonTexts
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.labels import Label

translate = QCoreApplication.translate


class SuggestionRow(Line):
    """`ticked()` follows every tick."""

    ticked = Signal()

    def __init__(
        self, person: Suggestion, today: date, photo: QPixmap | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.person = person
        reason = reason_text(person, today)
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.setAccessibleName(f"{person.name}, {wording.within(wording.tie_name(person.tie))}: {reason}")
        self.box.toggled.connect(lambda: self.ticked.emit())
        self._avatar = Avatar(32)
        tone = "danger" if person.overdue >= _RED else "warn" if person.overdue else "muted"
        why = Label(reason, tone=tone, wrap=True)
        why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.box)
        self.row.addWidget(self._avatar)
        self.row.addLayout(PersonTexts(person.name, person.tie, person.title, person.organization), 3)
        self.row.addWidget(why, 4)
        self.show_photo(photo)

    def show_photo(self, photo: QPixmap | None) -> None:
        self._avatar.show_person(self.person.name, self.person.contact_id, photo)

    def set_ticked(self, ticked: bool) -> None:
        self.box.setChecked(ticked)

    @property
    def is_ticked(self) -> bool:
        return self.box.isChecked()


# As in the list of contacts: half a period too late is red.
_RED = 0.5


def reason_text(person: Suggestion, today: date) -> str:
    """Why somebody is named: "overdue, last contact 3 May · serves 5 customers in Skåne"."""
    parts = [_since(person, today)]
    if person.goals:
        goals = ", ".join(person.goals)
        parts.append(translate("Attention", "serves {goal}").replace("{goal}", goals))
    return " · ".join(parts)


def why_text(person: Suggestion, today: date) -> str:
    """What stands in the plan as the reason."""
    text = _since(person, today)
    return text[:1].upper() + text[1:]


def _since(person: Suggestion, today: date) -> str:
    if person.last_contact_on is None:
        return translate("Attention", "no contact noted yet")
    day = wording.recent_day_text(person.last_contact_on, today)
    if person.overdue:
        return translate("Attention", "overdue, last contact {day}").format(day=day)
    return translate("Attention", "last contact {day}").format(day=day)
