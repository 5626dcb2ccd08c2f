"""What the Lane menu does with the lanes of the selection."""

from journeyeditor.editor import lane_commands
from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.listings import lanes

LANE = ("Lane",)


HIDDEN_LISTING = Listing(
    "Show hidden lanes", "eye-outline", LANE, lambda window, menu: lanes.list_hidden_lanes(window, menu)
)

LANE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "lane.collapse",
        "Collapse lane",
        "unfold-less-horizontal",
        LANE,
        lambda window: lane_commands.toggle_collapsed(window.editor),
        ("Ctrl+.",),
        enabled=lambda window: lane_commands.has_lane(window.editor),
        checked=lambda window: lane_commands.is_collapsed(window.editor),
    ),
    Action(
        "lane.lock",
        "Lock lane",
        "lock-outline",
        LANE,
        lambda window: lane_commands.toggle_locked(window.editor),
        ("Ctrl+L",),
        enabled=lambda window: lane_commands.has_lane(window.editor),
        checked=lambda window: lane_commands.is_locked(window.editor),
    ),
    Action(
        "lane.hide",
        "Hide lane",
        "eye-off-outline",
        LANE,
        lambda window: lane_commands.hide_lanes(window.editor),
        enabled=lambda window: lane_commands.has_lane(window.editor),
        opens_group=True,
    ),
    HIDDEN_LISTING,
)
