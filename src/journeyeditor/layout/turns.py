"""The way of Tab over a sheet: text by text, cell by cell, and from the end of a row on to the next, as in a table.

Return leads to the row below, where who fills a table begins again.
"""

from collections.abc import Callable
from functools import partial

from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.stops import (
    Stop,
    header_stops,
    lane_stops,
    open_lanes,
    point_stops,
    stack,
    stage_stops,
    step_stops,
)


def beside(sheet: Sheet, stop: Stop, by: int, to_write: bool = False) -> Stop | None:
    """Return what comes next in turn (by 1), or what came before (by -1); nothing at the ends of the sheet.

    Args:
        sheet: the map.
        stop: where the keyboard is.
        by: 1 or -1.
        to_write: whether a text is wanted: who writes cards goes on to cards, past the lanes of curves.
    """
    rows = _rows(sheet, with_points=not to_write or stop.kind == "point", with_cells=not to_write)
    names = list(rows)
    own = stop.lane_id or f"/{stop.kind}"
    if own not in names:
        return None
    found = _in_row(sheet, rows[own](), stop, by)
    if found is not None:
        return found
    beyond = names[names.index(own) + 1 :] if by > 0 else reversed(names[: names.index(own)])
    row = next((row for name in beyond if (row := rows[name]())), None)
    return row[0 if by > 0 else -1] if row is not None else None


def below(sheet: Sheet, stop: Stop, step_id: str) -> Stop | None:
    """Return where a row is begun once the one above it is filled; nothing below the last, and of texts in one row.

    Args:
        sheet: the map.
        stop: where the keyboard is.
        step_id: the step in which rows of cards are begun.
    """
    if stop.kind == "lane":
        return _in_row(sheet, lane_stops(sheet), stop, 1)
    lanes = [lane for lane in open_lanes(sheet) if lane.plot is None]
    names = [lane.lane.id for lane in lanes]
    if stop.lane_id not in names[:-1]:
        return None
    row = _cells(sheet, lanes[names.index(stop.lane_id) + 1])
    return next((one for one in row if one.step_id == step_id), None)


def first_point(sheet: Sheet, cell: Stop) -> Stop | None:
    """Return the first point of a curve in a cell."""
    lane = next(lane for lane in sheet.lanes if lane.lane.id == cell.lane_id)
    return next((point for point in point_stops(lane) if point.step_id == cell.step_id), None)


def _rows(sheet: Sheet, with_points: bool, with_cells: bool) -> dict[str, Callable[[], list[Stop]]]:
    """Return what makes each row, from the top, by its lane or its kind, which no id is; no more is made than used."""
    rows: dict[str, Callable[[], list[Stop]]] = {
        "/text": partial(header_stops, sheet),
        "/stage": partial(stage_stops, sheet),
        "/step": partial(step_stops, sheet),
        "/lane": partial(lane_stops, sheet),
    }
    for lane in open_lanes(sheet):
        has_points = with_points and lane.plot is not None and any(curve.points for curve in lane.plot.curves)
        if has_points:
            rows[lane.lane.id] = partial(point_stops, lane)
        elif lane.plot is None or with_cells:
            rows[lane.lane.id] = partial(_cells, sheet, lane)
    return rows


def _cells(sheet: Sheet, lane: PlacedLane) -> list[Stop]:
    """Return the first card that begins in each cell of a lane, or the cell."""
    found = []
    for column, step in enumerate(sheet.steps):
        own = [stop for stop in stack(sheet, lane, column) if stop.step_id == step.step.id]
        found += own[:1]
    return found


def _in_row(sheet: Sheet, row: list[Stop], stop: Stop, by: int) -> Stop | None:
    names = [_name(one) for one in row]
    if _name(stop) in names:
        there = names.index(_name(stop)) + by
        return row[there] if 0 <= there < len(row) else None
    # From a cell of a lane of curves: on to the first point from here, back to the last one before.
    column = sheet.journey.column_of
    later = [one for one in row if column[one.step_id] >= column[stop.step_id]]
    earlier = [one for one in row if column[one.step_id] < column[stop.step_id]]
    return next(iter(later if by > 0 else reversed(earlier)), None)


def _name(stop: Stop) -> tuple[str, ...]:
    """Return what tells a place from the others of its row: of cards and cells, the step."""
    if stop.kind in ("card", "cell"):
        return ("cell", stop.step_id)
    return (stop.kind, stop.element_id, stop.field)
