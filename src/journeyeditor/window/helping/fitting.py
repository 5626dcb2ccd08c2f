"""Which page of the help fits what one is at: the panel that has the keyboard, else what is selected."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from journeyeditor.editor.chosen import chosen_lane
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.properties.subjects import Kind, subjects_of
from journeyeditor.model import LANE_KINDS
from journeyeditor.window.helping.contents import FIRST

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_OF_PANELS = {
    "outline": "filtering",
    "find": "filtering",
    "personas": "personas",
    "empathy": "personas",
    "theme": "exporting",
    "check": "check",
    "analysis": "opportunities",
    "review": "review",
    "history": "safety",
    "tasks": "tasks",
}
_OF_KINDS: dict[Kind, str] = {
    "persona": "personas",
    "stage": "stages",
    "step": "stages",
    "curve": "curve",
    "point": "curve",
    "connector": "blueprint",
}


def fitting_page(window: "MainWindow") -> str:
    """Return the id of the page that fits what somebody is at in a window."""
    return _OF_PANELS.get(_panel_in_hand()) or page_of_selection(window.editor, window.view.tool)


def page_of_selection(editor: Editor, tool: str = "select") -> str:
    """Return the id of the page on what is selected, or on the tool in the hand; where nothing is, the first."""
    if tool in ("pencil", "eraser"):
        return "curve"
    kind = subjects_of(editor)[0].kind if editor.selection else None
    if kind in _OF_KINDS:
        return _OF_KINDS[kind]
    lane = chosen_lane(editor)
    if lane is None:
        return FIRST
    return f"lane/{lane.kind}" if lane.kind in LANE_KINDS else "lanes"


def _panel_in_hand() -> str:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget.objectName().removeprefix("panel.") if widget is not None else ""
