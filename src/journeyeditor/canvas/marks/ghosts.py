"""Copies of what the hand holds, as they float over the sheet."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.marks.shadow import Shadow
from journeyeditor.canvas.painting import paint_pieces
from journeyeditor.canvas.piece import Piece
from journeyeditor.picture.primitives import Group

_DENSE = 0.94
"""How dense they are."""


class Ghosts(QGraphicsItem):
    """Shows copies of groups, each with the shadow of what is lifted."""

    def __init__(self, groups: Iterable[Group]) -> None:
        """Show copies of some groups, where these stand until the item is moved."""
        super().__init__()
        self.pieces = sorted(map(Piece, groups), key=lambda piece: piece.height)
        """From the lowest to the highest."""
        self._area = QRectF()
        for piece in self.pieces:
            self._area |= piece.area
            Shadow(piece.group.rect, self)
        self.setOpacity(_DENSE)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the copies; each shadow paints itself."""
        paint_pieces(painter, self.pieces, self._area, None)
