"""The submenus whose entries depend on the moment, each loaded when the first of them opens."""

from journeyeditor.later import load_later

load_later(__name__, "colours", "curves", "documents", "lanes", "looks", "statements")
