"""Where some characters of a text stand that is set in lines."""

from collections.abc import Iterator

from journeyeditor.layout.geometry import Rect
from journeyeditor.typeset.block import SetText
from journeyeditor.typeset.typesetter import shaped


def places_of(block: SetText, width: float, start: int, end: int) -> list[Rect]:
    """Return what some characters cover, line by line, in points from the top left corner of their block.

    Args:
        block: the text.
        width: the width in which it is set.
        start: the number of the first character.
        end: the number after that of the last.
    """
    return list(_places(block, width, _utf16(block.text, start), _utf16(block.text, end)))


def _places(block: SetText, width: float, start: int, end: int) -> Iterator[Rect]:
    layout, _, _ = shaped(block.text, block.style, width)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if start < last and end > first:
            edges = _x(line.cursorToX(max(start, first))), _x(line.cursorToX(min(end, last)))
            yield Rect(min(edges), line.y(), abs(edges[1] - edges[0]), line.height())


def _x(found: object) -> float:
    """Return the place along a line; Qt gives it together with the number of the character."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _utf16(text: str, place: int) -> int:
    """Return the number of a character as Qt counts."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
