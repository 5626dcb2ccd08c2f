"""What a curve tells at a glance."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.model.curve_reading import DROP, TURN, Rated, read_curve
from tests.strategies import examples


def curve(*shares, every=1.0, gaps=()):
    return [Rated(number * every, share, number in gaps) for number, share in enumerate(shares)]


@pytest.mark.parametrize(
    ("shares", "peaks", "troughs"),
    [
        ([], (), ()),
        ([0.9], (), ()),
        ([0.5, 0.5, 0.5], (), ()),
        ([0.2, 0.8, 0.2], (1,), (0, 2)),
        ([0.5, 0.75, 0.5, 0.75, 0.5], (), ()),
        ([0.5, 1.0, 0.5, 1.0, 0.5], (1, 3), (2,)),
        ([0.5, 0.8, 1.0, 0.9, 0.4, 0.1, 0.5], (2,), (5,)),
        ([0.8, 0.2, 0.8], (0, 2), (1,)),
        ([0.3, 0.7], (1,), (0,)),
        ([0.9, 0.9, 0.9, 0.1, 0.1], (0,), (3,)),
    ],
)
def test_peaks_and_troughs(shares, peaks, troughs):
    reading = read_curve(curve(*shares))
    assert (reading.peaks, reading.troughs) == (peaks, troughs)


@pytest.mark.parametrize(
    ("shares", "every", "drops"),
    [
        ([1.0, 0.6, 0.5], 1.0, [(0, 1)]),
        ([1.0, 0.7, 0.4], 1.0, []),
        ([1.0, 0.7, 0.4], 0.5, [(0, 2)]),
        ([1.0, 0.0], 2.0, [(0, 1)]),
        ([1.0, 0.0], 3.0, []),
        ([0.2, 1.0, 0.2, 1.0, 0.2], 1.0, [(1, 2), (3, 4)]),
        ([0.5, 0.9, 0.85, 0.3, 0.28], 1.0, [(2, 3)]),
    ],
)
def test_rapid_drops(shares, every, drops):
    assert [tuple(fall) for fall in read_curve(curve(*shares, every=every)).drops] == drops


def test_nothing_is_read_across_a_gap():
    reading = read_curve(curve(1.0, 1.0, 0.0, 0.0, gaps=(1,)))
    assert reading == ((), (), ())
    reading = read_curve(curve(0.5, 1.0, 0.5, 0.2, 0.9, 0.2, gaps=(2,)))
    assert (reading.peaks, reading.troughs, reading.drops) == ((1, 4), (3, 5), ((1, 2), (4, 5)))


@examples(60)
@given(st.lists(st.builds(Rated, st.floats(0, 20), st.floats(0, 1), st.booleans()), max_size=14))
def test_a_peak_is_no_trough_and_a_drop_falls(points):
    points = sorted(points)
    reading = read_curve(points)
    assert not set(reading.peaks) & set(reading.troughs)
    turns = sorted([*reading.peaks, *reading.troughs])
    for one, other in pairwise(turns):
        joined = not any(point.gap_after for point in points[one:other])
        if joined and (one in reading.peaks) != (other in reading.peaks):
            assert abs(points[one].share - points[other].share) >= TURN - 1e-5
    for first, last in reading.drops:
        assert points[first].share - points[last].share >= DROP - 1e-5
        assert not any(point.gap_after for point in points[first:last])
