"""Nudging the selected points of curves by keyboard: up and down, and in time.

Presses that follow each other are one step of undo.
"""

from collections.abc import Iterator
from math import ceil, floor

from journeyeditor.editor.curves.chosen_points import ChosenPoint, chosen_points, position
from journeyeditor.editor.editor import Editor
from journeyeditor.edits import points
from journeyeditor.model import JourneyMap

FINE = 0.1
"""The share of a level by which a fine nudge moves."""
STRIDE = 0.05
"""The share of a step by which a nudge moves in time."""
_CLOSEST = 0.02
"""How near in time, in steps, a nudge brings a point to its neighbour; it never passes it."""


def raise_points(editor: Editor, by: int) -> None:
    """Move the selected points up by some levels, or down: the first one chosen comes to a level, all others along."""
    chosen = chosen_points(editor)
    if chosen:
        scale = chosen[0].lane.scale
        steps = len(scale.labels) - 1
        height = scale.share(chosen[0].point.value) * steps
        goal = floor(height + 1e-6) + by if by > 0 else ceil(height - 1e-6) + by
        _nudge(editor, 0.0, (goal - height) / steps)


def raise_points_finely(editor: Editor, by: int) -> None:
    """Move the selected points up by some tenths of a level, or down."""
    chosen = chosen_points(editor)
    if chosen:
        _nudge(editor, 0.0, by * FINE / (len(chosen[0].lane.scale.labels) - 1))


def move_points_in_time(editor: Editor, by: int) -> None:
    """Move the selected points along by some strides, across the edges of steps; they never pass a neighbour."""
    chosen = chosen_points(editor)
    if chosen:
        rooms = list(_rooms(editor.journey, chosen, 1 if by > 0 else -1))
        way = min([abs(by) * STRIDE, *rooms])
        _nudge(editor, way if by > 0 else -way, 0.0)


def _nudge(editor: Editor, along: float, rise: float) -> None:
    change = points.shift_points(editor.document, editor.map_id, editor.selection, along, rise)
    editor.apply(change, burst=f"nudge {' '.join(editor.selection)}")


def _rooms(journey: JourneyMap, chosen: list[ChosenPoint], direction: int) -> Iterator[float]:
    """Yield how far each chosen point may go before it meets one that stays, in steps."""
    moving = {one.point.id for one in chosen}
    for one in {one.curve.id: one.curve for one in chosen}.values():
        stays: float | None = None
        for point in journey.in_order(one.points)[::-direction]:
            place = position(journey, point)
            if point.id not in moving:
                stays = place
            elif stays is not None:
                yield max(abs(stays - place) - _CLOSEST, 0.0)
