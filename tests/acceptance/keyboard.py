"""A map built by keyboard alone."""

from journeyeditor.editor.properties import Subject
from journeyeditor.model import CurveLane
from tests.acceptance import seen
from tests.acceptance.builder import FOR_NOW, Builder, kind_name
from tests.acceptance.dialogs import close_dialog, wait_for_dialog
from tests.acceptance.pressing import Keys
from tests.acceptance.typed_fields import TypedFields


class Typist(Builder):
    """Builds a document like a target: rows in the outline, cards and points on the canvas, fields in the panel."""

    def __init__(self, hand, eyes, target):
        self._keys = Keys(hand, eyes)
        super().__init__(hand, eyes, target, TypedFields(hand, eyes, self._keys))

    def _ask_for_new(self):
        self._hand.press("Alt+F", "Return")

    def _end_hints(self):
        self._hand.press("F6")
        self._keys.go(lambda: "" if seen.has_keyboard(seen.hint().none) else "Tab", "the tick for no more hints")
        self._hand.press("Space")

    def _open_panel(self):
        self._hand.press("F9")
        self._eyes.wait_for(lambda: seen.part_with_keyboard() == "outline", "the outline")

    # Structure, in the outline

    def _add_personas(self):
        self._keys.go_to_row(f"{self._map_id()}/personas")
        self._add_inside([persona.name for persona in self._target.personas])

    def _add_columns(self, journey):
        old = [stage.id for stage in self._journey().stages]
        self._keys.go_to_row(f"{self._map_id()}/stages")
        for number, stage in enumerate(journey.stages):
            self._hand.press("Shift+Tab" if number else "Tab")
            self._write_row(stage.name)
            for place, step in enumerate(stage.steps):
                self._hand.press("Return" if place else "Tab")
                self._write_row(step.name)
        self._hand.press("Return", "Esc")
        self._delete(old)

    def _add_lanes(self, journey):
        old = [lane.id for lane in self._journey().lanes]
        self._keys.go_to_row(f"{self._map_id()}/lanes")
        self._add_inside([kind_name(lane) for lane in journey.lanes])
        self._delete(old)
        for number, lane in enumerate(journey.lanes):
            if isinstance(lane, CurveLane):
                self._keys.go_to_row(self._journey().lanes[number].id)
                self._add_inside([curve.name for curve in lane.curves if curve.name])

    def _add_inside(self, names):
        """Add rows inside the one that is chosen, and end."""
        for number, name in enumerate(names):
            self._hand.press("Return" if number else "Tab")
            self._write_row(name)
        if names:
            self._hand.press("Return", "Esc")

    def _write_row(self, name):
        self._eyes.wait_for(lambda: seen.outline().is_writing, "a row to write in")
        self._hand.type(name)

    def _delete(self, keys):
        for key in keys:
            self._keys.go_to_row(key)
            self._hand.press("Del")
            self._eyes.wait_for(lambda key=key: not seen.outline().outline.index_of(key).isValid(), f"{key} gone")

    # Cards and points, on the canvas

    def _add_contents(self, journey):
        self._hand.press("Esc")
        self._eyes.wait_for(lambda: seen.part_with_keyboard() == "canvas", "the canvas")
        live_step = self._live_steps(journey)
        for lane, live in zip(journey.lanes, self._journey().lanes, strict=True):
            if isinstance(lane, CurveLane):
                self._draw_points(lane, live.id, live_step)
            else:
                self._write_cards(lane, live.id, live_step)

    def _write_cards(self, lane, lane_id, live_step):
        step = None
        for card in lane.cards:
            if card.step == step:
                self._hand.press("Ctrl+Return")
            else:
                if step is not None:
                    self._hand.press("Return")
                step = card.step
                self._keys.go_to_cell(lane_id, live_step[step])
            self._keys.write(card.text or FOR_NOW)
        if step is not None:
            self._hand.press("Return")

    def _draw_points(self, lane, lane_id, live_step):
        for point in lane.curves[0].points:
            self._keys.go_to_cell(lane_id, live_step[point.step])
            self._hand.press("+")
            self._eyes.wait_for(seen.chosen_point, "a point")
            self._raise_to(point.value)
            if point.reason:
                self._hand.press("N")
                self._keys.write(point.reason)
                self._hand.press("Return")
            self._hand.press("Esc")

    def _raise_to(self, value):
        """Bring the chosen point to the level that is nearest to a value."""
        while abs((now := self._eyes.look(seen.chosen_point).value) - value) >= 0.5:
            self._hand.press("Up" if now < value else "Down")

    # Fields, in the properties

    def _fill_map(self):
        self._hand.press("Ctrl+Shift+D")
        self._fill([Subject("map", self._map_id())])
        self._fill([Subject("document")], section=1)

    def _select(self, subject):
        self._keys.go_to_part("outline")
        self._keys.go_to_row(subject.id)
        self._keys.go_to_part("properties")

    def _select_like(self, subject):
        self._select(subject)
        self._hand.press("Ctrl+Shift+P")
        self._eyes.wait_for(seen.palette_has_keyboard, "the palette")
        self._hand.type("All in the lane" if subject.kind == "card" else "All of the same kind")
        self._hand.press("Return")
        self._keys.go_to_part("properties")

    # The file

    def _save(self, path):
        self._hand.press("Ctrl+S")
        wait_for_dialog(self._eyes)
        self._hand.press("Ctrl+A")
        self._hand.type(str(path))
        close_dialog(self._eyes, lambda: self._hand.press("Return"))
        self._wait_for_saved()
