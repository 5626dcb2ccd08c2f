"""What of one map is what of another: stages, steps, lanes, cards, curves and points that belong together.

Two states of one map tell it by their ids. Other maps, such as a copy that has gone its own way, are compared by what
they say and where they say it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from journeyeditor.model import (
    Card,
    Curve,
    CurveLane,
    CurvePoint,
    Element,
    JourneyMap,
    Lane,
    Stage,
    Step,
    elements_of_map,
)
from journeyeditor.model.comments import commented_in, comments_of
from journeyeditor.review.comparing.alike import folded, likeness, matched, overlap
from journeyeditor.review.words import name_of

_E = TypeVar("_E", bound=Element)

_LEAST = 0.5
"""How alike two things must be to be taken for one."""
_LEAST_IN_CELL = 0.35
"""How alike two cards must be that stand in the same cell."""
_LEAST_ELSEWHERE = 0.7
"""How alike two cards must be that stand in other steps."""
_TELLING = 3
"""How many words a text has that is taken for the same card even in another lane."""
_CONTENTS = 0.9
"""How much it counts that two things hold the same, where their names differ."""


class _Place(NamedTuple):
    """A card, and where it stands."""

    card: Card
    lane: str
    text: str


def pairs(before: JourneyMap, after: JourneyMap, people: Mapping[str, str]) -> dict[str, str]:
    """Return the ids of the elements of a map by those of the elements of an earlier one that they are.

    Args:
        before: the earlier map.
        after: the later one.
        people: the ids of its personas, by those of the same personas before.
    """
    found = by_ids(before, after) if ids_tell(before, after) else _Pairing(before, after, people).names
    return {**found, before.id: after.id}


def ids_tell(before: JourneyMap, after: JourneyMap) -> bool:
    """Tell whether two maps are states of one: what has the same id in both mostly says the same."""
    common = by_ids(before, after).keys() - {before.id}
    there = {element.id: folded(name_of(element)[1]) for element in elements_of_map(after)}
    names = {element.id: folded(name_of(element)[1]) for element in elements_of_map(before) if element.id in common}
    said = [name == there[key] for key, name in names.items() if name or there[key]]
    return bool(common) and sum(said) * 2 >= len(said)


def by_ids(before: JourneyMap, after: JourneyMap) -> dict[str, str]:
    """Return the ids that elements of one kind have in both of two maps."""
    kinds = {element.id: type(element) for element in elements_of_map(after)}
    return {element.id: element.id for element in elements_of_map(before) if kinds.get(element.id) is type(element)}


class _Pairing:
    """Finds the pairs of two maps from the large to the small, as what is small depends on where it stands."""

    def __init__(self, before: JourneyMap, after: JourneyMap, people: Mapping[str, str]) -> None:
        self._before, self._after, self._people = before, after, people
        self._said = _said_in(before) | _said_in(after)
        self.names: dict[str, str] = {}
        self._take(matched(before.stages, after.stages, self._stage, _LEAST))
        self._take(matched(before.steps, after.steps, self._step, _LEAST))
        self._take(matched(before.lanes, after.lanes, self._lane, _LEAST))
        self._pair_cards()
        for lane in after.curve_lanes:
            for other in before.curve_lanes:
                if self._is(other, lane):
                    self._pair_curves(other, lane)
        ends = {(one.source, one.target): one.id for one in after.connectors}
        for connector in before.connectors:
            joins = self.names.get(connector.source, ""), self.names.get(connector.target, "")
            if joins in ends:
                self.names[connector.id] = ends[joins]
        self._pair_comments()

    def _take(self, found: Iterable[tuple[_E, _E]]) -> None:
        self.names.update((old.id, new.id) for old, new in found)

    def _is(self, old: Element, new: Element) -> bool:
        return self.names.get(old.id) == new.id

    def _alike(self, old: Element, new: Element) -> float:
        """Return how alike two elements are by what they are called, or else by what they hold."""
        named = likeness(name_of(old)[1], name_of(new)[1])
        return max(named, _CONTENTS * overlap(self._said.get(old.id, ()), self._said.get(new.id, ())))

    def _stage(self, old: Stage, new: Stage) -> float:
        return self._alike(old, new)

    def _step(self, old: Step, new: Step) -> float:
        stage, other = self._before.stage_of[old.id], self._after.stage_of[new.id]
        together = self._is(stage, other)
        alike = self._alike(old, new) + (0.1 if together else 0.0)
        nameless = not (old.name.strip() and new.name.strip())
        same_place = together and stage.steps.index(old) == other.steps.index(new)
        return max(alike, 0.55 if nameless and same_place else 0.0)

    def _lane(self, old: Lane, new: Lane) -> float:
        if isinstance(old, CurveLane) is not isinstance(new, CurveLane):
            return 0.0
        named, held = likeness(old.name, new.name), overlap(self._said.get(old.id, ()), self._said.get(new.id, ()))
        if old.kind == new.kind and old.kind != "own":
            return 0.5 + 0.4 * named + 0.1 * held
        return max(0.9 * named, _CONTENTS * held)

    def _pair_cards(self) -> None:
        old, new = _cards_of(self._before), _cards_of(self._after)
        same = defaultdict[str, tuple[list[_Place], list[_Place]]](lambda: ([], []))
        for side, places in enumerate((old, new)):
            for place in places:
                if place.text:
                    same[place.text][side].append(place)
        for olds, news in same.values():
            self._take_cards(matched(olds, news, self._same_text, 0.0))
        cells = defaultdict[tuple[str, str], tuple[list[_Place], list[_Place]]](lambda: ([], []))
        for place in old:
            if place.card.id not in self.names and place.card.step in self.names and place.lane in self.names:
                cells[self.names[place.lane], self.names[place.card.step]][0].append(place)
        for place in self._left(new):
            cells[place.lane, place.card.step][1].append(place)
        for olds, news in cells.values():
            self._take_cards(matched(olds, news, _in_cell, _LEAST_IN_CELL))
        rest = [place for place in old if place.card.id not in self.names]
        self._take_cards(matched(rest, self._left(new), self._elsewhere, _LEAST_ELSEWHERE))

    def _left(self, places: list[_Place]) -> list[_Place]:
        taken = set(self.names.values())
        return [place for place in places if place.card.id not in taken]

    def _take_cards(self, found: list[tuple[_Place, _Place]]) -> None:
        for old, new in found:
            self.names[old.card.id] = new.card.id

    def _pair_comments(self) -> None:
        """Find the comments about what is the same in both."""
        later = {one.id: comments_of(one) for one in commented_in(self._after)}
        same = {**self.names, self._before.id: self._after.id}
        for one in commented_in(self._before):
            there = later.get(same.get(one.id, ""), ())
            self._take(matched(comments_of(one), there, lambda old, new: likeness(old.text, new.text), _LEAST))

    def _same_text(self, old: _Place, new: _Place) -> float:
        in_lane, in_step = self.names.get(old.lane) == new.lane, self.names.get(old.card.step) == new.card.step
        if not in_lane and len(new.text.split()) < _TELLING:
            return -1.0  # a word such as *Email* stands in many lanes
        return in_lane + in_step

    def _elsewhere(self, old: _Place, new: _Place) -> float:
        return likeness(old.text, new.text) if self.names.get(old.lane) == new.lane else 0.0

    def _pair_curves(self, lane: CurveLane, other: CurveLane) -> None:
        alone = len(lane.curves) == len(other.curves) == 1

        def alike(old: Curve, new: Curve) -> float:
            same = old.persona == new.persona or self._people.get(old.persona or "") == new.persona
            return 0.5 * same + 0.3 * likeness(old.name, new.name) + 0.1 * (old.state == new.state) + 0.4 * alone

        for old, new in matched(lane.curves, other.curves, alike, 0.4):
            self.names[old.id] = new.id
            self._take(matched(old.points, new.points, self._point, 0.0))

    def _point(self, old: CurvePoint, new: CurvePoint) -> float:
        if self.names.get(old.step) != new.step:
            return -1.0
        return 1 - abs(old.at - new.at) + 0.5 * likeness(old.reason, new.reason)


def _in_cell(old: _Place, new: _Place) -> float:
    return likeness(old.text, new.text) if old.text or new.text else _LEAST


def _said_in(journey: JourneyMap) -> dict[str, set[str]]:
    """Return the texts that stand in the lanes, the stages and the steps of a map, by their ids."""
    said = defaultdict[str, set[str]](set)
    for place in _cards_of(journey):
        if place.text:
            for key in (place.lane, place.card.step, journey.stage_of[place.card.step].id):
                said[key].add(place.text)
    return dict(said)


def _cards_of(journey: JourneyMap) -> list[_Place]:
    return [_Place(card, lane.id, folded(_text_of(card))) for lane in journey.card_lanes for card in lane.cards]


def _text_of(card: Card) -> str:
    """Return what a card says: its text, what it measures, or what its picture shows."""
    measure = card.metric.measure if card.metric is not None else ""
    shown = card.image.alternative_text if card.image is not None else ""
    return card.text or measure or shown
