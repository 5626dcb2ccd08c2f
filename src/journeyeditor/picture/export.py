"""A document as files that can be given away."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from journeyeditor.garbage import no_search
from journeyeditor.layout import Typesetter
from journeyeditor.model import Document, PageSetup, View
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.formats import FORMATS, CannotMake, Details, ExportFormat, ExportReport, WrittenFile
from journeyeditor.picture.printed import Print, Tell, no_tell, share_of
from journeyeditor.picture.printing import print_of, print_of_comparison, smallest_type_of
from journeyeditor.picture.warnings import warnings_of
from journeyeditor.review.comparing import Comparison
from journeyeditor.typeset import QtTypesetter


class Exported(NamedTuple):
    """The files of an export, in the order of the pages, and what is to be told of it."""

    files: tuple[WrittenFile, ...]
    report: ExportReport


def export(
    document: Document,
    views: Sequence[View],
    chosen: ExportFormat,
    tell: Tell = no_tell,
    details: Details | None = None,
    only_sheets: bool = False,
) -> Exported:
    """Return views of a document in a format; the same document gives the same bytes.

    It can be called in any thread, and does all of its work there.

    Args:
        document: what to give away.
        views: the views, each of a map of the document.
        chosen: the format.
        tell: is told how far it is; what it raises ends the export.
        details: what can be chosen of the format.
        only_sheets: whether the sheets around the maps are given away without the maps.

    Raises:
        CannotMake: nothing stands on the sheets that are wanted.
    """

    def make(typesetter: Typesetter, told: Tell) -> Print:
        return print_of(document, views, typesetter, told, only_sheets=only_sheets)

    return _exported(make, chosen, tell, details)


def export_comparison(
    comparison: Comparison, view: View, chosen: ExportFormat, tell: Tell = no_tell, details: Details | None = None
) -> Exported:
    """Return a comparison of two maps in a format, on the page of a view; see ``export``."""

    def make(typesetter: Typesetter, told: Tell) -> Print:
        return print_of_comparison(comparison, view, typesetter, told)

    return _exported(make, chosen, tell, details)


def _exported(
    make: Callable[[Typesetter, Tell], Print], chosen: ExportFormat, tell: Tell, details: Details | None
) -> Exported:
    """Return what is made to be printed in a format."""
    application = QGuiApplication.instance() or QGuiApplication([])
    with no_search():  # a search would take a tenth of the time
        exported = _written(make, chosen, tell, details or Details())
    del application  # it had to live as long as its fonts were in use
    return exported


def _written(make: Callable[[Typesetter, Tell], Print], chosen: ExportFormat, tell: Tell, details: Details) -> Exported:
    typesetter = QtTypesetter()
    printed = make(typesetter, share_of(tell, 0, 2))
    if not printed.parts:
        raise CannotMake("There is nothing to stand on these sheets")
    files = tuple(chosen.write(printed, share_of(tell, 1, 2), details))
    pages = sum(len(part.pages) for part in printed.parts)
    warnings = warnings_of(printed, typesetter, lambda: tell(1, 1))
    return Exported(files, ExportReport(pages, smallest_type_of(printed), warnings))


def pdf_of(document: Document, paper: str) -> bytes:
    """Return all maps of a document as a file of PDF, on a paper such as ``a3``, or on pages as large as the maps."""
    views = [view.on(PageSetup(paper=paper)) for view in whole_views(document)]
    (file,) = export(document, views, FORMATS["pdf"]).files
    return file.data
