"""What is shown of the picture of a card: its part as a hand moves and resizes it, and what the picture says."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.edits import cards
from journeyeditor.model import Card, Crop, Image, Message

LEAST = 0.05
"""The least share of a picture that is shown, across and down."""
WHOLE = Crop()


def card_with_picture(editor: Editor) -> Card | None:
    """Return the card that is selected alone, if it has a picture."""
    spots = selected_spots(editor)
    card = spots[0].element if len(spots) == 1 else None
    return card if isinstance(card, Card) and card.image is not None else None


def has_picture(editor: Editor) -> bool:
    """Whether a card with a picture is selected alone."""
    return card_with_picture(editor) is not None


def set_picture(editor: Editor, crop: Crop, says: str) -> None:
    """Show a part of the picture of the selected card, and let it say something to those who cannot see it."""
    card = card_with_picture(editor)
    if card is None or card.image is None:
        return
    image = Image(asset=card.image.asset, alternative_text=says, crop=None if crop == WHOLE else crop)
    if image != card.image:
        change = cards.update_card(editor.document, editor.map_id, card.id, Message("Crop picture"), image=image)
        editor.apply(change._replace(touched=editor.selection))


def moved(crop: Crop, across: float, down: float) -> Crop:
    """Return a part of a picture moved by shares of it, as far as the picture reaches."""
    across = min(max(across, -crop.left), 1 - crop.right)
    down = min(max(down, -crop.top), 1 - crop.bottom)
    return Crop(left=crop.left + across, top=crop.top + down, right=crop.right + across, bottom=crop.bottom + down)


def resized(crop: Crop, side: str, share: float) -> Crop:
    """Return a part one of whose sides, *left*, *top*, *right* or *bottom*, is at a share of the picture."""
    low, high = {
        "left": (0.0, crop.right - LEAST),
        "top": (0.0, crop.bottom - LEAST),
        "right": (crop.left + LEAST, 1.0),
        "bottom": (crop.top + LEAST, 1.0),
    }[side]
    return crop.with_(**{side: min(max(share, low), max(low, high))})
