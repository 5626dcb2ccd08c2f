"""The hints, as data: a new one is an entry here."""

from collections.abc import Callable
from typing import NamedTuple

from journeyeditor.editor import Editor
from journeyeditor.model import JourneyMap
from journeyeditor.window.settings import Settings

_SOME, _ENOUGH = 4, 10
"""How many cards a map has once its maker knows how to write them, and once there is something to give away."""
_PRACTISED = 16
"""After how many edits somebody may want to do more."""


class Hint(NamedTuple):
    """Something that is worth knowing."""

    id: str
    text: str
    """What it says; keys stand in braces, as the ids of their actions."""
    is_time: Callable[[Editor], bool]
    """Whether it helps now."""
    is_known: Callable[[Editor, Settings], bool]
    """Whether what was done shows that nobody needs it."""
    offers: str = ""
    """The id of the action that does what it says, at a click."""


def _cards(journey: JourneyMap) -> int:
    return sum(len(lane.cards) for lane in journey.card_lanes)


def _has_curve(journey: JourneyMap) -> bool:
    return any(curve.points for lane in journey.curve_lanes for curve in lane.curves)


def _waits(editor: Editor) -> bool:
    """Tell whether nobody has done anything yet with a map of a few words at most."""
    journey, history = editor.journey, editor.history
    is_touched = bool(history.labels) or history.is_previewing
    return not is_touched and _cards(journey) < _SOME and not _has_curve(journey)


def _lacks_curve(editor: Editor) -> bool:
    journey = editor.journey
    return _cards(journey) >= _SOME and bool(journey.curve_lanes) and not _has_curve(journey)


def _is_practised(editor: Editor) -> bool:
    return len(editor.history.labels) >= _PRACTISED


def _has_much(editor: Editor) -> bool:
    journey = editor.journey
    is_felt = _has_curve(journey) or not journey.curve_lanes
    return bool(editor.history.labels) and _cards(journey) >= _ENOUGH and is_felt


HINTS = (
    Hint(
        "write",
        "Type to write a card in the marked cell. Tab goes to the next cell, Return to the next row.",
        _waits,
        lambda editor, _settings: not _waits(editor),
        "help.begin",
    ),
    Hint(
        "draw",
        "How does it feel? Draw it with the pencil in the lane of the curve, from left to right; Esc ends that.",
        _lacks_curve,
        lambda editor, _settings: _has_curve(editor.journey),
        "tool.pencil",
    ),
    Hint(
        "check",
        "The map check says what the map still lacks, why that matters, and often mends it.",
        _has_much,
        lambda _editor, _settings: False,  # but where its panel stands open
        "panel.check",
    ),
    Hint(
        "palette",
        "{command.palette} finds whatever can be done by a few letters of its name.",
        _is_practised,
        lambda _editor, settings: bool(settings.recent_commands),
    ),
    Hint(
        "export",
        "A PDF, slides or a picture of the map, on paper of any size: {document.export-as}.",
        _has_much,
        lambda _editor, settings: settings.export is not None,
        "document.export-as",
    ),
)
