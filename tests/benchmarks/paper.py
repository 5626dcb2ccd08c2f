"""Making a PDF: how long it takes, how large it becomes, and how it stands beside Qt's own."""

import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from journeyeditor.files import load
from journeyeditor.garbage import search_seldom
from journeyeditor.layout import lay_out
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.export import pdf_of
from journeyeditor.picture.qt import paint_picture
from journeyeditor.resources import sample_path
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.application import make_application
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread

_MOST_MEMORY = """
from journeyeditor.picture.export import pdf_of
from tests.benchmarks.maps import document_of
from tests.peak import peak_memory
pdf_of(document_of(3000, stages=60), "a3")
print(peak_memory())
"""


def measure() -> Iterator[Figure]:
    """Lay out, draw and write documents; nothing is kept from one run to the next but the fonts."""
    application = QGuiApplication.instance() or make_application()
    search_seldom()  # as a window does
    yield from _figures("PDF of Pizza night on A3", load(sample_path("pizza-night.journey")), 500)
    yield from _figures("PDF of 1,000 cards on A3", document_of(1000, stages=20), 1500, 600)
    yield from _figures("PDF of 3,000 cards on 60 stages on A3", document_of(3000, stages=60), 5000)
    yield _memory()
    yield from _beside_qt(document_of(1000, stages=20))
    del application


def _figures(what: str, document: Document, budget: float, most_kib: float | None = None) -> Iterator[Figure]:
    times = milliseconds(lambda: pdf_of(document, "a3"), 5, warm_up=1)
    yield Figure(what, percentile_95(times), budget, "ms", spread(times))
    if most_kib is not None:
        yield Figure(f"{what}: its size", len(pdf_of(document, "a3")) / 1024, most_kib, "KiB", "with the map attached")


def _memory() -> Figure:
    """Return the most memory that a process of its own has for the largest map."""
    answer = subprocess.run([sys.executable, "-c", _MOST_MEMORY], capture_output=True, text=True, check=True)
    return Figure("Memory of a process that makes it", int(answer.stdout) / 1024, 400, "MiB")


def _beside_qt(document: Document) -> Iterator[Figure]:
    """Write a map on one page as large as it is, by turns as we do and as Qt does, with everything before it."""
    ours, theirs = [], []
    for _ in range(15):
        ours += milliseconds(lambda: pdf_of(document, "map"), 1, warm_up=0)
        theirs += milliseconds(lambda: _by_qt(document), 1, warm_up=0)
    ratio = median(ours) / median(theirs)
    yield Figure("PDF beside QPdfWriter: time", ratio, 2, "times", f"ours {spread(ours)}; Qt's {spread(theirs)}")
    size, qt_size = len(pdf_of(document, "map")), len(_by_qt(document))
    sizes = f"ours {size / 1024:.0f} KiB, tagged and with the map; Qt's {qt_size / 1024:.0f} KiB"
    yield Figure("PDF beside QPdfWriter: size", size / qt_size, 1, "times", sizes)


def _by_qt(document: Document) -> bytes:
    """Return the same picture as QPdfWriter writes it."""
    picture = draw(document, lay_out(document, document.maps[0], QtTypesetter()))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(picture.width, picture.height), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with QPainter(writer) as painter:
        paint_picture(painter, picture)
    return bytes(data.data())
