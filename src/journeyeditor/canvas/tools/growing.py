"""What a click on a plus adds: a card in an empty cell; another stage or lane where the map ends."""

from typing import Literal, NamedTuple

from journeyeditor.canvas.surface import Surface
from journeyeditor.editor.commands import OWN_KIND
from journeyeditor.edits import lanes, stages
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import Cell as PlacedCell
from journeyeditor.layout.sheet import Sheet

_RADIUS = 9.0
"""The radius of the plus, in points."""


class End(NamedTuple):
    """An end of the map."""

    kind: Literal["stage", "lane"]
    """What a click adds there."""
    plus: Rect


def end_near(sheet: Sheet, at: Point) -> End | None:
    """Return the end of the map that a place is near: on the last stage or title of a lane, or in the margin beyond."""
    return _end_of_stages(sheet, at) or _end_of_lanes(sheet, at)


def grow(view: Surface, end: End) -> None:
    """Add a stage or a lane at an end of the map, and let its name be written."""
    editor = view.editor
    document, map_id, journey = editor.document, editor.map_id, editor.journey
    if end.kind == "stage":
        editor.apply(stages.add_stage(document, map_id, len(journey.stages)))
    else:
        editor.apply(lanes.add_lane(document, map_id, OWN_KIND, len(journey.lanes)))
    view.edit_text()


def begin_row(view: Surface, cell: PlacedCell) -> None:
    """Write a new card in a cell, as in a table: Tab goes on with the row, and Return to the next."""
    step_id = cell.step.step.id
    view.begin_card(cell.lane.lane.id, step_id, cell.order)
    view.keyboard.typing.fill_rows(step_id)


def _end_of_stages(sheet: Sheet, at: Point) -> End | None:
    if not sheet.stages:
        return None
    last = sheet.stages[-1].rect
    is_near = last.x <= at.x <= last.right + m.MARGIN and last.y <= at.y <= sheet.grid.y
    return End("stage", _around(last.right + m.MARGIN / 2, last.centre.y)) if is_near else None


def _end_of_lanes(sheet: Sheet, at: Point) -> End | None:
    if not sheet.lanes:
        return None
    last = sheet.lanes[-1].rect
    is_near = last.x <= at.x <= sheet.grid.x and last.y <= at.y <= last.bottom + m.MARGIN
    return End("lane", _around(last.x + m.MARGIN / 2, last.bottom + m.MARGIN / 2)) if is_near else None


def _around(x: float, y: float) -> Rect:
    return Rect(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
