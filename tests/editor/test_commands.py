"""What menu commands do to the selection."""

import pytest

from journeyeditor import files
from journeyeditor.editor import Cell, Editor, chosen, commands, lane_commands
from journeyeditor.editor.new_document import new_document
from journeyeditor.editor.properties.subjects import subjects_of
from journeyeditor.editor.words import selection_in_words
from journeyeditor.edits import EditError, cards, header, lanes
from journeyeditor.model import LANE_KINDS, Document, JourneyMap
from journeyeditor.resources import sample_path
from tests.edits.pizza import MAP, cells_of, ids, lane_of, named, stages_of


def lanes_of(editor):
    return [lane.id for lane in editor.journey.lanes]


def undone(editor):
    """The document after taking one step back."""
    editor.undo()
    return editor.document


@pytest.fixture
def empty():
    """An editor of a map without stages and lanes."""
    bare = JourneyMap(id="map-1", title="")
    return Editor(Document(format="journeyeditor", version=1, title="", maps=(bare,)))


# ------------------------------------------------------------------------------------------------------------ adding


@pytest.mark.parametrize(
    ("selected", "before", "place"),
    [((), False, 3), ((), True, 0), (("B",), False, 2), (("B",), True, 1), (("b1",), False, 2), (("menu",), True, 0)],
)
def test_a_stage_comes_beside_that_of_the_selection(editor, selected, before, place):
    editor.select(selected)
    commands.add_stage(editor, before)
    new = editor.journey.stages[place]
    assert editor.selection == (new.id,)
    assert [stage.id for stage in editor.journey.stages if stage is not new] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("selected", "before", "stages"),
    [
        ((), False, ["A: a1 a2", "B: b1", "C: c1 c2 c3 step-1"]),
        ((), True, ["A: step-1 a1 a2", "B: b1", "C: c1 c2 c3"]),
        (("A",), False, ["A: a1 a2 step-1", "B: b1", "C: c1 c2 c3"]),
        (("A",), True, ["A: step-1 a1 a2", "B: b1", "C: c1 c2 c3"]),
        (("c1",), False, ["A: a1 a2", "B: b1", "C: c1 step-1 c2 c3"]),
        (("cold",), True, ["A: a1 a2", "B: b1", "C: step-1 c1 c2 c3"]),
        (("p2",), False, ["A: a1 a2", "B: b1 step-1", "C: c1 c2 c3"]),
        (("B", "ask"), False, ["A: a1 step-1 a2", "B: b1", "C: c1 c2 c3"]),
    ],
)
def test_a_step_comes_beside_that_of_the_selection(editor, selected, before, stages):
    editor.select(selected)
    commands.add_step(editor, before)
    assert stages_of(editor.document) == stages
    assert editor.selection == ("step-1",)


@pytest.mark.parametrize(
    ("selected", "above", "place"),
    [
        ((), False, 3),
        ((), True, 0),
        (("feels",), False, 2),
        (("feels",), True, 1),
        (("cold",), False, 3),
        (("p1",), True, 1),
    ],
)
def test_a_lane_comes_beside_that_of_the_selection(editor, selected, above, place):
    editor.select(selected)
    commands.add_lane(editor, "thoughts", above)
    assert lanes_of(editor)[place] == "lane-1"
    assert lane_of(editor.document, "lane-1").name == "Thoughts"


def test_a_lane_that_its_kind_names_can_be_filled_at_once(editor):
    first_step = editor.journey.steps[0].id
    lane_id = commands.add_lane_to_fill(editor, "thoughts")
    assert (editor.selection, editor.cell) == ((), Cell(lane_id, first_step))
    curves = commands.add_lane_to_fill(editor, "arc")
    assert editor.selection == tuple(curve.id for curve in lane_of(editor.document, curves).curves)
    assert lanes_of(editor)[3:5] == [lane_id, curves]


@pytest.mark.parametrize(
    ("kind", "kinds"),
    [
        ("quotes", ["actions", "quotes", "ideas"]),
        ("backstage", ["actions", "backstage", "ideas"]),
        ("metrics", ["actions", "ideas", "metrics"]),
    ],
)
def test_a_lane_comes_to_its_zone_where_nothing_is_selected(empty, kind, kinds):
    for one in ("actions", "ideas", kind):
        empty.select(())
        commands.add_lane(empty, one)
    assert [lane.kind for lane in empty.journey.lanes] == kinds


def test_a_lane_of_ones_own_needs_no_kind(editor):
    commands.add_lane(editor)
    assert lane_of(editor.document, "lane-1").kind not in LANE_KINDS


@pytest.mark.parametrize(
    ("selected", "lane", "step", "texts"),
    [
        ((), "does", "a1", ["Ask", "Look", ""]),
        (("ask",), "does", "a1", ["Ask", "", "Look"]),
        (("pains",), "pains", "a1", [""]),
        (("pains", "b1"), "pains", "b1", [""]),
        (("C",), "does", "c1", ["Pay", ""]),
        (("p2",), "does", "b1", [""]),
        (("cold",), "pains", "c1", ["Cold", ""]),
    ],
)
def test_a_card_comes_to_the_cell_of_the_selection(editor, selected, lane, step, texts):
    editor.select(selected)
    commands.add_card(editor)
    assert cells_of(editor.document, lane)[step] == texts
    assert named(editor.document, editor.selection[0]).text == ""


def test_what_needs_a_stage_or_a_lane_cannot_be_done_without(empty):
    assert not chosen.has_place_for_step(empty)
    assert not chosen.has_place_for_card(empty)
    commands.add_stage(empty)
    assert chosen.has_place_for_step(empty)
    assert not chosen.has_place_for_card(empty)
    commands.add_lane(empty, "sentiment")
    assert not chosen.has_place_for_card(empty)
    commands.add_lane(empty, "actions")
    assert chosen.has_place_for_card(empty)
    commands.add_card(empty)
    assert commands.can_delete(empty)


def test_maps_are_added_copied_and_deleted(editor):
    commands.add_map(editor, "Tomorrow")
    assert [journey.title for journey in editor.document.maps] == ["Pizza night", "Tomorrow", "On the site"]
    assert editor.journey.title == "Tomorrow"
    assert len(editor.journey.steps) == 6
    commands.duplicate_map(editor)
    assert editor.journey.title == "Tomorrow (copy)"
    for _ in range(3):
        assert commands.can_delete_map(editor)
        commands.delete_map(editor)
    assert not commands.can_delete_map(editor)


# ---------------------------------------------------------------------------------------------------------- deleting


@pytest.mark.parametrize("selected", ["A", "a1", "does", "feels", "ask", "p2", "wire", "eva"])
def test_deleting_one_thing(editor, selected):
    before = editor.document
    editor.select([selected])
    commands.delete(editor)
    assert selected not in ids(editor.document) or selected not in editor.journey.personas
    assert selected not in editor.selection
    assert undone(editor) == before


def test_deleting_many_things_is_one_step(editor):
    before = editor.document
    chosen = ["A", "a1", "a2", "ask", "cold", "p1", "p2", "wire", "ideas"]
    editor.select(chosen)
    commands.delete(editor)
    assert not ids(editor.document) & set(chosen)
    assert str(editor.history.undo_label) == "Delete 9 elements"
    assert len(editor.history.labels) == 1
    assert undone(editor) == before


@pytest.mark.parametrize(
    ("selected", "label"),
    [(["ask"], "Delete card “Ask”"), (["ask", "eat"], "Delete 2 cards"), (["B", "C"], "Delete 2 stages")],
)
def test_deleting_says_what_it_deletes(editor, selected, label):
    editor.select(selected)
    commands.delete(editor)
    assert str(editor.history.undo_label) == label


@pytest.mark.parametrize(
    ("selected", "neighbour"),
    [
        (["A"], ("B",)),
        (["C"], ("B",)),
        (["A", "B"], ("C",)),
        (["a1"], ("a2",)),
        (["ask"], ("look",)),
        (["look"], ("ask",)),
        (["eat"], ()),
        (["ideas"], ("pains",)),
        (["p1"], ("p2",)),
        (["ask", "p1"], ()),
    ],
)
def test_what_stood_beside_is_selected_then(editor, selected, neighbour):
    editor.select(selected)
    commands.delete(editor)
    assert editor.selection == neighbour


@pytest.mark.parametrize("selected", [["ask", "eat"], ["A"], ["a1"], ["pains"], ["p1", "p2"], ["ask", "p1"]])
def test_what_comes_back_is_selected_without_what_comes_along_with_it(editor, selected):
    editor.select(selected)
    commands.delete(editor)
    editor.undo()
    assert sorted(editor.selection) == sorted(selected)


def test_what_redo_brings_is_selected(editor):
    editor.select(["ask", "eat"])
    commands.duplicate(editor)
    copies = editor.selection
    editor.undo()
    assert editor.selection == ()
    editor.redo()
    assert sorted(editor.selection) == sorted(copies)


def test_undo_of_what_brings_nothing_back_keeps_the_selection(editor):
    editor.select(["ask"])
    editor.apply(cards.set_card_text(editor.document, MAP, "menu", "Other"))
    editor.select(["pay", "eat"])
    editor.undo()
    assert editor.selection == ("pay", "eat")


def test_the_only_step_of_a_stage_stays(editor):
    before = editor.document
    editor.select(["ask", "b1"])
    with pytest.raises(EditError, match="“Order” needs at least one step"):
        commands.delete(editor)
    assert editor.document is before
    assert editor.selection == ("ask", "b1")


def test_the_last_curve_of_a_lane_stays_as_a_place_to_draw(editor):
    editor.select(["curve"])
    commands.delete(editor)
    assert named(editor.document, "curve").points == ()


def test_a_persona_leaves_the_map_and_stays_in_the_document(editor):
    editor.select(["eva"])
    commands.delete(editor)
    assert editor.journey.personas == ()
    assert editor.document.persona("eva").name == "Eva Molin"


def test_the_map_itself_cannot_be_deleted_like_an_element(editor):
    editor.select([editor.map_id])
    assert not commands.can_delete(editor)
    before = editor.document
    commands.delete(editor)
    assert editor.document is before


# -------------------------------------------------------------------------------------------------------- duplicating


@pytest.mark.parametrize("selected", [["ask"], ["ask", "pay"], ["A"], ["A", "B"], ["a1", "c2"], ["does", "feels"]])
def test_duplicating_selects_the_copies(editor, selected):
    before = editor.document
    editor.select(selected)
    assert commands.can_duplicate(editor)
    commands.duplicate(editor)
    assert len(editor.selection) == len(selected)
    assert not set(editor.selection) & ids(before)
    assert len(editor.history.labels) == 1
    assert undone(editor) == before


@pytest.mark.parametrize("selected", [[], ["p1"], ["ask", "A"], ["wire"], ["eva"], ["map-1"]])
def test_what_cannot_be_duplicated(editor, selected):
    before = editor.document
    editor.select(selected)
    assert not commands.can_duplicate(editor)
    commands.duplicate(editor)
    assert editor.document is before


# ----------------------------------------------------------------------------------------------------------- choosing


@pytest.mark.parametrize(
    ("selected", "all_of_it"),
    [
        ((), "ask look menu pay eat slow cold box wire string"),
        (("slow",), "ask look menu pay eat slow cold box"),
        (("A",), "A B C"),
        (("a1",), "a1 a2 b1 c1 c2 c3"),
        (("does",), "does feels pains ideas"),
        (("p3",), "p1 p2 p3 p4"),
        (("A", "p3"), "p1 p2 p3 p4"),
    ],
)
def test_all_is_all_of_the_kind_that_is_selected(editor, selected, all_of_it):
    editor.select(selected)
    commands.select_all(editor)
    assert sorted(editor.selection) == sorted(all_of_it.split())
    commands.select_none(editor)
    assert editor.selection == ()


def test_connectors_go_along_with_all_cards_and_never_in_the_way_of_what_is_done_to_them(editor):
    wires = {one.id for one in editor.journey.connectors}
    commands.select_all(editor)
    assert wires < set(editor.selection)
    assert commands.can_duplicate(editor)
    assert {subject.kind for subject in subjects_of(editor)} == {"card"}
    commands.select_all(editor)
    assert wires < set(editor.selection)
    editor.select(wires)
    commands.select_all(editor)
    assert set(editor.selection) == wires
    commands.delete(editor)
    assert editor.journey.connectors == ()


def test_what_cannot_be_seen_is_not_selected(editor):
    editor.select(["pains"])
    lane_commands.toggle_collapsed(editor)
    editor.select([])
    commands.select_all(editor)
    assert sorted(editor.selection) == sorted(["ask", "look", "menu", "pay", "eat", "box", "string"])


def test_a_lane_is_collapsed_and_opened_again(editor):
    assert not lane_commands.has_lane(editor)
    editor.select(["cold"])
    assert lane_commands.has_lane(editor)
    for collapsed, label in ((True, "Collapse lane “Pains”"), (False, "Expand lane “Pains”")):
        lane_commands.toggle_collapsed(editor)
        assert lane_commands.is_collapsed(editor) is collapsed
        assert str(editor.history.undo_label) == label


# -------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("selected", "words"),
    [
        ((), ["3 stages", "6 steps", "4 lanes", "8 cards"]),
        (("ask",), ["Card “Ask”", "Does", "Hunger"]),
        (("menu",), ["Card “Menu”", "Does", "Hunger", "Choose"]),
        (("p1",), ["Point", "Happy, +1 of −2 to +2", "Feels", "Hunger"]),
        (("p2",), ["Point “The page is slow”", "Unhappy, −1 of −2 to +2", "Feels", "Order"]),
        (("A",), ["Stage “Hunger”"]),
        (("a2",), ["Step “Choose”", "Hunger"]),
        (("feels",), ["Lane “Feels”"]),
        (("eva",), ["Persona “Eva Molin”"]),
        (("wire",), ["Connector"]),
        (("ask", "pay"), ["2 cards selected"]),
        (("ask", "A"), ["2 elements selected"]),
    ],
)
def test_the_selection_in_words(editor, selected, words):
    editor.select(selected)
    assert [str(message) for message in selection_in_words(editor)] == words


# ------------------------------------------------------------------------------------------------------- new document


def test_a_new_document_is_a_small_map_ready_for_words():
    document = new_document()
    (journey,) = document.maps
    assert journey.kind == "current-state"
    assert [len(stage.steps) for stage in journey.stages] == [2, 2, 2]
    kinds = ["goals", "actions", "touchpoints", "sentiment", "pain-points", "opportunities"]
    assert [lane.kind for lane in journey.lanes] == kinds
    assert [lane.name for lane in journey.lanes] == [LANE_KINDS[kind].name for kind in kinds]
    assert document.personas == journey.personas == ()
    assert files.decode(files.encode(document)) == document
    assert Editor(document).is_clean


def test_commands_work_on_a_map_of_real_size():
    editor = Editor(files.load(sample_path("pizza-night.journey")))
    commands.select_all(editor)
    commands.duplicate(editor)
    commands.delete(editor)
    editor.undo()
    editor.undo()
    assert editor.is_clean


def test_a_cell_is_selected_in_place_of_elements(editor):
    lane, step = editor.journey.card_lanes[0], editor.journey.steps[1]
    editor.select([step.id])
    editor.select_cell(Cell(lane.id, step.id))
    assert editor.selection == ()
    assert editor.cell == Cell(lane.id, step.id)
    editor.select([lane.id])
    assert editor.cell is None
    editor.select_cell(Cell("nowhere", step.id))
    assert editor.cell is None


def test_a_cell_stays_selected_until_it_is_gone(editor):
    lane, step = editor.journey.card_lanes[0], editor.journey.steps[1]
    editor.select_cell(Cell(lane.id, step.id))
    editor.apply(header.update_map(editor.document, editor.map_id, title="Another title")._replace(touched=()))
    assert editor.cell == Cell(lane.id, step.id)
    editor.apply(lanes.delete_lane(editor.document, editor.map_id, lane.id))
    assert editor.cell is None
