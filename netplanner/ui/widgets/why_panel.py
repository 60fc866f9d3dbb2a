"""What NetPlanner thinks of a why: a light, five ticks, and what is missing, in words."""

from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.invitation import Judgement
from netplanner.domain.words import ReasonType
from netplanner.ui import icons, theme, wording
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.verdict import Light, block_text, verdict_text

PARTS = ("fact", "reason", "goal", "offer", "distinct")


class Mark(QWidget):
    """A check, or a dash for what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reached = False
        self.setFixedSize(theme.px(22), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        side = 14
        if self.reached:
            picture = icons.pixmap("check", colours.ok, side, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - side) // 2, picture)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.muted, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = self.height() / 2
        painter.drawLine(QPointF(3, middle), QPointF(side - 3, middle))


class Tick(QWidget):
    """One part: reached or not, what it is about, and the words found or the advice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark()
        self._title, self._detail = Label(wrap=True), Label(tone="muted", font="small", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(5), 0, theme.px(5))
        line.setSpacing(0)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def show_part(self, reached: bool, title: str, detail: str) -> None:
        self._mark.reached = reached
        self._mark.update()
        self._title.setText(title)
        self._detail.setText(detail)
        state = self.tr("reached") if reached else self.tr("missing")
        self.setAccessibleName(f"{title}: {state}. {detail}")

    def detail(self) -> str:
        return self._detail.text()


class WhyPanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light = Light()
        self._title = Label(font="strong", wrap=True)
        self._score = Label(tone="accent", font="small")
        self._score.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._blocks = Label(tone="danger", wrap=True)
        self._parts = QWidget()
        self.ticks = {part: Tick() for part in PARTS}
        self._how = Button(self.tr("How is this calculated?"), kind="link", clicked=self._toggle_help)
        self._help = Label(tone="muted", font="small", wrap=True)
        self._help.hide()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._light, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._blocks)
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, theme.px(4), 0, 0)
        parts.setSpacing(0)
        for number, tick in enumerate(self.ticks.values()):
            if number:
                parts.addWidget(hairline())
            parts.addWidget(tick)
        parts.addWidget(self._how, 0, Qt.AlignmentFlag.AlignLeft)
        parts.addWidget(self._help)
        column.addWidget(self._parts)
        column.addStretch(1)

    def title(self) -> str:
        return self._title.text()

    def show_judgement(
        self,
        judgement: Judgement,
        text: str,
        *,
        who: str,
        reason_type: ReasonType,
        keywords: tuple[str, ...],
        needed: bool,
        with_ticks: bool = True,
    ) -> None:
        """`needed` is false where a plan does without a why: then nothing is held against an empty one.

        `with_ticks` is false where it is for nobody in particular.
        """
        neutral = not needed and not text.strip()
        self._light.show_verdict("" if neutral else judgement.verdict)
        self._title.setText(self.tr("A why is optional here") if neutral else verdict_text(judgement.verdict))
        self._light.setAccessibleName(self._title.text())
        score = judgement.score if judgement.score is not None and not neutral else None
        self._score.setText("" if score is None else QLocale().toString(score))
        problems = [] if neutral else [block_text(code, judgement) for code in judgement.blocked_by]
        self._blocks.setText("\n".join(problems))
        self._blocks.setVisible(bool(problems) and needed)
        self._parts.setVisible(with_ticks)
        for part, tick in self.ticks.items():
            tick.show_part(*self._part(part, judgement, text, who, reason_type, keywords))

    def _part(
        self,
        part: str,
        judgement: Judgement,
        text: str,
        who: str,
        reason_type: ReasonType,
        keywords: tuple[str, ...],
    ) -> tuple[bool, str, str]:
        # An empty text is unlike any other, which is no merit.
        reached = part not in judgement.lacking and bool(text.strip() or part != "distinct")
        words = ", ".join(dict.fromkeys(text[s.start : s.end] for s in judgement.found if s.kind == part))
        if part == "reason" and not words and reason_type is not ReasonType.NONE:
            words = wording.reason_name(reason_type)
        advice = (
            self._advice(part, who, keywords) if text.strip() or part != "distinct" else self.tr("Use your own words")
        )
        titles = {
            "fact": self.tr("About {who}").format(who=who),
            "reason": self.tr("A reason"),
            "goal": self.tr("Your goal"),
            "offer": self.tr("Something for {who}").format(who=who),
            "distinct": self.tr("Different from the last ones"),
        }
        found = words or self.tr("unlike the fifty before")
        return reached, titles[part], found if reached else advice

    def _advice(self, part: str, who: str, keywords: tuple[str, ...]) -> str:
        if part == "goal" and keywords:
            return self.tr("Use a word of the goal: {words}").format(words=", ".join(keywords[:4]))
        return {
            "fact": self.tr("Name a company, role, place, group or event you know of"),
            "reason": self.tr("Say “because …” or “so that …”, or choose a reason"),
            "goal": self.tr("Choose a goal it serves"),
            "offer": self.tr("Say what is in it for {who}").format(who=who),
            "distinct": self.tr("Much like an earlier one: say it in other words"),
        }[part]

    def _toggle_help(self) -> None:
        self._help.setText(
            self.tr(
                "Facts about the person count 20, two or more 30. A reason counts 25, a mere wish 10. A word of the "
                "goal counts 20, an offer 10, and being unlike the last fifty invitations up to 15. From 60 points, "
                "with a fact and a reason, a why is ready; from 40 it is weak."
            )
        )
        self._help.setVisible(not self._help.isVisible())
