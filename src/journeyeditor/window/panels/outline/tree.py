"""The tree of the outline, its keys and its hand."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView

from journeyeditor.editor import Editor, commands
from journeyeditor.editor.moving import moves
from journeyeditor.editor.moving.moves import Direction
from journeyeditor.editor.outline.building import add_after, add_inside, can_hold, rename
from journeyeditor.editor.outline.moves import moved_to
from journeyeditor.editor.outline.tree import Entry, OutlineMemory
from journeyeditor.edits import Change, EditError
from journeyeditor.window.panels.outline.delegate import OutlineDelegate
from journeyeditor.window.panels.outline.hands import take_hands
from journeyeditor.window.panels.outline.model import Drop, Index, OutlineModel
from journeyeditor.window.panels.outline.writing import OutlineWriting
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.model import Document

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALONG: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_ROWS_ACROSS: dict[Direction, Direction] = {"up": "left", "down": "right"}
"""Stages and steps stand beside each other on the map, and below each other here."""

Add = Callable[["Document", str], Change]


class OutlineTree(QTreeView):
    """Shows the map as a tree; Return adds the next, Tab what is inside, and one types on."""

    said = Signal(str)
    """Why something cannot be."""
    chosen = Signal(str)
    """The id of an element that was chosen here."""
    left = Signal()
    """Esc was pressed, and nothing is being written."""

    def __init__(self, editor: Editor) -> None:
        """Show the map of an editor."""
        super().__init__()
        self._editor = editor
        self._memory = OutlineMemory()
        self.outline = OutlineModel(self._memory.outline(editor.document, editor.map_id), self)
        self._writing: OutlineWriting | None = None
        self._count = 0
        # What Qt chooses while the tree is made is no choice of the hand.
        self._following = True
        self.setModel(self.outline)
        self._delegate = OutlineDelegate(self)
        self._delegate.written.connect(self._written)
        self._delegate.key_pressed.connect(self._end_with)
        self._delegate.left.connect(self.finish)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Outline"))
        take_hands(self)
        self.outline.dropped.connect(self._drop)
        self._expand_headings()
        self.outline.modelReset.connect(self._expand_headings)
        self._following = False

    @property
    def is_writing(self) -> bool:
        """Whether a name is being written."""
        return self._writing is not None

    def follow(self) -> None:
        """Show the document and the selection as they are now."""
        self._following = True
        try:
            self.outline.show(self._memory.outline(self._editor.document, self._editor.map_id))
            self._show_selection()
        finally:
            self._following = False

    def start_somewhere(self) -> None:
        """Let the keyboard start at the top where nothing is chosen; what is chosen on the map stays so."""
        if self.currentIndex().isValid():
            return
        self._following = True
        try:
            self.setCurrentIndex(self.outline.index(0, 0))
        finally:
            self._following = False

    def finish(self) -> None:
        """Keep what is being written; a new entry without a name goes."""
        writing, self._writing = self._writing, None
        if writing is None:
            return
        self._close_line()
        if writing.is_blank:
            writing.give_up()
        self.follow()

    # Choosing

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Choose on the map what is chosen here."""
        super().selectionChanged(selected, deselected)
        if self._following or self._writing is not None:
            return
        entries = [self.outline.entry(index) for index in self.selectedIndexes()]
        self._editor.select(entry.key for entry in entries if not entry.is_heading)
        if self._editor.selection:
            self.chosen.emit(self._editor.selection[-1])

    def _show_selection(self) -> None:
        """Choose here what is chosen on the map, and bring the last of it in sight."""
        wanted = [index for key in self._editor.selection if (index := self.outline.index_of(key)).isValid()]
        if not wanted and not self._editor.selection:
            current = self.currentIndex()
            if current.isValid() and self.outline.entry(current).is_heading:
                return
        model = self.selectionModel()
        if {self.outline.entry(index).key for index in model.selectedIndexes()} == {
            self.outline.entry(index).key for index in wanted
        }:
            return
        selection = QItemSelection()
        for index in wanted:
            selection.select(index, index)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if wanted:
            model.setCurrentIndex(wanted[-1], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(wanted[-1])

    # Writing

    def edit(self, index: Index, *how: Any) -> Any:
        """Open a line over a row, and remember what is being written in it."""
        if self._writing is None and index.isValid():
            entry = self.outline.entry(index)
            document, map_id = self._editor.document, self._editor.map_id

            def write(text: str) -> Change:
                return rename(document, map_id, entry.kind, entry.key, text)

            # A key that opens the line writes in it before Qt returns.
            self._writing = OutlineWriting(self._editor, entry.key, write, "", self._next())
            opened = super().edit(index, *how)
            if self.indexWidget(index) is None:
                self._writing = None
            return opened
        return super().edit(index, *how)

    def _add(self, above: str, add: Add) -> None:
        """Add an entry and let its name be written."""
        document = self._editor.document

        def write(text: str) -> Change:
            return add(document, text)

        writing = OutlineWriting(self._editor, "", write, above, self._next())
        try:
            key = writing.begin()
        except (EditError, IndexError) as problem:
            self._tell(problem)
            return
        # From here on choosing a row is no choice of the hand.
        self._writing = writing
        self.follow()
        index = self.outline.index_of(key)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def _add_after(self, entry: Entry, onward: bool = False) -> None:
        map_id = self._editor.map_id
        self._add(entry.key, lambda doc, text: add_after(doc, map_id, entry.kind, entry.key, text, onward))

    def _add_inside(self, entry: Entry) -> None:
        map_id = self._editor.map_id
        if can_hold(entry.kind):
            self.expand(self.outline.index_of(entry.key))
            self._add(entry.key, lambda doc, text: add_inside(doc, map_id, entry.kind, entry.key, text))

    def _written(self, text: str) -> None:
        writing = self._writing
        if writing is not None:
            self._do(lambda: writing.write(text))

    def _end_with(self, event: QKeyEvent) -> None:
        """End the writing as a key says, and go on to the next where it says so."""
        writing = self._writing
        if writing is None:
            return
        key, was_blank = event.key(), writing.is_blank
        if key == Qt.Key.Key_Escape:
            self._writing = None
            self._close_line()
            writing.give_up()
            self.follow()
            return
        above = self._entry(writing.above)
        self.finish()
        entry = above if was_blank else self._entry(writing.key)
        if entry is not None:
            self._go_on(entry, event, writing, was_blank)

    def _go_on(self, entry: Entry, event: QKeyEvent, writing: OutlineWriting, was_blank: bool) -> None:
        key = event.key()
        self.setCurrentIndex(self.outline.index_of(entry.key))
        if key == Qt.Key.Key_Tab:
            self._add_inside(entry)
        elif key == Qt.Key.Key_Backtab:
            outer = self.outline.parent(self.outline.index_of(entry.key))
            if outer.isValid() and not self.outline.entry(outer).is_heading:
                self._add_after(self.outline.entry(outer))
        elif writing.is_new and not was_blank:
            self._add_after(entry, onward=bool(event.modifiers() & _CTRL))

    def _close_line(self) -> None:
        line = self.indexWidget(self.currentIndex())
        if line is not None:
            self.closeEditor(line, OutlineDelegate.EndEditHint.NoHint)

    def _entry(self, key: str) -> Entry | None:
        index = self.outline.index_of(key)
        return self.outline.entry(index) if index.isValid() else None

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _do(self, deed: Callable[[], object]) -> None:
        """Do something or tell why it cannot be, and show what is then."""
        try:
            deed()
        except EditError as problem:
            self._tell(problem)
        self.follow()

    def _tell(self, problem: Exception) -> None:
        words = translated(problem.message) if isinstance(problem, EditError) else self.tr("Add a stage first")
        self.said.emit(words)

    def _expand_headings(self) -> None:
        for index in self.outline.headings():
            self.expand(index)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, write, move and delete by key; all else is Qt's."""
        index = self.currentIndex()
        key, modifiers = event.key(), event.modifiers()
        entry = self.outline.entry(index) if index.isValid() else None
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif entry is None:
            super().keyPressEvent(event)
        elif modifiers & _ALT and key in _ALONG:
            self._move(entry, _ALONG[key])
        elif key in _RETURN:
            self._add_after(entry, onward=bool(modifiers & _CTRL))
        elif key == Qt.Key.Key_Tab and can_hold(entry.kind):
            self._add_inside(entry)
        elif key == Qt.Key.Key_Backtab and self.outline.parent(index).isValid():
            self.setCurrentIndex(self.outline.parent(index))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._do(lambda: commands.delete(self._editor))
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab for the tree where it adds something."""
        index = self.currentIndex()
        if index.isValid():
            entry = self.outline.entry(index)
            if can_hold(entry.kind) if forward else self.outline.parent(index).isValid():
                return False
        return super().focusNextPrevChild(forward)

    def _move(self, entry: Entry, direction: Direction) -> None:
        if entry.kind in ("stage", "step"):
            direction = _ROWS_ACROSS.get(direction, direction)
        self._do(lambda: moves.move(self._editor, direction))

    def _drop(self, drop: Drop) -> None:
        editor = self._editor
        self._do(lambda: editor.apply(moved_to(editor.document, editor.map_id, *drop)))
