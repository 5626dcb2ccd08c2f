"""The one kind of item on the canvas: it paints again what the picture says of one element."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.frozen.pane import LayerGround
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.qt import Operation, operations

_TEXT_IS_TOO_SMALL = 0.35
"""Below this many pixels for each point nobody can read a card; only its block is painted."""


class GroupItem(QGraphicsItem):
    """Shows a group of the picture; knows nothing of stages or cards."""

    def __init__(self, group: Group) -> None:
        """Show a group."""
        super().__init__()
        self._group = group
        self._prepared: dict[int, tuple[Operation, ...]] = {}
        self._bounds = _painted(group)
        self.setPos(*group.at)

    def show_group(self, group: Group) -> None:
        """Show what a group has become; what stays the same is not painted again."""
        before = self._group
        if group is before:
            return
        self._group = group
        if group.bounds != before.bounds:
            self.prepareGeometryChange()
            self._bounds = _painted(group)
        if group.parts is not before.parts and group.parts != before.parts:
            self._prepared.clear()
            self.update()
        self.setPos(*group.at)

    def float_by(self, dx: float, dy: float) -> None:
        """Show the group moved from where it stands, while the hand holds it; lengths in points."""
        self.setPos(self._group.at.x + dx, self._group.at.y + dy)

    @property
    def shown(self) -> Group:
        """What it shows."""
        return self._group

    def boundingRect(self) -> QRectF:
        """Return all that it paints, from its position."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the group, with less detail where nobody could see it."""
        if isinstance(widget, LayerGround) and widget.layer != self._group.layer:
            return
        is_far = self._group.kind == "card" and painter.worldTransform().m11() < _TEXT_IS_TOO_SMALL
        for operation in self._first(1 if is_far else len(self._group.parts)):
            operation(painter)

    def _first(self, count: int) -> tuple[Operation, ...]:
        """Return what to do for its first parts, prepared when first seen: most of a large map never is."""
        if count not in self._prepared:
            self._prepared[count] = operations(self._group.parts[:count])
        return self._prepared[count]


def _painted(group: Group) -> QRectF:
    """Return the bounds of a group with a margin for soft edges and letters that lean out."""
    bounds = group.bounds
    return QRectF(bounds.x - 2, bounds.y - 2, bounds.width + 4, bounds.height + 4)
