"""What holds for each edit alone, on any document."""

import inspect
from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import ignoring, views
from journeyeditor.files import encode
from journeyeditor.model import View, elements_of_map
from tests.edits.attempts import ATTEMPTS, MODULES, Choice, attempted, expect_to_be_well_made
from tests.edits.pizza import MAP, pizza
from tests.strategies import documents, examples


def pizza_in_use():
    """A document with a view, and with something ignored about each of its elements."""
    document = views.add_view(pizza(), View(id="wall", name="", map=MAP), "Wall").document
    for element in elements_of_map(document.map(MAP)):
        document = ignoring.ignore(document, MAP, "stage-no-action", element.id, "All is said").document
    return document


def test_every_edit_is_attempted():
    edits = {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in MODULES
        for name, found in inspect.getmembers(module, inspect.isfunction)
        if found.__module__ == module.__name__ and not name.startswith("_")
    }
    assert set(ATTEMPTS) == edits


def test_every_edit_gives_a_sound_document_or_a_reason():
    made = Counter()

    @examples(60)
    @given(documents() | st.builds(pizza_in_use), st.integers(0, 2**32))
    def attempt_all(document, seed):
        before = encode(document)
        for name, attempt in ATTEMPTS.items():
            change = attempted(attempt, Choice(Random(f"{seed}, {name}"), document))
            if change is not None:
                expect_to_be_well_made(change, document)
                made[name] += change.document is not document
        assert encode(document) == before

    attempt_all()
    assert not [name for name in ATTEMPTS if not made[name]]
