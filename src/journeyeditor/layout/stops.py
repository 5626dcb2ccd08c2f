"""Where the keyboard can stop on a sheet: texts of the header, stages, steps, lanes, cards, points and cells."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.hit import cards_named
from journeyeditor.layout.placed import PlacedCard, PlacedText
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet

StopKind = Literal["text", "stage", "step", "lane", "card", "point", "cell", "connector"]

_LEAST_CELL = 10.0
"""The least height that a cell below other cards is shown with."""


class Stop(NamedTuple):
    """A place on the sheet where the keyboard can be."""

    kind: StopKind
    element_id: str
    """The element; of a cell, its lane."""
    rect: Rect
    """What it covers."""
    field: str = ""
    """The text that is written there; nothing for a cell."""
    lane_id: str = ""
    """The lane that a card, a point or a cell stands in."""
    step_id: str = ""
    """The step where a card, a point or a cell begins."""


def header_columns(sheet: Sheet) -> list[list[Stop]]:
    """Return the texts below the title, column by column."""
    header = sheet.header
    placed = [(persona.rect.x, text) for persona in header.personas for text in persona.texts]
    placed += [(text.rect.x, text) for text in header.texts]
    columns: dict[int, list[Stop]] = {}
    for left, text in sorted(placed, key=lambda entry: (round(entry[0]), entry[1].rect.y)):
        columns.setdefault(round(left), []).append(_text(text))
    return list(columns.values())


def header_stops(sheet: Sheet) -> list[Stop]:
    """Return the texts of the header in the order of reading: the title, the personas, then all else."""
    header = sheet.header
    texts = [header.title, *(text for persona in header.personas for text in persona.texts), *header.texts]
    return [_text(text) for text in texts]


def stage_stops(sheet: Sheet) -> list[Stop]:
    """Return the stages."""
    return [Stop("stage", stage.stage.id, stage.rect, "name") for stage in sheet.stages]


def step_stops(sheet: Sheet) -> list[Stop]:
    """Return the heads of the steps."""
    return [Stop("step", step.step.id, step.rect, "name") for step in sheet.steps]


def lane_stops(sheet: Sheet) -> list[Stop]:
    """Return the titles of the lanes."""
    width = sheet.grid.x - sheet.band.x
    return [
        Stop("lane", lane.lane.id, Rect(lane.rect.x, lane.rect.y, width, lane.rect.height), "name")
        for lane in sheet.lanes
    ]


def open_lanes(sheet: Sheet) -> list[PlacedLane]:
    """Return the lanes whose cells are in sight."""
    return [lane for lane in sheet.lanes if not lane.lane.collapsed]


def columns_of(sheet: Sheet, stop: Stop) -> range:
    """Return the columns that a card, a point or a cell covers."""
    names = [step.step.id for step in sheet.steps]
    first = names.index(stop.step_id)
    if stop.kind != "card":
        return range(first, first + 1)
    card = next(cards_named(sheet, (stop.element_id,)))
    return range(first, min(first + card.card.span, len(names)))


def stack(sheet: Sheet, lane: PlacedLane, column: int, with_cell: bool = False) -> list[Stop]:
    """Return what stands in a cell, from the top: the cards that cover it, and where none begins there the cell itself.

    Args:
        sheet: the map.
        lane: the lane of the cell.
        column: the number of its step.
        with_cell: whether the cell itself is among them in any case.
    """
    step = sheet.steps[column]
    beside = lane.cards_between(step.column.x, step.column.right)
    covering = [card for card in beside if _covers(card, step.column)]
    stops = [_card(card) for card in covering]
    if with_cell or all(card.card.step != step.step.id for card in covering):
        stops.append(_cell(lane, step.step.id, step.column, max((card.rect.bottom for card in covering), default=None)))
    return stops


def cell_stop(sheet: Sheet, lane_id: str, step_id: str) -> Stop | None:
    """Return a cell; nothing where it is not in sight."""
    names = [step.step.id for step in sheet.steps]
    lane = next((lane for lane in open_lanes(sheet) if lane.lane.id == lane_id), None)
    if lane is None or step_id not in names:
        return None
    return stack(sheet, lane, names.index(step_id), with_cell=True)[-1]


def point_stops(lane: PlacedLane) -> list[Stop]:
    """Return the points of a lane, curve by curve, from left to right."""
    return [
        Stop("point", point.point.id, point.face, "reason", lane.lane.id, point.point.step)
        for curve in (lane.plot.curves if lane.plot else ())
        for point in curve.points
    ]


def stop_of(sheet: Sheet, element_id: str, field: str | None = None) -> Stop | None:
    """Return where an element is, by one of its texts or by the first; nothing where it is not in sight."""
    for stop in _stops_like(sheet, element_id):
        if stop.element_id == element_id and (field is None or stop.field == field):
            return stop
    return None


def _stops_like(sheet: Sheet, element_id: str) -> Iterator[Stop]:
    """Yield all stops among which that of an element can be."""
    yield from header_stops(sheet)
    yield from stage_stops(sheet)
    yield from step_stops(sheet)
    yield from lane_stops(sheet)
    for lane in sheet.lanes:
        if element_id in lane.lane.held_ids:
            yield from map(_card, lane.cards_named((element_id,)))
            yield from point_stops(lane)
    for placed in sheet.connectors:
        yield Stop("connector", placed.connector.id, placed.label.rect, "label")


def _text(text: PlacedText) -> Stop:
    return Stop("text", text.element_id, text.rect, text.field)


def _card(card: PlacedCard) -> Stop:
    return Stop("card", card.card.id, card.rect, "text", card.lane_id, card.card.step)


def _cell(lane: PlacedLane, step_id: str, column: Rect, covered_to: float | None) -> Stop:
    top = lane.rect.y if covered_to is None else min(covered_to + m.CARD_GAP / 2, lane.rect.bottom - _LEAST_CELL)
    rect = Rect(column.x, top, column.width, lane.rect.bottom - top)
    return Stop("cell", lane.lane.id, rect, "", lane.lane.id, step_id)


def _covers(card: PlacedCard, column: Rect) -> bool:
    return card.at.x < column.right and card.at.x + card.body.size.width > column.x
