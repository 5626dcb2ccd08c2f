"""What can be done with a document: pure functions from one document to the next, and the history of what was done.

An edit takes the document, the id of the map where it is about one, and what to do; it gives a ``Change``, or raises
``EditError`` for what cannot be. The document that it gives shares every untouched part with the one that it got.
"""

from journeyeditor.edits.change import Change, EditError
from journeyeditor.edits.history import History
from journeyeditor.later import load_later

__all__ = ["Change", "EditError", "History"]

load_later(
    __name__,
    "blueprint",
    "cards",
    "colours",
    "connectors",
    "copying",
    "curve",
    "figures",
    "detail",
    "header",
    "lanes",
    "maps",
    "personas",
    "points",
    "sizes",
    "stages",
    "steps",
    "texts",
    "views",
)
