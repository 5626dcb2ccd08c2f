"""What a menu on the canvas is asked for: by the pointer for what lies under it, by a key for what is selected."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from journeyeditor.canvas.sheet_view import SheetView
from journeyeditor.editor import Cell, Editor
from journeyeditor.layout import Point, Rect, Sheet
from journeyeditor.layout.hit import Hit, cell_at, hit


def place_for_menu(view: SheetView, event: QContextMenuEvent, at: Point) -> QPoint:
    """Select what the pointer means on the sheet, unless it is selected, and return where on the screen a menu belongs.

    Args:
        view: the canvas.
        event: asks for the menu.
        at: what the pointer means.
    """
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        return beside_selection(view)
    select_at(view.editor, view.sheet, at)
    return event.globalPos()


def select_at(editor: Editor, sheet: Sheet, at: Point) -> None:
    """Select what lies at a place of the sheet, be it an empty cell, unless it is selected already."""
    found = hit(sheet, at)
    if found is not None and found.element_id in editor.selection:
        return
    if found is not None and found.kind == "cell":
        cell = cell_at(sheet, at)
        if cell is not None and cell.lane.lane.id == found.element_id:
            editor.select_cell(Cell(cell.lane.lane.id, cell.step.step.id))
            return
    editor.select(_meant(found, sheet, editor.map_id) if found is not None else ())


def _meant(found: Hit, sheet: Sheet, map_id: str) -> tuple[str, ...]:
    """Return what is meant by a hit: in a plot its first curve, elsewhere the element, if it is not the whole map."""
    if found.kind == "plot":
        plots = [lane.plot for lane in sheet.lanes if lane.lane.id == found.element_id and lane.plot is not None]
        return tuple(curve.curve.id for curve in plots[0].curves[:1]) if plots else ()
    return () if found.element_id == map_id or found.kind == "cell" else (found.element_id,)


def beside_selection(view: SheetView) -> QPoint:
    """Return where on the screen the thing selected last ends, or the middle of the canvas where it is out of sight."""
    return view.viewport().mapToGlobal(_end_of_selection(view))


def _end_of_selection(view: SheetView) -> QPoint:
    room = view.viewport().rect()
    view.shown.catch_up()
    for rect in (*view.map_scene.rects_of(view.editor.selection[-1:]), *_chosen_cell(view)):
        part = view.frozen.part_of(view.sheet, rect)
        place = view.frozen.transform_of(part).map(QPointF(rect.centre.x, rect.bottom)).toPoint()
        if room.contains(place):
            return place
    return room.center()


def _chosen_cell(view: SheetView) -> list[Rect]:
    """Return what the cell covers that is selected, where one is."""
    cell = view.editor.cell
    if cell is None:
        return []
    steps = [step.column for step in view.sheet.steps if step.step.id == cell.step_id]
    lanes = [lane.rect for lane in view.sheet.lanes if lane.lane.id == cell.lane_id]
    return [Rect(step.x, lane.y, step.width, lane.height) for step in steps for lane in lanes]
