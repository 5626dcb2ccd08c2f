"""What is said of the size of the type on paper, and what would make it larger."""

from PySide6.QtCore import QCoreApplication

from journeyeditor.layout.paging.pages import SMALLEST_READABLE
from journeyeditor.layout.paging.paper import PAPERS, SLIDE, paper_of
from journeyeditor.model import PageSetup


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportAdvice", text)


def in_words(pages: int, size: float) -> str:
    """Say how many pages there are, and how small their smallest type is."""
    count = _tr("One page") if pages == 1 else _tr("{count} pages").format(count=pages)
    return _tr("{pages} · smallest type {size:.1f} pt").format(pages=count, size=size)


def is_too_small(size: float) -> bool:
    """Tell whether type is too small to read on a table."""
    return round(size, 1) < SMALLEST_READABLE


def cure_of(setup: PageSetup, size: float) -> str:
    """Say what would make type readable that is not."""
    larger = _large_enough(setup, size)
    match setup.mode:
        case mode if setup.paper == SLIDE and mode != "stages":
            cure = _tr("Let each stage have a slide of its own.")
        case "poster":
            cure = _tr("Take more papers side by side.")
        case "automatic" | "stages":
            cure = larger or _tr("Leave lanes out, or make the highest lane lower.")
        case _:
            several = _tr("let the map continue on several pages")
            cure = _tr("{larger}, or {several}.").format(larger=larger.rstrip("."), several=several) if larger else ""
            cure = cure or _tr("Let the map continue on several pages, or print it as a poster.")
    return _tr("Under 6 points type is hard to read. {cure}").format(cure=cure)


def _large_enough(setup: PageSetup, size: float) -> str:
    """Name the smallest paper of the same family on which the type would be readable."""
    paper = paper_of(setup)
    if paper is None or size <= 0 or setup.paper == SLIDE:
        return ""
    is_american = setup.paper in PAPERS and not _is_metric(setup.paper)
    family = [each for key, each in PAPERS.items() if _is_metric(key) != is_american and key != SLIDE]
    for each in sorted(family, key=lambda each: each.width):
        if min(each.width / paper.width, each.height / paper.height) * size >= SMALLEST_READABLE:
            return _tr("Choose {paper} or larger.").format(paper=each.name)
    return ""


def _is_metric(key: str) -> bool:
    return key[1:].isdigit()
