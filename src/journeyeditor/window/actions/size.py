"""What the submenu Size of the Edit menu makes wider, narrower, higher and lower."""

from journeyeditor.editor import choices, lane_commands, sizes
from journeyeditor.window.actions.action import Action, Entry

SIZE = ("Edit", "Size")
_BY = 16.0
"""How many points wider or higher at a time."""

SIZE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "card.cover-more",
        "Card over one step more",
        "arrow-expand-right",
        SIZE,
        lambda window: sizes.span(window.editor, 1),
        ("Alt+Shift+Right",),
        "canvas",
        enabled=lambda window: sizes.can_span(window.editor, 1),
    ),
    Action(
        "card.cover-less",
        "Card over one step less",
        "arrow-collapse-left",
        SIZE,
        lambda window: sizes.span(window.editor, -1),
        ("Alt+Shift+Left",),
        "canvas",
        enabled=lambda window: sizes.can_span(window.editor, -1),
    ),
    Action(
        "step.wider",
        "Wider step",
        "arrow-expand-horizontal",
        SIZE,
        lambda window: sizes.change_widths(window.editor, window.view.sheet, _BY),
        enabled=lambda window: choices.can_select_column(window.editor),
        opens_group=True,
    ),
    Action(
        "step.narrower",
        "Narrower step",
        "arrow-collapse-horizontal",
        SIZE,
        lambda window: sizes.change_widths(window.editor, window.view.sheet, -_BY),
        enabled=lambda window: choices.can_select_column(window.editor),
    ),
    Action(
        "step.fit",
        "Fit step width",
        "table-column-width",
        SIZE,
        lambda window: sizes.fit_widths(window.editor),
        enabled=lambda window: sizes.can_fit_widths(window.editor),
    ),
    Action(
        "lane.taller",
        "Taller lane",
        "arrow-expand-vertical",
        SIZE,
        lambda window: sizes.change_heights(window.editor, window.view.sheet, _BY),
        enabled=lambda window: lane_commands.has_lane(window.editor),
        opens_group=True,
    ),
    Action(
        "lane.lower",
        "Lower lane",
        "arrow-collapse-vertical",
        SIZE,
        lambda window: sizes.change_heights(window.editor, window.view.sheet, -_BY),
        enabled=lambda window: sizes.can_fit_heights(window.editor),
    ),
    Action(
        "lane.fit",
        "Fit lane height",
        "table-row-height",
        SIZE,
        lambda window: sizes.fit_heights(window.editor),
        enabled=lambda window: sizes.can_fit_heights(window.editor),
    ),
)
