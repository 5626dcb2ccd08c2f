"""The pages as they will be, made in a thread of their own, so that nobody waits for them."""

from collections import deque
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, QThread, Signal
from PySide6.QtGui import QImage, QPainter

from journeyeditor.layout.memory import Memory
from journeyeditor.model import Document, Message, View
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.printed import Print, PrintedPage, Tell, pages_of
from journeyeditor.picture.printing import print_of, smallest_type_of
from journeyeditor.picture.warnings import warnings_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.pages.wishes import Rank, Superseded, Wish, Wishes

# Made before the thread begins; see `page_painter`.
_FORMAT, _WHITE = QImage.Format.Format_RGB32, Qt.GlobalColor.white


class Leaf(NamedTuple):
    """What is known of a page before it is seen."""

    size: QSizeF
    """In points."""
    title: str
    """What it shows."""


class Laid(NamedTuple):
    """What became of a layout."""

    leaves: tuple[Leaf, ...]
    smallest_type: float
    """The size of the smallest type on all pages, in points."""


class Painted(NamedTuple):
    """A page as an image."""

    number: int
    """The page, counted from 0."""
    scale: float
    """How many pixels of the image a point of paper has."""
    image: QImage


class PageMaker(QThread):
    """Lays views on pages and paints them, the most urgent first; what is wanted no longer is left unfinished.

    All that it has of Qt's fonts stays in its thread: what it gives away are numbers, words and images. Each signal
    tells of the layout that was wanted last, as long as its number is `number`.
    """

    told = Signal(int, int)
    """How far the layout is, in hundredths."""
    laid = Signal(int, Laid)
    painted = Signal(int, Painted)
    sketched = Signal(int, Painted)
    checked = Signal(int, tuple)
    """What will be amiss on the pages, as messages."""
    failed = Signal(Exception)

    def __init__(self) -> None:
        """Begin with nothing to do; it lives until it is ended, also where its owner does not."""
        application = QCoreApplication.instance()
        super().__init__(application)
        self.number = 0
        """Which layout is wanted, counted from 1."""
        self._wishes: Wishes[_Bench] = Wishes()
        self.finished.connect(self.deleteLater)
        if application is not None:
            application.aboutToQuit.connect(self._end_with_all)

    def lay(self, document: Document, views: Sequence[View]) -> None:
        """Lay views on pages, in place of all that was wanted before."""
        self.number += 1
        self._wishes.wish(Wish(Rank.LAY, partial(self._lay, self.number, document, views)))

    def show(self, number: int, scale: float) -> None:
        """Paint a page, counted from 0, with so many pixels for each point of paper."""
        self._wishes.wish(Wish(Rank.SHOW, partial(self._show, self.number, number, scale)))

    def sketch(self, numbers: Iterable[int], side: float) -> None:
        """Paint small pictures of pages, each with so many pixels along its longer side, in this order."""
        self._wishes.wish(Wish(Rank.SKETCH, partial(self._sketch, self.number, deque(numbers), side)))

    def check(self) -> None:
        """Look for what will be amiss on the pages."""
        self._wishes.wish(Wish(Rank.CHECK, partial(self._check, self.number)))

    def rest(self) -> None:
        """Leave unfinished what is at work, and want nothing for now."""
        self.number += 1
        self._wishes.forget()

    def end(self) -> None:
        """End it soon; nobody need wait."""
        self._wishes.end()

    def _end_with_all(self) -> None:
        self.end()
        self.wait()

    def run(self) -> None:
        """Fulfil wishes until the end."""
        bench = _Bench(self._wishes)
        while (wish := self._wishes.next()) is not None:
            try:
                wish.fulfil(bench)
            except Superseded:
                self._wishes.put_back()
            except Exception as problem:  # noqa: BLE001 - it is raised again where it is told
                self.failed.emit(problem)
            del wish

    def _lay(self, round_: int, document: Document, views: Sequence[View], bench: "_Bench") -> None:
        told = -1

        def tell(done: int, whole: int) -> None:
            nonlocal told
            self._wishes.ask()
            if told != (hundredths := 100 * done // whole):
                told = hundredths
                self.told.emit(round_, hundredths)

        self.laid.emit(round_, bench.lay(document, views, tell))

    def _show(self, round_: int, number: int, scale: float, bench: "_Bench") -> None:
        if number < len(bench.pages):
            self.painted.emit(round_, Painted(number, scale, bench.paint(number, scale)))

    def _sketch(self, round_: int, numbers: deque[int], side: float, bench: "_Bench") -> None:
        while numbers:
            number = numbers[0]
            if number < len(bench.pages):
                page = bench.pages[number].page
                scale = side / max(page.width, page.height)
                self.sketched.emit(round_, Painted(number, scale, bench.paint(number, scale)))
            numbers.popleft()

    def _check(self, round_: int, bench: "_Bench") -> None:
        self.checked.emit(round_, bench.missing())


class _Bench:
    """What the thread works with; it is made, used and left in that thread alone."""

    def __init__(self, wishes: Wishes["_Bench"]) -> None:
        self._ask = wishes.ask
        self._typesetter = QtTypesetter()
        self._memory = Memory()
        self._printed: Print | None = None
        self.pages: list[PrintedPage] = []
        """All pages of the last layout."""

    def lay(self, document: Document, views: Sequence[View], tell: Tell) -> Laid:
        self._printed = print_of(document, views, self._typesetter, tell, self._memory)
        self.pages = pages_of(self._printed)
        leaves = (Leaf(QSizeF(shown.page.width, shown.page.height), shown.part.title) for shown in self.pages)
        return Laid(tuple(leaves), smallest_type_of(self._printed))

    def paint(self, number: int, scale: float) -> QImage:
        shown = self.pages[number]
        width, height = (max(1, round(side * scale)) for side in (shown.page.width, shown.page.height))
        image = QImage(width, height, _FORMAT)
        image.fill(_WHITE)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            PagePainter(shown.part.picture, shown.page, shown.furniture).paint(painter, ask=self._ask)
        return image

    def missing(self) -> tuple[Message, ...]:
        return warnings_of(self._printed, self._typesetter, self._ask) if self._printed is not None else ()
