"""From anywhere in a window to a page of the help."""

from typing import TYPE_CHECKING

from journeyeditor.window.panels.help.content import HelpContent

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def open_page(window: "MainWindow", page_id: str) -> None:
    """Show a page beside the map, ready to be read by keyboard.

    Raises:
        KeyError: there is no such page.
    """
    content = window.docks.open("help")
    assert isinstance(content, HelpContent)
    content.show_page(page_id)
    content.take_keyboard()
