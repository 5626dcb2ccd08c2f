"""The tools of a canvas."""

from functools import cached_property
from typing import TYPE_CHECKING

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools import connecting, eraser, hand, pencil, select

if TYPE_CHECKING:
    from journeyeditor.canvas.tools.tool import Tool


class ToolBox:
    """Holds the tools of a canvas by their names, each made when the hand first takes it."""

    def __init__(self, view: Surface) -> None:
        """Hold tools that work on a view."""
        self._view = view

    def __getitem__(self, name: str) -> "Tool":
        """Return a tool: ``select``, ``pencil``, ``eraser``, ``hand`` or ``connect``."""
        tool: Tool = getattr(self, name)
        return tool

    @cached_property
    def select(self) -> "select.SelectTool":
        """Selects, drags and opens texts."""
        return select.SelectTool(self._view)

    @cached_property
    def pencil(self) -> "pencil.PencilTool":
        """Draws curves."""
        return pencil.PencilTool(self._view)

    @cached_property
    def eraser(self) -> "eraser.EraserTool":
        """Takes points of curves away."""
        return eraser.EraserTool(self._view)

    @cached_property
    def hand(self) -> "hand.HandTool":
        """Moves the sheet."""
        return hand.HandTool(self._view)

    @cached_property
    def connect(self) -> "connecting.ConnectTool":
        """Draws connectors from card to card."""
        return connecting.ConnectTool(self._view)
