"""What the Insert menu adds to the map."""

from journeyeditor.editor import commands
from journeyeditor.editor.chosen import has_place_for_card, has_place_for_step
from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.giving import add
from journeyeditor.window.actions.listings import lanes

INSERT = ("Insert",)

LANE_LISTING = Listing(
    "Add lane of a kind", "view-list-outline", INSERT, lambda window, menu: lanes.list_lane_kinds(window, menu)
)

INSERT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "card.add",
        "Add card",
        "card-plus-outline",
        INSERT,
        lambda window: window.view.begin_new_card(),
        ("Insert", "Ctrl+Return", "Ctrl+Enter"),
        "canvas",
        enabled=lambda window: has_place_for_card(window.editor),
        short_text="Card",
    ),
    Action(
        "step.add-after",
        "Add step after",
        "table-column-plus-after",
        INSERT,
        lambda window: add(window, commands.add_step),
        ("Alt+Insert",),
        "canvas",
        enabled=lambda window: has_place_for_step(window.editor),
        short_text="Step",
        opens_group=True,
    ),
    Action(
        "step.add-before",
        "Add step before",
        "table-column-plus-before",
        INSERT,
        lambda window: add(window, commands.add_step, True),
        ("Alt+Shift+Insert",),
        "canvas",
        enabled=lambda window: has_place_for_step(window.editor),
    ),
    Action(
        "stage.add-after",
        "Add stage after",
        "arrow-right-bold-box-outline",
        INSERT,
        lambda window: add(window, commands.add_stage),
        ("Ctrl+Shift+Right",),
        "canvas",
        short_text="Stage",
        opens_group=True,
    ),
    Action(
        "stage.add-before",
        "Add stage before",
        "arrow-left-bold-box-outline",
        INSERT,
        lambda window: add(window, commands.add_stage, True),
        ("Ctrl+Shift+Left",),
        "canvas",
    ),
    Action(
        "lane.add-below",
        "Add lane below",
        "table-row-plus-after",
        INSERT,
        lambda window: add(window, commands.add_lane),
        ("Ctrl+Shift+Down",),
        "canvas",
        short_text="Lane",
        opens_group=True,
    ),
    Action(
        "lane.add-above",
        "Add lane above",
        "table-row-plus-before",
        INSERT,
        lambda window: add(window, commands.add_lane, commands.OWN_KIND, True),
        ("Ctrl+Shift+Up",),
        "canvas",
    ),
    LANE_LISTING,
)
