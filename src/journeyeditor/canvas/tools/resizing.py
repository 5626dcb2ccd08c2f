"""Dragging the edge of a step, a stage or a lane: its width or its height follows the hand."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers
from journeyeditor.canvas.words import translated
from journeyeditor.editor.sizes import HIGHEST, LOWEST, NARROWEST, WIDEST
from journeyeditor.edits import Change, sizes
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.grips import Grip
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import Message

_GRID = 4.0
"""Sizes are whole multiples of this many points."""


def resized(view: Surface, grip: Grip) -> list[str]:
    """Return the steps or lanes whose sizes an edge changes: all of a stage, and with one that is selected all such."""
    sheet, chosen = view.sheet, view.editor.selection
    if grip.kind == "stage":
        stage = next(stage for stage in sheet.stages if stage.stage.id == grip.element_id)
        return [step.step.id for step in stage.steps]
    like = [step.step.id for step in sheet.steps] if grip.kind == "step" else [lane.lane.id for lane in sheet.lanes]
    return [one for one in like if one in chosen] if grip.element_id in chosen else [grip.element_id]


def fit(view: Surface, grip: Grip) -> None:
    """Leave the sizes that an edge changes to what stands there."""
    editor = view.editor
    edit = sizes.set_lane_heights if grip.kind == "lane" else sizes.set_step_widths
    change = edit(editor.document, editor.map_id, dict.fromkeys(resized(view, grip)))
    editor.apply(change._replace(touched=editor.selection))


class Resizing:
    """A drag of an edge; of a stage, all steps share in it, and all that are selected with it get the same size."""

    def __init__(self, view: Surface, grip: Grip, start: Point) -> None:
        """Take hold of an edge."""
        self._view, self._grip, self._start = view, grip, start
        self._document = view.editor.document
        self._is_lane = grip.kind == "lane"
        self._sizes = _sizes_of(view.sheet, resized(view, grip), self._is_lane)
        self._now: dict[str, float] = {}

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the sizes with the edge under the hand."""
        self._view.viewport().setCursor(Qt.CursorShape.SizeVerCursor if self._is_lane else Qt.CursorShape.SizeHorCursor)
        way = at.y - self._start.y if self._is_lane else at.x - self._start.x
        new = self._shared(way) if self._grip.kind == "stage" else self._equal(way)
        if new != self._now:
            self._now = new
            self._view.editor.preview(self._change(new))
            self._show_edge()
            self._tell(new)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Leave the sizes so, as one step of undo; a lane that is as low as it goes is left to what stands in it."""
        self.move(at, modifiers)
        editor = self._view.editor
        if self._is_lane:
            placed = {lane.lane.id: lane.rect.height for lane in self._view.sheet.lanes}
            lowest = {one for one, high in self._now.items() if high < placed[one]}
            editor.preview(self._change({**self._now, **dict.fromkeys(lowest)}))
        self._view.overlay.clear_gesture()
        editor.commit_preview()

    def cancel(self) -> None:
        """Put the sizes back."""
        self._view.overlay.clear_gesture()
        self._view.editor.cancel_preview()

    def _change(self, new: Mapping[str, float | None]) -> Change:
        editor = self._view.editor
        edit = sizes.set_lane_heights if self._is_lane else sizes.set_step_widths
        return edit(self._document, editor.map_id, new)._replace(touched=editor.selection)

    def _equal(self, way: float) -> dict[str, float]:
        """Return the same size for all, with which the edge has come this way; those before it grow with it."""
        before = list(self._sizes).index(self._grip.element_id) + 1
        size = self._on_scale(self._sizes[self._grip.element_id] + way / before)
        return dict.fromkeys(self._sizes, size)

    def _shared(self, way: float) -> dict[str, float]:
        """Return sizes that have grown by the same factor."""
        total = sum(self._sizes.values())
        return {one: self._on_scale(size * (total + way) / total) for one, size in self._sizes.items()}

    def _on_scale(self, size: float) -> float:
        least, most = (LOWEST, HIGHEST) if self._is_lane else (NARROWEST, WIDEST)
        return min(max(round(size / _GRID) * _GRID, least), most)

    def _show_edge(self) -> None:
        sheet, element_id = self._view.sheet, self._grip.element_id
        grid = sheet.grid
        if self._is_lane:
            y = next(lane.rect.bottom for lane in sheet.lanes if lane.lane.id == element_id)
            self._view.overlay.handles.show_edge(QPointF(grid.x - m.LANE_TITLE_WIDTH, y), QPointF(grid.right, y))
            return
        heads = [stage.rect for stage in sheet.stages if stage.stage.id == element_id]
        heads += [step.rect for step in sheet.steps if step.step.id == element_id]
        self._view.overlay.handles.show_edge(QPointF(heads[0].right, heads[0].y), QPointF(heads[0].right, grid.bottom))

    def _tell(self, new: dict[str, float]) -> None:
        size = round(next(iter(new.values())) if self._grip.kind != "stage" else sum(new.values()))
        text = "{size} points high" if self._is_lane else "{size} points wide"
        self._view.say(translated(Message(text, {"size": size})))


def _sizes_of(sheet: Sheet, element_ids: list[str], of_lanes: bool) -> dict[str, float]:
    if of_lanes:
        return {lane.lane.id: lane.rect.height for lane in sheet.lanes if lane.lane.id in element_ids}
    return {step.step.id: step.column.width for step in sheet.steps if step.step.id in element_ids}
