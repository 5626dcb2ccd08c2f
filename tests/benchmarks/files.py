"""Opening and saving."""

import tempfile
from pathlib import Path

from journeyeditor.files import load, save
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread


def measure(cards: int = 2000) -> list[Figure]:
    """Open and save a large document, on a real disk."""
    document = document_of(cards, stages=40)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.journey"
        save(document, path)
        opening = milliseconds(lambda: load(path), 20)
        saving = milliseconds(lambda: save(document, path), 20)
    return [
        Figure(f"Opening {cards} cards", percentile_95(opening), 500, "ms", spread(opening)),
        Figure(f"Saving {cards} cards", percentile_95(saving), 100, "ms", spread(saving)),
    ]
