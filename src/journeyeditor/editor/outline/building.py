"""Building a map in its outline: what is added after an entry, and inside it, and what an entry is called."""

from journeyeditor.editor.outline.tree import EntryKind
from journeyeditor.editor.properties.people import add_persona
from journeyeditor.editor.text import write_text
from journeyeditor.edits import Change, cards, curve, lanes, stages, steps
from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.tree import card_of, curve_of, found
from journeyeditor.model import LANE_KINDS, CardLane, CurveLane, CurvePoint, Document, JourneyMap, Step

_INSIDE: dict[EntryKind, EntryKind] = {
    "personas": "persona",
    "stages": "stage",
    "stage": "step",
    "lanes": "lane",
    "lane": "card",
    "curve": "point",
}


def can_hold(kind: EntryKind) -> bool:
    """Tell whether something can be added inside an entry of a kind."""
    return kind in _INSIDE


def rename(document: Document, map_id: str, kind: EntryKind, key: str, text: str) -> Change:
    """Return the change that writes the name of an entry: the text of a card, the reason of a point."""
    match kind:
        case "map":
            return write_text(document, map_id, key, "title", text)
        case "curve":
            name = " ".join(text.split())
            return curve.update_curve(document, map_id, key, about("Rename curve to {name}", name), name=name)
        case "card":
            return write_text(document, map_id, key, "text", text)
        case "point":
            return write_text(document, map_id, key, "reason", text)
        case _:
            return write_text(document, map_id, key, "name", text)


def add_after(document: Document, map_id: str, kind: EntryKind, key: str, text: str, onward: bool = False) -> Change:
    """Return the change that adds the like of an entry below it.

    A lane that is called as a kind of lane is one of that kind. With ``onward`` a card comes into the next step.
    """
    journey = document.map(map_id)
    match kind:
        case "persona":
            return add_persona(document, map_id, text)
        case "stage":
            index = [stage.id for stage in journey.stages].index(key) + 1
            return stages.add_stage(document, map_id, index, text)
        case "step":
            stage = journey.stage_of[key]
            return steps.add_step(document, map_id, stage.id, [step.id for step in stage.steps].index(key) + 1, text)
        case "lane":
            index = [lane.id for lane in journey.lanes].index(key) + 1
            return lanes.add_lane(document, map_id, lane_kind_called(text), index, text)
        case "card":
            return _card_after(document, journey, key, text, onward)
        case "curve":
            lane, _ = curve_of(journey, key)
            return curve.add_curve(document, map_id, lane.id, name=text)
        case "point":
            return _point_after(document, journey, key, text)
        case _:
            return add_inside(document, map_id, kind, key, text)


def add_inside(document: Document, map_id: str, kind: EntryKind, key: str, text: str) -> Change:
    """Return the change that adds something to what an entry holds.

    The one step that every stage has, and the one curve of a new lane, are named before there is a second.
    """
    journey = document.map(map_id)
    match kind:
        case "personas":
            return add_persona(document, map_id, text)
        case "stages" | "map":
            return stages.add_stage(document, map_id, None, text)
        case "stage":
            first, *others = found(journey.stages, key, "stage").steps
            if not others and not first.name.strip():
                return _named(steps.rename_step(document, map_id, first.id, text), "Add step {name}", text)
            return steps.add_step(document, map_id, key, None, text)
        case "lanes":
            return lanes.add_lane(document, map_id, lane_kind_called(text), None, text)
        case "curve":
            lane, one = curve_of(journey, key)
            return _point_in(document, map_id, one.id, journey.steps[0], lane.scale.level_value(0), text)
        case _:
            lane_here = found(journey.lanes, key, "lane")
            if isinstance(lane_here, CurveLane):
                if [one.name.strip() for one in lane_here.curves] == [""]:
                    change = rename(document, map_id, "curve", lane_here.curves[0].id, text)
                    return _named(change, "Add curve {name}", text)
                return curve.add_curve(document, map_id, key, name=text)
            return cards.add_card(document, map_id, key, _first_free(journey, lane_here).id, None, text)


def lane_kind_called(name: str) -> str:
    """Return the kind of lane that a name is that of; for any other a lane of one's own."""
    wanted = " ".join(name.split()).casefold()
    return next((kind for kind, lane in LANE_KINDS.items() if lane.name.casefold() == wanted), "own")


def _named(change: Change, label: str, name: str) -> Change:
    return change._replace(label=about(label, name))


def _first_free(journey: JourneyMap, lane: CardLane) -> Step:
    taken = {card.step for card in lane.cards}
    return next((step for step in journey.steps if step.id not in taken), journey.steps[0])


def _card_after(document: Document, journey: JourneyMap, card_id: str, text: str, onward: bool) -> Change:
    lane, card = card_of(journey, card_id)
    if onward:
        column = min(journey.column_of[card.step] + card.span, len(journey.steps) - 1)
        return cards.add_card(document, journey.id, lane.id, journey.steps[column].id, None, text)
    cell = [other.id for other in lane.cards if other.step == card.step]
    return cards.add_card(document, journey.id, lane.id, card.step, cell.index(card_id) + 1, text)


def _point_after(document: Document, journey: JourneyMap, point_id: str, text: str) -> Change:
    """Add a point in the middle of the next step, as high as the one before it."""
    for lane in journey.curve_lanes:
        for one in lane.curves:
            for point in one.points:
                if point.id == point_id:
                    step = _next_step(journey, point)
                    return _point_in(document, journey.id, one.id, step, point.value, text)
    return curve.set_point_reason(document, journey.id, point_id, text)


def _next_step(journey: JourneyMap, point: CurvePoint) -> Step:
    return journey.steps[min(journey.column_of[point.step] + 1, len(journey.steps) - 1)]


def _point_in(document: Document, map_id: str, curve_id: str, step: Step, value: float, text: str) -> Change:
    change = curve.add_point(document, map_id, curve_id, step.id, 0.5, value)
    named = curve.set_point_reason(change.document, map_id, change.touched[0], text)
    return Change(change.label, named.document, change.touched)
