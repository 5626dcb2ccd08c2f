"""What lies over the sheet and is never printed."""

from journeyeditor.later import load_later

load_later(__name__, "hit_marks")
