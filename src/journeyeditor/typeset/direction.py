"""The direction in which a text runs (Unicode Standard Annex 9)."""

import unicodedata

LEFTWARDS = frozenset({"R", "AL"})
"""The directions of letters that run to the left, as those of Arabic and Hebrew do."""


def begins_leftwards(text: str) -> bool:
    """Tell whether the first letter of a text that has a direction runs to the left (rule P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L" or direction in LEFTWARDS:
            return direction in LEFTWARDS
    return False
