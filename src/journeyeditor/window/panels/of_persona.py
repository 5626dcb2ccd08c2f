"""The panels that show one persona, and how they come to show it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def show_empathy_map_in_hand(window: "MainWindow") -> None:
    """Show the empathy map of the persona that is selected, or of the first of the map or the document."""
    document = window.editor.document
    known = [persona.id for persona in document.personas]
    chosen = [name for name in window.editor.selection if name in known]
    show_empathy_map(window, (*chosen, *window.editor.journey.personas, *known)[0])


def show_properties(window: "MainWindow", persona_id: str) -> None:
    """Show the properties of a persona, the first ready to write in."""
    from journeyeditor.window.panels.inspector.content import InspectorContent

    panel = window.docks.open("properties")
    assert isinstance(panel, InspectorContent)
    panel.show_persona(persona_id)


def show_empathy_map(window: "MainWindow", persona_id: str) -> None:
    """Show the empathy map of a persona, its first part ready to write in."""
    from journeyeditor.window.panels.empathy.content import EmpathyContent

    panel = window.docks.open("empathy")
    assert isinstance(panel, EmpathyContent)
    panel.show_persona(persona_id)
    panel.take_keyboard()
