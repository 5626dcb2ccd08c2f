"""Any steps in any order: edit, undo, redo, save, reload, crash and recover, beside a model: a list of states."""

import os
import tempfile
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from journeyeditor.window.application import make_application
from tests.endurance.desk import Desk
from tests.endurance.report import Report

_LIFE = 1000
"""How many steps the same document has before a new one takes its place."""
_SAY_AFTER = 10_000


def run(seed, first, count):
    """Take so many steps."""
    report = Report()
    application = QApplication.instance() or make_application()
    home = os.environ.get("JOURNEYEDITOR_HOME")
    try:
        for start in range(first, first + count, _LIFE):
            with tempfile.TemporaryDirectory(prefix="steps-") as folder:
                os.environ["JOURNEYEDITOR_HOME"] = str(Path(folder) / "home")
                _live(Path(folder), seed, range(start, min(start + _LIFE, first + count)), report)
            if (start + _LIFE) % _SAY_AFTER == 0:
                print(f"{sum(report.counts.values()):,} steps", flush=True)
    finally:
        os.environ.pop("JOURNEYEDITOR_HOME")
        if home is not None:
            os.environ["JOURNEYEDITOR_HOME"] = home
    del application  # timers need it for as long as there are any
    return report


def _live(folder, seed, numbers, report):
    """Take steps with one document, up to the first that does not lead where it should."""
    desk = Desk(folder, Random(f"{seed}, {numbers[0]}"))
    for number in numbers:
        name = desk.choose()
        report.counts[name] += 1
        try:
            desk.take(name)
            desk.compare()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            where = f"step {number} of seed {seed}, which is number {number - numbers[0] + 1} since step {numbers[0]}"
            report.find(f"{where}, {name}: {type(error).__name__}: {error}")
            return
    desk.leave()
