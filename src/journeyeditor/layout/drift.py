"""How far what lies at a place of a sheet has moved on a later one."""

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import Hit, hit, lane_at, step_at
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.stops import stop_of
from journeyeditor.layout.texts import text_of

_NOT_AT_ALL = Point(0.0, 0.0)


def drift(seen: Sheet, now: Sheet, at: Point) -> Point:
    """Return how far what lies at a place of a sheet has moved on a later sheet; not at all where it is gone.

    A hand that presses means what it sees there, though the sheet may have changed before the press is taken.
    """
    found = hit(seen, at)
    if found is None:
        return _NOT_AT_ALL
    before, after = _corner(seen, found), _corner(now, found)
    if before is None:
        before, after = _corner_of_cell(seen, seen, at), _corner_of_cell(now, seen, at)
    if before is None or after is None:
        return _NOT_AT_ALL
    return Point(after.x - before.x, after.y - before.y)


def _corner(sheet: Sheet, found: Hit) -> Point | None:
    """Return the corner of the text that was hit, or of its element; of ground there is none."""
    if found.kind in ("cell", "plot"):
        return None
    place = text_of(sheet, found.element_id, found.text.field) if found.text else stop_of(sheet, found.element_id)
    return Point(place.rect.x, place.rect.y) if place is not None else None


def _corner_of_cell(sheet: Sheet, seen: Sheet, at: Point) -> Point | None:
    """Return the corner of the cell that an earlier sheet has at a place."""
    lane, step = lane_at(seen.lanes, at.y), step_at(seen, at.x)
    if lane is None or step is None:
        return None
    tops = (one.rect.y for one in sheet.lanes if one.lane.id == lane.lane.id)
    lefts = (one.column.x for one in sheet.steps if one.step.id == step.step.id)
    left, top = next(lefts, None), next(tops, None)
    return Point(left, top) if left is not None and top is not None else None
