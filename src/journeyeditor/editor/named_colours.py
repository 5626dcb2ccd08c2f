"""The colours that are offered for cards, stages, curves and personas, by the names that everybody sees."""

from typing import NamedTuple


class NamedColour(NamedTuple):
    """A colour to choose."""

    name: str
    colour: str
    """As #RRGGBB."""


NAMED_COLOURS = (
    NamedColour("Teal", "#0B7285"),
    NamedColour("Blue", "#33588A"),
    NamedColour("Violet", "#6A4FA0"),
    NamedColour("Berry", "#A61E4D"),
    NamedColour("Red", "#B93C25"),
    NamedColour("Orange", "#B4501E"),
    NamedColour("Amber", "#8A6100"),
    NamedColour("Green", "#25794A"),
    NamedColour("Grey", "#5C6270"),
)
"""Dark enough for white words, and told apart from each other; people take them one after the other."""


def name_of_colour(colour: str) -> str:
    """Return the name of a colour, or its digits where it has none."""
    return next((named.name for named in NAMED_COLOURS if named.colour == colour.upper()), colour.upper())


def next_colour(taken: set[str]) -> str:
    """Return the first colour that is not taken; where all are, the first."""
    free = (named.colour for named in NAMED_COLOURS if named.colour not in taken)
    return next(free, NAMED_COLOURS[0].colour)
