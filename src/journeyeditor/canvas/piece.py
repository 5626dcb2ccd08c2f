"""A group of the picture as the canvas paints it: prepared when first seen, painted many times."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF

from journeyeditor.canvas.changed import changed_area
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.qt import Operation, block, operations

TEXT_IS_TOO_SMALL = 0.35
"""Below this many pixels for each point nobody can read a card; only its block is painted."""
TILED = ("card", "stage", "step", "lane", "zone")
"""What stands on the sheet many times, but for points: what is written beside them lies between pixels."""
_HEIGHTS = {"grid": 0, "levels": 1, "line": 2, "card": 3, "curve": 4, "legend": 5, "point": 6}
_TOP = 10
_SOFT = 2
"""A margin for soft edges and letters that lean out, in points."""


class Piece:
    """Shows a group in its section; knows nothing of stages or cards.

    Its edges tell what it paints, in the measures of its section, in points.
    """

    __slots__ = (
        "_block",
        "_operations",
        "bottom",
        "group",
        "height",
        "is_faint",
        "is_held",
        "is_tiled",
        "left",
        "right",
        "stands_back",
        "top",
    )

    def __init__(self, group: Group) -> None:
        """Show a group."""
        self.is_tiled = group.kind in TILED
        self.height = _HEIGHTS.get(group.kind, _TOP)
        """What lies above what: the higher above the lower, and of the same height the later above the earlier."""
        self.is_faint = self.is_held = self.stands_back = False
        self.stand(group)
        self._forget()

    def stand(self, group: Group) -> None:
        """Stand where the group has come to, which looks as before."""
        bounds, at = group.bounds, group.at
        self.group = group
        self.left, self.top = at.x + math.floor(bounds.x) - _SOFT, at.y + math.floor(bounds.y) - _SOFT
        self.right, self.bottom = at.x + math.ceil(bounds.right) + _SOFT, at.y + math.ceil(bounds.bottom) + _SOFT

    def _forget(self) -> None:
        self._operations: tuple[Operation, ...] | None = None
        self._block: Operation | None = None

    def become(self, group: Group, looks_alike: bool) -> None:
        """Show what the group has become; ``looks_alike`` tells whether its parts are the same."""
        self.stand(group)
        if not looks_alike:
            self._forget()

    def show(self, group: Group, looks_alike: bool) -> Iterator[QRectF]:
        """Show what the group has become, and yield the areas to paint again, in the measures of the section."""
        before, was_here = self.group, self.area
        self.become(group, looks_alike)
        stays = group.at == before.at and group.bounds == before.bounds
        if looks_alike and stays:
            return
        lies_on = group.at == before.at and group.bounds._replace(height=before.bounds.height) == before.bounds
        changed = changed_area(before.parts, group.parts) if lies_on and not looks_alike else None
        if changed is not None:
            yield changed.translated(*group.at)
        else:
            yield was_here
            yield self.area

    @property
    def area(self) -> QRectF:
        """All that it paints, in the measures of its section, in points."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def looks_like(self, group: Group) -> bool:
        """Tell whether a group has the same parts, wherever it stands."""
        return self.group.parts is group.parts or self.group.parts == group.parts

    @property
    def operations(self) -> tuple[Operation, ...]:
        """What to do for its parts, prepared when first seen: most of a large map never is."""
        if self._operations is None:
            self._operations = operations(self.group.parts)
        return self._operations

    @property
    def block(self) -> Operation:
        """How to paint it where it is seen from far."""
        if self._block is None:
            self._block = block(self.group.parts[0])
        return self._block
