"""Modules that are loaded when they are first used: known before, and whole after."""

import subprocess
import sys

import pytest

_SHOWN = """
import sys
from journeyeditor import edits
from journeyeditor.edits import cards
waiting = "_LANE" not in object.__getattribute__(sys.modules["journeyeditor.edits.lanes"], "__dict__")
assert waiting and "add_card" not in object.__getattribute__(cards, "__dict__")
assert cards is edits.cards is sys.modules["journeyeditor.edits.cards"]
assert callable(cards.add_card)
from journeyeditor.edits.lanes import add_lane
assert edits.lanes.add_lane is add_lane
"""


def test_a_module_waits_until_something_in_it_is_asked_for():
    subprocess.run([sys.executable, "-c", _SHOWN], check=True)


def test_a_module_that_is_not_there_is_told_at_once():
    from journeyeditor.later import load_later

    with pytest.raises(AssertionError, match="has no module plums"):
        load_later("journeyeditor.edits", "plums")
