"""The objects that a screen reader walks: one for the canvas, and below it one for each thing of the map."""

from typing import Any, Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from journeyeditor.editor.spoken import Spoken, SpokenRole

_Role = QAccessible.Role
_ROLES: dict[SpokenRole, QAccessible.Role] = {
    "map": _Role.Table,
    "header": _Role.Grouping,
    "text": _Role.StaticText,
    "band": _Role.Row,
    "stage": _Role.ColumnHeader,
    "step": _Role.ColumnHeader,
    "lane": _Role.Row,
    "cell": _Role.Cell,
    "card": _Role.ListItem,
    "curve": _Role.Chart,
    "point": _Role.ListItem,
    "connector": _Role.ListItem,
}
Found = Any
"""What was asked for, or None where there is none, which PySide's annotations leave out."""
_GONE = Spoken("", "text", (), "")


class Reader(Protocol):
    """Who knows what the objects of one canvas say; see `MapReader`."""

    @property
    def view(self) -> QWidget | None:
        """The canvas; nothing once it is closed."""
        ...

    @property
    def spoken(self) -> dict[str, Spoken]:
        """Everything on the map by its key."""
        ...

    @property
    def focus(self) -> str:
        """The key of what the keyboard acts on."""
        ...

    def interface(self, key: str) -> QAccessibleInterface | None:
        """Return the object of a thing of the map."""
        ...

    def name_of(self, key: str) -> str:
        """Return what a thing is called, and where it stands."""
        ...

    def state_of(self, key: str) -> QAccessible.State:
        """Return whether a thing is selected, has the focus, and the like."""
        ...

    def rect_of(self, key: str) -> QRect:
        """Return what a thing covers on the screen."""
        ...


class MapObject(QAccessibleInterface):
    """A thing of the map. It may outlive its element, and then says that it is gone."""

    def __init__(self, reader: Reader, key: str) -> None:
        """Stand for the thing with a key."""
        super().__init__()
        self.key = key
        self._reader = reader

    @property
    def _spoken(self) -> Spoken:
        return self._reader.spoken.get(self.key, _GONE)

    def isValid(self) -> bool:
        """Tell whether the thing is on the map still."""
        return self._reader.view is not None and self.key in self._reader.spoken

    def object(self) -> Found:
        """Return nothing: it is no widget."""
        return None

    def window(self) -> Found:
        """Return the window on the screen."""
        view = self._reader.view
        return view.window().windowHandle() if view is not None else None

    def role(self) -> QAccessible.Role:
        """Return what kind of thing it is."""
        return _ROLES[self._spoken.role]

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name: what it says, and where it stands."""
        return self._reader.name_of(self.key) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: a text is written in the editor that lies over it."""

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the focus, and the like."""
        return self._reader.state_of(self.key)

    def rect(self) -> QRect:
        """Return what it covers on the screen, in pixels."""
        return self._reader.rect_of(self.key)

    def parent(self) -> Found:
        """Return what it stands in."""
        return self._reader.interface(self._spoken.parent)

    def childCount(self) -> int:
        """Return how many things stand in it."""
        return len(self._spoken.children)

    def child(self, index: int) -> Found:
        """Return one of the things that stand in it."""
        children = self._spoken.children
        return self._reader.interface(children[index]) if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of the things in it that is, or -1."""
        children = self._spoken.children
        return children.index(child.key) if isinstance(child, MapObject) and child.key in children else -1

    def childAt(self, x: int, y: int) -> Found:
        """Return what stands in it at a place of the screen."""
        children = (self.child(index) for index in range(self.childCount()))
        return next((child for child in children if child is not None and child.rect().contains(x, y)), None)


class CanvasObject(MapObject):
    """The canvas itself: the map, and after all that is on it the widgets that lie over it, as the editor of a text."""

    def object(self) -> Found:
        """Return the canvas."""
        return self._reader.view

    def isValid(self) -> bool:
        """Tell whether the canvas is open."""
        return self._reader.view is not None

    def parent(self) -> Found:
        """Return what the canvas is in."""
        view = self._reader.view
        parent = view.parentWidget() if view is not None else None
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def focusChild(self) -> Found:
        """Return the thing that the keyboard acts on."""
        return self._reader.interface(self._reader.focus)

    def childCount(self) -> int:
        """Return how many things stand below it."""
        return super().childCount() + len(self._widgets())

    def child(self, index: int) -> Found:
        """Return one of the things below it."""
        own = super().childCount()
        widgets = self._widgets()
        if own <= index < own + len(widgets):
            return QAccessible.queryAccessibleInterface(widgets[index - own])
        return super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of the things below it that is, or -1."""
        if isinstance(child, MapObject):
            return super().indexOfChild(child)
        widgets = self._widgets()
        places = [place for place, widget in enumerate(widgets) if widget is child.object()]
        return super().childCount() + places[0] if places else -1

    def _widgets(self) -> list[QWidget]:
        view = self._reader.view
        if view is None:
            return []
        return [child for child in view.children() if isinstance(child, QWidget) and child.isVisibleTo(view)]
