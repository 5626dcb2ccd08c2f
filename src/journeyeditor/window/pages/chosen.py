"""What is chosen of a document to be given away: views of it, and what is remembered of them for the next time."""

import json
from typing import Any, Self

from pydantic import ValidationError

from journeyeditor.editor import Editor
from journeyeditor.model import Document, Part, View
from journeyeditor.model.page_setup import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.model.view import Detail, SheetKind


class LastView(Part):
    """What the next view begins with: what the last one showed, whatever its document was."""

    header: bool = True
    portraits: bool = True
    detail: Detail = "full"
    sheets: tuple[SheetKind, ...] = ()
    page: PageSetup = PageSetup()

    def view_of(self, map_id: str) -> View:
        """Return a view of a map that shows what the last one did."""
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

    @classmethod
    def remembered(cls, values: dict[str, Any] | None) -> Self:
        """Return what the settings hold of the last time; what cannot be read counts for nothing."""
        try:
            return cls.model_validate_json(json.dumps(values or {}))
        except ValidationError:
            return cls()

    @property
    def spelled(self) -> dict[str, Any]:
        """All of it, as it is spelled in the settings."""
        return self.model_dump(mode="json")

    @classmethod
    def of(cls, view: View) -> "LastView":
        """Return what is remembered of a view."""
        return cls(
            header=view.header, portraits=view.portraits, detail=view.detail, sheets=view.sheets, page=view.setup
        )


def views_of(document: Document, view: View, all_maps: bool) -> tuple[View, ...]:
    """Return a view, and where all maps are wanted one of each other map, in the order of the document."""
    if not all_maps:
        return (view,)
    others = {each.map: view.with_(id=each.id, map=each.map, hidden_lanes=()) for each in whole_views(document)}
    return tuple(view if map_id == view.map else other for map_id, other in others.items())


def present_view(editor: Editor, view: View, saved_id: str) -> tuple[View, str]:
    """Return a view that was chosen once as the document has it now, and the id of the saved view that it is.

    It is without what is gone, and of the map in sight; a saved view that is gone has no id.
    """
    document = editor.document
    saved = next((other for other in document.views if other.id == saved_id), None)
    if saved is not None:
        return saved, saved_id
    there = {persona.id for persona in document.personas}
    lanes = {lane.id for journey in document.maps for lane in journey.lanes}
    present = view.with_(
        map=editor.map_id,
        hidden_lanes=tuple(lane for lane in view.hidden_lanes if lane in lanes),
        personas=tuple(persona for persona in view.personas if persona in there),
    )
    return present, ""
