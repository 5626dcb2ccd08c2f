"""Boxes, lines and paths as elements of SVG."""

from journeyeditor.picture.numbers import number
from journeyeditor.picture.primitives import Box, Line, Path, Shape
from journeyeditor.picture.svg.xml import Attributes, element


def box_element(box: Box) -> str:
    """Return a rectangle; empty where nothing of it is seen."""
    stroke = _stroke(box.stroke, box.stroke_width)
    if box.fill is None and not stroke:
        return ""
    rect, radius = box.rect, box.radius
    rounded = {"rx": min(radius, rect.width / 2), "ry": min(radius, rect.height / 2)} if radius > 0 else {}
    places = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
    return element("rect", {**places, **rounded, "fill": box.fill or "none", **stroke})


def line_element(line: Line) -> str:
    """Return a straight line; empty where it has no width."""
    if line.width <= 0:
        return ""
    places = {"x1": line.start.x, "y1": line.start.y, "x2": line.end.x, "y2": line.end.y}
    return element("line", {**places, **_stroke(line.colour, line.width, line.dashes)})


def shape_element(shape: Shape) -> str:
    """Return a path; what it goes around twice is outside, as for Qt."""
    stroke = _stroke(shape.stroke, shape.stroke_width, shape.dashes)
    if shape.fill is None and not stroke:
        return ""
    ends = {"stroke-linecap": "round"} if stroke and not shape.dashes else {}
    joins = {"stroke-linejoin": "round"} if stroke else {}
    rule = {"fill-rule": "evenodd"} if shape.fill is not None else {}
    return element(
        "path", {"d": path_data(shape.path), "fill": shape.fill or "none", **rule, **stroke, **ends, **joins}
    )


def path_data(path: Path) -> str:
    """Return where a pen goes."""
    return "".join(f"{command[0]}{' '.join([number(place) for place in command[1:]])}" for command in path)


def _stroke(colour: str | None, width: float, dashes: tuple[float, ...] = ()) -> Attributes:
    if colour is None or width <= 0:
        return {}
    dashed = {"stroke-dasharray": " ".join([number(length) for length in dashes])} if dashes else {}
    return {"stroke": colour, "stroke-width": width, **dashed}
