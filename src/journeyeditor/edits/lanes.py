"""What can be done with lanes."""

from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError

from journeyeditor.edits.building.copies import connectors_among, doubled, fresh_names
from journeyeditor.edits.building.labels import about, about_fields, about_several, and_cards
from journeyeditor.edits.building.references import ids_in, renamed, sound, without
from journeyeditor.edits.building.tree import (
    all_found,
    changed,
    found,
    inserted,
    map_of,
    misfit,
    moved,
    with_lane,
    with_map,
)
from journeyeditor.edits.change import Change
from journeyeditor.model import (
    LANE_KINDS,
    OWN_LANE,
    CardLane,
    Curve,
    CurveLane,
    Document,
    Lane,
    Message,
    fresh_id,
)
from journeyeditor.model.lane import ProcessShape, first_scale

_LANE: TypeAdapter[Lane] = TypeAdapter(Lane)


def add_lane(document: Document, map_id: str, kind: str, index: int | None = None, name: str | None = None) -> Change:
    """Add a lane of a kind before the lane at an index, or below the last; without a name it takes that of its kind.

    A lane of curves starts with one curve that has no points yet, and a process goes from one card to the next.
    """
    journey = map_of(document, map_id)
    name = LANE_KINDS.get(kind, OWN_LANE).name if name is None else name
    try:
        lane = _LANE.validate_python({"id": fresh_id(document, "lane"), "kind": kind, "name": name, **_flow(kind)})
    except ValidationError as error:
        raise misfit(error) from error
    if isinstance(lane, CurveLane):
        curve = Curve(id=fresh_id(document, "curve"))
        lane = lane.with_(curves=(curve,), scale=first_scale(kind))
    journey = changed(journey, lanes=inserted(journey.lanes, index, lane))
    return Change(about("Add lane {name}", name), with_map(document, journey), (lane.id,))


def _flow(kind: str) -> dict[str, ProcessShape]:
    return {"process": "linear"} if kind == "processes" else {}


def rename_lane(document: Document, map_id: str, lane_id: str, name: str) -> Change:
    """Give a lane another name."""
    return update_lane(document, map_id, lane_id, about("Rename lane to {name}", name), name=name)


def update_lane(
    document: Document, map_id: str, lane_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a lane, such as its height, its zone, or whether it is hidden.

    Curves that come to tell something else do so on its scale, where nobody had chosen another.
    """
    journey = map_of(document, map_id)
    lane = found(journey.lanes, lane_id, "lane")
    fields |= _rescaled(lane, fields.get("kind", lane.kind)) if "scale" not in fields else {}
    document = sound(with_lane(document, journey, changed(lane, **fields)), type(lane), fields)
    return Change(label or about_fields("lane {name}", lane.name, fields), document, (lane_id,))


def _rescaled(lane: Lane, kind: object) -> dict[str, object]:
    """Return the scale and the curves of a lane that becomes one of another kind; nothing where they stay."""
    if not isinstance(lane, CurveLane) or kind == lane.kind or lane.scale != first_scale(lane.kind):
        return {}
    scale = first_scale(str(kind))
    curves = (
        curve.with_(points=tuple(point.with_(value=scale.fitted(point.value, lane.scale)) for point in curve.points))
        for curve in lane.curves
    )
    return {"scale": scale, "curves": tuple(curves)}


def move_lane(document: Document, map_id: str, lane_id: str, to_index: int) -> Change:
    """Move a lane to the place that it then has among the lanes."""
    return move_lanes(document, map_id, [lane_id], to_index)


def move_lanes(document: Document, map_id: str, lane_ids: Sequence[str], to_index: int) -> Change:
    """Move lanes together, in their order; the index counts those that stay."""
    journey = map_of(document, map_id)
    moving = all_found(journey.lanes, lane_ids, "lane")
    label = about_several("Move lane {name}", "Move {count} lanes", [lane.name for lane in moving])
    journey = changed(journey, lanes=moved(journey.lanes, moving, to_index))
    return Change(label, with_map(document, journey), tuple(lane.id for lane in moving))


def delete_lane(document: Document, map_id: str, lane_id: str) -> Change:
    """Delete a lane with its cards or curves."""
    lane = found(map_of(document, map_id).lanes, lane_id, "lane")
    cards = len(lane.cards) if isinstance(lane, CardLane) else 0
    return Change(and_cards(about("Delete lane {name}", lane.name), cards), without(document, ids_in([lane])))


def duplicate_lane(document: Document, map_id: str, lane_id: str) -> Change:
    """Copy a lane with its cards or curves and the connectors among its cards; the copy follows it."""
    journey = map_of(document, map_id)
    lane = found(journey.lanes, lane_id, "lane")
    names = fresh_names(document, [lane, *connectors_among(journey, ids_in([lane]))])
    copy = renamed(lane, names)
    lanes = inserted(journey.lanes, journey.lanes.index(lane) + 1, copy)
    journey = changed(journey, lanes=lanes, connectors=doubled(journey.connectors, names))
    return Change(about("Duplicate lane {name}", lane.name), with_map(document, journey), (copy.id,))
