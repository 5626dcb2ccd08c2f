"""How much work something is, whatever machine does it and however busy that is: told in yardsticks, not in seconds."""

import json
import timeit
from functools import cache
from time import process_time

SOON = 200
"""How many yardsticks somebody who opens a file may be kept waiting: three seconds of the processor of a laptop."""


@cache
def _text():
    """A file of ten thousand plain things, a megabyte."""
    return json.dumps(
        [{"id": f"card-{n}", "text": "Asks friends for a good pizzeria", "at": n / 7} for n in range(10_000)]
    )


def yardsticks(seconds):
    """Return how many times this machine could have read a plain megabyte of JSON in so many seconds."""
    text = _text()
    return seconds / min(timeit.repeat(lambda: json.loads(text), timer=process_time, number=1, repeat=5))


def work_of(action):
    """Return how many yardsticks something takes."""
    start = process_time()
    action()
    return yardsticks(process_time() - start)
