"""The submenus that offer documents: recent files, samples, the maps and the themes of the one that is open."""

from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.editor import themes
from journeyeditor.layout.header import KIND_NAMES
from journeyeditor.model import Theme
from journeyeditor.model.themes import THEMES
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.templates.samples import Sample
    from journeyeditor.window.main_window import MainWindow


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
