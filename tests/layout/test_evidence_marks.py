"""The mark of evidence: within its card or its stage, beside its face, over no words."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.cards import lay_out_card
from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Card, Curve, CurveLane, CurvePoint, Evidence, Metric, View
from journeyeditor.model.evidence import backed_in
from journeyeditor.model.seen import as_seen
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, inside, lane_of, sheet_of, stages_of
from tests.strategies import examples

LEVELS = ("assumption", "partly researched", "researched")
FORMS = ("card", "chip", "quote", "pain", "figure")
cards = st.builds(
    Card,
    id=st.just("card"),
    step=st.just("step-0"),
    text=st.text("aW ", max_size=60),
    icon=st.sampled_from(("", "phone")),
    owner=st.text("aW ", max_size=25),
    evidence=st.builds(Evidence, level=st.sampled_from(LEVELS)),
    metric=st.none() | st.builds(Metric, value=st.integers(0, 10**9)),
)


def covered(label):
    return Rect(*label.at, label.block.width, label.block.height).inset(0.01, 0.01)


@examples(60)
@given(cards, st.sampled_from(FORMS), st.sampled_from((60.0, 88.0, 152.0, 400.0)))
def test_the_mark_of_a_card_stands_within_it_and_on_nothing(one, form, width):
    body = lay_out_card(one, form, width, FixedType())
    mark = covered(body.evidence)
    text = Rect(*body.text.rect[:2], body.text.block.width, body.text.block.height)
    others = [body.icon, body.figure, *(part for sign in body.marks for part in sign)]
    others = [covered(label) for label in others if label is not None]
    assert inside(mark, body.size)
    assert not [rect for rect in (text, *others) if mark.touches(rect)]


@examples(40)
@given(cards, st.sampled_from((88.0, 152.0)))
def test_the_words_of_a_card_take_as_many_lines_as_without_a_mark(marked, width):
    bodies = [lay_out_card(one, "card", width, FixedType()) for one in (marked, marked.with_(evidence=None))]
    with_mark, without = bodies
    assert with_mark.text.block.height == without.text.block.height


def test_stages_and_points_have_marks_unless_a_view_leaves_them_out():
    sure = Evidence(level="researched")
    fields = {"reason": "Hm", "evidence": sure}
    points = tuple(CurvePoint(id=f"p{n}", step=f"step-{n}", value=2 - 4 * n, **fields) for n in range(2))
    curve = CurveLane(id="feels", kind="sentiment", name="Feels", curves=(Curve(id="curve", points=points),))
    stages = tuple(stage.with_(evidence=sure) for stage in stages_of(120, 120))
    document = document_with(stages, [lane_of(card("Asks", evidence=sure)), curve])
    placed = sheet_of(document)
    for stage in placed.stages:
        mark = covered(stage.evidence)
        assert inside(mark, stage.rect)
        assert not mark.touches(Rect(*stage.name.rect))
    for point in placed.lanes[1].plot.curves[0].points:
        assert point.face.touches(covered(point.evidence))
        assert not covered(point.evidence).touches(point.reason.rect)
    view = View(id="view", name="", map=document.maps[0].id)
    assert len(list(backed_in(as_seen(document, view).maps[0]))) == 5
    for detail in ("without evidence", "brief"):
        seen = as_seen(document, view.with_(detail=detail)).maps[0]
        assert list(backed_in(seen)) == []
        assert (seen.lanes[1].curves[0].points[0].reason == "Hm") == (detail == "without evidence")
