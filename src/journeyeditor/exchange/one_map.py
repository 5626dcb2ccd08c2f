"""A document with one of its maps alone."""

from journeyeditor.edits.building.references import ids_in, without
from journeyeditor.model import Document, JourneyMap


def only_map(document: Document, journey: JourneyMap) -> Document:
    """Return a document with one of its maps, and what belongs to that: its views, and the personas it shares."""
    others = [other for other in document.maps if other is not journey]
    if not others:
        return document
    views = tuple(view for view in document.views if view.map == journey.id)
    gone = ids_in([*others, *(view for view in document.views if view.map != journey.id)])
    return without(document.with_(maps=(journey,), views=views), gone)
