"""From one text of the sheet to the next, as Tab goes through a spreadsheet."""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.sheet import PlacedLane, PlacedText, Sheet


class EmptyCell(NamedTuple):
    """A cell in which no card begins."""

    lane_id: str
    step_id: str


def beside(sheet: Sheet, element_id: str, direction: int) -> PlacedText | EmptyCell | None:
    """Return what comes after a text (direction 1) or before it (-1) in its row; nothing at the end of it."""
    rows: list[Sequence[PlacedText]] = [
        [stage.name for stage in sheet.stages],
        [step.name for step in sheet.steps],
        [lane.title for lane in sheet.lanes],
    ]
    for row in rows:
        names = [text.element_id for text in row]
        if element_id in names:
            index = names.index(element_id) + direction
            return row[index] if 0 <= index < len(row) else None
    for lane in sheet.lanes:
        for card in lane.cards:
            if card.card.id == element_id:
                return _cell_beside(sheet, lane, card.card.step, direction)
    return None


def _cell_beside(sheet: Sheet, lane: PlacedLane, step_id: str, direction: int) -> PlacedText | EmptyCell | None:
    columns = [step.step.id for step in sheet.steps]
    index = columns.index(step_id) + direction
    if not 0 <= index < len(columns):
        return None
    there = columns[index]
    return next((card.text for card in lane.cards if card.card.step == there), EmptyCell(lane.lane.id, there))
