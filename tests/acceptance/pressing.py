"""What the keys can do in a window: lead to places of the map, of the outline and of panels, and write there."""

from tests.acceptance import seen

_FARTHEST = 300
"""How many presses of one key may lead to a place."""


class Keys:
    """Presses the keys that lead nearer to what the eyes find."""

    def __init__(self, hand, eyes):
        self._hand, self._eyes = hand, eyes

    def go(self, way_there, where):
        """Press the keys that lead nearer to a place, until it is reached."""
        for _ in range(_FARTHEST):
            way = self._eyes.look(way_there)
            if not way:
                return
            self._hand.press(way)
        raise LookupError(f"the keyboard does not come to {where}")

    def go_to_row(self, key):
        """Go to a row of the outline; what it stands in is opened."""
        if not self._eyes.look(seen.current_row):
            self._hand.press("Home")
        self.go(lambda: seen.way_to_row(key), key)

    def go_to_cell(self, lane_id, step_id):
        """Go to a cell of the canvas."""
        self.go(lambda: seen.way_to_cell(lane_id, step_id), "a cell")

    def go_to_part(self, name):
        """Go to a part of the window."""
        for _ in range(4):
            if self._eyes.look(seen.part_with_keyboard) == name:
                return
            self._hand.press("F6")
        raise LookupError(f"the keyboard does not come to the {name}")

    def reach(self, widget):
        """Go to a widget with Tab."""
        self.go(lambda: "" if seen.has_keyboard(widget()) else "Tab", "a field")

    def write(self, text):
        """Type a text of one or more lines into what is open, or what is selected."""
        for place, line in enumerate(text.split("\n")):
            if place:
                self._hand.press("Shift+Return")
            self._hand.type(line)
