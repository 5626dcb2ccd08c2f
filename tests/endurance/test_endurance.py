"""The bounded runs, each for a moment; ``python -m tests.endurance`` is for an hour of them."""

import pytest

from tests.endurance import faults, files, kills, steps
from tests.endurance.subjects import OURS
from tests.endurance.tracer import IS_POSSIBLE

debuggable = pytest.mark.skipif(not IS_POSSIBLE, reason="the system calls of Linux on x86-64")


def test_the_program_may_be_killed_at_any_instant():
    assert kills.run(seed=7, first=0, count=6).findings == []


@debuggable
@pytest.mark.parametrize("subject", OURS, ids=lambda subject: subject.name)
def test_any_system_call_may_fail(subject):
    assert faults.run(0, 0, 0, [subject], some=10).findings == []


def test_whatever_happened_to_a_file_it_is_answered():
    assert files.run(seed=7, first=0, count=120).findings == []


def test_any_steps_lead_where_they_should(qapp):
    assert steps.run(seed=7, first=0, count=400).findings == []
