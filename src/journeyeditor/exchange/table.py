"""A block of a spreadsheet: texts in columns and rows, on their way to the grid of a map or from it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from journeyeditor.edits import EditError
from journeyeditor.edits.pasting.clipping import Clipping
from journeyeditor.model import (
    LONGEST_TEXT,
    OWN_LANE,
    Card,
    CardLane,
    Document,
    JourneyMap,
    Message,
    Stage,
    Step,
)

MOST_COLUMNS, MOST_ROWS, MOST_TEXTS = 500, 300, 20_000
"""How large a block may be; more is hardly meant for a journey map."""


class Entry(NamedTuple):
    """A text of a table, and where it stands; several may stand in one cell, from the top."""

    row: int
    column: int
    text: str
    span: int = 1
    """How many columns it covers."""


def clipping_of(entries: Sequence[Entry]) -> Clipping:
    """Return a block of texts as cards that can be pasted; places without text keep the others apart.

    Raises:
        EditError: there is no text, or more than a map can take.
    """
    filled = [entry for entry in entries if entry.text.strip()]
    _check(filled)
    columns, rows = max(entry.column for entry in filled) + 1, max(entry.row for entry in filled) + 1
    steps = tuple(Step(id=f"step-{column}") for column in range(columns))
    cards: list[list[Card]] = [[] for _ in range(rows)]
    for number, entry in enumerate(filled):
        card = Card(id=f"card-{number}", step=steps[entry.column].id, text=entry.text.strip(), span=entry.span)
        cards[entry.row].append(card)
    lanes = tuple(
        CardLane(id=f"lane-{row}", kind="own", name=OWN_LANE.name, cards=tuple(found))
        for row, found in enumerate(cards)
    )
    journey = JourneyMap(id="map-1", title="", stages=(Stage(id="stage-1", name="", steps=steps),), lanes=lanes)
    return Clipping("cards", Document(format="journeyeditor", version=1, title="", maps=(journey,)))


def _check(entries: Sequence[Entry]) -> None:
    if not entries:
        raise EditError(Message("There is no text to paste"))
    if len(entries) > MOST_TEXTS:
        raise EditError(Message("There are more than {most} texts to paste", {"most": f"{MOST_TEXTS:,}"}))
    if any(entry.column + entry.span > MOST_COLUMNS for entry in entries):
        raise EditError(Message("The table to paste has more than {most} columns", {"most": MOST_COLUMNS}))
    if any(entry.row >= MOST_ROWS for entry in entries):
        raise EditError(Message("The table to paste has more than {most} rows", {"most": MOST_ROWS}))
    if any(len(entry.text) > LONGEST_TEXT for entry in entries):
        raise EditError(Message("A text to paste has more than {most} characters", {"most": f"{LONGEST_TEXT:,}"}))


def entries_of(clipping: Clipping) -> list[Entry]:
    """Return what was copied as a table: its cards alone, or with the names of whole stages, steps and lanes around."""
    journey = clipping.journey
    lanes = clipping.lanes
    entries: list[Entry] = []
    top = left = 0
    if clipping.kind not in ("cards", "points"):
        top, left = 2, 1
        column = left
        for stage in journey.stages:
            entries.append(Entry(0, column, stage.name, len(stage.steps)))
            entries += [Entry(1, column + number, step.name) for number, step in enumerate(stage.steps)]
            column += len(stage.steps)
        entries += [Entry(top + row, 0, lane.name) for row, lane in enumerate(lanes)]
    end = len(journey.steps)
    for row, lane in enumerate(lanes, start=top):
        if isinstance(lane, CardLane):
            for card in lane.cards:
                column = journey.column_of[card.step]
                entries.append(Entry(row, left + column, card.text, min(card.span, end - column)))
        else:
            for curve in lane.curves:
                entries += [
                    Entry(row, left + journey.column_of[point.step], point.reason or lane.scale.label_of(point.value))
                    for point in journey.in_order(curve.points)
                ]
    return [entry for entry in entries if entry.text.strip()]


def in_cells(entries: Iterable[Entry]) -> dict[tuple[int, int], list[Entry]]:
    """Return the entries of each cell, by its row and column."""
    cells: dict[tuple[int, int], list[Entry]] = {}
    for entry in entries:
        cells.setdefault((entry.row, entry.column), []).append(entry)
    return cells
