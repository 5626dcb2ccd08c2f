"""From a list in a panel to what it tells of on the map."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_OF_PERSONA = "personas."
"""How the path of a field begins that is one of a persona: the id of the persona follows."""


def go_to(window: "MainWindow", map_id: str, element_ids: Sequence[str]) -> None:
    """Bring elements of a map in sight and select them; of a map itself, the map."""
    editor = window.editor
    window.view.finish_editing()
    if map_id != editor.map_id:
        editor.show_map(map_id)
    chosen = [element_id for element_id in element_ids if element_id != map_id]
    editor.select(chosen)
    if chosen:
        window.view.sight.reveal(chosen[0])


def show_field(window: "MainWindow", path: str) -> None:
    """Show a field of what is selected, or of a persona of its map, among its properties, ready to be written in."""
    from journeyeditor.window.panels.inspector.content import InspectorContent

    panel = window.docks.open("properties")
    if isinstance(panel, InspectorContent):
        if path.startswith(_OF_PERSONA):
            persona_id, _, path = path.removeprefix(_OF_PERSONA).rpartition(".")
            panel.show_persona(persona_id)
        panel.show_field(path)
