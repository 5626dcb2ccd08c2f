"""What a mouse can do in a window: bring things in sight and click them, on the sheet, in menus and in panels."""

from tests.acceptance import aim, seen
from tests.acceptance.dialogs import close_dialog

OFTEN = 200
"""How often the wheel is turned to bring something in sight, at most."""


class Mouse:
    """Points at what the eyes find; texts come from a keyboard on the screen."""

    def __init__(self, hand, eyes):
        self._hand, self._eyes = hand, eyes

    # On the canvas

    def click_on(self, element_id):
        """Click the middle of an element."""
        self.click_at(lambda: aim.element(element_id))

    def click_at(self, target):
        """Click a place of the sheet."""
        self.bring(target)
        self._hand.click(self._eyes.look(lambda: target().pixel))

    def double_click_on(self, target):
        """Click a place of the sheet twice at once."""
        self.bring(target)
        self._hand.double_click(self._eyes.look(lambda: target().pixel))

    def bring(self, target):
        """Turn the wheel until a place of the sheet is in sight."""
        for _ in range(OFTEN):
            way = self._eyes.look(lambda: target().way)
            if way is None:
                return
            before = self._eyes.look(aim.scroll)
            self._hand.turn(self._eyes.look(aim.over_canvas), way)
            self._eyes.wait_for(lambda b=before: aim.scroll() != b, "the sheet scrolled")
        raise LookupError("the wheel does not bring it in sight")

    def commit(self, text):
        """Write into what is open, from a keyboard on the screen."""
        self._eyes.wait_for(lambda: seen.main_window().view.is_editing, "a text to write in")
        self._eyes.look(lambda: seen.commit(text))

    # Buttons and menus

    def use_tool(self, action_id):
        """Click a button of the toolbar."""
        self._hand.click(self._eyes.look(lambda: aim.tool(action_id)))

    def choose_in_menu(self, menu, *entries):
        """Open a menu and click an entry, through its submenus."""
        self._hand.click(self._eyes.look(lambda: aim.menu_title(menu)))
        for entry in entries:
            self.choose_entry(entry)

    def choose_entry(self, text):
        """Click an entry of the menu that is open."""
        self._hand.click(self._eyes.wait_for(lambda: aim.entry(text), text))

    # In panels and dialogs

    def open(self, button):
        """Click a button of the panel."""
        self._hand.click(self.bring_in_panel(button))

    def bring_in_panel(self, widget, at=None):
        """Bring a widget of the panel in sight, and say where it is."""
        self._eyes.wait_for(seen.panels_are_told, "the panel of what is chosen")
        for _ in range(OFTEN):
            way = self._eyes.look(lambda: aim.way_in_panel(widget()))
            if not way:
                break
            before = self._eyes.look(aim.scroll_of_panel)
            self._hand.turn(self._eyes.look(aim.over_panel), (0, way))
            self._eyes.wait_for(lambda b=before: aim.scroll_of_panel() != b, "the panel scrolled")
        return self._eyes.look_until_still(lambda: seen.on_screen(widget(), at(widget()) if at else None))

    def click_in_list(self, rows, place):
        """Turn the wheel over a list until a place in it is in sight, and click there."""
        for _ in range(OFTEN):
            found = self._eyes.look(place)
            if isinstance(found, tuple):
                self._hand.click(found)
                return
            self._hand.turn(self._eyes.look(lambda: seen.on_screen(rows().viewport())), (0, found))
        raise LookupError("the wheel does not bring the row in sight")

    def press_in_dialog(self, which):
        """Click a button of a dialog until that is closed."""
        close_dialog(self._eyes, lambda: self._hand.click(self._eyes.look(lambda: aim.button(which))))
