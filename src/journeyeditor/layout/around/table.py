"""Tables: columns as wide as they need to be, rows that stay whole where they fit a leaf, a head that comes again."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, in_pieces
from journeyeditor.layout.around.leaf import Bar, Block, Ink, Lead, Piece, Written
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextStyle

_ROW_PADDING = 6.0
_GAP = 16.0
"""Between the columns of a table."""
_ASCENT = 0.98
"""About how high letters reach above their line, for each point of their size."""
_WIDEST_WORD = 120.0
_MOST_FOR_WORDS = 0.7
"""How much of the width may be given to columns for their words, so that some is left for the others."""
_MEASURED = 4
"""How many of the longest words of a column are measured."""
_DOT, _DOT_STEP, _DOTS = 5.0, 8.0, 5
"""A rating is shown by dots beside its number."""
_ICON = 11


class Column(NamedTuple):
    """A column: its title, and its share of the width, or a width of its own in points."""

    title: str
    share: float = 0.0
    width: float = 0.0


class Cell(NamedTuple):
    """What stands in a cell."""

    text: str = ""
    style: TextStyle = style.TEXT
    ink: Ink = "ink"
    icon: str = ""
    rating: int | None = None


class Row(NamedTuple):
    """A row, and the card that it tells of."""

    name: str
    cells: tuple[Cell, ...]
    card_id: str = ""


def table(
    name: str, columns: Sequence[Column], rows: Sequence[Row], width: float, most: float, typesetter: Typed
) -> list[Entry]:
    """Return a table in a width; columns in which nothing stands are left out, rows higher than ``most`` are parted."""
    kept = [number for number, _ in enumerate(columns) if any(_is_filled(row.cells[number]) for row in rows)] or [0]
    least = [_longest_word([row.cells[number] for row in rows], typesetter) for number in kept]
    places = _places([columns[number] for number in kept], least, width)
    titles = [columns[number].title for number in kept]
    entries: list[Entry] = []
    if any(titles):
        head = _head(f"{name}-head", titles, places, width, typesetter)
        entries.append(Entry(head, gap=1.5 * style.LINE, with_next=True, again=True))
    for row in rows:
        entries += _row(row, [row.cells[number] for number in kept], places, width, most, typesetter)
    return entries


def _is_filled(cell: Cell) -> bool:
    return bool(cell.text.strip()) or cell.rating is not None


def _longest_word(cells: Sequence[Cell], typesetter: Typed) -> float:
    """Return how wide a column must be so that it breaks no word, as far as that can be told by their letters."""
    words = sorted(((word, cell) for cell in cells for word in cell.text.split()), key=lambda one: -len(one[0]))
    return max(
        (
            typesetter.set(word, cell.style, _WIDEST_WORD).width + 1 + (_ICON + 4 if cell.icon else 0)
            for word, cell in words[:_MEASURED]
        ),
        default=0.0,
    )


def _places(columns: Sequence[Column], least: Sequence[float], width: float) -> list[tuple[float, float]]:
    """Return where each column begins, and how wide it is: its share, or more where a word needs it."""
    free = width - _GAP * (len(columns) - 1)
    widths = [column.width for column in columns]
    while True:
        shared = _shared(columns, widths, free)
        narrow = [number for number, wide in enumerate(shared) if not widths[number] and wide < least[number]]
        left = free - sum(widths)
        if not narrow or sum(least[number] for number in narrow) > _MOST_FOR_WORDS * left:
            break
        for number in narrow:
            widths[number] = least[number]
    places = []
    x = 0.0
    for wide in shared:
        places.append((x, wide))
        x += wide + _GAP
    return places


def _shared(columns: Sequence[Column], widths: Sequence[float], free: float) -> list[float]:
    """Return how wide columns are where those without a width share what the others leave."""
    pairs = list(zip(columns, widths, strict=True))
    shares = sum(column.share for column, wide in pairs if not wide)
    left = free - sum(widths)
    return [wide or left * column.share / shares for column, wide in pairs]


def _head(
    name: str, titles: Sequence[str], places: Sequence[tuple[float, float]], width: float, typesetter: Typed
) -> Block:
    blocks = [
        typesetter.set(typesetter.say(title) if title else "", style.CAPTION, wide)
        for title, (_, wide) in zip(titles, places, strict=True)
    ]
    height = max(block.height for block in blocks) + 5
    words = [Written(Point(x, 0), block, "second") for block, (x, _) in zip(blocks, places, strict=True)]
    return Block(name, "table head", width, height, (*words, Bar(Rect(0, height - 1, width, 1), "second")))


def _row(
    row: Row, cells: Sequence[Cell], places: Sequence[tuple[float, float]], width: float, most: float, typesetter: Typed
) -> list[Entry]:
    """Return a row; where it would be higher than ``most``, what has no room follows in rows of its own."""
    room = most - 2 * _ROW_PADDING
    texts = [
        list(in_pieces(cell.text, cell.style, wide - (_ICON + 4 if cell.icon else 0), room, typesetter))
        if cell.text
        else []
        for cell, (_, wide) in zip(cells, places, strict=True)
    ]
    entries = []
    for number, blocks in enumerate(zip_longest(*texts) if any(texts) else [[None] * len(cells)]):
        pieces: list[Piece] = []
        height = 0.0
        for cell, block, (x, _) in zip(cells, blocks, places, strict=True):
            if number == 0:
                pieces += _beside(cell, x, typesetter)
            if block is not None:
                left = x + (_ICON + 4 if cell.icon else 0)
                # Smaller type stands a little lower, so that all of a row stands on one line.
                lower = (style.TEXT.size - cell.style.size) * _ASCENT
                pieces.append(Written(Point(left, _ROW_PADDING + lower), block, cell.ink))
                height = max(height, block.height + lower)
        height += 2 * _ROW_PADDING
        pieces.append(Bar(Rect(0, height - 0.75, width, 0.75), "rule"))
        if row.card_id:
            pieces.append(Lead(Rect(0, 0, width, height), row.card_id))
        name = row.name if number == 0 else f"{row.name}-{number + 1}"
        entries.append(Entry(Block(name, "row", width, height, tuple(pieces))))
    return entries


def _beside(cell: Cell, x: float, typesetter: Typed) -> list[Piece]:
    """Return the icon of a cell, or the dots of its rating, which stand after its number."""
    if cell.icon:
        icon = typesetter.icon(cell.icon, _ICON)
        return [Written(Point(x, _ROW_PADDING + 0.5), icon, "accent", decoration=True)]
    if cell.rating is None:
        return []
    top = _ROW_PADDING + 4
    return [
        Bar(
            Rect(x + 12 + dot * _DOT_STEP, top, _DOT, _DOT),
            "accent" if dot < cell.rating else "rule",
            _DOT / 2,
        )
        for dot in range(_DOTS)
    ]
