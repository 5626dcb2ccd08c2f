"""What is in sight and what is selected, in words."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.editor.chosen import chosen_lane, chosen_stage, chosen_step
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import Kind, Spot, kind_of_all, selected_spots
from journeyeditor.model import CurveLane, CurvePoint, Lane, Message, Stage, Step, quoted
from journeyeditor.model.curve_in_words import MOMENT_NAMES, value_in_words


class _Word(NamedTuple):
    one: str
    several: str
    field: str = "name"
    """The field that holds what the element is called."""


_WORDS: dict[Kind, _Word] = {
    "stage": _Word("1 stage", "{count} stages"),
    "step": _Word("1 step", "{count} steps"),
    "lane": _Word("1 lane", "{count} lanes"),
    "card": _Word("1 card", "{count} cards", "text"),
    "point": _Word("1 point", "{count} points", "reason"),
    "curve": _Word("1 curve", "{count} curves"),
    "connector": _Word("1 connector", "{count} connectors", "label"),
    "persona": _Word("1 persona", "{count} personas"),
}


def number_of(kind: Kind | None, count: int) -> Message:
    """Return how many elements of a kind, or of several kinds, there are: *3 cards*, *1 stage*."""
    word = _WORDS[kind] if kind else _Word("1 element", "{count} elements")
    return Message(word.one) if count == 1 else Message(word.several, {"count": count})


def selection_in_words(editor: Editor) -> tuple[Message, ...]:
    """Return what is selected, and where: *Card “Pays cash”*, *Actions*, *Order*, *Pay*; or a cell, and where it is.

    Without a selection it is what the map has: *8 stages*, *17 steps*, *13 lanes*, *124 cards*.
    """
    if editor.cell is not None:
        return Message("Cell"), *_around(chosen_lane(editor), chosen_stage(editor), chosen_step(editor))
    spots = selected_spots(editor)
    if not spots:
        return _size_of_map(editor)
    if len(spots) == 1:
        return _one(spots[0], editor.document.language)
    number = number_of(kind_of_all(spots), len(spots))
    return (Message(f"{number.text} selected", number.values),)


def _size_of_map(editor: Editor) -> tuple[Message, ...]:
    journey = editor.journey
    cards = sum(len(lane.cards) for lane in journey.card_lanes)
    return (
        number_of("stage", len(journey.stages)),
        number_of("step", len(journey.steps)),
        number_of("lane", len(journey.lanes)),
        number_of("card", cards),
    )


def _one(spot: Spot, language: str) -> tuple[Message, ...]:
    what = spot.kind.capitalize()
    name = getattr(spot.element, _WORDS[spot.kind].field)
    title = Message(f"{what} {{name}}", {"name": quoted(name)}) if name.strip() else Message(what)
    around = (part for part in (spot.lane, spot.stage, spot.step) if part is not spot.element)
    return title, *_value_of(spot, language), *_around(*around)


def _around(*parts: Lane | Stage | Step | None) -> Iterator[Message]:
    """Yield the names of what something stands in."""
    for part in parts:
        if part is not None and part.name.strip():
            yield Message("{name}", {"name": " ".join(part.name.split())})


def _value_of(spot: Spot, language: str) -> tuple[Message, ...]:
    """Return how somebody feels at a point of a curve, and what moment it is."""
    if not isinstance(spot.element, CurvePoint) or not isinstance(spot.lane, CurveLane):
        return ()
    moment = spot.element.moment_of_truth
    value = value_in_words(spot.lane.scale, spot.element.value, language)
    return (value, *([Message(MOMENT_NAMES[moment.kind])] if moment else []))
