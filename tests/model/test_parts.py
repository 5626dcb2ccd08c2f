import pytest
from hypothesis import given
from pydantic import ValidationError

from journeyeditor.model import (
    LANE_KINDS,
    OWN_LANE,
    Card,
    CardLane,
    CurvePoint,
    Document,
    JourneyMap,
    Message,
    Scale,
    Stage,
    Step,
    quoted,
)
from journeyeditor.model.base import Element, Part, make_ready
from tests.strategies import documents, examples


def journey(**more):
    stages = (
        Stage(id="A", name="First", steps=(Step(id="a1"), Step(id="a2"))),
        Stage(id="B", name="Second", steps=(Step(id="b1"),)),
    )
    return JourneyMap(id="map-1", title="x", stages=stages, **more)


def test_a_part_never_changes():
    card = Card(id="card-1", step="a1")
    with pytest.raises(ValidationError):
        card.text = "x"
    assert card.with_(text="x").text == "x"
    assert card.text == ""


def test_the_next_part_is_validated_and_shares_what_stays():
    lane = CardLane(id="lane-1", kind="actions", name="x", cards=(Card(id="card-1", step="a1"),))
    after = lane.with_(name="y")
    assert after.cards[0] is lane.cards[0]
    with pytest.raises(ValidationError):
        lane.with_(height=1)


@examples(50)
@given(documents(stages=2, lanes=3))
def test_unknown_fields_are_kept_through_changes_and_through_files(document):
    document = Document.model_validate(document.__dict__ | {"x-later": [1, {"deep": "er"}]})
    after = document.with_(title="another", personas=())
    assert after.model_extra == document.model_extra
    assert (
        Document.model_validate_json(after.model_dump_json(exclude_defaults=True)).model_extra == document.model_extra
    )


def test_text_has_one_kind_of_line_break_and_no_control_characters():
    card = Card(id="card-1", step="a1", text="a\r\nb\rc\u2028d\x00\x1b\x7f\te")
    assert card.text == "a\nb\nc\nd\te"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e13, "1", None, True])
def test_a_value_is_a_finite_number(value):
    with pytest.raises(ValidationError):
        CurvePoint(id="p", step="a1", value=value)


def test_numbers_are_kept_short():
    point = CurvePoint(id="p", step="a1", at=1 / 3, value=-0.00001)
    assert point.at == 0.3333
    assert str(point.value) == "0.0"


@pytest.mark.parametrize("element_id", ["", "1a", "a b", "ä", "a" * 81, "-a"])
def test_an_id_begins_with_a_letter_and_is_short(element_id):
    with pytest.raises(ValidationError):
        Step(id=element_id)


def test_the_columns_of_a_map():
    found = journey()
    assert [step.id for step in found.steps] == ["a1", "a2", "b1"]
    assert found.column_of == {"a1": 0, "a2": 1, "b1": 2}
    assert found.stage_of["b1"].id == "B"
    points = [
        CurvePoint(id=f"p{n}", step=step, at=at, value=0) for n, (step, at) in enumerate([("b1", 0), ("a1", 0.9)])
    ]
    assert [point.step for point in found.in_order(points)] == ["a1", "b1"]


def test_a_map_that_was_asked_for_its_columns_equals_one_that_was_not():
    asked, fresh = journey(), journey()
    assert asked.column_of
    assert asked == fresh
    assert asked.with_(title="x") == fresh


def test_a_stage_has_a_step_and_a_document_a_map():
    with pytest.raises(ValidationError):
        Stage(id="A", name="x", steps=())
    with pytest.raises(ValidationError):
        Document(format="journeyeditor", version=1, title="x", maps=())


def test_what_a_document_has_is_found_by_id():
    document = Document(format="journeyeditor", version=1, title="x", maps=(journey(),))
    assert document.map("map-1") is document.maps[0]
    for find in (document.map, document.persona, document.asset):
        with pytest.raises(KeyError):
            find("none")


def test_a_scale():
    scale = Scale()
    assert [scale.label_of(value) for value in (-2, -0.4, 0.6, 9)] == ["Very unhappy", "Neutral", "Happy", "Delighted"]
    assert [scale.level_value(level) for level in range(5)] == [-2, -1, 0, 1, 2]
    assert (scale.share(1), scale.clamped(-7)) == (0.75, -2)
    for fields in ({"low": 2}, {"labels": ("one",)}):
        with pytest.raises(ValidationError):
            Scale(**fields)


def test_a_lane_knows_its_kind_and_its_zone():
    lane = CardLane(id="lane-1", kind="backstage", name="x")
    assert lane.kind_of is LANE_KINDS["backstage"]
    assert (lane.zone_of, lane.with_(zone="insight").zone_of) == ("backstage", "insight")
    assert CardLane(id="lane-1", kind="weather", name="x").kind_of is OWN_LANE


def test_a_message_fills_its_places():
    assert str(Message("Move stage {name}", {"name": quoted("{x} %s")})) == "Move stage “{x} %s”"
    assert str(Message("Read again")) == "Read again"


def test_a_quoted_name_is_one_short_line():
    assert quoted("two\nlines") == "“two lines”"
    assert quoted("x" * 50) == f"“{'x' * 39}…”"
    assert quoted("a\x1b[31mb") == "“a[31mb”"


def test_every_kind_of_part_is_made_ready_once():
    list(make_ready())
    assert list(make_ready()) == []
    assert all(kind.__pydantic_complete__ for kind in (Part, *Part.__subclasses__(), *Element.__subclasses__()))


def test_what_a_part_says_by_default_is_what_would_be_taken_from_a_file():
    kinds = [kind for kind in Part.__subclasses__() if kind.__module__.startswith("journeyeditor.model.")]
    plain = [kind for kind in kinds if not any(field.is_required() for field in kind.model_fields.values())]
    assert plain
    for kind in plain:
        made, read = kind.by_default(), kind.model_validate({})
        assert (made, made.model_fields_set, made.model_dump()) == (read, read.model_fields_set, read.model_dump())
