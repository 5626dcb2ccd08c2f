"""What menu commands do to the selection: add beside it, delete it, duplicate it, choose it.

Each takes the editor and makes one change, which is one step of undo; ``can_…`` says whether there is anything to do.
Moving by keyboard has a module of its own, ``moves``.
"""

from collections import defaultdict
from collections.abc import Iterator

from journeyeditor.editor.chosen import chosen_lane, chosen_stage, chosen_step, home_of, index_beside, place_for_card
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import Edit, for_each, in_turn
from journeyeditor.editor.neighbours import neighbour_of
from journeyeditor.editor.new_document import new_document
from journeyeditor.editor.selection import Cell
from journeyeditor.editor.spots import Kind, Spot, kind_of_all, main_spots, selected_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits import Change, blueprint, cards, connectors, curve, header, lanes, maps, stages, steps
from journeyeditor.model import Card, CardLane, CurveLane, Document, Message

OWN_KIND = "own"
"""The kind of a lane that its maker names."""


# Adding


def add_stage(editor: Editor, before: bool = False) -> None:
    """Add a stage after that of the selection, or before it; without one at the end of the map, or at its start."""
    index = index_beside(editor.journey.stages, chosen_stage(editor), before)
    editor.apply(stages.add_stage(editor.document, editor.map_id, index))


def add_step(editor: Editor, before: bool = False) -> None:
    """Add a step after that of the selection, or before it; without one at the end of the stage, or at its start."""
    stage = chosen_stage(editor) or editor.journey.stages[0 if before else -1]
    index = index_beside(stage.steps, chosen_step(editor), before)
    editor.apply(steps.add_step(editor.document, editor.map_id, stage.id, index))


def add_lane(editor: Editor, kind: str = OWN_KIND, above: bool = False) -> None:
    """Add a lane of a kind below that of the selection, or above it; without one in its zone, or above all."""
    beside = chosen_lane(editor)
    is_free = beside is None and not above
    index = home_of(kind, editor.journey.lanes) if is_free else index_beside(editor.journey.lanes, beside, above)
    editor.apply(lanes.add_lane(editor.document, editor.map_id, kind, index))


def add_lane_to_fill(editor: Editor, kind: str) -> str:
    """Add a lane that its kind names, select its first cell or its curve, to go on at once, and return its id."""
    add_lane(editor, kind)
    (lane_id,) = editor.selection
    lane = next(lane for lane in editor.journey.lanes if lane.id == lane_id)
    if isinstance(lane, CurveLane):
        editor.select([curve.id for curve in lane.curves])
    elif editor.journey.steps:
        editor.select_cell(Cell(lane_id, editor.journey.steps[0].id))
    return lane_id


def add_card(editor: Editor) -> None:
    """Add a card to the cell of the selection, below its card; what the selection leaves open is the first there is."""
    place = place_for_card(editor)
    if place is not None:
        editor.apply(cards.add_card(editor.document, editor.map_id, *place))


# Duplicating and deleting


def can_duplicate(editor: Editor) -> bool:
    """Whether the selection is of one kind that can be copied."""
    return kind_of_all(main_spots(editor)) in ("card", "stage", "step", "lane")


def duplicate(editor: Editor) -> None:
    """Copy what is selected; each copy follows what it is a copy of, and the copies are selected."""
    spots = main_spots(editor)
    chosen = [spot.element.id for spot in spots]
    match kind_of_all(spots):
        case "card":
            edits = [lambda document: cards.duplicate_cards(document, editor.map_id, chosen)]
        case "stage":
            edits = for_each(stages.duplicate_stage, editor.map_id, chosen)
        case "step":
            edits = for_each(steps.duplicate_step, editor.map_id, chosen)
        case "lane":
            edits = for_each(lanes.duplicate_lane, editor.map_id, chosen)
        case _:
            return
    editor.apply(in_turn(editor.document, edits, _label("Duplicate", spots)))


def can_delete(editor: Editor) -> bool:
    """Whether anything is selected that can go."""
    return bool(selected_spots(editor))


def delete(editor: Editor) -> None:
    """Delete what is selected, and select what stood beside it, or the cell that is empty now.

    A persona only leaves the map.

    Raises:
        EditError: a stage would be left without a step.
    """
    spots = selected_spots(editor)
    if spots:
        last = main_spots(editor)[-1]
        editor.apply(deletion(editor))
        _stay_in_cell(editor, last)


def deletion(editor: Editor) -> Change:
    """Return the change that deletes what is selected and selects what stood beside it.

    Raises:
        EditError: a stage would be left without a step.
    """
    spots = selected_spots(editor)
    change = in_turn(editor.document, list(_deletions(editor, spots)), _label("Delete", spots))
    return change._replace(touched=neighbour_of(editor.journey, main_spots(editor)))


def _stay_in_cell(editor: Editor, spot: Spot) -> None:
    """Select the cell of a card that is gone, where nothing else is selected in its place."""
    if not editor.selection and isinstance(spot.element, Card) and spot.lane is not None:
        editor.select_cell(Cell(spot.lane.id, spot.element.step))


def _deletions(editor: Editor, spots: list[Spot]) -> Iterator[Edit]:
    """Yield what deletes each: what stands in others before what it stands in."""
    map_id = editor.map_id
    by_kind: dict[Kind, list[str]] = defaultdict(list)
    for spot in spots:
        by_kind[spot.kind].append(spot.element.id)
    yield from for_each(connectors.disconnect, map_id, by_kind["connector"])
    if points := by_kind["point"]:
        yield lambda document: curve.delete_points(document, map_id, points)
    if some_cards := by_kind["card"]:
        yield lambda document: cards.delete_cards(document, map_id, some_cards)
    yield from for_each(_delete_curve, map_id, by_kind["curve"])
    # The steps of a stage go with it; deleted one by one, the last would be refused.
    going = {step.id for spot in spots if spot.kind == "stage" and spot.stage for step in spot.stage.steps}
    yield from for_each(steps.delete_step, map_id, [step_id for step_id in by_kind["step"] if step_id not in going])
    yield from for_each(stages.delete_stage, map_id, by_kind["stage"])
    yield from for_each(lanes.delete_lane, map_id, by_kind["lane"])
    yield from for_each(_take_off, map_id, by_kind["persona"])


def _delete_curve(document: Document, map_id: str, curve_id: str) -> Change:
    """Delete a curve; the last of its lane stays as a place to draw, without its points."""
    for lane in document.map(map_id).curve_lanes:
        if [one.id for one in lane.curves] == [curve_id]:
            change = curve.delete_points(document, map_id, [point.id for point in lane.curves[0].points])
            return change._replace(label=curve.delete_curve(document, map_id, curve_id).label)
    return curve.delete_curve(document, map_id, curve_id)


def _take_off(document: Document, map_id: str, persona_id: str) -> Change:
    rest = tuple(other for other in document.map(map_id).personas if other != persona_id)
    return header.update_map(document, map_id, Message("Take persona off the map"), personas=rest)


# Choosing


def select_all(editor: Editor) -> None:
    """Select all of the kind that is selected, or all cards with the connectors between them.

    What is hidden or collapsed is left alone.
    """
    journey = editor.journey
    spots = selected_spots(editor)
    kind = spots[-1].kind if spots else "card"
    shown = [lane for lane in journey.lanes if not lane.hidden]
    if kind == "stage":
        editor.select(stage.id for stage in journey.stages)
    elif kind == "step":
        editor.select(step.id for step in journey.steps)
    elif kind == "lane":
        editor.select(lane.id for lane in shown)
    elif kind == "point":
        lanes_with_curves = [lane for lane in shown if isinstance(lane, CurveLane) and not lane.collapsed]
        editor.select(point.id for lane in lanes_with_curves for one in lane.curves for point in one.points)
    else:
        lanes_with_cards = [lane for lane in shown if isinstance(lane, CardLane) and not lane.collapsed]
        there = [card.id for lane in lanes_with_cards for card in lane.cards]
        joining = journey.joining(there)
        kinds = {spot.kind for spot in spots}
        along = joining if not spots or "connector" in kinds else ()
        editor.select(along if kinds == {"connector"} else (*there, *along))


def select_none(editor: Editor) -> None:
    """Select nothing."""
    editor.select(())


# Maps


def add_map(editor: Editor, title: str) -> None:
    """Add a map like that of a new document after the map in sight, and bring it in sight."""
    index = [journey.id for journey in editor.document.maps].index(editor.map_id) + 1
    fresh = new_document().maps[0].with_(title=title)
    _apply_and_show(editor, maps.insert_map(editor.document, fresh, index))


def duplicate_map(editor: Editor) -> None:
    """Copy the map in sight, and bring the copy in sight."""
    _apply_and_show(editor, maps.duplicate_map(editor.document, editor.map_id))


def make_blueprint(editor: Editor) -> None:
    """Make a service blueprint of the map in sight, beside it, and bring the blueprint in sight."""
    _apply_and_show(editor, blueprint.make_blueprint(editor.document, editor.map_id))


def add_future_state(editor: Editor) -> None:
    """Copy the map in sight as the start of its future state, and bring that in sight."""
    _apply_and_show(editor, maps.add_future_state(editor.document, editor.map_id))


def can_delete_map(editor: Editor) -> bool:
    """Whether the document has another map."""
    return len(editor.document.maps) > 1


def delete_map(editor: Editor) -> None:
    """Delete the map in sight."""
    editor.apply(maps.delete_map(editor.document, editor.map_id))


def _apply_and_show(editor: Editor, change: Change) -> None:
    editor.apply(change)
    editor.show_map(change.touched[0])


# Inside


def _label(deed: str, spots: list[Spot]) -> Message:
    number = number_of(kind_of_all(spots), len(spots))
    return Message(f"{deed} {number.text}", number.values)
