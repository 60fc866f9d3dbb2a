"""What may be chosen in the contact editor: ties, channels to leave alone, languages, kinds of card, genders."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from netplanner.domain.words import DoNotContact, Tie
from netplanner.ui import theme, wording
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout

# The languages of Europe's business and of its largest communities; what else a card says stays (RFC 5646).
_LANGUAGES = (
    "ar", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fo", "fr", "ga", "he",
    "hi", "hr", "hu", "is", "it", "ja", "kl", "ko", "lb", "lt", "lv", "mk", "mt", "nb", "nl", "nn", "pl", "pt", "ro",
    "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi", "zh",
)  # fmt: skip
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


def language_names() -> dict[str, str]:
    """Each as its speakers call it, by code, in the order of the names."""
    names = {code: QLocale(code).nativeLanguageName() for code in _LANGUAGES}
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


def kind_names() -> dict[str, str]:
    return {kind: QCoreApplication.translate("EditorForm", str(name)) for kind, name in _KINDS.items()}


def gender_names() -> dict[str, str]:
    return {kind: QCoreApplication.translate("EditorForm", str(name)) for kind, name in _GENDERS.items()}


def choice(names: Mapping[str, str], chosen: str) -> QComboBox:
    """A box of names by key; a key that isn't among them is offered as it stands."""
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    if box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMinimumWidth(theme.px(80))
    box.setMaximumWidth(theme.px(240))
    calm_wheel(box)
    return box


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
