"""Everything that a user can do, in the order of the menus, a module for each menu.

A new action is one entry in one of these lists: menus, toolbar and keys take it from there. Its text is in sentence
case. Single letters, arrows, Return, F2, Insert and Delete are keys of the canvas, Ctrl and the other function keys of
the window; a test finds two actions with one key.
"""

from journeyeditor.window.actions.action import Entry
from journeyeditor.window.actions.curve import CURVE_ENTRIES
from journeyeditor.window.actions.edit import EDIT_ENTRIES
from journeyeditor.window.actions.file import FILE_ENTRIES
from journeyeditor.window.actions.help import HELP_ENTRIES
from journeyeditor.window.actions.insert import INSERT_ENTRIES
from journeyeditor.window.actions.lane import LANE_ENTRIES
from journeyeditor.window.actions.map import MAP_ENTRIES
from journeyeditor.window.actions.view import VIEW_ENTRIES

ENTRIES: tuple[Entry, ...] = (
    *FILE_ENTRIES,
    *EDIT_ENTRIES,
    *INSERT_ENTRIES,
    *LANE_ENTRIES,
    *CURVE_ENTRIES,
    *MAP_ENTRIES,
    *VIEW_ENTRIES,
    *HELP_ENTRIES,
)
