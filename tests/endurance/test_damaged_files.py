"""Files that the program once did not bear, each of them for ever: what was found by damaging a hundred thousand."""

from pathlib import Path

import pytest

from journeyeditor.typeset import QtTypesetter
from tests.endurance.files import SECONDS
from tests.endurance.opening import opened

FILES = sorted((Path(__file__).parent / "damaged").iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_is_answered(qapp, tmp_path, path, seconds):
    data = path.read_bytes()
    typesetter = QtTypesetter()
    assert opened(tmp_path / "damaged.journey", data, typesetter, with_paper=False) in ("repaired", "refused")
    assert seconds(lambda: opened(tmp_path / "damaged.journey", data, typesetter, with_paper=False)) < SECONDS
