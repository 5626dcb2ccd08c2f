"""One step of a drag: the edit, the layout, the picture, and the frame painted."""

from PySide6.QtWidgets import QApplication

from journeyeditor.canvas import MapView
from journeyeditor.canvas.tools.reordering import STAGE, Reordering
from journeyeditor.canvas.tools.tool import NO_MODIFIER
from journeyeditor.editor import Editor
from journeyeditor.layout.geometry import Point
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, milliseconds, percentile_95, spread


def measure(cards: int = 300, budget: float = 16.0) -> Figure:
    """Drag the first stage across the map and back, a step at a time; each step makes others give way or not."""
    application = QApplication.instance() or QApplication([])
    view = MapView(Editor(document_of(cards)))
    view.resize(1600, 900)
    view.show()
    application.processEvents()
    start = view.sheet.stages[0].rect.centre
    across = view.sheet.grid.width - 200
    gesture = Reordering(view, STAGE, view.editor.journey.stages[0].id, start)
    steps = iter(range(10_000))

    def step() -> None:
        # There and back, 37 points a step: about every fifth step changes the order of the stages.
        way = next(steps) * 37 % (2 * across)
        gesture.move(Point(start.x + (way if way < across else 2 * across - way), start.y), NO_MODIFIER)
        application.processEvents()  # paints what the step has changed

    times = milliseconds(step, 300, warm_up=10)
    gesture.cancel()
    view.close()
    view.close_canvas()
    return Figure(f"One step of dragging a stage, {cards} cards", percentile_95(times), budget, "ms", spread(times))
