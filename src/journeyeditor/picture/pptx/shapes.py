"""Boxes, lines and paths as shapes of a slide."""

from collections.abc import Sequence

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.pptx.colours import Colours
from journeyeditor.picture.pptx.places import Place
from journeyeditor.picture.primitives import Box, Line, Path, Shape


def box_look(box: Box, place: Place, colours: Colours) -> str:
    """Return the form of a box: where it stands, its corners, its ground and its edge."""
    edge = colours.line(box.stroke, place.length(box.stroke_width))
    return f"<p:spPr>{place.frame(box.rect)}{box_form(box)}{colours.fill(box.fill)}{edge}</p:spPr>"


def box_form(box: Box) -> str:
    """Return a rectangle with the corners of a box."""
    short = min(box.rect.width, box.rect.height)
    if box.radius <= 0 or short <= 0:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    corner = round(min(box.radius / short, 0.5) * 100_000)
    return f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {corner}"/></a:avLst></a:prstGeom>'


def line_look(line: Line, place: Place, colours: Colours) -> str:
    """Return the form of a straight line."""
    left, top = min(line.start.x, line.end.x), min(line.start.y, line.end.y)
    rect = Rect(left, top, abs(line.end.x - line.start.x), abs(line.end.y - line.start.y))
    rises = (line.end.x - line.start.x) * (line.end.y - line.start.y) < 0
    frame = place.frame(rect, ' flipV="1"' if rises else "")
    edge = colours.line(line.colour, place.length(line.width), _dashes(line.dashes, line.width))
    return f'<p:spPr>{frame}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{edge}</p:spPr>'


def shape_look(shape: Shape, place: Place, colours: Colours) -> str:
    """Return the form of a path, its curves as curves."""
    rect = bounds_of(shape.path)
    edge = colours.line(
        shape.stroke, place.length(shape.stroke_width), _dashes(shape.dashes, shape.stroke_width), round_ends=True
    )
    form = path_form(shape.path, rect, place, shape.fill is not None)
    return f"<p:spPr>{place.frame(rect)}{form}{colours.fill(shape.fill)}{edge}</p:spPr>"


def bounds_of(path: Path) -> Rect:
    """Return the rectangle around all places that a path names."""
    numbers = [step[1:] for step in path]
    across = [value for step in numbers for value in step[::2]]
    down = [value for step in numbers for value in step[1::2]]
    if not across:
        return Rect(0, 0, 0, 0)
    return Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def path_form(path: Path, rect: Rect, place: Place, filled: bool) -> str:
    """Return a path as the form of a shape that fills a rectangle."""
    left, top = place.x(rect.x), place.y(rect.y)
    width, height = max(place.x(rect.right) - left, 1), max(place.y(rect.bottom) - top, 1)

    def points(values: Sequence[float]) -> str:
        pairs = zip(values[::2], values[1::2], strict=True)
        return "".join(f'<a:pt x="{place.x(x) - left}" y="{place.y(y) - top}"/>' for x, y in pairs)

    tags = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}
    steps = "".join(
        "<a:close/>" if step[0] == "Z" else f"<a:{tags[step[0]]}>{points(step[1:])}</a:{tags[step[0]]}>"
        for step in path
    )
    fill = "" if filled else ' fill="none"'
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{width}" h="{height}"{fill}>{steps}</a:path></a:pathLst></a:custGeom>'
    )


def _dashes(dashes: Sequence[float], width: float) -> str:
    """Return strokes and gaps, as shares of the width of their line."""
    if not dashes or width <= 0:
        return ""
    pairs = list(dashes) if len(dashes) % 2 == 0 else [*dashes, *dashes]
    found = zip(pairs[::2], pairs[1::2], strict=True)
    stops = "".join(
        f'<a:ds d="{max(round(on / width * 100_000), 1)}" sp="{max(round(off / width * 100_000), 1)}"/>'
        for on, off in found
    )
    return f"<a:custDash>{stops}</a:custDash>"
