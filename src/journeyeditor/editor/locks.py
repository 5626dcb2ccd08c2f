"""Lanes that are locked: what they hold cannot be changed by accident.

The editor asks here before it takes a change, whoever it comes from, so that a lock holds against every hand.
"""

from collections.abc import Container, Iterator

from journeyeditor.edits import EditError
from journeyeditor.model import CardLane, CurveLane, Document, JourneyMap, Lane, Message, Part, quoted
from journeyeditor.model.texts import Path, way_to

_AROUND = ("comments", "height", "collapsed", "hidden", "zone", "line_above")
"""What may change of a locked lane: what reviewers say of it, how it is shown, and between what it stands."""
_REVIEWED = ("comments", "votes")
"""What reviewers may say of what stands in a locked lane."""


class LockedError(EditError):
    """A change of what a locked lane holds."""

    def __init__(self, lane: Lane) -> None:
        """Name the lane."""
        super().__init__(Message("The lane {name} is locked. Unlock it to change it.", {"name": quoted(lane.name)}))


def lane_holding(journey: JourneyMap, element_id: str) -> Lane | None:
    """Return the lane that an element is, or stands in; none for what stands in no lane."""
    for lane in journey.lanes:
        if element_id == lane.id or any(element_id == part_id for part_id in _ids_of(lane)):
            return lane
    return None


def is_locked(document: Document, path: Path) -> bool:
    """Tell whether a text of a document stands in a locked lane."""
    return any(isinstance(part, CardLane | CurveLane) and part.locked for part in way_to(document, path))


def expect_unlocked(journey: JourneyMap, element_id: str) -> None:
    """Expect that an element may be changed.

    Raises:
        LockedError: the lane that it is, or stands in, is locked.
    """
    lane = lane_holding(journey, element_id)
    if lane is not None and lane.locked:
        raise LockedError(lane)


def expect_locks_kept(before: Document, after: Document) -> None:
    """Expect that a change leaves alone what locked lanes hold, unless it unlocks them.

    Stages and steps may still be added and moved: what stands in a locked lane then goes along with its columns.

    Raises:
        LockedError: it does not.
    """
    if before is after:
        return
    later = {journey.id: journey for journey in after.maps}
    for journey in before.maps:
        now = later.get(journey.id)
        if now is None or now is journey:
            continue
        lanes = {lane.id: lane for lane in now.lanes}
        for lane in journey.lanes:
            if lane.locked and not _is_kept(lane, lanes.get(lane.id), columns_changed=journey.stages != now.stages):
                raise LockedError(lane)


def _is_kept(lane: Lane, now: Lane | None, columns_changed: bool) -> bool:
    if now is lane or (now is not None and not now.locked):
        return True
    return now is not None and _held(lane, columns_changed) == _held(now, columns_changed)


def _held(lane: Lane, columns_changed: bool) -> dict[str, object]:
    """Return what a lock protects of a lane; where columns come and go, not the steps that its cards cover."""
    held = _fields_of(lane, _AROUND)
    if isinstance(lane, CardLane):
        places = ("step", "span") if columns_changed else ()
        held["cards"] = [_fields_of(card, (*_REVIEWED, *places)) for card in lane.cards]
    else:
        held["curves"] = [
            _fields_of(curve, ("points",)) | {"points": [_fields_of(point, _REVIEWED) for point in curve.points]}
            for curve in lane.curves
        ]
    return held


def _fields_of(part: Part, left_out: Container[str]) -> dict[str, object]:
    """Return the fields of a part, those of a newer writer as well, but not what it has found out of itself."""
    fields = {name: getattr(part, name) for name in type(part).model_fields if name not in left_out}
    return fields | (part.model_extra or {})


def _ids_of(lane: Lane) -> Iterator[str]:
    if isinstance(lane, CardLane):
        yield from (card.id for card in lane.cards)
        return
    for curve in lane.curves:
        yield curve.id
        yield from (point.id for point in curve.points)
