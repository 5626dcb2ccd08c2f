"""The charts of figures: what they cover, and where their figures stand."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.charts import lay_out_chart
from journeyeditor.layout.lay_out import lay_out
from journeyeditor.layout.memory import Memory
from journeyeditor.model import Metric
from journeyeditor.picture.primitives import Box, Line, Shape
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.picture.drawn import extent, picture_of
from tests.strategies import examples

numbers = st.floats(-1e9, 1e9).map(lambda value: round(value, 4))
metrics = st.builds(
    Metric,
    value=numbers,
    unit=st.sampled_from(("", "%", "min")),
    target=st.none() | numbers,
    chart=st.sampled_from(("bar", "gauge", "trend")),
    history=st.lists(numbers, max_size=5).map(tuple),
)


@examples(80)
@given(metrics, st.floats(20, 400))
def test_every_figure_stands_within_its_chart(metric, width):
    chart = lay_out_chart(metric, 8.0, 20.0, width)
    shares = [chart.share, *chart.earlier, *([chart.target] if chart.target is not None else [])]
    assert all(-1e-9 <= share <= 1 + 1e-9 for share in shares)
    assert chart.rect.height > 0
    assert chart.hub.x + chart.radius <= chart.rect.right


def test_a_share_of_a_hundred_and_round_ends():
    def share(value, **fields):
        return lay_out_chart(Metric(value=value, chart="bar", **fields), 0, 0, 100).share

    assert share(88, unit="%") == pytest.approx(0.88)
    assert share(88) == pytest.approx(0.88)
    assert share(130, unit="%") == pytest.approx(0.65)
    assert share(7, unit="min") == pytest.approx(0.7)
    assert share(-5) == 0
    assert share(0) == 0
    assert lay_out_chart(Metric(value=7), 0, 0, 100) is None


@pytest.mark.parametrize("kind", ["number", "bar", "gauge", "trend"])
def test_a_figure_says_when_and_where_it_comes_from_beside_its_chart_if_it_has_one(kind):
    day = datetime.date(2026, 5, 4)
    metric = Metric(value=7, target=9, measure="Waiting", chart=kind, history=(3, 8), date=day, source="Till")
    lane = lane_of(card("figure", metric=metric, text=""), kind="metrics")
    (group,) = [one for one in picture_of(document_with(stages_of(120), [lane])).groups if one.kind == "card"]
    drawn = [part for part in group.parts if isinstance(part, Box | Line | Shape)][1:]
    assert bool(drawn) == (kind != "number")
    assert all(group.bounds.right >= extent(part).right for part in drawn)
    assert "2026-05-04, Till" in [part.block.text for part in group.parts if hasattr(part, "block")]


def test_a_figure_is_written_as_the_language_of_the_document_has_it():
    metric = Metric(value=1234.5, unit="min", target=1000)
    document = document_with(stages_of(120), [lane_of(card("figure", metric=metric, text=""), kind="metrics")])
    memory = Memory()
    for language, figures in (("en", ("1,234.5 min", "1,000 min")), ("de", ("1.234,5 min", "1.000 min"))):
        spoken = document.with_(language=language)
        sheet = lay_out(spoken, spoken.maps[0], FixedType(), memory)
        ((placed,),) = [lane.cards for lane in sheet.lanes]
        assert placed.body.figure.block.text == figures[0]
        assert [mark.words.block.text for mark in placed.body.marks] == [f"Target {figures[1]}"]
