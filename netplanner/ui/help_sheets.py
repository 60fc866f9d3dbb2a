"""Help: the keys of every command, and what NetPlanner is made of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from netplanner import __version__
from netplanner.ui import icons, theme
from netplanner.ui.commands import COMMANDS, MENUS, words
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.sheet import Sheet


class KeysSheet(Sheet):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(860, 600))
        self.set_title(self.tr("Keyboard shortcuts"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, theme.px(14), 0)
        row.setSpacing(theme.GRID * 4)
        row.addLayout(_grid(self._groups(("file", "edit", "goal", "help"))), 1)
        row.addLayout(_grid(self._groups(("view", "contact", "tie", "outreach"))), 1)
        inner = QWidget()
        inner.setLayout(row)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.set_body(area)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _groups(self, menus: tuple[str, ...]) -> list[tuple[str, str]]:
        titles = dict(MENUS)
        lines = []
        for menu in menus:
            lines.append((words(titles[menu]).replace("&", ""), ""))
            for command in COMMANDS:
                keys = command.keys_text()
                if command.menus[0] == menu and keys:
                    lines.append((words(command.text).removesuffix("…"), keys))
        if "view" in menus:
            escape = QKeySequence(Qt.Key.Key_Escape).toString(QKeySequence.SequenceFormat.NativeText)
            lines.append((self.tr("Back to three panes"), escape))
        return lines


def _grid(lines: list[tuple[str, str]]) -> QGridLayout:
    """Lines of (text, keys); one without keys is a heading."""
    grid = QGridLayout()
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(0, 1)
    for row, (text, keys) in enumerate(lines):
        label = Label(text, font="body" if keys else "strong")
        label.setContentsMargins(0, 0 if keys or not row else theme.px(10), 0, 0)
        grid.addWidget(label, row, 0)
        grid.addWidget(Label(keys, tone="muted"), row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setRowStretch(len(lines), 1)
    return grid


class AboutSheet(Sheet):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(520, 380))
        self.set_title(self.tr("About NetPlanner"), self.tr("Version {version}").replace("{version}", __version__))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(64, 64)))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = Label(
            "\n\n".join(
                (
                    self.tr("A private address book and outreach planner. It keeps everything on this computer."),
                    self.tr("NetPlanner is free software under the MIT licence."),
                    self.tr("Made with {parts}.").replace(
                        "{parts}",
                        "Qt, PySide6 (LGPL 3), SQLite (public domain), SQLite3 Multiple Ciphers, APSW (MIT, "
                        "zlib), peewee (MIT), libphonenumber (Apache 2.0), icalendar (BSD)",
                    ),
                    self.tr("Icons: Lucide (ISC). Places: GeoNames (CC BY 4.0), Unicode CLDR, iso-codes (LGPL 2.1)."),
                )
            ),
            wrap=True,
            selectable=True,
        )
        text.setAccessibleName(self.tr("About NetPlanner"))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, theme.px(8), 0, 0)
        row.setSpacing(theme.GRID * 2)
        row.addWidget(picture)
        column = QVBoxLayout()
        column.addWidget(text)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.set_body(body)
        self.add_button(self.tr("Close"), self.accept, primary=True)
