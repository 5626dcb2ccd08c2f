"""The scene: an item for each group of the picture, brought up to date when the picture changes."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem

from journeyeditor.canvas.group_item import GroupItem
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.picture.palette import PAPER
from journeyeditor.picture.primitives import Group, Picture, Section

_HEIGHTS = {"grid": 0.0, "levels": 1.0, "line": 2.0, "card": 3.0, "curve": 4.0, "legend": 4.5, "point": 5.0}
"""What lies above what inside the grid; all else lies above it and never overlaps."""
_PILED = ("curve", "point")
"""What may overlap its like: of these, each lies above those that are painted before it."""
_TOP = 10.0
_FAINT = 0.35
_MANY = 80
"""So many items that move are as good as all."""
FLOATING = 100.0
"""How much higher lies what the hand holds."""


class MapScene(QGraphicsScene):
    """Shows a picture; the items are its own and follow the picture, never the other way."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        # Hit tests are the layout's, so the items need no index, whose upkeep costs more than it saves.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.tiles = Tiles()
        """What has been painted."""
        self.setBackgroundBrush(QColor(PAPER))
        self._sections: dict[int, Section] = {}
        self._items: dict[str, dict[str, GroupItem]] = {}
        self._floating: dict[GroupItem, float] = {}
        self._faint: list[GroupItem] = []

    @property
    def paper(self) -> QColor:
        """The colour of the paper."""
        return self.backgroundBrush().color()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before: only what differs is painted again."""
        self._land()
        if self.paper.name() != picture.background.lower():
            self.setBackgroundBrush(QColor(picture.background))
        before = self._sections
        self._sections = {id(section): section for section in picture.sections}
        gone = [group for number, section in before.items() if number not in self._sections for group in section]
        left = {(group.element_id, group.kind): self._items[group.element_id].pop(group.kind) for group in gone}
        coming = [section for number, section in self._sections.items() if number not in before]
        if self._is_much(chain(*coming), left):
            self.update()  # all at once, which is quicker than one by one
        for section in coming:
            self._show_section(section, left)
        for (element_id, _), item in left.items():
            item.forget()
            self.removeItem(item)
            if not self._items.get(element_id, True):
                del self._items[element_id]

    def _is_much(self, coming: Iterable[Group], left: dict[tuple[str, str], GroupItem]) -> bool:
        """Tell whether so many items move that all may as well be painted again."""
        moving = 0
        for group in coming:
            item = left.get((group.element_id, group.kind))
            if item is None or (item.shown is not group and item.shown.at != group.at):
                moving += 1
                if moving > _MANY:
                    return True
        return False

    def _show_section(self, section: Section, left: dict[tuple[str, str], GroupItem]) -> None:
        """Show a part of the picture with items that are left of the picture before, and new ones."""
        for number, group in enumerate(section):
            item = left.pop((group.element_id, group.kind), None)
            if item is None:
                item = GroupItem(group, self.tiles)
                self.addItem(item)
            else:
                item.show_group(group)
            self._items.setdefault(group.element_id, {})[group.kind] = item
            height = _HEIGHTS.get(group.kind, _TOP) + (number / 1e5 if group.kind in _PILED else 0)
            if item.zValue() != height:
                item.setZValue(height)

    def groups(self) -> list[Group]:
        """Return what is shown."""
        return [group for section in self._sections.values() for group in section]

    def groups_of(self, element_ids: Iterable[str]) -> list[Group]:
        """Return what is shown of some elements."""
        return [item.shown for item in self._items_of(element_ids)]

    def paint_elements(self, painter: QPainter) -> None:
        """Paint what is shown, without any mark upon it; one unit of the painter is a point."""
        option = QStyleOptionGraphicsItem()
        for item in sorted(self._items_of(self._items), key=QGraphicsItem.zValue):
            painter.translate(item.pos())
            item.paint(painter, option)
            painter.translate(-item.pos())

    def float_elements(self, element_ids: Iterable[str], dx: float, dy: float) -> None:
        """Show elements above all else, moved by a distance in points, until the next picture is shown."""
        for item in self._items_of(element_ids):
            item.float_by(dx, dy)
            if item not in self._floating:
                self._floating[item] = item.zValue()
                item.setZValue(item.zValue() + FLOATING)

    def fade_elements(self, element_ids: Iterable[str]) -> None:
        """Show some elements faintly, and all others as they are."""
        for item in self._faint:
            item.setOpacity(1.0)
        self._faint = self._items_of(element_ids)
        for item in self._faint:
            item.setOpacity(_FAINT)

    def _items_of(self, element_ids: Iterable[str]) -> list[GroupItem]:
        return [item for element_id in element_ids for item in self._items.get(element_id, {}).values()]

    def _land(self) -> None:
        for item, height in self._floating.items():
            item.float_by(0, 0)
            item.setZValue(height)
        self._floating.clear()
