"""The submenus that offer how a window looks, and which pages it frames."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu

from journeyeditor.layout.paging.paper import AS_LARGE_AS_THE_MAP, PAPERS
from journeyeditor.model import View, quoted
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.theme import choose_appearance
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def list_papers(window: "MainWindow", menu: QMenu) -> None:
    """Offer the papers whose pages can be framed on the sheet; the chosen one is ticked."""
    chosen = window.settings.now.paper
    names = {key: action_text(paper.name) for key, paper in PAPERS.items()}
    for key, name in {**names, AS_LARGE_AS_THE_MAP: action_text("One page as large as the map")}.items():
        entry = menu.addAction(name)
        entry.setCheckable(True)
        entry.setChecked(key == chosen)
        entry.triggered.connect(partial(_choose_paper, window, key))
    if window.editor.document.views:
        menu.addSeparator()
    for view in window.editor.document.views:
        entry = menu.addAction(for_menu(action_text("As in the view {name}").format(name=quoted(view.name))))
        entry.triggered.connect(partial(_frame_view, window, view))


def list_appearances(window: "MainWindow", menu: QMenu) -> None:
    """Offer light and dark windows; the choice is ticked."""
    chosen = window.settings.now.appearance
    for appearance, name in {"system": "As the system", "light": "Light", "dark": "Dark"}.items():
        entry = menu.addAction(action_text(name))
        entry.setCheckable(True)
        entry.setChecked(appearance == chosen)
        entry.triggered.connect(partial(_choose_appearance, window, appearance))


def _choose_paper(window: "MainWindow", paper: str, _checked: bool = False) -> None:
    window.looking.choose_paper(paper)
    window.action_set.refresh()


def _frame_view(window: "MainWindow", view: View, _checked: bool = False) -> None:
    window.looking.frame_page(view.setup, view.header)
    window.action_set.refresh()


def _choose_appearance(window: "MainWindow", appearance: str, _checked: bool = False) -> None:
    window.settings.change(appearance=appearance)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        choose_appearance(application, appearance)
