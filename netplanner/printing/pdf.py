"""The plan as a PDF file, with or without a window."""

import gc
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from netplanner.domain.errors import UserError
from netplanner.paths import write_out
from netplanner.printing.fonts import PIXELS_PER_POINT
from netplanner.printing.options import PrintOptions
from netplanner.printing.page import PAPERS, Page
from netplanner.printing.paint import paint_page
from netplanner.printing.plan_pages import lay_out, title_of
from netplanner.printing.ranges import plan_range
from netplanner.printing.words import Words
from netplanner.storage import plan as plans
from netplanner.storage.database import Connection

_POINTS_PER_INCH = 72
# Where glyph and letter meet (ISO 32000-1, 9.10.3). In many fonts tab and space share a glyph and Qt names the tab,
# so that a name copied from the file would hold one.
_TEXT_MAP = re.compile(rb"beginbfrange.*?endbfrange", re.DOTALL)


def ensure_application() -> QGuiApplication:
    """The application that fonts need; without a window or a display one is made that draws off screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1] or ["netplanner"])


def write_plan_pdf(
    connection: Connection,
    path: Path,
    *,
    first: date | None = None,
    last: date | None = None,
    today: date,
    paper: str = "A4",
    language: str = "en",
    options: PrintOptions | None = None,
) -> int:
    """Writes the plan of `first` to `last` (this week without them) to `path` and returns the number of pages.

    `options` stands for `paper` and `language` where given. Raises UserError: bad_range (first, last), bad_paper
    (paper), cannot_write (file, reason: an errno name); DataError disk_full (file). A file that was there stays
    until the new one is whole.
    """
    first, last = plan_range(first, last, today)
    options = options or PrintOptions(paper=paper, language=language)
    if options.paper not in PAPERS:
        raise UserError("bad_paper", paper=options.paper)
    application = ensure_application()
    with _collector_paused():
        plan = plans.load(connection, first, last, today, options.sphere)
        pages = lay_out(plan, options)
        content = pdf_of(pages, title_of(plan, Words(options.language)))
    del application
    write_out(Path(path), content)
    return len(pages)


def page_layout(pages: list[Page]) -> QPageLayout:
    """Qt's layout of the paper of `pages`, without margins: the pages hold their own."""
    size = QSizeF(pages[0].width, pages[0].height)
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF())


def pdf_of(pages: list[Page], title: str) -> bytes:
    """`pages` as a PDF with its fonts inside and its text as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("NetPlanner")
    writer.setPageLayout(page_layout(pages))
    writer.setResolution(_POINTS_PER_INCH * PIXELS_PER_POINT)
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint_page(painter, page, PIXELS_PER_POINT)
    painter.end()
    content = bytes(buffer.data().data())
    return _TEXT_MAP.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), content)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pages are many small objects without cycles: looking for cycles among them takes an eighth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
