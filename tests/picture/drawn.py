"""Sheets drawn without Qt, and what they show."""

from journeyeditor.layout import Rect
from journeyeditor.picture.draw import draw
from journeyeditor.picture.primitives import Box, Line, LinkArea, Photo, Words
from tests.layout.sheets import sheet_of


def picture_of(document, **more):
    """Draw the first map of a document."""
    return draw(document, sheet_of(document), **more)


def elements_of(document):
    """Yield what a sheet shows of the first map, as it is read: the kind and the id of each element, and its words."""
    journey = document.maps[0]
    for stage in journey.stages:
        yield "stage", stage.id, stage.name
    for step in journey.steps:
        yield "step", step.id, step.name
    for lane in journey.lanes:
        if not lane.hidden:
            yield "lane", lane.id, lane.name
            yield from () if lane.collapsed else _inside(lane, journey)


def _inside(lane, journey):
    for card in sorted(getattr(lane, "cards", ()), key=lambda card: journey.column_of[card.step]):
        yield "card", card.id, card.text
    curves = getattr(lane, "curves", ())
    for curve in curves:
        yield "curve", curve.id, ""
    for curve in curves:
        for point in journey.in_order(curve.points):
            yield "point", point.id, point.reason


def words_in(group):
    """Return the words of a group that are to be read."""
    return [part for part in group.parts if isinstance(part, Words) and part.block.text and not part.decoration]


def texts_in(group):
    return [words.block.text for words in words_in(group)]


def extent(part):
    """Return all that a primitive may cover."""
    match part:
        case Box(rect=rect, stroke_width=stroke):
            return rect.inset(-stroke / 2, -stroke / 2)
        case Line(start=start, end=end, width=width):
            return _around([start, end], width)
        case Words(at=at, block=block, turned=True):
            return Rect(at.x, at.y - block.width, block.height, block.width)
        case Words(at=at, block=block):
            return Rect(*at, block.width, block.height)
        case Photo(rect=rect) | LinkArea(rect=rect):
            return rect
    return _around(_places(part.path), part.stroke_width)


def _places(path):
    """Return places along a path, near enough to each other to tell how far it reaches."""
    places = []
    for pen, *lengths in path:
        ends = list(zip(lengths[::2], lengths[1::2], strict=True))
        if pen == "C":
            ends = [_on_curve((places[-1], *ends), step / 8) for step in range(1, 9)]
        places += ends
    return places


def _on_curve(ends, t):
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return tuple(sum(weight * end[axis] for weight, end in zip(weights, ends, strict=True)) for axis in (0, 1))


def _around(places, width):
    xs, ys = zip(*places, strict=True)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).inset(-width / 2, -width / 2)
