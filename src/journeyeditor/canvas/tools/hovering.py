"""What a pointer without a button shows: what it would take hold of, and what a click would do."""

from PySide6.QtCore import Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.growing import end_near
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grips import Grip, collapse_rect, grip_at, knob_rect
from journeyeditor.layout.hit import Cell, Hit, cards_named, cell_at, cell_is_empty, hit, leads_somewhere

GRIPS = {"stage", "step", "lane", "point", "card"}
"""What can be dragged."""
_REACH = 4.0
"""How near to an edge, in pixels, the hand takes hold of it."""
_PLUS = 9.0
"""The radius of the plus in an empty cell, in points."""
_LEAST_FOR_KNOBS = 0.6
"""How many pixels a point has at least where knobs of cards are shown: smaller ones could not be hit."""
_CURSORS = {
    "card start": Qt.CursorShape.SizeHorCursor,
    "card end": Qt.CursorShape.SizeHorCursor,
    "step": Qt.CursorShape.SplitHCursor,
    "stage": Qt.CursorShape.SplitHCursor,
    "lane": Qt.CursorShape.SplitVCursor,
    "collapse": Qt.CursorShape.PointingHandCursor,
    "knob": Qt.CursorShape.CrossCursor,
    "lock": Qt.CursorShape.PointingHandCursor,
}


def grip_under(view: Surface, at: Point) -> Grip | None:
    """Return the edge or the button at a place."""
    return grip_at(view.sheet, at, _REACH / view.pixels_for_a_point)


def cell_under(view: Surface, found: Hit | None, at: Point) -> Cell | None:
    """Return the cell at a place, where nothing else is."""
    if found is None or found.kind != "cell":
        return None
    cell = cell_at(view.sheet, at)
    return cell if cell is not None and cell.lane.lane.id == found.element_id else None


def plus_in(cell: Cell | None) -> Rect | None:
    """Return where the plus of a cell stands, which no card may cover any of."""
    if cell is None or cell.lane.lane.locked or not cell_is_empty(cell.lane, cell.step):
        return None
    x, y = cell.step.column.centre.x, cell.lane.rect.y + m.LEAST_LANE / 2
    return Rect(x - _PLUS, y - _PLUS, 2 * _PLUS, 2 * _PLUS)


def show_what_is_under(view: Surface, at: Point | None) -> None:
    """Offer a plus in an empty cell, handles at edges, and show by the pointer what can be held."""
    grip = grip_under(view, at) if at is not None else None
    found = hit(view.sheet, at) if at is not None else None
    plus = _plus_at(view, found, at) if at is not None and grip is None else None
    handles = view.overlay.handles
    view.overlay.show_plus(plus)
    handles.show_grip(grip)
    view.overlay.wires.show_knob(_knob_at(view, grip, found))
    _show_button(view, grip, found)
    if grip is not None:
        cursor = _CURSORS[grip.kind]
    elif at is not None and ((plus is not None and plus.contains(at)) or _is_on_link(view, found, at)):
        cursor = Qt.CursorShape.PointingHandCursor
    else:
        cursor = _cursor(found)
    view.viewport().setCursor(cursor)


def _knob_at(view: Surface, grip: Grip | None, found: Hit | None) -> Rect | None:
    """Return the knob of the card that the pointer is on."""
    if grip is not None and grip.kind == "knob":
        return grip.rect
    if found is None or found.kind != "card" or view.pixels_for_a_point < _LEAST_FOR_KNOBS:
        return None
    return next((knob_rect(card) for card in cards_named(view.sheet, (found.element_id,))), None)


def _plus_at(view: Surface, found: Hit | None, at: Point) -> Rect | None:
    """Return the plus that a place lets be seen: that of an empty cell, or that of an end of the map."""
    end = end_near(view.sheet, at)
    return plus_in(cell_under(view, found, at)) or (end.plus if end is not None else None)


def _is_on_link(view: Surface, found: Hit | None, at: Point) -> bool:
    return found is not None and found.kind in ("card", "step") and leads_somewhere(view.sheet, at)


def _show_button(view: Surface, grip: Grip | None, found: Hit | None) -> None:
    """Show the button of the lane whose title is under the pointer."""
    handles = view.overlay.handles
    over = grip.element_id if grip is not None and grip.kind in ("collapse", "lock") else None
    over = over or (found.element_id if found is not None and found.kind == "lane" else None)
    lane = next((lane for lane in view.sheet.lanes if lane.lane.id == over), None)
    if lane is None:
        handles.show_button(None)
    else:
        handles.show_button(collapse_rect(lane), lane.lane.collapsed, grip is not None and grip.kind == "collapse")


def _cursor(found: Hit | None) -> Qt.CursorShape:
    if found is None:
        return Qt.CursorShape.ArrowCursor
    if found.kind in ("curve", "legend", "connector"):
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.OpenHandCursor if found.kind in GRIPS else Qt.CursorShape.ArrowCursor
