"""The scene: the picture in sections, brought up to date when it changes, and the items of what lies upon it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsScene

from journeyeditor.canvas.across import AcrossSection
from journeyeditor.canvas.desk import SHADOW
from journeyeditor.canvas.held_item import Found, HeldItem
from journeyeditor.canvas.painting import paint_pieces, paint_tiles
from journeyeditor.canvas.shown_section import ShownSection
from journeyeditor.canvas.slices import Slice, Spoilt, slices_of, spoilt_of
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.picture.palette import PAPER
from journeyeditor.picture.primitives import Group, Layer, Picture, Section

_LANE, _BELOW_LANE = 2.0, 0.0
"""How high lies what belongs to lanes, and what is below them."""
_HEIGHTS = {"grid": 1.0, "connectors": 2.5, "header": 3.0, "band": 3.0, "zones": 3.0}
"""Which sections lie below and above the lanes."""
_ACROSS = ("connectors",)
"""Which sections reach from one lane to the other."""
_EVERYWHERE = 1e6
"""No sheet is as wide or as high as so many points."""
_FACE = Rect(-m.FACE / 2, -m.FACE / 2, m.FACE, m.FACE)
"""What the face of a point covers, from its middle."""
FLOATING = 100.0
"""How much higher lies what the hand holds."""
Backdrop = Callable[[QPainter, QRectF], None]
"""Paints what lies below the picture in an area; one unit of the painter is a point."""


class _Lying(NamedTuple):
    """A section that lies in a slice."""

    shown: ShownSection
    down: float
    """How far below its place it is shown, as told in the slice."""
    area: QRectF
    """What of it is to be painted."""


class MapScene(QGraphicsScene):
    """Shows a picture, section by section; its items are what lies upon that: the marks, and what the hand holds."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        # Hit tests are the layout's, and items are few: they need no index.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.tiles = Tiles()
        """What has been painted."""
        self.setBackgroundBrush(QColor(PAPER))
        self._sections: dict[str, ShownSection] = {}
        self._in_order: list[ShownSection] = []
        """From the lowest to the highest."""
        self._in_no_room: list[ShownSection] = []
        self._by_room: dict[str, list[ShownSection]] = {}
        """What lies in each room, also of what has none of its own."""
        self.picture: Picture | None = None
        """What is shown."""
        self.held = HeldItem(self.tiles)
        """What floats."""
        self.held.setZValue(FLOATING)
        self.addItem(self.held)
        self._held_ids: list[str] = []
        self._faint: list[Found] = []
        self._standing_back: frozenset[str] = frozenset()
        self.slices = slices_of((), QRectF())
        """The parts of the sheet that stay as they are where they move."""
        self._slices_before = self.slices
        self._sliced: tuple[Picture | None, tuple[Slice, ...]] = (None, self.slices)
        """The newest picture, also one that is yet to be shown, and its slices."""
        self._spoilt: list[Spoilt] = []
        """What looks otherwise, since somebody has asked for it."""

    @property
    def sections(self) -> Sequence[ShownSection]:
        """The sections of the picture, from the lowest to the highest."""
        return self._in_order

    @property
    def bounds(self) -> QRectF:
        """All that the sheet covers, and its shadow."""
        return _bounds_of(self.picture) if self.picture is not None else QRectF()

    @property
    def paper(self) -> QColor:
        """The colour of the paper."""
        return self.backgroundBrush().color()

    def foresee(self, picture: Picture) -> Iterator[None]:
        """Find in parts what looks otherwise once a picture is shown, as far as that takes long."""
        for section in picture.sections:
            shown = self._sections.get(section.name)
            if isinstance(shown, AcrossSection):
                yield from shown.foresee(section, self._slices_of(picture))
                yield

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in place of the one before: only what differs is painted again."""
        self._land()
        if picture.background != (self.picture.background if self.picture is not None else PAPER):
            self.setBackgroundBrush(QColor(picture.background))
            self._spoil(None, QRectF(-_EVERYWHERE, -_EVERYWHERE, 2 * _EVERYWHERE, 2 * _EVERYWHERE))
        before, slices, self.picture = self.bounds, self.slices, picture
        self.slices = self._slices_of(picture)
        if before != self.bounds:
            self._spoil_edges(before, slices)
        gone, self._sections = self._sections, {}
        known = [(name, shown.room) for name, shown in gone.items()]
        for section in picture.sections:
            shown = gone.pop(section.name, None)
            if shown is None:
                kind = AcrossSection if section.name in _ACROSS else ShownSection
                shown = kind(section, self.tiles, self._spoil)
            else:
                shown.show_section(section)
            self._sections[section.name] = shown
            if isinstance(shown, AcrossSection):
                self._spoilt += shown.take_spoilt(section, self.slices)
        for shown in gone.values():
            shown.forget()
        if known != [(name, shown.room) for name, shown in self._sections.items()]:
            self._sort()
        if self._standing_back:
            self._step_back(self._standing_back, True)

    def _slices_of(self, picture: Picture) -> tuple[Slice, ...]:
        """Return the parts of a picture that stay as they are where they move; the same ones as long as they can be."""
        if picture is not self._sliced[0]:
            slices = slices_of(picture.sections, _bounds_of(picture))
            known = (self._sliced[1], self.slices)
            self._sliced = picture, next((one for one in known if one == slices), slices)
        return self._sliced[1]

    def _sort(self) -> None:
        """Find which sections lie above which, and in which rooms."""
        self._in_order = sorted(self._sections.values(), key=lambda shown: _height_of(shown.section))
        self._in_no_room = [shown for shown in self._in_order if shown.room is None]
        self._by_room = {
            name: [shown for shown in self._in_order if shown.room in (None, name)]
            for name in {shown.room for shown in self._in_order if shown.room is not None}
        }

    def let_stand_back(self, element_ids: frozenset[str]) -> None:
        """Show some elements faintly, in this picture and those to come, and all others as they are."""
        self._step_back(self._standing_back - element_ids, False)
        self._standing_back = element_ids
        self._step_back(element_ids, True)

    def _step_back(self, element_ids: frozenset[str], stands_back: bool) -> None:
        for shown in self._sections.values() if element_ids else ():
            changed = [piece for piece in shown.pieces_among(element_ids) if piece.stands_back != stands_back]
            for piece in changed:
                piece.stands_back = stands_back
            if changed:
                shown.spoil_pieces(changed)

    def take_changed(self) -> list[Spoilt] | None:
        """Return the areas that look otherwise than when this was asked the last time; nothing if all is as it was."""
        if not self._spoilt and self.slices is self._slices_before:
            return None
        self._slices_before = self.slices
        spoilt, self._spoilt = self._spoilt, []
        return spoilt

    def _spoil(self, room: str | None, area: QRectF) -> None:
        """Take note that an area looks otherwise: of a room, as told there, or of the sheet."""
        if room is not None:
            self._spoilt.append((room, area))
        else:
            self._spoilt += spoilt_of(self._slices_before, area)
            if self.slices is not self._slices_before:
                self._spoilt += spoilt_of(self.slices, area)

    def _spoil_edges(self, before: QRectF, slices: tuple[Slice, ...]) -> None:
        """Tell that the sheet has other edges; its lower one moves with the last slice."""
        most, least = before.united(self.bounds), before.intersected(self.bounds)
        right, bottom = least.right() - 2 * SHADOW, least.bottom() - 2 * SHADOW
        if before.right() != self.bounds.right():
            self._spoil(None, QRectF(right, 0, most.right() - right, most.bottom()))
        if slices[-1].area.height() != self.slices[-1].area.height():
            self._spoil(None, QRectF(0, bottom, most.right(), most.bottom() - bottom))

    def groups(self) -> tuple[Group, ...]:
        """Return what is shown, where it stands on the sheet."""
        return self.picture.groups if self.picture is not None else ()

    def groups_of(self, element_ids: Iterable[str]) -> list[Group]:
        """Return what is shown of some elements, where it stands on the sheet."""
        return [piece.group.moved(0, shown.down) for shown, pieces in self._pieces_of(element_ids) for piece in pieces]

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
        on_sheet = painter.worldTransform()
        for shown in self._in_order:
            painter.setWorldTransform(QTransform.fromTranslate(0, shown.down) * on_sheet)
            paint_pieces(painter, shown.pieces(), shown.area, None)
        painter.setWorldTransform(on_sheet)

    def paint_slice(
        self, painter: QPainter, part: Slice, area: QRectF, layer: Layer | None, backdrop: Backdrop
    ) -> None:
        """Paint what lies in an area of a slice and is not held, in a layer or in all, and what is below.

        Args:
            painter: stands where the places of the slice begin; one unit is a point.
            part: the slice.
            area: as told in the slice.
            layer: the layer.
            backdrop: paints what is below the picture.
        """
        in_slice = painter.worldTransform()
        painter.setWorldTransform(QTransform.fromTranslate(0, -part.top) * in_slice)
        backdrop(painter, area.translated(0, part.top))
        for shown, down, here in self._lying_in(part, area):
            painter.setWorldTransform(QTransform.fromTranslate(0, down) * in_slice if down else in_slice)
            paint_pieces(painter, shown.at_rest(here, layer), here, self.tiles)
        painter.setWorldTransform(in_slice)

    def has_bends(self, part: Slice) -> bool:
        """Tell whether curves or connectors lie in a slice."""
        area = QRectF(0, 0, part.area.right(), part.area.height())
        return any(shown.has_bends for shown, _, _ in self._lying_in(part, area))

    def paint_tiles(self, part: Slice, area: QRectF, layer: Layer | None, zoom: float, scale: float) -> Iterator[None]:
        """Paint the tiles for an area of a slice that there are none of yet, one each time.

        Args:
            part: the slice.
            area: as told in the slice.
            layer: in which layer they lie, or in any.
            zoom: how many pixels of a widget a point has.
            scale: how many pixels of the screen a point has.
        """
        for shown, _, here in self._lying_in(part, area):
            yield from paint_tiles(shown.at_rest(here, layer), here, zoom, scale, self.tiles)

    def _lying_in(self, part: Slice, area: QRectF) -> Iterator[_Lying]:
        """Yield what lies in an area of a slice: its own sections, and those that have no room of their own."""
        for shown in self._by_room.get(part.name, self._in_no_room):
            down = shown.down - part.top
            here = area.translated(0, -down)
            if shown.area.intersects(here):
                yield _Lying(shown, down, here)

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
            for shown, pieces in found:
                for piece in pieces:
                    piece.is_faint = is_faint
                shown.spoil_pieces(pieces)
        self._faint = faint

    def _pieces_of(self, element_ids: Iterable[str]) -> list[Found]:
        """Return what shows some elements, by their sections."""
        wanted = list(element_ids)
        found = [(shown, shown.pieces_of(wanted)) for shown in self._sections.values()] if wanted else []
        return [(shown, pieces) for shown, pieces in found if pieces]

    def _land(self) -> None:
        """Let go of all that floats."""
        if not self._held_ids:
            return
        self._held_ids = []
        self.held.hold([])
        self.held.setPos(0, 0)


def _bounds_of(picture: Picture) -> QRectF:
    return QRectF(0, 0, picture.width + SHADOW, picture.height + SHADOW)


def _height_of(section: Section) -> float:
    """Return how high a section lies: what is drawn below a lane lies below the grid."""
    return _BELOW_LANE if section.is_ground else _HEIGHTS.get(section.name, _LANE)
