"""The fields of the properties panel: none is forgotten, and what is written into one is read from it again."""

import datetime
from random import Random

import pytest

from journeyeditor.editor import Editor
from journeyeditor.editor.properties import (
    GROUPS,
    MIXED,
    Subject,
    groups_for,
    parts_of,
    subjects_of,
    telling_of,
    value_of,
    write,
)
from journeyeditor.editor.properties import forms as f
from journeyeditor.editor.properties.choices import choices
from journeyeditor.editor.properties.pictures import picture_from
from journeyeditor.editor.properties.reading import has_field, is_filled
from journeyeditor.editor.properties.records import with_changed, with_record, without_record
from journeyeditor.edits import EditError
from journeyeditor.exchange.picture import LARGEST_PICTURE
from journeyeditor.model import (
    Card,
    CardLane,
    Connector,
    Crop,
    Curve,
    CurveLane,
    CurvePoint,
    Dates,
    Document,
    Empathy,
    Evidence,
    Image,
    JourneyMap,
    Link,
    Metric,
    MomentOfTruth,
    Persona,
    Scale,
    Scope,
    Stage,
    Step,
    Theme,
    broken_invariants,
)
from journeyeditor.model.faces import FACES
from tests.edits.pizza import MAP, pizza
from tests.strategies import some_documents

MODELS = {
    "document": Document, "map": JourneyMap, "persona": Persona, "stage": Stage, "step": Step, "card lane": CardLane,
    "curve lane": CurveLane, "card": Card, "curve": Curve, "point": CurvePoint, "connector": Connector,
}  # fmt: skip
INNER = {
    "evidence": Evidence, "metric": Metric, "moment_of_truth": MomentOfTruth, "image": Image, "image.crop": Crop,
    "scope": Scope, "dates": Dates, "theme": Theme, "scale": Scale, "empathy": Empathy,
}  # fmt: skip
ELSEWHERE = {
    "document.format": "says what the file is",
    "document.version": "says what the file is",
    "document.personas": "personas are added, taken away and chosen in the list of personas",
    "document.maps": "maps are added and chosen in the Map menu",
    "document.assets": "a picture comes with what shows it",
    "document.figures": "chosen in the Map menu, and read again from there",
    "map.stages": "built on the canvas and in the outline",
    "map.lanes": "built on the canvas and in the outline",
    "map.connectors": "drawn on the canvas",
    "map.ignored": "ignored in the map check",
    "map.done": "ticked off in the list of tasks",
    "stage.steps": "built on the canvas and in the outline",
    "card lane.cards": "built on the canvas and in the outline",
    "curve lane.aids": "switched on in the Curve menu",
    "curve lane.curves": "built on the canvas and in the outline",
    "curve.points": "built on the canvas and in the outline",
}
"""The fields of the model that no field of the panel edits, and why."""
IDS = {"id"}
IN_THE_REVIEW = {"answers"}
"""The fields of a comment that are written in the panel of the review."""
ON_PAPER = {"paper", "page", "sheets", "theme", "evidence"}
"""The fields of a view that are chosen where they are seen, in the dialog of the export and the bar of the filter."""
PLAIN = {("map", "evidence"), ("step", "moment_of_truth")}
"""Fields that are named like a part, but are none."""


def fields_of(kind):
    return [field for group in GROUPS[kind] for field in group.fields]


ALL = [(kind, field) for kind in GROUPS for field in fields_of(kind)]


# ------------------------------------------------------------------------------------------------------- completeness


@pytest.mark.parametrize("kind", GROUPS)
def test_every_field_of_the_model_is_edited_once(kind):
    def paths(model, before=""):
        for name in model.model_fields:
            path = f"{before}{name}"
            inner = INNER.get(path)
            if (
                inner is not None
                and (kind, path) != ("map", "evidence")
                and (kind, path) != ("step", "moment_of_truth")
            ):
                yield from paths(inner, f"{path}.")
            elif name not in IDS and f"{kind}.{path}" not in ELSEWHERE:
                yield path

    assert sorted(field.path for field in fields_of(kind)) == sorted(paths(MODELS[kind]))


@pytest.mark.parametrize(("kind", "field"), [(kind, field) for kind, field in ALL if isinstance(field.form, f.Records)])
def test_every_field_of_a_record_is_edited(kind, field):
    assert {inner.path for inner in field.form.fields} == set(
        field.form.record.model_fields
    ) - IDS - ON_PAPER - IN_THE_REVIEW


@pytest.mark.parametrize(("kind", "field"), ALL, ids=lambda value: getattr(value, "path", value))
def test_labels_are_short_and_in_sentence_case(kind, field):
    assert field.label[0].isupper()
    assert field.label[1:] == field.label[1:].lower()
    assert len(field.label) <= 20


def test_no_two_fields_of_a_kind_have_one_label_in_a_group():
    for groups in GROUPS.values():
        for group in groups:
            labels = [field.label for field in group.fields]
            assert len(set(labels)) == len(labels)


# --------------------------------------------------------------------------------------------------- read and written

TEXTS = ("", "Order", "two\nlines", "注文", "a, b")
PARTICULAR = {
    "language": ("en", "de-CH"),
    "value": (1.0, 2.0),
    "scale.low": (-5.0, -2.0),
    "scale.high": (50.0, 2.0),
    "scale.labels": (("low", "high"), ("a", "b", "c")),
}
"""What some fields can hold that do not take all that their form allows."""


def possible_values(field, document, map_id):
    """Return some values that suit the form of a field; none where the document has nothing to name."""
    if field.path in PARTICULAR:
        return PARTICULAR[field.path]
    form = field.form
    match form:
        case f.OneOf() | f.SomeOf():
            known = [name for name, _ in choices(document, map_id, form.source)]
            if isinstance(form, f.OneOf):
                return known + [None] * form.optional
            return [(), tuple(known[:1]), tuple(known[-2:])]
        case f.People():
            return [(), tuple(persona.id for persona in document.personas)]
        case f.Picture():
            return [None, *(asset.id for asset in document.assets)]
        case f.Records():
            return [(), with_record(document, map_id, form, ())]
    return plain_values(form)


def plain_values(form):
    """Return some values of a form that needs no document to choose from."""
    match form:
        case f.Choice():
            return [value for value, _ in form.options] + [None] * bool(form.none)
        case f.Number():
            numbers = [form.low, min(form.high, 10**6)]
            return [int(one) if form.whole else float(one) for one in numbers] + [None] * form.optional
        case f.Colour():
            return ["#0B7285", "#FFFFFF"] + [None] * form.optional
    return {
        f.Line: [" ".join(text.split()) for text in TEXTS],
        f.RunningLine: [" ".join(text.split()) for text in TEXTS],
        f.Prose: TEXTS,
        f.Icon: TEXTS,
        f.Font: TEXTS,
        f.Face: [*FACES],
        f.Texts: [(), TEXTS[:2], TEXTS[3:]],
        f.Tick: [True, False],
        f.Numbers: [(), (1.0, 2.5)],
        f.Rating: [None, 1, 5],
        f.Day: [None, datetime.date(2026, 5, 1)],
        f.Linked: [None, Link(kind="web", target="https://example.org")],
    }[type(form)]


def elements_of(document, map_id, kind):
    """The subjects of a kind that a document has."""
    if kind == "document":
        return [Subject("document")]
    editor = Editor(document)
    editor.show_map(map_id)
    journey = editor.journey
    lanes = journey.lanes
    found = {
        "map": [journey],
        "persona": document.personas,
        "stage": journey.stages,
        "step": journey.steps,
        "card lane": journey.card_lanes,
        "curve lane": journey.curve_lanes,
        "card": [card for lane in journey.card_lanes for card in lane.cards],
        "curve": [curve for lane in journey.curve_lanes for curve in lane.curves],
        "point": [point for lane in journey.curve_lanes for curve in lane.curves for point in curve.points],
        "connector": journey.connectors,
    }[kind]
    assert lanes is journey.lanes
    return [Subject(kind, element.id) for element in found]


def test_what_is_written_is_read_again():
    for document in (*some_documents(12), pizza()):
        write_everything(document)


def write_everything(document):
    random = Random(len(str(document)))
    map_id = document.maps[0].id
    for kind, field in ALL:
        there = elements_of(document, map_id, kind)
        chosen = random.sample(there, min(len(there), 1 if field.alone else 2))
        possible = possible_values(field, document, map_id)
        if not chosen or not possible or not has_field(parts_of(document, map_id, chosen), field):
            continue
        value = random.choice(possible)
        change = write(document, map_id, chosen, field, value)
        assert not list(broken_invariants(change.document))
        assert value_of(parts_of(change.document, map_id, chosen), field) == value
        assert str(change.label)
        # Whoever writes the same again changes nothing.
        assert write(change.document, map_id, chosen, field, value).document is change.document


@pytest.mark.parametrize(("kind", "field"), ALL, ids=lambda value: getattr(value, "path", value))
def test_every_field_takes_all_that_its_form_allows(kind, field):
    document = pizza()
    chosen = elements_of(document, MAP, kind)[:1]
    if field.needs:
        starter = next(other for other in fields_of(kind) if other.path in ESSENTIAL and field.needs in other.path)
        document = write(document, MAP, chosen, starter, ESSENTIAL[starter.path](document)).document
    for value in possible_values(field, document, MAP):
        after = write(document, MAP, chosen, field, value).document
        assert value_of(parts_of(after, MAP, chosen), field) == value


ESSENTIAL = {
    "evidence.level": lambda document: "researched",
    "metric.value": lambda document: 3.0,
    "moment_of_truth.kind": lambda document: "delight",
    "image.asset": lambda document: document.assets[0].id,
}


def field(kind, path):
    return next(one for one in fields_of(kind) if one.path == path)


def test_many_are_changed_in_one_step():
    editor = Editor(pizza())
    editor.select(["ask", "look", "pay"])
    subjects = subjects_of(editor)
    owner = field("card", "owner")
    editor.apply(write(editor.document, MAP, subjects, owner, "Ada"))
    assert value_of(parts_of(editor.document, MAP, subjects), owner) == "Ada"
    assert [str(label) for label in editor.history.labels] == ["Change owner of 3 cards"]


def test_what_differs_is_mixed():
    document = pizza()
    cards = [Subject("card", "ask"), Subject("card", "look")]
    assert value_of(parts_of(document, MAP, cards), field("card", "text")) is MIXED
    assert value_of(parts_of(document, MAP, cards), field("card", "owner")) == ""


def test_several_kinds_share_what_they_both_have():
    shared = [one.path for group in groups_for(["card", "stage"]) for one in group.fields]
    evidence = ["evidence.level", "evidence.confidence", "evidence.sources"]
    assert shared == ["colour", *evidence, "owner", "comments"]
    cards = parts_of(pizza(), MAP, [Subject("card", "ask"), Subject("card", "look")])
    assert not has_field(cards, field("card", "comments"))
    assert has_field(cards[:1], field("card", "comments"))


def test_a_card_opens_with_what_tells_most_of_its_lane():
    def opened(*ids):
        editor = Editor(pizza())
        telling = telling_of(editor, [Subject("card", one) for one in ids])
        groups = groups_for(["card"], telling)
        assert {one.heading for one in groups} == {one.heading for one in GROUPS["card"]}
        return [group.heading for group in groups if group.open]

    assert opened("ask") == ["Evidence"]
    assert opened("slow") == ["Importance", "Evidence"]
    assert opened("ask", "slow") == ["Evidence", "Importance", "Work"], "of several lanes, as ever"


def test_without_a_selection_it_is_the_map():
    assert subjects_of(Editor(pizza())) == (Subject("map", MAP),)


def test_what_does_not_fit_changes_nothing():
    document = pizza()
    for kind, element, path, value in [
        ("point", "p1", "value", 99.0),
        ("document", "", "language", "not a language"),
        ("curve lane", "feels", "scale.low", 99.0),
        ("card", "ask", "span", 0),
        ("card", "gone", "text", "x"),
    ]:
        with pytest.raises(EditError):
            write(document, MAP, [Subject(kind, element)], field(kind, path), value)


def test_evidence_goes_with_its_level():
    document = pizza()
    ask = [Subject("card", "ask")]
    level, sources = field("card", "evidence.level"), field("card", "evidence.sources")
    assert not has_field(parts_of(document, MAP, ask), sources)
    document = write(document, MAP, ask, level, "researched").document
    assert is_filled(parts_of(document, MAP, ask), level)
    records = with_record(document, MAP, sources.form, ())
    records = with_changed(records, 0, sources.form.fields[0], "Interviews")
    document = write(document, MAP, ask, sources, records).document
    assert parts_of(document, MAP, ask)[0].evidence.sources[0].name == "Interviews"
    assert without_record(records, 0) == ()
    document = write(document, MAP, ask, level, None).document
    assert parts_of(document, MAP, ask)[0].evidence is None


def test_a_picture_that_nothing_shows_any_more_goes():
    document = pizza()
    for kind, element, path in (("card", "cold", "image.asset"), ("persona", "eva", "photo")):
        assert [asset.id for asset in document.assets] == ["picture"]
        document = write(document, MAP, [Subject(kind, element)], field(kind, path), None).document
    assert document.assets == ()


def test_a_file_that_is_no_picture_is_told_of(tmp_path):
    (tmp_path / "huge.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_PICTURE))
    (tmp_path / "words.png").write_text("words")
    for name, reason in (("huge", "is larger than 8 MB"), ("words", "is not a picture"), ("gone", "cannot be read")):
        with pytest.raises(EditError, match=reason):
            picture_from(tmp_path / f"{name}.png", "asset-1")
    jpeg = b"\xff\xd8\xff\xc0\0\x11\x08%b%b\x03"
    (tmp_path / "bomb.png").write_bytes(jpeg % (b"\xff\xff", b"\xff\xff"))
    with pytest.raises(EditError, match="has 65535 × 65535 pixels, more than 40 million"):
        picture_from(tmp_path / "bomb.png", "asset-1")
    (tmp_path / "photo.jpg").write_bytes(jpeg % (b"\x01\xe0", b"\x02\x80"))
    assert picture_from(tmp_path / "photo.jpg", "asset-1").media_type == "image/jpeg"
