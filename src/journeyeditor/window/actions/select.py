"""What the submenu Select of the Edit menu chooses."""

from journeyeditor.editor import choices, commands, lane_commands
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import can, edit, has_selection

EDIT, SELECT = ("Edit",), ("Edit", "Select")

SELECT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "selection.all",
        "Select all",
        "select-all",
        EDIT,
        edit(commands.select_all),
        ("Ctrl+A",),
        opens_group=True,
    ),
    Action(
        "selection.none",
        "Select nothing",
        "select-off",
        EDIT,
        edit(commands.select_none),
        ("Ctrl+Shift+A",),
        enabled=has_selection,
    ),
    Action(
        "selection.lane",
        "All in the lane",
        "table-row",
        SELECT,
        edit(choices.select_lane),
        enabled=can(lane_commands.has_lane),
    ),
    Action(
        "selection.step",
        "All in the step",
        "table-column",
        SELECT,
        edit(choices.select_step),
        enabled=can(choices.can_select_column),
    ),
    Action(
        "selection.stage",
        "All in the stage",
        "view-column-outline",
        SELECT,
        edit(choices.select_stage),
        enabled=can(choices.can_select_column),
    ),
    Action(
        "selection.kind",
        "All of the same kind",
        "shape-outline",
        SELECT,
        edit(choices.select_same_kind),
        enabled=has_selection,
        opens_group=True,
    ),
    Action(
        "selection.colour",
        "All of the same colour",
        "palette-outline",
        SELECT,
        edit(choices.select_same_colour),
        enabled=can(choices.can_select_same_colour),
    ),
)
