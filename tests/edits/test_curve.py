import pytest

from journeyeditor.edits import EditError, curve, ignoring
from journeyeditor.model import Curve, CurvePoint, Evidence, MomentOfTruth, Scale
from tests.edits.pizza import MAP, curve_points, is_sound, journey_of, lane_of, named


def test_a_new_point(document):
    change = curve.add_point(document, MAP, "curve", "a2", 0.25, -0.5)
    assert curve_points(change.document)[1] == ("a2", 0.25, -0.5)
    assert change.touched == ("point-1",)
    assert str(change.label) == "Add point"
    assert lane_of(change.document, "does") is lane_of(document, "does")


@pytest.mark.parametrize(
    ("step", "at", "value", "told"),
    [
        ("d1", 0.5, 0, "There is no step d1"),
        ("a2", 1.5, 0, "at: "),
        ("a2", 0.5, 2.5, "The value 2.5 is outside the scale, which goes from -2 to 2"),
        ("a2", 0.5, float("nan"), "value: "),
    ],
)
def test_a_point_beside_the_grid_is_refused(document, step, at, value, told):
    with pytest.raises(EditError, match=told):
        curve.add_point(document, MAP, "curve", step, at, value)


def test_a_point_moves_as_far_as_the_grid_goes(document):
    change = curve.move_point(document, MAP, "p2", "c3", 1.7, -9)
    assert curve_points(change.document)[-1] == ("c3", 1.0, -2.0)
    assert named(change.document, "p2").reason == "The page is slow"
    assert str(change.label) == "Move point “The page is slow”"
    assert change.touched == ("p2",)
    assert curve.move_point(document, MAP, "p2", "b1", 0.5, -1).document is document


def test_fields_of_a_point(document):
    change = curve.set_point_reason(document, MAP, "p1", "Friends know one")
    assert named(change.document, "p1").reason == "Friends know one"
    assert str(change.label) == "Edit reason “Friends know one”"
    change = curve.update_point(document, MAP, "p1", gap_after=True)
    assert named(change.document, "p1").gap_after
    assert str(change.label) == "Change gap after of point"
    with pytest.raises(EditError, match="outside the scale"):
        curve.update_point(document, MAP, "p1", value=3)


def test_deleted_points(document):
    change = curve.delete_points(document, MAP, ["p1", "p3", "p1"])
    assert [point[0] for point in curve_points(change.document)] == ["b1", "c3"]
    assert str(change.label) == "Delete 2 points"
    assert str(curve.delete_points(document, MAP, ["p2"]).label) == "Delete point “The page is slow”"
    assert curve.delete_points(document, MAP, []).document is document


# --------------------------------------------------------------------------------------------------------------- curves


def test_a_second_curve(document):
    change = curve.add_curve(document, MAP, "feels", persona="tom", state="future")
    assert named(change.document, "curve-1").persona == "tom"
    assert [found.id for found in lane_of(change.document, "feels").curves] == ["curve", "curve-1"]
    with pytest.raises(EditError, match="does not exist"):
        curve.add_curve(document, MAP, "feels", persona="nobody")
    with pytest.raises(EditError, match="The lane “Does” holds cards, not curves"):
        curve.add_curve(document, MAP, "does")


def test_fields_of_a_curve(document):
    change = curve.update_curve(document, MAP, "curve", name="Today")
    assert named(change.document, "curve").name == "Today"
    assert str(change.label) == "Change name of curve"
    with pytest.raises(EditError, match="does not exist"):
        curve.update_curve(document, MAP, "curve", persona="nobody")
    with pytest.raises(EditError, match="does not exist"):
        curve.update_curve(document, MAP, "curve", points=(CurvePoint(id="x", step="d1", value=0),))


def test_a_deleted_curve(document):
    change = curve.delete_curve(document, MAP, "curve")
    assert lane_of(change.document, "feels").curves == ()


def test_points_keep_their_height_on_another_scale(document):
    change = curve.set_scale(document, MAP, "feels", Scale(low=0, high=10, labels=("low", "high")))
    assert [value for _, _, value in curve_points(change.document)] == [7.5, 2.5, 6.25, 10]
    assert is_sound(change.document)
    assert str(change.label) == "Change scale of lane “Feels”"


def test_other_labels_move_no_point(document):
    change = curve.set_scale(document, MAP, "feels", Scale(labels=("bad", "good")))
    assert named(change.document, "curve") is named(document, "curve")
    assert curve.set_scale(document, MAP, "feels", Scale()).document is document


# -------------------------------------------------------------------------------------------------------------- drawing


def drawn(document, *points, curve_id="curve"):
    change = curve.draw_stroke(document, MAP, curve_id, points)
    assert is_sound(change.document)
    assert str(change.label) == "Draw curve"
    return change.document


def test_drawing_replaces_what_lies_under_the_stroke(document):
    after = drawn(document, ("a1", 0.2, 0), ("a1", 0.6, 1.5), ("a2", 0.5, -2))
    assert curve_points(after) == [
        ("a1", 0.2, 0),
        ("a1", 0.6, 1.5),
        ("a2", 0.5, -2),
        ("b1", 0.5, -1),
        ("c1", 0.25, 0.5),
        ("c3", 0.5, 2),
    ]
    assert [point.id for point in journey_of(after).in_order(named(after, "curve").points)][:3] == [
        "point-1",
        "point-2",
        "point-3",
    ]


def test_what_is_ignored_about_a_point_goes_with_it(document):
    for point_id in ("p1", "p2"):
        document = ignoring.ignore(document, MAP, "extreme-without-reason", point_id, "It is known").document
    after = drawn(document, ("a1", 0.2, 0), ("a1", 0.6, 1.5))
    assert [ignored.element for ignored in journey_of(after).ignored] == ["p2"]


def test_the_ends_of_the_stroke_belong_to_it(document):
    assert curve_points(drawn(document, ("a1", 0.5, 0), ("a2", 0.5, 0)))[:2] == [("a1", 0.5, 0), ("a2", 0.5, 0)]
    assert curve_points(drawn(document, ("a1", 0.5, -2)))[0] == ("a1", 0.5, -2)


def test_the_direction_of_the_hand_does_not_matter(document):
    there = drawn(document, ("a1", 0.2, 0), ("a2", 0.5, -2))
    back = drawn(document, ("a2", 0.5, -2), ("a1", 0.2, 0))
    assert there == back


def test_values_are_brought_to_the_scale(document):
    assert curve_points(drawn(document, ("a1", 0.5, 9), ("a2", 0.5, -9)))[:2] == [("a1", 0.5, 2), ("a2", 0.5, -2)]


def test_of_two_points_at_one_place_the_later_counts(document):
    assert curve_points(drawn(document, ("a1", 1, 0), ("a2", 0, 1)))[1] == ("a2", 0, 1)
    assert len(curve_points(drawn(document, ("a1", 1, 0), ("a2", 0, 1)))) == 5


def test_the_nearest_point_of_the_step_takes_over_what_was_known(document):
    after = drawn(document, ("b1", 0.1, 1), ("b1", 0.4, 1.5), ("c1", 0.3, 0), ("c2", 0.5, 0))
    assert curve_points(after)[1:] == [("b1", 0.1, 1), ("b1", 0.4, 1.5), ("c1", 0.3, 0), ("c2", 0.5, 0), ("c3", 0.5, 2)]
    assert named(after, "point-2").reason == "The page is slow"
    assert named(after, "point-3").moment_of_truth == MomentOfTruth(need="Speed")


def test_what_was_known_of_a_step_without_a_new_point_stays_on_the_stroke(document):
    after = drawn(document, ("a1", 0, 0), ("c3", 1, 2))
    assert [point[:2] for point in curve_points(after)] == [("a1", 0), ("b1", 0.5), ("c1", 0.25), ("c3", 1)]
    assert named(after, "p2").reason == "The page is slow"
    assert named(after, "p2").value == pytest.approx(2 * 2.5 / 6, abs=1e-3)
    assert named(after, "p3").moment_of_truth is not None


def test_nothing_that_was_known_is_lost(document):
    """Whatever lies close together, each reason, moment, piece of evidence and unknown field is still there."""
    known = [
        {"reason": "one"},
        {"reason": "two"},
        {"moment_of_truth": MomentOfTruth()},
        {"evidence": Evidence(level="researched")},
        {"x-later": "soft"},
    ]
    points = tuple(CurvePoint(id=f"q{n}", step="a1", at=n / 10, value=0, **more) for n, more in enumerate(known))
    journey = journey_of(document)
    lane = lane_of(document, "feels").with_(curves=(Curve(id="curve", points=points),))
    document = document.with_(maps=(journey.with_(lanes=(lane,), connectors=()), document.maps[1]), views=())
    after = drawn(document, ("a1", 0, 1), ("a1", 0.21, 1), ("a1", 1, 1))
    found = [point.model_dump(exclude_defaults=True, exclude={"id", "at"}) for point in named(after, "curve").points]
    for more in known:
        wanted = CurvePoint(id="q", step="a1", value=1, **more).model_dump(exclude_defaults=True, exclude={"id", "at"})
        assert wanted in found
    assert len(found) == 5


def test_drawing_nothing_changes_nothing(document):
    assert drawn(document) is document


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: curve.add_point(document, MAP, "feels", "a1", 0, 0),
        lambda document: curve.move_point(document, MAP, "ask", "a1", 0, 0),
        lambda document: curve.move_point(document, MAP, "p1", "d1", 0, 0),
        lambda document: curve.delete_points(document, MAP, ["p1", "p9"]),
        lambda document: curve.draw_stroke(document, MAP, "curve", [("d1", 0, 0)]),
        lambda document: curve.set_scale(document, MAP, "no", Scale()),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (curve|point|step|lane) "):
        edit(document)


def gaps(document):
    points = journey_of(document).in_order(named(document, "curve").points)
    return [(point.step, point.at) for point in points if point.gap_after]


def test_drawing_across_a_gap_closes_it(document):
    document = curve.update_point(document, MAP, "p2", gap_after=True).document
    assert gaps(drawn(document, ("a2", 0.5, 0), ("c2", 0.5, 1))) == []


def test_a_stroke_within_a_gap_leaves_the_rest_of_it(document):
    document = curve.update_point(document, MAP, "p2", gap_after=True).document
    assert gaps(drawn(document, ("b1", 0.7, 0), ("b1", 0.9, 1))) == [("b1", 0.5), ("b1", 0.9)]
    assert gaps(drawn(document, ("a2", 0.5, 0), ("b1", 0.9, 1))) == [("b1", 0.9)]
    assert gaps(drawn(document, ("b1", 0.7, 0), ("c2", 0.9, 1))) == [("b1", 0.5)]
