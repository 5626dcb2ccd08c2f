"""The submenus whose entries depend on the moment: recent files, the maps of the document, the kinds of lanes."""

from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu

from journeyeditor.editor import commands, themes
from journeyeditor.layout.header import KIND_NAMES
from journeyeditor.layout.paging.paper import AS_LARGE_AS_THE_MAP, PAPERS
from journeyeditor.model import LANE_KINDS, THEMES, Theme, View, Zone, quoted
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.theme import choose_appearance
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.templates.samples import Sample
    from journeyeditor.window.main_window import MainWindow

_FREQUENT_LANES = (
    "actions",
    "touchpoints",
    "channels",
    "thoughts",
    "sentiment",
    "pain-points",
    "opportunities",
    "metrics",
)
_ZONES: dict[Zone, str] = {
    "customer": "What the customer does and feels",
    "frontstage": "What the customer meets",
    "backstage": "What the customer does not see",
    "insight": "What the team concludes",
}


def list_recent_files(window: "MainWindow", menu: QMenu) -> None:
    """Offer the files used lately, latest first; those that are gone cannot be chosen."""
    recent = [Path(name) for name in window.settings.now.recent_files]
    for path in recent:
        entry = menu.addAction(for_menu(f"{path.name} — {_folder_in_words(path)}"))
        entry.setEnabled(path.is_file())
        entry.triggered.connect(partial(_open, window, path))
    if recent:
        menu.addSeparator()
    clear = menu.addAction(action_text("Clear list"))
    clear.setEnabled(bool(recent))
    clear.triggered.connect(lambda: window.settings.change(recent_files=()))


def list_samples(window: "MainWindow", menu: QMenu) -> None:
    """Offer the samples by kind of map; each opens as a copy that belongs to no file."""
    from journeyeditor.templates.samples import SAMPLES

    for kind, samples in groupby(SAMPLES, key=attrgetter("kind")):
        submenu = menu.addMenu(for_menu(action_text(KIND_NAMES[kind])))
        submenu.setToolTipsVisible(True)
        for sample in samples:
            entry = submenu.addAction(for_menu(action_text(sample.title)))
            entry.setToolTip(action_text(sample.shows))
            entry.triggered.connect(partial(_open_sample, window, sample))


def list_themes(window: "MainWindow", menu: QMenu) -> None:
    """Offer the themes that come with the application; the one in use is ticked."""
    in_use = themes.theme_in_use(window.editor)
    for theme in THEMES:
        entry = menu.addAction(action_text(theme.name))
        entry.setCheckable(True)
        entry.setChecked(theme is in_use)
        entry.triggered.connect(partial(_use_theme, window, theme))


def _use_theme(window: "MainWindow", theme: Theme, _checked: bool = False) -> None:
    window.view.finish_editing()
    themes.use_theme(window.editor, theme)


def list_maps(window: "MainWindow", menu: QMenu) -> None:
    """Offer the maps of the document; the one in sight is ticked."""
    for journey in window.editor.document.maps:
        entry = menu.addAction(for_menu(journey.title) or action_text("Untitled"))
        entry.setCheckable(True)
        entry.setChecked(journey.id == window.editor.map_id)
        entry.triggered.connect(partial(_show_map, window, journey.id))


def list_lane_kinds(window: "MainWindow", menu: QMenu) -> None:
    """Offer the kinds of lanes: the frequent ones at once, all of them by zone."""
    for kind in _FREQUENT_LANES:
        _offer_lane(window, menu, kind)
    menu.addSeparator()
    for zone, name in _ZONES.items():
        submenu = menu.addMenu(action_text(name))
        for kind, lane_kind in LANE_KINDS.items():
            if lane_kind.zone == zone:
                _offer_lane(window, submenu, kind)


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


def _offer_lane(window: "MainWindow", menu: QMenu, kind: str) -> None:
    lane_kind = LANE_KINDS[kind]
    entry = menu.addAction(glyph_icon(lane_kind.icon), for_menu(action_text(lane_kind.name)))
    entry.triggered.connect(partial(_add_lane, window, kind))


def _add_lane(window: "MainWindow", kind: str, _checked: bool = False) -> None:
    window.view.finish_editing()
    commands.add_lane(window.editor, kind)
    window.view.sight.reveal(window.editor.selection[0])


def _open(window: "MainWindow", path: Path, _checked: bool = False) -> None:
    window.windows.open([path], window)


def _open_sample(window: "MainWindow", sample: "Sample", _checked: bool = False) -> None:
    window.windows.open_copy(sample.path, window)


def _show_map(window: "MainWindow", map_id: str, _checked: bool = False) -> None:
    window.view.finish_editing()
    window.editor.show_map(map_id)


def _folder_in_words(path: Path) -> str:
    """Return the folder of a file, in short where it is inside that of the user."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except ValueError:
        return str(path.parent)
