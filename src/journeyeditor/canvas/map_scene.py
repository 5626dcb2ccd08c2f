"""The scene: an item for each group of the picture, brought up to date when the picture changes."""

from collections.abc import Container, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem

from journeyeditor.canvas.group_item import GroupItem
from journeyeditor.picture.primitives import Group, Picture

_HEIGHTS = {"grid": 0.0, "levels": 1.0, "line": 2.0, "card": 3.0, "curve": 4.0, "legend": 4.5, "point": 5.0}
"""What lies above what inside the grid; all else lies above it and never overlaps."""
_PILED = ("curve", "point")
"""What may overlap its like: of these, each lies above those that are painted before it."""
_TOP = 10.0
_FAINT = 0.35
FLOATING = 100.0
"""How much higher lies what the hand holds."""


class MapScene(QGraphicsScene):
    """Shows a picture; the items are its own and follow the picture, never the other way."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        # Hit tests are the layout's, so the items need no index, whose upkeep costs more than it saves.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._shown: dict[tuple[str, str], GroupItem] = {}
        self._floating: dict[GroupItem, None] = {}

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before: only what differs is painted again."""
        self._land()
        left = dict(self._shown)
        for number, group in enumerate(picture.groups):
            key = (group.kind, group.element_id)
            item = left.pop(key, None)
            if item is None:
                self._shown[key] = item = GroupItem(group)
                self.addItem(item)
            else:
                item.show_group(group)
            height = _HEIGHTS.get(group.kind, _TOP) + (number / 1e5 if group.kind in _PILED else 0)
            if item.zValue() != height:
                item.setZValue(height)
        for key, item in left.items():
            del self._shown[key]
            self.removeItem(item)

    def groups(self) -> list[Group]:
        """Return what is shown."""
        return [item.shown for item in self._shown.values()]

    def paint_elements(self, painter: QPainter) -> None:
        """Paint what is shown, without any mark upon it; one unit of the painter is a point."""
        option = QStyleOptionGraphicsItem()
        for item in sorted(self._shown.values(), key=QGraphicsItem.zValue):
            painter.translate(item.pos())
            item.paint(painter, option)
            painter.translate(-item.pos())

    def float_elements(self, element_ids: Iterable[str], dx: float, dy: float) -> None:
        """Show elements above all else, moved by a distance in points, until the next picture is shown."""
        wanted = frozenset(element_ids)
        for (_, element_id), item in self._shown.items():
            if element_id in wanted:
                item.float_by(dx, dy)
                if item not in self._floating:
                    item.setZValue(item.zValue() + FLOATING)
                    self._floating[item] = None

    def fade_elements(self, element_ids: Container[str]) -> None:
        """Show some elements faintly, and all others as they are."""
        for (_, element_id), item in self._shown.items():
            item.setOpacity(_FAINT if element_id in element_ids else 1.0)

    def _land(self) -> None:
        for item in self._floating:
            item.float_by(0, 0)
        self._floating.clear()
