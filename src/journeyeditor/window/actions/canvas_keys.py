"""What the canvas and its text editor do with keys and the mouse by themselves, for the page of shortcuts."""

CANVAS_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "On the map": (
        ("Go from card to card, and from cell to cell", "Arrows"),
        ("Select as far as the next card or cell", "Shift+arrows"),
        ("Go on to the next cell, row by row, or to the next point", "Tab, Shift+Tab"),
        ("Go to the first step of the row, or the last", "Home, End"),
        ("Go to the first cell of the map, or the last", "Ctrl+Home, Ctrl+End"),
        ("Scroll by a page", "Page up, Page down"),
        ("Write on what is selected, in place of what is there", "Any letter"),
        ("Give up what is under way, then the tool, then the selection", "Esc"),
        ("Open the menu of what is selected", "Menu key, Shift+F10"),
    ),
    "While writing": (
        ("Finish", "Return, or a click elsewhere"),
        ("Finish what a letter began, and go to the row below", "Return"),
        ("Give up", "Esc"),
        ("Start a new line", "Shift+Return"),
        ("Go on to the next text, or the one before", "Tab, Shift+Tab"),
    ),
    "With the mouse": (
        ("Add to the selection, or take from it", "Ctrl+click"),
        ("Select all from here to there", "Shift+click"),
        ("Select what a frame covers", "Drag on empty paper"),
        ("Copy instead of moving", "Ctrl or Alt while dragging"),
        ("Move straight across, or straight up and down", "Shift while dragging"),
        ("Write in a text", "Double click"),
        ("Fit the width of a step, or the height of a lane", "Double click on its edge"),
        ("Go down to the map that shows a step in detail", "Click on the mark of the step"),
        ("Move the sheet", "Space and drag, or the middle button"),
        ("Scroll down, or sideways", "Wheel, Shift+wheel"),
        ("Zoom at the pointer", "Ctrl+wheel"),
        ("Open the menu of what is under the pointer", "Right click"),
        ("Put pictures, texts and tables of other programs on cards", "Drag them to a cell"),
    ),
}
