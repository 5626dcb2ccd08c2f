"""The colours of single elements."""

from collections.abc import Sequence

from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.references import elements_in
from journeyeditor.edits.building.tree import changed, map_of, missing, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import Card, CardLane, Curve, Document, Lane, Stage


def set_colour(document: Document, map_id: str, element_ids: Sequence[str], colour: str | None) -> Change:
    """Give cards, stages and curves a colour as #RRGGBB, or leave their colours to the theme with None.

    Raises:
        EditError: one of them is not there, or has no colour of its own.
    """
    journey = map_of(document, map_id)
    wanted = dict.fromkeys(element_ids)
    coloured = [one for one in elements_in(journey) if one.id in wanted and isinstance(one, Card | Stage | Curve)]
    for element_id in wanted.keys() - {one.id for one in coloured}:
        raise missing("card, stage or curve", element_id)
    chosen = {one.id for one in coloured}

    def recoloured(lane: Lane) -> Lane:
        if isinstance(lane, CardLane):
            cards = tuple(changed(card, colour=colour) if card.id in chosen else card for card in lane.cards)
            return changed(lane, cards=cards)
        curves = tuple(changed(curve, colour=colour) if curve.id in chosen else curve for curve in lane.curves)
        return changed(lane, curves=curves)

    stages = tuple(changed(stage, colour=colour) if stage.id in chosen else stage for stage in journey.stages)
    journey = changed(journey, stages=stages, lanes=tuple(map(recoloured, journey.lanes)))
    names = [one.text if isinstance(one, Card) else one.name for one in coloured]
    label = about_several("Change colour of {name}", "Change colour of {count} elements", names)
    return Change(label, with_map(document, journey), tuple(wanted))
