"""Dialogs, from their opening to their end."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox


def run_dialog(dialog: QDialog) -> int:
    """Show a dialog until it is closed, and return what it gives; its widgets can be read until the next event."""
    for button in dialog.findChildren(QAbstractButton):
        if isinstance(button.parentWidget(), QDialogButtonBox):
            # Words are enough; the style's pictures beside them are those of another age.
            button.setIcon(QIcon())
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
