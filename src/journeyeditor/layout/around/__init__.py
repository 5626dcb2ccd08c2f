"""The sheets around a map, each optional: a cover, its personas, a legend, lists, and the notes of its cards."""

from collections.abc import Callable

from journeyeditor.layout.around.cover import lay_out_cover
from journeyeditor.layout.around.empathy import lay_out_empathy_maps
from journeyeditor.layout.around.leaf import Leaflet
from journeyeditor.layout.around.legend import lay_out_legend
from journeyeditor.layout.around.lists import (
    lay_out_actions,
    lay_out_notes,
    lay_out_opportunities,
    lay_out_pain_points,
    lay_out_pains_by_stage,
    lay_out_sources,
    notes_of,
)
from journeyeditor.layout.around.matrix import lay_out_priorities
from journeyeditor.layout.around.people import lay_out_personas
from journeyeditor.layout.around.style import Subject, leaf_page
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Document, JourneyMap, SheetKind

__all__ = ["BEFORE_THE_MAP", "Leaflet", "SheetKind", "lay_out_around", "notes_of"]

BEFORE_THE_MAP: tuple[SheetKind, ...] = ("cover", "personas", "empathy maps")
"""What stands before the map; all else stands behind it."""

_MAKERS: dict[SheetKind, Callable[[Subject], Leaflet | None]] = {
    "cover": lay_out_cover,
    "personas": lay_out_personas,
    "empathy maps": lay_out_empathy_maps,
    "legend": lay_out_legend,
    "priorities": lay_out_priorities,
    "opportunities": lay_out_opportunities,
    "pains by stage": lay_out_pains_by_stage,
    "pain points": lay_out_pain_points,
    "actions": lay_out_actions,
    "sources": lay_out_sources,
    "notes": lay_out_notes,
}


def lay_out_around(
    kind: SheetKind, document: Document, journey: JourneyMap, size: tuple[float, float], typesetter: Typesetter
) -> Leaflet | None:
    """Return a sheet beside a map; nothing where there is nothing to stand on it.

    A comparison is no such sheet: it shows another map.

    Args:
        kind: which sheet.
        document: the document of the map, its theme among it.
        journey: the map, as its readers see it.
        size: the width and the height of a page, in points of the sheet: about those of A4, whatever the paper.
        typesetter: what sets the text.
    """
    make = _MAKERS.get(kind)
    if make is None:
        return None
    return make(Subject(document, journey, leaf_page(*size), Typed(typesetter, document.theme, document.language)))
