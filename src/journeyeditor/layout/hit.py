"""What lies under the pointer, and where a thing that is dropped there would land."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from math import dist
from typing import Literal, NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import PlacedCurve, Plot
from journeyeditor.layout.placed import PlacedCard, PlacedConnector, PlacedLabel, PlacedStep, PlacedText
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet

HitKind = Literal["header", "stage", "step", "lane", "point", "curve", "legend", "plot", "card", "cell", "connector"]

_GROUND = ("cell", "plot")
"""What lies below all that stands in the grid."""
_NEAR_CONNECTOR = 3.0
"""How far from a connector a click still means it, in points: no further than to the next card."""
_NEAR_CURVE = 6.0
"""How far from a curve a click still means the curve, in points."""


LEGEND_EDGE = 2.0
"""From the edge of the name of a curve to the piece of its line, whose ends are round, in points."""


class Hit(NamedTuple):
    """What lies under the pointer."""

    kind: HitKind
    element_id: str
    """The element: for a cell and a plot, the lane."""
    text: PlacedText | None = None
    """The text that is edited where the element is edited."""


class Cell(NamedTuple):
    """A cell of the grid, and the place in its stack of cards."""

    lane: PlacedLane
    step: PlacedStep
    order: int
    """How many of the cell's cards stand above the place."""


def link_rect(card: PlacedCard) -> Rect | None:
    """Return what the words of a card's link cover on the sheet: they are the last of its marks."""
    if card.card.link is None:
        return None
    mark = card.body.marks[-1]
    left, top = mark.icon.at
    words = mark.words
    width = words.at.x + words.block.width - left
    return Rect(card.at.x + left, card.at.y + top, width, words.at.y + words.block.height - top)


def linked_card_at(sheet: Sheet, at: Point) -> PlacedCard | None:
    """Return the card at a place where the words of its link stand."""
    for lane in sheet.lanes:
        if lane.rect.contains(at):
            for card in lane.cards_between(at.x, at.x + 1):
                rect = link_rect(card) if card.rect.contains(at) else None
                if rect is not None and rect.contains(at):
                    return card
    return None


def marked_step_at(sheet: Sheet, at: Point) -> PlacedStep | None:
    """Return the step at a place where the mark stands that leads down to the map of its detail."""
    for step in sheet.steps:
        rect = detail_rect(step)
        if rect is not None and rect.contains(at):
            return step
    return None


def detail_rect(step: PlacedStep) -> Rect | None:
    """Return what the mark of a step covers that another map shows in detail, and a little around it for the hand."""
    if step.detail is None:
        return None
    return Rect(*step.detail.at, m.DETAIL_MARK, m.DETAIL_MARK).inset(-2, -2)


def leads_somewhere(sheet: Sheet, at: Point) -> bool:
    """Tell whether a click at a place leads elsewhere: on the words of a link, or the mark of a step."""
    return linked_card_at(sheet, at) is not None or marked_step_at(sheet, at) is not None


def hit(sheet: Sheet, at: Point) -> Hit | None:
    """Return what lies at a place, the topmost; nothing on the bare paper."""
    if sheet.header.rect.contains(at):
        return _hit_header(sheet, at)
    for stage in sheet.stages:
        if stage.rect.contains(at):
            return Hit("stage", stage.stage.id, stage.name)
        for step in stage.steps:
            if step.rect.contains(at):
                return Hit("step", step.step.id, step.name)
    found = next((found for lane in sheet.lanes if (found := _hit_lane(sheet, lane, at)) is not None), None)
    if found is None or found.kind in _GROUND:
        placed = connector_at(sheet, at)
        if placed is not None:
            return Hit("connector", placed.connector.id, placed.label)
    return found


def connector_at(sheet: Sheet, at: Point, reach: float = _NEAR_CONNECTOR) -> PlacedConnector | None:
    """Return the connector whose words or whose line is at a place, as near as ``reach`` in points."""
    for placed in reversed(sheet.connectors):
        if placed.rect.inset(-reach, -reach).contains(at) and any(
            Rect(min(start.x, end.x), min(start.y, end.y), abs(start.x - end.x), abs(start.y - end.y))
            .inset(-reach, -reach)
            .contains(at)
            for start, end in pairwise(placed.way)
        ):
            return placed
    return next((placed for placed in reversed(sheet.connectors) if _says(placed, at)), None)


def _says(placed: PlacedConnector, at: Point) -> bool:
    return bool(placed.connector.label) and placed.label.rect.contains(at)


def _hit_header(sheet: Sheet, at: Point) -> Hit:
    header = sheet.header
    texts = [header.title, *header.texts, *(text for persona in header.personas for text in persona.texts)]
    for text in texts:
        if text.rect.contains(at):
            return Hit("header", text.element_id, text)
    for persona in header.personas:
        if persona.rect.contains(at):
            return Hit("header", persona.persona.id, persona.texts[0])
    return Hit("header", sheet.journey.id)


def _hit_lane(sheet: Sheet, lane: PlacedLane, at: Point) -> Hit | None:
    if lane.plot is not None:
        # Faces and reasons may stick out of their lane's plot, so they are asked before the lane's own area.
        found = _hit_plot(lane.plot, at)
        if found is not None:
            return found
    if not lane.rect.contains(at):
        return None
    if at.x < sheet.grid.x:
        return Hit("lane", lane.lane.id, lane.title)
    for card in lane.cards_between(at.x, at.x + 1):
        if card.rect.contains(at):
            return Hit("card", card.card.id, card.text)
    return Hit("plot" if lane.plot is not None else "cell", lane.lane.id)


def _hit_plot(plot: Plot, at: Point) -> Hit | None:
    points = [point for curve in reversed(plot.curves) for point in reversed(curve.points)]
    faces = [point for point in points if point.face.inset(-1, -1).contains(at)]
    if faces:
        # Where faces crowd, the nearest one is meant: each of them can be taken by its middle.
        nearest = min(faces, key=lambda point: dist(point.centre, at))
        return Hit("point", nearest.point.id, nearest.reason)
    for point in points:
        if point.reason.block.text and point.reason.rect.contains(at):
            return Hit("point", point.point.id, point.reason)
    for curve in plot.curves:
        if curve.legend is not None and legend_rect(curve.legend).contains(at):
            return Hit("legend", curve.curve.id)
    for curve in plot.curves:
        height = curve_height(curve, at.x)
        if height is not None and abs(height - at.y) <= _NEAR_CURVE:
            return Hit("curve", curve.curve.id)
    return None


def legend_rect(legend: PlacedLabel) -> Rect:
    """Return what the name of a curve covers, with the piece of its line before it."""
    indent = m.LEGEND_STROKE + m.GAP + LEGEND_EDGE
    x, y = legend.at
    return Rect(x - indent, y, indent + legend.block.width, legend.block.height)


def curve_height(curve: PlacedCurve, x: float) -> float | None:
    """Return how high a curve runs at a position; nothing where no stroke of it runs."""
    for start, pieces in curve.strokes:
        before = start.x, start.y
        for piece in pieces:
            if before[0] <= x <= piece.x:
                # The control points stand at the thirds, so x runs evenly along the piece.
                t = (x - before[0]) / (piece.x - before[0])
                u = 1 - t
                return u**3 * before[1] + 3 * u * u * t * piece.y1 + 3 * u * t * t * piece.y2 + t**3 * piece.y
            before = piece.x, piece.y
    return None


def step_at(sheet: Sheet, x: float) -> PlacedStep | None:
    """Return the step whose column is at a position, or the nearest."""
    steps = sheet.steps
    if not steps:
        return None
    return next((step for step in steps if x < step.column.right), steps[-1])


def lane_at(lanes: Sequence[PlacedLane], y: float) -> PlacedLane | None:
    """Return the lane at a height, or the nearest."""
    # The edge between two neighbours belongs to the lower one.
    return min(reversed(lanes), key=lambda lane: max(lane.rect.y - y, y - lane.rect.bottom, 0.0), default=None)


def card_lanes(sheet: Sheet) -> list[PlacedLane]:
    """Return the lanes that can take a card."""
    return [lane for lane in sheet.lanes if lane.plot is None and not lane.lane.collapsed]


def cell_at(sheet: Sheet, at: Point, dragged: frozenset[str] = frozenset()) -> Cell | None:
    """Return the cell at a place, or the nearest that can take a card; cards that are dragged do not count in it."""
    lane, step = lane_at(card_lanes(sheet), at.y), step_at(sheet, at.x)
    if lane is None or step is None:
        return None
    cards = [card for card in cards_in(lane, step) if card.card.id not in dragged]
    return Cell(lane, step, sum(card.rect.centre.y < at.y for card in cards))


def cards_named(sheet: Sheet, card_ids: Collection[str]) -> Iterator[PlacedCard]:
    """Yield the cards that have some ids, where they are in sight."""
    for lane in sheet.lanes:
        if not lane.lane.held_ids.isdisjoint(card_ids):
            yield from lane.cards_named(card_ids)


def cards_in(lane: PlacedLane, step: PlacedStep) -> list[PlacedCard]:
    """Return the cards that begin in a cell."""
    beside = lane.cards_between(step.column.x, step.column.right)
    return [card for card in beside if card.card.step == step.step.id]


def touched_by(sheet: Sheet, area: Rect) -> tuple[str, ...]:
    """Return the ids of the cards and points that share ground with an area, and of the connectors that lie in it."""
    found: list[str] = []
    for lane in sheet.lanes:
        if lane.plot is not None:
            points = (point for curve in lane.plot.curves for point in curve.points)
            found += (point.point.id for point in points if point.face.touches(area))
        elif lane.rect.touches(area):
            found += (card.card.id for card in lane.cards_between(area.x, area.right) if card.rect.touches(area))
    found += (placed.connector.id for placed in sheet.connectors if placed.rect.lies_in(area))
    return tuple(found)


def cell_is_empty(lane: PlacedLane, step: PlacedStep) -> bool:
    """Tell whether no card covers any of a cell."""
    left, right = step.column.x, step.column.right
    return not any(card.rect.x < right and card.rect.right > left for card in lane.cards_between(left, right))


def drop_index(centres: Sequence[float], position: float) -> int:
    """Return before which of some neighbours, given by their middles, a position lies."""
    return sum(centre < position for centre in centres)
