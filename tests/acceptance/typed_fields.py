"""Fields of the panel, filled with keys."""

from PySide6.QtWidgets import QApplication

from journeyeditor.editor.properties import forms as f
from tests.acceptance import seen
from tests.acceptance.builder import as_text, changes_of, is_ticked, place_in
from tests.acceptance.dialogs import close_dialog, wait_for_dialog


class TypedFields:
    """Gives fields their values, each as its form wants it."""

    def __init__(self, hand, eyes, keys):
        self._hand, self._eyes, self._keys = hand, eyes, keys

    def open(self, button):
        """Press a button of the panel."""
        self._keys.reach(button)
        self._hand.press("Space")

    def put(self, widget, form, value, now):
        """Give a widget a value, as its form wants it."""
        match form:
            case f.Choice() | f.OneOf() | f.Face():
                self._choose(widget, value)
            case f.Tick():
                self.open(widget)
            case f.Rating():
                self._keys.reach(widget)
                self._hand.press(str(value or 0))
            case f.Colour():
                self._choose_colour(widget, value)
            case f.SomeOf() | f.People():
                self._tick(widget, value, now)
            case _:
                self._keys.reach(widget)
                self._hand.press("Ctrl+A", "Del")
                self._hand.type(as_text(value))
                if value and isinstance(form, f.Icon | f.Font):
                    self._hand.press("Esc")  # the suggestions, which an empty field has none of
                self._hand.press("Tab")

    def _choose(self, widget, value):
        self.open(widget)
        self._eyes.wait_for(lambda: seen.open_list() is not None, "an open list")
        place = self._eyes.look(lambda: seen.place_of_choice(widget().box, value))
        self._hand.press("Home", *["Down"] * place, "Return")
        self._eyes.wait_for(lambda: seen.open_list() is None, "a closed list")

    def _choose_colour(self, widget, value):
        self.open(widget)
        self._eyes.wait_for(lambda: QApplication.activePopupWidget() is not None, "the colours")
        self._hand.press("Up", "Return")
        wait_for_dialog(self._eyes)
        self._hand.press("Alt+H", "Ctrl+A")
        self._hand.type(value)
        close_dialog(self._eyes, lambda: self._hand.press("Return"))

    def _tick(self, widget, value, now):
        self._keys.reach(widget)
        for element_id in changes_of(value, now):
            place = self._eyes.look(lambda one=element_id: place_in(widget().list, one))
            self._hand.press("Home", *["Down"] * place, "Space")
            self._eyes.wait_for(lambda one=element_id: is_ticked(widget().list, one, value), "a tick")
