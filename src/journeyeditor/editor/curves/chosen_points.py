"""The points of curves that are selected."""

from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.model import Curve, CurveLane, CurvePoint, JourneyMap


class ChosenPoint(NamedTuple):
    """A selected point, and what it belongs to."""

    point: CurvePoint
    curve: Curve
    lane: CurveLane


def chosen_points(editor: Editor) -> list[ChosenPoint]:
    """Return the selected points in the order in which they were chosen; none where anything else is selected too."""
    return editor.found_out("chosen points", lambda: _find_points(editor)) if editor.selection else []


def _find_points(editor: Editor) -> list[ChosenPoint]:
    wanted = editor.selection
    there = {
        point.id: ChosenPoint(point, one, lane)
        for lane in editor.journey.curve_lanes
        for one in lane.curves
        for point in one.points
    }
    found = [there[element_id] for element_id in wanted if element_id in there]
    return found if len(found) == len(wanted) else []


def has_points(editor: Editor) -> bool:
    """Whether points are selected, and nothing else."""
    return bool(chosen_points(editor))


def has_one_point(editor: Editor) -> bool:
    """Whether one point is selected, and nothing else."""
    return len(editor.selection) == 1 and has_points(editor)


def position(journey: JourneyMap, point: CurvePoint) -> float:
    """Return how far along the map a point stands, in steps from its left edge."""
    return journey.column_of[point.step] + point.at
