"""What reviewers do to the selection: vote for cards, and find out what a comment would be about."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import cards
from journeyeditor.model import Card, Message
from journeyeditor.model.comments import Commented, commented_in, open_comments_in


def chosen_to_comment(editor: Editor) -> Commented:
    """Return what a new comment is about: the first that is selected and can be commented, else the map."""
    chosen = set(editor.selection)
    found = (one for one in commented_in(editor.journey) if one.id in chosen)
    return next(found, editor.journey) if chosen else editor.journey


def has_open_comments(editor: Editor) -> bool:
    """Whether the map in sight has comments that nobody has resolved."""
    return bool(open_comments_in(editor.journey))


def next_commented(editor: Editor, by: int = 1) -> str:
    """Return the id of what the next open comments are about, after what is selected, or of those before with -1.

    After the last the first follows again; there must be one.
    """
    counts, here = open_comments_in(editor.journey), chosen_to_comment(editor).id
    order = [one.id for one in commented_in(editor.journey)]
    start = order.index(here)
    round_trip = [order[(start + by * step) % len(order)] for step in range(1, len(order) + 1)]
    return next(element_id for element_id in round_trip if element_id in counts)


def _chosen_cards(editor: Editor) -> list[Card]:
    return [spot.element for spot in selected_spots(editor) if isinstance(spot.element, Card)]


def can_vote(editor: Editor, by: int = 1) -> bool:
    """Whether a card is selected that can get a vote, or give one back."""
    return any(card.votes + by >= 0 for card in _chosen_cards(editor))


def vote(editor: Editor, by: int = 1) -> None:
    """Give each selected card a vote, or take one back from each that has any."""
    changes = {card.id: {"votes": card.votes + by} for card in _chosen_cards(editor) if card.votes + by >= 0}
    if changes:
        change = cards.update_cards(editor.document, editor.map_id, changes)
        editor.apply(change._replace(label=Message("Vote" if by > 0 else "Take vote back")))
