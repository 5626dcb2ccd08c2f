"""What is said of curves settles after each change just where it would if all of it looked for room from nothing."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import curve, lanes, points, steps
from journeyeditor.layout import Memory
from journeyeditor.model import Curve, CurveLane, CurvePoint, MomentOfTruth
from tests.layout.sheets import document_with, sheet_of, stages_of
from tests.strategies import AIDS, examples

STEPS = 14
REASONS = ("", "Slow", "Nobody answers the phone on a Friday night")
places = st.tuples(st.integers(0, STEPS - 1), st.sampled_from([0.0, 0.3, 0.5, 1.0]))
values = st.sampled_from([-2.0, -1.5, -0.5, 0.0, 0.1, 1.0, 2.0])
moments = st.sampled_from([None, None, MomentOfTruth()])


@st.composite
def crowds(draw):
    """Draw a document with one or two curves that have much to say."""
    curves = []
    for number in range(draw(st.integers(1, 2))):
        found = []
        for index, (step, at) in enumerate(draw(st.lists(places, min_size=1, max_size=16))):
            fields = {"value": draw(values), "reason": draw(st.sampled_from(REASONS)), "gap_after": index % 7 == 6}
            moment = draw(moments)
            found.append(
                CurvePoint(id=f"p{number}-{index}", step=f"step-{step}", at=at, moment_of_truth=moment, **fields)
            )
        curves.append(Curve(id=f"curve-{number}", points=tuple(found)))
    lane = CurveLane(id="lane", kind="sentiment", name="Feelings", curves=tuple(curves))
    return document_with(stages_of(*[90] * STEPS), [lane])


@st.composite
def changes(draw, document):
    """Draw the document after a change of its curves, or of the steps below them."""
    lane = document.maps[0].lanes[0]
    ids = [point.id for one in lane.curves for point in one.points]
    point = draw(st.sampled_from(ids)) if ids else None
    curve_id = draw(st.sampled_from(lane.curves)).id
    step, at = draw(places)
    edits = [
        lambda: lanes.update_lane(document, "map", "lane", aids=draw(st.sampled_from([(), AIDS, ("moments",)]))),
        lambda: steps.set_step_width(document, "map", f"step-{step}", draw(st.sampled_from([60, 140]))),
        lambda: curve.add_point(document, "map", curve_id, f"step-{step}", at, draw(values)),
    ]
    if point is not None:
        edits += 3 * [
            lambda: curve.move_point(document, "map", point, f"step-{step}", at, draw(values)),
            lambda: points.shift_points(document, "map", [point], 0.0, draw(st.sampled_from([-0.25, 0.25]))),
            lambda: curve.set_point_reason(document, "map", point, draw(st.sampled_from(REASONS))),
            lambda: points.erase_points(document, "map", [point]),
        ]
    return draw(st.sampled_from(edits))().document


@given(st.data())
@examples(60)
def test_what_is_said_settles_as_from_nothing(data):
    history, memory = [data.draw(crowds())], Memory()
    for _ in range(data.draw(st.integers(1, 6))):
        history.append(data.draw(changes(history[-1])))
    for document in (*history, *reversed(history)):
        assert sheet_of(document, memory=memory) == sheet_of(document)


def test_what_is_said_far_from_a_change_stays_the_same():
    numbers = range(STEPS)
    found = [CurvePoint(id=f"p{n}", step=f"step-{n}", value=n % 3 - 1, reason="Slow") for n in numbers]
    lane = CurveLane(id="lane", kind="sentiment", name="Feelings", curves=(Curve(id="curve", points=tuple(found)),))
    document, memory = document_with(stages_of(*[90] * STEPS), [lane]), Memory()
    before = sheet_of(document, memory=memory).lanes[0].body.plot.curves[0].points
    document = curve.set_point_reason(document, "map", "p2", "Nobody answers").document
    after = sheet_of(document, memory=memory).lanes[0].body.plot.curves[0].points
    assert [n for n in numbers if before[n] is not after[n]] == [2]
