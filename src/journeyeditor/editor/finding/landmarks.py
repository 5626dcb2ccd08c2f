"""What one can go to on the map in sight: its stages, steps, lanes, cards and personas, by what they are called."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import Kind
from journeyeditor.model import CardLane


class Landmark(NamedTuple):
    """An element that has a name."""

    kind: Kind
    element_id: str
    name: str
    around: tuple[str, ...] = ()
    """The names of what it stands in."""


def landmarks(editor: Editor) -> Iterator[Landmark]:
    """Yield what has a name and can be seen on the map in sight, in the order of the map."""
    named = (mark._replace(name=" ".join(mark.name.split())) for mark in chain(_columns(editor), _rows(editor)))
    return (mark for mark in named if mark.name)


def _columns(editor: Editor) -> Iterator[Landmark]:
    for stage in editor.journey.stages:
        yield Landmark("stage", stage.id, stage.name)
        for step in stage.steps:
            yield Landmark("step", step.id, step.name, (stage.name,))


def _rows(editor: Editor) -> Iterator[Landmark]:
    journey = editor.journey
    for lane in journey.lanes:
        if lane.hidden:
            continue
        yield Landmark("lane", lane.id, lane.name)
        if isinstance(lane, CardLane) and not lane.collapsed:
            for card in lane.cards:
                yield Landmark("card", card.id, card.text, (lane.name, journey.stage_of[card.step].name))
    for persona_id in journey.personas:
        yield Landmark("persona", persona_id, editor.document.persona(persona_id).name)
