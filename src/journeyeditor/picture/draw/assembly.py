"""What stands on the papers of a poster so that they can be put together; it is no part of the map."""

from collections.abc import Iterator

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Tile
from journeyeditor.layout.typesetter import TextStyle, Typesetter
from journeyeditor.picture.primitives import Box, Group, Groups, Line, Primitive, Words

_INK = "#5B6B74"
_MARK = "#A0307C"
_WHITE = "#FFFFFF"
_LONGEST, _CLEAR = 14.0, 2.0
"""How long a mark to cut along is, and how far it keeps from the corner, in points."""
_LABEL = TextStyle(8, 600)
_NUMBER = TextStyle(14, 600)
_CAPTION = TextStyle(9)
_AIR = 4.0
_HOW_TO = (
    "{count} papers: {down} down, {across} across. "
    "Cut each at its left and its top, and lay it on the strip of the one before."
)


def name_of(tile: Tile) -> str:
    """Return what a paper of a poster is called: *B2* is the second in the second row."""
    letters, row = "", tile.row
    while row >= 0:
        letters, row = chr(ord("A") + row % 26) + letters, row // 26 - 1
    return f"{letters}{tile.column + 1}"


def draw_assembly(page: Page, number: int, typesetter: Typesetter, cut_marks: bool) -> Groups:
    """Return the marks and the name of a paper of a poster, or the plan on the page that shows all of them."""
    parts: list[Primitive] = []
    if page.tile is not None:
        parts += _tile(page, page.tile, typesetter, cut_marks)
    elif page.assembly:
        parts += _plan(page, typesetter)
    if not parts:
        return ()
    bounds = Rect(0, 0, page.width, page.height)
    return (Group(f"assembly-{number}", "assembly", "ground", Point(0, 0), bounds, tuple(parts)),)


def _tile(page: Page, tile: Tile, typesetter: Typesetter, cut_marks: bool) -> Iterator[Primitive]:
    cut = tile.cut
    if cut_marks:
        for x, outwards in ((cut.x, -1), (cut.right, 1)):
            for y, away in ((cut.y, -1), (cut.bottom, 1)):
                long = min(_LONGEST, x if outwards < 0 else page.width - x)
                yield Line(Point(x + outwards * _CLEAR, y), Point(x + outwards * long, y), _INK, 0.5)
                high = min(_LONGEST, y if away < 0 else page.height - y)
                yield Line(Point(x, y + away * _CLEAR), Point(x, y + away * high), _INK, 0.5)
    name = typesetter.set(name_of(tile), _LABEL, 60.0)
    if cut.y >= name.height + 2:
        yield Words(Point(cut.x + _LONGEST + _AIR, cut.y - name.height - 2), name, _INK)


def _plan(page: Page, typesetter: Typesetter) -> Iterator[Primitive]:
    for tile, rect in page.assembly:
        yield Box(rect, None, 0.0, _MARK, 1.0)
        name = typesetter.set(name_of(tile), _NUMBER, 80.0)
        label = Rect(rect.x + _AIR, rect.y + _AIR, name.width + 3 * _AIR, name.height + _AIR)
        yield Box(label, _MARK, 3.0)
        yield Words(Point(label.x + 1.5 * _AIR, label.y + _AIR / 2), name, _WHITE)
    last = page.assembly[-1][0]
    text = typesetter.say(_HOW_TO, count=len(page.assembly), down=last.row + 1, across=last.column + 1)
    bottom = max(rect.bottom for _, rect in page.assembly)
    left = min(rect.x for _, rect in page.assembly)
    caption = typesetter.set(text, _CAPTION, page.width - left - 20)
    yield Words(Point(left, bottom + 8), caption, _INK)
