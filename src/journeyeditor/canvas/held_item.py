"""The item of the canvas that shows what the hand holds."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.painting import paint_pieces
from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.shown_section import ShownSection
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.canvas.viewport import Viewport

Found = tuple[ShownSection, list[Piece]]
"""Some pieces of a section."""


class HeldItem(QGraphicsItem):
    """Shows pieces of sections moved from where they stand, while the hand holds them."""

    def __init__(self, tiles: Tiles) -> None:
        """Hold nothing yet."""
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # tells what is exposed
        self._tiles = tiles
        self._held: list[Found] = []
        self._area = QRectF()

    def hold(self, held: list[Found]) -> None:
        """Take pieces of some sections in hand, and lay down those before."""
        self._mark(False)
        self._held = held
        self._mark(True)
        self.prepareGeometryChange()
        self._area = QRectF()
        for section, pieces in held:
            for piece in pieces:
                self._area |= piece.area.translated(0, section.down)

    @property
    def pieces(self) -> list[Piece]:
        """What it holds."""
        return [piece for _, pieces in self._held for piece in pieces]

    def _mark(self, is_held: bool) -> None:
        for section, pieces in self._held:
            for piece in pieces:
                piece.is_held = is_held
            section.spoil_pieces(pieces)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what it holds."""
        layer = widget.layer if isinstance(widget, Viewport) else None
        shown = painter.worldTransform()
        for section, pieces in self._held:
            painter.setWorldTransform(QTransform.fromTranslate(0, section.down) * shown)
            held = (piece for piece in pieces if layer is None or piece.group.layer == layer)
            paint_pieces(painter, held, option.exposedRect.translated(0, -section.down), self._tiles)
