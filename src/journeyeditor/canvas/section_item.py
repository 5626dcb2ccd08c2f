"""The items of the canvas: one for each section of the picture, and one for what the hand holds."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from journeyeditor.canvas.painting import paint_pieces
from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.shown_bundle import ShownBundle
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.canvas.viewport import Viewport
from journeyeditor.picture.primitives import Bundle, Layer, Section

_BENT = ("curve", "connector")
_MANY = 40
"""So many areas that change are as good as all."""
_NEAR = 15_000.0
"""Areas are painted as one where that is no more than so much larger than both, in points across by points down."""


class SectionItem(QGraphicsRectItem):
    """Shows a section of the picture: all its groups in one go, for Qt takes longer to call than they to paint.

    It is one of Qt's rectangles for their bounds alone, which Qt asks for many times a frame without asking Python.
    """

    def __init__(
        self, section: Section, tiles: Tiles | None = None, spoil: Callable[[str | None, QRectF], None] | None = None
    ) -> None:
        """Show a section.

        Args:
            section: the section.
            tiles: what is small is painted once and laid down from then on.
            spoil: is told of each area that looks otherwise, of its room or of the sheet, for whoever paints the
                section as part of the ground of a view; else the item paints itself.
        """
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # tells what is exposed
        self._tiles, self._spoil = tiles, spoil
        self._section: Section | None = None
        self._bundles: dict[str, ShownBundle] = {}
        self._elements: dict[str, list[Piece]] = {}
        self._layers: dict[str | None, list[Piece]] = {}
        """In each layer and in all, from the lowest to the highest, as far as they were asked for."""
        self.show_section(section)

    @property
    def down(self) -> float:
        """How far below its place each group is shown, in points."""
        return self.pos().y()

    @property
    def room(self) -> str | None:
        """The name of the room that it has for itself, if it has one."""
        room = self._section.room if self._section is not None else None
        return room.name if room is not None else None

    @property
    def has_bends(self) -> bool:
        """Whether it shows curves or connectors: Qt paints these a grey level otherwise as they are cut elsewhere."""
        groups = self._section.groups if self._section is not None else ()
        return any(group.kind in _BENT for group in groups)

    def show_section(self, section: Section) -> None:
        """Show what the section has become; what stays the same is not painted again."""
        before, self._section = self._section, section
        if before is None or section.groups is not before.groups or section.bundles is not before.bundles:
            self._paint_again(list(self._take(section)), self._spoil_shown)
            self._layers = {}
        if section.down != self.down:
            if self.room is not None:
                self.setPos(0, section.down)  # with its room, which looks as before
            else:
                self._spoil_area(self.rect())
                self.setPos(0, section.down)
                self._spoil_area(self.rect())

    def _take(self, section: Section) -> Iterator[QRectF]:
        """Take bundles in place of those before, and yield the areas that change."""
        left, self._bundles = self._bundles, {}
        for bundle in (Bundle("", section.groups, 0.0), *section.bundles):
            shown = left.pop(bundle.name, None)
            if shown is None:
                shown = ShownBundle(self._elements, self._tiles)
            if not shown.shows(bundle):
                yield from shown.show(bundle)
            self._bundles[bundle.name] = shown
        for gone in left.values():
            yield gone.leave()

    def _paint_again(self, areas: list[QRectF], spoil: Callable[[QRectF], None]) -> None:
        room = QRectF(self.rect())
        for area in areas:
            room |= area
        if room != self.rect():
            self.setRect(room)
        together = joined(areas)
        for area in together if len(together) <= _MANY else [reduce(QRectF.united, together)]:
            self.update(area)
            spoil(area)

    def _spoil_shown(self, area: QRectF) -> None:
        """Tell of an area that shows something else."""
        self._spoil_area(area)

    def _spoil_area(self, area: QRectF) -> None:
        if self._spoil is not None:
            self._spoil(self.room, area if self.room is not None else area.translated(self.pos()))

    def forget(self) -> None:
        """Forget how it was painted: it goes."""
        self._spoil_area(self.rect())
        for bundle in self._bundles.values():
            bundle.leave()

    def pieces(self, layer: str | None = None) -> list[Piece]:
        """Return what it shows in a layer or in all, from the lowest to the highest."""
        if layer not in self._layers:
            every = chain.from_iterable(bundle.pieces for bundle in self._bundles.values())
            wanted = (piece for piece in every if layer is None or piece.group.layer == layer)
            self._layers[layer] = sorted(wanted, key=attrgetter("height"))
        return self._layers[layer]

    def _pieces_between(self, left: float, right: float) -> Iterator[Piece]:
        """Yield what it shows of the bundles between two positions, those of each from the lowest to the highest."""
        for bundle in self._bundles.values():
            if bundle.left < right and bundle.right > left:
                yield from bundle.pieces

    def pieces_of(self, element_ids: Iterable[str]) -> list[Piece]:
        """Return what shows some elements."""
        return [piece for element_id in element_ids for piece in self._elements.get(element_id, ())]

    def pieces_among(self, element_ids: frozenset[str]) -> list[Piece]:
        """Return what shows some elements, of which most are not here."""
        return [piece for element_id in self._elements.keys() & element_ids for piece in self._elements[element_id]]

    def repaint_pieces(self, pieces: Iterable[Piece]) -> None:
        """Paint some of its pieces again."""
        self._paint_again([piece.area for piece in pieces], self._spoil_area)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what is exposed and not held, where it is not part of the ground."""
        if self._spoil is None or not isinstance(widget, Viewport):
            exposed = option.exposedRect
            paint_pieces(painter, self.at_rest(exposed), exposed, self._tiles if widget is not None else None)

    def at_rest(self, area: QRectF, layer: Layer | None = None) -> Iterator[Piece]:
        """Yield what is shown and not held, in a layer or in all, and at least all of it that lies in an area."""
        pieces = self._pieces_between(area.left(), area.right()) if layer is None else self.pieces(layer)
        return (piece for piece in pieces if not piece.is_held)


class HeldItem(QGraphicsItem):
    """Shows pieces of sections moved from where they stand, while the hand holds them."""

    def __init__(self, tiles: Tiles) -> None:
        """Hold nothing yet."""
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._tiles = tiles
        self._held: list[tuple[SectionItem, list[Piece]]] = []
        self._area = QRectF()

    def hold(self, held: list[tuple[SectionItem, list[Piece]]]) -> None:
        """Take pieces of some sections in hand, and lay down those before."""
        self._mark(False)
        self._held = held
        self._mark(True)
        self.prepareGeometryChange()
        self._area = QRectF()
        for section, pieces in held:
            for piece in pieces:
                self._area |= piece.area.translated(section.pos())

    @property
    def pieces(self) -> list[Piece]:
        """What it holds."""
        return [piece for _, pieces in self._held for piece in pieces]

    def _mark(self, is_held: bool) -> None:
        for section, pieces in self._held:
            for piece in pieces:
                piece.is_held = is_held
            section.repaint_pieces(pieces)

    def boundingRect(self) -> QRectF:
        """Return all that it paints."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what it holds."""
        layer, shown = _layer_of(widget), painter.worldTransform()
        for section, pieces in self._held:
            at = section.pos()
            painter.setWorldTransform(QTransform.fromTranslate(at.x(), at.y()) * shown)
            held = (piece for piece in pieces if layer is None or piece.group.layer == layer)
            paint_pieces(painter, held, option.exposedRect.translated(-at), self._tiles)


def joined(areas: Iterable[QRectF]) -> list[QRectF]:
    """Return areas, with those as one that follow each other and lie near: each takes some time of its own."""
    found: list[QRectF] = []
    for area in areas:
        both = found[-1].united(area) if found else area
        if found and _size(both) <= _size(found[-1]) + _size(area) + _NEAR:
            found[-1] = both
        else:
            found.append(area)
    return found


def _size(area: QRectF) -> float:
    return area.width() * area.height()


def _layer_of(widget: QWidget | None) -> str | None:
    return widget.layer if isinstance(widget, Viewport) else None
