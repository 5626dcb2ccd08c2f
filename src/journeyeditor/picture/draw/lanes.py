"""Zones, the titles of lanes and the rules of the grid, drawn."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import LaneBody
from journeyeditor.layout.placed import PlacedLine, PlacedZone
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import Theme
from journeyeditor.picture.contrast import mixed
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Line, Primitive, Words


def zone_id(placed: PlacedZone) -> str:
    """Return the id of the group of a zone."""
    return f"zone-{placed.zone}-at-{placed.rect.y:g}"


def line_id(placed: PlacedLine) -> str:
    """Return the id of the group of a line of the blueprint."""
    return f"line-above-{placed.lane_id}"


def draw_grid(sheet: Sheet, theme: Theme) -> Group:
    """Return the rules between stages."""
    grid, colour = sheet.grid, palette_of(theme).stage_rule
    edges = [stage.rect.x for stage in sheet.stages[1:]]
    rules = tuple(Line(Point(edge, grid.y), Point(edge, grid.bottom), colour, 1.0) for edge in edges)
    return Group("grid", "grid", "grid", Point(0, 0), grid, rules)


def draw_lane_ground(placed: LaneBody, left: float, theme: Theme, shaded: bool) -> Group:
    """Return what tells the cells of a lane, from the left of the grid on, from those of others: a rule, or a shade."""
    rect = Rect(left, placed.rect.y, placed.rect.right - left, placed.rect.height)
    name = f"ground-of-{placed.lane.id}"
    if theme.lines == "bands":
        parts = (Box(rect, palette_of(theme).shade),) if shaded else ()
        return Group(name, "grid", "grid", Point(0, 0), rect, parts)
    rule = _rule(left, rect.right, rect.bottom, theme)
    along = Rect(left, rect.bottom - rule.width / 2, rect.width, rule.width)
    return Group(name, "grid", "grid", Point(0, 0), along, (rule,))


def rule_width(theme: Theme) -> float:
    """Return how wide the rule below a lane is; there is none where lanes are told apart by shades."""
    return 0.0 if theme.lines == "bands" else _rule(0, 0, 0, theme).width


def _rule(left: float, right: float, y: float, theme: Theme) -> Line:
    """Return the line below a lane."""
    palette = palette_of(theme)
    start, end = Point(left, y), Point(right, y)
    match theme.lines:
        case "dotted":
            return Line(start, end, mixed(palette.ink, palette.paper, 0.55), 0.75, (1.0, 3.0))
        case "bold":
            return Line(start, end, mixed(palette.ink, palette.paper, 0.35), 1.25)
        case _:
            return Line(start, end, palette.rule, 0.75)


def draw_zone(placed: PlacedZone, palette: Palette) -> tuple[Group, ...]:
    """Return the strip of a zone with its name, which reads upwards; and the name on further pages."""
    rect, ink = placed.rect.inset(2, 2), palette.zone_ink(placed.zone)
    origin = Point(rect.x, rect.y)
    parts: tuple[Primitive, ...] = (
        Box(Rect(0, 0, rect.width, rect.height), palette.zone_ground(placed.zone), 3.0),
        _upwards(placed.name, placed.beside, ink, origin),
    )
    element_id = zone_id(placed)
    strip = Group(element_id, "zone", "titles", origin, Rect(0, 0, rect.width, rect.height), parts, placed.name.text)
    again = (
        Group(f"{element_id}-again-{number}", "name again", "titles", Point(0, 0), part, (words_again,), again=True)
        for number, (part, name) in enumerate(placed.names_again, 1)
        for words_again in (_upwards(name, part, ink, Point(0, 0)),)
    )
    return (strip, *again)


def _upwards(name: TextBlock, beside: Rect, ink: str, origin: Point) -> Words:
    """Return a name that reads upwards in the middle of a part of its strip."""
    middle = beside.centre
    return Words(
        Point(middle.x - name.height / 2 - origin.x, middle.y + name.width / 2 - origin.y), name, ink, turned=True
    )


def draw_lane_title(placed: LaneBody, theme: Theme, shaded: bool) -> Group:
    """Return the name of a lane with its icon, on a ground where bands tell lanes apart and it is among the shaded."""
    palette = palette_of(theme)
    origin = Point(placed.rect.x, placed.rect.y)
    bounds = Rect(0, 0, m.LANE_TITLE_WIDTH, placed.rect.height)
    parts: list[Primitive] = [Box(bounds, palette.shade)] if shaded else []
    parts += [
        words(placed.icon, palette.zone_ink(placed.lane.zone_of), origin, decoration=True),
        words(placed.title, palette.ink, origin),
    ]
    if theme.lines != "bands":
        parts.append(_rule(0, bounds.width, bounds.height, theme))
    if placed.plot is not None:
        parts += [words(label, palette.quiet_ink, origin) for _, label in placed.plot.levels]
    return Group(placed.lane.id, "lane", "titles", origin, bounds, tuple(parts), placed.lane.name)


def draw_blueprint_line(placed: PlacedLine, palette: Palette) -> tuple[Group, Group]:
    """Return a line of the service blueprint: its name beside the titles, and its stroke across the grid."""
    top = placed.start.y - m.LINE_BAND / 2
    left = placed.name.at.x - m.GAP
    edge = left + m.LANE_TITLE_WIDTH
    stroke = Line(placed.start, placed.end, palette.quiet_ink, 1.0, (5.0, 3.0))
    title_parts: tuple[Primitive, ...] = (words(placed.name, palette.quiet_ink),)
    if placed.start.x < edge:
        title_parts = (stroke._replace(end=Point(edge, placed.end.y)), *title_parts)
    element_id = line_id(placed)
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
