"""Moving what is selected by keyboard."""

from journeyeditor.later import load_later

load_later(__name__, "moves")
