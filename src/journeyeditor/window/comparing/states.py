"""Two states of one document compared, such as an earlier version and the present one."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from journeyeditor.model import Document
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.comparing.dialog import CompareDialog
from journeyeditor.window.comparing.offers import offers_of
from journeyeditor.window.dialogs.run_dialog import run_dialog


class State(NamedTuple):
    """A state of a document, and what it is called."""

    name: str
    document: Document


def compare_states(before: State, after: State, parent: QWidget) -> None:
    """Show how a later state differs from an earlier one, beginning with the first map that does."""
    run_dialog(dialog_of(before, after, parent))


def dialog_of(before: State, after: State, parent: QWidget) -> CompareDialog:
    """Return the window in which two states are compared."""
    untitled = action_text("Untitled")
    offers = [*offers_of(before.document, before.name, untitled), *offers_of(after.document, after.name, untitled)]
    return CompareDialog(offers, _first_pair(before.document, after.document), parent)


def _first_pair(before: Document, after: Document) -> tuple[int, int]:
    """Return the places of the first map that differs, among those of the earlier state and then of the later one."""
    count = len(before.maps)
    old = {journey.id: (place, journey) for place, journey in enumerate(before.maps)}
    there = [(old[new.id], count + place, new) for place, new in enumerate(after.maps) if new.id in old]
    differing = ((place, now) for (place, journey), now, new in there if journey != new)
    same = ((place, now) for (place, _), now, _ in there)
    return next(differing, next(same, (0, count)))
