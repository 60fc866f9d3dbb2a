"""Pages on a printer, which here prints into a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from netplanner.domain.errors import UserError
from netplanner.printing.page import Page
from netplanner.printing.plan_pages import lay_out
from netplanner.printing.printer import print_pages, printer_for
from netplanner.storage.plan import Plan, PlanItem

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pages(plan_of: Callable[..., Plan], item: Callable[..., PlanItem]) -> list[Page]:
    made = lay_out(plan_of(*[item(names=(f"Person {number}",)) for number in range(60)]))
    assert len(made) == 5
    return made


@pytest.fixture
def printer(pages: list[Page], tmp_path: Path) -> QPrinter:
    made = printer_for(pages, "Outreach plan, week 48")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def _text(path: Path, pdf_text: Callable[[bytes], list[list[str]]]) -> list[list[str]]:
    # Qt names the space of some fonts a tab; only our own PDF mends that.
    return [[" ".join(run.split()) for run in page] for page in pdf_text(path.read_bytes())]


def test_every_page_is_printed(
    printer: QPrinter, pages: list[Page], tmp_path: Path, pdf_text: Callable[[bytes], list[list[str]]]
) -> None:
    assert print_pages(printer, pages) == 5
    printed = _text(tmp_path / "printed.pdf", pdf_text)
    assert ["Page 1 of 5" in printed[0], "Page 5 of 5" in printed[4], len(printed)] == [True, True, 5]


def test_a_range_of_pages_is_printed(
    printer: QPrinter, pages: list[Page], tmp_path: Path, pdf_text: Callable[[bytes], list[list[str]]]
) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pages(printer, pages) == 2
    printed = _text(tmp_path / "printed.pdf", pdf_text)
    assert ["Page 2 of 5" in printed[0], "Page 3 of 5" in printed[1], len(printed)] == [True, True, 2]


def test_the_paper_is_that_of_the_pages(printer: QPrinter) -> None:
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Portrait


def test_pages_are_fitted_to_other_paper(
    printer: QPrinter, pages: list[Page], tmp_path: Path, pdf_text: Callable[[bytes], list[list[str]]]
) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pages(printer, pages) == 5
    assert len(_text(tmp_path / "printed.pdf", pdf_text)) == 5


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_print_is_said(printer: QPrinter, pages: list[Page], tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(UserError, match="cannot_print"):
        print_pages(printer, pages)
