"""Everything that a user can do, in the order of the menus.

A new action is one entry in one of these lists: menus, toolbar and keys take it from there. Its text is in sentence
case. Single letters, arrows, Return, F2, Insert and Delete are keys of the canvas, Ctrl and the other function keys of
the window; a test finds two actions with one key.
"""

from journeyeditor.window.actions import Entry
from journeyeditor.window.edit_actions import EDIT_ENTRIES, INSERT_ENTRIES, MAP_ENTRIES
from journeyeditor.window.file_actions import FILE_ENTRIES
from journeyeditor.window.view_actions import HELP_ENTRIES, VIEW_ENTRIES

ENTRIES: tuple[Entry, ...] = (
    *FILE_ENTRIES,
    *EDIT_ENTRIES,
    *INSERT_ENTRIES,
    *MAP_ENTRIES,
    *VIEW_ENTRIES,
    *HELP_ENTRIES,
)
