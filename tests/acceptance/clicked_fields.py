"""Fields of the panel, filled with a mouse."""

from functools import partial

from PySide6.QtWidgets import QDialogButtonBox

from journeyeditor.editor.properties import forms as f
from tests.acceptance import aim, seen
from tests.acceptance.builder import as_text, changes_of, is_ticked, place_in
from tests.acceptance.dialogs import wait_for_dialog


class ClickedFields:
    """Gives fields their values, each as its form wants it."""

    def __init__(self, hand, eyes, mouse):
        self._hand, self._eyes, self._mouse = hand, eyes, mouse

    def open(self, button):
        """Click a button of the panel."""
        self._mouse.open(button)

    def put(self, widget, form, value, now):
        """Give a widget a value, as its form wants it."""
        match form:
            case f.Choice() | f.OneOf() | f.Face():
                self._choose(widget, value)
            case f.Tick():
                self._hand.click(self._mouse.bring_in_panel(lambda: widget().box, aim.tick))
            case f.Rating():
                place = partial(aim.star, value or now)
                self._hand.click(self._mouse.bring_in_panel(lambda: widget()._stars, place))
            case f.Colour():
                self._choose_colour(widget, value)
            case f.SomeOf() | f.People():
                self._tick(widget, value, now)
            case _:
                self.put_text(widget, as_text(value))

    def put_text(self, widget, text):
        """Write a text in place of what is in a field."""
        self._hand.click(self._mouse.bring_in_panel(lambda: aim.text_of(widget()), aim.begin_of_text))
        self._eyes.wait_for(lambda: seen.has_keyboard(widget()), "the field")
        self._eyes.look(lambda: seen.commit(text, instead=True))
        self._eyes.look(seen.close_suggestions)

    def _choose(self, widget, value):
        self._hand.click(self._mouse.bring_in_panel(lambda: widget().box))
        self._eyes.wait_for(lambda: seen.open_list() is not None, "an open list")
        self._mouse.click_in_list(lambda: widget().box.view(), lambda: aim.choice(widget().box, value))
        self._eyes.wait_for(lambda: seen.open_list() is None, "a closed list")

    def _choose_colour(self, widget, value):
        self._mouse.open(lambda: widget().button)
        self._mouse.choose_entry("Another colour…")
        wait_for_dialog(self._eyes)
        self._hand.click(self._eyes.look(aim.colour_line))
        self._eyes.look(lambda: seen.commit(value, instead=True))
        self._mouse.press_in_dialog(QDialogButtonBox.StandardButton.Ok)

    def _tick(self, widget, value, now):
        for element_id in changes_of(value, now):
            self._mouse.bring_in_panel(lambda: widget().list)
            self._mouse.click_in_list(
                lambda: widget().list,
                lambda one=element_id: aim.tick_in_list(widget().list, place_in(widget().list, one)),
            )
            self._eyes.wait_for(lambda one=element_id: is_ticked(widget().list, one, value), "a tick")
