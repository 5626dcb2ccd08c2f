"""What tools, pointer and text editor may ask of the canvas that they work on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.frozen import Frozen
from journeyeditor.canvas.looking.navigation import Navigation
from journeyeditor.canvas.looking.sharpening import Sharpening
from journeyeditor.canvas.looking.sight import Sight
from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.marks.frames import Frames
from journeyeditor.canvas.marks.overlay import Overlay
from journeyeditor.canvas.shown_map import ShownMap
from journeyeditor.editor import Editor
from journeyeditor.layout import Point, Sheet
from journeyeditor.layout.stops import Stop

if TYPE_CHECKING:
    from journeyeditor.canvas.input.keyboard import CanvasKeyboard
    from journeyeditor.canvas.strokes import Strokes
    from journeyeditor.canvas.writing.text_editor import TextEditor


class Paper(Protocol):
    """The canvas, as the writing of a text knows it."""

    editor: Editor
    map_scene: MapScene
    shown: ShownMap
    frozen: Frozen
    sharpening: Sharpening

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

    def begin_new_card(self) -> None:
        """Write a new card after the one that is selected."""
        ...

    def write_at(self, stop: Stop) -> None:
        """Write in the text of a place, or a new card in a cell."""
        ...

    def leave_picture(self) -> None:
        """Leave a picture that was pasted into a text to whoever pastes into the map."""
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


class Surface(Paper, Protocol):
    """The canvas, as the hand knows it."""

    navigation: Navigation
    sight: Sight
    overlay: Overlay
    frames: Frames

    @property
    def keyboard(self) -> "CanvasKeyboard":
        """What the keys do that are no commands."""
        ...

    @property
    def strokes(self) -> "Strokes":
        """What draws and smooths the strokes of the pencil."""
        ...

    @property
    def tool(self) -> str:
        """The name of the tool in hand."""
        ...

    @property
    def is_editing(self) -> bool:
        """Whether a text is being written."""
        ...

    @property
    def text_widget(self) -> "TextEditor | None":
        """What is written in; nothing while no text is."""
        ...

    def float_elements(self, element_ids: Iterable[str], dx: float, dy: float) -> None:
        """Show elements above all else, moved by a distance in points, until the next sheet is shown."""
        ...

    def fade_elements(self, element_ids: Iterable[str]) -> None:
        """Show some elements faintly, and all others as they are."""
        ...

    def settle(self) -> None:
        """Show everything where the document has it, after a drag."""
        ...

    def begin_card(self, lane_id: str, step_id: str, index: int | None = None) -> None:
        """Write a new card in a cell."""
        ...

    def ask_to_follow_link(self) -> None:
        """Ask for the link of the card that is selected to be followed."""
        ...

    def edit_text(self, *, keep_focus: bool = False) -> None:
        """Write in what is selected."""
        ...

    def edit_text_of(self, element_id: str, field: str, caret: Point | None = None) -> None:
        """Write in a text of the sheet."""
        ...

    def write_on(self) -> None:
        """Hand the keyboard to what is being written."""
        ...

    def hasFocus(self) -> bool:
        """Tell whether the keyboard acts on the canvas itself."""
        ...

    def finish_editing(self) -> None:
        """Keep what is being written, and stop writing."""
        ...

    def give_up_writing(self) -> None:
        """Stop writing, and go back to what was there."""
        ...
