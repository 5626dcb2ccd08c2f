"""What mouse, pen and keys mean on the canvas."""

from journeyeditor.later import load_later

load_later(__name__, "context_request", "keyboard", "pen")
