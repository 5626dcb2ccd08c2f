"""The strokes of the pencil: each is drawn, and the last one can be smoothed."""

from typing import TYPE_CHECKING

from journeyeditor.canvas.sheet_view import SheetView

if TYPE_CHECKING:
    from journeyeditor.canvas.smoothing import SmoothingBar
    from journeyeditor.canvas.tools.stroke import Stroke


class Strokes:
    """Takes strokes, and offers the bar that smooths them, which is made for the first one."""

    def __init__(self, view: SheetView) -> None:
        """Draw on a canvas."""
        self._view = view
        self._bar: SmoothingBar | None = None

    def take(self, stroke: "Stroke") -> None:
        """Draw a stroke, and offer to smooth it."""
        if self._bar is None:
            from journeyeditor.canvas.smoothing import SmoothingBar

            self._bar = SmoothingBar(self._view)
        self._bar.offer(stroke)

    @property
    def can_smooth(self) -> bool:
        """Whether the last stroke can be smoothed still."""
        return self._bar is not None and self._bar.isVisible()

    def smooth(self) -> None:
        """Let the keyboard smooth the last stroke."""
        if self._bar is not None:
            self._bar.take_focus()

    def leave(self) -> None:
        """Offer nothing any more; the last stroke stays as it is."""
        if self._bar is not None:
            self._bar.dismiss()

    def close(self) -> None:
        """Follow the editor no longer; the canvas closes."""
        if self._bar is not None:
            self._bar.stop_listening()
