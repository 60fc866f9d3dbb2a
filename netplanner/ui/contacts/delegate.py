"""Paints a line of the contact list by itself: avatar, name and tie, title and organisation, last contact, goals."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.entries import LONG_OVERDUE, ON_TIME, OVERDUE, Entry
from netplanner.ui.contacts.list_model import ContactListModel
from netplanner.ui.contacts.list_sections import Heading
from netplanner.ui.widgets.avatar import avatar_font, paint_avatar
from netplanner.ui.widgets.tie import paint_tie

# Laid out lines that are kept: some screens full.
_MOST_KEPT = 400
_AVATAR = 34
# Characters of a text that can come into a line.
_LONGEST = 500


# From and up to which pixel of a text the words of a search stand.
_Marks = list[tuple[int, int]]


class _Line:
    """The texts of an entry laid out for one width."""

    __slots__ = ("days", "days_x", "name", "name_marks", "subtitle", "subtitle_marks", "tie_x")

    def __init__(
        self, name: QStaticText, tie_x: float, subtitle: QStaticText, days: QStaticText, days_x: float
    ) -> None:
        self.name, self.tie_x, self.subtitle, self.days, self.days_x = name, tie_x, subtitle, days, days_x
        self.name_marks: _Marks = []
        self.subtitle_marks: _Marks = []


class _Look:
    """Fonts, measures and ready pictures for one set of colours, one text size and one screen."""

    def __init__(self, colours: theme.Colours, ratio: float) -> None:
        self.colours = colours
        self.ratio = ratio
        self.name_font = theme.font("body")
        self.name_font.setWeight(self.name_font.Weight.Medium)
        self.small_font = theme.font("small")
        self.days_font = theme.tabular(theme.font("small"))
        self.names = QFontMetrics(self.name_font)
        self.smalls = QFontMetrics(self.small_font)
        self.days = QFontMetrics(self.days_font)
        self.heading_font = theme.font("small")
        self.heading_font.setWeight(QFont.Weight.DemiBold)
        self.heading_height = self.smalls.height() + theme.px(11)
        self.avatar_font = avatar_font(theme.px(_AVATAR))
        self.margin = theme.px(14)
        self.gap = theme.px(11)
        self.avatar = theme.px(_AVATAR)
        self.height = max(theme.px(52), self.names.height() + self.smalls.height() + theme.px(16))
        self.tie = theme.px(11)
        self.square = theme.px(7)
        self.late = {ON_TIME: colours.muted, OVERDUE: colours.warn, LONG_OVERDUE: colours.danger}
        self._avatars: dict[tuple[int, str], QPixmap] = {}
        self._ties: dict[str, QPixmap] = {}

    def avatar_of(self, entry: Entry) -> QPixmap:
        """The initials' circle; few letters and tints make many people share one."""
        key = (entry.id % len(self.colours.tints), entry.initials)
        made = self._avatars.get(key)
        if made is None:
            if len(self._avatars) > _MOST_KEPT:
                self._avatars.clear()
            made = self._canvas(self.avatar)
            painter = QPainter(made)
            square = QRectF(0, 0, self.avatar, self.avatar)
            paint_avatar(painter, square, entry.name, entry.id, None, self.colours, self.avatar_font)
            painter.end()
            self._avatars[key] = made
        return made

    def round_photo(self, photo: QPixmap) -> QPixmap:
        made = self._canvas(self.avatar)
        painter = QPainter(made)
        paint_avatar(painter, QRectF(0, 0, self.avatar, self.avatar), "", 0, photo, self.colours)
        painter.end()
        return made

    def tie_of(self, tie: str) -> QPixmap:
        made = self._ties.get(tie)
        if made is None:
            made = self._ties[tie] = self._canvas(self.tie)
            painter = QPainter(made)
            paint_tie(painter, QRectF(0, 0, self.tie, self.tie), tie, self.colours)
            painter.end()
        return made

    def _canvas(self, side: int) -> QPixmap:
        made = QPixmap(QSize(side, side) * self.ratio)
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made


def _marks(text: str, font: QFont, terms: Sequence[str], width: int) -> _Marks:
    """Where `terms` stand in a line of `text`, as far as it is not cut off at `width`."""
    # Not before somebody searches.
    from netplanner.domain.highlight import highlights

    found = highlights(text, terms) if text else []
    if not found:
        return []
    # The layout knows of ligatures and of letters that run from right to left.
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1 << 20)
    layout.endLayout()
    spans = []
    for start, end in found:
        left, right = sorted((_x_of(line, start), _x_of(line, end)))
        if left < width:
            spans.append((left, min(right, width)))
    return spans


def _x_of(line: QTextLine, position: int) -> int:
    # C++ takes the position by reference too: PySide answers both.
    answer: Any = line.cursorToX(position)
    return round(answer[0] if isinstance(answer, tuple) else answer)


def _static(text: str, font_metrics: QFontMetrics, width: int) -> tuple[QStaticText, int]:
    """`text` laid out in one line, cut to `width`, and how wide it is."""
    shown = text[:_LONGEST]
    wide = font_metrics.horizontalAdvance(shown)
    if wide > width:
        shown = font_metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(0, width))
        wide = font_metrics.horizontalAdvance(shown)
    made = QStaticText(shown)
    made.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    made.setTextOption(option)
    return made, wide


class ContactDelegate(QStyledItemDelegate):
    """`photo(contact_id)` answers the person's picture, None while there is none (yet)."""

    def __init__(self, view: QWidget, photo: Callable[[int], QPixmap | None]) -> None:
        super().__init__(view)
        self._view = view
        self._photo = photo
        self._look: _Look | None = None
        self._lines: dict[tuple[int, int], _Line] = {}
        self._photos: dict[int, QPixmap] = {}
        self._terms: tuple[str, ...] = ()

    def row_height(self) -> int:
        return self._current_look().height

    def heading_height(self) -> int:
        return self._current_look().heading_height

    def set_terms(self, terms: Sequence[str]) -> None:
        """What is marked in names and subtitles: the terms of a search."""
        if tuple(terms) != self._terms:
            self._terms = tuple(terms)
            self._lines.clear()

    def forget(self) -> None:
        """Lays out and tints anew: after a change of data, theme, font or language."""
        self._look = None
        self._lines.clear()
        self._photos.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        entry = model.entry(index.row()) if isinstance(model, ContactListModel) else None
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if entry is not None:
            self.paint_entry(painter, option.rect, entry, selected=selected, focused=focused)

    def paint_entry(
        self, painter: QPainter, rect: QRect, entry: Entry, *, selected: bool, focused: bool, hovered: bool = False
    ) -> None:
        look = self._current_look()
        colours = look.colours
        if selected or hovered:
            painter.fillRect(rect, colours.selection if selected else colours.hover)
        line = self._line(look, entry, rect.width())
        left, top = rect.x(), rect.y()
        painter.drawPixmap(left + look.margin, top + (look.height - look.avatar) // 2, self._picture(look, entry))
        text_x = left + look.margin + look.avatar + look.gap
        has_subtitle = bool(entry.found or entry.subtitle)
        block = look.names.height() + (look.smalls.height() + 1 if has_subtitle else 0)
        name_y = top + (look.height - block) // 2
        ground = colours.base if selected else colours.accent_soft
        for mark_left, mark_right in line.name_marks:
            painter.fillRect(text_x + mark_left, name_y, mark_right - mark_left, look.names.height(), ground)
        painter.setFont(look.name_font)
        painter.setPen(colours.text)
        painter.drawStaticText(text_x, name_y, line.name)
        sign_y = name_y + (look.names.height() - look.tie) // 2 + 1
        painter.drawPixmap(int(left + line.tie_x), sign_y, look.tie_of(entry.tie))
        if entry.do_not_contact:
            self._paint_stop(painter, look, left + line.tie_x + look.tie * 1.6, sign_y)
        small_y = name_y + look.names.height() + 1
        if has_subtitle:
            for mark_left, mark_right in line.subtitle_marks:
                painter.fillRect(text_x + mark_left, small_y, mark_right - mark_left, look.smalls.height(), ground)
            painter.setFont(look.small_font)
            painter.setPen(colours.text if selected and colours.dark else colours.muted)
            painter.drawStaticText(text_x, small_y, line.subtitle)
        painter.setFont(look.days_font)
        painter.setPen(look.late[entry.lateness])
        painter.drawStaticText(
            QPointF(left + line.days_x, name_y + look.names.ascent() - look.days.ascent()), line.days
        )
        if entry.goals:
            middle = small_y + look.smalls.height() / 2
            self._paint_goals(painter, look, rect.right() + 1 - look.margin, middle, entry.goals)
        if focused:
            self._paint_focus(painter, rect, colours.accent)

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading, *, pinned: bool) -> None:
        """The line over a section; a pinned one lies over rows that go on below it."""
        look = self._current_look()
        colours = look.colours
        painter.fillRect(rect, colours.base)
        inner = rect.adjusted(look.margin, 0, -look.margin, 0)
        painter.setFont(look.heading_font)
        painter.setPen(colours.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        number = QLocale().toString(heading.size) if heading.size else ""
        room = inner.width() - (look.days.horizontalAdvance(number) + look.gap if number else 0)
        title = QFontMetrics(look.heading_font).elidedText(heading.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, title)
        if number:
            painter.setFont(look.days_font)
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, number)
        if pinned:
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colours.line)

    def _line(self, look: _Look, entry: Entry, width: int) -> _Line:
        key = (entry.id, width)
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) > _MOST_KEPT:
                self._lines.clear()
            line = self._lines[key] = self._laid_out(look, entry, width)
        return line

    def _laid_out(self, look: _Look, entry: Entry, width: int) -> _Line:
        text_x = look.margin + look.avatar + look.gap
        days, days_wide = _static(entry.days, look.days, width)
        days_x = width - look.margin - days_wide
        signs = look.tie + theme.px(6) + (int(look.tie * 1.6) if entry.do_not_contact else 0)
        name_room = days_x - look.gap - text_x - signs
        name, name_wide = _static(entry.name, look.names, name_room)
        goals_wide = len(entry.goals[:4]) * (look.square + 2)
        room = width - look.margin - goals_wide - (look.gap if goals_wide else 0) - text_x
        below = entry.found or entry.subtitle
        subtitle, below_wide = _static(below, look.smalls, room)
        line = _Line(name, text_x + name_wide + theme.px(6), subtitle, days, days_x)
        if self._terms:
            line.name_marks = _marks(entry.name[:_LONGEST], look.name_font, self._terms, name_wide)
            line.subtitle_marks = _marks(below[:_LONGEST], look.small_font, self._terms, below_wide)
        return line

    def _picture(self, look: _Look, entry: Entry) -> QPixmap:
        if not entry.has_photo:
            return look.avatar_of(entry)
        ready = self._photos.get(entry.id)
        if ready is not None:
            return ready
        photo = self._photo(entry.id)
        if photo is None:
            return look.avatar_of(entry)
        if len(self._photos) > _MOST_KEPT:
            self._photos.clear()
        self._photos[entry.id] = look.round_photo(photo)
        return self._photos[entry.id]

    def _paint_stop(self, painter: QPainter, look: _Look, x: float, y: float) -> None:
        """The sign of do-not-contact: a circle with a bar."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colours.danger, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = look.tie - 2
        painter.drawEllipse(QRectF(x, y + 1, side, side))
        inset = side * 0.15
        painter.drawLine(QPointF(x + inset, y + 1 + side - inset), QPointF(x + side - inset, y + 1 + inset))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_goals(self, painter: QPainter, look: _Look, right: int, middle: float, goals: tuple[int, ...]) -> None:
        colours = look.colours.goal
        for place, colour in enumerate(goals[:4]):
            x = right - look.square - place * (look.square + 2)
            painter.fillRect(
                QRectF(x, middle - look.square / 2, look.square, look.square), colours[colour % len(colours)]
            )

    def _paint_focus(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 0, -2, -1))

    def _current_look(self) -> _Look:
        colours, ratio = theme.colours_of(self._view), self._view.devicePixelRatioF()
        look = self._look
        if look is None or look.colours is not colours or look.ratio != ratio:
            self.forget()
            look = self._look = _Look(colours, ratio)
        return look
