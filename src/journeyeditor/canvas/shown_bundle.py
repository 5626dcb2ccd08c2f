"""A bundle of groups as the canvas shows it: a piece for each group, and what all of them cover."""

from collections.abc import Iterator
from operator import attrgetter

from PySide6.QtCore import QRectF

from journeyeditor.canvas.piece import Piece
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.picture.primitives import Bundle, Group, Groups


class ShownBundle:
    """Shows a bundle in a section; its edges tell what its pieces paint, in the measures of the section, in points."""

    __slots__ = ("_across", "_elements", "_groups", "_known", "_tiles", "bottom", "left", "pieces", "right", "top")

    def __init__(self, elements: dict[str, list[Piece]], tiles: Tiles) -> None:
        """Show nothing yet; by ``elements`` the pieces of the section are found, by ``tiles`` how they were painted."""
        self._elements, self._tiles = elements, tiles
        self._groups: Groups = ()
        self._across = 0.0
        self._known: dict[tuple[str, str], tuple[Group, Piece]] = {}
        self.pieces: list[Piece] = []
        """From the lowest to the highest."""
        self.left = self.top = self.right = self.bottom = 0.0

    @property
    def area(self) -> QRectF:
        """All that its pieces paint."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def shows(self, bundle: Bundle) -> bool:
        """Tell whether it shows a bundle as it is."""
        return bundle.groups is self._groups and bundle.across == self._across

    def show(self, bundle: Bundle, *, in_one: bool = False) -> Iterator[QRectF]:
        """Show what the bundle has become, and yield the areas to paint again, piece by piece or all in one."""
        if bundle.groups is self._groups:
            yield self._move(bundle.across)
            return
        has_moved, was_here = bundle.across != self._across, self.area
        areas = list(self._take(bundle, has_moved, in_one or has_moved))
        self._groups, self._across = bundle.groups, bundle.across
        self.pieces = sorted((piece for _, piece in self._known.values()), key=attrgetter("height"))
        self._measure()
        if has_moved or in_one:
            yield was_here.united(self.area)
        else:
            yield from areas

    def _move(self, across: float) -> QRectF:
        """Show the same groups elsewhere, and return the area to paint again."""
        was_here, self._across = self.area, across
        for group, piece in self._known.values():
            piece.stand(_moved(group, across))
        self._measure()
        return was_here.united(self.area)

    def _take(self, bundle: Bundle, has_moved: bool, in_one: bool) -> Iterator[QRectF]:
        """Take groups in place of those before; a piece stays as long as its group is there.

        What of each piece changes is yielded, if not all is painted again in one.
        """
        left, self._known = self._known, {}
        for group in bundle.groups:
            key = group.element_id, group.kind
            source, piece = left.pop(key, (None, None))
            if piece is None:
                piece = Piece(_moved(group, bundle.across))
                self._elements.setdefault(group.element_id, []).append(piece)
                yield piece.area
            elif source is not group or has_moved:
                looks_alike = piece.looks_like(group)
                if not looks_alike or piece.group.bounds != group.bounds:
                    self._forget_look(piece)
                if in_one:
                    piece.become(_moved(group, bundle.across), looks_alike)
                else:
                    yield from piece.show(_moved(group, bundle.across), looks_alike)
            self._known[key] = group, piece
        for _, piece in left.values():
            self._leave(piece)
            yield piece.area

    def leave(self) -> QRectF:
        """Show nothing any more, and return the area to paint again."""
        for piece in self.pieces:
            self._leave(piece)
        return self.area

    def _leave(self, piece: Piece) -> None:
        self._forget_look(piece)
        found = self._elements[piece.group.element_id]
        found.remove(piece)
        if not found:
            del self._elements[piece.group.element_id]

    def _forget_look(self, piece: Piece) -> None:
        self._tiles.forget(piece)

    def _measure(self) -> None:
        edges = [(piece.left, piece.top, -piece.right, -piece.bottom) for piece in self.pieces]
        self.left, self.top, right, bottom = map(min, zip(*edges, strict=True)) if edges else (0.0, 0.0, 0.0, 0.0)
        self.right, self.bottom = -right, -bottom


def _moved(group: Group, across: float) -> Group:
    return group.moved(across, 0) if across else group
