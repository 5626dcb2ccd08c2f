"""The one kind of item on the canvas: it paints again what the picture says of one element."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.changed import changed_area
from journeyeditor.canvas.frozen.pane import LayerGround
from journeyeditor.canvas.tiles import Tiles, is_kept, lay
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.qt import Operation, block, operations

TEXT_IS_TOO_SMALL = 0.35
"""Below this many pixels for each point nobody can read a card; only its block is painted."""
TILED = ("card", "stage", "step", "lane", "zone")
"""What stands on the sheet many times, but for points: what is written beside them lies between pixels."""


class GroupItem(QGraphicsRectItem):
    """Shows a group of the picture; knows nothing of stages or cards.

    It is one of Qt's rectangles for their bounds alone, which Qt asks for many times a frame without asking Python.
    """

    def __init__(self, group: Group, tiles: Tiles | None = None) -> None:
        """Show a group; with tiles, a small one is painted once and laid down from then on."""
        super().__init__(_painted(group))
        self.setPen(Qt.PenStyle.NoPen)
        self._group = group
        self._tiles = tiles if group.kind in TILED else None
        self._prepared: tuple[Operation, ...] | None = None
        self._block: Operation | None = None
        self.setPos(*group.at)

    def show_group(self, group: Group) -> None:
        """Show what a group has become; what stays the same is not painted again."""
        before = self._group
        if group is before:
            return
        self._group = group
        if group.bounds != before.bounds:
            self.setRect(_painted(group))
            self.forget()
        if group.parts is not before.parts and group.parts != before.parts:
            self._prepared = self._block = None
            self.forget()
            area = changed_area(before.parts, group.parts) if group.at == before.at else None
            self.update() if area is None else self.update(area)
        if group.at != before.at:
            self.setPos(*group.at)

    def float_by(self, dx: float, dy: float) -> None:
        """Show the group moved from where it stands, while the hand holds it; lengths in points."""
        self.setPos(self._group.at.x + dx, self._group.at.y + dy)

    def forget(self) -> None:
        """Forget how the group was painted."""
        if self._tiles is not None:
            self._tiles.forget(self)

    @property
    def shown(self) -> Group:
        """What it shows."""
        return self._group

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the group, with less detail where nobody could see it."""
        group = self._group
        if isinstance(widget, LayerGround) and widget.layer != group.layer:
            return
        shown = painter.worldTransform().m11()
        if group.kind == "card" and shown < TEXT_IS_TOO_SMALL:
            self._block = self._block or block(group.parts[0])
            self._block(painter)
        elif self._tiles is None or widget is None or not self._lay_tile(self._tiles, painter, shown):
            for operation in self._operations():
                operation(painter)

    def _lay_tile(self, tiles: Tiles, painter: QPainter, shown: float) -> bool:
        """Lay the group down as it was painted, unless it is too large to be kept."""
        ratio = painter.device().devicePixelRatio()
        scale = shown * ratio
        tile = tiles.find(self, scale)
        if tile is None:
            if not is_kept(self._group.bounds, scale):
                return False
            tile = tiles.paint(self, self._operations(), self._group.bounds, scale)
        lay(painter, tile, ratio)
        return True

    def _operations(self) -> tuple[Operation, ...]:
        """Return what to do for its parts, prepared when first seen: most of a large map never is."""
        if self._prepared is None:
            self._prepared = operations(self._group.parts)
        return self._prepared


def _painted(group: Group) -> QRectF:
    """Return the bounds of a group, in whole points, with a margin for soft edges and letters that lean out."""
    bounds = group.bounds
    left, top = math.floor(bounds.x) - 2, math.floor(bounds.y) - 2
    return QRectF(left, top, math.ceil(bounds.right) + 2 - left, math.ceil(bounds.bottom) + 2 - top)
