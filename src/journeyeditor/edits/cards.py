"""What can be done with cards."""

from collections.abc import Mapping, Sequence

from journeyeditor.edits.building.cells import put, without_cards
from journeyeditor.edits.building.copies import connectors_among, doubled, fresh_names, with_copies
from journeyeditor.edits.building.figure_words import figure_in
from journeyeditor.edits.building.labels import about, about_fields, about_several
from journeyeditor.edits.building.landing import Landing, Standing, column_of, landed, standing_of
from journeyeditor.edits.building.references import ids_in, renamed, sound, without
from journeyeditor.edits.building.tree import (
    card_lane_of,
    card_of,
    changed,
    made,
    map_of,
    replaced,
    with_lane,
    with_map,
)
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Card, CardLane, Document, Lane, Message, Metric, fresh_id
from journeyeditor.model.named_icons import icon_named_by


def add_card(
    document: Document, map_id: str, lane_id: str, step_id: str, index: int | None = None, text: str = ""
) -> Change:
    """Add a card to a cell before its card at an index, or after its last; its words may give it an icon."""
    journey = map_of(document, map_id)
    lane = card_lane_of(journey, lane_id)
    column_of(journey, step_id)
    card = made(Card, id=fresh_id(document, "card"), step=step_id, text=text, icon=icon_named_by(text, lane.kind))
    lane = changed(lane, cards=put(lane.cards, index, card))
    return Change(about("Add card {name}", text), with_lane(document, journey, lane), (card.id,))


def add_written_card(
    document: Document, map_id: str, lane_id: str, step_id: str, index: int | None = None, text: str = ""
) -> Change:
    """Add a card that somebody has written: in a lane of figures, a number at its beginning is its figure."""
    lane = card_lane_of(map_of(document, map_id), lane_id)
    figure = figure_in(text) if lane.kind_of.form == "figure" else None
    if figure is None:
        return add_card(document, map_id, lane_id, step_id, index, text)
    value, unit, words = figure
    added = add_card(document, map_id, lane_id, step_id, index, words)
    metric = made(Metric, value=value, unit=unit)
    measured = update_card(added.document, map_id, added.touched[0], metric=metric)
    return measured._replace(label=about("Add card {name}", text))


def set_card_text(document: Document, map_id: str, card_id: str, text: str) -> Change:
    """Write on a card."""
    _, card = card_of(map_of(document, map_id), card_id)
    return update_card(document, map_id, card_id, about("Edit card {name}", text or card.text), text=text)


def update_card(
    document: Document, map_id: str, card_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a card, such as its colour, its icon or its evidence."""
    journey = map_of(document, map_id)
    lane, card = card_of(journey, card_id)
    lane = changed(lane, cards=replaced(lane.cards, changed(card, **fields)))
    document = sound(with_lane(document, journey, lane), Card, fields)
    return Change(label or about_fields("card {name}", card.text, fields), document, (card_id,))


def update_cards(document: Document, map_id: str, changes: Mapping[str, Mapping[str, object]]) -> Change:
    """Change fields of several cards, which may differ from card to card; they are given by the ids of the cards."""
    journey = map_of(document, map_id)
    names = [one.card.text for one in standing_of(journey, changes)]

    def updated(lane: Lane) -> Lane:
        if not isinstance(lane, CardLane):
            return lane
        new = (changed(card, **changes[card.id]) if card.id in changes else card for card in lane.cards)
        return changed(lane, cards=tuple(new))

    lanes = tuple(map(updated, journey.lanes))
    fields = {field for some in changes.values() for field in some}
    document = sound(with_map(document, changed(journey, lanes=lanes)), Card, fields)
    return Change(about_several("Change card {name}", "Change {count} cards", names), document, tuple(changes))


def move_cards(
    document: Document,
    map_id: str,
    card_ids: Sequence[str],
    to_lane_id: str,
    to_step_id: str,
    index: int | None = None,
) -> Change:
    """Move cards together, so that the first named one comes to a cell.

    The others move by as many columns, and by as many lanes of cards, as far as the map goes. Those that come to the
    same cell as the first stand there together, in their order; the index counts the cards that do not move. Each of
    the rest keeps its index in its new cell, where that has as many cards.
    """
    journey = map_of(document, map_id)
    standing = standing_of(journey, card_ids)
    moving = {one.card.id for one in standing}
    left = [without_cards(lane, moving) for lane in journey.card_lanes]
    journey = landed(journey, left, standing, card_ids[:1], Landing(to_lane_id, to_step_id, index))
    return Change(_label("Move", standing), with_map(document, journey), tuple(dict.fromkeys(card_ids)))


def copy_cards(
    document: Document,
    map_id: str,
    card_ids: Sequence[str],
    to_lane_id: str,
    to_step_id: str,
    index: int | None = None,
) -> Change:
    """Copy cards and the connectors among them, so that the copy of the first named one comes to a cell.

    The copies stand to each other as their cards do, as far as the map goes; the index counts all cards that were
    there before.
    """
    journey = map_of(document, map_id)
    standing = standing_of(journey, card_ids)
    names = fresh_names(document, [*(one.card for one in standing), *connectors_among(journey, card_ids)])
    copies = [one._replace(card=renamed(one.card, names)) for one in standing]
    there = [lane.cards for lane in journey.card_lanes]
    leader = [names[card_id] for card_id in card_ids[:1]]
    journey = landed(journey, there, copies, leader, Landing(to_lane_id, to_step_id, index))
    journey = changed(journey, connectors=doubled(journey.connectors, names))
    touched = tuple(names[card_id] for card_id in dict.fromkeys(card_ids))
    return Change(_label("Copy", standing), with_map(document, journey), touched)


def set_card_span(document: Document, map_id: str, card_id: str, step_id: str, span: int) -> Change:
    """Let a card begin at a step and cover some steps from there; it keeps its place among the cards of its lane.

    Raises:
        EditError: it would cover no step, or reach beyond the last.
    """
    journey = map_of(document, map_id)
    _, card = card_of(journey, card_id)
    most = len(journey.steps) - column_of(journey, step_id)
    if not 1 <= span <= most:
        text = "A card that begins here covers 1 to {most} steps, not {span}"
        raise EditError(Message(text, {"most": most, "span": span}))
    label = about("Change the steps of card {name}", card.text)
    return update_card(document, map_id, card_id, label, step=step_id, span=span)


def delete_cards(document: Document, map_id: str, card_ids: Sequence[str]) -> Change:
    """Delete cards, and the connectors that join them."""
    standing = standing_of(map_of(document, map_id), card_ids)
    return Change(_label("Delete", standing), without(document, ids_in(one.card for one in standing)))


def duplicate_cards(document: Document, map_id: str, card_ids: Sequence[str]) -> Change:
    """Copy cards and the connectors among them; each copy follows its card."""
    journey = map_of(document, map_id)
    standing = standing_of(journey, card_ids)
    cards = [one.card for one in standing]
    names = fresh_names(document, [*cards, *connectors_among(journey, card_ids)])
    document = with_map(document, with_copies(journey, names))
    return Change(_label("Duplicate", standing), document, tuple(names[card.id] for card in cards))


def _label(deed: str, standing: Sequence[Standing]) -> Message:
    return about_several(f"{deed} card {{name}}", f"{deed} {{count}} cards", [one.card.text for one in standing])
