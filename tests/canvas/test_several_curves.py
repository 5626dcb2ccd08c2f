"""Several curves in one lane: told apart, and chosen by their names."""

import pytest

from journeyeditor.edits import curve
from journeyeditor.layout.hit import legend_rect
from journeyeditor.picture.contrast import LEAST_CONTRAST_OF_LINES, contrast
from journeyeditor.picture.palette import PAPER
from journeyeditor.picture.primitives import Shape
from tests.canvas.looks import lane_named, look_at, undo_labels


@pytest.fixture
def view(view):
    added = curve.add_curve(
        view.editor.document, view.editor.map_id, "lane-sentiment", name="Tom", state="future", colour="#FFFFFF"
    )
    change = curve.draw_stroke(
        added.document, view.editor.map_id, *added.touched, [("step-enter", 0.5, -1), ("step-wait", 0.5, 1)]
    )
    view.editor.apply(change)
    look_at(view, lane_named(view, "Feelings").plot.curves[0].legend.at)
    return view


def curves(view):
    return lane_named(view, "Feelings").plot.curves


def test_a_click_on_its_name_selects_a_curve_and_frames_the_name(view, pointer):
    tom = curves(view)[1]
    steps = undo_labels(view)
    pointer.click(legend_rect(tom.legend).centre)
    assert view.editor.selection == (tom.curve.id,)
    assert view.map_scene.rects_of(view.editor.selection) == [legend_rect(tom.legend)]
    assert undo_labels(view) == steps


def test_with_the_pencil_in_hand_too(view, pointer):
    view.choose_tool("pencil")
    tom = curves(view)[1]
    pointer.click(legend_rect(tom.legend).centre)
    assert view.editor.selection == (tom.curve.id,)
    count = len(curves(view)[0].points)
    rect = lane_named(view, "Feelings").plot.rect
    pointer.draw([(rect.x + 240 + x, rect.y + 60) for x in range(0, 120, 5)])
    assert len(curves(view)[0].points) == count
    assert len(curves(view)[1].points) > 2


def test_a_future_state_says_so_in_a_word(view):
    assert [one.legend.block.text for one in curves(view)] == ["Eva today", "Tom · future state"]


def test_faces_wear_rings_in_the_colours_of_their_curves_which_can_be_seen(view):
    rings = set()
    for number in (0, 1):
        ids = {point.point.id for point in curves(view)[number].points}
        for group in view.map_scene.groups():
            if group.element_id in ids:
                ringed = [part for part in group.parts if isinstance(part, Shape) and part.stroke_width == 2]
                assert ringed
                rings.add((number, ringed[0].stroke))
    assert len(rings) == 2
    assert all(contrast(colour, PAPER) >= LEAST_CONTRAST_OF_LINES for _, colour in rings)
