"""What the pointer does: each tool is one object, each drag another."""

from journeyeditor.later import load_later

load_later(__name__, "dragging", "moving_span", "resizing", "rubber_band", "spanning")
