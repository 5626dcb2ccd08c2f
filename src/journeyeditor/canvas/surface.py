"""What tools, pointer and text editor may ask of the canvas that they work on."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.frozen import Frozen
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.navigation import Navigation
from journeyeditor.canvas.overlay import Overlay
from journeyeditor.canvas.tools.stroke import Stroke
from journeyeditor.editor import Editor
from journeyeditor.layout import Point, Sheet
from journeyeditor.layout.sheet import PlacedText
from journeyeditor.layout.walk import EmptyCell


class Surface(Protocol):
    """The canvas, as the hand knows it."""

    editor: Editor
    map_scene: MapScene
    navigation: Navigation
    frozen: Frozen
    overlay: Overlay

    @property
    def sheet(self) -> Sheet:
        """The map as it is laid out now."""
        ...

    @property
    def pixels_for_a_point(self) -> float:
        """How many pixels of the viewport a point of the sheet has."""
        ...

    def say(self, text: str) -> None:
        """Tell something in the status bar."""
        ...

    def settle(self) -> None:
        """Show everything where the document has it, after a drag."""
        ...

    def begin_card(self, lane_id: str, step_id: str, index: int | None = None) -> None:
        """Write a new card in a cell."""
        ...

    def take_stroke(self, stroke: Stroke) -> None:
        """Draw a stroke of the pencil, and offer to smooth it."""
        ...

    def edit_text_of(self, element_id: str, field: str, caret: Point | None = None) -> None:
        """Write in a text of the sheet."""
        ...

    def write_at(self, place: PlacedText | EmptyCell) -> None:
        """Write in a text of the sheet, or a new card in an empty cell."""
        ...

    def finish_editing(self) -> None:
        """Keep what is being written, and stop writing."""
        ...

    def writing_ended(self, writing: object) -> None:
        """Take note that a text is written."""
        ...

    # Qt's own

    def viewport(self) -> QWidget:
        """Return the widget that shows the sheet."""
        ...

    def setFocus(self, reason: Qt.FocusReason, /) -> None:
        """Take the keyboard."""
        ...
