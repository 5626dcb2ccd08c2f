"""The window around the canvas: menus, dialogs, settings, and the application that holds them together."""

from journeyeditor.later import load_later
from journeyeditor.plain_imports import import_plainly

import_plainly()
load_later(__name__, "context_menus", "links")
