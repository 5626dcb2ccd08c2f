"""The rooms that know what a map is and what can be done with it work where no Qt is installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import journeyeditor

SOURCES = Path(journeyeditor.__file__).parents[1]
WITHOUT_QT = ["model", "edits", "layout", "files", "editor"]


def modules_of(room):
    """The names of all modules of a room."""
    folder = SOURCES / "journeyeditor" / room
    paths = sorted(path.relative_to(SOURCES).with_suffix("") for path in folder.rglob("*.py"))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_a_room_without_qt(room):
    blocked = "".join(f"sys.modules[{name!r}] = None; " for name in ("PySide6", "shiboken6", "qtpy", "qtawesome"))
    code = f"import sys; {blocked}import importlib\nfor name in {modules_of(room)!r}: importlib.import_module(name)"
    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
        timeout=300,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert modules_of(room)
