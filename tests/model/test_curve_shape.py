from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.model.curve_shape import CurveShape, Knot, pieces, slopes
from tests.strategies import examples


@st.composite
def knots(draw, least=1, most=12):
    """Draw knots whose positions rise; equal heights are as likely as steep ones."""
    heights = st.one_of(st.integers(-3, 3).map(float), st.floats(-100, 100))
    gaps = st.one_of(st.just(1.0), st.floats(0.01, 50))
    x = draw(st.floats(-100, 100))
    found = []
    for _ in range(draw(st.integers(least, most))):
        found.append(Knot(x, draw(heights)))
        x += draw(gaps)
    return found


def between(a, b, count=25):
    return [min(a.x + (b.x - a.x) * n / count, b.x) for n in range(count + 1)]


@examples(60)
@given(knots())
def test_the_curve_passes_through_its_knots(knots):
    shape = CurveShape(knots)
    for knot in knots:
        assert shape.height_at(knot.x) == pytest.approx(knot.y, abs=1e-9)


@examples(60)
@given(knots(least=2))
def test_the_curve_is_never_above_or_below_the_knots_that_it_joins(knots):
    shape = CurveShape(knots)
    for a, b in pairwise(knots):
        heights = [shape.height_at(x) for x in between(a, b)]
        assert all(min(a.y, b.y) <= height <= max(a.y, b.y) for height in heights)
        rises = 1 if a.y <= b.y else -1
        assert all((after - before) * rises >= -1e-9 for before, after in pairwise(heights))


@examples(60)
@given(knots(least=2))
def test_the_bezier_pieces_are_the_same_curve(knots):
    shape = CurveShape(knots)
    found = pieces(knots)
    assert len(found) == len(knots) - 1
    for (a, b), piece in zip(pairwise(knots), found, strict=True):
        assert (piece.x, piece.y) == b
        for n in range(11):
            t = n / 10
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            x = sum(w * v for w, v in zip(weights, (a.x, piece.x1, piece.x2, piece.x), strict=True))
            y = sum(w * v for w, v in zip(weights, (a.y, piece.y1, piece.y2, piece.y), strict=True))
            assert shape.height_at(x) == pytest.approx(y, abs=1e-6)


@examples(60)
@given(knots(least=2))
def test_the_curve_is_smooth_and_level_at_its_turning_points(knots):
    found = slopes(knots)
    for (before, here, after), slope in zip(zip(knots, knots[1:], knots[2:], strict=False), found[1:-1], strict=True):
        if (here.y - before.y) * (after.y - here.y) <= 0:
            assert slope == 0


def test_a_straight_line_is_straight():
    line = [Knot(x, 3 * x) for x in (0.0, 1.0, 5.0, 6.0)]
    assert slopes(line) == pytest.approx([3, 3, 3, 3])
    assert CurveShape(line).height_at(3.3) == pytest.approx(9.9)


def test_beyond_its_ends_the_curve_is_level():
    shape = CurveShape([Knot(0, 1), Knot(1, 2)])
    assert (shape.height_at(-5), shape.height_at(5)) == (1, 2)
    assert CurveShape([Knot(0, 1)]).height_at(7) == 1


def test_a_curve_without_points_has_no_height():
    assert slopes([]) == []
    assert pieces([]) == []
    with pytest.raises(ValueError, match="without points"):
        CurveShape([]).height_at(0)


def test_the_smallest_of_differences_gives_a_number():
    shape = CurveShape([Knot(0, 2), Knot(1, 0), Knot(40, 2.2250738585e-313)])
    assert shape.height_at(20) == pytest.approx(0)
