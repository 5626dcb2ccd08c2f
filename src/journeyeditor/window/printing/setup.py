"""Between the page setup of a map and the paper of a printer."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from journeyeditor.layout.paging.paper import PAPERS, paper_of
from journeyeditor.model import Margins, PageSetup

_SAME = 2.0
"""Sides that differ by less, in points, are those of one paper."""
_POINT = QPageSize.Unit.Point
_MILLIMETRE = QPageLayout.Unit.Millimeter


def offer_paper(printer: QPrinter, setup: PageSetup) -> None:
    """Set a printer to the paper of a page setup, so that its dialog shows it."""
    paper = paper_of(setup)
    if paper is not None:
        size = QSizeF(*sorted((paper.width, paper.height)))
        printer.setPageSize(QPageSize(size, _POINT, "", QPageSize.SizeMatchPolicy.FuzzyMatch))


def setup_for(layout: QPageLayout, setup: PageSetup) -> PageSetup:
    """Return a page setup on the paper that a printer has now, with margins as wide as the printer needs them."""
    size = layout.pageSize().size(QPageSize.Unit.Point)
    paper = paper_of(setup)
    if paper is None or not _is_same(size, paper.width, paper.height):
        setup = setup.with_(**_paper_like(size))
    return setup.with_(margins=_at_least(setup.margins, layout))


def paper_in(printer: QPrinter) -> str:
    """Return the name of the paper that a printer usually has: A4 where it is none of ours."""
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Point)
    return next((key for key, paper in PAPERS.items() if _is_same(size, paper.width, paper.height)), "a4")


def _paper_like(size: QSizeF) -> dict[str, str | float]:
    key = next((key for key, paper in PAPERS.items() if _is_same(size, paper.width, paper.height)), None)
    if key is not None:
        return {"paper": key}
    short, long = sorted((size.width() * 25.4 / 72, size.height() * 25.4 / 72))
    return {"paper": "custom", "width": max(short, 50.0), "height": max(long, 50.0)}


def _is_same(size: QSizeF, width: float, height: float) -> bool:
    sides = zip(sorted((size.width(), size.height())), sorted((width, height)), strict=True)
    return all(abs(one - other) < _SAME for one, other in sides)


def _at_least(margins: Margins, layout: QPageLayout) -> Margins:
    """Return margins within which the printer can print, whichever way up its paper is."""
    least = QPageLayout(layout)
    least.setUnits(_MILLIMETRE)
    needed = least.minimumMargins()
    widest = max(needed.left(), needed.top(), needed.right(), needed.bottom())
    return Margins(
        top=max(margins.top, min(widest, 100.0)),
        right=max(margins.right, min(widest, 100.0)),
        bottom=max(margins.bottom, min(widest, 100.0)),
        left=max(margins.left, min(widest, 100.0)),
    )
