"""What the Lane menu does with the lanes of the selection."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.editor import lane_commands
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.giving import can, edit
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

LANE = ("Lane",)


def list_hidden_lanes(window: "MainWindow", menu: QMenu) -> None:
    """Offer the lanes that are out of sight, one by one and all at once."""
    hidden = lane_commands.hidden_lanes(window.editor)
    for lane in hidden:
        entry = menu.addAction(glyph_icon(lane.kind_of.icon), for_menu(lane.name) or action_text("Untitled"))
        entry.triggered.connect(partial(_show, window, [lane.id]))
    menu.addSeparator()
    everything = menu.addAction(action_text("Show all"))
    everything.setEnabled(bool(hidden))
    everything.triggered.connect(partial(_show, window, [lane.id for lane in hidden]))


def _show(window: "MainWindow", lane_ids: list[str], _checked: bool = False) -> None:
    window.view.finish_editing()
    lane_commands.show_lanes(window.editor, lane_ids)
    window.view.sight.reveal(lane_ids[0])


HIDDEN_LISTING = Listing("Show hidden lanes", "eye-outline", LANE, list_hidden_lanes)

LANE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "lane.collapse",
        "Collapse lane",
        "unfold-less-horizontal",
        LANE,
        edit(lane_commands.toggle_collapsed),
        ("Ctrl+.",),
        enabled=can(lane_commands.has_lane),
        checked=can(lane_commands.is_collapsed),
    ),
    Action(
        "lane.lock",
        "Lock lane",
        "lock-outline",
        LANE,
        edit(lane_commands.toggle_locked),
        ("Ctrl+L",),
        enabled=can(lane_commands.has_lane),
        checked=can(lane_commands.is_locked),
    ),
    Action(
        "lane.hide",
        "Hide lane",
        "eye-off-outline",
        LANE,
        edit(lane_commands.hide_lanes),
        enabled=can(lane_commands.has_lane),
        opens_group=True,
    ),
    HIDDEN_LISTING,
)
