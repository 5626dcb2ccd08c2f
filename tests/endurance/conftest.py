import time
import timeit

import pytest


@pytest.fixture
def seconds():
    """How long something keeps the processor busy, at best of two times; what else the machine does is not in it."""
    return lambda action: min(timeit.repeat(action, timer=time.process_time, number=1, repeat=2))
