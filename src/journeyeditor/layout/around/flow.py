"""Blocks one below the other: down a column, on to the next column, on to the next leaf."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from journeyeditor.layout.around.leaf import Block, Leaf, PlacedBlock
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter


class Entry(NamedTuple):
    """A block in the flow."""

    block: Block
    gap: float = 0.0
    """How far it stands below the one before; nothing at the top of a column."""
    with_next: bool = False
    """Whether it must not be the last of its column, as a heading must not."""
    again: bool = False
    """Whether it comes again at the top of each column until the next such block: the head of a table."""


_EXACTNESS = 4.0
"""How near the heights of columns come to the least that will do."""

Frames = Callable[[int], Sequence[Rect]]
"""Gives the columns of a leaf, by its number from 0."""


def flow(entries: Sequence[Entry], frames: Frames) -> tuple[Leaf, ...]:
    """Return blocks on as many leaves as they take; one that is higher than a column has a column of its own."""
    flowing = _Flowing(frames)
    for together in _chains(entries):
        flowing.add(together)
    return flowing.leaves()


def _chains(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """Yield blocks that must stay together, chain by chain."""
    at = 0
    while at < len(entries):
        end = at + 1
        while end < len(entries) and entries[end - 1].with_next:
            end += 1
        yield entries[at:end]
        at = end


def _height(entries: Sequence[Entry]) -> float:
    return sum(entry.block.height + entry.gap for entry in entries)


def balanced(entries: Sequence[Entry], frames: Frames) -> tuple[Leaf, ...]:
    """Return blocks in columns of about the same height, where one leaf holds them all; else as they flow."""
    flowed = flow(entries, frames)
    if len(flowed) > 1:
        return flowed
    high = min(column.height for column in frames(0))
    # A column is never so low that it would part what belongs together.
    low = max((height for together in _chains(entries) if (height := _height(together)) <= high), default=0.0)
    while high - low > _EXACTNESS:
        height = (low + high) / 2
        tried = flow(entries, partial(_lowered, frames, height))
        fits = len(tried) == 1 and all(
            placed.at.y + placed.block.height <= frames(0)[0].y + height + 1e-6 for placed in tried[0].blocks
        )
        low, high, flowed = (low, height, tried) if fits else (height, high, flowed)
    return flowed


def _lowered(frames: Frames, height: float, number: int) -> list[Rect]:
    return [column._replace(height=min(column.height, height)) for column in frames(number)]


class _Flowing:
    """Leaves as they fill."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._pages: list[list[PlacedBlock]] = [[]]
        self._columns = list(frames(0))
        self._y = self._columns[0].y
        self._is_empty = True
        self._head: Entry | None = None

    def add(self, entries: Sequence[Entry]) -> None:
        """Add blocks that stay together where they fit a column."""
        needed = _height(entries)
        if len(entries) > 1 and needed > self._columns[0].height:  # no column has room for all
            together = 2 if len(entries) > 2 else 1
            self.add(entries[:together])
            self.add(entries[together:])
            return
        if not self._is_empty and self._y + needed > self._columns[0].bottom + 1e-6:
            self._next_column()
            if self._head is not None and entries[0].block.kind == "row":
                self._put(self._head)
        for entry in entries:
            if entry.again:
                self._head = entry
            elif entry.block.kind not in ("row", "prose"):
                self._head = None
            self._put(entry)

    def _put(self, entry: Entry) -> None:
        if not self._is_empty:
            self._y += entry.gap
        self._pages[-1].append(PlacedBlock(entry.block, Point(self._columns[0].x, self._y)))
        self._y += entry.block.height
        self._is_empty = False

    def _next_column(self) -> None:
        self._columns.pop(0)
        if not self._columns:
            self._pages.append([])
            self._columns = list(self._frames(len(self._pages) - 1))
        self._y = self._columns[0].y
        self._is_empty = True

    def leaves(self) -> tuple[Leaf, ...]:
        """Return them as they are now."""
        return tuple(Leaf(tuple(page)) for page in self._pages)


def in_pieces(text: str, style: TextStyle, width: float, most: float, typesetter: Typesetter) -> Iterator[TextBlock]:
    """Yield a text set in a width, in several blocks where it would be higher than ``most``; broken between words."""
    text = text.strip()
    block = typesetter.set(text, style, width)
    middle = _middle(text)
    if block.height <= most or middle is None:
        yield block
        return
    yield from in_pieces(text[:middle], style, width, most, typesetter)
    yield from in_pieces(text[middle:], style, width, most, typesetter)


def _middle(text: str) -> int | None:
    """Return where to part a text: at the blank nearest to its middle, or in its middle where it has none."""
    half = len(text) // 2
    if half == 0:
        return None
    blanks = [
        place for place in (text.rfind(" ", 0, half), text.find(" ", half), text.rfind("\n", 0, half)) if place > 0
    ]
    found = min(blanks, key=lambda place: abs(place - half), default=half)
    return found if text[:found].strip() and text[found:].strip() else half
