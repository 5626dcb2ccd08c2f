"""One text being written: what is typed shows on the sheet and becomes one step of undo at the end."""

from PySide6.QtCore import QObject, QPointF, Qt

from journeyeditor.canvas.piece import TILED
from journeyeditor.canvas.surface import Paper
from journeyeditor.canvas.tiles import settled
from journeyeditor.canvas.writing.on_sheet import OnSheet, Write
from journeyeditor.canvas.writing.text_editor import TextEditor
from journeyeditor.editor import Cell
from journeyeditor.editor.text import is_single_line
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.placed import PlacedText
from journeyeditor.layout.stops import stop_of
from journeyeditor.layout.texts import text_of
from journeyeditor.layout.turns import beside
from journeyeditor.picture.contrast import ink_on
from journeyeditor.picture.primitives import Box, Shape, Words


class Writing(QObject):
    """The editing of one text in place."""

    def __init__(
        self,
        view: Paper,
        element_id: str,
        field: str,
        write: Write,
        text: str,
        is_new: bool,
        cell: Cell | None = None,
    ) -> None:
        """Open the editor over a text of the sheet; see `take_keyboard`.

        Args:
            view: the canvas.
            element_id: whose text it is.
            field: which of its texts.
            write: gives the change for what was typed.
            text: what is there to begin with.
            is_new: whether the element is there only once something is written.
            cell: where the keyboard stays if nothing is.
        """
        super().__init__(view.viewport())
        self._view, self._element_id, self._field = view, element_id, field
        self._on_sheet = OnSheet(view, write, text)
        self._is_new, self._cell = is_new, cell
        self.written: Write | None = None
        """Gives the change at the end, where it is another than while it is typed."""
        placed = self._placed()
        assert placed is not None, "a text is edited where it stands"
        colour, ground = _colours(view, element_id, placed)
        self._editor = TextEditor(view.viewport(), colour, ground, is_single_line(field), view.shown.line_width)
        self._editor.written.connect(self._on_sheet.follow)
        self._editor.entered.connect(self.finish)
        self._editor.finished.connect(self._keep)
        self._editor.given_up.connect(self._give_up)
        self._editor.moved_on.connect(self._go_on)
        self._editor.wants_another.connect(self._add_another)
        self._editor.picture_pasted.connect(self._leave_picture)
        self._editor.begin(text, placed, self._corner(placed), view.pixels_for_a_point)
        self._lie_above(placed)

    @property
    def widget(self) -> TextEditor:
        """The editor itself."""
        return self._editor

    @property
    def lags(self) -> bool:
        """Whether the sheet has yet to follow what was typed."""
        return self._on_sheet.lags

    def take_keyboard(self) -> None:
        """Let what is typed be written."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_caret(self, at: Point) -> None:
        """Put the caret where the pointer is on the sheet."""
        placed = self._placed()
        if placed is not None:
            self._editor.put_caret(QPointF(at.x - placed.rect.x, at.y - placed.rect.y))

    def follow(self) -> None:
        """Lie over the text again after the sheet, the zoom or the scroll has changed."""
        placed = self._placed()
        if placed is not None:
            self._editor.lie_over(placed, self._corner(placed), self._view.pixels_for_a_point)
            self._lie_above(placed)

    def finish(self) -> None:
        """Keep what was typed."""
        self._editor.end(keep=True)

    def give_up(self) -> None:
        """Go back to what was there."""
        self._editor.end(keep=False)

    def _placed(self) -> PlacedText | None:
        return text_of(self._view.sheet, self._element_id, self._field)

    def _corner(self, placed: PlacedText) -> QPointF:
        part = self._view.frozen.part_of(self._view.sheet, placed.rect)
        shown = self._view.frozen.transform_of(part)
        corner = shown.map(QPointF(placed.rect.x, placed.rect.y))
        ratio = self._view.viewport().devicePixelRatioF()
        # The letters of the sheet stand where the tile of their group lies, and so do those of the editor.
        for group in self._view.map_scene.groups_of([self._element_id]):
            if group.kind in TILED and group.rect.contains(placed.rect.centre):
                origin = shown.map(QPointF(*group.at))
                return corner + settled(origin, group.bounds, shown.m11() * ratio, ratio)
        return corner

    def _lie_above(self, placed: PlacedText) -> None:
        """Lay the editor of a name on a frozen strip over the strip."""
        self._view.frozen.stack(self._editor, self._view.frozen.part_of(self._view.sheet, placed.rect))

    @property
    def _leaves_nothing(self) -> bool:
        return self._is_new and not self._on_sheet.text.strip()

    def _keep(self) -> None:
        if self._leaves_nothing:
            self._give_up()
        else:
            self._on_sheet.catch_up()
            if self.written is not None:
                self._view.editor.preview(self.written(self._on_sheet.text))
            self._view.editor.commit_preview()
            self._close()

    def _go_on(self, back: bool) -> None:
        """After Tab, write in the next text in turn, or the one before."""
        self._on_sheet.catch_up()
        sheet = self._view.sheet
        stop = stop_of(sheet, self._element_id, self._field)
        found = beside(sheet, stop, -1 if back else 1, to_write=True) if stop is not None else None
        self.finish()
        if found is not None:
            self._view.write_at(found)

    def _leave_picture(self) -> None:
        """After a picture was to be pasted, end, and leave it to whoever pastes into the map."""
        view = self._view
        self.finish()
        view.leave_picture()

    def _add_another(self) -> None:
        """After Ctrl+Enter on a card, write the next one below it; one that says nothing has none."""
        stop = stop_of(self._view.sheet, self._element_id, self._field)
        has_another = stop is not None and stop.kind == "card" and not self._leaves_nothing
        self.finish()
        if has_another:
            self._view.begin_new_card()

    def _give_up(self) -> None:
        self._on_sheet.give_up()
        editor = self._view.editor
        editor.cancel_preview()
        if self._cell is not None:
            editor.select_cell(self._cell)
        self._close()

    def _close(self) -> None:
        if self._editor.hasFocus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.hide()
        self._editor.deleteLater()
        self._view.writing_ended(self)
        self.deleteLater()


def _colours(view: Paper, element_id: str, placed: PlacedText) -> tuple[str, str]:
    """Return the colours of a text and of what it stands on."""
    paper = view.map_scene.paper.name()
    for group in view.map_scene.groups_of((element_id,)):
        words = [part for part in group.parts if isinstance(part, Words) and part.block is placed.block]
        if words:
            ground = group.parts[0]
            told = group.kind in ("card", "stage", "lane")
            return words[0].colour, (ground.fill if told and isinstance(ground, Box | Shape) else None) or paper
    return ink_on(paper), paper
