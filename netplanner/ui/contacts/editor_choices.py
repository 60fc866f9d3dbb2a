"""What may be chosen in the contact editor: ties, channels to leave alone, languages, kinds of card, genders."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from netplanner.domain.words import DoNotContact, Tie
from netplanner.ui import theme, wording
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout

# RFC 6350, 6.1.4 and 6.2.7.
_KINDS: Mapping[str, object] = {
    "individual": QT_TRANSLATE_NOOP("EditorForm", "Person"),
    "org": QT_TRANSLATE_NOOP("EditorForm", "Organisation"),
    "group": QT_TRANSLATE_NOOP("EditorForm", "Group"),
}
_GENDERS: Mapping[str, object] = {
    "": QT_TRANSLATE_NOOP("EditorForm", "Not said"),
    "F": QT_TRANSLATE_NOOP("EditorForm", "Woman"),
    "M": QT_TRANSLATE_NOOP("EditorForm", "Man"),
    "O": QT_TRANSLATE_NOOP("EditorForm", "Other"),
    "N": QT_TRANSLATE_NOOP("EditorForm", "None"),
    "U": QT_TRANSLATE_NOOP("EditorForm", "Unknown"),
}


def kind_names() -> dict[str, str]:
    return {kind: QCoreApplication.translate("EditorForm", str(name)) for kind, name in _KINDS.items()}


def gender_names() -> dict[str, str]:
    return {kind: QCoreApplication.translate("EditorForm", str(name)) for kind, name in _GENDERS.items()}


def side_by_side(*widgets: QWidget, shares: tuple[int, ...] = ()) -> QWidget:
    """Fields in one line; Tab and the row's label lead to the first."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    for number, widget in enumerate(widgets):
        row.addWidget(widget, shares[number] if shares else 1, Qt.AlignmentFlag.AlignTop)
    place.setFocusProxy(widgets[0])
    return place


class TieChips(QWidget):
    """The ties as chips of which one at most is on."""

    def __init__(self, tie: Tie, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        # In line with the text of the label beside it.
        flow.setContentsMargins(0, theme.px(3), 0, 0)
        self.chips: dict[Tie, Chip] = {}
        for word in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE):
            chip = Chip(wording.tie_name(word), checkable=True, tie=str(word))
            chip.setChecked(tie == word)
            # Not an exclusive group: the one that is set can be taken off again.
            chip.clicked.connect(lambda _=False, word=word: self._choose(word))
            self.chips[word] = chip
            flow.addWidget(chip)
        self.setFocusProxy(self.chips[Tie.CLOSE])

    def _choose(self, chosen: Tie) -> None:
        for tie, chip in self.chips.items():
            chip.setChecked(tie == chosen and chip.isChecked())


class StopBoxes(QWidget):
    """The channels that are not to be used."""

    def __init__(self, stops: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=theme.px(14))
        flow.setContentsMargins(0, theme.px(6), 0, 0)
        self.boxes: dict[DoNotContact, QCheckBox] = {}
        for channel in DoNotContact:
            name = self.tr("At all") if channel == DoNotContact.ALL else wording.do_not_contact_name(channel)
            box = QCheckBox(name)
            box.setChecked(channel in stops)
            self.boxes[channel] = box
            flow.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))
