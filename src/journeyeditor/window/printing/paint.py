"""Pages on a printer: the very pages of the export, painted by Qt."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journeyeditor.layout.paging.pages import Page
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.printed import PrintedPage, Tell, in_steps, share_of

_POINT = QPageSize.Unit.Point
_WHITE = "#FFFFFF"


class PrintingError(Exception):
    """The printer takes no pages."""


def paint_pages(printer: QPrinter, pages: Sequence[PrintedPage], tell: Tell) -> None:
    """Print pages, or the range of them that was asked for, in the order that was asked for.

    Args:
        printer: where to; it has been set up by its dialog.
        pages: all pages.
        tell: is told how much of how much is done; what it raises takes the job back.

    Raises:
        PrintingError: the printer takes no pages.
    """
    wanted = _wanted(printer, pages)
    printer.setFullPage(True)
    _turn_to(printer, wanted[0].page)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError
    try:
        for number, page in enumerate(wanted):
            if number:
                _turn_to(printer, page.page)
                printer.newPage()
            _paint(painter, printer, page, share_of(tell, number, len(wanted)))
        tell(len(wanted), len(wanted))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _wanted(printer: QPrinter, pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """Return the pages to print, each as often as the printer does not repeat it by itself; at least one."""
    first, last = 1, len(pages)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        first, last = printer.fromPage(), max(printer.fromPage(), printer.toPage())
    wanted = list(pages[first - 1 : last]) or list(pages)
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return wanted * copies
    return [page for page in wanted for _ in range(copies)]


def _turn_to(printer: QPrinter, page: Page) -> None:
    """Set the printer to a page: the same paper wherever it can be, upright or on its side."""
    short, long = sorted((page.width, page.height))
    wide = page.width > page.height
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    size = QPageSize(QSizeF(short, long), _POINT, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))


def _paint(painter: QPainter, printer: QPrinter, shown: PrintedPage, tell: Tell) -> None:
    page, picture = shown.page, shown.part.picture
    # What the printer gives may be smaller than the paper that it was asked for.
    paper = printer.pageLayout().fullRectPoints()
    fitting = min(1.0, (paper.width() + 1) / page.width, (paper.height() + 1) / page.height)
    scale = printer.resolution() / 72 * fitting
    pieces = PagePainter(picture, page, shown.furniture, transparent=picture.background.upper() == _WHITE)
    painter.save()
    painter.scale(scale, scale)
    try:
        pieces.paint(painter, ask=in_steps(tell, pieces.count))
    finally:
        painter.restore()
