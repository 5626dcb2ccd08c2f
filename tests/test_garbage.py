"""Python looks for garbage when it is told to, and finds what was let go."""

import gc
import weakref

import pytest

from journeyeditor.garbage import let_go, made_to_stay, no_search


class _Ring:
    """Refers to itself: only a search finds that nobody else does."""

    def __init__(self) -> None:
        """Close the ring."""
        self.itself = self


@pytest.fixture(autouse=True)
def searching():
    """Leave the search for garbage as it was."""
    yield
    gc.unfreeze()
    assert gc.isenabled()


def _lost_ring():
    return weakref.ref(_Ring())


def test_a_search_waits_until_all_is_made():
    with no_search():
        assert not gc.isenabled()


def test_a_search_that_was_off_before_stays_off():
    with no_search():
        with no_search():
            pass
        assert not gc.isenabled()


def test_what_was_made_to_stay_is_found_once_it_is_let_go():
    with made_to_stay():
        ring = _lost_ring()
    gc.collect()
    assert ring() is not None
    let_go()
    gc.collect()
    assert ring() is None


def test_what_could_not_be_made_is_searched_as_all_else():
    ring = _lost_ring()
    with pytest.raises(ZeroDivisionError), made_to_stay():
        _ = 1 / 0
    gc.collect()
    assert ring() is None
