"""New points of curves by keyboard: after the selected one, or in the selected cell."""

from itertools import pairwise

from journeyeditor.editor.curves.chosen_points import chosen_points, position
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.edits import Change, curve
from journeyeditor.model import Curve, CurveLane, Document, JourneyMap, Message
from journeyeditor.model.curve_shape import CurveShape, Knot

_CLOSEST = 0.02
"""How near, in steps, a new point comes to another or to the end of the map."""


def can_add_point(editor: Editor) -> bool:
    """Whether there is a place for a new point: after a selected one, or in the selected cell of a lane of curves."""
    return _lane_of_cell(editor) is not None or _place_after(editor) is not None


def add_point(editor: Editor) -> None:
    """Add a point where the curve runs: halfway to the next one, or where the selected cell has most room."""
    lane = _lane_of_cell(editor)
    if lane is not None:
        editor.apply(_add_in_cell(editor, lane))
        return
    place = _place_after(editor)
    if place is not None:
        chosen = chosen_points(editor)[-1]
        editor.apply(_add_at(editor.document, editor.map_id, chosen.lane, chosen.curve, place))


def _lane_of_cell(editor: Editor) -> CurveLane | None:
    cell = editor.cell
    if cell is None:
        return None
    return next((lane for lane in editor.journey.curve_lanes if lane.id == cell.lane_id), None)


def _add_in_cell(editor: Editor, lane: CurveLane) -> Change:
    assert editor.cell is not None, "there is a lane of the cell"
    map_id, column = editor.map_id, editor.journey.column_of[editor.cell.step_id]
    if lane.curves:
        place = _free_place(editor.journey, lane.curves[0], column)
        return _add_at(editor.document, map_id, lane, lane.curves[0], place)

    def add(document: Document) -> Change:
        found = next(one for one in document.map(map_id).curve_lanes if one.id == lane.id)
        return _add_at(document, map_id, found, found.curves[0], column + 0.5)

    edits: list[Edit] = [lambda document: curve.add_curve(document, map_id, lane.id), add]
    change = in_turn(editor.document, edits, Message("Add point"))
    return change._replace(touched=change.touched[1:])


def _free_place(journey: JourneyMap, one: Curve, column: int) -> float:
    """Return the middle of a step; where the curve has points in the step, the middle of the widest gap there."""
    here = sorted(place for point in one.points if column <= (place := position(journey, point)) <= column + 1)
    if not here:
        return column + 0.5
    edges = [float(column), *here, float(column + 1)]
    before, after = max(pairwise(edges), key=lambda gap: gap[1] - gap[0])
    return (before + after) / 2


def _add_at(document: Document, map_id: str, lane: CurveLane, one: Curve, place: float) -> Change:
    journey = document.map(map_id)
    column = min(int(place), len(journey.steps) - 1)
    at = round(min(place - column, 1.0), 4)
    return curve.add_point(document, map_id, one.id, journey.steps[column].id, at, _height(journey, lane, one, place))


def _height(journey: JourneyMap, lane: CurveLane, one: Curve, place: float) -> float:
    """Return the value of a curve at a place, to two decimals; the middle of the scale where there is no curve yet."""
    knots: dict[float, Knot] = {}
    for point in journey.in_order(one.points):
        knots[position(journey, point)] = Knot(position(journey, point), point.value)
    if not knots:
        return (lane.scale.low + lane.scale.high) / 2
    return lane.scale.clamped(round(CurveShape(list(knots.values())).height_at(place), 2))


def _place_after(editor: Editor) -> float | None:
    """Return the place halfway from the point chosen last to the next; after the last one, a step further on."""
    chosen = chosen_points(editor)
    if not chosen:
        return None
    journey, last = editor.journey, chosen[-1]
    here = position(journey, last.point)
    later = [place for point in last.curve.points if (place := position(journey, point)) > here]
    end = float(len(journey.steps))
    goal = (here + min(later)) / 2 if later else min(here + 1, (here + end) / 2 if here + 1 > end else end)
    return goal if goal - here >= _CLOSEST else None
