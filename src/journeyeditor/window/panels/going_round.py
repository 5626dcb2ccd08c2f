"""From one part of the window to the next by keyboard: the canvas, what lies above it, and the panels in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.window.panels.panel import PanelContent

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def go_round(window: "MainWindow", by: int) -> None:
    """Give the keyboard to the next part (by 1), or the one before (by -1), from left to right and round again.

    What has the keyboard outside of them, such as the toolbar, counts as the canvas.
    """
    hint = window.hints.bubble if window.hints is not None else None
    beside = [hint] if hint is not None else []
    parts: list[QWidget] = sorted([window.view, *beside, *window.maps.in_sight, *window.docks.in_sight()], key=_place)
    focus = QApplication.focusWidget()
    inner = (part for part in (*beside, *parts) if focus is not None and part.isAncestorOf(focus))
    here = next(inner, window.view)
    part = parts[(parts.index(here) + by) % len(parts)]
    if isinstance(part, PanelContent):
        # What it shows may be a moment old, and the keyboard would go to what is about to leave.
        window.docks.tell_now()
        part.take_keyboard()
    else:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _place(part: QWidget) -> tuple[int, int]:
    corner = part.mapToGlobal(QPoint())
    return corner.x(), corner.y()
