"""Moving the selected cards by keyboard: from cell to cell, and up and down within one."""

from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.edits import Change, cards
from journeyeditor.model import Card, CardLane


class _Standing(NamedTuple):
    """A selected card, and the number of its lane among the lanes of cards."""

    card: Card
    row: int


def cards_along(editor: Editor, by: int) -> Change | None:
    """Return the move of the selected cards by one step; nothing where one of them stands at the edge of the map."""
    journey = editor.journey
    standing = _standing(editor)
    columns = [journey.column_of[one.card.step] + by for one in standing]
    if min(columns) < 0 or max(columns) >= len(journey.steps):
        return None
    lead = standing[0]
    lane = journey.card_lanes[lead.row]
    place = _cell(lane, lead.card.step).index(lead.card)
    return _moved(editor, standing, lane, journey.steps[columns[0]].id, place)


def cards_down(editor: Editor, by: int) -> Change | None:
    """Return the move of the selected cards by one place in their cell; past its end, into the next lane of cards."""
    standing = _standing(editor)
    lead = standing[0]
    lane = editor.journey.card_lanes[lead.row]
    if {(one.row, one.card.step) for one in standing} == {(lead.row, lead.card.step)}:
        place = _cell(lane, lead.card.step).index(lead.card) + by
        if 0 <= place <= len(_cell(lane, lead.card.step)) - len(standing):
            return _moved(editor, standing, lane, lead.card.step, place)
    return _into_next_lane(editor, standing, by)


def _into_next_lane(editor: Editor, standing: list[_Standing], by: int) -> Change | None:
    """Return the move past lanes that are hidden; nothing where a card would leave the map or come out of sight."""
    rows = editor.journey.card_lanes
    lead = standing[0]
    to = lead.row + by
    while 0 <= to < len(rows) and rows[to].hidden:
        to += by
    landing = [one.row + to - lead.row for one in standing]
    if not all(0 <= row < len(rows) and not rows[row].hidden for row in landing):
        return None
    return _moved(editor, standing, rows[to], lead.card.step, 0 if by > 0 else None)


def _standing(editor: Editor) -> list[_Standing]:
    """Return the selected cards in the order of the map."""
    wanted = set(editor.selection)
    rows = enumerate(editor.journey.card_lanes)
    return [_Standing(card, row) for row, lane in rows for card in lane.cards if card.id in wanted]


def _cell(lane: CardLane, step_id: str) -> list[Card]:
    return [card for card in lane.cards if card.step == step_id]


def _moved(editor: Editor, standing: list[_Standing], lane: CardLane, step_id: str, place: int | None) -> Change:
    """Return the move of cards that brings the first of them to a place among the cards that stay in a cell."""
    ids = [one.card.id for one in standing]
    room = sum(card.id not in ids for card in _cell(lane, step_id))
    index = room if place is None else min(place, room)
    return cards.move_cards(editor.document, editor.map_id, ids, lane.id, step_id, index)
