"""Three bars below the goals: where the user's time goes, where most people's goes, and the target."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.attention import DAYS, HABIT, Balance, Shares
from netplanner.domain.changes import Changes
from netplanner.storage import attention
from netplanner.ui import theme
from netplanner.ui.charts.shares import parts, shares_text, tie_tints
from netplanner.ui.goals.attention_words import explanation, not_enough
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label, plain_tip

# What opens the sheet with all of it.
COMMAND = "goal.attention"


class SharesBar(QWidget):
    """One stacked bar; `None` shows an empty track. The shares are its tooltip and accessible description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Shares | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Shares | None) -> None:
        self._shares = shares
        text = shares_text(shares) if shares else self.tr("Not enough yet")
        self.setToolTip(plain_tip(text))
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, (self.height() - theme.px(9)) / 2, self.width(), theme.px(9))
        painter.setBrush(colours.track)
        painter.drawRoundedRect(bar, 2, 2)
        if self._shares is None:
            return
        for part, colour in zip(parts(bar, self._shares), tie_tints(colours), strict=True):
            painter.setBrush(colour)
            painter.drawRoundedRect(part, 2, 2)


class AttentionBlock(QWidget):
    """Reads the last 90 days when asked to `reload`; a click opens the whole of it, the command "goal.attention"."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = Label(self.tr("Attention, last %Ln days", "", DAYS), font="strong")
        self._explain = ExplainButton(self._explanation)
        self.open_button = ToolButton("maximize-2", self.tr("Show attention"), clicked=self.open)
        self.open_button.setFixedSize(theme.px(24), theme.px(24))
        self.open_button.setIconSize(QSize(theme.px(13), theme.px(13)))
        self._balance: Balance | None = None
        self._asked = 0
        head = QHBoxLayout()
        head.setSpacing(theme.px(2))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._explain)
        head.addWidget(self.open_button)
        self._you = SharesBar(self.tr("You"))
        self._most = SharesBar(self.tr("Most people"))
        self._target = SharesBar(self.tr("Your target"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(theme.px(14))
        rows.setVerticalSpacing(theme.px(5))
        rows.setColumnStretch(1, 1)
        for line, bar in enumerate((self._you, self._most, self._target)):
            rows.addWidget(Label(bar.accessibleName(), tone="muted"), line, 0)
            rows.addWidget(bar, line, 1)
        self._note = Label(font="small", tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addLayout(rows)
        column.addWidget(self._note)
        self._most.set_shares(HABIT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.changed.connect(self._follow)
        session.sphere_changed.connect(self._follow_sphere)

    def reload(self) -> None:
        self._asked += 1
        asked = self._session.clock.today(), self._session.sphere
        self._session.read(attention.weighed, *asked, done=partial(self._show, self._asked))

    def _show(self, asked: int, found: Balance) -> None:
        if asked != self._asked:
            return
        self._balance = found
        self._target.set_shares(found.target)
        self._you.set_shares(found.shares)
        self._note.setVisible(not found.is_enough)
        self._note.setText("" if found.is_enough else not_enough(found))

    def open(self) -> None:
        action = self.window().findChild(QAction, COMMAND)
        if action is not None:
            action.trigger()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()
        super().mouseReleaseEvent(event)

    def _explanation(self) -> str:
        usual = attention.minutes_of_kinds(self._session.store.reader)
        return explanation(self._balance, usual) if self._balance is not None else ""

    def _follow(self, changes: Changes) -> None:
        # Before the first reading nothing is shown that could be old.
        if self._asked and (changes.contacts or changes.lists or changes.everything):
            self.reload()

    def _follow_sphere(self) -> None:
        if self._asked:
            self.reload()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colours_of(self).line)
