"""How what stood in a lane elsewhere comes to a lane here."""

from journeyeditor.edits.building.tree import changed, replaced
from journeyeditor.model import CardLane, Curve, CurveLane, JourneyMap, Lane


def joined_lane(journey: JourneyMap, original: Lane, copy: Lane) -> JourneyMap:
    """Return a map in which the content of a copied lane stands in the lane that is like its original.

    That is the lane with its id and kind, or the first of its kind and name; without one the copy itself comes below
    all lanes.
    """
    same_kind = [lane for lane in journey.lanes if lane.kind == original.kind]
    alike = [lane for lane in same_kind if lane.id == original.id and lane.name == original.name]
    alike += [lane for lane in same_kind if lane.name == original.name]
    if not alike:
        return changed(journey, lanes=(*journey.lanes, copy))
    lane = alike[0]
    if isinstance(lane, CardLane) and isinstance(copy, CardLane):
        lane = changed(lane, cards=(*lane.cards, *copy.cards))
    elif isinstance(lane, CurveLane) and isinstance(original, CurveLane) and isinstance(copy, CurveLane):
        for there, curve in zip(original.curves, copy.curves, strict=True):
            lane = _joined_curve(lane, there, curve, copy)
    return changed(journey, lanes=replaced(journey.lanes, lane))


def _joined_curve(lane: CurveLane, original: Curve, copy: Curve, copied: CurveLane) -> CurveLane:
    """Return a lane in which the points of a copied curve stand on the curve like its original, or on one more."""
    points = tuple(changed(point, value=lane.scale.fitted(point.value, copied.scale)) for point in copy.points)
    alike = [curve for curve in lane.curves if _feels(curve) == _feels(copy)]
    alike.sort(key=lambda curve: curve.id != original.id)
    if not alike:
        return changed(lane, curves=(*lane.curves, changed(copy, points=points)))
    curve = changed(alike[0], points=(*alike[0].points, *points))
    return changed(lane, curves=replaced(lane.curves, curve))


def _feels(curve: Curve) -> tuple[str, str | None, str]:
    return curve.name, curve.persona, curve.state
