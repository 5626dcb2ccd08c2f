"""One step of a drag in the whole window: the edit, the layout, the picture, and the frame painted."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.tools.reordering import STAGE, Reordering
from journeyeditor.canvas.tools.tool import NO_MODIFIER
from journeyeditor.editor import Editor
from journeyeditor.layout.geometry import Point
from journeyeditor.window.application import calm_memory, make_application
from journeyeditor.window.main_window import MainWindow
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread


def measure(cards: int = 300, budget: float = 16.0) -> Figure:
    """Drag the first stage across the map and back, a step at a time; about every fifth step moves other stages."""
    application = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Editor(document_of(cards)), OpenWindows(SettingsFile(Path(folder))))
        window.resize(1600, 950)
        window.show()
        application.processEvents()
        calm_memory()
        view = window.view
        start = view.sheet.stages[0].rect.centre
        across = view.sheet.grid.width - 200
        gesture = Reordering(view, STAGE, view.editor.journey.stages[0].id, (), start)
        steps = iter(range(10_000))

        def step() -> None:
            way = next(steps) * 37 % (2 * across)
            gesture.move(Point(start.x + (way if way < across else 2 * across - way), start.y), NO_MODIFIER)
            application.processEvents()  # paints what the step has changed

        times = milliseconds(step, 300, warm_up=10)
        gesture.cancel()
        window.close()
    return Figure(f"One step of dragging a stage, {cards} cards", percentile_95(times), budget, "ms", spread(times))
