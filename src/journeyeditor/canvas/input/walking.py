"""Where the keyboard is on the map, and how arrows, Home, End and Tab move it; with Shift they extend the selection."""

from journeyeditor.canvas.looking.framing import area_of
from journeyeditor.canvas.surface import Surface
from journeyeditor.editor import Cell
from journeyeditor.editor.ranges import Place, between
from journeyeditor.layout.stops import Stop, cell_stop, stop_of
from journeyeditor.layout.turns import below, beside, first_point
from journeyeditor.layout.walk import Stand, Way, corner, end_of_row, stand_on, walk

_State = tuple[tuple[str, ...], Cell | None]


class Walking:
    """Moves the selection over the map; the editor knows what is selected, and this from where it came."""

    def __init__(self, view: Surface) -> None:
        """Walk over the map that a view shows."""
        self._view = view
        self._stand: Stand | None = None
        self._known: _State = ((), None)
        self._anchor: Place | None = None

    @property
    def here(self) -> Stop | None:
        """Where the keyboard is: at what was selected last; nothing where nothing is, or nothing in sight."""
        stand = self._now()
        return stand.stop if stand is not None else None

    @property
    def mark(self) -> Stop | None:
        """The cell or the text of the header where the keyboard is: what no frame of an element shows."""
        editor = self._view.editor
        texts = (editor.map_id, *editor.journey.personas)
        reached = self._stand.stop if self._stand is not None and self._is_known else None
        if editor.cell is not None or (reached is not None and reached.kind == "cell"):
            return self.here
        return self.here if any(text in editor.selection for text in texts) else None

    def go(self, way: Way) -> None:
        """Go one step in a direction; with nothing selected, come back to where the keyboard was last."""
        stand = self._now()
        self._take(walk(self._view.sheet, stand, way) if stand is not None else self._back())

    def extend(self, way: Way) -> None:
        """Go one step in a direction, and select all from where the selection began to there."""
        stand = self._now()
        if stand is None:
            self.go(way)
            return
        found = walk(self._view.sheet, stand, way)
        if found is not None and _family(found.stop) == _family(stand.stop):
            self._reach(found)

    def _reach(self, stand: Stand) -> None:
        editor, end = self._view.editor, _place(stand.stop)
        start = self._anchor if self._is_known and self._anchor is not None else None
        start = start or editor.cell or editor.selection[0]
        between_them = between(editor.journey, start, end)
        cell = end if isinstance(end, Cell) and not between_them else None
        self._stand, self._known, self._anchor = stand, (between_them, cell), start
        self._select(between_them, cell)

    def go_to_end(self, last: bool) -> None:
        """Go to the first step of the row, or the last."""
        stand = self._now()
        self._take(end_of_row(self._view.sheet, stand, last) if stand is not None else self._back())

    def go_to_corner(self, last: bool) -> None:
        """Go to the first cell of the grid, or the last."""
        self._take(corner(self._view.sheet, last))

    def go_on(self, by: int) -> bool:
        """Go to what comes next in turn (by 1), or came before (by -1); with nothing selected there is no turn."""
        stop = self.here
        if stop is None:
            return False
        if stop.kind == "cell" and by > 0 and self.go_to_point(stop):
            return True
        found = beside(self._view.sheet, stop, by)
        if found is not None:
            self._take(stand_on(found))
        return True

    def go_below(self, step_id: str) -> None:
        """Go to where the next row is begun, in a step; in the last row, stay."""
        stop = self.here
        self.stop_at(below(self._view.sheet, stop, step_id) if stop is not None else None)

    def go_to_point(self, cell: Stop) -> bool:
        """Go from a cell of a lane of curves to the first point in it; tell whether there is one."""
        point = first_point(self._view.sheet, cell)
        if point is not None:
            self._take(stand_on(point))
        return point is not None

    def stop_at(self, stop: Stop | None) -> None:
        """Select a place, and bring it in sight."""
        if stop is not None:
            self._take(stand_on(stop))

    @property
    def _is_known(self) -> bool:
        """Whether nothing else has been selected since the keyboard came here."""
        return self._known == (self._view.editor.selection, self._view.editor.cell)

    def _now(self) -> Stand | None:
        """Return where the keyboard is, the way it came included where nothing else has been selected since."""
        editor, sheet = self._view.editor, self._view.sheet
        if editor.cell is None and not editor.selection:
            return None
        if self._stand is not None and self._is_known:
            stop = self._again(self._stand.stop)
            if stop is not None:
                return self._stand if stop == self._stand.stop else stand_on(stop)
        stop = cell_stop(sheet, *editor.cell) if editor.cell is not None else stop_of(sheet, editor.selection[-1])
        return stand_on(stop) if stop is not None else None

    def _again(self, stop: Stop) -> Stop | None:
        """Return where a place of an earlier sheet is now."""
        if stop.kind == "cell":
            return cell_stop(self._view.sheet, stop.lane_id, stop.step_id)
        return stop_of(self._view.sheet, stop.element_id, stop.field)

    def _back(self) -> Stand | None:
        stop = self._again(self._stand.stop) if self._stand is not None else None
        if stop is not None and stop.kind == "point":
            stop = cell_stop(self._view.sheet, stop.lane_id, stop.step_id)
        return stand_on(stop) if stop is not None else corner(self._view.sheet, last=False)

    def _take(self, stand: Stand | None) -> None:
        if stand is None:
            return
        place = _place(stand.stop)
        cell = place if isinstance(place, Cell) else None
        chosen = () if cell is not None else (stand.stop.element_id,)
        self._stand, self._known, self._anchor = stand, (chosen, cell), None
        self._select(chosen, cell)

    def _select(self, chosen: tuple[str, ...], cell: Cell | None) -> None:
        """Select elements or a cell, and bring the place of the keyboard in sight."""
        view = self._view
        if (view.editor.selection, view.editor.cell) == (chosen, cell):
            view.frames.follow()  # another text of the same element, of which the editor has nothing to tell
        elif cell is not None:
            view.editor.select_cell(cell)
        else:
            view.editor.select(chosen)
        if self._stand is not None:
            view.sight.reveal_area(area_of(view.sheet, self._stand.stop))


def _place(stop: Stop) -> Place:
    return Cell(stop.lane_id, stop.step_id) if stop.kind == "cell" else stop.element_id


def _family(stop: Stop) -> str:
    """Return what can be selected together: cards with cells, and else only like with like."""
    return "grid" if stop.kind in ("card", "cell") else stop.kind
