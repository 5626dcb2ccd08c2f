"""A document laid on pages: what every export and the preview show."""

from collections.abc import Sequence

from journeyeditor.layout import Memory, Typesetter, lay_out
from journeyeditor.layout.page_plan import LayOut
from journeyeditor.layout.pages import smallest_type
from journeyeditor.layout.paging import lay_on_pages
from journeyeditor.model import Document, View
from journeyeditor.model.seen import as_seen
from journeyeditor.picture.coloured_paper import to_the_edges
from journeyeditor.picture.draw import draw
from journeyeditor.picture.draw.assembly import draw_assembly
from journeyeditor.picture.draw.cells import cells_of
from journeyeditor.picture.printed import Particulars, Print, PrintedMap, Tell, no_tell


def print_of(document: Document, views: Sequence[View], typesetter: Typesetter, tell: Tell = no_tell) -> Print:
    """Return what views of a document look like on their pages.

    Args:
        document: the document.
        views: what is printed, one map each, in this order.
        typesetter: what sets the text; it must be of the thread in which this is called.
        tell: is told after each view.

    Raises:
        KeyError: the document does not have the map of a view.
    """
    parts = []
    for number, view in enumerate(views):
        tell(number, len(views))
        parts.append(to_the_edges(printed_map(document, view, typesetter)))
    return Print(tuple(parts), Particulars(document.title, document.author, document.language))


def printed_map(document: Document, view: View, typesetter: Typesetter, memory: Memory | None = None) -> PrintedMap:
    """Return one view of a document on its pages.

    Args:
        document: the document.
        view: what of which map is shown, and on which paper.
        typesetter: what sets the text.
        memory: what the layout before has made, which makes the next one quick; the result is the same.
    """
    seen = as_seen(document, view)
    journey = seen.map(view.map)
    kept = memory or Memory()
    laid = lay_on_pages(
        LayOut(lambda width, breaks: lay_out(seen, journey, typesetter, kept, width, breaks), view.header), view.setup
    )
    furniture = tuple(
        draw_assembly(page, number, typesetter, view.setup.cut_marks) for number, page in enumerate(laid.pages)
    )
    picture = draw(seen, laid.sheet)._replace(cells=cells_of(laid.sheet))
    return PrintedMap(journey.title, journey.id, picture, laid.pages, furniture)


def smallest_type_of(printed: Print) -> float:
    """Return the size of the smallest type on all pages, in points."""
    return min((smallest_type(part.pages) for part in printed.parts), default=0.0)
