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
    size = layout.pageSize().size(_POINT)
    paper = paper_of(setup)
    if paper is None or not _is_same(size, paper.width, paper.height):
        setup = setup.with_(**_paper_like(size))
    return within_reach(setup, layout)


def on_paper(setup: PageSetup, printer: QPrinter) -> PageSetup:
    """Return a page setup; one without paper is on that of a printer."""
    return setup if paper_of(setup) is not None else usual_paper(setup, printer)


def usual_paper(setup: PageSetup, printer: QPrinter) -> PageSetup:
    """Return a page setup on the paper that a printer has."""
    return setup.with_(**_paper_like(printer.pageLayout().pageSize().size(_POINT)))


def same_paper(one: PageSetup, other: PageSetup) -> bool:
    """Tell whether two page setups are on the same paper, whichever way up."""
    paper, second = paper_of(one), paper_of(other)
    if paper is None or second is None:
        return paper is second
    return _is_same(QSizeF(paper.width, paper.height), second.width, second.height)


def name_of_paper(setup: PageSetup) -> str:
    """Return what the paper of a page setup is called, or its size."""
    if setup.paper in PAPERS:
        return PAPERS[setup.paper].name
    return f"{setup.width:g} × {setup.height:g} mm"


def _paper_like(size: QSizeF) -> dict[str, str | float]:
    key = next((key for key, paper in PAPERS.items() if _is_same(size, paper.width, paper.height)), None)
    if key is not None:
        return {"paper": key}
    short, long = sorted((size.width() * 25.4 / 72, size.height() * 25.4 / 72))
    return {"paper": "custom", "width": max(round(short, 1), 50.0), "height": max(round(long, 1), 50.0)}


def _is_same(size: QSizeF, width: float, height: float) -> bool:
    sides = zip(sorted((size.width(), size.height())), sorted((width, height)), strict=True)
    return all(abs(one - other) < _SAME for one, other in sides)


def within_reach(setup: PageSetup, layout: QPageLayout) -> PageSetup:
    """Return a page setup with margins within which a printer can print, whichever way up its paper is."""
    margins, least = setup.margins, QPageLayout(layout)
    least.setUnits(_MILLIMETRE)
    needed = least.minimumMargins()
    widest = min(max(needed.left(), needed.top(), needed.right(), needed.bottom()), 100.0)
    return setup.with_(
        margins=Margins(
            top=max(margins.top, widest),
            right=max(margins.right, widest),
            bottom=max(margins.bottom, widest),
            left=max(margins.left, widest),
        )
    )
