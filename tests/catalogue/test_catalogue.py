"""The tables that tell of everything one can start from."""

import datetime

from journeyeditor.model import LANE_KINDS
from journeyeditor.templates import TEMPLATES
from journeyeditor.templates.samples import SAMPLES
from tests.catalogue.tables import lanes, samples, templates

TODAY = datetime.date(2026, 11, 25)


def test_everything_has_a_row_of_its_own():
    _, _, *kinds = lanes()
    assert [row[0] for row in kinds] == list(LANE_KINDS)
    assert all(row[5] for row in kinds), "a template shows it"
    _, _, *empty = templates(TODAY)
    assert [row[0] for row in empty] == [template.name for template in TEMPLATES]
    assert {row[3:6] for row in empty} == {(0, 0, 1)}, "one hint: where to begin"


def test_no_sample_has_an_error_or_a_warning():
    _, _, *full = samples(TODAY)
    assert [row[0] for row in full] == [sample.title for sample in SAMPLES]
    assert all(row[4:6] == (0, 0) for row in full)
