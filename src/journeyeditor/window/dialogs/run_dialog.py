"""Dialogs, from their opening to their end."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox


def run_dialog(dialog: QDialog) -> int:
    """Show a dialog until it is closed, and return what it gives; its widgets can be read until the next event."""
    without_pictures(dialog)
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()


def without_pictures(dialog: QDialog) -> None:
    """Take the style's pictures off the buttons of a dialog: words are enough, and those are of another age."""
    for button in dialog.findChildren(QAbstractButton):
        if isinstance(button.parentWidget(), QDialogButtonBox):
            button.setIcon(QIcon())


@contextmanager
def waiting() -> Iterator[None]:
    """Show that something takes a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
