"""Where the selected elements stand on the map."""

from collections.abc import Collection, Container, Iterator
from typing import Literal, NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.model import CardLane, Element, JourneyMap, Lane, Stage, Step

Kind = Literal["stage", "step", "lane", "card", "point", "curve", "connector", "persona"]


class Spot(NamedTuple):
    """An element, and what it stands in; a stage, a step and a lane stand in themselves."""

    kind: Kind
    element: Element
    lane: Lane | None = None
    stage: Stage | None = None
    step: Step | None = None


def selected_spots(editor: Editor) -> list[Spot]:
    """Return where the selected elements stand, in the order in which they were chosen; the map itself is no spot."""
    return editor.found_out("selected spots", lambda: _find_spots(editor)) if editor.selection else []


def _find_spots(editor: Editor) -> list[Spot]:
    wanted = dict.fromkeys(editor.selection)
    found = {spot.element.id: spot for spot in _spots(editor.journey, wanted)}
    people = {persona.id: Spot("persona", persona) for persona in editor.document.personas if persona.id in wanted}
    found |= people
    return [found[element_id] for element_id in wanted if element_id in found]


def main_spots(editor: Editor) -> list[Spot]:
    """Return where the selected elements stand, without connectors that are selected along with what they join."""
    spots = selected_spots(editor)
    return [spot for spot in spots if spot.kind != "connector"] or spots


def kind_of_all(spots: list[Spot]) -> Kind | None:
    """Return the kind of some spots, where it is the same for all."""
    kinds = {spot.kind for spot in spots}
    return kinds.pop() if len(kinds) == 1 else None


def _spots(journey: JourneyMap, wanted: Collection[str]) -> Iterator[Spot]:
    for stage in journey.stages:
        if stage.id in wanted:
            yield Spot("stage", stage, stage=stage)
        yield from (Spot("step", step, stage=stage, step=step) for step in stage.steps if step.id in wanted)
    for lane in journey.lanes:
        if lane.id in wanted:
            yield Spot("lane", lane, lane=lane)
        if not lane.held_ids.isdisjoint(wanted):
            yield from _spots_in(journey, lane, wanted)
    yield from (Spot("connector", connector) for connector in journey.connectors if connector.id in wanted)


def _spots_in(journey: JourneyMap, lane: Lane, wanted: Container[str]) -> Iterator[Spot]:
    if isinstance(lane, CardLane):
        for card in lane.cards:
            if card.id in wanted:
                yield Spot("card", card, lane, *_column(journey, card.step))
        return
    for curve in lane.curves:
        if curve.id in wanted:
            yield Spot("curve", curve, lane)
        for point in curve.points:
            if point.id in wanted:
                yield Spot("point", point, lane, *_column(journey, point.step))


def _column(journey: JourneyMap, step_id: str) -> tuple[Stage, Step]:
    return journey.stage_of[step_id], journey.steps[journey.column_of[step_id]]
