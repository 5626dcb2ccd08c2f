"""A picture on pages: which groups each pane shows, and how they are painted."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.pages import Page, Pane
from journeyeditor.picture.panes import Shown, lies_in, shared, shown_in
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.fonts import Fonts
from journeyeditor.picture.pdf.images import Images
from journeyeditor.picture.pdf.links import PlacedLink
from journeyeditor.picture.pdf.objects import Objects
from journeyeditor.picture.pdf.places import Place
from journeyeditor.picture.pdf.shapes import paint_box, paint_line, paint_photo, paint_shape
from journeyeditor.picture.pdf.symbols import Symbols
from journeyeditor.picture.pdf.words import alternative, paint_decoration, paint_words
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Photo, Picture, Primitive, Shape, Words

_ARTIFACT = "/Artifact BMC"
_PAPER = "#FFFFFF"


class Supplies:
    """What the content of all pages of a file shares."""

    def __init__(self, objects: Objects) -> None:
        """Begin with nothing."""
        self.fonts = Fonts()
        self.symbols = Symbols(objects)
        self.images = Images(objects)


class Landmark(NamedTuple):
    """A stage that no page before shows, and where it stands: its left and its top in units of the page."""

    title: str
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

    def __init__(self, picture: Picture, supplies: Supplies) -> None:
        """Take a picture of which no page is painted yet."""
        self._background = picture.background
        self._groups = [(group, group.rect) for group in picture.groups]
        self._supplies = supplies
        self._shown: set[tuple[frozenset[str], Rect]] = set()
        self._passed: set[str] = set()

    def page(self, page: Page, furniture: Sequence[Group] = (), unit: int = 1) -> PaintedPage:
        """Paint the next page; its lengths are in its own units, those of its furniture in points."""
        content = Content()
        painted = PaintedPage(b"", [], [])
        for pane in page.panes:
            view = self._view(page, pane)
            self._paint_view(content, view)
            if not view.repeated:
                painted.links.extend(_links(view))
                painted.landmarks.extend(self._landmarks(view))
        if furniture:
            self._paint_furniture(content, furniture, Place.of_page(page, unit))
        return painted._replace(content=content.encoded())

    def _paint_furniture(self, content: Content, furniture: Sequence[Group], place: Place) -> None:
        with content.marked(_ARTIFACT), content.saved():
            content.write(f"{place.matrix()} cm")
            for group in furniture:
                for part in group.parts:
                    self._paint_part(content, part, group.at, None, True)

    def _view(self, page: Page, pane: Pane) -> _View:
        groups = shown_in(pane, self._groups)
        shows = (pane.layers, pane.source)
        repeated = pane.again or shows in self._shown
        self._shown.add(shows)
        return _View(Place.of(page, pane), pane.source, groups, repeated)

    def _paint_view(self, content: Content, view: _View) -> None:
        matrix = f"{view.place.matrix()} cm"
        with content.marked(_ARTIFACT) if view.repeated else nullcontext():
            if self._background.upper() != _PAPER:
                with content.saved():
                    content.write(matrix)
                    paint_box(content, Box(view.source, self._background), Point(0, 0))
            for whole, groups in groupby(view.groups, key=attrgetter("whole")):
                with content.saved():
                    content.write(matrix)
                    if not whole:
                        content.clip(view.source)
                    for shown in groups:
                        self._paint_group(content, shown, view)

    def _paint_group(self, content: Content, shown: Shown, view: _View) -> None:
        """Paint a group; of one that is cut, only the words that can be seen; a curve is also told in words."""
        cut = None if shown.whole or lies_in(shown.covered, view.source) else view.source
        group = shown.group
        again = group.again and not view.repeated
        told = group.kind == "curve" and group.title and not view.repeated
        mark = _ARTIFACT if again else alternative(group.title) if told else ""
        with content.marked(mark) if mark else nullcontext():
            for part in group.parts:
                self._paint_part(content, part, group.at, cut, view.repeated or again)

    def _paint_part(self, content: Content, part: Primitive, origin: Point, cut: Rect | None, repeated: bool) -> None:
        match part:
            case Box():
                paint_box(content, part, origin)
            case Line():
                paint_line(content, part, origin)
            case Shape():
                paint_shape(content, part, origin)
            case Words(decoration=False):
                paint_words(content, self._supplies.fonts, part, origin, cut)
            case Words():
                with nullcontext() if repeated else content.marked(_ARTIFACT):
                    paint_decoration(content, self._supplies.symbols, part, origin)
            case Photo():
                paint_photo(content, self._supplies.images, part, origin)
            case LinkArea():
                pass  # cannot be seen

    def _landmarks(self, view: _View) -> Iterator[Landmark]:
        for group, covered, _ in view.groups:
            seen = shared(covered, view.source)
            if group.kind == "stage" and group.title and seen and group.element_id not in self._passed:
                self._passed.add(group.element_id)
                yield Landmark(group.title, view.place.point(seen.x, seen.y))


def _links(view: _View) -> Iterator[PlacedLink]:
    for group, _, whole in view.groups:
        for part in group.parts:
            if isinstance(part, LinkArea):
                area = part.rect.moved(*group.at)
                if seen := area if whole else shared(area, view.source):
                    yield PlacedLink(view.place.rectangle(seen), part.link)
