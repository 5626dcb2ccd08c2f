"""What is given away: pictures on pages, before any format is chosen. Every export takes this, and the preview too."""

from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from journeyeditor.layout.paging.pages import Page
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document
from journeyeditor.picture.primitives import Groups, Picture

Tell = Callable[[int, int], None]
"""Is told how much of how much is done, now and then; what it raises stops the work."""


def no_tell(_done: int, _total: int) -> None:
    """Tell nobody."""


class Particulars(NamedTuple):
    """What a file says of itself as a whole."""

    title: str
    author: str
    language: str
    """The language of its text (BCP 47)."""
    untold: str = "Picture"
    """What is said of a picture of which nobody has said what it shows."""


class PrintedMap(NamedTuple):
    """A map, or a sheet around one such as a cover, on its pages."""

    title: str
    """Its name in the outline."""
    map_id: str
    """What links inside the document call it."""
    picture: Picture
    pages: tuple[Page, ...]
    furniture: tuple[Groups, ...] = ()
    """For each page what stands on the page itself and belongs to no map, such as its number or marks to cut along.

    It is placed in points of paper from the top left corner of the page, and is not there to be read.
    """

    bare: bool = False
    """Whether neither header nor footer stands on its pages, as on a cover."""

    def furniture_of(self, number: int) -> Groups:
        """Return the furniture of a page, counted from 0."""
        return self.furniture[number] if number < len(self.furniture) else ()


class Print(NamedTuple):
    """All that one export gives away."""

    parts: tuple[PrintedMap, ...]
    particulars: Particulars
    document: Document | None = None
    """What it shows, for a format that carries it along."""
    say: Wording = Wording()
    """Our words, in the language of the readers."""
    leaves_out: bool = False
    """Whether the document holds what stands on no page, such as a hidden lane."""
    widened: bool = False
    """Whether a margin is wider than was chosen, so that the header or the footer has room there."""


class PrintedPage(NamedTuple):
    """One page, and what it is a page of."""

    part: PrintedMap
    page: Page
    furniture: Groups


def pages_of(printed: Print) -> list[PrintedPage]:
    """Return all pages in order."""
    return [
        PrintedPage(part, page, part.furniture_of(number))
        for part in printed.parts
        for number, page in enumerate(part.pages)
    ]


def share_of(tell: Tell, number: int, total: int) -> Tell:
    """Return whom to tell of one of several pieces of work, counted from 0, so that what is told is of all of them."""
    return lambda done, whole: tell(number * whole + done, total * whole)


def in_steps(tell: Tell, total: int) -> Callable[[], None]:
    """Return what is called before each of so many steps of some work, and tells how many are done."""
    steps = count()
    return lambda: tell(next(steps), total)
