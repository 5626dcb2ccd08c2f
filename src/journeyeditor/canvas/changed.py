"""What of a group must be painted again when it has become another."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from journeyeditor.picture.primitives import Box, Line, Path, Primitive, Shape

_SOFT = 2.0
"""How far an edge reaches, in points."""


def changed_area(before: Sequence[Primitive], now: Sequence[Primitive]) -> QRectF | None:
    """Return what differs between two ways to look, where that is but a piece of what is long; else nothing."""
    if len(before) != len(now):
        return None
    area = QRectF()
    for one, other in zip(before, now, strict=True):
        if one != other:
            piece = _changed_piece(one, other)
            if piece is None:
                return None
            area = area.united(piece)
    return area


def _changed_piece(one: Primitive, other: Primitive) -> QRectF | None:
    if isinstance(one, Shape) and isinstance(other, Shape):
        return _of_shapes(one, other)
    if isinstance(one, Line) and isinstance(other, Line) and _lies_along(one, other):
        return _between(one.end.y, other.end.y, one.end.x, 0.0, one.width / 2 + _SOFT)
    if isinstance(one, Box) and isinstance(other, Box) and not one.radius and one.stroke is None:
        rect = one.rect
        if one._replace(rect=rect._replace(height=other.rect.height)) == other:
            return _between(rect.bottom, other.rect.bottom, rect.x, rect.width, _SOFT)
    return None


def _lies_along(one: Line, other: Line) -> bool:
    """Tell whether a line that goes down is another one that goes farther, or less far."""
    return not one.dashes and one._replace(end=other.end) == other and one.start.x == one.end.x == other.end.x


def _between(one: float, other: float, x: float, width: float, reach: float) -> QRectF:
    """Return what lies between two heights, and so far around."""
    return QRectF(x, min(one, other), width, abs(other - one)).adjusted(-reach, -reach, reach, reach)


def _of_shapes(one: Shape, other: Shape) -> QRectF | None:
    if len(one.path) != len(other.path) or one.fill or one.dashes or one._replace(path=other.path) != other:
        return None
    reach = one.stroke_width / 2 + _SOFT
    return _differing(one.path, other.path).adjusted(-reach, -reach, reach, reach)


def _differing(one: Path, other: Path) -> QRectF:
    """Return the bounds of the pieces of two paths that differ."""
    numbers = [number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    first, last = max(numbers[0] - 1, 0), numbers[-1] + 2
    xs, ys = zip(*_places(one[first:last]), *_places(other[first:last]), strict=True)
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _places(path: Path) -> Iterator[tuple[float, float]]:
    for _, *numbers in path:
        yield from zip(numbers[::2], numbers[1::2], strict=True)
