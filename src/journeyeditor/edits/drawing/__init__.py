"""From the hand to the curve: what a stroke becomes."""

from journeyeditor.later import load_later

load_later(__name__, "redraw", "stroke")
