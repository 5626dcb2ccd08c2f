"""Personas of whom another format knows no more than the name."""

_COLOURS = ("#0B7285", "#9C36B5", "#B35C00", "#2B8A3E", "#C2255C", "#5C940D")


def colour_of(number: int) -> str:
    """Return the colour of a persona, counted from 0, so that neighbours differ."""
    return _COLOURS[number % len(_COLOURS)]
