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


_ALL = """
import sys
import journeyeditor.window.application
waiting = [module for module in sys.modules.values() if type(module).__name__ == "_LazyModule"]
assert len(waiting) > 20
for module in waiting:
    assert module.__file__ and module.__spec__.name == module.__name__ and type(module) is type(sys)
"""


def test_every_module_that_waits_can_be_loaded():
    subprocess.run([sys.executable, "-c", _ALL], check=True)


def test_a_module_that_is_not_there_is_told_when_it_is_used():
    from journeyeditor import edits
    from journeyeditor.later import load_later

    load_later("journeyeditor.edits", "plums")
    try:
        with pytest.raises(AssertionError, match=r"there is no module .*plums"):
            _ = edits.plums.stone
    finally:
        del sys.modules["journeyeditor.edits.plums"], edits.plums
