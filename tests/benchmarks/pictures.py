"""Making large images and drawings: what memory an image takes that none could hold, and how long a drawing."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from journeyeditor.layout import lay_out
from journeyeditor.picture.draw import draw
from journeyeditor.picture.panes import whole_page
from journeyeditor.picture.png import Options, dots_per_inch, write_png
from journeyeditor.picture.primitives import Picture
from journeyeditor.picture.svg import svg_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.application import make_application
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread
from tests.peak import peak_memory

_CARDS, _STAGES, _TIMES = 3000, 60, 4


def measure() -> Iterator[Figure]:
    """Paint a map of 60 stages at four times the size of a screen in a process of its own; write it as a drawing."""
    words = [sys.executable, "-c", "from tests.benchmarks.pictures import paint; paint()"]
    peak = float(subprocess.run(words, capture_output=True, check=True, text=True).stdout)
    what = f"Most memory for {_CARDS} cards on {_STAGES} stages as PNG, {_TIMES} times the size of a screen"
    yield Figure(what, peak, 400, "MB")
    application = QGuiApplication.instance() or make_application()
    picture = _picture()
    times = milliseconds(lambda: svg_of(picture), 3, warm_up=1)
    size = len(svg_of(picture)) / 1024
    yield Figure(f"SVG of {_CARDS} cards", percentile_95(times), 5000, "ms", f"{spread(times)}; {size:.0f} KiB")
    del application


def paint() -> None:
    """Paint it, and print how much memory that took at most, in megabytes."""
    application = QGuiApplication([])
    picture = _picture()
    with tempfile.TemporaryFile() as file:
        write_png(file, picture, whole_page(picture), Options(dots_per_inch(_TIMES)))
    print(peak_memory() * 1024 / 1e6)
    del application


def _picture() -> Picture:
    document = document_of(_CARDS, stages=_STAGES)
    return draw(document, lay_out(document, document.maps[0], QtTypesetter()))
