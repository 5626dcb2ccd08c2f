"""What differs between two states of a document, as the lines of a list."""

from journeyeditor.model import Document
from journeyeditor.review import differences
from journeyeditor.window.words import translated

_MOST_TOLD = 200
"""How many differences are told."""


def changes_in_words(before: Document, after: Document) -> list[str]:
    """Return what differs, one sentence each, as many as somebody would read."""
    return [translated(difference.message) for difference in differences(before, after)[:_MOST_TOLD]]
