"""A content stream (ISO 32000-1, 8 and 9): operators in a row, and the state that they leave behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.pdf.notation import colour, number, numbers
from journeyeditor.picture.primitives import Path
from journeyeditor.picture.shapes import QUARTER

_NEW_PAGE = {
    "fill": "0 g",
    "stroke": "0 G",
    "width": "1 w",
    "dashes": "[] 0 d",
    "ends": "0 J",
    "joins": "0 j",
    "rendering": "0 Tr",
}
_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


class Content:
    """What is painted, in the order in which it is painted; a setting that holds already is not written again."""

    def __init__(self) -> None:
        """Begin with the state of a new page (8.4.1)."""
        self._written: list[str] = []
        self._state = dict(_NEW_PAGE)
        self._origin = Point(0, 0)
        self.tagged = ""
        """The mark of what is painted now; empty for none."""

    def write(self, operation: str) -> None:
        """Add an operation that leaves the state alone."""
        self._written.append(operation)

    def set(self, setting: str, operation: str) -> None:
        """Add an operation that sets a part of the state, unless it is set so."""
        if self._state.get(setting) != operation:
            self._state[setting] = operation
            self._written.append(operation)

    def stand_at(self, origin: Point) -> None:
        """Count the places of what follows from an origin: things that are alike are then written alike."""
        dx, dy = round(origin.x - self._origin.x, 2), round(origin.y - self._origin.y, 2)
        if dx or dy:
            self._written.append(f"1 0 0 1 {numbers(dx, dy)} cm")
            self._origin = Point(self._origin.x + dx, self._origin.y + dy)

    def fill_with(self, name: str) -> None:
        """Fill what follows, text as well, with a colour."""
        operands = colour(name)
        self.set("fill", f"{operands} {'rg' if ' ' in operands else 'g'}")

    def stroke_with(self, name: str, width: float, dashes: tuple[float, ...] = (), round_ends: bool = False) -> None:
        """Stroke what follows with a colour and a width."""
        operands = colour(name)
        self.set("stroke", f"{operands} {'RG' if ' ' in operands else 'G'}")
        self.set("width", f"{number(width)} w")
        self.set("dashes", f"[{numbers(*dashes)}] 0 d")
        self.set("ends", f"{int(round_ends)} J")
        self.set("joins", "1 j")

    @contextmanager
    def saved(self) -> Iterator[None]:
        """Come back afterwards to the state, the clip and the coordinates of before."""
        before, tag, origin = dict(self._state), self.tagged, self._origin
        self._written.append("q")
        yield
        if self.tagged != tag:
            self.tag("")
        self._written.append("Q")
        self._state, self._origin = before, origin

    def tag(self, mark: str) -> None:
        """Mark all that is painted from now on, until it is marked otherwise: ``/Artifact BMC``, ``/P <<…>> BDC``."""
        if mark != self.tagged:
            if self.tagged:
                self._written.append("EMC")
            if mark:
                self._written.append(mark)
            self.tagged = mark

    @contextmanager
    def marked(self, mark: str) -> Iterator[None]:
        """Mark all that is painted meanwhile (14.6), inside of what else is marked: ``/Span <<…>> BDC``."""
        self._written.append(mark)
        yield
        self._written.append("EMC")

    def clip(self, rect: Rect, radius: float = 0.0) -> None:
        """Paint what follows only within a rectangle."""
        self.rectangle(rect, radius)
        self._written.append("W n")

    def rectangle(self, rect: Rect, radius: float = 0.0) -> None:
        """Add a rectangle to the path, its corners rounded by a radius."""
        if radius > 0:
            self._written.append(_rounded(rect, min(radius, rect.width / 2), min(radius, rect.height / 2)))
        else:
            self._written.append(f"{numbers(*rect)} re")

    def path(self, path: Path, dx: float = 0.0, dy: float = 0.0) -> None:
        """Add a path, moved."""
        self._written.append(_operations(path, dx, dy))

    def encoded(self) -> bytes:
        """Return it all as bytes."""
        self.tag("")
        return "\n".join(self._written).encode("ascii")


@lru_cache(maxsize=1024)
def _operations(path: Path, dx: float, dy: float) -> str:
    """Return the operations that add a path, moved; most paths are painted again and again."""
    written = []
    for command, *places in path:
        moved = [number(place + (dy if index % 2 else dx)) for index, place in enumerate(places)]
        written.append(" ".join([*moved, _OPERATORS[command]]))
    return "\n".join(written)


@lru_cache(maxsize=1024)
def _rounded(rect: Rect, rx: float, ry: float) -> str:
    """Return the operations that add a rectangle whose corners are quarters of an ellipse."""
    x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    kx, ky = rx * (1 - QUARTER), ry * (1 - QUARTER)
    path: Path = (
        ("M", x + rx, y),
        ("L", right - rx, y),
        ("C", right - kx, y, right, y + ky, right, y + ry),
        ("L", right, bottom - ry),
        ("C", right, bottom - ky, right - kx, bottom, right - rx, bottom),
        ("L", x + rx, bottom),
        ("C", x + kx, bottom, x, bottom - ky, x, bottom - ry),
        ("L", x, y + ry),
        ("C", x, y + ky, x + kx, y, x + rx, y),
        ("Z",),
    )
    return _operations(path, 0.0, 0.0)
