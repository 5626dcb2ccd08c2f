"""What a click selects: one thing alone, with Ctrl one more or less, with Shift all as far as here."""

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import CONTROL, SHIFT, Modifiers
from journeyeditor.editor import Cell
from journeyeditor.editor.ranges import Place, between


class Choosing:
    """Selects by presses and clicks, and knows from where a range begins."""

    def __init__(self, view: Surface) -> None:
        """Select on the map that a view shows."""
        self._view = view
        self._anchor: Place | None = None
        self._done = False

    def press(self, element_id: str, modifiers: Modifiers) -> None:
        """Select what is pressed at once, so that the hand sees what it holds; what is selected already stays so."""
        self._done = element_id not in self._view.editor.selection
        if self._done:
            self._choose(element_id, modifiers)

    def click(self, element_id: str, modifiers: Modifiers) -> None:
        """Take a press for a click, where it has not selected anything yet."""
        if not self._done:
            self._choose(element_id, modifiers)

    def click_cell(self, cell: Cell | None, modifiers: Modifiers) -> None:
        """Select a cell, or the cards as far as it with Shift; a click on nothing selects nothing."""
        editor = self._view.editor
        if modifiers & SHIFT:
            start = self._start()
            found = between(editor.journey, start, cell) if cell is not None and start is not None else ()
            if found:
                editor.select(found)
        elif not modifiers & CONTROL:
            self._anchor = cell
            if cell is None:
                editor.select(())
            else:
                editor.select_cell(cell)

    def _choose(self, element_id: str, modifiers: Modifiers) -> None:
        editor = self._view.editor
        start = self._start()
        if modifiers & SHIFT and start is not None:
            found = between(editor.journey, start, element_id)
            editor.select((*found, *editor.selection) if modifiers & CONTROL else found)
            return
        self._anchor = element_id
        if not modifiers & CONTROL:
            editor.select((element_id,))
        elif element_id in editor.selection:
            editor.select(other for other in editor.selection if other != element_id)
        else:
            editor.select((*editor.selection, element_id))

    def _start(self) -> Place | None:
        """Return where a range begins: what was chosen last without Shift, where it is still selected."""
        editor = self._view.editor
        if self._anchor is not None and self._anchor in (editor.cell, *editor.selection):
            return self._anchor
        return editor.selection[0] if editor.selection else editor.cell
