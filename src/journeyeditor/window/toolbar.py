"""The toolbar: what is needed most, as data."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from journeyeditor.window.actions.action_set import ActionSet
from journeyeditor.window.actions.insert import LANE_LISTING
from journeyeditor.window.actions.menus import listing_menu
from journeyeditor.window.icons import glyph_icon

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

SPACE = "space"
LINE = "line"
TOOLBAR = (
    *("history.undo", "history.redo", LINE),
    *("tool.select", "tool.pencil", LINE),
    *("card.add", "stage.add-after", "step.add-after", "lane.add-below", SPACE),
    *("zoom.fit-map", "map.details", LINE, "document.export-as"),
)


_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


class Toolbar(QToolBar):
    """A row of buttons that leaves out its words where there is no room for them, before it leaves out a button."""

    def __init__(self, title: str, parent: QWidget) -> None:
        """Be empty; the title is told where toolbars are listed."""
        super().__init__(title, parent)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(_WITH_WORDS)
        self._room_for_words = 0
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(glyph_icon("chevron-double-right"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words where all of them have room."""
        if self.toolButtonStyle() == _WITH_WORDS:
            self._room_for_words = self.sizeHint().width()
        self.setToolButtonStyle(_WITH_WORDS if event.size().width() >= self._room_for_words else _ICONS)
        super().resizeEvent(event)


def build_toolbar(window: "MainWindow", actions: ActionSet) -> QToolBar:
    """Return the toolbar of a window."""
    bar = Toolbar(window.tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    for name in TOOLBAR:
        if name == LINE:
            bar.addSeparator()
        elif name == SPACE:
            space = QWidget()
            space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            bar.addWidget(space)
        else:
            bar.addAction(actions[name])
    lanes = bar.widgetForAction(actions["lane.add-below"])
    if isinstance(lanes, QToolButton):
        lanes.setMenu(listing_menu(window, LANE_LISTING))
        lanes.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    return bar
