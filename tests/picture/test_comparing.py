"""Two maps compared, as pictures: what became of a thing is said in a word, what lies between curves is filled."""

import pytest

from journeyeditor import files
from journeyeditor.edits import cards, connectors, curve, lanes, maps, stages
from journeyeditor.layout import lay_out
from journeyeditor.layout.gaps import gaps
from journeyeditor.model import Connector, View
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.comparing import picture_of_both, pictures_of_each
from journeyeditor.picture.contrast import contrast
from journeyeditor.picture.export import export, export_comparison
from journeyeditor.picture.formats import FORMATS
from journeyeditor.picture.primitives import Box, Shape, Words
from journeyeditor.picture.printing import print_of, print_of_comparison
from journeyeditor.resources import sample_path
from journeyeditor.review.comparing import BEFORE, Names, Side, compare
from journeyeditor.typeset import QtTypesetter
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.picture.checks import faults
from tests.picture.readers import opened

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = Names("Before", "After", "Now and then")


@pytest.fixture
def comparison():
    document = files.load(sample_path("pizza-night.journey"))
    now = document.maps[0]
    change = maps.add_future_state(document, now.id)
    document, then = change.document, change.touched[0]
    journey = document.map(then)
    lane = journey.card_lanes[1]
    curves = journey.curve_lanes[0].curves[0].points
    for edit in (
        lambda d: stages.add_stage(d, then, 3, "Reserve"),
        lambda d: stages.delete_stage(d, then, journey.stages[5].id),
        lambda d: cards.delete_cards(d, then, [lane.cards[0].id]),
        lambda d: cards.set_card_text(d, then, lane.cards[1].id, lane.cards[1].text + " more"),
        lambda d: curve.update_point(d, then, curves[4].id, value=1.5),
        lambda d: curve.update_point(d, then, curves[10].id, value=-1.0),
    ):
        document = edit(document).document
    return compare(Side(document, now.id), Side(document, then), NAMES)


def words_on(picture, element_id):
    groups = [group for group in picture.groups if group.element_id == element_id]
    words = [part for group in groups for part in group.parts if isinstance(part, Words)]
    return [said for part in words for said in (part.block.text, part.alternative_text) if said]


def test_what_became_of_a_thing_stands_on_it_in_a_word_or_by_a_sign_where_its_name_takes_the_room(comparison):
    picture = picture_of_both(comparison, QtTypesetter())
    for element_id, kinds in comparison.marks.items():
        groups = [
            g for g in picture.groups if g.element_id == element_id and g.kind in ("card", "stage", "step", "lane")
        ]
        for _ in groups:
            assert any(kinds[0].capitalize() in words for words in words_on(picture, element_id))
    assert "Now and then" in words_on(picture, comparison.merged.maps[0].id)
    for group in picture.groups:
        assert group.rect.right <= picture.width + 10


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_words_of_badges_can_be_read_in_every_theme(comparison, theme):
    document = comparison.merged.with_(theme=theme)
    picture = picture_of_both(comparison._replace(merged=document), QtTypesetter())
    badges = [
        (box.fill, words.colour)
        for group in picture.groups
        if group.element_id in comparison.marks
        for box, words in zip(group.parts[-3:-2], group.parts[-1:], strict=False)
        if isinstance(box, Box) and isinstance(words, Words)
    ]
    assert badges
    assert all(contrast(ground, ink) >= 4.5 for ground, ink in badges)


def test_what_lies_between_a_curve_and_how_it_was_is_filled_and_told(comparison):
    picture = picture_of_both(comparison, QtTypesetter())
    between = [group for group in picture.groups if group.kind == "gap"]
    assert {group.alternative_text for group in between} == {"Better than before", "Worse than before"}
    fills = {part.fill for group in between for part in group.parts if isinstance(part, Shape)}
    assert len(fills) == 2
    assert any(isinstance(part, Words) for group in between for part in group.parts), "a sign, beside the colour"
    (legend,) = (group for group in picture.groups if group.kind == "legend" and group.element_id.startswith(BEFORE))
    assert "(Before)" in legend.title


def test_a_gap_lies_between_both_curves_and_nowhere_else(comparison):
    sheet = lay_out(comparison.merged, comparison.merged.maps[0], QtTypesetter())
    (plot,) = (lane.plot for lane in sheet.lanes if lane.plot is not None and len(lane.plot.curves) == 2)
    was, now = plot.curves
    found = list(gaps(was, now))
    assert [gap.rises for gap in found].count(False) >= 1
    assert [gap.rises for gap in gaps(now, was)] == [not gap.rises for gap in found]
    assert all(plot.rect.y - 1 <= point.y <= plot.rect.bottom + 1 for gap in found for point in gap.outline)
    assert list(gaps(was, was)) == []


def test_each_by_itself_has_its_stages_over_those_of_the_other(comparison):
    before, after = pictures_of_each(comparison, QtTypesetter())
    places = [{g.element_id: g.at.x for g in one.groups if g.kind == "stage"} for one in (before, after)]
    both = places[0].keys() & places[1].keys()
    assert len(both) >= 6
    assert all(places[0][key] == places[1][key] for key in both)
    assert before.width == after.width


def test_side_by_side_the_same_lanes_begin_at_the_same_heights(comparison):
    before, after = comparison.shared
    after = after.with_(maps=(after.maps[0].with_(goal="x " * 400),))
    longer = lanes.add_lane(after, after.maps[0].id, "ideas", 1, "Extra").document
    comparison = compare(Side(before, before.maps[0].id), Side(longer, after.maps[0].id), NAMES)
    tops = [
        {g.element_id: (g.rect.y, g.rect.height) for g in one.groups if g.kind == "lane"}
        for one in pictures_of_each(comparison, QtTypesetter())
    ]
    assert len(tops[0]) == len(tops[1]) == len(longer.maps[0].lanes)
    assert sorted(tops[0].values()) == sorted(tops[1].values())
    assert all(tops[0][key] == tops[1][key] for key in tops[0].keys() & tops[1].keys())


def test_connectors_that_came_or_went_say_so_and_what_is_gone_is_dashed():
    lane = [lane_of(card("a"), card("b", 1), card("c", 2))]
    wires = Connector(id="stays", source="a", target="b"), Connector(id="goes", source="b", target="c", label="rings")
    document = document_with(stages_of(100, 100, 100), lane, connectors=wires)
    after = connectors.disconnect(document, "map", "goes").document
    after = connectors.connect(after, "map", "c", "a").document
    (new,) = (one.id for one in after.maps[0].connectors if one.id != "stays")
    comparison = compare(Side(document, "map"), Side(after, "map"), NAMES)
    picture = picture_of_both(comparison, QtTypesetter())
    assert words_on(picture, "goes") == ["− Removed: rings"]
    assert words_on(picture, new) == ["+ Added"]
    assert words_on(picture, "stays") == []
    lines = {g.element_id: g.parts[0] for g in picture.groups if g.kind == "connector"}
    assert [bool(lines[name].dashes) for name in ("goes", new, "stays")] == [True, False, False]
    assert len({line.stroke for line in lines.values()}) == 3


@pytest.mark.parametrize("key", ["pdf", "svg"])
def test_it_is_given_away_as_pages_with_the_list_of_what_differs(comparison, key):
    view = View(id="page", name="", map=comparison.merged.maps[0].id)
    made = export_comparison(comparison, view, FORMATS[key])
    assert made.report.pages >= 2
    if key == "pdf":
        words = " ".join("".join(page.extract_text() for page in opened(made.files[0].content).pages).split())
        for heading in ("Now and then", "What differs", "Added: 1", "Removed: 3", "Stage “Reserve” added"):
            assert heading in words


def test_maps_that_say_the_same_are_told_so():
    document = files.load(sample_path("pizza-night.journey"))
    side = Side(document, document.maps[0].id)
    comparison = compare(side, side, NAMES)
    (*_, leaf) = print_of_comparison(comparison, View(id="page", name="", map=side.map_id), QtTypesetter()).parts
    told = [part.block.text for group in leaf.picture.groups for part in group.parts if isinstance(part, Words)]
    assert any("They say the same." in words for words in told)


@pytest.fixture
def future():
    """A document with a future state, in which a card of a lane with and one of a lane without readers is gone."""
    document = files.load(sample_path("pizza-night.journey"))
    change = maps.add_future_state(document, document.maps[0].id)
    then = change.document.map(change.touched[0])
    gone = [lane.cards[0].id for lane in then.card_lanes[:2]]
    document = cards.delete_cards(change.document, then.id, gone).document
    document = maps.rename_map(document, then.id, "Tomorrow").document
    return document, then.id


def words_of(part):
    parts = (one for group in part.picture.groups for one in group.parts)
    return [one.block.text for one in parts if isinstance(one, Words)]


def test_a_view_shows_what_differs_from_the_map_that_its_map_started_from_and_links_lead_to_the_map(future):
    document, then = future
    now = document.maps[0]
    view = View(id="page", name="", map=then, sheets=("comparison", "opportunities"))
    made = print_of(document, [view], QtTypesetter())
    titles = [part.title for part in made.parts]
    assert titles[0] == "Tomorrow"
    assert titles[2:] == [
        f"Tomorrow, compared with {now.title}",
        f"Tomorrow, compared with {now.title}: What differs",
    ]
    told = words_of(made.parts[3])
    assert any("“Find somewhere close” removed" in words for words in told)
    assert not any("Comment" in words for words in told), "inner thoughts stay inside"
    ids = [{group.element_id for group in part.picture.groups} for part in (made.parts[0], made.parts[2])]
    assert not ids[0] & ids[1], "a link to a card finds that of the map"
    (made,) = export(document, [view], FORMATS["pdf"]).files
    assert len(opened(made.content).pages) >= 4
    assert faults(made.data, "2a", "ua1") == []


def test_what_readers_do_not_see_is_not_told_by_what_differs_either(future):
    document, then = future
    lane = document.map(then).card_lanes[0]
    hidden = View(id="page", name="", map=then, sheets=("comparison",), hidden_lanes=(lane.id,))
    collapsed = lanes.update_lane(document, then, lane.id, collapsed=True).document
    for shown, view in ((document, hidden), (collapsed, hidden.with_(hidden_lanes=()))):
        told = [words for part in print_of(shown, [view], QtTypesetter()).parts[-1:] for words in words_of(part)]
        assert not any("“Find somewhere close”" in words for words in told)
        assert any("“Looks for a pizza place nearby” removed" in words for words in told)


def test_a_map_that_started_from_none_has_nothing_to_compare_with(future):
    document, _ = future
    view = View(id="page", name="", map=document.maps[0].id, sheets=("comparison",))
    assert len(print_of(document, [view], QtTypesetter()).parts) == 1
