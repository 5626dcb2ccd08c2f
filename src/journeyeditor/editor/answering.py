"""Which pain points an opportunity answers: linked where both are selected, and seen where either is."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import cards
from journeyeditor.model import Card, CardForm, Message

_FEW = 12
"""The most cards that may be selected for their links to be looked for."""


def _chosen(editor: Editor, form: CardForm) -> list[Card]:
    spots = selected_spots(editor)
    found = [(spot.element, spot.lane) for spot in spots if spot.kind == "card"]
    return [card for card, lane in found if isinstance(card, Card) and lane is not None and lane.kind_of.form == form]


def can_answer(editor: Editor) -> bool:
    """Whether opportunities and pain points are selected."""
    return bool(_chosen(editor, "idea") and _chosen(editor, "pain"))


def is_answered(editor: Editor) -> bool:
    """Whether each opportunity that is selected answers each pain point that is."""
    pains = {card.id for card in _chosen(editor, "pain")}
    return bool(pains) and all(pains <= set(card.answers) for card in _chosen(editor, "idea"))


def toggle_answers(editor: Editor) -> None:
    """Let the opportunities that are selected answer the pain points that are, or no longer where they all do."""
    ideas, pains = _chosen(editor, "idea"), [card.id for card in _chosen(editor, "pain")]
    if is_answered(editor):
        label = Message("Answer pain points no longer")
        answers = {card.id: tuple(one for one in card.answers if one not in pains) for card in ideas}
    else:
        label = Message("Answer pain points")
        answers = {card.id: tuple(dict.fromkeys((*card.answers, *pains))) for card in ideas}
    changes: dict[str, dict[str, object]] = {card_id: {"answers": found} for card_id, found in answers.items()}
    change = cards.update_cards(editor.document, editor.map_id, changes)
    editor.apply(change._replace(label=label, touched=editor.selection))


def links_in_sight(editor: Editor) -> list[tuple[str, str]]:
    """Return the opportunities and the pain points that they answer, by their ids, where either is selected."""
    chosen = set(editor.selection)
    if not chosen or len(chosen) > _FEW:
        return []
    return [
        (answering, answered)
        for lane in editor.journey.card_lanes
        for answering, answered in lane.answers
        if answering in chosen or answered in chosen
    ]
