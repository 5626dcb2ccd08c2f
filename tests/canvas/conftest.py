from contextlib import ExitStack

import pytest

from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.hand import Keyboard, Pointer


@pytest.fixture
def canvas(qapp):
    """Opens canvases on documents, and closes them at the end of the test."""
    with ExitStack() as opened:
        yield lambda document, shown=True, at=None: opened.enter_context(canvas_of(document, shown, at))


@pytest.fixture
def view(canvas):
    """A canvas with the sample *Pizza night*, its top left corner in sight."""
    return canvas(PIZZA_NIGHT, at=(0, 0))


@pytest.fixture
def pointer(view):
    return Pointer(view)


@pytest.fixture
def keyboard(view):
    return Keyboard(view)
