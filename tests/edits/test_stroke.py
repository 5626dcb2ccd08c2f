import math
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits.drawing.stroke import fit_stroke
from journeyeditor.model.curve_shape import CurveShape, Knot
from tests.strategies import examples

TREMOR = 0.7


def hand(function, width, samples=400, tremor=TREMOR, seed=0):
    """Return where a trembling hand draws a function, from left to right."""
    chance = random.Random(seed)
    places = [width * n / (samples - 1) for n in range(samples)]
    return [Knot(x, function(x) + chance.uniform(-tremor, tremor)) for x in places]


def farthest(knots, function, width):
    """Return how far the curve through some knots gets from a function, at worst, by the shortest way."""
    shape = CurveShape(knots)
    worst = 0.0
    for n in range(501):
        x = width * n / 500
        y = function(x)
        straight = abs(shape.height_at(x) - y)
        if straight > worst:
            near = (x + straight * m / 50 for m in range(-50, 51))
            worst = max(worst, min(math.hypot(at - x, shape.height_at(at) - y) for at in near))
    return worst


def sine(height, length):
    return lambda x: height * math.sin(2 * math.pi * x / length)


@pytest.mark.parametrize("slope", [0, 0.3, -2])
@pytest.mark.parametrize("tremor", [0, TREMOR])
def test_a_straight_line_takes_two_points(slope, tremor):
    for seed in range(10):
        knots = fit_stroke(hand(lambda x: slope * x, 600, tremor=tremor, seed=seed))
        assert len(knots) == 2
        assert knots[0].x == 0
        assert knots[1].x == pytest.approx(600)


@pytest.mark.parametrize(("height", "length"), [(30, 200), (60, 400), (60, 150), (40, 800), (60, 1200)])
@pytest.mark.parametrize("samples", [100, 400, 1000])
def test_a_sine_takes_nine_points_at_most(height, length, samples):
    for seed in range(4):
        knots = fit_stroke(hand(sine(height, length), length, samples, seed=seed))
        assert len(knots) <= 9
        assert farthest(knots, sine(height, length), length) <= 2


@examples(60)
@given(
    waves=st.lists(st.tuples(st.floats(5, 25), st.floats(180, 900), st.floats(0, 6)), min_size=1, max_size=3),
    width=st.floats(60, 1500),
    tremor=st.floats(0, TREMOR),
    samples=st.integers(300, 1000),
    seed=st.integers(0, 99),
)
def test_the_curve_stays_within_two_points_of_a_smooth_stroke(waves, width, tremor, samples, seed):
    def drawn(x):
        return sum(height * math.sin(2 * math.pi * x / length + phase) for height, length, phase in waves)

    knots = fit_stroke(hand(drawn, width, samples, tremor, seed))
    assert farthest(knots, drawn, width) <= 2
    assert len(knots) <= 5 + 7 * sum(width / length for _, length, _ in waves)


def test_tremor_does_not_multiply_points():
    def story(x):
        return 40 * math.sin(x / 60) + 20 * math.sin(x / 110)

    calm = len(fit_stroke(hand(story, 1000, 1000, 0)))
    for tremor in (TREMOR, 3 * TREMOR):
        shaky = [len(fit_stroke(hand(story, 1000, 1000, tremor, seed))) for seed in range(8)]
        assert max(shaky) <= 2 * calm


samples = st.lists(
    st.builds(Knot, st.floats(-50, 400) | st.integers(0, 9).map(float), st.floats(-100, 100)), min_size=1, max_size=60
)


def test_at_a_corner_no_point_covers_another():
    corners = ((0, 40), (95, 20), (190, 20), (280, 40), (380, 25), (470, 70), (570, 0), (660, 20))
    drawn = [
        Knot(x1 + (x2 - x1) * part / 20, y1 + (y2 - y1) * part / 20)
        for (x1, y1), (x2, y2) in pairwise(corners)
        for part in range(21)
    ]
    knots = fit_stroke(drawn, apart=17)
    assert len(knots) < len(fit_stroke(drawn))
    assert all(math.dist(a, b) >= 17 for a, b in pairwise(knots))
    shape = CurveShape(knots)
    assert max(abs(shape.height_at(place.x) - place.y) for place in drawn) < 4


@examples(60)
@given(samples, st.sampled_from([4.0, 1.0, 25.0]))
def test_whatever_is_drawn_gives_rising_knots_inside_it(samples, least_gap):
    knots = fit_stroke(samples, least_gap=least_gap)
    assert knots
    assert all(b.x - a.x >= least_gap - 1e-6 for a, b in pairwise(knots))
    assert min(sample.x for sample in samples) <= knots[0].x
    assert knots[-1].x <= max(sample.x for sample in samples) + 1e-6
    assert all(min(s.y for s in samples) - 1e-9 <= knot.y <= max(s.y for s in samples) + 1e-9 for knot in knots)


def test_a_peak_is_where_it_was_drawn():
    knots = fit_stroke(hand(lambda x: -abs(x - 200) * 0.5, 400))
    peak = max(knots, key=lambda knot: knot.y)
    assert peak.x == pytest.approx(200, abs=4)
    assert peak.y == pytest.approx(0, abs=2)


def test_a_stroke_from_right_to_left_gives_the_same_points():
    stroke = hand(sine(40, 300), 300)
    assert fit_stroke(stroke[::-1]) == fit_stroke(stroke)


def test_what_was_drawn_last_counts():
    there = [Knot(x, 0) for x in range(0, 301, 2)]
    back = [Knot(x, 50) for x in range(300, 149, -2)]
    shape = CurveShape(fit_stroke(there + back))
    assert shape.height_at(100) == pytest.approx(0, abs=2)
    assert shape.height_at(200) == pytest.approx(50, abs=2)


def test_hardly_a_stroke():
    assert fit_stroke([]) == []
    assert fit_stroke([Knot(3, 4)]) == [Knot(3, 4)]
    assert fit_stroke([Knot(3, 4), Knot(3, 90)]) == [Knot(3, 90)]
    assert fit_stroke([Knot(3, 4), Knot(6, 90)]) == [Knot(6, 90)]
    assert [knot.x for knot in fit_stroke([Knot(0, 0), Knot(4, 8)])] == [0, 4]
