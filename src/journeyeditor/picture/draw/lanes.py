"""Zones, the titles of lanes and the rules of the grid, drawn."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import PlacedLane, PlacedLine, PlacedZone, Sheet
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import INK, PAPER, QUIET_INK, RULE, STAGE_RULE, ZONE_INK, mixed
from journeyeditor.picture.primitives import Box, Group, Line, Primitive, Words


def draw_grid(sheet: Sheet) -> Group:
    """Return the rules between lanes and between stages."""
    grid, left = sheet.grid, sheet.grid.x
    parts: list[Primitive] = [
        Line(Point(stage.rect.x, grid.y), Point(stage.rect.x, grid.bottom), STAGE_RULE, 1.0)
        for stage in sheet.stages[1:]
    ]
    bottoms = [lane.rect.bottom for lane in sheet.lanes]
    parts += [Line(Point(left, y), Point(grid.right, y), RULE, 0.75) for y in bottoms]
    return Group("grid", "grid", "grid", Point(0, 0), grid, tuple(parts))


def draw_zone(placed: PlacedZone) -> Group:
    """Return the strip of a zone with its name, which reads upwards."""
    rect = placed.rect.inset(2, 2)
    ink = ZONE_INK[placed.zone]
    name = placed.name
    at = Point((rect.width - name.height) / 2, (rect.height + name.width) / 2)
    parts: tuple[Primitive, ...] = (
        Box(Rect(0, 0, rect.width, rect.height), mixed(ink, PAPER, 0.86), 3.0),
        Words(at, name, ink, turned=True),
    )
    origin = Point(rect.x, rect.y)
    element_id = f"zone-{placed.zone}-at-{placed.rect.y:g}"
    return Group(element_id, "zone", "titles", origin, Rect(0, 0, rect.width, rect.height), parts, name.text)


def draw_lane_title(placed: PlacedLane) -> Group:
    """Return the name of a lane with its icon."""
    origin = Point(placed.rect.x, placed.rect.y)
    bounds = Rect(0, 0, m.LANE_TITLE_WIDTH, placed.rect.height)
    parts: list[Primitive] = [
        words(placed.icon, ZONE_INK[placed.lane.zone_of], origin, decoration=True),
        words(placed.title, INK, origin),
        Line(Point(0, bounds.height), Point(bounds.width, bounds.height), RULE, 0.75),
    ]
    if placed.plot is not None:
        parts += [words(label, QUIET_INK, origin) for _, label in placed.plot.levels]
    return Group(placed.lane.id, "lane", "titles", origin, bounds, tuple(parts), placed.lane.name)


def draw_blueprint_line(placed: PlacedLine) -> tuple[Group, Group]:
    """Return a line of the service blueprint: its name beside the titles, and its stroke across the grid."""
    top = placed.start.y - m.LINE_BAND / 2
    left = placed.name.at.x - m.GAP
    edge = left + m.LANE_TITLE_WIDTH
    stroke = Line(placed.start, placed.end, QUIET_INK, 1.0, (5.0, 3.0))
    title_parts: tuple[Primitive, ...] = (words(placed.name, QUIET_INK),)
    if placed.start.x < edge:
        title_parts = (stroke._replace(end=Point(edge, placed.end.y)), *title_parts)
    element_id = f"line-above-{placed.lane_id}"
    start = Point(max(placed.start.x, edge), placed.start.y)
    return (
        Group(
            element_id,
            "line",
            "titles",
            Point(0, 0),
            Rect(left, top, max(m.LANE_TITLE_WIDTH, placed.name.block.width + 2 * m.GAP), m.LINE_BAND),
            title_parts,
            placed.name.block.text,
        ),
        Group(
            f"{element_id}-stroke",
            "line",
            "grid",
            Point(0, 0),
            Rect(start.x, top, placed.end.x - start.x, m.LINE_BAND),
            (stroke._replace(start=start),),
        ),
    )
