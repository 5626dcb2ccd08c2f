"""A picture on pages: which groups each pane shows, and how they are painted."""

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, cast

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.picture.panes import Shown, lies_in, shared, shown_in
from journeyeditor.picture.pdf.links import PlacedLink
from journeyeditor.picture.pdf.places import Place
from journeyeditor.picture.pdf.reading import Reading
from journeyeditor.picture.pdf.shapes import paint_box, paint_line, paint_photo, paint_shape
from journeyeditor.picture.pdf.structure import PageTags
from journeyeditor.picture.pdf.supplies import Supplies
from journeyeditor.picture.pdf.tagged import TaggedContent
from journeyeditor.picture.pdf.words import lines_shown, paint_plain, paint_shapes, paint_words
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Photo, Picture, Primitive, Shape, Words
from journeyeditor.picture.printed import Tell, in_steps, no_tell
from journeyeditor.typeset import SetText

_PAPER = "#FFFFFF"
_HERE = Point(0, 0)
_ALL_LINES = range(sys.maxsize)


class Landmark(NamedTuple):
    """An element that no page before shows, and where it stands: its left and its top in units of the page."""

    group: Group
    corner: tuple[float, float]


class PaintedPage(NamedTuple):
    """The content of a page, and what else is on it."""

    content: bytes
    links: list[PlacedLink]
    landmarks: list[Landmark]


class _View(NamedTuple):
    """What a pane shows of a picture, and where."""

    place: Place
    source: Rect
    groups: list[Shown]
    """Its groups in the order in which they are painted."""
    repeated: bool
    """Whether a pane before shows the same: it is painted again, but is not there again to be read."""


class PicturePainter:
    """Paints one picture on its pages, one after the other."""

    def __init__(self, picture: Picture, supplies: Supplies, reading: Reading) -> None:
        """Take a picture of which no page is painted yet."""
        self._background = picture.background
        self._groups = [(group, group.rect) for group in picture.groups]
        self._supplies = supplies
        self._reading = reading
        self._shown: set[tuple[frozenset[str], Rect]] = set()
        self._said: dict[tuple[int, int], set[int] | range] = {}
        """The numbers of the lines that have been written, of texts by their group and their part of it."""
        self._passed: set[str] = set()

    def page(
        self, page: Page, tags: PageTags, furniture: Sequence[Group] = (), unit: int = 1, tell: Tell = no_tell
    ) -> PaintedPage:
        """Paint the next page; its lengths are in its own units, those of its furniture in points.

        Before each group it tells how many of how many are painted; what that raises ends it.
        """
        content = TaggedContent(tags)
        painted = PaintedPage(b"", [], [])
        views = [self._view(page, pane) for pane in page.panes]
        step = in_steps(tell, sum(len(view.groups) for view in views))
        for view in views:
            self._paint_view(content, view, step)
            if not view.repeated:
                painted.links.extend(self._links(view))
                painted.landmarks.extend(self._landmarks(view))
        if furniture:
            self._paint_furniture(content, furniture, Place.of_page(page, unit))
        return painted._replace(content=content.encoded())

    def _paint_furniture(self, content: TaggedContent, furniture: Sequence[Group], place: Place) -> None:
        content.repeat()
        with content.saved():
            content.write(f"{place.matrix()} cm")
            for group in furniture:
                for part in group.parts:
                    if isinstance(part, Words) and not part.decoration:
                        lines = [line for _, line in lines_shown(part, group.at, None)]
                        paint_words(content, self._supplies, part, group.at, lines)
                    else:
                        self._paint_part(content, part, group.at)

    def _view(self, page: Page, pane: Pane) -> _View:
        groups = shown_in(pane, self._groups)
        shows = (pane.layers, pane.source)
        repeated = pane.again or shows in self._shown
        self._shown.add(shows)
        return _View(Place.of(page, pane), pane.source, groups, repeated)

    def _paint_view(self, content: TaggedContent, view: _View, step: Callable[[], None]) -> None:
        matrix = f"{view.place.matrix()} cm"
        if self._background.upper() != _PAPER:
            content.decorate()
            with content.saved():
                content.write(matrix)
                paint_box(content, Box(view.source, self._background), Point(0, 0))
        for whole, groups in groupby(view.groups, key=attrgetter("whole")):
            content.tag("")
            with content.saved():
                content.write(matrix)
                if not whole:
                    content.clip(view.source)
                for shown in groups:
                    step()
                    cut = None if shown.whole or lies_in(shown.covered, view.source) else view.source
                    if view.repeated or shown.group.again:
                        self._paint_again(content, shown.group, cut)
                    else:
                        self._paint_group(content, shown.group, cut, view.place)

    def _paint_again(self, content: TaggedContent, group: Group, cut: Rect | None) -> None:
        """Paint a group that has been painted before: it is seen, and not there again to be read."""
        content.repeat()
        content.stand_at(group.at)
        for part in group.parts:
            if isinstance(part, Words):
                lines = [line for _, line in lines_shown(part, group.at, cut)]
                paint_shapes(content, self._supplies, part, _HERE, lines)
            else:
                self._paint_part(content, part, _HERE)

    def _paint_group(self, content: TaggedContent, group: Group, cut: Rect | None, place: Place) -> None:
        """Paint a group, each part marked as what it is; of one that is cut, only the words that can be seen."""
        content.stand_at(group.at)
        for index, part in enumerate(group.parts):
            if isinstance(part, Words) and not part.decoration:
                self._paint_words(content, group, index, part, cut)
                continue
            figure = self._reading.figure(group, index, part)
            if figure is None:
                content.decorate()
            else:
                content.belong_to(figure)
                covered = _covered(group, part)
                figure.cover(place.rectangle((shared(covered, cut) or covered) if cut else covered))
            self._paint_part(content, part, _HERE)

    def _paint_words(self, content: TaggedContent, group: Group, index: int, words: Words, cut: Rect | None) -> None:
        """Write the lines of a text that no pane has shown; draw those that one has as shapes."""
        key = (id(group), index)
        is_new = cut is None and key not in self._said
        if is_new and (plain := self._supplies.plain.lines(cast(SetText, words.block))):
            self._said[key] = _ALL_LINES
            content.belong_to(self._reading.text(group, index, words))
            paint_plain(content, words, _HERE, plain)
            return
        said = self._said.setdefault(key, set())
        shown = lines_shown(words, group.at, cut)
        others = [line for number, line in shown if number in said]
        new = [line for number, line in shown if number not in said]
        if isinstance(said, set):
            said.update(number for number, _ in shown)
        if others:
            content.repeat()
            paint_shapes(content, self._supplies, words, _HERE, others)
        if new:
            content.belong_to(self._reading.text(group, index, words))
            paint_words(content, self._supplies, words, _HERE, new)

    def _paint_part(self, content: TaggedContent, part: Primitive, origin: Point) -> None:
        match part:
            case Box():
                paint_box(content, part, origin)
            case Line():
                paint_line(content, part, origin)
            case Shape():
                paint_shape(content, part, origin)
            case Words():
                lines = [line for _, line in lines_shown(part, origin, None)]
                paint_shapes(content, self._supplies, part, origin, lines)
            case Photo():
                paint_photo(content, self._supplies.images, part, origin)
            case LinkArea():
                pass  # cannot be seen

    def _landmarks(self, view: _View) -> Iterator[Landmark]:
        for group, covered, _ in view.groups:
            seen = shared(covered, view.source)
            if seen and group.element_id not in self._passed:
                self._passed.add(group.element_id)
                yield Landmark(group, view.place.point(seen.x, seen.y))

    def _links(self, view: _View) -> Iterator[PlacedLink]:
        for group, _, whole in view.groups:
            for index, part in enumerate(group.parts):
                if isinstance(part, LinkArea) and self._reading.leads(part.link):
                    area = part.rect.moved(*group.at)
                    if seen := area if whole else shared(area, view.source):
                        element = self._reading.link(group, index)
                        yield PlacedLink(view.place.rectangle(seen), part.link, element)


def _covered(group: Group, part: Primitive) -> Rect:
    """Return what a figure covers on the sheet: a picture, an icon, or all shapes of a group together."""
    match part:
        case Photo():
            return part.rect.moved(*group.at)
        case Words():
            return Rect(*part.at, part.block.width, part.block.height).moved(*group.at)
    return group.rect
