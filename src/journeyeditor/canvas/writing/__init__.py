"""Writing texts where they stand on the sheet."""

from journeyeditor.later import load_later

load_later(__name__, "session")
