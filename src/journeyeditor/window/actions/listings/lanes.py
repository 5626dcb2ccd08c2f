"""The submenus that offer lanes: the kinds there are to add, and those that are hidden."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.editor import commands, lane_commands
from journeyeditor.model import LANE_KINDS, Zone
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_FREQUENT_LANES = (
    "actions",
    "touchpoints",
    "channels",
    "thoughts",
    "sentiment",
    "pain-points",
    "opportunities",
    "metrics",
)
_ZONES: dict[Zone, str] = {
    "customer": "What the customer does and feels",
    "frontstage": "What the customer meets",
    "backstage": "What the customer does not see",
    "insight": "What the team concludes",
}


def list_lane_kinds(window: "MainWindow", menu: QMenu) -> None:
    """Offer the kinds of lanes: the frequent ones at once, all of them by zone; each says what it holds."""
    menu.setToolTipsVisible(True)
    for kind in _FREQUENT_LANES:
        _offer_lane(window, menu, kind)
    menu.addSeparator()
    for zone, name in _ZONES.items():
        submenu = menu.addMenu(action_text(name))
        submenu.setToolTipsVisible(True)
        for kind, lane_kind in LANE_KINDS.items():
            if lane_kind.zone == zone:
                _offer_lane(window, submenu, kind)


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


def _offer_lane(window: "MainWindow", menu: QMenu, kind: str) -> None:
    from journeyeditor.window.actions.listings.lane_kinds_told import HOLDS

    lane_kind = LANE_KINDS[kind]
    entry = menu.addAction(glyph_icon(lane_kind.icon), for_menu(action_text(lane_kind.name)))
    entry.setToolTip(action_text(HOLDS[kind]))
    entry.triggered.connect(partial(_add_lane, window, kind))


def _add_lane(window: "MainWindow", kind: str, _checked: bool = False) -> None:
    window.view.finish_editing()
    lane_id = commands.add_lane_to_fill(window.editor, kind)
    window.view.sight.reveal(lane_id)


def _show(window: "MainWindow", lane_ids: list[str], _checked: bool = False) -> None:
    window.view.finish_editing()
    lane_commands.show_lanes(window.editor, lane_ids)
    window.view.sight.reveal(lane_ids[0])
