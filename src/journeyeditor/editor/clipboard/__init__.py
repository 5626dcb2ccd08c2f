"""Cut, copy and paste, and the style that is copied without the rest."""

from journeyeditor.later import load_later

load_later(__name__, "copyable", "style")
