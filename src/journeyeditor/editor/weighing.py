"""Opportunities weighed and work given out beside the map: each is a field of a card, written there."""

import datetime
from typing import Any, Literal

from journeyeditor.edits import Change, EditError, cards
from journeyeditor.model import Card, Document, Message
from journeyeditor.model.priorities import RATINGS

WorkField = Literal["text", "impact", "effort", "votes", "owner", "due", "status"]
"""What can be written of a card in a list."""


def rate(document: Document, map_id: str, card: Card, impact: int | None, effort: int | None) -> Change:
    """Return the change that says what a card brings and what it takes, each from 1 to 5, or neither."""
    label = Message("Change impact and effort")
    return cards.update_card(document, map_id, card.id, label, impact=impact, effort=effort)


def written(document: Document, map_id: str, card_id: str, field: WorkField, text: str) -> Change:
    """Return the change that writes what somebody typed into a field of a card.

    Raises:
        EditError: it is no rating, no number of votes or no day.
    """
    return cards.update_card(document, map_id, card_id, None, **{field: _read(field, text)})


def _read(field: WorkField, text: str) -> Any:
    line = " ".join(text.split())
    match field:
        case "impact" | "effort":
            return _number(line, 1, RATINGS)
        case "votes":
            return _number(line, 0, None) or 0
        case "due":
            return _day(line)
        case "text":
            return text
        case _:
            return line


def _number(line: str, least: int, most: int | None) -> int | None:
    """Return a number; none for nothing."""
    if not line:
        return None
    number = int(line) if line.isdecimal() and len(line) < 10 else -1
    if number < least or (most is not None and number > most):
        text = "A whole number from {low}" if most is None else "A whole number from {low} to {high}"
        raise EditError(Message(text, {"low": least, "high": most or 0}))
    return number


def _day(line: str) -> datetime.date | None:
    if not line:
        return None
    try:
        return datetime.date.fromisoformat(line)
    except ValueError:
        raise EditError(Message("A date such as 2026-05-31")) from None
