"""Breaking a row of things into runs that fit."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.breaks import best_breaks
from tests.strategies import examples

rows = st.lists(st.tuples(st.integers(1, 9), st.sampled_from([None, 0.0, 2.0])), min_size=1, max_size=7)
limits_of_runs = st.lists(st.integers(3, 20), min_size=1, max_size=3)


def rating(starts, lengths, limits, costs):
    """Return how many runs there are and what their breaks cost; nothing where they do not fit."""
    cost = 0.0
    for run, (start, end) in enumerate(pairwise([*starts, len(lengths)])):
        limit, length = limits[min(run, len(limits) - 1)], sum(lengths[start:end])
        if length > limit or (start and costs[start] is None):
            return None
        cost += ((limit - length) / limit) ** 2 + (costs[start] if start else 0)
    return len(starts), cost


@examples(60)
@given(rows, limits_of_runs)
def test_breaks_are_as_good_as_the_best_of_all(row, limits):
    lengths, costs = [length for length, _ in row], [cost for _, cost in row]
    later = range(1, len(row))
    every = [(0, *some) for count in range(len(row)) for some in combinations(later, count)]
    ratings = [found for starts in every if (found := rating(starts, lengths, limits, costs))]
    found = best_breaks(lengths, limits, costs)
    assert (found and rating(found, lengths, limits, costs)) == pytest.approx(min(ratings, default=None))


def test_no_things_need_no_run():
    assert best_breaks([], [3], []) == []


def test_breaks_fill_the_runs_evenly():
    assert best_breaks([1] * 6, [4], [0.0] * 6) == [0, 3]


def test_one_break_more_is_worse_than_a_costly_one():
    assert best_breaks([5, 3, 3, 5], [9], [0.0, 0.0, 9.0, 0.0]) == [0, 2]


def test_thousands_of_things_are_broken_at_once():
    assert len(best_breaks([1] * 5000, [3, 5], [0.0] * 5000)) == 1001
