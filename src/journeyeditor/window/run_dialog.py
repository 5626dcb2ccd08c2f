"""Dialogs, from their opening to their end."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog


def run_dialog(dialog: QDialog) -> int:
    """Show a dialog until it is closed, and return what it gives; its widgets can be read until the next event."""
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()


@contextmanager
def waiting() -> Iterator[None]:
    """Show that something takes a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
