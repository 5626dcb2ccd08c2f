"""What is chosen in an export."""

from pathlib import Path
from typing import NamedTuple

from journeyeditor.model import Document, Part, View
from journeyeditor.model.page_setup import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.model.view import Detail, SheetKind
from journeyeditor.picture.formats import FORMATS, Details, ExportFormat


class LastExport(Part):
    """What the next export begins with: what the last one chose, whatever its document was."""

    format: str = "pdf"
    header: bool = True
    portraits: bool = True
    detail: Detail = "full"
    sheets: tuple[SheetKind, ...] = ()
    dpi: float = 192.0
    transparent: bool = False
    outlined: bool = False
    attached: bool = True
    page: PageSetup = PageSetup()

    def view_of(self, map_id: str) -> View:
        """Return a view of a map that shows what the last export did."""
        return View(
            id="unsaved",
            name="",
            map=map_id,
            header=self.header,
            portraits=self.portraits,
            detail=self.detail,
            sheets=self.sheets,
            page=self.page,
        )


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
        view, details = self.view, self.details
        return LastExport(
            format=self.format,
            header=view.header,
            portraits=view.portraits,
            detail=view.detail,
            sheets=view.sheets,
            dpi=details.dpi,
            transparent=details.transparent,
            outlined=details.outlined,
            attached=details.attached,
            page=view.setup,
        )


def views_of(document: Document, view: View, all_maps: bool) -> tuple[View, ...]:
    """Return a view, and where all maps are wanted one of each other map, in the order of the document."""
    if not all_maps:
        return (view,)
    others = {each.map: view.with_(id=each.id, map=each.map, hidden_lanes=()) for each in whole_views(document)}
    return tuple(view if map_id == view.map else other for map_id, other in others.items())
