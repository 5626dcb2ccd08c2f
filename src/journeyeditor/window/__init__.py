"""The window around the canvas: menus, dialogs, settings, and the application that holds them together."""

from journeyeditor.plain_imports import import_plainly

import_plainly()
