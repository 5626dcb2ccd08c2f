"""The map as an outline: its personas, its stages with their steps, its lanes with what stands in them."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from journeyeditor.model import Card, CardLane, Curve, CurveLane, CurvePoint, Document, JourneyMap, Lane, Message, Stage

EntryKind = Literal["map", "personas", "persona", "stages", "stage", "step", "lanes", "lane", "card", "curve", "point"]


class Entry(NamedTuple):
    """One row of the outline."""

    kind: EntryKind
    key: str
    """The id of its element; that of the map and a word for a heading, which is no element."""
    name: str
    """What it is called; this is what one writes."""
    without: Message
    """What is shown where it has no name."""
    detail: tuple[str, ...] = ()
    """Where it stands and what it tells, quietly."""
    place: int = 1
    """Which it is among its like, from 1."""
    peers: int = 1
    """How many of its like there are."""
    icon: str = ""
    children: tuple["Entry", ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it only holds others."""
        return self.kind in ("personas", "stages", "lanes")


class OutlineMemory:
    """Remembers the entries of lanes that have not changed, which are most of a map."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._lanes: dict[str, tuple[tuple[object, ...], Entry]] = {}

    def outline(self, document: Document, map_id: str) -> Entry:
        """Return the outline of a map; entries of what has not changed are the very ones returned before."""
        journey = document.map(map_id)
        people = [document.persona(persona_id) for persona_id in journey.personas]
        persona_entries = tuple(
            Entry("persona", persona.id, persona.name, Message("Persona"), _said(persona.role), place, len(people))
            for place, persona in enumerate(people, 1)
        )
        stages = tuple(_stage(stage, place, len(journey.stages)) for place, stage in enumerate(journey.stages, 1))
        lanes = tuple(self._lane(journey, lane, place) for place, lane in enumerate(journey.lanes, 1))
        self._lanes = {lane.id: self._lanes[lane.id] for lane in journey.lanes}
        headings = (
            Entry("personas", f"{map_id}/personas", "", Message("Personas"), children=persona_entries),
            Entry("stages", f"{map_id}/stages", "", Message("Stages"), children=stages),
            Entry("lanes", f"{map_id}/lanes", "", Message("Lanes"), children=lanes),
        )
        return Entry("map", map_id, journey.title, Message("Journey map"), children=headings)

    def _lane(self, journey: JourneyMap, lane: Lane, place: int) -> Entry:
        made_of = (lane, journey.stages, place, len(journey.lanes))
        known = self._lanes.get(lane.id)
        if known is not None and known[0] == made_of:
            return known[1]
        inside = _cards(journey, lane) if isinstance(lane, CardLane) else _curves(journey, lane)
        states = (("hidden", lane.hidden), ("collapsed", lane.collapsed), ("locked", lane.locked))
        detail = tuple(state for state, holds in states if holds)
        entry = Entry(
            "lane",
            lane.id,
            lane.name,
            Message("Lane"),
            detail,
            place,
            len(journey.lanes),
            lane.kind_of.icon,
            tuple(inside),
        )
        self._lanes[lane.id] = (made_of, entry)
        return entry


def _stage(stage: Stage, place: int, count: int) -> Entry:
    steps = tuple(
        Entry("step", step.id, step.name, Message("Step {number}", {"number": number}), (), number, len(stage.steps))
        for number, step in enumerate(stage.steps, 1)
    )
    without = Message("Stage {number}", {"number": place})
    return Entry("stage", stage.id, stage.name, without, _said(stage.duration), place, count, children=steps)


def _cards(journey: JourneyMap, lane: CardLane) -> Iterator[Entry]:
    """Yield the cards of a lane from left to right, those of a cell from its top."""
    cells: dict[str, list[Card]] = {step.id: [] for step in journey.steps}
    for card in lane.cards:
        cells[card.step].append(card)
    where = _places(journey)
    for step_id, cards in cells.items():
        for place, card in enumerate(cards, 1):
            without = Message("Card")
            if card.metric is not None and card.metric.measure:
                without = Message("{measure}", {"measure": card.metric.measure})
            yield Entry("card", card.id, card.text, without, where[step_id], place, len(cards))


def _curves(journey: JourneyMap, lane: CurveLane) -> Iterator[Entry]:
    for place, curve in enumerate(lane.curves, 1):
        points = tuple(_points(journey, lane, curve))
        yield Entry("curve", curve.id, curve.name, Message("Curve"), (), place, len(lane.curves), children=points)


def _points(journey: JourneyMap, lane: CurveLane, curve: Curve) -> Iterator[Entry]:
    points: list[CurvePoint] = journey.in_order(curve.points)
    where = _places(journey)
    for place, point in enumerate(points, 1):
        value = Message("Point without a reason")
        detail = (lane.scale.label_of(point.value), *where[point.step])
        yield Entry("point", point.id, point.reason, value, detail, place, len(points))


def _places(journey: JourneyMap) -> dict[str, tuple[str, ...]]:
    """Return the names of the stage and the step of each step."""
    return {step.id: _said(stage.name, step.name) for stage in journey.stages for step in stage.steps}


def _said(*names: str) -> tuple[str, ...]:
    lines: Iterable[str] = (" ".join(name.split()) for name in names)
    return tuple(line for line in lines if line)
