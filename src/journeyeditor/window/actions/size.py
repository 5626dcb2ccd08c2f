"""What the submenu Size of the Edit menu makes wider, narrower, higher and lower."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeyeditor.editor import choices, lane_commands, sizes
from journeyeditor.editor.editor import Editor
from journeyeditor.layout.sheet import Sheet
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import can, edit

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

SIZE = ("Edit", "Size")
_BY = 16.0
"""How many points wider or higher at a time."""


def _by(command: Callable[[Editor, Sheet, float], None], points: float) -> Callable[["MainWindow"], None]:
    return lambda window: command(window.editor, window.view.sheet, points)


SIZE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "card.cover-more",
        "Card over one step more",
        "arrow-expand-right",
        SIZE,
        edit(sizes.span, 1),
        ("Alt+Shift+Right",),
        "canvas",
        enabled=can(sizes.can_span, 1),
    ),
    Action(
        "card.cover-less",
        "Card over one step less",
        "arrow-collapse-left",
        SIZE,
        edit(sizes.span, -1),
        ("Alt+Shift+Left",),
        "canvas",
        enabled=can(sizes.can_span, -1),
    ),
    Action(
        "step.wider",
        "Wider step",
        "arrow-expand-horizontal",
        SIZE,
        _by(sizes.change_widths, _BY),
        enabled=can(choices.can_select_column),
        opens_group=True,
    ),
    Action(
        "step.narrower",
        "Narrower step",
        "arrow-collapse-horizontal",
        SIZE,
        _by(sizes.change_widths, -_BY),
        enabled=can(choices.can_select_column),
    ),
    Action(
        "step.fit",
        "Fit step width",
        "table-column-width",
        SIZE,
        edit(sizes.fit_widths),
        enabled=can(sizes.can_fit_widths),
    ),
    Action(
        "lane.taller",
        "Taller lane",
        "arrow-expand-vertical",
        SIZE,
        _by(sizes.change_heights, _BY),
        enabled=can(lane_commands.has_lane),
        opens_group=True,
    ),
    Action(
        "lane.lower",
        "Lower lane",
        "arrow-collapse-vertical",
        SIZE,
        _by(sizes.change_heights, -_BY),
        enabled=can(sizes.can_fit_heights),
    ),
    Action(
        "lane.fit",
        "Fit lane height",
        "table-row-height",
        SIZE,
        edit(sizes.fit_heights),
        enabled=can(sizes.can_fit_heights),
    ),
)
