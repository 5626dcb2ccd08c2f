"""Whether what is remembered from one picture to the next grows with the edits."""

import tracemalloc

from PySide6.QtGui import QGuiApplication

from journeyeditor.edits import cards
from journeyeditor.layout import Memory, lay_out
from journeyeditor.picture.draw import draw
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.application import make_application
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure

_TEXTS = 50


def measure(edits: int = 10_000, number: int = 12) -> Figure:
    """Write on the cards of a map and add and delete others; no history is kept, so nothing may be left behind.

    The map is small, for what is left behind by an edit does not grow with the map, and the edits are many.
    """
    application = QGuiApplication.instance() or make_application()
    typesetter, laid_out, drawn = QtTypesetter(), Memory(), Memory()
    document = document_of(number, stages=2, lanes=3)
    map_id = document.maps[0].id
    lane, step = document.maps[0].card_lanes[0], document.maps[0].steps[0]
    tracemalloc.start()
    start = 0
    for edit in range(edits + edits // 10):
        if edit == edits // 10:  # all that is kept is there by then
            start = tracemalloc.get_traced_memory()[0]
        card_id, text = f"card-{edit % number}", f"Waits {edit % _TEXTS}"
        document = cards.set_card_text(document, map_id, card_id, text).document
        added = cards.add_card(document, map_id, lane.id, step.id, None, text)
        draw(added.document, lay_out(added.document, added.document.maps[0], typesetter, laid_out), drawn)
        draw(document, lay_out(document, document.maps[0], typesetter, laid_out), drawn)
    grown = (tracemalloc.get_traced_memory()[0] - start) / 1024
    tracemalloc.stop()
    del application
    return Figure(f"Memory that {edits} edits leave behind, but for the history", grown, 1024, "KiB", f"{number} cards")
