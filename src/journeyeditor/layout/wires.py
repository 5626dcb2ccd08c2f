"""Connectors as they run from card to card, wherever the lanes that they pass come to stand."""

from typing import NamedTuple

from journeyeditor.layout.routing import Size
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import Connector


class Corner(NamedTuple):
    """A corner of a way."""

    x: float
    row: int
    """The number of the lane that it is in, or of the gap above that lane."""
    y: float
    """From the top of that lane."""
    is_street: bool
    """Whether it is in the gap."""


Corners = tuple[Corner, ...]


class Wire(NamedTuple):
    """A connector on its way."""

    connector: Connector
    corners: Corners
    block: TextBlock
    """Its words, or none."""

    @property
    def words(self) -> Size | None:
        """How large its words are, if it has any."""
        return (self.block.width, self.block.height) if self.connector.label else None


class Stretch(NamedTuple):
    """A straight piece of a way."""

    start: float
    end: float
    wire: int
    """The number of the connector that runs there."""
    corner: int
    """The number of the corner where it begins."""
