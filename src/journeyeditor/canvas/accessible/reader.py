"""Who reads a canvas out: knows the words and the places of all that is on it, and tells what has the focus."""

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface

from journeyeditor.canvas.accessible.objects import CanvasObject, MapObject
from journeyeditor.canvas.sheet_view import SheetView
from journeyeditor.canvas.words import translated
from journeyeditor.editor import Happening
from journeyeditor.editor.spoken import Spoken, cell_key, spoken_map
from journeyeditor.layout import Rect, Sheet
from journeyeditor.model import Document
from journeyeditor.picture.qt import rect_of

_SELECTABLE = frozenset({"stage", "step", "lane", "cell", "card", "curve", "point", "connector"})
_NOWHERE = QRect()


class MapReader:
    """Reads one canvas out. It is made when somebody listens, and has to be told what changes."""

    def __init__(self, view: SheetView) -> None:
        """Read a canvas."""
        self._view = view
        self._objects: dict[str, QAccessibleInterface] = {}
        self._read: tuple[Document, str, dict[str, Spoken]] | None = None

    # What is on the canvas

    @property
    def view(self) -> SheetView | None:
        """The canvas; nothing once it is closed."""
        return self._view if shiboken6.isValid(self._view) else None

    @property
    def spoken(self) -> dict[str, Spoken]:
        """Everything on the map by its key; nothing once the canvas is closed."""
        if self.view is None:
            return {}
        editor = self._view.editor
        document, map_id = editor.document, editor.map_id
        if self._read is None or self._read[0] is not document or self._read[1] != map_id:
            self._read = (document, map_id, spoken_map(document, map_id))
        return self._read[2]

    @property
    def focus(self) -> str:
        """The key of what the keyboard acts on: what was selected last, or a cell, or the map."""
        editor = self._view.editor
        chosen = [*([cell_key(editor.cell)] if editor.cell else ()), *editor.selection]
        return next((key for key in reversed(chosen) if key in self.spoken), editor.map_id)

    def interface(self, key: str) -> QAccessibleInterface | None:
        """Return the object of a thing of the map; the one of the canvas for the map itself."""
        if key not in self.spoken:
            return None
        if key not in self._objects:
            kind = CanvasObject if self.spoken[key].role == "map" else MapObject
            self._objects[key] = kind(self, key)
        return self._objects[key]

    def name_of(self, key: str) -> str:
        """Return what a thing is called, and where it stands."""
        return ", ".join(translated(message) for message in self.spoken[key].words) if key in self.spoken else ""

    def state_of(self, key: str) -> QAccessible.State:
        """Return whether a thing is selected, has the focus, and the like."""
        state = QAccessible.State()
        spoken = self.spoken.get(key)
        if spoken is None:
            state.invalid = True
            return state
        if spoken.role in _SELECTABLE:
            state.selectable = state.focusable = state.multiSelectable = True
            state.selected = key in self._view.editor.selection or key == self.focus
            state.focused = key == self.focus and self._view.hasFocus()
        state.offscreen = not self.rect_of(key).intersects(self._on_screen())
        return state

    # Where it is

    def rect_of(self, key: str) -> QRect:
        """Return what a thing covers on the screen, in pixels."""
        if self.view is None:
            return _NOWHERE
        if key == self._view.editor.map_id:
            return self._on_screen()
        placed = _place_of(self._view.sheet, self.spoken.get(key))
        rect = placed or next(iter(self._view.map_scene.rects_of((key,))), None)
        if rect is None:
            return _NOWHERE
        part = self._view.frozen.part_of(self._view.sheet, rect)
        pixels = self._view.frozen.transform_of(part).mapRect(rect_of(rect)).toAlignedRect()
        return QRect(self._view.viewport().mapToGlobal(pixels.topLeft()), pixels.size())

    def _on_screen(self) -> QRect:
        viewport = self._view.viewport()
        return QRect(viewport.mapToGlobal(viewport.rect().topLeft()), viewport.size())

    # Telling

    def follow(self, happening: Happening) -> None:
        """Tell of what changed."""
        if happening.selection or happening.document:
            self._send(QAccessible.Event.Focus if happening.selection else QAccessible.Event.NameChanged)

    def focus_came(self) -> None:
        """Tell what has the focus, once the canvas has it."""
        self._send(QAccessible.Event.Focus)

    def say(self, text: str) -> None:
        """Read a sentence out."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def _send(self, event: QAccessible.Event) -> None:
        interface = self.interface(self.focus)
        if interface is not None and self._view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(interface, event))


def _place_of(sheet: Sheet, spoken: Spoken | None) -> Rect | None:
    """Return what a thing covers on the sheet that no group of the picture shows as a whole."""
    match spoken.role if spoken is not None else None:
        case "header":
            return sheet.header.rect
        case "text" if spoken is not None and "/" in spoken.key:
            return sheet.header.rect
        case "band":
            return sheet.band
        case "lane" if spoken is not None:
            return next((lane.rect for lane in sheet.lanes if lane.lane.id == spoken.key), None)
        case "cell" if spoken is not None:
            lane_id, _, step_id = spoken.key.partition("/")
            row = next((lane.rect for lane in sheet.lanes if lane.lane.id == lane_id), None)
            column = next((step.column for step in sheet.steps if step.step.id == step_id), None)
            return Rect(column.x, row.y, column.width, row.height) if row and column else None
        case _:
            return None
