"""What there is to say of one network: the user's profile there, and what it allows and costs."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netplanner.domain.my_profile import MyProfile
from netplanner.storage.platforms import Platform
from netplanner.ui import theme, wording
from netplanner.ui.me.limits_form import LimitsForm
from netplanner.ui.me.profile_form import ProfileForm
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.platform_badge import platform_icon

_PROFILE_FIELDS = frozenset({"url"})


class NetworkPage(QWidget):
    """`changed` follows what is typed; an own network asks by `remove_requested` to be taken away, and by
    `reopen_requested` to be offered again."""

    changed = Signal()
    remove_requested = Signal()
    reopen_requested = Signal()

    def __init__(
        self,
        platform: Platform,
        profile: MyProfile,
        *,
        words: Mapping[str, str],
        my_purpose: str,
        sent: int,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._platform = platform
        self._profile = profile
        self._is_open = platform.is_open(today.isoformat())
        self._sign = QLabel()
        self._name = Label(platform.name, font="heading")
        self.form = ProfileForm(platform.name, profile, words, my_purpose) if self._is_open else None
        self.limits = LimitsForm(platform, sent, wording.date_text(today, self, "month"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.px(10), theme.px(8))
        self._column.setSpacing(theme.px(12))
        self._column.addLayout(self._head())
        if self.form is not None:
            self._show_open(self.form)
        else:
            self._show_closed()
        self._column.addStretch(1)
        self._show_name(platform.name)

    def _show_open(self, form: ProfileForm) -> None:
        form.changed.connect(self.changed)
        self.limits.changed.connect(self._limits_changed)
        if self._platform.own:
            self._column.addWidget(self.limits.named)
            self.limits.named.show()
        self._column.addWidget(form)
        self._column.addWidget(self.limits)
        if self._platform.own:
            self.remove = Button(self.tr("Remove this network"), kind="link", clicked=self.remove_requested.emit)
            self._column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_closed(self) -> None:
        self.limits.setParent(self)
        self.limits.hide()
        day = wording.date_text(self._platform.valid_to or "", self)
        text = self.tr("{network} has been closed since {day}. It isn't offered any more; what your book holds stays.")
        text = text.replace("{day}", day).replace("{network}", self._platform.name)
        self._column.addWidget(Label(text, wrap=True, selectable=True))
        if self._platform.source:
            source = self.tr("Source: {source}.").replace("{source}", self._platform.source)
            self._column.addWidget(Label(source, tone="muted", wrap=True, selectable=True))
        if self._platform.own:
            self.reopen = Button(self.tr("It is open again"), clicked=self.reopen_requested.emit)
            self._column.addWidget(self.reopen, alignment=Qt.AlignmentFlag.AlignLeft)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._sign)
        row.addWidget(self._name, 1)
        return row

    def platform(self) -> Platform:
        return self.limits.platform()

    def profile(self) -> MyProfile:
        """As typed; a closed network's stays as it was."""
        return self.form.profile() if self.form is not None else self._profile

    def problem(self) -> bool:
        """Says at the fields what can't be saved; whether anything can't."""
        return self.limits.problem()

    def show_problem(self, field: str, text: str) -> None:
        if field in _PROFILE_FIELDS and self.form is not None:
            self.form.show_problem(field, text)
        else:
            self.limits.show_problem(field, text)

    def _limits_changed(self) -> None:
        self._show_name(self.limits.name.text().strip())
        self.changed.emit()

    def _show_name(self, name: str) -> None:
        shown = name or self.tr("New network")
        self._name.setText(shown)
        self._sign.setPixmap(platform_icon(self._platform.key, shown).pixmap(theme.px(16)))
