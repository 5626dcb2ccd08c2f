"""The marks of what was found on the sheet: soft ones over all of it, a strong one over that which one looks at."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsScene

from journeyeditor.canvas.map_scene import FLOATING
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.placed import PlacedText
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.texts import all_texts
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.qt import rect_of
from journeyeditor.typeset import SetText, places_of

_FOUND, _FOUND_NOW = QColor(255, 190, 0, 110), QColor(255, 120, 0, 130)
_EDGE = QColor("#B34700")
_ABOVE = FLOATING + 40
_MOST_KNOWN = 5_000
_TOO_LARGE = ("title", "prose")
"""The groups that stand for the map as a whole: a frame around them would tell nothing."""


class Spot(NamedTuple):
    """Some characters of a text of an element."""

    element_id: str
    field: str
    start: int
    end: int


class HitMarks:
    """Marks what was found; where the sheet does not show the text, its element is framed."""

    def __init__(self, scene: QGraphicsScene) -> None:
        """Mark nothing yet."""
        self._all = _item(scene, _FOUND, QPen(Qt.PenStyle.NoPen))
        self._frames = _item(scene, None, _pen(Qt.PenStyle.DotLine))
        self._now = _item(scene, _FOUND_NOW, _pen(Qt.PenStyle.SolidLine))
        self._known: dict[tuple[SetText, int, int], list[Rect]] = {}

    def clear(self) -> None:
        """Mark nothing any more."""
        for item in (self._all, self._frames, self._now):
            item.setPath(QPainterPath())

    def show(self, sheet: Sheet, groups: Iterable[Group], spots: Iterable[Spot], now: Spot | None) -> None:
        """Mark spots of a sheet, one of them more than the others."""
        texts = {(text.element_id, text.field): text for text in all_texts(sheet)}
        around = {group.element_id: group.rect for group in groups if group.kind not in _TOO_LARGE}
        found, framed = dict[Spot, list[Rect]](), dict[str, Rect]()
        for spot in spots:
            placed = texts.get((spot.element_id, spot.field))
            if placed is not None and placed.block.text:
                found[spot] = self._places(spot, placed)
            elif spot.element_id in around:
                framed[spot.element_id] = around[spot.element_id]
        self._all.setPath(_path(rect for spot, rects in found.items() if spot != now for rect in rects))
        self._frames.setPath(_path(framed.values(), margin=1.5))
        self._now.setPath(_path(found.get(now, ()) if now is not None else ()))

    def _places(self, spot: Spot, placed: PlacedText) -> list[Rect]:
        """Return what some characters cover; where a text only has moved, it is not shaped again."""
        block = cast(SetText, placed.block)
        key = block, spot.start, spot.end
        if key not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[key] = places_of(block, placed.rect.width, spot.start, spot.end)
        return [rect.moved(placed.rect.x, placed.rect.y) for rect in self._known[key]]

    @property
    def words_now(self) -> QPainterPath:
        """What the strong mark covers."""
        return self._now.path()

    @property
    def words(self) -> QPainterPath:
        """What the soft marks cover."""
        return self._all.path()

    @property
    def frames(self) -> QPainterPath:
        """The frames around elements in which something was found that the sheet does not show."""
        return self._frames.path()


def _pen(style: Qt.PenStyle) -> QPen:
    pen = QPen(_EDGE, 1.6, style)
    pen.setCosmetic(True)
    return pen


def _item(scene: QGraphicsScene, fill: QColor | None, pen: QPen) -> QGraphicsPathItem:
    item = QGraphicsPathItem()
    if fill is not None:
        item.setBrush(fill)
    item.setPen(pen)
    item.setZValue(_ABOVE)
    scene.addItem(item)
    return item


def _path(rects: Iterable[Rect], margin: float = 0.75) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRoundedRect(rect_of(rect.inset(-margin, -margin)), 2, 2)
    return path
