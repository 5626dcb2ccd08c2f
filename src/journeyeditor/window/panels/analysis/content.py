"""What the panel of the analysis shows of one document."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QTabWidget, QToolButton, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.analysis.page import AnalysisPage
from journeyeditor.window.panels.analysis.pains import PainsPage
from journeyeditor.window.panels.analysis.priorities import PrioritiesPage
from journeyeditor.window.panels.analysis.work import WorkPage
from journeyeditor.window.panels.panel import PanelContent

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_EVERYTHING = Happening(document=True, selection=True, place=True)

_BUTTON = """
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 8px; }
QToolButton:hover, QToolButton:focus { background: palette(midlight); border-color: palette(mid); }
QToolButton::menu-indicator { image: none; }
"""


class AnalysisContent(PanelContent):
    """Shows where to begin, what hurts and who does what, as the map in sight is now; each can be given away."""

    least_width = 300

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.priorities, self.pains, self.work = PrioritiesPage(window), PainsPage(window), WorkPage(window)
        self._pages: tuple[AnalysisPage, ...] = (self.priorities, self.pains, self.work)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.priorities, self.tr("Priorities"))
        self.tabs.addTab(self.pains, self.tr("Pain points"))
        self.tabs.addTab(self.work, self.tr("Actions"))
        self.tabs.currentChanged.connect(lambda _number: self._page.follow(_EVERYTHING))
        self.export = QToolButton()
        self.export.setText(self.tr("Export"))
        self.export.setIcon(glyph_icon("export-variant"))
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export.setStyleSheet(_BUTTON)
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export)
        for key, text in (
            ("pdf", self.tr("As PDF…")),
            ("svg", self.tr("As SVG drawing…")),
            ("png", self.tr("As PNG image…")),
            ("csv", self.tr("As list for a spreadsheet…")),
        ):
            menu.addAction(text, partial(self._export, key))
        self.export.setMenu(menu)
        self.tabs.setCornerWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.tabs)

    def sizeHint(self) -> QSize:
        """Return the size in which a list has room beside its numbers."""
        return QSize(440, 600)

    def follow(self, happening: Happening) -> None:
        """Show what has changed on the page in front; the others see it when they come there."""
        self._page.follow(happening)
        self.export.setEnabled(not self._page.is_empty)

    def take_keyboard(self) -> None:
        """Let the list of the page in front be used by keyboard."""
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _page(self) -> AnalysisPage:
        return self._pages[self.tabs.currentIndex()]

    def _export(self, key: str) -> None:
        from journeyeditor.window.panels.analysis.exporting import export_list, export_sheet

        if key == "csv":
            export_list(self._window, self._page.kind)
        else:
            export_sheet(self._window, self._page.kind, key)
