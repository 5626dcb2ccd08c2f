"""A document as a file that can be given away."""

from PySide6.QtGui import QGuiApplication

from journeyeditor.layout import Memory, lay_out
from journeyeditor.layout.pages import lay_on_pages
from journeyeditor.layout.paper import AS_LARGE_AS_THE_MAP, PAPERS
from journeyeditor.model import Document, JourneyMap
from journeyeditor.picture.draw import draw
from journeyeditor.picture.pdf import Particulars, PrintedMap, render
from journeyeditor.typeset import QtTypesetter


def pdf_of(document: Document, paper: str) -> bytes:
    """Return all maps of a document as a file of PDF; the same document gives the same bytes.

    Args:
        document: what to print.
        paper: the name of a paper, such as ``a3``, or ``map`` for pages as large as their maps.

    Raises:
        KeyError: there is no such paper.
    """
    size = None if paper == AS_LARGE_AS_THE_MAP else PAPERS[paper]
    application = QGuiApplication.instance() or QGuiApplication([])
    typesetter = QtTypesetter()

    def printed(journey: JourneyMap) -> PrintedMap:
        memory = Memory()
        sheet, pages = lay_on_pages(lambda width: lay_out(document, journey, typesetter, memory, width), size)
        return PrintedMap(journey.title, journey.id, draw(document, sheet), pages)

    particulars = Particulars(document.title, document.author, document.language)
    data = render([printed(journey) for journey in document.maps], particulars)
    del application  # it had to live as long as its fonts were in use
    return data
