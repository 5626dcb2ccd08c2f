"""What can be done with curves and their points."""

from collections.abc import Iterable, Sequence

from journeyeditor.edits.building.labels import about, about_fields, about_several
from journeyeditor.edits.building.references import heeding, ids_in, sound, without
from journeyeditor.edits.building.tree import (
    changed,
    curve_lane_of,
    curve_of,
    inserted,
    made,
    map_of,
    missing,
    replaced,
    with_lane,
)
from journeyeditor.edits.change import Change, EditError
from journeyeditor.edits.drawing.redraw import Drawn, redrawn
from journeyeditor.model import Curve, CurveLane, CurvePoint, Document, JourneyMap, Message, Scale, fresh_id, fresh_ids


def add_point(document: Document, map_id: str, curve_id: str, step_id: str, at: float, value: float) -> Change:
    """Add a point to a curve, ``at`` from 0 to 1 into a step, with a value of the scale.

    Raises:
        EditError: the scale has no such value.
    """
    journey = map_of(document, map_id)
    lane, curve = curve_of(journey, curve_id)
    point = made(CurvePoint, id=fresh_id(document, "point"), step=step_id, at=at, value=value)
    _check(journey, lane.scale, point)
    document = _with_points(document, journey, lane, curve, inserted(curve.points, None, point))
    return Change(Message("Add point"), document, (point.id,))


def move_point(document: Document, map_id: str, point_id: str, step_id: str, at: float, value: float) -> Change:
    """Move a point to a place in a step and to a value, or as near as the step and the scale go."""
    lane, _, point = _point_of(map_of(document, map_id), point_id)
    label = about("Move point {name}", point.reason)
    at, value = min(max(at, 0.0), 1.0), lane.scale.clamped(value)
    return update_point(document, map_id, point_id, label, step=step_id, at=at, value=value)


def set_point_reason(document: Document, map_id: str, point_id: str, reason: str) -> Change:
    """Say why somebody felt as a point tells."""
    _, _, point = _point_of(map_of(document, map_id), point_id)
    label = about("Edit reason {name}", reason or point.reason)
    return update_point(document, map_id, point_id, label, reason=reason)


def update_point(
    document: Document, map_id: str, point_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a point, such as its moment of truth or its evidence."""
    journey = map_of(document, map_id)
    lane, curve, point = _point_of(journey, point_id)
    new = changed(point, **fields)
    _check(journey, lane.scale, new)
    document = _with_points(document, journey, lane, curve, replaced(curve.points, new))
    return Change(label or about_fields("point {name}", point.reason, fields), document, (point_id,))


def delete_points(document: Document, map_id: str, point_ids: Iterable[str]) -> Change:
    """Delete points of any curves of a map."""
    journey = map_of(document, map_id)
    points = [_point_of(journey, point_id)[2] for point_id in dict.fromkeys(point_ids)]
    label = about_several("Delete point {name}", "Delete {count} points", [point.reason for point in points])
    return Change(label, without(document, ids_in(points)))


def draw_stroke(document: Document, map_id: str, curve_id: str, drawn: Sequence[Drawn]) -> Change:
    """Draw over a curve: its points from the first to the last drawn place give way to the drawn ones.

    Values are brought to the scale. What was known of a point is kept: the nearest new point of its step takes it over,
    and where that has something of its own already, the point itself stays, moved to the height of the stroke.
    """
    journey = map_of(document, map_id)
    lane, curve = curve_of(journey, curve_id)
    for step_id, _, _ in drawn:
        _check_step(journey, step_id)
    known = ids_in(curve.points)
    points = redrawn(journey, lane.scale, curve.points, drawn, fresh_ids(document, "point"))
    document = heeding(_with_points(document, journey, lane, curve, points))
    return Change(Message("Draw curve"), document, tuple(point.id for point in points if point.id not in known))


def add_curve(document: Document, map_id: str, lane_id: str, /, **fields: object) -> Change:
    """Add a curve without points to a lane, with some of its fields, such as its persona and state."""
    journey = map_of(document, map_id)
    lane = curve_lane_of(journey, lane_id)
    curve = changed(made(Curve, id=fresh_id(document, "curve")), **fields)
    lane = changed(lane, curves=inserted(lane.curves, None, curve))
    document = sound(with_lane(document, journey, lane), Curve, fields)
    return Change(about("Add curve {name}", curve.name), document, (curve.id,))


def update_curve(
    document: Document, map_id: str, curve_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a curve, such as its name or its colour."""
    journey = map_of(document, map_id)
    lane, curve = curve_of(journey, curve_id)
    lane = changed(lane, curves=replaced(lane.curves, changed(curve, **fields)))
    document = sound(with_lane(document, journey, lane), Curve, fields)
    return Change(label or about_fields("curve {name}", curve.name, fields), document, (curve_id,))


def delete_curve(document: Document, map_id: str, curve_id: str) -> Change:
    """Delete a curve with its points."""
    _, curve = curve_of(map_of(document, map_id), curve_id)
    return Change(about("Delete curve {name}", curve.name), without(document, ids_in([curve])))


def set_scale(document: Document, map_id: str, lane_id: str, scale: Scale) -> Change:
    """Give a lane another scale; its points keep their height between the lowest and the highest level."""
    journey = map_of(document, map_id)
    lane = curve_lane_of(journey, lane_id)
    curves = tuple(
        changed(
            curve,
            points=tuple(changed(point, value=scale.fitted(point.value, lane.scale)) for point in curve.points),
        )
        for curve in lane.curves
    )
    lane = changed(lane, scale=scale, curves=curves)
    return Change(about("Change scale of lane {name}", lane.name), with_lane(document, journey, lane), (lane_id,))


def _point_of(journey: JourneyMap, point_id: str) -> tuple[CurveLane, Curve, CurvePoint]:
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            for point in curve.points:
                if point.id == point_id:
                    return lane, curve, point
    raise missing("point", point_id)


def _with_points(
    document: Document, journey: JourneyMap, lane: CurveLane, curve: Curve, points: tuple[CurvePoint, ...]
) -> Document:
    curves = replaced(lane.curves, changed(curve, points=points))
    return with_lane(document, journey, changed(lane, curves=curves))


def _check(journey: JourneyMap, scale: Scale, point: CurvePoint) -> None:
    _check_step(journey, point.step)
    if point.value != scale.clamped(point.value):
        text = "The value {value} is outside the scale, which goes from {low} to {high}"
        values = {"value": point.value, "low": scale.low, "high": scale.high}
        raise EditError(Message(text, {name: f"{value:g}" for name, value in values.items()}))


def _check_step(journey: JourneyMap, step_id: str) -> None:
    if step_id not in journey.column_of:
        raise missing("step", step_id)
