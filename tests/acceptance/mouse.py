"""A map built with the mouse alone; texts come from a keyboard on the screen, as committed texts of an input method."""

from PySide6.QtWidgets import QDialogButtonBox

from journeyeditor.editor.properties import Subject
from journeyeditor.model import LANE_KINDS, CurveLane
from journeyeditor.window.actions.action import action_text
from tests.acceptance import aim, seen
from tests.acceptance.builder import FOR_NOW, Builder
from tests.acceptance.clicked_fields import ClickedFields
from tests.acceptance.clicking import OFTEN, Mouse
from tests.acceptance.dialogs import wait_for_dialog

_ZONES = {
    "customer": "What the customer does and feels",
    "frontstage": "What the customer meets",
    "backstage": "What the customer does not see",
    "insight": "What the team concludes",
}


class Clicker(Builder):
    """Builds a document like a target: all on the canvas, by toolbar and menus, and fields in the panel."""

    def __init__(self, hand, eyes, target):
        self._mouse = Mouse(hand, eyes)
        super().__init__(hand, eyes, target, ClickedFields(hand, eyes, self._mouse))

    def _ask_for_new(self):
        self._mouse.choose_in_menu("File", "New")

    def _end_hints(self):
        self._hand.click(self._eyes.look(lambda: seen.on_screen(seen.hint().none)))

    def _open_panel(self):
        self._mouse.choose_in_menu("View", "Panels", "Properties")
        self._eyes.wait_for(lambda: seen.properties() is not None, "the properties")

    # Structure

    def _add_personas(self):
        for persona in self._target.personas:
            self._mouse.use_tool("map.details")
            self._eyes.wait_for(lambda: seen.widget_of("personas") is not None, "the personas")
            self._mouse.open(lambda: seen.widget_of("personas").add)
            self._eyes.wait_for(lambda: seen.shows("persona"), "a new persona")
            self._fields.put_text(lambda: seen.widget_of("name"), persona.name)

    def _add_columns(self, journey):
        old = [stage.id for stage in self._journey().stages]
        self._mouse.click_on(old[-1])
        for stage in journey.stages:
            self._mouse.use_tool("stage.add-after")
            self._mouse.commit(stage.name)
            stage_id = self._eyes.look(seen.chosen_stage)
            self._mouse.double_click_on(lambda one=stage_id: aim.first_step(one))
            self._mouse.commit(stage.steps[0].name)
            for step in stage.steps[1:]:
                self._mouse.use_tool("step.add-after")
                self._mouse.commit(step.name)
        self._delete(old)

    def _add_lanes(self, journey):
        old = [lane.id for lane in self._journey().lanes]
        self._mouse.click_on(old[-1])
        for lane in journey.lanes:
            before = len(self._journey().lanes)
            kind = LANE_KINDS.get(lane.kind)
            if kind is None:
                self._mouse.use_tool("lane.add-below")
                self._mouse.commit(lane.name)
            else:
                self._mouse.choose_in_menu(
                    "Insert", "Add lane of a kind", action_text(_ZONES[kind.zone]), action_text(kind.name)
                )
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
                self._mouse.click_on(live.cards[-1].id)
            else:
                self._mouse.click_at(lambda lane_id=live.id, step=live_step[card.step]: aim.cell(lane_id, step))
            self._mouse.use_tool("card.add")
            self._mouse.commit(card.text or FOR_NOW)
        self._mouse.use_tool("tool.select")

    def _add_point(self, lane_id, step_id, point):
        def place():
            return aim.point(lane_id, step_id, point.at, point.value)

        count = self._eyes.look(lambda: aim.count_of_points(lane_id))
        self._mouse.double_click_on(place)
        self._eyes.wait_for(lambda: aim.count_of_points(lane_id) == count + 1, "a new point")
        self._mouse.use_tool("tool.select")

    def _cover(self, journey):
        """Drag the right edges of cards over the steps that they are to cover."""
        columns = journey.column_of
        for lane, live in zip(journey.lanes, self._journey().lanes, strict=True):
            for card, there in zip(getattr(lane, "cards", ()), getattr(live, "cards", ()), strict=True):
                if card.span > 1:
                    last = columns[card.step] + card.span - 1
                    self._mouse.bring(lambda c=last, i=there.id: aim.column_beside(i, c))
                    self._mouse.bring(lambda i=there.id: aim.right_edge(i))
                    start = self._eyes.look(lambda i=there.id: aim.right_edge(i).pixel)
                    end = self._eyes.look(lambda c=last, i=there.id: aim.column_beside(i, c).pixel)
                    self._hand.drag(start, end)

    def _delete(self, element_ids):
        for element_id in element_ids:
            self._mouse.bring(lambda one=element_id: aim.element(one))
            self._hand.click(self._eyes.look(lambda one=element_id: aim.element(one).pixel), button=3)
            self._mouse.choose_entry("Delete")
            self._eyes.wait_for(lambda one=element_id: not aim.is_there(one), f"{element_id} gone")

    # Fields

    def _fill_map(self):
        self._mouse.use_tool("map.details")
        self._eyes.wait_for(lambda: seen.shows("map"), "the properties of the map")
        self._fill([Subject("map", self._map_id())])
        self._fill([Subject("document")], section=1)

    def _select(self, subject):
        if subject.kind == "persona":
            self._mouse.use_tool("map.details")
            self._eyes.wait_for(lambda: seen.shows("map"), "the properties of the map")
            self._mouse.open(lambda: seen.widget_of("personas").edit)
        elif subject.kind == "curve":
            self._select_curve(subject.id)
        else:
            self._mouse.click_on(subject.id)
        self._eyes.wait_for(lambda: seen.shows(subject.kind, subject.id), f"the properties of the {subject.kind}")

    def _select_curve(self, curve_id):
        """Choose a curve in the outline: on the sheet a click on it adds a point."""
        self._mouse.choose_in_menu("View", "Panels", "Outline")
        self._eyes.wait_for(lambda: seen.outline() is not None, "the outline")
        for _ in range(OFTEN):
            way = self._eyes.look(lambda: aim.way_to_row(curve_id))
            if way == 0:
                break
            if isinstance(way, tuple):
                self._hand.click(way)
            else:
                self._hand.turn(self._eyes.look(lambda: seen.on_screen(seen.outline().viewport())), (0, way))
        self._hand.click(self._eyes.look(lambda: aim.row(curve_id)))
        self._mouse.choose_in_menu("View", "Panels", "Outline")

    def _select_like(self, subject):
        self._select(subject)
        self._mouse.choose_in_menu(
            "Edit", "Select", "All in the lane" if subject.kind == "card" else "All of the same kind"
        )

    # The file

    def _save(self, path):
        self._mouse.choose_in_menu("File", "Save")
        wait_for_dialog(self._eyes)
        self._hand.click(self._eyes.look(aim.file_line))
        self._eyes.look(lambda: seen.commit(str(path), instead=True))
        self._mouse.press_in_dialog(QDialogButtonBox.StandardButton.Save)
        self._wait_for_saved()
