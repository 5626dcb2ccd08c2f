"""Where one looks: zoom, scroll, the overview, the frames of pages, the way back."""

from journeyeditor.later import load_later

load_later(__name__, "invitation")
