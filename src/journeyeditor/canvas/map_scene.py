"""The scene: an item for each section of the picture, brought up to date when the picture changes."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from journeyeditor.canvas.painting import paint_pieces
from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.section_item import HeldItem, SectionItem
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.picture.palette import PAPER
from journeyeditor.picture.primitives import Group, Picture

_HEIGHTS = {"grid": 0.0, "header": 2.0, "band": 2.0, "zones": 2.0}
"""Which sections lie below and above the lanes."""
_LANE = 1.0
FLOATING = 100.0
"""How much higher lies what the hand holds."""


_Found = tuple[SectionItem, list[Piece]]
"""Some pieces of a section."""


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
        self._items: dict[str, SectionItem] = {}
        self.picture: Picture | None = None
        """What is shown."""
        self.held = HeldItem(self.tiles)
        """What floats."""
        self.held.setZValue(FLOATING)
        self.addItem(self.held)
        self._held_ids: list[str] = []
        self._faint: list[_Found] = []

    @property
    def paper(self) -> QColor:
        """The colour of the paper."""
        return self.backgroundBrush().color()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before: only what differs is painted again."""
        self._land()
        if self.paper.name() != picture.background.lower():
            self.setBackgroundBrush(QColor(picture.background))
        self.picture = picture
        gone = self._items
        self._items = {}
        for section in picture.sections:
            item = gone.pop(section.name, None)
            if item is None:
                item = SectionItem(section, self.tiles)
                item.setZValue(_HEIGHTS.get(section.name, _LANE))
                self.addItem(item)
            else:
                item.show_section(section)
            self._items[section.name] = item
        for item in gone.values():
            item.forget()
            self.removeItem(item)

    def groups(self) -> tuple[Group, ...]:
        """Return what is shown, where it stands on the sheet."""
        return self.picture.groups if self.picture is not None else ()

    def groups_of(self, element_ids: Iterable[str]) -> list[Group]:
        """Return what is shown of some elements, where it stands on the sheet."""
        return [piece.group.moved(0, item.down) for item, pieces in self._pieces_of(element_ids) for piece in pieces]

    def paint_elements(self, painter: QPainter) -> None:
        """Paint what is shown, without any mark upon it; one unit of the painter is a point."""
        shown = painter.worldTransform()
        for item in sorted(self._items.values(), key=QGraphicsItem.zValue):
            painter.setWorldTransform(QTransform.fromTranslate(0, item.down) * shown)
            paint_pieces(painter, item.pieces(), item.rect(), None)
        painter.setWorldTransform(shown)

    def float_elements(self, element_ids: Iterable[str], dx: float, dy: float) -> None:
        """Show elements above all else, moved by a distance in points, until the next picture is shown."""
        held = list(element_ids)
        if held != self._held_ids:
            self._held_ids = held
            self.held.hold(self._pieces_of(held))
        self.held.setPos(dx, dy)

    def fade_elements(self, element_ids: Iterable[str]) -> None:
        """Show some elements faintly, and all others as they are."""
        faint = self._pieces_of(element_ids)
        for is_faint, found in ((False, self._faint), (True, faint)):
            for item, pieces in found:
                for piece in pieces:
                    piece.is_faint = is_faint
                item.repaint_pieces(pieces)
        self._faint = faint

    def _pieces_of(self, element_ids: Iterable[str]) -> list[_Found]:
        """Return what shows some elements, by their sections."""
        wanted = list(element_ids)
        found = [(item, item.pieces_of(wanted)) for item in self._items.values()] if wanted else []
        return [(item, pieces) for item, pieces in found if pieces]

    def _land(self) -> None:
        """Let go of all that floats."""
        if not self._held_ids:
            return
        self._held_ids = []
        self.held.hold([])
        self.held.setPos(0, 0)
