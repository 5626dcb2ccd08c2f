"""What the submenu Tool of the Edit menu puts into the hand."""

from journeyeditor.window.actions.action import Action, Entry

TOOL = ("Edit", "Tool")

TOOL_ENTRIES: tuple[Entry, ...] = (
    Action(
        "tool.select",
        "Select and move",
        "cursor-default-outline",
        TOOL,
        lambda window: window.view.choose_tool("select"),
        ("V",),
        "canvas",
        checked=lambda window: window.view.tool == "select",
        short_text="Select",
    ),
    Action(
        "tool.pencil",
        "Draw the curve",
        "draw",
        TOOL,
        lambda window: window.view.choose_tool("pencil"),
        ("P",),
        "canvas",
        checked=lambda window: window.view.tool == "pencil",
        short_text="Draw",
    ),
    Action(
        "tool.eraser",
        "Erase the curve",
        "eraser",
        TOOL,
        lambda window: window.view.choose_tool("eraser"),
        ("E",),
        "canvas",
        checked=lambda window: window.view.tool == "eraser",
        short_text="Erase",
    ),
    Action(
        "tool.hand",
        "Move the sheet",
        "hand-back-right-outline",
        TOOL,
        lambda window: window.view.choose_tool("hand"),
        ("H",),
        "canvas",
        checked=lambda window: window.view.tool == "hand",
        short_text="Hand",
    ),
)
