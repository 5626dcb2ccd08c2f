"""A service blueprint, made from a journey map: the same steps, and what stands behind each."""

from collections.abc import Sequence

from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.tree import changed, map_of, with_map
from journeyeditor.edits.change import Change
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.maps import duplicate_map
from journeyeditor.model import BlueprintLine, Document, Lane

ROWS = ("physical-evidence", "actions", "frontstage", "backstage", "support")
"""The kinds of lane that every service blueprint has, from the top down."""

_BESIDE_ACTIONS = frozenset({"decisions", "touchpoints", "channels", "processes", "devices", "actors"})
"""What of the customer's side is done and met, and so stands beside their actions."""
_IN_SUPPORT = frozenset({"support", "systems", "enablers", "resources", "limits"})
_LINES: dict[int, BlueprintLine] = {2: "interaction", 3: "visibility", 4: "internal interaction"}
"""The line above the first lane in sight of each part; see ``_part``."""
_PARTS = 7


def make_blueprint(document: Document, map_id: str, title: str | None = None) -> Change:
    """Make a service blueprint of a map, beside it: a copy with all that it holds, its lanes in their standard order.

    From the top down: physical evidence, what customers do, the line of interaction, frontstage, the line of
    visibility, backstage, the line of internal interaction, support processes; then what customers think and feel, and
    what was concluded. A row that the map has not is added empty; a row that is hidden comes in sight.
    """
    journey = map_of(document, map_id)
    title = f"{journey.title} (service blueprint)" if title is None else title
    change = duplicate_map(document, map_id, title)
    document, (copy_id,) = change.document, change.touched
    for kind in ROWS:
        if all(lane.kind != kind for lane in document.map(copy_id).lanes):
            document = add_lane(document, copy_id, kind).document
    copy = document.map(copy_id)
    lanes = _with_lines([lane for part in range(_PARTS) for lane in _lanes_of(copy.lanes, part)])
    copy = changed(copy, kind="service-blueprint", based_on=map_id, lanes=tuple(lanes))
    return Change(about("Make service blueprint of {name}", journey.title), with_map(document, copy), (copy_id,))


def _lanes_of(lanes: Sequence[Lane], part: int) -> list[Lane]:
    """Return the lanes of a part in their order, but first those that every blueprint has."""
    return sorted((lane for lane in lanes if _part(lane) == part), key=lambda lane: lane.kind not in ROWS)


def _part(lane: Lane) -> int:
    """Return in which part of a blueprint a lane stands, counted from 0 at its top."""
    if lane.kind in ROWS:
        return ROWS.index(lane.kind)
    match lane.zone_of:
        case "customer":
            return 1 if lane.kind in _BESIDE_ACTIONS else 5
        case "frontstage":
            return 2
        case "backstage":
            return 4 if lane.kind in _IN_SUPPORT else 3
        case _:
            return 6


def _with_lines(lanes: Sequence[Lane]) -> list[Lane]:
    """Return lanes with the three lines above the first of their parts, and with every row of a blueprint in sight."""
    open_lines = dict(_LINES)
    lined = []
    for lane in lanes:
        line = open_lines.pop(_part(lane), None)
        shown = {"hidden": False} if lane.kind in ROWS else {}
        lined.append(changed(lane, line_above=line, **shown))
    return lined
