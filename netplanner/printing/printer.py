"""Pages on a printer."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from netplanner.domain.errors import UserError
from netplanner.printing.page import Page
from netplanner.printing.paint import paint_page
from netplanner.printing.pdf import page_layout


def printer_for(pages: list[Page], title: str) -> QPrinter:
    """A printer set to the paper of `pages`; `title` is what its queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(pages))
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCreator("NetPlanner")
    return printer


def print_pages(printer: QPrinter, pages: list[Page]) -> int:
    """Prints the chosen ones of `pages` and returns how many; each is fitted to the paper in the printer.

    Raises UserError("cannot_print") where the printer doesn't take them.
    """
    chosen = pages
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        chosen = pages[max(printer.fromPage(), 1) - 1 : printer.toPage() or len(pages)]
    painter = QPainter()
    if not chosen or not painter.begin(printer):
        raise UserError("cannot_print")
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    for number, page in enumerate(chosen):
        if number and not printer.newPage():
            painter.end()
            raise UserError("cannot_print")
        _paint_fitted(painter, page, QRectF(paper))
    if not painter.end():
        raise UserError("cannot_print")
    return len(chosen)


def _paint_fitted(painter: QPainter, page: Page, paper: QRectF) -> None:
    scale = min(paper.width() / page.width, paper.height() / page.height)
    painter.save()
    painter.translate((paper.width() - page.width * scale) / 2, (paper.height() - page.height * scale) / 2)
    paint_page(painter, page, scale)
    painter.restore()
