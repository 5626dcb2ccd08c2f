"""What may look other than somebody thinks on the pages that they are about to give away."""

from collections.abc import Callable

from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Message
from journeyeditor.picture.missing import missing_characters
from journeyeditor.picture.printed import Print

_WIDENED = "The upper or lower margin is wider than chosen, so that the header and the footer have room there."


def warnings_of(
    printed: Print, typesetter: Typesetter, ask: Callable[[], object] = lambda: None
) -> tuple[Message, ...]:
    """Return what is to be told of some pages before they are given away.

    Args:
        printed: the pages.
        typesetter: what has set their texts.
        ask: is asked before each text whether to go on; what it raises ends the search.
    """
    widened = (Message(_WIDENED),) if printed.widened else ()
    return (*widened, *missing_characters(printed, typesetter, ask))
