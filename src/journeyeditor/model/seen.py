"""A document as the readers of a view see it."""

from collections.abc import Callable, Container, Sequence
from functools import partial
from typing import TypeVar

from journeyeditor.model.card import Card
from journeyeditor.model.curve import Curve, CurvePoint
from journeyeditor.model.document import Connector, Document, JourneyMap
from journeyeditor.model.lane import CardLane, CurveLane, Lane
from journeyeditor.model.stage import Stage, Step
from journeyeditor.model.theme import LOOK, Theme
from journeyeditor.model.themes import THEMES
from journeyeditor.model.view import Detail, View

_C = TypeVar("_C", Stage, Step, CardLane, CurveLane, Card, CurvePoint)


def as_seen(document: Document, view: View) -> Document:
    """Return a document whose map shows what a view shows of it; the other maps stay as they are.

    Raises:
        KeyError: the document does not have the map of the view.
    """
    journey = document.map(view.map)
    seen = _map_as_seen(journey, view)
    changes: dict[str, object] = {}
    if seen is not journey:
        changes["maps"] = tuple(seen if other is journey else other for other in document.maps)
    theme = _theme_as_seen(document.theme, view.theme)
    if theme != document.theme:
        changes["theme"] = theme
    return document.with_(**changes) if changes else document


def _theme_as_seen(theme: Theme, name: str) -> Theme:
    """Return a theme with the look of the one that has a name; the client's own words and logo stay."""
    looks = next((other for other in THEMES if other.name == name), None)
    return theme if looks is None else theme.with_(**{field: getattr(looks, field) for field in LOOK})


def whole_views(document: Document) -> tuple[View, ...]:
    """Return a view of each map that shows all of it."""
    return tuple(View(id=f"all-of-{number}", name="", map=each.id) for number, each in enumerate(document.maps))


def leaves_out(document: Document, views: Sequence[View]) -> bool:
    """Tell whether a document holds what its readers see in none, or not in each, of some views of it.

    That is a map, a lane, a persona, or what stands on a card; notes, comments and other inner thoughts do not count.
    """
    return {view.map for view in views} != {journey.id for journey in document.maps} or any(
        _map_as_seen(journey, view) is not journey or any(map(_is_out_of_sight, journey.lanes))
        for view in views
        for journey in (document.map(view.map),)
    )


def without_inner_thoughts(document: Document, map_id: str, closed: Container[str]) -> Document:
    """Return a document whose map has no notes and no comments, and not the lanes that are named.

    Raises:
        KeyError: the document does not have the map.
    """
    journey = document.map(map_id)
    lanes = tuple(_without_notes(lane) for lane in journey.lanes if lane.id not in closed)
    paper = without_comments(journey.with_(lanes=lanes, connectors=_joining(journey.connectors, lanes)))
    return document.with_(maps=tuple(paper if other is journey else other for other in document.maps))


def without_comments(journey: JourneyMap) -> JourneyMap:
    """Return a map without what reviewers say of it; what has no comments stays the same object."""
    stages = tuple(map(_stage_without_comments, journey.stages))
    return journey.with_(stages=stages, lanes=tuple(map(_lane_without_comments, journey.lanes)), notes=())


def _uncommented(part: _C) -> _C:
    return part.with_(comments=()) if part.comments else part


def _stage_without_comments(stage: Stage) -> Stage:
    stage = _uncommented(stage)
    if not any(step.comments for step in stage.steps):
        return stage
    return stage.with_(steps=tuple(map(_uncommented, stage.steps)))


def _lane_without_comments(lane: Lane) -> Lane:
    if isinstance(lane, CardLane):
        lane = _uncommented(lane)
        return lane.with_(cards=tuple(map(_uncommented, lane.cards))) if lane.commented else lane
    lane = _uncommented(lane)
    curves = (curve.with_(points=tuple(map(_uncommented, curve.points))) for curve in lane.curves)
    return lane.with_(curves=tuple(curves)) if lane.commented else lane


def _without_notes(lane: Lane) -> Lane:
    if not isinstance(lane, CardLane) or not any(card.notes for card in lane.cards):
        return lane
    return lane.with_(cards=tuple(card.with_(notes="") if card.notes else card for card in lane.cards))


def _joining(connectors: Sequence[Connector], lanes: Sequence[Lane]) -> tuple[Connector, ...]:
    there = {card.id for lane in lanes if isinstance(lane, CardLane) for card in lane.cards}
    return tuple(one for one in connectors if one.source in there and one.target in there)


def _is_out_of_sight(lane: Lane) -> bool:
    is_empty = not (lane.cards if isinstance(lane, CardLane) else lane.curves)
    return lane.hidden or (lane.collapsed and not is_empty)


def _map_as_seen(journey: JourneyMap, view: View) -> JourneyMap:
    hidden, only = set(view.hidden_lanes), frozenset(view.personas)
    wanted = partial(_is_wanted, view, only, journey)
    lanes = tuple(_lane_as_seen(lane, only, wanted, view.detail) for lane in journey.lanes if lane.id not in hidden)
    personas = tuple(name for name in journey.personas if view.portraits and (not only or name in only))
    stages = tuple(map(_without_evidence, journey.stages)) if view.detail != "full" else journey.stages
    changes = {"stages": stages, "lanes": lanes, "personas": personas}
    changes = {name: value for name, value in changes.items() if value != getattr(journey, name)}
    return journey.with_(**changes) if changes else journey


def _lane_as_seen(lane: Lane, only: frozenset[str], wanted: Callable[[Card], bool], detail: Detail) -> Lane:
    if isinstance(lane, CardLane):
        show = _CARDS[detail]
        cards = tuple(show(card) for card in lane.cards if wanted(card))
        return lane if cards == lane.cards else lane.with_(cards=cards)
    curves = tuple(_curve_as_seen(curve, detail) for curve in lane.curves if _is_seen((curve.persona,), only))
    return lane if curves == lane.curves else lane.with_(curves=curves)


def owner_of(journey: JourneyMap, card: Card) -> str:
    """Return who a card belongs to: its own owner, or else that of the stage in which it begins."""
    return (card.owner.strip() or journey.stage_of[card.step].owner).strip()


def _is_wanted(view: View, only: frozenset[str], journey: JourneyMap, card: Card) -> bool:
    """Tell whether a view shows a card: one of its people, tags, levels of evidence and owners, where it names any."""
    return (
        _is_seen(card.personas, only)
        and (not view.tags or any(tag in view.tags for tag in card.tags))
        and (not view.evidence or (card.evidence is not None and card.evidence.level in view.evidence))
        and (not view.owners or owner_of(journey, card) in view.owners)
    )


def _is_seen(whose: tuple[str | None, ...], only: frozenset[str]) -> bool:
    """Tell whether something belongs to everybody, or to one of those whose journey is told; to all where none is."""
    named = [name for name in whose if name is not None]
    return not only or not named or any(name in only for name in named)


def _briefly(card: Card) -> Card:
    """Return a card of its words, picture and figure alone; one without words keeps what stands below them."""
    if not card.text.strip():
        return _without_evidence(card)
    return Card(
        id=card.id,
        step=card.step,
        span=card.span,
        text=card.text,
        icon=card.icon,
        colour=card.colour,
        image=card.image,
        metric=card.metric and card.metric.with_(target=None),
    )


def _curve_as_seen(curve: Curve, detail: Detail) -> Curve:
    show = _POINTS[detail]
    points = tuple(map(show, curve.points))
    return curve if points == curve.points else curve.with_(points=points)


def _without_reason(point: CurvePoint) -> CurvePoint:
    return point.with_(reason="", evidence=None) if point.reason or point.evidence else point


_E = TypeVar("_E", Stage, Card, CurvePoint)


def _without_evidence(element: _E) -> _E:
    return element.with_(evidence=None) if element.evidence else element


def _whole(element: _E) -> _E:
    return element


_CARDS: dict[Detail, Callable[[Card], Card]] = {
    "full": _whole,
    "without evidence": _without_evidence,
    "brief": _briefly,
}
_POINTS: dict[Detail, Callable[[CurvePoint], CurvePoint]] = {
    "full": _whole,
    "without evidence": _without_evidence,
    "brief": _without_reason,
}
"""How much is seen of a card, and of a point."""
