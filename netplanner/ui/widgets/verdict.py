"""What NetPlanner thinks of a why, as a light and in words."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netplanner.domain.invitation import Judgement, Verdict
from netplanner.ui import theme

translate = QCoreApplication.translate


class Light(QWidget):
    """A round light: full when ready, half when weak, a ring when there is no why, a cross when it can't go out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = ""
        self.setFixedSize(theme.px(16), theme.px(16))

    def show_verdict(self, verdict: str) -> None:
        self._verdict = verdict
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        colour = {Verdict.READY: colours.ok, Verdict.WEAK: colours.warn, Verdict.BLOCKED: colours.danger}.get(
            Verdict(self._verdict) if self._verdict else Verdict.NOT_A_WHY, colours.muted
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(colour, 2))
        if self._verdict == Verdict.READY:
            painter.setBrush(colour)
        painter.drawEllipse(circle)
        painter.setBrush(colour)
        if self._verdict == Verdict.WEAK:
            painter.drawPie(circle, 90 * 16, 180 * 16)
        elif self._verdict == Verdict.BLOCKED:
            inner = circle.adjusted(3.5, 3.5, -3.5, -3.5)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())


def verdict_text(verdict: str) -> str:
    return {
        Verdict.READY: translate("Why", "Ready: a real why"),
        Verdict.WEAK: translate("Why", "Weak: it could say more"),
        Verdict.NOT_A_WHY: translate("Why", "Not a why yet"),
        Verdict.BLOCKED: translate("Why", "Not ready to go out"),
    }[Verdict(verdict)]


def block_text(code: str, judgement: Judgement) -> str:
    """What forbids a text, and what to do."""
    if code == "over_limit" and judgement.limit is not None:
        return translate("Why", "Shorten it by %Ln character(s).", None, judgement.length - judgement.limit)
    return {
        "empty": translate("Why", "Write why you want to connect."),
        "too_short": translate("Why", "Write at least 20 characters."),
        "placeholder": translate("Why", "Fill in what stands in braces."),
        "default_text": translate("Why", "This is the platform's own sentence. Write your own."),
        "other_name": translate("Why", "It names someone else of your contacts. Take the name out, or link the two."),
    }.get(code, code)
