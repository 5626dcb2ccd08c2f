"""What a sheet looks like: each element drawn once, in the order in which it is read, and no more often than needed."""

from collections import Counter
from itertools import groupby

import pytest
from hypothesis import given

from journeyeditor.edits import cards, header, lanes, stages
from journeyeditor.layout import Memory, Rect
from journeyeditor.layout.texts import all_texts
from journeyeditor.model import Asset, Connector, Curve, CurveLane, CurvePoint, Image, Link, Persona, Scale, Theme
from journeyeditor.picture.draw import draw
from journeyeditor.picture.primitives import Box, LinkArea, Photo, Shape, Words
from tests.changing import histories
from tests.layout.sheets import card, document_with, inside, lane_of, pizza_night, sheet_of, stages_of
from tests.picture.drawn import elements_of, extent, picture_of, texts_in, words_in
from tests.strategies import documents, examples

SOFT_EDGE = 1.0
"""How far a stroke or an icon may lean out of its group; the canvas repaints a little more than its bounds."""


def group_of(picture, kind, element_id):
    (group,) = [group for group in picture.groups if (group.kind, group.element_id) == (kind, element_id)]
    return group


def in_theme(document, **fields):
    """Return the groups of a document in a theme."""
    return picture_of(document.with_(theme=Theme(**fields))).groups


# --------------------------------------------------------------------------------------------------------------- order


@examples(18)
@given(documents())
def test_each_element_is_drawn_once_and_in_the_order_in_which_it_is_read(document):
    elements = [(kind, element_id) for kind, element_id, _ in elements_of(document)]
    kinds = {kind for kind, _ in elements}
    drawn = [(group.kind, group.element_id) for group in picture_of(document).groups]
    assert [group for group in drawn if group[0] in kinds] == elements
    assert max(Counter(drawn).values()) == 1


@examples(20)
@given(documents())
def test_the_header_comes_first_and_the_layers_follow_each_other(document):
    layers = [layer for layer, _ in groupby(group.layer for group in picture_of(document).groups)]
    assert layers[0] == "header"
    assert layers.count("header") == 1
    assert layers.count("band") <= 1
    header = [group for group in picture_of(document).groups if group.layer == "header"]
    assert [group.kind for group in header] == ["title", *["persona"] * len(document.maps[0].personas), "prose"]


def test_a_connector_comes_last_with_its_heads_and_its_words_and_says_what_it_joins():
    wires = (
        Connector(id="plain", source="a", target="b", ends="none"),
        Connector(id="both", source="a", target="c", ends="both", label="hands over"),
    )
    lanes = [lane_of(card("a"), card("b", 1)), lane_of(card("c"), id="below")]
    picture = picture_of(document_with(stages_of(100, 100), lanes, connectors=wires))
    plain, both, label = picture.groups[-3:]
    assert [type(part) for part in plain.parts] == [Shape]
    assert [type(part) for part in both.parts] == [Shape, Shape, Shape]
    assert [type(part) for part in label.parts] == [Box, Words]
    assert (plain.anchor, both.anchor) == (None, None)
    assert label.rect.contains(label.anchor)
    assert (label.title, label.alternative_text) == ("hands over", "From “a” to “c”")
    assert (plain.alternative_text, both.alternative_text) == ("From “a” to “b”", "")


def test_the_line_of_a_blueprint_is_drawn_before_the_lane_below_it():
    lines = [lane_of(id="front", line_above="interaction"), lane_of(id="back", line_above="visibility")]
    kinds = [group.kind for group in picture_of(document_with(stages_of(100), lines)).groups]
    assert kinds[-6:] == ["line", "line", "lane"] * 2


# ---------------------------------------------------------------------------------------------------------------- words


@examples(18)
@given(documents())
def test_what_an_element_says_stands_in_its_group(document):
    picture = picture_of(document)
    for kind, element_id, text in elements_of(document):
        group = group_of(picture, kind, element_id)
        assert not text or text in texts_in(group)
        if kind in ("stage", "step"):
            assert texts_in(group) == [text] * bool(text)


@examples(18)
@given(documents())
def test_every_text_of_the_sheet_is_drawn_once_and_where_it_stands(document):
    sheet = sheet_of(document)
    drawn = Counter(
        (words.block.text, round(group.at.x + words.at.x, 6), round(group.at.y + words.at.y, 6))
        for group in draw(document, sheet).groups
        for words in words_in(group)
    )
    for text in all_texts(sheet):
        if text.block.text:
            assert drawn[text.block.text, round(text.rect.x, 6), round(text.rect.y, 6)] == 1


def test_a_real_map_says_each_of_its_words_once():
    document = pizza_night()
    journey = document.maps[0]
    groups = [group for group in picture_of(document).groups if group.kind != "zone"]
    said = Counter(text for group in groups for text in texts_in(group))
    wanted = Counter(text for _, _, text in elements_of(document) if text)
    wanted += Counter([journey.title, journey.scenario, journey.goal, journey.scope.starts, journey.scope.ends])
    wanted += Counter(text for persona in document.personas for text in (persona.name, persona.quote))
    wanted += Counter(channel for lane in journey.card_lanes for card in lane.cards for channel in card.channels)
    assert {text: said[text] for text in wanted} == dict(wanted)


def test_a_link_to_another_map_never_shows_the_id_of_that_map():
    led = card("led", link=Link(kind="map", target="map-2"))
    document = document_with(stages_of(100), [lane_of(led)])
    assert "Another map" in texts_in(group_of(picture_of(document), "card", "led"))


def test_what_is_said_beside_the_text_of_a_card_is_drawn_as_well():
    link = Link(kind="web", target="https://example.org", label="Menu")
    asks = card("asks", channels=("Phone", "Chat"), owner="Sales", severity="trivial", impact=3, link=link)
    group = group_of(picture_of(document_with(stages_of(200), [lane_of(asks)])), "card", "asks")
    assert texts_in(group) == ["asks", "Trivial", "Impact 3", "Phone", "Chat", "Sales", "Menu"]
    assert [part.link for part in group.parts if isinstance(part, LinkArea)] == [link]


def test_icons_are_decoration():
    picture = picture_of(document_with(stages_of(200), [lane_of(card("asks", icon="phone", owner="Sales"))]))
    icons = [part for group in picture.groups for part in group.parts if isinstance(part, Words) and part.decoration]
    assert len(icons) == 3
    assert all(icon.block.style.family for icon in icons)


# --------------------------------------------------------------------------------------------------------------- bounds


def assert_bounds_hold(picture):
    for group in picture.groups:
        for part in group.parts:
            if not isinstance(part, Words) or part.block.text:
                assert inside(extent(part), group.bounds, SOFT_EDGE), (group.kind, part)


@examples(30)
@given(documents())
def test_the_bounds_of_a_group_hold_all_its_parts(document):
    assert_bounds_hold(picture_of(document))


@pytest.mark.parametrize("widths", [(), (40,), (40, 2000)])
def test_bounds_hold_in_narrow_and_in_wide_columns(widths):
    full = {"icon": "phone", "owner": "Somebody of the kitchen", "channels": ("Phone",)}
    stacks = [
        lane_of(
            *(card(f"{kind}-{n}", n, text="Asks around", **full) for n in range(len(widths))),
            id=kind,
            kind=kind,
            name="A name",
            line_above="internal interaction",
        )
        for kind in ("actions", "pain-points", "touchpoints", "quotes")
    ]
    named = tuple(Curve(id=f"curve-{number}", name="As it ought to be some day") for number in range(9))
    curves = CurveLane(id="feels", kind="sentiment", name="Feelings of everybody " * 9, curves=named)
    assert_bounds_hold(picture_of(document_with(stages_of(*widths), [*stacks, curves])))


@examples(20)
@given(documents())
def test_a_group_has_a_size_and_stands_on_the_sheet(document):
    picture = picture_of(document)
    paper = Rect(0, 0, picture.width, picture.height)
    for group in picture.groups:
        assert group.bounds.width >= 0
        assert group.bounds.height >= 0
        assert inside(group.rect, paper)


# --------------------------------------------------------------------------------------------------------------- memory


@examples(30)
@given(histories())
def test_a_drawing_that_remembers_cards_equals_one_from_scratch(history):
    bodies, drawings = Memory(), Memory()
    for document in history:
        sheet = sheet_of(document, memory=bodies)
        assert draw(document, sheet, drawings) == draw(document, sheet)


@pytest.fixture
def drawn():
    """Return a function that draws documents one after the other, each remembering the one before."""
    bodies, drawings = Memory(), Memory()
    return lambda document: draw(document, sheet_of(document, memory=bodies), drawings)


def two_cards():
    return document_with(stages_of(100, 100), [lane_of(card("asks"), card("pays", 1))])


def test_cards_that_stay_as_they_are_keep_their_very_parts(drawn):
    document = two_cards()
    before = drawn(document)
    after = drawn(cards.set_card_text(document, "map", "asks", "Asks\nfriends").document)
    assert group_of(after, "card", "asks").parts != group_of(before, "card", "asks").parts
    assert group_of(after, "card", "pays").parts is group_of(before, "card", "pays").parts


def test_a_card_that_only_moves_keeps_its_very_parts(drawn):
    document = two_cards()
    before = group_of(drawn(document), "card", "pays")
    document = lanes.add_lane(document, "map", "needs", 0).document
    after = group_of(drawn(document), "card", "pays")
    assert after.parts is before.parts
    assert after.at.y > before.at.y


def test_the_cards_of_a_stage_that_moves_are_the_very_groups_elsewhere(drawn):
    def bundles(picture):
        return {bundle.name: bundle for section in picture.sections for bundle in section.bundles}

    document = document_with(stages_of(100, 80, 90), [lane_of(card("asks"), card("reads", 1), card("pays", 2))])
    before = bundles(drawn(document))
    after = bundles(drawn(stages.move_stage(document, "map", "stage-0", 2).document))
    assert all(after[name].groups is before[name].groups for name in before)
    assert {name: bundle.across - before[name].across for name, bundle in after.items()} == {
        "step-0": 170,
        "step-1": -100,
        "step-2": -100,
    }


def test_all_cards_are_drawn_again_in_another_theme_and_in_another_zone(drawn):
    document = document_with(stages_of(100), [lane_of(card("asks"), kind="own")])
    plain = group_of(drawn(document), "card", "asks")
    document = header.update_theme(document, corner=12.0).document
    round_ = group_of(drawn(document), "card", "asks")
    document = lanes.update_lane(document, "map", "lane", zone="insight").document
    zoned = group_of(drawn(document), "card", "asks")
    assert plain.parts[0].radius < round_.parts[0].radius == zoned.parts[0].radius
    assert plain.parts[0].fill == round_.parts[0].fill != zoned.parts[0].fill


def test_a_card_is_drawn_again_where_its_picture_was_exchanged(drawn):
    pictures = [Asset(id="photo", media_type="image/png", data=data) for data in ("AAAA", "BBBB")]
    document = document_with(stages_of(100), [lane_of(card("shop", image=Image(asset="photo")))])
    shown = [group_of(drawn(document.with_(assets=(picture,))), "card", "shop") for picture in pictures]
    assert [part.data for group in shown for part in group.parts if isinstance(part, Photo)] == ["AAAA", "BBBB"]


# ----------------------------------------------------------------------------------------------------------- the looks


def test_stages_point_into_one_another():
    groups = picture_of(document_with(stages_of(100, 100))).groups
    first, second = (group for group in groups if group.kind == "stage")
    (shape,) = [part for part in first.parts if isinstance(part, Shape)]
    assert first.at.x + extent(shape).right > second.at.x
    assert second.rect.right == sheet_of(document_with(stages_of(100, 100))).grid.right


@pytest.mark.parametrize(("state", "dashed"), [("current", False), ("future", True)])
def test_a_curve_that_is_only_wished_for_is_dashed(state, dashed):
    points = tuple(CurvePoint(id=f"point-{n}", step=f"step-{n}", value=n) for n in range(2))
    curve = Curve(id="curve", state=state, points=points)
    feels = CurveLane(id="feels", kind="sentiment", name="", curves=(curve,))
    (stroke,) = group_of(picture_of(document_with(stages_of(100, 100), [feels])), "curve", "curve").parts
    assert bool(stroke.dashes) == dashed


@pytest.mark.parametrize(("shape", "kind"), [("blocks", Box), ("rounded", Box), ("underlined", Words)])
def test_stages_have_the_shape_of_the_theme(shape, kind):
    document = document_with(stages_of(100, 100))
    first, second = [group for group in in_theme(document, stages=shape) if group.kind == "stage"]
    assert isinstance(first.parts[0], kind)
    assert first.rect.right < second.rect.x, "they stand apart"


def test_lanes_are_told_apart_as_the_theme_says():
    document = document_with(stages_of(100), [lane_of(id="one"), lane_of(id="other")])

    def grid(style):
        return [part for group in in_theme(document, lines=style) if group.kind == "grid" for part in group.parts]

    assert [line.dashes for line in grid("dotted")] == [(1.0, 3.0)] * 2
    assert grid("bold")[0].width > grid("fine")[0].width
    (band,) = grid("bands")
    assert isinstance(band, Box)


def test_only_cards_whose_colour_says_something_keep_it_where_cards_are_outlined():
    lanes = [lane_of(card(kind), id=kind, kind=kind) for kind in ("actions", "goals", "pain-points", "happy-moments")]
    groups = in_theme(document_with(stages_of(100), lanes), cards="outlined")
    edges = {group.element_id: group.parts[0].stroke for group in groups if group.kind == "card"}
    assert edges["actions"] == edges["goals"]
    assert len(set(edges.values())) == 3


def test_pictures_are_shown_with_their_words():
    asset = Asset(id="photo", media_type="image/png", data="")
    eva = Persona(id="eva", name="Eva", photo="photo")
    shop = card("shop", image=Image(asset="photo", alternative_text="The shop"))
    document = document_with(stages_of(100), [lane_of(shop)], personas=("eva",))
    picture = picture_of(document.with_(personas=(eva,), assets=(asset,)))
    photos = [part for group in picture.groups for part in group.parts if isinstance(part, Photo)]
    assert [photo.alternative_text for photo in photos] == ["Eva", "The shop"]


def test_a_curve_that_rates_no_feelings_has_neither_faces_nor_a_good_and_a_bad_half():
    points = tuple(CurvePoint(id=f"p{value}", step="step-0", value=value) for value in (1, 5))
    curve = Curve(id="c", points=points)

    def grounds_and_parts(kind):
        lane = CurveLane(id="l", kind=kind, name="", scale=Scale(low=1, high=5), curves=(curve,))
        groups = picture_of(document_with(stages_of(100), [lane])).groups
        levels = next(group for group in groups if group.kind == "levels")
        dots = [group.parts for group in groups if group.kind == "point"]
        return {part.fill for part in levels.parts if isinstance(part, Box)}, {len(parts) for parts in dots}

    assert [len(found) for found in grounds_and_parts("sentiment")] == [2, 1]
    grounds, parts = grounds_and_parts("arc")
    assert len(grounds) == 1
    assert parts == {1}
