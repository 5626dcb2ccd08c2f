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


def _cards(journey: JourneyMap) -> int:
    return sum(len(lane.cards) for lane in journey.card_lanes)


def _has_curve(journey: JourneyMap) -> bool:
    return any(curve.points for lane in journey.curve_lanes for curve in lane.curves)


def _is_empty(editor: Editor) -> bool:
    return not _cards(editor.journey) and not _has_curve(editor.journey)


def _lacks_curve(editor: Editor) -> bool:
    journey = editor.journey
    return _cards(journey) >= _SOME and bool(journey.curve_lanes) and not _has_curve(journey)


def _is_practised(editor: Editor) -> bool:
    return len(editor.history.labels) >= _PRACTISED


def _has_much(editor: Editor) -> bool:
    return bool(editor.history.labels) and _cards(editor.journey) >= _ENOUGH and _has_curve(editor.journey)


HINTS = (
    Hint(
        "write",
        "Type to write a card in the marked cell. Tab goes to the next cell, Return to the next row.",
        _is_empty,
        lambda editor, _settings: not _is_empty(editor),
    ),
    Hint(
        "draw",
        "Press {tool.pencil} and draw in the lane of the curve how it feels, from left to right; Esc ends that.",
        _lacks_curve,
        lambda editor, _settings: _has_curve(editor.journey),
    ),
    Hint(
        "palette",
        "{command.palette} finds whatever can be done by a few letters of its name.",
        _is_practised,
        lambda _editor, settings: bool(settings.recent_commands),
    ),
    Hint(
        "export",
        "{document.export-as} makes a PDF or a picture of the map, on paper of any size.",
        _has_much,
        lambda _editor, settings: settings.export is not None,
    ),
)
