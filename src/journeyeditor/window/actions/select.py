"""What the submenu Select of the Edit menu chooses."""

from journeyeditor.editor import choices, commands, lane_commands
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import has_selection

EDIT, SELECT = ("Edit",), ("Edit", "Select")

SELECT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "selection.all",
        "Select all",
        "select-all",
        EDIT,
        lambda window: commands.select_all(window.editor),
        ("Ctrl+A",),
        opens_group=True,
    ),
    Action(
        "selection.none",
        "Select nothing",
        "select-off",
        EDIT,
        lambda window: commands.select_none(window.editor),
        ("Ctrl+Shift+A",),
        enabled=has_selection,
    ),
    Action(
        "selection.lane",
        "All in the lane",
        "table-row",
        SELECT,
        lambda window: choices.select_lane(window.editor),
        enabled=lambda window: lane_commands.has_lane(window.editor),
    ),
    Action(
        "selection.step",
        "All in the step",
        "table-column",
        SELECT,
        lambda window: choices.select_step(window.editor),
        enabled=lambda window: choices.can_select_column(window.editor),
    ),
    Action(
        "selection.stage",
        "All in the stage",
        "view-column-outline",
        SELECT,
        lambda window: choices.select_stage(window.editor),
        enabled=lambda window: choices.can_select_column(window.editor),
    ),
    Action(
        "selection.kind",
        "All of the same kind",
        "shape-outline",
        SELECT,
        lambda window: choices.select_same_kind(window.editor),
        enabled=has_selection,
        opens_group=True,
    ),
    Action(
        "selection.colour",
        "All of the same colour",
        "palette-outline",
        SELECT,
        lambda window: choices.select_same_colour(window.editor),
        enabled=lambda window: choices.can_select_same_colour(window.editor),
    ),
)
