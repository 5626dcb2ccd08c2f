"""Papers that a map can be printed on, and what of them can be printed; lengths in points."""

from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Margins, PageSetup

MILLIMETRE = 72 / 25.4
_LEAST_ROOM = 0.4
"""What margins always leave of a side of the paper."""


class Paper(NamedTuple):
    """A sheet of paper, upright."""

    name: str
    width: float
    height: float


def _metric(name: str, width: float, height: float) -> Paper:
    return Paper(name, width * MILLIMETRE, height * MILLIMETRE)


PAPERS: dict[str, Paper] = {
    "a5": _metric("A5", 148, 210),
    "a4": _metric("A4", 210, 297),
    "a3": _metric("A3", 297, 420),
    "a2": _metric("A2", 420, 594),
    "a1": _metric("A1", 594, 841),
    "a0": _metric("A0", 841, 1189),
    "letter": Paper("Letter", 612, 792),
    "legal": Paper("Legal", 612, 1008),
    "tabloid": Paper("Tabloid", 792, 1224),
    "ansi-c": Paper("ANSI C", 1224, 1584),
    "ansi-d": Paper("ANSI D", 1584, 2448),
    "ansi-e": Paper("ANSI E", 2448, 3168),
    "slide": Paper("Slide", 540, 960),
}
"""ISO 216, the sizes of North America, and a slide of a presentation, 16 wide and 9 high."""

SLIDE = "slide"
"""The paper that is shown and not printed."""

AS_LARGE_AS_THE_MAP = "map"
"""The choice of one page as large as the map."""
OWN_PAPER = "custom"
"""The choice of a paper of one's own."""
_USUAL = "a3"


def paper_of(setup: PageSetup) -> Paper | None:
    """Return the paper of a page setup; none for a page as large as the map. An unknown one is the usual one."""
    if setup.paper == AS_LARGE_AS_THE_MAP:
        return None
    if setup.paper == OWN_PAPER:
        return _metric("", setup.width, setup.height)
    return PAPERS.get(setup.paper, PAPERS[_USUAL])


class Blank(NamedTuple):
    """An empty page, one way up."""

    width: float
    height: float
    room: Rect
    """What lies within its margins."""


def blanks(setup: PageSetup) -> tuple[Blank, ...]:
    """Return the ways up that the paper of a page setup may have, the wide one first; none without paper."""
    paper = paper_of(setup)
    if paper is None:
        return ()
    short, long = sorted((paper.width, paper.height))
    sides = {"landscape": [(long, short)], "portrait": [(short, long)]}.get(
        setup.orientation, [(long, short), (short, long)]
    )
    return tuple(_blank(width, height, setup.margins) for width, height in dict.fromkeys(sides))


def _blank(width: float, height: float, margins: Margins) -> Blank:
    left, right = _fitting(margins.left, margins.right, width)
    top, bottom = _fitting(margins.top, margins.bottom, height)
    return Blank(width, height, Rect(left, top, width - left - right, height - top - bottom))


def _fitting(before: float, after: float, side: float) -> tuple[float, float]:
    """Return two margins in points, smaller where they would leave no room between them."""
    both = (before + after) * MILLIMETRE
    share = min(1.0, side * (1 - _LEAST_ROOM) / both) if both else 0.0
    return before * MILLIMETRE * share, after * MILLIMETRE * share
