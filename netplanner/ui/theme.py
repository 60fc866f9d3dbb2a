"""Colours, type and the application's palette: light and dark, following the system live.

Fusion draws with our palette. A style sheet adds only what a palette can't say: flat rounded fields and buttons,
hairlines and quiet scroll bars.
"""

import re
from functools import lru_cache
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.resources import resource

GRID = 8
RADIUS = 6

# Lengths of the style sheet that grow with the text; hairlines stay.
_LENGTH = re.compile(r"\b([3-9]|\d\d)px")
_BODY = 13
_SIZES = {"title": 16, "body": 13, "small": 11, "strong": 13, "heading": 15}
_SEMIBOLD = frozenset({"title", "strong", "heading"})


class Colours(NamedTuple):
    """Every colour the window uses, by role. `goal` are Okabe and Ito's eight, told apart by all eyes
    (https://jfly.uni-koeln.de/color/); `tints` are the grounds of avatars, which carry `tint_text`."""

    dark: bool
    window: QColor
    base: QColor
    raised: QColor
    text: QColor
    muted: QColor
    faint: QColor
    line: QColor
    accent: QColor
    accent_text: QColor
    accent_soft: QColor
    warn: QColor
    warn_soft: QColor
    danger: QColor
    danger_soft: QColor
    ok: QColor
    ok_soft: QColor
    selection: QColor
    hover: QColor
    track: QColor
    overlay: QColor
    tint_text: QColor
    goal: tuple[QColor, ...]
    tints: tuple[QColor, ...]


_LIGHT = {
    "window": "#f6f7f7", "base": "#ffffff", "raised": "#ffffff", "text": "#1c2323", "muted": "#586464",
    "faint": "#a9b3b3", "line": "#e3e6e6", "accent": "#0b6b62", "accent_text": "#ffffff",
    "accent_soft": "#e2f1ef", "warn": "#9a4a0c", "warn_soft": "#fdf0e2", "danger": "#b3261e",
    "danger_soft": "#fbe9e7", "ok": "#0b6b62", "ok_soft": "#e2f1ef", "selection": "#d9ecea",
    "hover": "#eef2f2", "track": "#e3e6e6", "overlay": "#73141a1a", "tint_text": "#1c2323",
}  # fmt: skip
_DARK = {
    "window": "#16191a", "base": "#1e2223", "raised": "#1e2223", "text": "#e7ebeb", "muted": "#a3afaf",
    "faint": "#5c6767", "line": "#2d3334", "accent": "#4fc3b5", "accent_text": "#0c2320",
    "accent_soft": "#1f3634", "warn": "#eda559", "warn_soft": "#3a2a17", "danger": "#ff8a80",
    "danger_soft": "#3d1f1c", "ok": "#4fc3b5", "ok_soft": "#1f3634", "selection": "#24403d",
    "hover": "#262c2d", "track": "#2d3334", "overlay": "#8c000000", "tint_text": "#1c2323",
}  # fmt: skip
_OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
_TINTS = ("#cfe8e4", "#f3ddc9", "#dcd9f2", "#cfe3f2", "#f2d6de", "#e4ecc9", "#d5e6d8", "#efe3c2")


@lru_cache(maxsize=2)
def colours(dark: bool = False) -> Colours:
    """The colours of one scheme."""
    roles = {name: QColor(value) for name, value in (_DARK if dark else _LIGHT).items()}
    # The eighth is black, which a dark ground turns into white.
    goal = (*_OKABE_ITO, "#e7ebeb" if dark else "#000000")
    return Colours(dark=dark, goal=tuple(map(QColor, goal)), tints=tuple(map(QColor, _TINTS)), **roles)


def colours_of(widget: QWidget | None = None) -> Colours:
    """The colours of the scheme in which the application is painted now.

    They follow from the palette, so that a widget needs no more than a repaint when the scheme changes. The
    application's palette is asked, not the widget's own: a style sheet may have put a see-through ground there.
    """
    return colours(QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128)


def font(role: str = "body") -> QFont:
    """The font of a role: title, heading, body, strong or small (16, 15, 13, 13, 11 px at 100 %)."""
    made = QFont(QApplication.font())
    made.setPixelSize(px(_SIZES[role]))
    if role in _SEMIBOLD:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def px(pixels: float) -> int:
    """A length that grows with the text: `pixels` at 100 %."""
    return max(1, round(pixels * scale()))


def scale() -> float:
    """How much larger than 100 % the text is."""
    used = QApplication.font()
    # Asking what a font of so many points comes to is slow, and ours has pixels.
    size = used.pixelSize() if used.pixelSize() > 0 else QFontInfo(used).pixelSize()
    return size / _BODY


def tabular(made: QFont) -> QFont:
    """The same font with figures of one width, for columns of numbers (OpenType "tnum")."""
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def palette_of(scheme: Colours) -> QPalette:
    """A palette for Fusion. PlaceholderText is the muted text, BrightText the danger, LinkVisited the warning."""
    role = QPalette.ColorRole
    palette = QPalette(scheme.window)
    for target, colour in (
        (role.Window, scheme.window),
        (role.WindowText, scheme.text),
        (role.Base, scheme.base),
        (role.AlternateBase, scheme.window),
        (role.Text, scheme.text),
        (role.Button, scheme.raised),
        (role.ButtonText, scheme.text),
        (role.BrightText, scheme.danger),
        (role.PlaceholderText, scheme.muted),
        (role.Highlight, scheme.selection),
        (role.HighlightedText, scheme.text),
        (role.Accent, scheme.accent),
        (role.Link, scheme.accent),
        (role.LinkVisited, scheme.warn),
        (role.ToolTipBase, scheme.raised),
        (role.ToolTipText, scheme.text),
        (role.Light, scheme.raised),
        (role.Midlight, scheme.line),
        (role.Mid, scheme.line),
        (role.Dark, scheme.faint),
        (role.Shadow, scheme.line),
    ):
        palette.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, scheme.faint)
    return palette


class Theme(QObject):
    """Dresses the application; `choice` is system, light or dark."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", *, sheet: bool = True) -> None:
        """Without `sheet` the style sheet waits for `dress`: a window is built faster without it (measured: with it
        each widget that finds its parent has its rules looked up for everything inside)."""
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._with_sheet = sheet
        application.setStyle("Fusion")
        application.setFont(_application_font(application))
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self.set_choice(choice)

    @property
    def choice(self) -> str:
        return self._choice

    def set_choice(self, choice: str) -> None:
        self._choice = choice
        hints = self._application.styleHints()
        # Tells the platform too, for window frames and native dialogs.
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._apply()

    def dress(self) -> None:
        """Puts the style sheet on, where it was left out at first."""
        if not self._with_sheet:
            self._with_sheet = True
            self._application.setStyleSheet(style_sheet(colours_of()))

    def _apply(self) -> None:
        scheme = colours(self._is_dark())
        if self._application.styleSheet() and colours_of() is scheme:
            return
        self._application.setPalette(palette_of(scheme))
        if self._with_sheet:
            self._application.setStyleSheet(style_sheet(scheme))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _application_font(application: QApplication) -> QFont:
    """The system's font at our size, larger where the system asks for larger text.

    Desktops call 9 to 11 pt normal (macOS 13); what goes beyond, and a higher text DPI, enlarges ours alike.
    """
    made = QFont(application.font())
    screen = application.primaryScreen()
    dpi = screen.logicalDotsPerInch() if screen else 96.0
    normal_dpi, normal_points = (72.0, 13.0) if dpi < 84 else (96.0, 11.0)
    points = made.pointSizeF() if made.pointSizeF() > 0 else normal_points
    made.setPixelSize(round(_BODY * dpi / normal_dpi * max(1.0, points / normal_points)))
    return made


def style_sheet(scheme: Colours) -> str:
    """What the palette can't say, in this scheme's colours."""
    names = {name: value.name() for name, value in scheme._asdict().items() if isinstance(value, QColor)}
    pictures = resource("icons/style").as_posix()
    kind = "dark" if scheme.dark else "light"
    sheet = _LENGTH.sub(lambda found: f"{px(int(found[1]))}px", _SHEET)
    return Template(sheet).substitute(
        names,
        focus=scheme.accent.name(),
        pressed=_between(scheme.hover, scheme.text, 0.06).name(),
        accent_hover=_between(scheme.accent, scheme.text, 0.14).name(),
        bar=_between(scheme.line, scheme.muted, 0.3).name(),
        up=f"{pictures}/up-{kind}.svg",
        down=f"{pictures}/down-{kind}.svg",
        check=f"{pictures}/check-{kind}.svg",
        radius=RADIUS,
        arrow=px(16),
        # Half of the indicator with its hairlines: a corner rounder than that is drawn square.
        round=(px(16) + 2) // 2,
    )


def _between(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


_SHEET = """
QPushButton {
  background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px; padding: 6px 12px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open { background: $pressed; }
QPushButton:focus { border-color: $focus; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: $hover; }
QPushButton:flat:focus { border-color: $focus; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[kind="primary"]:disabled { background: $track; border-color: $track; color: $muted; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="link"] { color: $accent; padding: 6px 2px; }
QPushButton[kind="link"]:hover { background: transparent; text-decoration: underline; }
QPushButton::menu-indicator { image: url("$down"); subcontrol-position: right center; right: 6px; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: ${radius}px;
  padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  background: $base; color: $text; border: 1px solid $line; border-radius: ${radius}px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $accent_text; placeholder-text-color: $muted;
}
QTextEdit, QPlainTextEdit { padding: 4px; }
QLineEdit, QComboBox { min-height: 20px; }
QAbstractSpinBox { min-height: 20px; padding-top: 3px; padding-bottom: 4px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border-color: $focus;
}
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; }
*[invalid="true"] { border-color: $danger; }
QSpinBox, QDoubleSpinBox { padding-left: 10px; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
  subcontrol-origin: padding; subcontrol-position: right center; width: ${arrow}px; border: none;
  padding-right: 6px;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: padding; width: ${arrow}px; border: none; background: transparent; margin-right: 4px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: ${arrow}px; height: ${arrow}px; background: $base; border: 1px solid $muted; border-radius: 4px;
}
QCheckBox::indicator:focus { border: 2px solid $focus; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:disabled { border-color: $faint; }
QRadioButton::indicator {
  width: ${arrow}px; height: ${arrow}px; background: $base; border: 1px solid $muted; border-radius: ${round}px;
}
QRadioButton::indicator:focus { border-color: $focus; background: $accent_soft; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }
QRadioButton::indicator:checked:focus { border-color: $text; }
QRadioButton::indicator:disabled { border-color: $faint; }
QMenuBar { background: $window; color: $text; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QAbstractScrollArea#plain { border: none; background: transparent; }
QAbstractItemView { outline: none; border: none; background: $base; }
QAbstractItemView#offers { background: $raised; border: 1px solid $line; padding: 2px; }
QHeaderView { background: $base; }
QHeaderView::section {
  background: $base; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 10px;
}
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $base; border: none; border-bottom: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $bar; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { min-height: 22px; }
QSlider::groove:horizontal { background: $track; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
  background: $raised; border: 1px solid $muted; width: 14px; margin: -6px 0; border-radius: 8px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: $focus; }
QTabBar { background: transparent; qproperty-expanding: false; qproperty-drawBase: false; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 8px 4px; margin-right: 16px;
  border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QDialog { background: $raised; }
Sheet { background: transparent; }
QMessageBox { background: $raised; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""
