from contextlib import ExitStack

import pytest

from journeyeditor import files
from journeyeditor.resources import sample_path
from tests.canvas.canvases import canvas_of
from tests.canvas.hand import Keyboard, Pointer


@pytest.fixture
def canvas(qapp):
    """Opens canvases on documents, and closes them at the end of the test."""
    with ExitStack() as opened:
        yield lambda document, shown=True: opened.enter_context(canvas_of(document, shown))


@pytest.fixture
def view(canvas):
    """A canvas with the sample *Pizza night*, its top left corner in sight."""
    view = canvas(files.load(sample_path("pizza-night.journey")))
    view.centerOn(0, 0)
    return view


@pytest.fixture
def pointer(view):
    return Pointer(view)


@pytest.fixture
def keyboard(view):
    return Keyboard(view)
