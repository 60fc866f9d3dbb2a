"""Three bars below the goals: where the user's time goes, where most people's goes, and the target."""

from datetime import timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.attention import DAYS, FEWEST_CONTACTS, FEWEST_MINUTES, HABIT, TIES, Balance, Shares, balance
from netplanner.storage import attention
from netplanner.ui import theme, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label, plain_tip


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
        left = bar.left()
        for share, colour in zip(self._shares or (), tie_tints(colours), strict=False):
            painter.setBrush(colour)
            part = QRectF(left, bar.top(), bar.width() * share, bar.height())
            painter.drawRoundedRect(part, 2, 2)
            left = part.right()


def tie_tints(colours: theme.Colours) -> tuple[QColor, QColor, QColor]:
    """Close, good and acquaintance, from strong to soft."""
    strong, pale = ("#0f7a70", "#cfe9e5") if colours.dark else ("#0b6b62", "#bfe2dd")
    return QColor(strong), QColor("#5cb3a8"), QColor(pale)


def shares_text(shares: Shares) -> str:
    """ "close 61 %, good 24 %, acquaintance 15 %"."""
    locale = QLocale()
    parts = (
        f"{wording.within(wording.tie_name(tie))} {locale.toString(round(share * 100))} %"
        for tie, share in zip(TIES, shares, strict=True)
    )
    return ", ".join(parts)


class AttentionBlock(QWidget):
    """Reads the last 90 days when asked to `reload`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = Label(self.tr("Attention, last %Ln days", "", DAYS), font="strong")
        self._explain = ExplainButton(self._explanation)
        self._balance: Balance | None = None
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._explain)
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

    def reload(self) -> None:
        reader = self._session.store.reader
        today = self._session.clock.today()
        first = today - timedelta(days=DAYS - 1)
        found = attention.spent(reader, first.isoformat(), today.isoformat())
        self._balance = balance(found.minutes, found.contacts, attention.target(reader))
        self._target.set_shares(self._balance.target)
        self._you.set_shares(self._balance.shares)
        self._note.setVisible(not self._balance.is_enough)
        self._note.setText("" if self._balance.is_enough else self._not_enough(self._balance))

    def _not_enough(self, found: Balance) -> str:
        return self.tr("Not enough yet: {people} of {all_people} people, {minutes} of {all_minutes} minutes.").format(
            people=QLocale().toString(found.contacts),
            all_people=FEWEST_CONTACTS,
            minutes=QLocale().toString(round(sum(found.minutes))),
            all_minutes=FEWEST_MINUTES,
        )

    def _explanation(self) -> str:
        lines = [
            self.tr(
                "Minutes with people by how well you knew them at the time: meeting 60, call 20, introduction 10, "
                "message or invitation 5, comment 2, unless you noted other minutes."
            ),
            self.tr("Most people: {shares}.").format(shares=shares_text(HABIT)),
        ]
        found = self._balance
        if found is not None:
            lines.append(self.tr("Your target: {shares}.").format(shares=shares_text(found.target)))
        if found is not None and found.shares is not None and found.distance is not None:
            lines.append(self.tr("You: {shares}.").format(shares=shares_text(found.shares)))
            lines.append(
                self.tr("{percent} % of your time would have to go elsewhere to meet the target.").format(
                    percent=QLocale().toString(round(found.distance * 100))
                )
            )
        return "\n\n".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colours_of(self).line)
