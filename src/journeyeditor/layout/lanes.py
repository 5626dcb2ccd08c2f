"""The lanes: how high each becomes, and where its cards stand."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import UNBROKEN, Breaks
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.lane_body import LaneBody, PlacedStack, Plot
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import PlacedLabel, PlacedLine, PlacedText, PlacedZone
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sentiment import lay_out_plot
from journeyeditor.layout.stacks import stack_cards
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.model import BlueprintLine, CardLane, Document, JourneyMap, Lane, Zone

_ICON = 15
_TITLE_LEFT = m.GAP + _ICON + 6
LINE_NAMES: dict[BlueprintLine, str] = {
    "interaction": "Line of interaction",
    "visibility": "Line of visibility",
    "internal interaction": "Line of internal interaction",
}
ZONE_NAMES: dict[Zone, str] = {
    "customer": "Customer",
    "frontstage": "Frontstage",
    "backstage": "Backstage",
    "insight": "Insights",
}


class PlacedLanes(NamedTuple):
    """All that stands below the band."""

    lanes: tuple[PlacedLane, ...]
    zones: tuple[PlacedZone, ...]
    lines: tuple[PlacedLine, ...]
    bottom: float


class _LaneSetter:
    """Lays out lanes, each by itself."""

    def __init__(self, document: Document, journey: JourneyMap, columns: Columns, typesetter: Typed) -> None:
        self._document, self._journey = document, journey
        self._columns, self._typesetter = columns, typesetter
        self._left = columns.edges[0] - m.LANE_TITLE_WIDTH
        self._steps = tuple(journey.column_of)

    def causes_of(self, lane: Lane) -> tuple[object, ...]:
        """Return all that tells how a lane becomes, but its place."""
        of_map = lane, self._columns, self._steps, self._typesetter.type
        return of_map if isinstance(lane, CardLane) else (*of_map, self._journey.stages, self._document.personas)

    def set_lane(self, lane: Lane, memory: Memory) -> LaneBody:
        """Return a lane as it is wherever it stands."""
        title = self._typesetter.set(lane.name, m.LANE, m.LANE_TITLE_WIDTH - _TITLE_LEFT - 4)
        title_rect = Rect(self._left + _TITLE_LEFT, m.LANE_PADDING, title_width(), title.height)
        least = up_to_half(title.height + 2 * m.LANE_PADDING)
        stacks: tuple[PlacedStack, ...] = ()
        plot: Plot | None = None
        if lane.collapsed:
            height = max(m.COLLAPSED_LANE, least)
        elif isinstance(lane, CardLane):
            stacks = stack_cards(lane, self._steps, self._columns, memory, self._typesetter)
            stacked = max((placed.stack.bottom for placed in stacks), default=0.0)
            height = max(stacked + m.LANE_PADDING, m.LEAST_LANE, least, lane.height or 0.0)
        else:
            head = least + m.GAP
            plot, height = lay_out_plot(
                self._document, self._journey, lane, self._columns, head, memory, self._typesetter
            )
        rect = Rect(self._left, 0.0, self._columns.edges[-1] - self._left, up_to_half(height))
        icon = PlacedLabel(
            Point(self._left + m.GAP, m.LANE_PADDING - 1), self._typesetter.icon(lane.kind_of.icon, _ICON)
        )
        return LaneBody(lane, rect, PlacedText(lane.id, "name", title_rect, title), icon, stacks, plot)


def title_width() -> float:
    """Return the width in points that the title of a lane is set in."""
    return m.LANE_TITLE_WIDTH - _TITLE_LEFT - 4


def _zones(lanes: list[PlacedLane], typesetter: Typesetter, breaks: Breaks) -> tuple[PlacedZone, ...]:
    """Return a strip beside each run of lanes of one zone."""
    spans: list[tuple[Zone, float, float]] = []
    for placed in lanes:
        zone = placed.lane.zone_of
        if spans and spans[-1][0] == zone:
            spans[-1] = (zone, spans[-1][1], placed.rect.bottom)
        else:
            spans.append((zone, placed.rect.y, placed.rect.bottom))
    left = lanes[0].rect.x - m.ZONE_WIDTH if lanes else 0.0
    tops = sorted(top_of(placed) for placed in lanes if placed.lane.id in breaks.lanes)
    return tuple(
        _placed_zone(zone, Rect(left, top, m.ZONE_WIDTH, bottom - top), tops, typesetter) for zone, top, bottom in spans
    )


def top_of(placed: PlacedLane) -> float:
    """Return where a lane begins, with the line above it."""
    return placed.rect.y - (m.LINE_BAND if placed.lane.line_above is not None else 0.0)


def _placed_zone(zone: Zone, rect: Rect, tops: list[float], typesetter: Typesetter) -> PlacedZone:
    """Return a strip with its name, once for each page that shows some of it and has room for it."""
    edges = [rect.y, *(top for top in tops if rect.y < top < rect.bottom), rect.bottom]
    parts = [rect._replace(y=top, height=bottom - top) for top, bottom in pairwise(edges)]
    named = [(part, _zone_name(zone, part.height, typesetter)) for part in parts]
    (beside, name), *again = [one for one in named if one[1].text] or named[:1]
    return PlacedZone(zone, rect, name, beside, tuple(again))


def _zone_name(zone: Zone, room: float, typesetter: Typesetter) -> TextBlock:
    """Return the name of a zone, or nothing where it would stick out."""
    name = typesetter.set(typesetter.say(ZONE_NAMES[zone]), m.CAPTION, 4 * m.LANE_TITLE_WIDTH)
    return name if name.width + 4 <= room else typesetter.set("", m.CAPTION, room)


def set_lanes(
    document: Document, journey: JourneyMap, columns: Columns, memory: Memory, typesetter: Typed
) -> tuple[LaneBody, ...]:
    """Return the lanes of a map, without those that are hidden, as they are wherever they stand."""
    setter = _LaneSetter(document, journey, columns, typesetter)
    return tuple(
        memory.recall(("lane", lane.id), setter.causes_of(lane), partial(setter.set_lane, lane))
        for lane in journey.lanes
        if not lane.hidden
    )


def place_lanes(
    bodies: Sequence[LaneBody],
    rooms: Sequence[float],
    columns: Columns,
    top: float,
    memory: Memory,
    typesetter: Typed,
    breaks: Breaks = UNBROKEN,
) -> PlacedLanes:
    """Return lanes, one below the other from a height on.

    Args:
        bodies: the lanes.
        rooms: how much more room than it has itself there is at the foot of each, if there is any.
        columns: the columns of the map.
        top: the height.
        memory: what knows the places of the last time.
        typesetter: what sets the names of lines and zones.
        breaks: where pages break the sheet.
    """
    lanes: list[PlacedLane] = []
    lines: list[PlacedLine] = []
    y = top
    for body, room in zip(bodies, rooms or [0.0] * len(bodies), strict=True):
        lane = body.lane
        if lane.line_above is not None:
            lines.append(_line(lane.line_above, lane, columns, y, typesetter))
            y += m.LINE_BAND
        placed = memory.recall(("placed", lane.id), (body, room, y), partial(_placed, body, room, y))
        lanes.append(placed)
        y = placed.rect.bottom
    rows = tuple((placed.lane.id, placed.lane.zone_of, placed.lane.line_above, placed.rect) for placed in lanes)
    zones = memory.recall("zones", (rows, breaks, typesetter.type), lambda _: _zones(lanes, typesetter, breaks))
    return PlacedLanes(tuple(lanes), zones, tuple(lines), y)


def _placed(body: LaneBody, room: float, top: float, memory: Memory) -> PlacedLane:
    """Return a lane at a height that has room at its foot."""
    if room:
        high = body.rect._replace(height=body.rect.height + room)
        body = memory.recall("roomy", (body, room), lambda _: body._replace(rect=high))
    return PlacedLane(body, top)


def _line(kind: BlueprintLine, lane: Lane, columns: Columns, y: float, typesetter: Typed) -> PlacedLine:
    """Return a line of the service blueprint in the strip that begins at a height."""
    name = typesetter.set(typesetter.say(LINE_NAMES[kind]), m.CAPTION, m.LANE_TITLE_WIDTH + m.WIDEST_STEP)
    middle = y + m.LINE_BAND / 2
    at = Point(columns.edges[0] - m.LANE_TITLE_WIDTH + m.GAP, middle - name.height / 2)
    start = Point(at.x + name.width + m.GAP, middle)
    end = Point(max(columns.edges[-1], start.x), middle)
    return PlacedLine(kind, lane.id, start, end, PlacedLabel(at, name))
