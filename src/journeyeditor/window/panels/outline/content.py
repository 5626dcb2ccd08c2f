"""What the outline panel shows of one document."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.window.panels.outline.tree import OutlineTree
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.quiet_selection import QuietSelection
from journeyeditor.window.theme import SCROLL_BAR

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class OutlineContent(PanelContent):
    """The map as a tree, and the keys that it grows by."""

    least_width = 220

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.tree = OutlineTree(window.editor)
        self.tree.said.connect(window.view.say)
        self.tree.chosen.connect(window.view.sight.reveal)
        self.tree.left.connect(lambda: window.view.setFocus(Qt.FocusReason.OtherFocusReason))
        hint = QLabel(self.tr("Return: next · Tab: inside · Ctrl+Return: next step · F2: write"))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(hint)
        hint.setContentsMargins(12, 6, 12, 8)
        self.setFocusProxy(self.tree)
        self._dress()

    def take_keyboard(self) -> None:
        """Let the tree be used by keyboard, from what is chosen or from the top."""
        self.tree.start_somewhere()
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.document or happening.selection:
            self.tree.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        style = "QTreeView { background: palette(window); } QLabel#hint { color: palette(placeholder-text); }"
        self.setStyleSheet(f"{style} QTreeView::item {{ padding: 3px 0; }}")
        QuietSelection(self.tree)
        self.tree.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self.tree.horizontalScrollBar().setStyleSheet(SCROLL_BAR)
