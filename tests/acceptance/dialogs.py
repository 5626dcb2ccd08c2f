"""Dialogs that come and go while somebody builds."""

from PySide6.QtWidgets import QApplication

from tests.acceptance import seen


def wait_for_dialog(eyes):
    """Wait until a dialog is open and has the keyboard."""
    eyes.wait_for(seen.dialog_has_keyboard, "a dialog")


def close_dialog(eyes, closing):
    """Do what closes a dialog until it is closed: a list of suggestions that has opened takes it for itself."""
    while eyes.look(QApplication.activeModalWidget):
        closing()
