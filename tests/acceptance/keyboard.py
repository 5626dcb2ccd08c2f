"""A map built by keyboard alone."""

from PySide6.QtWidgets import QApplication

from journeyeditor.editor.properties import Subject
from journeyeditor.editor.properties import forms as f
from journeyeditor.model import CurveLane
from tests.acceptance import seen
from tests.acceptance.builder import FOR_NOW, Builder, as_text, changes_of, is_ticked, kind_name, place_in

_FARTHEST = 300
"""How many presses of one key may lead to a place."""


class Typist(Builder):
    """Builds a document like a target: rows in the outline, cards and points on the canvas, fields in the panel."""

    def _ask_for_new(self):
        self._hand.press("Alt+F", "Return")

    def _open_panel(self):
        self._hand.press("F9")
        self._eyes.wait_for(lambda: seen.part_with_keyboard() == "outline", "the outline")

    # Structure, in the outline

    def _add_personas(self):
        self._to_row(f"{self._map_id()}/personas")
        self._add_inside([persona.name for persona in self._target.personas])

    def _add_columns(self, journey):
        old = [stage.id for stage in self._journey().stages]
        self._to_row(f"{self._map_id()}/stages")
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
        self._to_row(f"{self._map_id()}/lanes")
        self._add_inside([kind_name(lane) for lane in journey.lanes])
        self._delete(old)
        for number, lane in enumerate(journey.lanes):
            if isinstance(lane, CurveLane):
                self._to_row(self._journey().lanes[number].id)
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
            self._to_row(key)
            self._hand.press("Del")
            self._eyes.wait_for(lambda key=key: not seen.outline().outline.index_of(key).isValid(), f"{key} gone")

    def _to_row(self, key):
        """Go to a row of the outline; what it stands in is opened."""
        if not self._eyes.look(seen.current_row):
            self._hand.press("Home")
        self._go(lambda: seen.way_to_row(key), key)

    def _go(self, way_there, where):
        """Press the keys that lead nearer to a place, until it is reached."""
        for _ in range(_FARTHEST):
            way = self._eyes.look(way_there)
            if not way:
                return
            self._hand.press(way)
        raise LookupError(f"the keyboard does not come to {where}")

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
                self._to_cell(lane_id, live_step[step])
            self._write_text(card.text or FOR_NOW)
        if step is not None:
            self._hand.press("Return")

    def _draw_points(self, lane, lane_id, live_step):
        for point in lane.curves[0].points:
            self._to_cell(lane_id, live_step[point.step])
            self._hand.press("+")
            self._eyes.wait_for(seen.chosen_point, "a point")
            self._raise_to(point.value)
            if point.reason:
                self._hand.press("N")
                self._write_text(point.reason)
                self._hand.press("Return")
            self._hand.press("Esc")

    def _raise_to(self, value):
        """Bring the chosen point to the level that is nearest to a value."""
        while abs((now := self._eyes.look(seen.chosen_point).value) - value) >= 0.5:
            self._hand.press("Up" if now < value else "Down")

    def _write_text(self, text):
        for place, line in enumerate(text.split("\n")):
            if place:
                self._hand.press("Shift+Return")
            self._hand.type(line)

    def _to_cell(self, lane_id, step_id):
        self._go(lambda: seen.way_to_cell(lane_id, step_id), "a cell")

    # Fields, in the properties

    def _fill_map(self):
        self._hand.press("Ctrl+Shift+D")
        self._fill([Subject("map", self._map_id())])
        self._fill([Subject("document")], section=1)

    def _select(self, subject):
        self._to_part("outline")
        self._to_row(subject.id)
        self._to_part("properties")

    def _select_like(self, subject):
        self._select(subject)
        self._hand.press("Ctrl+Shift+P")
        self._eyes.wait_for(seen.palette_has_keyboard, "the palette")
        self._hand.type("All in the lane" if subject.kind == "card" else "All of the same kind")
        self._hand.press("Return")
        self._to_part("properties")

    def _to_part(self, name):
        for _ in range(4):
            if self._eyes.look(seen.part_with_keyboard) == name:
                return
            self._hand.press("F6")
        raise LookupError(f"the keyboard does not come to the {name}")

    def _open(self, button):
        self._reach(button)
        self._hand.press("Space")

    def _put(self, widget, form, value, now):
        """Give a widget a value, as its form wants it."""
        match form:
            case f.Choice() | f.OneOf():
                self._choose(widget, value)
            case f.Tick():
                self._open(widget)
            case f.Rating():
                self._reach(widget)
                self._hand.press(str(value or 0))
            case f.Colour():
                self._choose_colour(widget, value)
            case f.SomeOf() | f.People():
                self._tick(widget, value, now)
            case f.Records():
                self._put_records(widget, form, value)
            case _:
                self._reach(widget)
                self._hand.press("Ctrl+A", "Del")
                self._hand.type(as_text(value))
                if isinstance(form, f.Icon | f.Font):
                    self._hand.press("Esc")  # the suggestions
                self._hand.press("Tab")

    def _choose(self, widget, value):
        self._open(widget)
        self._eyes.wait_for(lambda: seen.open_list() is not None, "an open list")
        place = self._eyes.look(lambda: seen.place_of_choice(widget().box, value))
        self._hand.press("Home", *["Down"] * place, "Return")
        self._eyes.wait_for(lambda: seen.open_list() is None, "a closed list")

    def _choose_colour(self, widget, value):
        self._open(widget)
        self._eyes.wait_for(lambda: QApplication.activePopupWidget() is not None, "the colours")
        self._hand.press("Up", "Return")
        self._wait_for_dialog()
        self._hand.press("Alt+H", "Ctrl+A")
        self._hand.type(value)
        self._close_dialog(lambda: self._hand.press("Return"))

    def _tick(self, widget, value, now):
        self._reach(widget)
        for element_id in changes_of(value, now):
            place = self._eyes.look(lambda one=element_id: place_in(widget().list, one))
            self._hand.press("Home", *["Down"] * place, "Space")
            self._eyes.wait_for(lambda one=element_id: is_ticked(widget().list, one, value), "a tick")

    def _reach(self, widget):
        """Go to a widget with Tab."""
        self._go(lambda: "" if seen.has_keyboard(widget()) else "Tab", "a field")

    # The file

    def _save(self, path):
        self._hand.press("Ctrl+S")
        self._wait_for_dialog()
        self._hand.press("Ctrl+A")
        self._hand.type(str(path))
        self._close_dialog(lambda: self._hand.press("Return"))
        self._wait_for_saved()
