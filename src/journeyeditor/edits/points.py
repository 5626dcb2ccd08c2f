"""What can be done with several points of curves at once."""

from collections.abc import Iterable

from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.references import ids_in, without
from journeyeditor.edits.building.tree import changed, map_of, missing, replaced, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import CurveLane, CurvePoint, Document, JourneyMap, Message, Scale


def shift_points(document: Document, map_id: str, point_ids: Iterable[str], along: float, rise: float) -> Change:
    """Move points together: to the right by some steps, and up by a share of their scales, 1 from lowest to highest.

    They keep their distances: all stop where the first of them comes to the end of the map or of its scale.
    """
    journey = map_of(document, map_id)
    chosen = _chosen(journey, point_ids)
    if not chosen:
        return Change(Message("Move points"), document)
    places = [_position(journey, point) for _, point in chosen]
    shares = [scale.share(point.value) for scale, point in chosen]
    along = _within(along, places, len(journey.steps))
    rise = _within(rise, shares, 1.0)
    moved = [
        changed(
            point,
            **(_column_at(journey, place + along) if along else {}),
            value=scale.clamped(point.value + rise * (scale.high - scale.low)),
        )
        for (scale, point), place in zip(chosen, places, strict=True)
    ]
    label = about_several("Move point {name}", "Move {count} points", [point.reason for point in moved])
    return Change(label, _with_points(document, journey, moved), tuple(point.id for point in moved))


def erase_points(document: Document, map_id: str, point_ids: Iterable[str], gaps_after: Iterable[str] = ()) -> Change:
    """Delete points, and leave gaps after others.

    Where one to leave a gap after goes itself, the gap is left after the one before it.
    """
    journey = map_of(document, map_id)
    going = {point.id for _, point in _chosen(journey, point_ids)}
    before_gaps = {point.id for _, point in _chosen(journey, gaps_after)}
    ending = []
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            last: CurvePoint | None = None
            for point in journey.in_order(curve.points):
                last = last if point.id in going else point
                if point.id in before_gaps and last is not None:
                    ending.append(changed(last, gap_after=True))
    gone = ids_in([point for _, point in _chosen(journey, going)])
    document = without(_with_points(document, journey, ending), gone)
    return Change(Message("Erase part of the curve"), document, tuple(dict.fromkeys(point.id for point in ending)))


def _chosen(journey: JourneyMap, point_ids: Iterable[str]) -> list[tuple[Scale, CurvePoint]]:
    """Return points with the scales that they are measured by, in the order of their ids, each once."""
    there = {
        point.id: (lane.scale, point) for lane in journey.curve_lanes for curve in lane.curves for point in curve.points
    }
    wanted = list(dict.fromkeys(point_ids))
    for point_id in wanted:
        if point_id not in there:
            raise missing("point", point_id)
    return [there[point_id] for point_id in wanted]


def _position(journey: JourneyMap, point: CurvePoint) -> float:
    return journey.column_of[point.step] + point.at


def _column_at(journey: JourneyMap, position: float) -> dict[str, object]:
    """Return the step at a position along the map, and how far into it."""
    column = min(int(position), len(journey.steps) - 1)
    return {"step": journey.steps[column].id, "at": min(position - column, 1.0)}


def _within(way: float, places: list[float], end: float) -> float:
    """Return as much of a way as all of some places can go between 0 and an end."""
    return min(max(way, min(-min(places), 0.0)), max(end - max(places), 0.0))


def _with_points(document: Document, journey: JourneyMap, points: Iterable[CurvePoint]) -> Document:
    """Return a document with points in the places of those with their ids."""
    new = {point.id: point for point in points}
    lanes = journey.lanes
    for lane in journey.curve_lanes:
        lanes = replaced(lanes, _with_points_in(lane, new))
    return with_map(document, changed(journey, lanes=lanes))


def _with_points_in(lane: CurveLane, new: dict[str, CurvePoint]) -> CurveLane:
    curves = lane.curves
    for curve in lane.curves:
        points = tuple(new.get(point.id, point) for point in curve.points)
        if any(a is not b for a, b in zip(points, curve.points, strict=True)):
            curves = replaced(curves, changed(curve, points=points))
    return lane if curves is lane.curves else changed(lane, curves=curves)
