"""What of a group must be painted again when it has become another."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from journeyeditor.picture.primitives import Path, Primitive, Shape

_SOFT = 2.0
"""How far an edge reaches, in points."""


def changed_area(before: Sequence[Primitive], now: Sequence[Primitive]) -> QRectF | None:
    """Return what differs between two ways to look, where that is but a piece of some long lines; else nothing."""
    if len(before) != len(now):
        return None
    area = QRectF()
    for one, other in zip(before, now, strict=True):
        if one == other:
            continue
        if not isinstance(one, Shape) or not isinstance(other, Shape) or len(one.path) != len(other.path):
            return None
        if one.fill or other.fill or one._replace(path=other.path) != other or one.dashes:
            return None
        reach = one.stroke_width / 2 + _SOFT
        area = area.united(_differing(one.path, other.path).adjusted(-reach, -reach, reach, reach))
    return area


def _differing(one: Path, other: Path) -> QRectF:
    """Return the bounds of the pieces of two paths that differ."""
    numbers = [number for number, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    first, last = max(numbers[0] - 1, 0), numbers[-1] + 2
    xs, ys = zip(*_places(one[first:last]), *_places(other[first:last]), strict=True)
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _places(path: Path) -> Iterator[tuple[float, float]]:
    for _, *numbers in path:
        yield from zip(numbers[::2], numbers[1::2], strict=True)
