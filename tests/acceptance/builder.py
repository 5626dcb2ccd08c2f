"""What all who build a map do, whatever their hand: the parts one after the other, and the fields in each."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from journeyeditor.editor.properties.forms import Records
from journeyeditor.model import LANE_KINDS, CurveLane
from tests.acceptance import plan, seen

FOR_NOW = "x"
"""Stands on a card that will have no text, until it has something else."""


class Builder:
    """Builds a document like a target: first what there is and what it is called, then its fields."""

    def __init__(self, hand, eyes, target, fields):
        """Take what can be written into the fields of the panel: something that opens and puts."""
        self._hand, self._eyes, self._target, self._fields = hand, eyes, target, fields
        self._wanted = target

    def build(self, path):
        """Build the first map from an empty document and save it; yields the name of each part before it begins."""
        journey = self._target.maps[0]
        self._wait_for_window()
        first = self._eyes.look(seen.main_window)
        self._ask_for_new()
        self._eyes.wait_for(lambda: seen.main_window() is not first, "a new window")
        self._wait_for_window()
        self._eyes.wait_for(lambda: seen.hint() is not None, "a hint")
        self._end_hints()
        self._eyes.wait_for(lambda: seen.hint() is None, "no hint any more")
        self._open_panel()
        yield "personas"
        self._add_personas()
        yield "stages and steps"
        self._add_columns(journey)
        yield "lanes"
        self._add_lanes(journey)
        yield "cards and points"
        self._add_contents(journey)
        self._wanted = plan.named_alike(self._target, self._document())
        yield "fields of the map and the document"
        self._fill_map()
        yield "fields of personas, stages and lanes"
        self._fill_structure()
        yield "fields of cards and points"
        self._fill_contents()
        yield "saving"
        self._save(path)

    # Fields

    def _fill_structure(self):
        journey = self._journey()
        personas = [self._document().persona(persona_id) for persona_id in journey.personas]
        curves = [curve for lane in journey.curve_lanes for curve in lane.curves]
        for element in (*personas, *journey.stages, *journey.steps, *journey.lanes, *curves):
            self._fill_one(plan.subject(element))

    def _fill_contents(self):
        for lane in self._journey().lanes:
            inside = lane.curves[0].points if isinstance(lane, CurveLane) else lane.cards
            subjects = [plan.subject(element) for element in inside]
            if len(subjects) > 1:
                self._fill_together(subjects)
            for subject in subjects:
                self._fill_one(subject)

    def _fill_one(self, subject):
        if self._eyes.look(lambda: self._entries([subject])):
            self._select(subject)
            self._fill([subject])

    def _fill_together(self, subjects):
        """Write what most of some elements have in common into all of them."""
        if self._eyes.look(lambda: self._shared(subjects)):
            self._select_like(subjects[0])
            self._eyes.wait_for(lambda: seen.count_of_subjects() == len(subjects), "all selected")
            self._write_all(lambda: self._shared(subjects))

    def _fill(self, subjects, section=0):
        """Write one field after the other, in the order of the panel, until nothing is left to write."""
        self._write_all(lambda: self._entries(subjects), section)

    def _write_all(self, entries, section=0):
        done = set()
        while left := [entry for entry in self._eyes.look(entries) if entry.field.path not in done]:
            path = left[0].field.path
            done.add(path)
            self._write(left[0], section)
            self._eyes.wait_for(lambda p=path: all(entry.field.path != p for entry in entries()), f"{path} taken")

    def _write(self, entry, section):
        path = entry.field.path
        if self._eyes.look(lambda: seen.box_with(path, section)._body.isHidden()):
            self._fields.open(lambda: seen.box_with(path, section).heading)
        self._eyes.wait_for(lambda: seen.widget_of(path, section) is not None, path)
        widget, form = partial(seen.widget_of, path, section), entry.field.form
        if isinstance(form, Records):
            self._put_records(widget, form, entry.value)
        else:
            self._fields.put(widget, form, entry.value, entry.now)

    def _put_records(self, widget, form, records):
        """Add records, and write what is in them."""
        for number, record in enumerate(records):
            if self._eyes.look(lambda n=number: len(widget()._boxes) <= n):
                self._fields.open(lambda: widget().add)
                self._eyes.wait_for(lambda n=number: len(widget()._boxes) > n, "a new record")
            for place, field in enumerate(form.fields):
                wanted = getattr(record, field.path)
                now = self._eyes.look(lambda n=number, p=field.path: getattr(widget()._records[n], p))
                if wanted == now:
                    continue
                if place and self._eyes.look(lambda n=number, p=place: not widget()._boxes[n].widgets[p].isVisible()):
                    self._fields.open(lambda n=number: widget()._boxes[n]._more)
                self._fields.put(lambda n=number, p=place: widget()._boxes[n].widgets[p], field.form, wanted, now)
                self._eyes.wait_for(
                    lambda n=number, p=field.path, w=wanted: getattr(widget()._records[n], p) == w, "a value of it"
                )

    # What there is

    def _entries(self, subjects):
        """What is to be written; asked in the thread of the window, as all that waits for it is."""
        return plan.entries(self._wanted, seen.document(), seen.map_id(), subjects)

    def _shared(self, subjects):
        return plan.shared_entries(self._wanted, seen.document(), seen.map_id(), subjects)

    def _wait_for_window(self):
        self._eyes.wait_for(lambda: seen.part_with_keyboard() == "canvas", "the window")

    def _document(self):
        return self._eyes.look(seen.document)

    def _map_id(self):
        return self._eyes.look(seen.map_id)

    def _journey(self):
        return self._eyes.look(lambda: seen.main_window().editor.journey)

    def _live_steps(self, journey):
        """The steps as they are now, by the ids that the target has for them."""
        return {wanted.id: there.id for wanted, there in zip(journey.steps, self._journey().steps, strict=True)}

    def _wait_for_saved(self):
        self._eyes.wait_for(lambda: seen.main_window().editor.is_clean, "the file saved")


def kind_name(lane):
    """What the kind of a lane is called; a lane of one's own goes by its own name."""
    return LANE_KINDS[lane.kind].name if lane.kind in LANE_KINDS else lane.name


def as_text(value: Any) -> str:
    """A value as it is written in a field."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        between = " " if any(isinstance(one, float) for one in value) else "\n"
        return between.join(as_text(one) for one in value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def changes_of(value, now):
    """The names that have to be ticked, or no longer, for one tuple to become another."""
    taken = now if isinstance(now, tuple) else ()
    return [*(one for one in taken if one not in value), *(one for one in value if one not in taken)]


def is_ticked(rows, element_id, among):
    """Whether the row of an element has a tick if it is among some, and has none if it is not."""
    return (rows.item(place_in(rows, element_id)).checkState() == Qt.CheckState.Checked) == (element_id in among)


def place_in(rows, element_id):
    """The number of the row of an element."""
    return next(
        number for number in range(rows.count()) if rows.item(number).data(Qt.ItemDataRole.UserRole) == element_id
    )
