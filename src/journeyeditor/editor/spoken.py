"""The map as somebody hears it who cannot see it: a tree of everything on the sheet, each thing in words.

Below the map stand what is said above the grid, the stages with their steps, and the lanes. A lane of cards has a cell
for each step, and the cell its cards; a lane of curves has its curves, and a curve its points from left to right.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from journeyeditor.editor.selection import Cell
from journeyeditor.editor.words import number_of
from journeyeditor.layout.cards import figure_words
from journeyeditor.model import (
    Card,
    CardLane,
    Comment,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    Evidence,
    JourneyMap,
    Lane,
    Message,
    Persona,
    Scale,
    Stage,
    Step,
)
from journeyeditor.model.curve_in_words import MOMENT_NAMES, curve_in_words
from journeyeditor.model.evidence import evidence_in_words
from journeyeditor.model.numbers import number_in_words
from journeyeditor.model.priorities import SEVERITY_WORDS

SpokenRole = Literal[
    "map", "header", "text", "band", "stage", "step", "lane", "cell", "card", "curve", "point", "connector"
]


_ENDS = ("source", "target")


class Spoken(NamedTuple):
    """One thing of the map in words."""

    key: str
    """The id of its element; a cell, the header and the band, which are no elements, have keys of their own."""
    role: SpokenRole
    words: tuple[Message, ...]
    """What it says and where it stands, most telling first."""
    parent: str
    """The key of what it stands in; empty for the map."""
    children: tuple[str, ...] = ()
    """The keys of what stands in it, in the order of reading."""


def cell_key(cell: Cell) -> str:
    """Return the key of a cell; no id has a slash."""
    return f"{cell.lane_id}/{cell.step_id}"


def spoken_map(document: Document, map_id: str) -> dict[str, Spoken]:
    """Return everything on a map by its key; what is hidden or collapsed is left out, as it is on the sheet."""
    journey = document.map(map_id)
    parts: list[tuple[Spoken, ...]] = [tuple(_header(document, journey)), tuple(_band(journey))]
    shown = [lane for lane in journey.lanes if not lane.hidden]
    parts += [tuple(_lane(document, journey, lane, place, len(shown))) for place, lane in enumerate(shown, 1)]
    heard = {spoken.key for part in parts for spoken in part}
    parts += [part for part in (tuple(_connectors(journey, heard)),) if part]
    tops = tuple(part[0].key for part in parts)
    name = Message("Journey map {title}", {"title": _said(journey.title) or "without a title"})
    size = (number_of("stage", len(journey.stages)), number_of("step", len(journey.steps)))
    whole = Spoken(map_id, "map", (name, *size, number_of("lane", len(shown))), "", tops)
    return {spoken.key: spoken for part in ((whole,), *parts) for spoken in part}


# Above the grid


def _header(document: Document, journey: JourneyMap) -> Iterator[Spoken]:
    key = f"{journey.id}/header"
    lines = {
        "Scenario: {text}": journey.scenario,
        "Goal: {text}": journey.goal,
        "Starts with: {text}": journey.scope.starts,
        "Ends with: {text}": journey.scope.ends,
    }
    texts = [
        Spoken(f"{key}/{number}", "text", (Message(line, {"text": _said(text)}),), key)
        for number, (line, text) in enumerate(lines.items())
        if _said(text)
    ]
    people = [_persona(document.persona(persona_id), key) for persona_id in journey.personas]
    children = (*people, *texts)
    yield Spoken(key, "header", (Message("About the journey"),), journey.id, tuple(child.key for child in children))
    yield from children


def _persona(persona: Persona, parent: str) -> Spoken:
    words = [Message("Persona {name}", {"name": _said(persona.name)})]
    words += [Message("{text}", {"text": _said(text)}) for text in (persona.role, persona.quote) if _said(text)]
    return Spoken(persona.id, "text", tuple(words), parent)


def _band(journey: JourneyMap) -> Iterator[Spoken]:
    key = f"{journey.id}/stages"
    yield Spoken(key, "band", (Message("Stages"),), journey.id, tuple(stage.id for stage in journey.stages))
    for place, stage in enumerate(journey.stages, 1):
        words = (
            _named(stage.name, "Stage without a name"),
            _place("Stage {place} of {count}", place, len(journey.stages)),
            number_of("step", len(stage.steps)),
            *_sure(stage.evidence),
            *_open(stage.comments),
        )
        yield Spoken(stage.id, "stage", words, key, tuple(step.id for step in stage.steps))
        for number, step in enumerate(stage.steps, 1):
            yield Spoken(step.id, "step", _step(step, stage, number), stage.id)


def _step(step: Step, stage: Stage, number: int) -> tuple[Message, ...]:
    place = _place("Step {place} of {count}", number, len(stage.steps))
    moment = (Message("Moment of truth"),) if step.moment_of_truth else ()
    return (_named(step.name, "Step without a name"), place, *moment, *_names(stage.name), *_open(step.comments))


# The grid


def _lane(document: Document, journey: JourneyMap, lane: Lane, place: int, count: int) -> Iterator[Spoken]:
    inside = () if lane.collapsed else tuple(_inside(document, journey, lane))
    words = [_named(lane.name, "Lane without a name"), _place("Lane {place} of {count}", place, count)]
    if isinstance(lane, CardLane):
        words.append(number_of("card", len(lane.cards)))
    states = (("Collapsed", lane.collapsed), ("Locked", lane.locked))
    words += [Message(state) for state, holds in states if holds]
    words += _open(lane.comments)
    children = tuple(spoken.key for spoken in inside if spoken.parent == lane.id)
    yield Spoken(lane.id, "lane", tuple(words), journey.id, children)
    yield from inside


def _inside(document: Document, journey: JourneyMap, lane: Lane) -> Iterator[Spoken]:
    if isinstance(lane, CardLane):
        cells: dict[str, list[Card]] = {step.id: [] for step in journey.steps}
        leads = _leads(journey, lane)
        for card in lane.cards:
            cells[card.step].append(card)
        for step_id, cards in cells.items():
            yield from _cell(document, journey, lane, step_id, cards, leads)
    else:
        for curve in lane.curves:
            yield from _curve(document, journey, lane, curve)


def _leads(journey: JourneyMap, lane: CardLane) -> dict[str, list[Message]]:
    """Return in words where connectors lead from the cards of a lane, by the ids of the cards."""
    leaving = [connector for connector in journey.connectors if connector.source in lane.held_ids]
    ends = {connector.target for connector in leaving}
    names = {card.id: _said(card.text) for other in journey.card_lanes for card in other.cards if card.id in ends}
    leads: dict[str, list[Message]] = {}
    for connector in leaving:
        words = Message("leads to {name}", {"name": names[connector.target] or "a card without text"})
        leads.setdefault(connector.source, []).extend((*_names(connector.label), words))
    return leads


def _cell(
    document: Document,
    journey: JourneyMap,
    lane: CardLane,
    step_id: str,
    cards: list[Card],
    leads: Mapping[str, list[Message]],
) -> Iterator[Spoken]:
    stage, step = journey.stage_of[step_id], journey.steps[journey.column_of[step_id]]
    key = cell_key(Cell(lane.id, step.id))
    where = tuple(_names(lane.name, stage.name, step.name))
    filled = number_of("card", len(cards)) if cards else Message("Empty cell")
    yield Spoken(key, "cell", (filled, *where), lane.id, tuple(card.id for card in cards))
    for place, card in enumerate(cards, 1):
        what = _place("Card {place} of {count}", place, len(cards))
        yield Spoken(card.id, "card", (*_card(card, document.language), *leads.get(card.id, ()), what, *where), key)


def _card(card: Card, language: str) -> Iterator[Message]:
    figure = (card.metric.measure, figure_words(card.metric, language)) if card.metric is not None else ()
    yield _named(card.text, "Card without text") if card.text or not figure else _named(figure[0], "Figure")
    yield from _names(*figure[0 if card.text else 1 :])
    if card.severity is not None:
        yield Message(SEVERITY_WORDS[card.severity])
    ratings = (("Impact {rating} of 5", card.impact), ("Effort {rating} of 5", card.effort))
    yield from (Message(text, {"rating": rating}) for text, rating in ratings if rating is not None)
    yield from _names(*card.channels, card.owner, card.status)
    if card.votes:
        yield Message("1 vote") if card.votes == 1 else Message("{count} votes", {"count": card.votes})
    yield from _sure(card.evidence)
    yield from _open(card.comments)
    if card.image is not None:
        yield from _names(card.image.alternative_text)


def _connectors(journey: JourneyMap, heard: Container[str]) -> Iterator[Spoken]:
    """Yield the connectors whose cards are both heard."""
    shown = [one for one in journey.connectors if one.source in heard and one.target in heard]
    if not shown:
        return
    key = f"{journey.id}/connectors"
    names = {card.id: _said(card.text) or "…" for lane in journey.card_lanes for card in lane.cards}
    yield Spoken(key, "header", (Message("Connectors"),), journey.id, tuple(one.id for one in shown))
    for connector in shown:
        ends = Message("From {source} to {target}", {name: names[getattr(connector, name)] for name in _ENDS})
        yield Spoken(connector.id, "connector", (*_names(connector.label), ends), key)


# Curves


def _curve(document: Document, journey: JourneyMap, lane: CurveLane, curve: Curve) -> Iterator[Spoken]:
    points = journey.in_order(curve.points)
    story = curve_in_words(document, journey, lane, curve)
    words = (story[0], number_of("point", len(points)), *_names(lane.name), *story[1:])
    yield Spoken(curve.id, "curve", words, lane.id, tuple(point.id for point in points))
    for place, point in enumerate(points, 1):
        yield Spoken(
            point.id,
            "point",
            (*_value(lane.scale, point, document.language), *_point(journey, lane, point, place, len(points))),
            curve.id,
        )


def _value(scale: Scale, point: CurvePoint, language: str) -> Iterator[Message]:
    yield Message("{level}", {"level": _said(scale.label_of(point.value))})
    numbers = {"value": point.value, "low": scale.low, "high": scale.high}
    values = {name: number_in_words(value, language) for name, value in numbers.items()}
    yield Message("{value} on a scale from {low} to {high}", {**values})


def _point(journey: JourneyMap, lane: CurveLane, point: CurvePoint, place: int, count: int) -> Iterator[Message]:
    yield from _names(point.reason)
    yield from _sure(point.evidence)
    yield from _open(point.comments)
    if point.moment_of_truth is not None:
        yield Message(MOMENT_NAMES[point.moment_of_truth.kind])
    yield from (Message("then a gap") for _ in range(point.gap_after))
    yield _place("Point {place} of {count}", place, count)
    step = journey.steps[journey.column_of[point.step]]
    yield from _names(lane.name, journey.stage_of[point.step].name, step.name)


# Words


def _sure(evidence: Evidence | None) -> Iterator[Message]:
    if evidence is not None:
        yield evidence_in_words(evidence)


def _open(comments: Sequence[Comment]) -> Iterator[Message]:
    """Yield how many comments nobody has resolved."""
    count = sum(not comment.resolved for comment in comments)
    if count:
        yield Message("1 open comment") if count == 1 else Message("{count} open comments", {"count": count})


def _said(text: str) -> str:
    return " ".join(text.split())


def _named(name: str, without: str) -> Message:
    return Message("{name}", {"name": _said(name)}) if _said(name) else Message(without)


def _names(*names: str) -> Iterator[Message]:
    yield from (Message("{name}", {"name": _said(name)}) for name in names if _said(name))


def _place(text: str, place: int, count: int) -> Message:
    return Message(text, {"place": place, "count": count})
