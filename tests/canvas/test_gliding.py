"""Zooming that the eye can follow: exact at the pointer all the way, and over as soon as something else happens."""

import pytest

from journeyeditor.canvas.looking.gliding import time_to_glide
from tests.canvas.hand import CTRL
from tests.canvas.looks import card_saying, lane_named, look_at


@pytest.fixture
def gliding(view):
    """A canvas that takes its time; the animation goes on only where a test says so."""
    place = lane_named(view, "Feelings").rect.centre
    look_at(view, (place.x + 90, place.y - 40))
    view.navigation.motion = 120
    yield view
    view.navigation.arrive()


def animation_of(view):
    return view.navigation.glide.animation


def test_a_notch_zooms_step_by_step_around_the_pointer(gliding, pointer):
    place = lane_named(gliding, "Feelings").rect.centre
    before = gliding.viewportTransform().map(*place)
    pointer.wheel(place, 1, CTRL)
    zooms = [gliding.zoom]
    for time in (20, 60, 90, 120):
        animation_of(gliding).setCurrentTime(time)
        zooms.append(gliding.zoom)
        assert gliding.viewportTransform().map(*place) == pytest.approx(before, abs=1)
    assert zooms == sorted(zooms)
    assert zooms[1] < 1.15
    assert zooms[-1] == pytest.approx(1.15)


def test_quick_notches_add_up(gliding, pointer):
    place = lane_named(gliding, "Feelings").rect.centre
    for _ in range(3):
        pointer.wheel(place, 1, CTRL)
    animation_of(gliding).setCurrentTime(120)
    assert gliding.zoom == pytest.approx(1.15**3)


def test_quick_keys_add_up(gliding):
    gliding.navigation.zoom_in()
    gliding.navigation.zoom_in()
    animation_of(gliding).setCurrentTime(120)
    assert gliding.zoom == 1.25
    gliding.navigation.zoom_to(1.0, smooth=True)
    animation_of(gliding).setCurrentTime(120)
    assert gliding.zoom == 1


def test_a_touch_pad_is_followed_at_once(gliding, pointer):
    pointer.wheel(lane_named(gliding, "Feelings").rect.centre, 0.1, CTRL)
    assert gliding.zoom == pytest.approx(1.15**0.1)


def test_scrolling_ends_it_where_it_was_going(gliding):
    gliding.navigation.zoom_in()
    gliding.navigation.scroll_by(10, 0)
    assert gliding.zoom == 1.1
    assert not gliding.navigation.glide.is_under_way


def test_the_eye_is_led_to_the_selection(gliding):
    card = card_saying(gliding, "Gets seated")
    gliding.editor.select([card.card.id])
    before = gliding.viewportTransform().map(*card.rect.centre)
    gliding.sight.fit_selection()
    assert gliding.viewportTransform().map(*card.rect.centre) == pytest.approx(before, abs=1)
    animation_of(gliding).setCurrentTime(120)
    assert gliding.zoom == 2
    seen = gliding.viewportTransform().map(*card.rect.centre)
    assert gliding.frozen.uncovered().contains(round(seen[0]), round(seen[1]))


def test_nothing_moves_where_nobody_wants_or_sees_it(view):
    assert time_to_glide(view) == 0, "there is no screen"
    view.navigation.zoom_in()
    assert view.zoom == 1.1
