"""One frame in the whole window: from what the hand does, as the screen sends it, until all of it is painted."""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Editor
from journeyeditor.garbage import search_seldom
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import card_lanes
from journeyeditor.layout.lane_body import PlacedPoint
from journeyeditor.window.application import make_application
from journeyeditor.window.main_window import MainWindow
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile
from tests.benchmarks.maps import document_of
from tests.benchmarks.measure import Figure, percentile_95, spread

Frame = Callable[[], object]
"""Does one thing with the window."""

_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SENTENCE = "waits for somebody who brings the bill, and looks for the way out; "


class _Size(NamedTuple):
    cards: int
    stages: int
    frame: float
    """The budget of a frame in milliseconds."""
    frames: int
    connectors: int = 0

    @property
    def words(self) -> str:
        """What there is."""
        return f"{self.cards} cards" + (f" and {self.connectors} connectors" if self.connectors else "")


_SIZES = (_Size(300, 12, 8.3, 200), _Size(1000, 20, 16.0, 150), _Size(10_000, 60, 50.0, 60))
_WIRED = (_Size(300, 12, 8.3, 100, 60), _Size(1000, 20, 16.0, 80, 120), _Size(10_000, 60, 50.0, 40, 300))
"""The same with connectors, which must follow."""
_WARM_UP = 12
"""Frames that do not count."""
_OPENING = 2000.0
"""The budget from a document of 10,000 cards to its first paint, in milliseconds."""


class _Hand:
    """A mouse, a wheel and a keyboard over the canvas of a window."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.view = window, window.view
        self._viewport = window.view.viewport()
        self._held = Qt.MouseButton.NoButton

    @property
    def middle(self) -> Point:
        """The place of the sheet that stands in the middle of the view."""
        place = self.view.mapToScene(self._viewport.rect().center())
        return Point(place.x(), place.y())

    def press(self, at: Point, button: Qt.MouseButton = _LEFT) -> None:
        self._held = button
        self._send(QEvent.Type.MouseButtonPress, at, button)

    def move(self, at: Point) -> None:
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)

    def release(self, at: Point) -> None:
        button, self._held = self._held, Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, at, button)

    def wheel(self, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        pixel = QPointF(self._viewport.rect().center()) + QPointF(90, 60)
        turn = QPoint(0, 120 * notches)
        place = QPointF(self._viewport.mapToGlobal(pixel))
        event = QWheelEvent(
            pixel, place, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(self._viewport, event)

    def _send(self, kind: QEvent.Type, at: Point, button: Qt.MouseButton) -> None:
        pixel = self.view.viewportTransform().map(QPointF(*at))
        event = QMouseEvent(kind, pixel, QPointF(self._viewport.mapToGlobal(pixel)), button, self._held, _NONE)
        QApplication.sendEvent(self._viewport, event)


@contextmanager
def _window_of(size: _Size) -> Iterator[MainWindow]:
    application = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(
            Editor(document_of(size.cards, size.stages, connectors=size.connectors)),
            OpenWindows(SettingsFile(Path(folder))),
        )
        window.resize(1600, 950)
        window.show()
        window.activateWindow()
        window.view.sharpening.waits = window.view.sharpening.in_turns = True  # as on a screen
        application.processEvents()
        search_seldom()
        yield window
        window.editor.cancel_preview()
        window.view.finish_editing()
        window.editor.saved(Path(folder) / "map.journey")
        window.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()


def _to_and_fro(start: Point, across: float, down: float) -> Iterator[Point]:
    """Yield places around a start, a few points apart, as a hand moves."""
    ways = [*range(20), *range(20, -20, -1), *range(-20, 0)]
    return cycle(Point(start.x + across * way / 20, start.y + down * way / 20) for way in ways)


def _dragging(hand: _Hand, start: Point, across: float, down: float) -> tuple[Frame, Frame]:
    places = _to_and_fro(start, across, down)
    hand.press(start)
    return lambda: hand.move(next(places)), lambda: hand.release(start)


def _card(hand: _Hand) -> tuple[Frame, Frame]:
    sheet = hand.view.sheet
    ends = {name for line in sheet.connectors for name in (line.connector.source, line.connector.target)}
    cards = [card for lane in card_lanes(sheet) for card in lane.cards]
    places = [card.rect.centre for card in cards if card.card.id in ends or not ends]
    return _dragging(hand, _nearest(hand, places), 300, 160)


def _stage(hand: _Hand) -> tuple[Frame, Frame]:
    return _dragging(hand, _nearest(hand, [stage.rect.centre for stage in hand.view.sheet.stages]), 320, 0)


def _point(hand: _Hand) -> tuple[Frame, Frame]:
    start = _nearest(hand, [point.centre for point in _points(hand)])
    # Where the map is shown small, such a way would be shorter than what counts as a drag.
    shown, least = hand.view.pixels_for_a_point, float(QApplication.startDragDistance())
    move, release = _dragging(hand, start, max(30, 2 * least / shown), max(50, least / shown))

    def end() -> None:
        if not hand.view.editor.history.is_previewing:
            raise RuntimeError("the hand held no point")
        release()

    return move, end


def _points(hand: _Hand) -> list[PlacedPoint]:
    plots = [lane.plot for lane in hand.view.sheet.lanes if lane.plot is not None]
    return [point for plot in plots for curve in plot.curves for point in curve.points]


def _nearest(hand: _Hand, places: Sequence[Point]) -> Point:
    """Return that of some places which is nearest to the middle of the view, brought in sight."""
    middle = hand.middle
    place = min(places, key=lambda at: abs(at.x - middle.x) + abs(at.y - middle.y))
    hand.view.ensureVisible(place.x, place.y, 1, 1, 400, 300)
    QApplication.processEvents()
    return place


def _typing(hand: _Hand) -> tuple[Frame, Frame]:
    _nearest(hand, [card.rect.centre for card in hand.view.sheet.lanes[0].cards])
    card = hand.view.sheet.lanes[0].cards[0]
    hand.view.edit_text_of(card.card.id, "text")
    letters = cycle(_SENTENCE)
    return lambda: QTest.keyClick(QApplication.focusWidget(), next(letters)), hand.view.finish_editing


def _panning(hand: _Hand) -> tuple[Frame, Frame]:
    start = hand.view.mapFromScene(*hand.middle)
    hand.press(hand.middle, _MIDDLE)
    pixels = _to_and_fro(Point(start.x(), start.y()), 300, 200)

    def pan() -> None:
        place = hand.view.mapToScene(*map(round, next(pixels)))
        hand.move(Point(place.x(), place.y()))

    return pan, lambda: hand.release(hand.middle)


def _scrolling(hand: _Hand) -> tuple[Frame, Frame]:
    turns = cycle([1, 1, 1, -1, -1, -1])
    return lambda: hand.wheel(next(turns), _NONE), lambda: None


def _zooming(hand: _Hand) -> tuple[Frame, Frame]:
    zoom, turns = hand.view.zoom, cycle([1] * 5 + [-1] * 15 + [1] * 10)
    return lambda: hand.wheel(next(turns), _CONTROL), lambda: hand.view.navigation.zoom_to(zoom)


def _nudging(hand: _Hand) -> tuple[Frame, Frame]:
    hand.view.editor.select((_points(hand)[2].point.id,))
    keys = cycle([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down])
    return lambda: QTest.keyClick(hand.view, next(keys)), lambda: hand.view.editor.select(())


def _resting(hand: _Hand) -> tuple[Frame, Frame]:
    hand.view.editor.select((_points(hand)[2].point.id,))
    return hand.window.action_set.refresh, lambda: hand.view.editor.select(())


_DEEDS = {
    "dragging a card": _card,
    "dragging a stage": _stage,
    "dragging a curve point": _point,
    "typing in a card": _typing,
    "nudging a curve point": _nudging,
    "showing, once the hand rests, what can be done": _resting,
    "panning": _panning,
    "scrolling": _scrolling,
    "zooming": _zooming,
}
_WIRED_DEEDS = tuple(_DEEDS)[:5]
"""What may move the ends of connectors."""


def _times(window: MainWindow, deed: str, frames: int) -> list[float]:
    frame, end = _DEEDS[deed](_Hand(window))

    times = [_longest_turn(window, frame) for _ in range(frames + _WARM_UP)][_WARM_UP:]
    end()
    QApplication.processEvents()
    return times


def _longest_turn(window: MainWindow, frame: Frame) -> float:
    """Do a thing, and return the longest turn of the event loop until all of it is painted, in milliseconds."""

    def turn(begin: Frame) -> float:
        start = time.perf_counter()
        begin()
        QApplication.processEvents()  # paints what has changed
        return (time.perf_counter() - start) * 1000

    turns = [turn(frame)]
    while window.view.lags:
        turns.append(turn(lambda: None))
    return max(*turns, turn(lambda: None))


def _opening(size: _Size) -> Figure:
    """Measure from a document in memory to its first paint."""
    times = []
    for _ in range(3):
        document = document_of(size.cards, size.stages)
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            window = MainWindow(Editor(document), OpenWindows(SettingsFile(Path(folder))))
            window.resize(1600, 950)
            window.show()
            QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1000)
            window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Figure(f"Opening {size.cards} cards, until painted", max(times), _OPENING, "ms", "slowest of 3")


def measure() -> Iterator[Figure]:
    """Do by hand what the hand does, on maps of several sizes, and open the largest."""
    for size in (*_SIZES, *_WIRED):
        with _window_of(size) as window:
            for deed in _WIRED_DEEDS if size.connectors else _DEEDS:
                times = _times(window, deed, size.frames)
                what = f"One frame of {deed}, {size.words}"
                yield Figure(what, percentile_95(times), size.frame, "ms", spread(times))
    yield _opening(_SIZES[-1])
