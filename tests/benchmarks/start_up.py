"""From the start of the process to the sample painted, beside a bare window with the same imports."""

import os
import subprocess
import sys
import tempfile
from statistics import median
from time import perf_counter

from tests.benchmarks.measure import Figure

_OURS = """
import gc, os, sys
import journeyeditor.cli
from journeyeditor.call_room import with_room_to_call
def start():  # as the command line does
    gc.disable()
    from journeyeditor.resources import sample_path
    from journeyeditor.window.application import make_application
    from journeyeditor.window.open_windows import OpenWindows
    from journeyeditor.window.settings import SettingsFile
    application = make_application()
    windows = OpenWindows(SettingsFile())
    windows.open([sample_path("pizza-night.journey")])
    application.processEvents()
    for window in windows:
        window.view.viewport().repaint()
    return application, windows
application, windows = with_room_to_call(start)
"""
_TELL_IMPORTS = """
ours = [
    module for name, module in sys.modules.items()
    if name.startswith("journeyeditor") and type(module).__name__ != "_LazyModule"  # looked into, it would be loaded
]
others = [name for name in sys.modules if not name.startswith(("journeyeditor", "__", "encodings"))]
classes = {
    f"{thing.__module__}:{thing.__name__}"
    for module in ours for thing in vars(module).values()
    if issubclass(type(thing), type) and thing.__module__.startswith("PySide6.")
}
print(*others, *sorted(classes))
sys.stdout.flush()
"""
"""Prints the modules that were imported from elsewhere, and the classes of Qt that were imported from them."""
_BARE = """
import gc, os
gc.disable()
from importlib import import_module
for name in {names}.split():
    module, _, thing = name.partition(":")
    try:
        getattr(import_module(module), thing or "__name__")
    except (ImportError, AttributeError):
        pass  # made by another module, not a file of its own
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow
application = QApplication([])
window = QMainWindow()
scene = QGraphicsScene(window)
view = QGraphicsView(scene)
window.setCentralWidget(view)
window.resize(1320, 860)
window.show()
application.processEvents()
view.viewport().repaint()
"""
_LEAVE = "\nos._exit(0)\n"


class _Programs:
    """Runs programs with settings of their own, and byte code kept as an installed program keeps it."""

    def __init__(self, folder: str) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._environment = {**kept, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder}

    def output(self, code: str) -> str:
        """Return what a program prints."""
        command = [sys.executable, "-c", code + _LEAVE]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=self._environment).stdout

    def seconds(self, code: str) -> float:
        """Return how long a program takes."""
        start = perf_counter()
        self.output(code)
        return perf_counter() - start


def measure(pairs: int = 15) -> Figure:
    """Run both in turn and compare each with its neighbour, so that a busy machine slows down both."""
    with tempfile.TemporaryDirectory() as folder:
        programs = _Programs(folder)
        bare_code = _BARE.format(names=repr(programs.output(_OURS + _TELL_IMPORTS).strip()))
        times = [(programs.seconds(bare_code), programs.seconds(_OURS)) for _ in range(pairs)][2:]
    ratio = median(ours / bare for bare, ours in times)
    bare, ours = median(bare for bare, _ in times), median(ours for _, ours in times)
    also = f"median of {len(times)} pairs: {ours * 1000:.0f} ms beside {bare * 1000:.0f} ms"
    return Figure("Start to the sample painted, beside a bare window", ratio, 1.6, "times", also)
