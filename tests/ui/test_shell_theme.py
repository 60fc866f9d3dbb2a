"""The theme: contrast, light and dark, text sizes, icons."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QProxyStyle, QStyle

from netplanner.resources import resource
from netplanner.ui import icons, theme
from netplanner.ui.widgets.buttons import ToolButton

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication):
    """The application in the light theme, undressed again for other tests."""
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    made = theme.Theme(qapp, "light")
    yield made
    made.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", ["window", "base", "raised", "selection", "accent_soft", "hover"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "warn", "danger", "ok"])
def test_text_stands_out_from_every_ground(dark: bool, ground: str, ink: str):
    colours = theme.colours(dark)
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_its_own_ground(dark: bool):
    colours = theme.colours(dark)
    pairs = [
        (colours.accent_text, colours.accent),
        (colours.warn, colours.warn_soft),
        (colours.danger, colours.danger_soft),
        (colours.ok, colours.ok_soft),
        *((colours.tint_text, tint) for tint in colours.tints),
    ]
    assert min(contrast(ink, ground) for ink, ground in pairs) >= 4.5


def test_there_are_eight_goal_colours_all_different():
    for dark in (False, True):
        goal = theme.colours(dark).goal
        assert len({colour.name() for colour in goal}) == 8


def test_a_chosen_theme_is_applied_at_once_and_widgets_follow(qapp, qtbot, dressed):
    button = ToolButton("plus", "New")
    qtbot.addWidget(button)
    button.show()
    light_icon = button.icon().pixmap(18).toImage()
    assert not theme.colours_of(button).dark
    with qtbot.waitSignal(dressed.changed):
        dressed.set_choice("dark")
    assert theme.colours_of(button).dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colours(True).window
    qtbot.waitUntil(lambda: button.icon().pixmap(18).toImage() != light_icon)


def test_following_the_system_changes_with_it(qapp, dressed, monkeypatch):
    dressed.set_choice("system")
    assert not theme.colours_of().dark
    monkeypatch.setattr(dressed, "_is_dark", lambda: True)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.colours_of().dark


def test_text_sizes_keep_their_ratio_at_larger_text(qapp):
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    assert theme.font("title").pixelSize() == 32
    assert theme.font("small").pixelSize() == 22
    assert theme.px(8) == 16


def test_every_lucide_icon_draws_in_the_wanted_colour(qapp):
    names = sorted(path.stem for path in resource("icons/lucide").glob("*.svg"))
    assert len(names) > 40
    for name in names:
        image = icons.pixmap(name, QColor("#ff0000"), 24).toImage()
        pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        solid = [pixel for pixel in pixels if pixel.alpha() > 150]
        assert solid, name
        assert all(pixel.red() > 250 and pixel.green() == pixel.blue() == 0 for pixel in solid), name


def test_a_disabled_icon_is_grey(qapp):
    icon = icons.icon("plus")
    size = QSize(18, 18)
    assert icon.pixmap(size, QIcon.Mode.Normal).toImage() != icon.pixmap(size, QIcon.Mode.Disabled).toImage()


def test_the_icons_come_with_their_licence():
    assert "ISC License" in resource("icons/lucide/LICENSE").read_text(encoding="utf-8")


def test_the_style_sheet_is_one_qt_understands(qtbot, dressed):
    # Qt warns about a sheet it can't parse; pytest-qt makes a failure of the warning.
    for choice in ("light", "dark"):
        dressed.set_choice(choice)
        label = QLabel("x")
        qtbot.addWidget(label)
        label.show()
        assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colours(choice == "dark").text


class _IconsOnButtons(QProxyStyle):
    """As desktops do that want pictures on the buttons of questions."""

    def styleHint(self, hint, *about):
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, *about)


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_question_has_no_pictures_on_its_buttons(qtbot, qapp, dressed, is_ours):
    if not is_ours:
        qapp.setStyleSheet("QLabel {}")
    style = _IconsOnButtons("Fusion")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard)
    (row,) = box.findChildren(QDialogButtonBox)
    style.setParent(row)
    row.setStyle(style)
    row.setStandardButtons(row.standardButtons())
    assert [button.icon().isNull() for button in box.buttons()] == [is_ours] * 2
