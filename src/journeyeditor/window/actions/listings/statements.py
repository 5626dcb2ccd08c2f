"""The menu of the sentences of the field, with gaps to fill."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.editor.statements import Statement, fitting, place_for_statement, sentence
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LONGEST = 70
"""How many letters of a sentence its entry shows."""


def list_statements(window: "MainWindow", menu: QMenu) -> None:
    """Offer the sentences that belong into the lane that is selected, and then the others."""
    place = place_for_statement(window.editor)
    if place is None:
        menu.addAction(action_text("Select a card or a cell first")).setEnabled(False)
        return
    for statements in fitting(place):
        if menu.actions():
            menu.addSeparator()
        for one in statements:
            words = " ".join(sentence(window.editor, place, one, action_text).split())
            shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
            entry = menu.addAction(for_menu(f"{action_text(one.name)}:  {shown}"))
            entry.triggered.connect(partial(write_statement, window, one))


def write_statement(window: "MainWindow", statement: Statement, _checked: bool = False) -> None:
    """Begin to write a sentence on the card that is selected, or as a new one in the cell."""
    view = window.view
    view.finish_editing()
    place = place_for_statement(window.editor)
    if place is None:
        return
    words = sentence(window.editor, place, statement, action_text)
    if place.card is not None:
        view.edit_text_of(place.card.id, "text")
    else:
        view.begin_card(place.lane.id, place.step_id)
    if view.text_widget is not None:
        view.text_widget.fill_in(words)


def ask_for_statement(window: "MainWindow") -> None:
    """Offer the sentences beside what is selected."""
    from journeyeditor.canvas.input.context_request import beside_selection

    menu = QMenu(window)
    list_statements(window, menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(beside_selection(window.view))
    menu.setActiveAction(menu.actions()[0])
