"""The toolbar: what is needed most, as data."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from journeyeditor.window.actions.action_set import ActionSet
from journeyeditor.window.actions.insert import LANE_LISTING
from journeyeditor.window.actions.menus import listing_menu

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


def build_toolbar(window: "MainWindow", actions: ActionSet) -> QToolBar:
    """Return the toolbar of a window."""
    bar = QToolBar(window.tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
