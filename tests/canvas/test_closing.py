"""A canvas that was closed holds nothing of its map any more: who still knows of it must not keep all of that."""

import gc

from journeyeditor import files
from journeyeditor.picture.primitives import Group
from journeyeditor.resources import sample_path
from tests.canvas.canvases import canvas_of
from tests.canvas.looks import look_at


def _groups():
    return sum(isinstance(thing, Group) for thing in gc.get_objects())


def test_a_closed_canvas_forgets_what_it_has_shown(qapp):
    document = files.load(sample_path("pizza-night.journey"))
    gc.collect()
    before = _groups()
    with canvas_of(document) as view:
        look_at(view, (900, 500))
        qapp.processEvents()
        grounds = list(view.sharpening.grounds)
        assert view.map_scene.groups()
        assert any(ground.squares for ground in grounds)
    assert _groups() == before
    assert not any(ground.squares for ground in grounds)
