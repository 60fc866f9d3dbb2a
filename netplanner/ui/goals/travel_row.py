"""One of those to meet on a journey: ticked or not, why, and on which day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from netplanner.storage.travel import Host
from netplanner.ui import theme, wording
from netplanner.ui.goals.lines import Line, PersonTexts
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.labels import Label


class TravelRow(Line):
    """`ticked()` follows every tick, `day_chosen()` a day that the user chose."""

    ticked = Signal()
    day_chosen = Signal()

    def __init__(self, host: Host, why: str, photo: QPixmap | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.has_own_day = False
        tie = wording.within(wording.tie_name(host.tie))
        self.box = QCheckBox()
        self.box.setAccessibleName(f"{host.name}, {tie}: {why}" if why else f"{host.name}, {tie}")
        self.box.toggled.connect(self._on_ticked)
        self.day = QComboBox()
        self.day.setAccessibleName(self.tr("Day for {name}").replace("{name}", host.name))
        self.day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.day.setMinimumContentsLength(9)
        self.day.activated.connect(self._on_day)
        calm_wheel(self.day)
        self._avatar = Avatar(32)
        texts = PersonTexts(host.name, host.tie, host.title, host.organization)
        reason = Label(why, tone="muted", wrap=True)
        reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.box)
        self.row.addWidget(self._avatar)
        self.row.addLayout(texts, 3)
        self.row.addWidget(reason, 4)
        self.row.addWidget(self.day)
        # The row keeps its height and its columns when a day appears.
        policy = self.day.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.day.setSizePolicy(policy)
        self.day.setMinimumHeight(theme.px(28))
        self.day.hide()
        self.show_photo(photo)

    @property
    def is_ticked(self) -> bool:
        return self.box.isChecked()

    def set_ticked(self, ticked: bool) -> None:
        self.box.setChecked(ticked)

    def show_photo(self, photo: QPixmap | None) -> None:
        self._avatar.show_person(self.host.name, self.host.id, photo)

    def offer_days(self, days: Sequence[date]) -> None:
        """The days of the journey; a chosen one stays where it is still among them."""
        chosen = self.chosen_day() if self.has_own_day else None
        self.day.clear()
        for day in days:
            self.day.addItem(wording.date_text(day, style="day"), day.isoformat())
        self.has_own_day = chosen in days
        if chosen is not None and self.has_own_day:
            self.show_day(chosen)

    def show_day(self, day: date) -> None:
        self.day.setCurrentIndex(self.day.findData(day.isoformat()))

    def chosen_day(self) -> date | None:
        text = self.day.currentData()
        return date.fromisoformat(text) if text else None

    def _on_ticked(self, ticked: bool) -> None:
        self.day.setVisible(ticked)
        self.has_own_day = False
        self.ticked.emit()

    def _on_day(self) -> None:
        self.has_own_day = True
        self.day_chosen.emit()
