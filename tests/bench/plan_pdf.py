"""A long plan as PDF, against a straight loop of QPainter that writes the same columns."""

import os
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import apsw
from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from netplanner.printing import pdf
from netplanner.printing.fonts import PIXELS_PER_POINT as _DOTS
from netplanner.printing.fonts import font
from netplanner.printing.page import Style
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds

# Points.
_WHY_LEFT, _WHY_WIDTH = 217, 213
_TOP, _BOTTOM = 60, 790


def measure(scale: Scale) -> Iterable[Line]:
    # One with widgets: a measure of the window may follow in this process.
    application = QApplication.instance() or QApplication(["bench"])
    out = scale.folder / "plan.pdf"
    first, last = data.TODAY + timedelta(days=1), data.TODAY + timedelta(days=600)
    with Store.open(data.book(scale.folder, scale.rows * 2, scale.rows * 2), data.CLOCK) as store:
        reader = store.reader
        rows = len(_rows(reader, first.isoformat(), last.isoformat()))
        ours, floor = in_turn(
            scale.rounds,
            Contender(lambda: pdf.write_plan_pdf(reader, out, first=first, last=last, today=data.TODAY)),
            Contender(lambda: _by_hand(reader, out, first.isoformat(), last.isoformat())),
        )
    del application
    yield Line(f"plan of {rows:,} rows to PDF", seconds(ours), f"QPainter by hand {seconds(floor)}", ours / floor, 1.25)


def _rows(reader: apsw.Connection, first: str, last: str) -> list[tuple[str, ...]]:
    return reader.execute(
        "SELECT o.due_on, o.kind, c.display_name, c.title || ', ' || c.organization, o.channel, "
        "coalesce((SELECT value FROM contact_point p WHERE p.contact_id = c.id LIMIT 1), ''), o.why "
        "FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id JOIN contact c ON c.id = oc.contact_id "
        "WHERE o.due_on BETWEEN ? AND ? AND o.status IN ('planned', 'waiting') ORDER BY o.due_on, o.id",
        (first, last),
    ).fetchall()


def _by_hand(reader: apsw.Connection, path: Path, first: str, last: str) -> None:
    """Day headings, a tick box, name and firm, the why wrapped, channel and address; a rule below each row."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(72 * _DOTS)
    painter = QPainter(writer)
    # The same fonts: what is compared is the work on the page, not the letters.
    body, strong, small = font(Style.BODY), font(Style.STRONG), font(Style.SMALL)
    wrap = int(Qt.TextFlag.TextWordWrap)
    y, day, page = 90.0, "", 1
    for due, kind, name, firm, channel, reach, why in _rows(reader, first, last):
        painter.setFont(body)
        measured = painter.boundingRect(_box(_WHY_LEFT, y, _WHY_WIDTH, 500), wrap, why)
        height = max(measured.height() / _DOTS, 27) + 8
        if y + height > _BOTTOM:
            painter.setFont(small)
            painter.drawText(_at(500, 820), f"Page {page}")
            writer.newPage()
            y, page = _TOP, page + 1
        if due != day:
            day = due
            y += 20
            painter.setFont(strong)
            painter.drawText(_at(45, y), due)
            y += 8
            painter.drawLine(_at(45, y), _at(550, y))
        painter.drawRect(_box(45, y + 4, 9, 9))
        painter.drawEllipse(_at(70, y + 7), 70, 70)
        painter.setFont(strong)
        painter.drawText(_at(80, y + 12), name)
        painter.drawText(_at(_WHY_LEFT, y + 12), kind)
        painter.setFont(small)
        painter.drawText(_at(68, y + 25), firm)
        painter.drawText(_at(440, y + 12), channel)
        painter.drawText(_at(440, y + 25), reach)
        painter.setFont(body)
        painter.drawText(_box(_WHY_LEFT, y + 3, _WHY_WIDTH, 500), wrap, why)
        y += height
        painter.drawLine(_at(45, y), _at(550, y))
    painter.end()


def _at(x: float, y: float) -> QPointF:
    return QPointF(x * _DOTS, y * _DOTS)


def _box(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * _DOTS, y * _DOTS, width * _DOTS, height * _DOTS)
