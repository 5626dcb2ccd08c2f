"""Making a PDF."""

from journeyeditor.picture.export import pdf_of
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread


def measure(cards: int = 2000) -> Figure:
    """Lay out, draw and write a large document; nothing is kept from one run to the next but the fonts."""
    document = document_of(cards, stages=40)
    times = milliseconds(lambda: pdf_of(document, "a3"), 5, warm_up=1)
    size = len(pdf_of(document, "a3")) / 1024
    return Figure(f"PDF of {cards} cards on A3", percentile_95(times), 3000, "ms", f"{spread(times)}; {size:.0f} KiB")
