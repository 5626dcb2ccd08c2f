"""Groups painted once, and laid on the screen again wherever they stand: most frames change where, few what."""

from collections.abc import Hashable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.qt import Operation

_LARGEST = 200_000
"""What is larger than so many pixels is not kept: few of these are in sight at once."""
_ROOM = 16_000_000
"""How many pixels are kept at most: those of some full screens."""
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_MARGIN = 2
"""What a tile shows around its group, in pixels, for soft edges and letters that lean out."""


class Tile(NamedTuple):
    """A group painted, its origin on a whole pixel."""

    pixmap: QPixmap
    left: int
    """How far left of the origin it begins, in its pixels."""
    top: int
    scale: float
    """How many of its pixels a point has."""

    @property
    def size(self) -> int:
        """How many pixels it has."""
        return self.pixmap.width() * self.pixmap.height()


class Tiles:
    """What has been painted; of too much, what was painted first is forgotten."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[Hashable, Tile] = {}
        self.pixels = 0
        """How many pixels are kept."""

    def forget(self, owner: Hashable) -> None:
        """Forget how something was painted: it has changed or gone."""
        tile = self._kept.pop(owner, None)
        if tile is not None:
            self.pixels -= tile.size

    def find(self, owner: Hashable, scale: float) -> Tile | None:
        """Return something as it was painted for so many pixels a point, if it was."""
        tile = self._kept.get(owner)
        return tile if tile is not None and tile.scale == scale else None

    def paint(self, owner: Hashable, operations: tuple[Operation, ...], bounds: Rect, scale: float) -> Tile:
        """Paint something that covers some bounds in points for so many pixels a point, and keep it."""
        self.forget(owner)
        left, top = int(bounds.x * scale) - _MARGIN, int(bounds.y * scale) - _MARGIN
        width, height = _size(bounds, scale)
        pixmap = QPixmap(width, height)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHints(_SMOOTH)
            painter.translate(-left, -top)
            painter.scale(scale, scale)
            for operation in operations:
                operation(painter)
        tile = self._kept[owner] = Tile(pixmap, left, top, scale)
        self.pixels += tile.size
        while self.pixels > _ROOM:
            self.forget(next(iter(self._kept)))
        return tile


def is_kept(bounds: Rect, scale: float) -> bool:
    """Tell whether what covers some bounds is small enough to be kept as it was painted."""
    width, height = _size(bounds, scale)
    return width * height <= _LARGEST


def settled(origin: QPointF, bounds: Rect, scale: float, ratio: float) -> QPointF:
    """Return how far from its place a group with some bounds is shown, so that its tile lies on whole pixels."""
    if not is_kept(bounds, scale):
        return QPointF()
    return QPointF(round(origin.x() * ratio) / ratio - origin.x(), round(origin.y() * ratio) / ratio - origin.y())


def _size(bounds: Rect, scale: float) -> tuple[int, int]:
    return int(bounds.width * scale) + 2 * _MARGIN + 2, int(bounds.height * scale) + 2 * _MARGIN + 2
