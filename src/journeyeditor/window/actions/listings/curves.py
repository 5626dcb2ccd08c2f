"""The submenus of the Curve menu that depend on the moment."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.editor.curves import several as curves
from journeyeditor.editor.curves.aids import lane_of_curves
from journeyeditor.model.curve_in_words import name_of_curve
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_STATES: tuple[tuple[curves.State, str], ...] = (("current", "today"), ("future", "future state"))


def list_new_curves(window: "MainWindow", menu: QMenu) -> None:
    """Offer a curve of each persona, today and in a future state, and one of nobody in particular."""
    for state, words in _STATES:
        for persona in window.editor.document.personas:
            entry = menu.addAction(for_menu(f"{' '.join(persona.name.split())}, {action_text(words)}"))
            entry.triggered.connect(partial(_add, window, persona.id, state))
        entry = menu.addAction(action_text("Nobody in particular") + f", {action_text(words)}")
        entry.triggered.connect(partial(_add, window, None, state))
        menu.addSeparator()


def list_curves(window: "MainWindow", menu: QMenu) -> None:
    """Offer the curves of the lane in hand; the one that the pencil draws on is ticked."""
    lane = lane_of_curves(window.editor)
    shown = lane.curves if lane is not None else ()
    chosen = curves.chosen_curve(window.editor) or (shown[0] if shown else None)
    for one in shown:
        name = name_of_curve(window.editor.document, one) or action_text("Curve without a name")
        if one.state == "future":
            name = f"{name}, {action_text('future state')}"
        entry = menu.addAction(for_menu(name))
        entry.setCheckable(True)
        entry.setChecked(chosen is not None and one.id == chosen.id)
        entry.triggered.connect(partial(_choose, window, one.id))


def _add(window: "MainWindow", persona_id: str | None, state: curves.State, _checked: bool = False) -> None:
    window.view.finish_editing()
    curves.add_curve(window.editor, persona_id, state)
    window.view.sight.reveal(window.editor.selection[0])
    window.view.choose_tool("pencil")


def _choose(window: "MainWindow", curve_id: str, _checked: bool = False) -> None:
    window.view.finish_editing()
    window.editor.select((curve_id,))
