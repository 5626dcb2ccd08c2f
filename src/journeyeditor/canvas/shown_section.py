"""A section of the picture as the canvas shows it: its groups as pieces, and what of them changes."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import QRectF

from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.shown_bundle import ShownBundle
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.picture.primitives import Bundle, Layer, Section

_BENT = ("curve", "connector")
_MANY = 40
"""So many areas that change are as good as all."""
_NEAR = 15_000.0
"""Areas are painted as one where that is no more than so much larger than both, in points across by points down."""


class ShownSection:
    """Shows a section of the picture, painted as part of the ground of each view: it is no item of the scene."""

    _tells_pieces = True
    """Whether it tells of each piece that looks otherwise."""

    def __init__(self, section: Section, tiles: Tiles, spoil: Callable[[str | None, QRectF], None]) -> None:
        """Show a section.

        Args:
            section: the section.
            tiles: what is small is painted once and laid down from then on.
            spoil: is told of each area that looks otherwise: of its room, or of the sheet where it has none.
        """
        self._tiles, self._spoil = tiles, spoil
        self.section = section
        self._bundles: dict[str, ShownBundle] = {}
        self._elements: dict[str, list[Piece]] = {}
        self._layers: dict[str | None, list[Piece]] = {}
        """In each layer and in all, from the lowest to the highest, as far as they were asked for."""
        self.area = QRectF()
        """All that it has painted so far, in its own measures."""
        self.down = section.down
        """How far below its place each group is shown, in points."""
        self._show(section)

    @property
    def room(self) -> str | None:
        """The name of the room that it has for itself, if it has one."""
        room = self.section.room
        return room.name if room is not None else None

    @property
    def has_bends(self) -> bool:
        """Whether it shows curves or connectors: Qt paints these a grey level otherwise as they are cut elsewhere."""
        return any(group.kind in _BENT for group in self.section.groups)

    def show_section(self, section: Section) -> None:
        """Show what the section has become; what stays the same is not painted again."""
        before, self.section = self.section, section
        if section.groups is not before.groups or section.bundles is not before.bundles:
            self._show(section)
        if section.down != self.down:
            if self.room is not None:
                self.down = section.down  # with its room, which looks as before
            else:
                self._spoil_area(self.area)
                self.down = section.down
                self._spoil_area(self.area)

    def _show(self, section: Section) -> None:
        """Show the groups of the section, and tell of what they change."""
        areas = list(self._take(section))
        self.area = reduce(QRectF.united, areas, self.area)
        self._spoil_shown(areas)
        self._layers = {}

    def _take(self, section: Section) -> Iterator[QRectF]:
        """Take bundles in place of those before, and yield the areas that change."""
        left, self._bundles = self._bundles, {}
        for bundle in (Bundle("", section.groups, 0.0), *section.bundles):
            shown = left.pop(bundle.name, None)
            if shown is None:
                shown = ShownBundle(self._elements, self._tiles)
            if not shown.shows(bundle):
                yield from shown.show(bundle, in_one=not self._tells_pieces)
            self._bundles[bundle.name] = shown
        for gone in left.values():
            yield gone.leave()

    def _spoil_shown(self, areas: list[QRectF]) -> None:
        """Tell of areas that show something else."""
        self._spoil_areas(areas)

    def _spoil_areas(self, areas: list[QRectF]) -> None:
        together = joined(areas)
        for area in together if len(together) <= _MANY else [reduce(QRectF.united, together)]:
            self._spoil_area(area)

    def _spoil_area(self, area: QRectF) -> None:
        self._spoil(self.room, area if self.room is not None else area.translated(0, self.down))

    def forget(self) -> None:
        """Forget how it was painted: it goes."""
        self._spoil_area(self.area)
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

    def spoil_pieces(self, pieces: Iterable[Piece]) -> None:
        """Tell that some of its pieces look otherwise, such as faint."""
        self._spoil_areas([piece.area for piece in pieces])

    def at_rest(self, area: QRectF, layer: Layer | None = None) -> Iterator[Piece]:
        """Yield what is shown and not held, in a layer or in all, and at least all of it that lies in an area."""
        pieces = self._pieces_between(area.left(), area.right()) if layer is None else self.pieces(layer)
        return (piece for piece in pieces if not piece.is_held)


def joined(areas: Iterable[QRectF]) -> list[QRectF]:
    """Return areas, with those as one that follow each other and lie near: each takes some time of its own."""
    found: list[QRectF] = []
    size = 0.0
    for area in areas:
        own = _size(area)
        both = found[-1].united(area) if found else area
        joint = _size(both)
        if found and joint <= size + own + _NEAR:
            found[-1], size = both, joint
        else:
            found.append(area)
            size = own
    return found


def _size(area: QRectF) -> float:
    return area.width() * area.height()
