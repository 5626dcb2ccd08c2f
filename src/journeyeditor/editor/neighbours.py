"""What stands beside the selection, and takes its place when it goes."""

from collections.abc import Iterable

from journeyeditor.editor.spots import Spot, kind_of_all
from journeyeditor.model import Card, CardLane, CurveLane, Element, JourneyMap


def neighbour_of(journey: JourneyMap, spots: list[Spot]) -> tuple[str, ...]:
    """Return the id of what follows the selection, or comes before it, among its like; none for several kinds."""
    if kind_of_all(spots) is None:
        return ()
    last = spots[-1]
    going = {spot.element.id for spot in spots}
    peers = [peer.id for peer in _peers(journey, last)]
    place = peers.index(last.element.id) if last.element.id in peers else 0
    candidates = [*peers[place:], *reversed(peers[:place])]
    return tuple(peer for peer in candidates if peer not in going)[:1]


def _peers(journey: JourneyMap, spot: Spot) -> Iterable[Element]:
    """Return what stands in one row with an element: the stages, the lanes, the cards of its cell."""
    match spot.kind:
        case "stage":
            return journey.stages
        case "step":
            return spot.stage.steps if spot.stage else ()
        case "lane":
            return [lane for lane in journey.lanes if not lane.hidden]
        case "card" if isinstance(spot.lane, CardLane) and isinstance(spot.element, Card):
            return [card for card in spot.lane.cards if card.step == spot.element.step]
        case "point" if isinstance(spot.lane, CurveLane):
            for curve in spot.lane.curves:
                if spot.element in curve.points:
                    return journey.in_order(curve.points)
    return ()
