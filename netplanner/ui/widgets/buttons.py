"""Buttons that carry an icon, an accessible name and the colours of the moment."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from netplanner.ui import icons, theme

# Between icon and words, beside the little that the style leaves.
_GAP = 4


class Button(QPushButton):
    """A button with words. `kind`: "" (white with a hairline), primary, danger, flat or link.

    The words of a link stand at its very edge, in line with what is above and below.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        kind: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._kind = kind
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        self.setFlat(kind in ("flat", "link"))
        self.setMinimumHeight(theme.px(32))
        if icon:
            self.setIconSize(QSize(theme.px(icons.SIZE) + _GAP, theme.px(icons.SIZE)))
            self._tint()
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._icon_name:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        colours = theme.colours_of(self)
        wanted = {"primary": colours.accent_text, "danger": colours.danger, "link": colours.accent}.get(
            self._kind, colours.text
        )
        self.setIcon(icons.icon(self._icon_name, size=theme.px(icons.SIZE), colour=wanted, gap=_GAP))


class PrimaryButton(Button):
    """The one act a place is for; Enter presses it in a sheet."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text, parent, icon=icon, kind="primary", clicked=clicked)
        self.setDefault(True)


class ToolButton(QToolButton):
    """An icon alone; `text` is its tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setIconSize(QSize(theme.px(icons.SIZE), theme.px(icons.SIZE)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFixedSize(theme.px(32), theme.px(32))
        self.set_text(text)
        self._tint()
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    def set_text(self, text: str, shortcut: str = "") -> None:
        """Names the button; a shortcut stands behind the name in the tooltip."""
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)

    def set_icon(self, icon: str) -> None:
        self._icon_name = icon
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icons.icon(self._icon_name, size=theme.px(icons.SIZE), colour=theme.colours_of(self).text))
