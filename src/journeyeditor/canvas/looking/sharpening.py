"""When the sheet is painted: in small steps ahead of need, and blurred while the zoom changes."""

from collections.abc import Callable, Iterator
from math import inf
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.ground import Ground, Wanted
from journeyeditor.canvas.map_scene import MapScene

_REST = 80
"""After how many milliseconds without a change the zoom rests."""
_CALM = 150
"""After how many milliseconds without an edit there is time to paint ahead."""
_STEP = 0.003
"""How many seconds a step of painting takes, or little more: the hand must not feel it."""


class Sharpening:
    """Lets grounds show what they know while the zoom changes, sharpens them at rest, and has them paint ahead."""

    def __init__(self, widget: QWidget, scene: MapScene, is_busy: Callable[[], bool]) -> None:
        """Watch over the grounds of a widget, of which there are none yet.

        Args:
            widget: the widget.
            scene: what they show.
            is_busy: tells whether the hand is at something that would spoil at once what was painted ahead.
        """
        self._widget, self._scene, self._is_busy = widget, scene, is_busy
        self.grounds: list[Ground] = []
        """The lowest first."""
        self.is_sharp = True
        """Whether all in sight is shown as it is."""
        self._has_zoomed = False
        self._has_painted = self._has_stood_back = False
        """Whether a ground has been painted in this turn of the event loop, and whether the last step was left out."""
        self.waits = False
        """Whether it waits until the zoom rests; else all is sharp at once."""
        self.in_turns = False
        """Whether what the hand changes is painted in several turns of the event loop, and shown once all of it is."""
        self.timer = QTimer(widget)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.paint_ahead)

    def add(self, ground: Ground) -> None:
        """Watch over a ground, above those that are there."""
        ground.blur(not self.is_sharp)
        self.grounds.append(ground)

    def take_changes(self) -> None:
        """Tell grounds what of the sheet looks otherwise than before."""
        changed = self._scene.take_changed()
        if changed is not None:
            in_turns = self.in_turns and self.is_sharp and self._is_busy()
            for ground in self.grounds:
                ground.follow(self._scene.slices, changed, in_turns)
            self.timer.start(0 if in_turns else _CALM)
        if self.is_behind and not self._is_busy():
            self.catch_up()  # the hand has let go: what it held is seen where it lies now

    @property
    def is_behind(self) -> bool:
        """Whether the sheet is shown as it was before what the hand has done."""
        return any(ground.is_behind for ground in self.grounds)

    def catch_up(self, end: float = inf) -> bool:
        """Show the sheet as it is, all parts of it together; tell whether it was painted before some time."""
        if not all(ground.catch_up(lambda: perf_counter() > end) for ground in self.grounds):
            return False
        for ground in self.grounds:
            ground.show_coming()
        return True

    def spoil_all(self) -> None:
        """Take note that all looks otherwise from now on."""
        for ground in self.grounds:
            ground.spoil_all()
        self.timer.start(_CALM)

    def close(self) -> None:
        """Forget all that was painted, and paint nothing further."""
        self.timer.stop()
        for ground in self.grounds:
            ground.forget()

    def before_zoom(self) -> None:
        """Keep what is in sight, for the zoom is about to change."""
        if self.waits and self._widget.isVisible():
            self._has_zoomed = True
            if self.is_sharp:
                self.take_changes()
                self.catch_up()
                for ground in self.grounds:
                    if ground.is_seen:
                        ground.finish()
                self._show_sharp(False)

    def sharpen(self) -> None:
        """Show all as it is."""
        if not self.is_sharp:
            self._show_sharp(True)

    def ground_painted(self) -> None:
        """Go on in a while."""
        self._has_painted = True
        if self._has_zoomed:
            self._has_zoomed = False
            self.timer.start(_REST)  # on a slow machine no sooner than all this is done
        elif not self.timer.isActive():
            self.timer.start(0)

    def paint_ahead(self) -> None:
        """Take a step: catch up, else paint what is in sight, then just out of sight, then the whole sheet from far."""
        self.take_changes()
        if self.is_behind:
            done = not self._stands_back() and self.catch_up(perf_counter() + _STEP)
            self.timer.start(_CALM if done else 0)
            return
        if self.is_sharp and self._is_busy():
            self.timer.start(_CALM)
        if self.timer.isActive():
            return
        if self._stands_back():
            self.timer.start(0)
            return
        end = perf_counter() + _STEP
        if not self._paint_all(Ground.in_sight, end):
            return
        self.sharpen()
        if self._paint_all(Ground.around, end):
            self._paint_all(Ground.from_far, end)

    def _stands_back(self) -> bool:
        """Tell whether a step is left to the next turn: this one has painted what the hand does, and is long enough."""
        self._has_stood_back = self._has_painted and not self._has_stood_back
        self._has_painted = False
        return self._has_stood_back

    def _paint_all(self, wanted: Callable[[Ground], Iterator[Wanted]], end: float) -> bool:
        """Paint squares; tell whether all of them are painted, else go on later."""
        for ground in self.grounds:
            if not ground.is_seen and wanted is not Ground.from_far:
                continue
            for one in wanted(ground):
                if perf_counter() > end or not ground.develop(one, lambda: perf_counter() > end):
                    self.timer.start(0)
                    return False
        return True

    def _show_sharp(self, is_sharp: bool) -> None:
        self.is_sharp = is_sharp
        for ground in self.grounds:
            ground.blur(not is_sharp)
