"""What a map has that it did not have before, as when undo brings back what was deleted."""

from collections.abc import Iterator

from journeyeditor.model import CardLane, JourneyMap, Lane, elements_of_map


def newcomers(journey: JourneyMap, before: JourneyMap) -> tuple[str, ...]:
    """Return the ids of what has come to a map; of what came along with something else, only that."""
    known = {element.id for element in elements_of_map(before)}
    return tuple(_outermost(journey, known))


def _outermost(journey: JourneyMap, known: set[str]) -> Iterator[str]:
    for stage in journey.stages:
        if stage.id in known:
            yield from (step.id for step in stage.steps if step.id not in known)
        else:
            yield stage.id
    for lane in journey.lanes:
        if lane.id in known:
            yield from _in_lane(lane, known)
        else:
            yield lane.id


def _in_lane(lane: Lane, known: set[str]) -> Iterator[str]:
    """Yield what has come to a lane, but not along with its step."""
    if isinstance(lane, CardLane):
        yield from (card.id for card in lane.cards if card.id not in known and card.step in known)
        return
    for curve in lane.curves:
        if curve.id in known:
            yield from (point.id for point in curve.points if point.id not in known and point.step in known)
        else:
            yield curve.id
