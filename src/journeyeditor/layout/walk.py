"""The way of the arrows over a sheet: from card to card and cell to cell, up into the band and the header."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.stops import (
    Stop,
    cell_stop,
    columns_of,
    header_columns,
    header_stops,
    lane_stops,
    open_lanes,
    stack,
    stage_stops,
    step_stops,
    stop_of,
)

Way = Literal["left", "right", "up", "down"]


class Stand(NamedTuple):
    """Where the keyboard is, and the place that it keeps to on the way: a walk there and back ends where it began."""

    stop: Stop
    keeps_to: Point


def stand_on(stop: Stop) -> Stand:
    """Return a stand that comes from nowhere."""
    return Stand(stop, Point(stop.rect.x + 1, stop.rect.centre.y))


def walk(sheet: Sheet, stand: Stand, way: Way) -> Stand | None:
    """Return where one step in a direction leads, from a point as from its cell; nothing where the sheet ends."""
    if stand.stop.kind == "connector":
        return _along(sheet, stand.stop, way)
    stand = _off_the_curve(sheet, stand)
    by = 1 if way in ("right", "down") else -1
    x, y = stand.keeps_to
    if way in ("left", "right"):
        stop = _across(sheet, stand, by)
        return None if stop is None else Stand(stop, Point(_within(x, stop.rect.x, stop.rect.right), y))
    stop = _below(sheet, stand) if by > 0 else _above(sheet, stand)
    return None if stop is None else Stand(stop, Point(x, stop.rect.centre.y))


def end_of_row(sheet: Sheet, stand: Stand, last: bool) -> Stand:
    """Return the last place in the row of a stand, or the first; of a lane, that in its last step or its first."""
    stop = stand.stop
    if stop.kind == "connector":
        return stand
    if stop.kind in ("lane", "card", "point", "cell"):
        lane = _lane_of(sheet, stop)
        if not sheet.steps or lane.lane.collapsed or (stop.kind == "lane" and not last):
            return stand
        return stand_on(_nearest(stack(sheet, lane, len(sheet.steps) - 1 if last else 0), stand.keeps_to.y))
    row = {"stage": stage_stops, "step": step_stops, "text": header_stops}[stop.kind](sheet)
    return stand_on(row[-1 if last else 0])


def corner(sheet: Sheet, last: bool) -> Stand | None:
    """Return the first place of the grid, or the last; where there is no grid, those of what there is."""
    lanes = open_lanes(sheet)
    if lanes and sheet.steps:
        found = stack(sheet, lanes[-1], len(sheet.steps) - 1) if last else stack(sheet, lanes[0], 0)
    else:
        found = [*stage_stops(sheet), *step_stops(sheet), *lane_stops(sheet)]
    return stand_on(found[-1 if last else 0]) if found else None


def _along(sheet: Sheet, stop: Stop, way: Way) -> Stand | None:
    """Return the card where a connector begins, which is left of it or above it, or the one where it ends."""
    connector = next(one for one in sheet.journey.connectors if one.id == stop.element_id)
    card = stop_of(sheet, connector.source if way in ("left", "up") else connector.target)
    return None if card is None else stand_on(card)


# Sideways


def _across(sheet: Sheet, stand: Stand, by: int) -> Stop | None:
    stop = stand.stop
    match stop.kind:
        case "stage":
            return _next(stage_stops(sheet), stop, by)
        case "step":
            return _next(step_stops(sheet), stop, by)
        case "text":
            return _across_header(sheet, stand, by)
        case "lane":
            lane = _lane_of(sheet, stop)
            is_open = by > 0 and sheet.steps and not lane.lane.collapsed
            return _nearest(stack(sheet, lane, 0), stand.keeps_to.y) if is_open else None
        case _:
            return _across_grid(sheet, stand, by)


def _across_header(sheet: Sheet, stand: Stand, by: int) -> Stop | None:
    columns = header_columns(sheet)
    here = next((number for number, column in enumerate(columns) if stand.stop in column), None)
    if here is None or not 0 <= here + by < len(columns):
        return None
    return _nearest(columns[here + by], stand.keeps_to.y)


def _across_grid(sheet: Sheet, stand: Stand, by: int) -> Stop | None:
    own = columns_of(sheet, stand.stop)
    there = own.stop if by > 0 else own.start - 1
    if there < 0:
        return next(title for title in lane_stops(sheet) if title.element_id == stand.stop.lane_id)
    if there >= len(sheet.steps):
        return None
    found = stack(sheet, _lane_of(sheet, stand.stop), there)
    # What covers this column too lies above or below, not beside.
    beside = [stop for stop in found if not set(own) & set(columns_of(sheet, stop))]
    return _nearest(beside or found, stand.keeps_to.y)


# Up and down


def _above(sheet: Sheet, stand: Stand) -> Stop | None:
    stop = stand.stop
    match stop.kind:
        case "text":
            return _above_in_header(sheet, stop)
        case "stage":
            return _end_of_header(sheet, stand)
        case "step":
            stage_id = sheet.journey.stage_of[stop.element_id].id
            return next(stage for stage in stage_stops(sheet) if stage.element_id == stage_id)
        case "lane":
            return _next(lane_stops(sheet), stop, -1) or _end_of_header(sheet, stand)
        case _:
            return _in_column(sheet, stand, -1) or step_stops(sheet)[_column(sheet, stand)]


def _below(sheet: Sheet, stand: Stand) -> Stop | None:
    stop = stand.stop
    match stop.kind:
        case "text":
            return _below_in_header(sheet, stand)
        case "stage":
            stage = next(stage for stage in sheet.stages if stage.stage.id == stop.element_id)
            steps = [step for step in step_stops(sheet) if step.element_id in {one.step.id for one in stage.steps}]
            return _nearest_across(steps, stand.keeps_to.x)
        case "step":
            lanes = open_lanes(sheet)
            column = [step.step.id for step in sheet.steps].index(stop.element_id)
            return stack(sheet, lanes[0], column)[0] if lanes else None
        case "lane":
            return _next(lane_stops(sheet), stop, 1)
        case _:
            return _in_column(sheet, stand, 1)


def _above_in_header(sheet: Sheet, stop: Stop) -> Stop | None:
    for column in header_columns(sheet):
        if stop in column:
            return _next(column, stop, -1) or header_stops(sheet)[0]
    return None


def _below_in_header(sheet: Sheet, stand: Stand) -> Stop | None:
    columns = header_columns(sheet)
    own = next((column for column in columns if stand.stop in column), None)
    if own is not None:
        found = _next(own, stand.stop, 1)
    else:
        found = _nearest_across([column[0] for column in columns], stand.keeps_to.x) if columns else None
    if found is not None:
        return found
    band = stage_stops(sheet) or lane_stops(sheet)
    return _nearest_across(band, stand.keeps_to.x) if band else None


def _end_of_header(sheet: Sheet, stand: Stand) -> Stop:
    ends = [column[-1] for column in header_columns(sheet)] or header_stops(sheet)[:1]
    return _nearest_across(ends, stand.keeps_to.x)


def _in_column(sheet: Sheet, stand: Stand, by: int) -> Stop | None:
    """Return what comes next in a column of the grid: in the same cell, or else in the next lane that is open."""
    column, lanes = _column(sheet, stand), open_lanes(sheet)
    lane = _lane_of(sheet, stand.stop)
    own = stack(sheet, lane, column, with_cell=stand.stop.kind != "card")
    found = _next(own, stand.stop, by)
    if found is not None:
        return found
    there = lanes.index(lane) + by
    return stack(sheet, lanes[there], column)[0 if by > 0 else -1] if 0 <= there < len(lanes) else None


def _column(sheet: Sheet, stand: Stand) -> int:
    """Return the column that a stand keeps to, among those that it covers."""
    own = columns_of(sheet, stand.stop)
    return next((column for column in own if stand.keeps_to.x < sheet.steps[column].column.right), own[-1])


# Inside


def _off_the_curve(sheet: Sheet, stand: Stand) -> Stand:
    stop = stand.stop
    cell = cell_stop(sheet, stop.lane_id, stop.step_id) if stop.kind == "point" else None
    return stand if cell is None else Stand(cell, Point(stand.keeps_to.x, cell.rect.centre.y))


def _lane_of(sheet: Sheet, stop: Stop) -> PlacedLane:
    lane_id = stop.lane_id or stop.element_id
    return next(lane for lane in sheet.lanes if lane.lane.id == lane_id)


def _next(row: Sequence[Stop], stop: Stop, by: int) -> Stop | None:
    """Return the neighbour of a place in a row."""
    names = [(one.kind, one.element_id, one.field) for one in row]
    there = names.index((stop.kind, stop.element_id, stop.field)) + by
    return row[there] if 0 <= there < len(row) else None


def _nearest(stops: Sequence[Stop], y: float) -> Stop:
    return min(stops, key=lambda stop: max(stop.rect.y - y, y - stop.rect.bottom, 0.0))


def _nearest_across(stops: Sequence[Stop], x: float) -> Stop:
    return min(stops, key=lambda stop: max(stop.rect.x - x, x - stop.rect.right, 0.0))


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low + 1), high - 1)
