"""Files that the program once did not bear, each of them for ever: what was found by damaging a hundred thousand."""

from pathlib import Path

import pytest

from journeyeditor.typeset import QtTypesetter
from tests.endurance.opening import opened
from tests.yardstick import SOON, work_of

FILES = sorted((Path(__file__).parent / "damaged").iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_is_answered_soon(qapp, tmp_path, path):
    ends, data, typesetter = [], path.read_bytes(), QtTypesetter()
    work = work_of(lambda: ends.append(opened(tmp_path / "damaged.journey", data, typesetter, with_paper=False)))
    assert ends[0] in ("repaired", "refused")
    assert work < SOON
