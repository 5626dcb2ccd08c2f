"""The scene: an item for each section of the picture, brought up to date when the picture changes."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from journeyeditor.canvas.desk import SHADOW
from journeyeditor.canvas.painting import paint_pieces, paint_tiles
from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.section_item import HeldItem, SectionItem
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.picture.palette import PAPER
from journeyeditor.picture.primitives import Group, Layer, Picture

_HEIGHTS = {"grid": 0.0, "connectors": 1.5, "header": 2.0, "band": 2.0, "zones": 2.0}
"""Which sections lie below and above the lanes."""
_LANE = 1.0
_EVERYWHERE = 1e6
"""No sheet is as wide or as high as so many points."""
_FACE = Rect(-m.FACE / 2, -m.FACE / 2, m.FACE, m.FACE)
"""What the face of a point covers, from its middle."""
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
        self._in_order: list[SectionItem] = []
        """From the lowest to the highest."""
        self.picture: Picture | None = None
        """What is shown."""
        self.held = HeldItem(self.tiles)
        """What floats."""
        self.held.setZValue(FLOATING)
        self.addItem(self.held)
        self._held_ids: list[str] = []
        self._faint: list[_Found] = []
        self._standing_back: frozenset[str] = frozenset()
        self._changed: list[QRectF] = []
        """What looks otherwise, since somebody has asked for it."""

    @property
    def bounds(self) -> QRectF:
        """All that the sheet covers, and its shadow."""
        picture = self.picture
        return QRectF(0, 0, picture.width + SHADOW, picture.height + SHADOW) if picture is not None else QRectF()

    @property
    def paper(self) -> QColor:
        """The colour of the paper."""
        return self.backgroundBrush().color()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before: only what differs is painted again."""
        self._land()
        if picture.background != (self.picture.background if self.picture is not None else PAPER):
            self.setBackgroundBrush(QColor(picture.background))
            self._changed.append(QRectF(-_EVERYWHERE, -_EVERYWHERE, 2 * _EVERYWHERE, 2 * _EVERYWHERE))
        before, self.picture = self.bounds, picture
        if before != self.bounds:
            self._spoil_edges(before)
        gone = self._items
        self._items = {}
        for section in picture.sections:
            item = gone.pop(section.name, None)
            if item is None:
                item = SectionItem(section, self.tiles, self._changed.append)
                item.setZValue(_HEIGHTS.get(section.name, _LANE))
                self.addItem(item)
            else:
                item.show_section(section)
            self._items[section.name] = item
        for item in gone.values():
            item.forget()
            self.removeItem(item)
        self._in_order = sorted(self._items.values(), key=QGraphicsItem.zValue)
        if self._standing_back:
            self._step_back(self._standing_back, True)

    def let_stand_back(self, element_ids: frozenset[str]) -> None:
        """Show some elements faintly, in this picture and those to come, and all others as they are."""
        self._step_back(self._standing_back - element_ids, False)
        self._standing_back = element_ids
        self._step_back(element_ids, True)

    def _step_back(self, element_ids: frozenset[str], stands_back: bool) -> None:
        for item in self._items.values() if element_ids else ():
            changed = [piece for piece in item.pieces_among(element_ids) if piece.stands_back != stands_back]
            for piece in changed:
                piece.stands_back = stands_back
            if changed:
                item.repaint_pieces(changed)

    def take_changed(self) -> list[QRectF]:
        """Return the areas of the sheet, in points, that look otherwise than when this was asked the last time."""
        changed = list(self._changed)
        self._changed.clear()
        return changed

    def _spoil_edges(self, before: QRectF) -> None:
        """Tell that the sheet has other edges."""
        most, least = before.united(self.bounds), before.intersected(self.bounds)
        right, bottom = least.right() - 2 * SHADOW, least.bottom() - 2 * SHADOW
        self._changed.append(QRectF(right, 0, most.right() - right, most.bottom()))
        self._changed.append(QRectF(0, bottom, most.right(), most.bottom() - bottom))

    def groups(self) -> tuple[Group, ...]:
        """Return what is shown, where it stands on the sheet."""
        return self.picture.groups if self.picture is not None else ()

    def groups_of(self, element_ids: Iterable[str]) -> list[Group]:
        """Return what is shown of some elements, where it stands on the sheet."""
        return [piece.group.moved(0, item.down) for item, pieces in self._pieces_of(element_ids) for piece in pieces]

    def rects_of(self, element_ids: Iterable[str]) -> list[Rect]:
        """Return what elements cover on the sheet; of a point its face, of one of several curves its name."""
        groups = [group for group in self.groups_of(element_ids) if group.kind != "title"]
        named = {group.element_id for group in groups if group.kind == "legend"}
        return [
            _FACE.moved(*group.at) if group.kind == "point" else group.rect
            for group in groups
            if group.kind != "curve" or group.element_id not in named
        ]

    def paint_elements(self, painter: QPainter) -> None:
        """Paint what is shown, without any mark upon it; one unit of the painter is a point."""
        shown = painter.worldTransform()
        for item in self._in_order:
            painter.setWorldTransform(QTransform.fromTranslate(0, item.down) * shown)
            paint_pieces(painter, item.pieces(), item.rect(), None)
        painter.setWorldTransform(shown)

    def paint_area(self, painter: QPainter, area: QRectF, layer: Layer | None) -> None:
        """Paint what lies in an area and is not held, in a layer or in all; one unit of the painter is a point."""
        shown = painter.worldTransform()
        for item in self._in_order:
            here = area.translated(0, -item.down)
            if item.rect().intersects(here):
                painter.setWorldTransform(QTransform.fromTranslate(0, item.down) * shown)
                paint_pieces(painter, item.at_rest(here, layer), here, self.tiles)
        painter.setWorldTransform(shown)

    def paint_tiles(self, area: QRectF, layer: Layer | None, zoom: float, scale: float) -> Iterator[None]:
        """Paint the tiles for an area that there are none of yet, one each time.

        Args:
            area: in points.
            layer: in which layer they lie, or in any.
            zoom: how many pixels of a widget a point has.
            scale: how many pixels of the screen a point has.
        """
        for item in self._in_order:
            here = area.translated(0, -item.down)
            if item.rect().intersects(here):
                yield from paint_tiles(item.at_rest(here, layer), here, zoom, scale, self.tiles)

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
