"""A map built with the mouse alone; texts come from a keyboard on the screen, as committed texts of an input method."""

from PySide6.QtWidgets import QDialogButtonBox

from journeyeditor.editor.properties import Subject
from journeyeditor.editor.properties import forms as f
from journeyeditor.model import LANE_KINDS, CurveLane
from journeyeditor.window.actions.action import action_text
from tests.acceptance import aim, seen
from tests.acceptance.builder import FOR_NOW, Builder, as_text, changes_of, is_ticked, place_in

_OFTEN = 200
"""How often the wheel is turned to bring something in sight, at most."""
_ZONES = {
    "customer": "What the customer does and feels",
    "frontstage": "What the customer meets",
    "backstage": "What the customer does not see",
    "insight": "What the team concludes",
}


class Clicker(Builder):
    """Builds a document like a target: all on the canvas, by toolbar and menus, and fields in the panel."""

    def _ask_for_new(self):
        self._menu("File", "New")

    def _open_panel(self):
        self._menu("View", "Panels", "Properties")
        self._eyes.wait_for(lambda: seen.properties() is not None, "the properties")

    # Structure

    def _add_personas(self):
        for persona in self._target.personas:
            self._tool("map.details")
            self._eyes.wait_for(lambda: seen.widget_of("personas") is not None, "the personas")
            self._open(lambda: seen.widget_of("personas").add)
            self._eyes.wait_for(lambda: seen.shows("persona"), "a new persona")
            self._put_text(lambda: seen.widget_of("name"), persona.name)

    def _add_columns(self, journey):
        old = [stage.id for stage in self._journey().stages]
        self._click_on(old[-1])
        for stage in journey.stages:
            self._tool("stage.add-after")
            self._commit(stage.name)
            stage_id = self._eyes.look(seen.chosen_stage)
            self._double_click_on(lambda one=stage_id: aim.first_step(one))
            self._commit(stage.steps[0].name)
            for step in stage.steps[1:]:
                self._tool("step.add-after")
                self._commit(step.name)
        self._delete(old)

    def _add_lanes(self, journey):
        old = [lane.id for lane in self._journey().lanes]
        self._click_on(old[-1])
        for lane in journey.lanes:
            before = len(self._journey().lanes)
            kind = LANE_KINDS.get(lane.kind)
            if kind is None:
                self._tool("lane.add-below")
                self._commit(lane.name)
            else:
                self._menu("Insert", "Add lane of a kind", action_text(_ZONES[kind.zone]), action_text(kind.name))
            self._eyes.wait_for(lambda n=before: len(seen.main_window().editor.journey.lanes) > n, "a new lane")
        self._delete(old)

    def _add_contents(self, journey):
        live_step = self._live_steps(journey)
        for number, lane in enumerate(journey.lanes):
            lane_id = self._journey().lanes[number].id
            if isinstance(lane, CurveLane):
                for point in lane.curves[0].points:
                    self._add_point(lane_id, live_step[point.step], point)
            else:
                self._write_cards(number, lane, live_step)
        self._cover(journey)

    def _write_cards(self, number, lane, live_step):
        for place, card in enumerate(lane.cards):
            live = self._journey().lanes[number]
            if place and lane.cards[place - 1].step == card.step:
                self._click_on(live.cards[-1].id)
            else:
                self._click_at(lambda lane_id=live.id, step=live_step[card.step]: aim.cell(lane_id, step))
            self._tool("card.add")
            self._commit(card.text or FOR_NOW)
        self._tool("tool.select")

    def _add_point(self, lane_id, step_id, point):
        def place():
            return aim.point(lane_id, step_id, point.at, point.value)

        count = self._eyes.look(lambda: aim.count_of_points(lane_id))
        self._double_click_on(place)
        self._eyes.wait_for(lambda: aim.count_of_points(lane_id) == count + 1, "a new point")
        self._tool("tool.select")

    def _cover(self, journey):
        """Drag the right edges of cards over the steps that they are to cover."""
        columns = journey.column_of
        for lane, live in zip(journey.lanes, self._journey().lanes, strict=True):
            for card, there in zip(getattr(lane, "cards", ()), getattr(live, "cards", ()), strict=True):
                if card.span > 1:
                    last = columns[card.step] + card.span - 1
                    self._bring(lambda c=last, i=there.id: aim.column_beside(i, c))
                    self._bring(lambda i=there.id: aim.right_edge(i))
                    start = self._eyes.look(lambda i=there.id: aim.right_edge(i).pixel)
                    end = self._eyes.look(lambda c=last, i=there.id: aim.column_beside(i, c).pixel)
                    self._hand.drag(start, end)

    def _delete(self, element_ids):
        for element_id in element_ids:
            self._bring(lambda one=element_id: aim.element(one))
            self._hand.click(self._eyes.look(lambda one=element_id: aim.element(one).pixel), button=3)
            self._choose_entry("Delete")
            self._eyes.wait_for(lambda one=element_id: not aim.is_there(one), f"{element_id} gone")

    # On the canvas

    def _click_on(self, element_id):
        self._click_at(lambda: aim.element(element_id))

    def _click_at(self, target):
        self._bring(target)
        self._hand.click(self._eyes.look(lambda: target().pixel))

    def _double_click_on(self, target):
        self._bring(target)
        self._hand.double_click(self._eyes.look(lambda: target().pixel))

    def _bring(self, target):
        """Turn the wheel until a place of the sheet is in sight."""
        for _ in range(_OFTEN):
            way = self._eyes.look(lambda: target().way)
            if way is None:
                return
            before = self._eyes.look(aim.scroll)
            self._hand.turn(self._eyes.look(aim.over_canvas), way)
            self._eyes.wait_for(lambda b=before: aim.scroll() != b, "the sheet scrolled")
        raise LookupError("the wheel does not bring it in sight")

    def _commit(self, text):
        """Write into what is open, from a keyboard on the screen."""
        self._eyes.wait_for(lambda: seen.main_window().view.is_editing, "a text to write in")
        self._eyes.look(lambda: seen.commit(text))

    # Buttons and menus

    def _tool(self, action_id):
        self._hand.click(self._eyes.look(lambda: aim.tool(action_id)))

    def _menu(self, menu, *entries):
        self._hand.click(self._eyes.look(lambda: aim.menu_title(menu)))
        for entry in entries:
            self._choose_entry(entry)

    def _choose_entry(self, text):
        """Click an entry of the menu that is open."""
        self._hand.click(self._eyes.wait_for(lambda: aim.entry(text), text))

    # Fields

    def _fill_map(self):
        self._tool("map.details")
        self._eyes.wait_for(lambda: seen.shows("map"), "the properties of the map")
        self._fill([Subject("map", self._map_id())])
        self._fill([Subject("document")], section=1)

    def _select(self, subject):
        if subject.kind == "persona":
            self._tool("map.details")
            self._eyes.wait_for(lambda: seen.shows("map"), "the properties of the map")
            self._open(lambda: seen.widget_of("personas").edit)
        elif subject.kind == "curve":
            self._select_curve(subject.id)
        else:
            self._click_on(subject.id)
        self._eyes.wait_for(lambda: seen.shows(subject.kind, subject.id), f"the properties of the {subject.kind}")

    def _select_curve(self, curve_id):
        """Choose a curve in the outline: on the sheet a click on it adds a point."""
        self._menu("View", "Panels", "Outline")
        self._eyes.wait_for(lambda: seen.outline() is not None, "the outline")
        for _ in range(_OFTEN):
            way = self._eyes.look(lambda: aim.way_to_row(curve_id))
            if way == 0:
                break
            if isinstance(way, tuple):
                self._hand.click(way)
            else:
                self._hand.turn(self._eyes.look(lambda: seen.on_screen(seen.outline().viewport())), (0, way))
        self._hand.click(self._eyes.look(lambda: aim.row(curve_id)))
        self._menu("View", "Panels", "Outline")

    def _select_like(self, subject):
        self._select(subject)
        self._menu("Edit", "Select", "All in the lane" if subject.kind == "card" else "All of the same kind")

    def _open(self, button):
        self._hand.click(self._in_panel(button))

    def _in_panel(self, widget, at=None):
        """Bring a widget of the panel in sight, and say where it is."""
        self._eyes.wait_for(seen.panels_are_told, "the panel of what is chosen")
        for _ in range(_OFTEN):
            way = self._eyes.look(lambda: aim.way_in_panel(widget()))
            if not way:
                break
            before = self._eyes.look(aim.scroll_of_panel)
            self._hand.turn(self._eyes.look(aim.over_panel), (0, way))
            self._eyes.wait_for(lambda b=before: aim.scroll_of_panel() != b, "the panel scrolled")
        place = None
        while place != (now := self._eyes.look(lambda: seen.on_screen(widget(), at(widget()) if at else None))):
            place = now
        return place

    def _put(self, widget, form, value, now):
        """Give a widget a value, as its form wants it."""
        match form:
            case f.Choice() | f.OneOf():
                self._choose(widget, value)
            case f.Tick():
                self._hand.click(self._in_panel(lambda: widget().box, aim.tick))
            case f.Rating():
                self._hand.click(self._in_panel(lambda: widget()._stars, lambda _: aim.star(value or now)))
            case f.Colour():
                self._choose_colour(widget, value)
            case f.SomeOf() | f.People():
                self._tick(widget, value, now)
            case f.Records():
                self._put_records(widget, form, value)
            case _:
                self._put_text(widget, as_text(value))

    def _put_text(self, widget, text):
        self._hand.click(self._in_panel(lambda: aim.text_of(widget()), aim.begin_of_text))
        self._eyes.wait_for(lambda: seen.has_keyboard(widget()), "the field")
        self._eyes.look(lambda: seen.commit(text, instead=True))
        self._eyes.look(seen.close_suggestions)

    def _choose(self, widget, value):
        self._hand.click(self._in_panel(lambda: widget().box))
        self._eyes.wait_for(lambda: seen.open_list() is not None, "an open list")
        self._click_in_list(lambda: widget().box.view(), lambda: aim.choice(widget().box, value))
        self._eyes.wait_for(lambda: seen.open_list() is None, "a closed list")

    def _click_in_list(self, rows, place):
        """Turn the wheel over a list until a place in it is in sight, and click there."""
        for _ in range(_OFTEN):
            found = self._eyes.look(place)
            if isinstance(found, tuple):
                self._hand.click(found)
                return
            self._hand.turn(self._eyes.look(lambda: seen.on_screen(rows().viewport())), (0, found))
        raise LookupError("the wheel does not bring the row in sight")

    def _choose_colour(self, widget, value):
        self._open(lambda: widget().button)
        self._choose_entry("Another colour…")
        self._wait_for_dialog()
        self._hand.click(self._eyes.look(aim.colour_line))
        self._eyes.look(lambda: seen.commit(value, instead=True))
        self._press_in_dialog(QDialogButtonBox.StandardButton.Ok)

    def _tick(self, widget, value, now):
        for element_id in changes_of(value, now):
            self._in_panel(lambda: widget().list)
            self._click_in_list(
                lambda: widget().list,
                lambda one=element_id: aim.tick_in_list(widget().list, place_in(widget().list, one)),
            )
            self._eyes.wait_for(lambda one=element_id: is_ticked(widget().list, one, value), "a tick")

    # The file

    def _save(self, path):
        self._menu("File", "Save")
        self._wait_for_dialog()
        self._hand.click(self._eyes.look(aim.file_line))
        self._eyes.look(lambda: seen.commit(str(path), instead=True))
        self._press_in_dialog(QDialogButtonBox.StandardButton.Save)
        self._wait_for_saved()

    def _press_in_dialog(self, which):
        self._close_dialog(lambda: self._hand.click(self._eyes.look(lambda: aim.button(which))))
