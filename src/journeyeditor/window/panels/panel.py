"""A panel as data, and what every panel is: a part of the window beside the canvas."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.editor import Happening

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class PanelContent(QWidget):
    """What a panel shows of one document; it is made anew for each document of its window."""

    least_width = 240
    """How narrow it may become, in pixels; where larger type needs more, it has that."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window that shows a document."""
        super().__init__()
        self._window = window

    def take_keyboard(self) -> None:
        """Let it be used by keyboard, because somebody asked for it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return room for all that is in it, and for a few words at least."""
        return super().minimumSizeHint().expandedTo(QSize(self.least_width, 0))

    def follow(self, happening: Happening) -> None:
        """Show what has changed; called only while the panel is in sight, a moment after the canvas shows it."""


class Panel(NamedTuple):
    """A part of the window that can be shown and hidden."""

    id: str
    text: str
    icon: str
    """A name of the icon font."""
    shortcuts: tuple[str, ...]
    side: Literal["left", "right"]
    make: Callable[["MainWindow"], PanelContent]
    """Makes what it shows; called when it is first seen."""
