"""What the pointer does: each tool is one object, each drag another."""

from journeyeditor.later import load_later

load_later(
    __name__,
    "connecting",
    "dragging",
    "eraser",
    "hand",
    "moving_span",
    "pencil",
    "resizing",
    "rubber_band",
    "select",
    "spanning",
)
