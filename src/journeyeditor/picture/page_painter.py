"""A page painted by Qt: on an image, on a printer, in a preview; whole, or piece by piece."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.picture.panes import lies_in, shown_in
from journeyeditor.picture.primitives import Group, Groups, Picture
from journeyeditor.picture.qt import Operation, operations, rect_of

# PySide makes the enumerations of a class when the first of them is asked for, and crashes where two threads do so at
# once: they are asked for here, where pages are not painted in threads yet.
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_LINE = 4.0
"""How far in points what is drawn may reach out of its bounds: by half the width of a line, and more."""


class _Piece(NamedTuple):
    """A group on the page, where and how it is painted."""

    covered: Rect
    """All that is seen of it, in points of paper."""
    cut: Rect | None
    """What it is cut to, in points of paper."""
    group: Group
    at: Point
    """Where its top left corner stands, in points of paper."""
    scale: float


class PagePainter:
    """Paints one page of a picture, as often as it is asked; what a group needs is prepared once."""

    def __init__(self, picture: Picture, page: Page, furniture: Groups = (), *, transparent: bool = False) -> None:
        """Take what stands on the page.

        Args:
            picture: the picture.
            page: which parts of it stand where.
            furniture: what stands on the page itself, such as its number, in points of paper.
            transparent: whether there is no paper behind what is drawn.
        """
        self._ground = None if transparent else QColor(picture.background)
        self._size = QRectF(0, 0, page.width, page.height)
        self._pieces = [piece for pane in page.panes for piece in _pieces(picture, page, pane)]
        self._pieces += [_Piece(group.rect, None, group, group.at, 1.0) for group in furniture]
        self._prepared: dict[int, tuple[Operation, ...]] = {}

    @property
    def count(self) -> int:
        """How many pieces it paints."""
        return len(self._pieces)

    def paint(self, painter: QPainter, within: Rect | None = None, ask: Callable[[], object] = lambda: None) -> None:
        """Paint the page, or what touches a part of it; one unit of the painter is a point of paper.

        Before each piece it asks whether to go on; what that raises ends the painting.
        """
        painter.setRenderHints(_HINTS)
        if self._ground is not None:
            painter.fillRect(self._size, self._ground)
        for piece in self._pieces:
            if within is None or piece.covered.touches(within):
                ask()
                self._paint_piece(painter, piece)

    def _paint_piece(self, painter: QPainter, piece: _Piece) -> None:
        prepared = self._prepared.get(id(piece.group))
        if prepared is None:
            prepared = self._prepared[id(piece.group)] = operations(piece.group.parts)
        painter.save()
        if piece.cut is not None:
            painter.setClipRect(rect_of(piece.cut))
        painter.translate(*piece.at)
        painter.scale(piece.scale, piece.scale)
        for operation in prepared:
            operation(painter)
        painter.restore()


def _pieces(picture: Picture, page: Page, pane: Pane) -> Iterator[_Piece]:
    scale, source = page.scale, pane.source
    dx, dy = pane.at.x - source.x * scale, pane.at.y - source.y * scale

    def on_page(rect: Rect) -> Rect:
        return Rect(dx + rect.x * scale, dy + rect.y * scale, rect.width * scale, rect.height * scale)

    for group, covered, free in shown_in(pane, ((group, group.rect) for group in picture.groups)):
        cut = None if free or lies_in(covered, source) else on_page(source)
        seen = cut or on_page(covered.inset(-_LINE, -_LINE))
        yield _Piece(seen, cut, group, Point(dx + group.at.x * scale, dy + group.at.y * scale), scale)
