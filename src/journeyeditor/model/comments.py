"""What reviewers say of a map and of what stands on it, wherever it is kept."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.model.card import Card, Comment
from journeyeditor.model.curve import CurvePoint
from journeyeditor.model.document import JourneyMap
from journeyeditor.model.lane import CardLane, CurveLane
from journeyeditor.model.stage import Stage, Step

Commented = JourneyMap | Stage | Step | CardLane | CurveLane | Card | CurvePoint
"""What can be commented."""


class Remark(NamedTuple):
    """A comment, and what it is about."""

    about: Commented
    comment: Comment


def remarks_in(journey: JourneyMap) -> Iterator[Remark]:
    """Yield all comments of a map: those about the map itself first, then in the order in which it is read."""
    for element in commented_in(journey):
        yield from (Remark(element, comment) for comment in comments_of(element))


def commented_in(journey: JourneyMap) -> Iterator[Commented]:
    """Yield all of a map that can be commented, the map first."""
    yield journey
    for stage in journey.stages:
        yield stage
        yield from stage.steps
    for lane in journey.lanes:
        yield lane
        if isinstance(lane, CardLane):
            yield from sorted(lane.cards, key=lambda card: journey.column_of[card.step])
        else:
            for curve in lane.curves:
                yield from journey.in_order(curve.points)


def open_comments_in(journey: JourneyMap) -> dict[str, int]:
    """Return how many comments nobody has resolved, by the ids of what they are about."""
    held = (one for lane in journey.lanes for one in lane.commented)
    about: tuple[Commented, ...] = (journey, *journey.stages, *journey.steps, *journey.lanes, *held)
    counts = ((one.id, sum(not comment.resolved for comment in said)) for one in about if (said := comments_of(one)))
    return {element_id: count for element_id, count in counts if count}


def comments_of(element: Commented) -> tuple[Comment, ...]:
    """Return the comments about an element."""
    return element.notes if isinstance(element, JourneyMap) else element.comments


def name_of_commented(element: Commented) -> str:
    """Return what an element says or is called, on one line."""
    match element:
        case JourneyMap():
            words = element.title
        case Card():
            words = element.text
        case CurvePoint():
            words = element.reason
        case _:
            words = element.name
    return " ".join(words.split())
