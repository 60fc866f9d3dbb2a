"""What a place shows while there is nothing in it: what goes here, and the next act."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from netplanner.ui import icons, theme
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.labels import Label


class EmptyState(QWidget):
    """`actions` are (text, callable); the first is the primary one."""

    def __init__(
        self,
        title: str,
        text: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
        *,
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 3] * 4)
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        self._picture = QLabel()
        if icon:
            self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(self._picture)
            self._tint()
        self._title = Label(title, font="strong", wrap=True)
        self._text = Label(text, tone="muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(theme.GRID)
        self.buttons: list[Button] = []
        for words, act in actions:
            button = Button(words, clicked=act) if self.buttons else PrimaryButton(words, clicked=act)
            self.buttons.append(button)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_text(self, title: str, text: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._icon_name:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        colour = theme.colours_of(self).faint
        self._picture.setPixmap(icons.pixmap(self._icon_name, colour, theme.px(32), self.devicePixelRatioF()))
