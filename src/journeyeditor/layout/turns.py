"""The way of Tab over a sheet: text by text, cell by cell, and from the end of a row on to the next, as in a table."""

from journeyeditor.layout.sheet import PlacedLane, Sheet
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
    number = next((number for number, row in enumerate(rows) if _belongs(row, stop)), None)
    if number is None:
        return None
    found = _in_row(sheet, rows[number], stop, by)
    if found is not None:
        return found
    there = number + by
    return rows[there][0 if by > 0 else -1] if 0 <= there < len(rows) else None


def first_point(sheet: Sheet, cell: Stop) -> Stop | None:
    """Return the first point of a curve in a cell."""
    lane = next(lane for lane in sheet.lanes if lane.lane.id == cell.lane_id)
    return next((point for point in point_stops(lane) if point.step_id == cell.step_id), None)


def _rows(sheet: Sheet, with_points: bool, with_cells: bool) -> list[list[Stop]]:
    rows = [header_stops(sheet), stage_stops(sheet), step_stops(sheet), lane_stops(sheet)]
    for lane in open_lanes(sheet):
        points = point_stops(lane) if with_points else []
        if lane.plot is None:
            rows.append(_cells(sheet, lane))
        elif points or with_cells:
            rows.append(points or _cells(sheet, lane))
    return [row for row in rows if row]


def _cells(sheet: Sheet, lane: PlacedLane) -> list[Stop]:
    """Return the first card that begins in each cell of a lane, or the cell."""
    found = []
    for column, step in enumerate(sheet.steps):
        own = [stop for stop in stack(sheet, lane, column) if stop.step_id == step.step.id]
        found += own[:1]
    return found


def _belongs(row: list[Stop], stop: Stop) -> bool:
    """Tell whether a place is in a row; those of a lane stand or fall together."""
    if stop.lane_id:
        return row[0].lane_id == stop.lane_id
    return (stop.kind, stop.element_id) in {(one.kind, one.element_id) for one in row}


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
