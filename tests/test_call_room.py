"""Room for calls: no depth at which a call costs memory of its own."""

import subprocess
import sys

_LOOKED_AT = """
import resource, sys
from journeyeditor.call_room import with_room_to_call

def nothing():
    pass

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def dearest(depth):
    before = faults()
    for _ in range(100):
        nothing()
    here = faults() - before
    return max(here, dearest(depth - 1)) if depth else here

print(dearest(200), with_room_to_call(lambda: dearest(200)))
"""
"""Asks the system how often it had to find memory while a function was called 100 times, at each of 200 depths."""


def test_what_is_called_finds_room_at_any_depth():
    shown = subprocess.run([sys.executable, "-c", _LOOKED_AT], check=True, capture_output=True, text=True).stdout
    without, with_room = map(int, shown.split())
    assert without > 90 > 20 > with_room, "without, Python takes a piece at some depth for each call"
