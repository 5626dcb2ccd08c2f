"""A view of the map in which texts are written where they stand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.sheet_view import SheetView
from journeyeditor.canvas.words import translated
from journeyeditor.canvas.writing import session
from journeyeditor.editor import Cell, Editor
from journeyeditor.editor.chosen import place_for_card
from journeyeditor.editor.curves import new_points
from journeyeditor.editor.locks import LockedError, expect_unlocked
from journeyeditor.editor.text import is_single_line, read_text, write_text
from journeyeditor.edits import Change, cards
from journeyeditor.layout import Point
from journeyeditor.layout.stops import Stop
from journeyeditor.layout.texts import text_of

if TYPE_CHECKING:
    from journeyeditor.canvas.writing.session import Writing
    from journeyeditor.canvas.writing.text_editor import TextEditor


class WritingView(SheetView):
    """Lets one text at a time be written; each is one step of undo."""

    picture_pasted = Signal()
    """A picture was to be pasted into a text, which has ended."""
    _writing: "Writing | None" = None

    @property
    def is_editing(self) -> bool:
        """Whether a text is being written."""
        return self._writing is not None

    @property
    def is_behind_writing(self) -> bool:
        """Whether the sheet has yet to follow what was typed."""
        return self._writing is not None and self._writing.lags

    @property
    def text_widget(self) -> "TextEditor | None":
        """What is written in; nothing while no text is."""
        return self._writing.widget if self._writing is not None else None

    def write_at(self, stop: Stop, keep_focus: bool = False) -> None:
        """Write in the text of a place, or a new card in a cell.

        Args:
            stop: the place.
            keep_focus: whether the canvas keeps the keyboard until an input method is ready to let it go.
        """
        self.sight.reveal_area(stop.rect)
        if stop.kind == "cell":
            self.begin_card(stop.lane_id, stop.step_id, keep_focus=keep_focus)
        else:
            self.edit_text_of(stop.element_id, stop.field, keep_focus=keep_focus)

    def edit_text_of(
        self, element_id: str, field: str, caret: Point | None = None, *, keep_focus: bool = False
    ) -> None:
        """Write in a text of the sheet; the caret goes to a place in it, or all of a name is selected."""
        self.finish_editing()
        placed = text_of(self.sheet, element_id, field)
        if placed is None:
            return
        self.editor.select((element_id,))
        if not self._may_write_in(element_id):
            return
        self.sight.reveal_beginning(placed.rect, placed.block.width)
        document, map_id = self.editor.document, self.editor.map_id

        def write(text: str) -> Change:
            return write_text(document, map_id, element_id, field, text)

        text = read_text(document, map_id, element_id, field)
        self._begin(session.Writing(self, element_id, field, write, text, is_new=False), keep_focus)
        if caret is not None and not is_single_line(field) and self._writing is not None:
            self._writing.put_caret(caret)

    def begin_card(self, lane_id: str, step_id: str, index: int | None = None, *, keep_focus: bool = False) -> None:
        """Write a new card in a cell; if nothing is written, there is none, and the cell is selected."""
        self.finish_editing()
        if not self._may_write_in(lane_id):
            return
        document, map_id = self.editor.document, self.editor.map_id

        def add(text: str) -> Change:
            return cards.add_card(document, map_id, lane_id, step_id, index, text)

        def written(text: str) -> Change:
            return cards.add_written_card(document, map_id, lane_id, step_id, index, text)

        change = add("")
        (card_id,) = change.touched
        self.editor.preview(change)
        self.sight.reveal(card_id)
        writing = session.Writing(self, card_id, "text", add, "", is_new=True, cell=Cell(lane_id, step_id))
        writing.written = written
        self._begin(writing, keep_focus)

    def begin_new_card(self) -> None:
        """Write a new card after the one that is selected, or in the first cell of what is; on a curve, add a point."""
        if new_points.can_add_point(self.editor):
            new_points.add_point(self.editor)
            return
        place = place_for_card(self.editor)
        if place is not None:
            self.begin_card(*place)

    def write_on(self) -> None:
        """Hand the keyboard to what is being written."""
        if self._writing is not None:
            self._writing.take_keyboard()

    def finish_editing(self) -> None:
        """Keep what is being written, and stop writing."""
        if self._writing is not None:
            self._writing.finish()

    def give_up_writing(self) -> None:
        """Stop writing, and go back to what was there."""
        if self._writing is not None:
            self._writing.give_up()

    def leave_picture(self) -> None:
        """Leave a picture that was pasted into a text, which has ended, to whoever pastes into the map."""
        self.picture_pasted.emit()

    def writing_ended(self, writing: object) -> None:
        """Take note that a text is written."""
        if self._writing is writing:
            self._writing = None

    def _may_write_in(self, element_id: str) -> bool:
        """Tell whether an element may be changed; where its lane is locked, say so."""
        try:
            expect_unlocked(self.editor.journey, element_id)
        except LockedError as refused:
            self.say(translated(refused.message))
            return False
        return True

    def _begin(self, writing: "Writing", keep_focus: bool) -> None:
        self._writing = writing
        if not keep_focus:
            writing.take_keyboard()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        """Show the map of an editor."""
        super().__init__(editor, parent)
        self.sheet_shown.connect(self._keep_over_text)

    def _looked_around(self) -> None:
        super()._looked_around()
        self._keep_over_text()

    def _keep_over_text(self) -> None:
        if self._writing is not None:
            self._writing.follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and take along the editor of a text."""
        super().scrollContentsBy(dx, dy)
        self._keep_over_text()
