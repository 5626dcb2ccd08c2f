"""What is chosen in an export."""

from pathlib import Path
from typing import NamedTuple

from journeyeditor.model import Document, View
from journeyeditor.picture.formats import FORMATS, Details, ExportFormat
from journeyeditor.window.pages.chosen import LastView, views_of


class LastExport(LastView):
    """What the next export begins with: what the last one chose, whatever its document was."""

    format: str = "pdf"
    dpi: float = 192.0
    transparent: bool = False
    outlined: bool = False
    attached: bool = True


class ExportChoice(NamedTuple):
    """What an export gives away, and where to."""

    view: View
    """What is shown of which map; it may be none of those that the document keeps."""
    all_maps: bool
    """Whether the other maps of the document follow, whole, on the same paper."""
    format: str
    """The key of a format."""
    details: Details
    path: Path

    @property
    def export_format(self) -> ExportFormat:
        """The format."""
        return FORMATS[self.format]

    def views(self, document: Document) -> tuple[View, ...]:
        """Return the views that are printed, one after the other."""
        return views_of(document, self.view, self.all_maps)

    def as_last(self) -> LastExport:
        """Return what the next export begins with."""
        return LastExport(**dict(LastView.of(self.view)), format=self.format, **self.details._asdict())
