"""From a window to the maps of a folder, and to one of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.window.dialogs.run_dialog import run_dialog

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def list_folder(window: "MainWindow") -> None:
    """List the maps of a folder, that of the last time or of the map in sight, and open the one that is chosen."""
    from journeyeditor.window.register.dialog import RegisterDialog

    now, path = window.settings.now, window.editor.path
    folder = now.register_folder or (str(path.parent) if path else now.last_folder)
    dialog = RegisterDialog(Path(folder) if folder else Path.home(), window)
    agreed = run_dialog(dialog)
    if str(dialog.folder) != now.register_folder:
        window.settings.change(register_folder=str(dialog.folder))
    if agreed and dialog.chosen is not None:
        _open(window, dialog.chosen.path, dialog.chosen.map_id)


def _open(window: "MainWindow", path: Path, map_id: str) -> None:
    window.windows.open([path], window)
    for other in window.windows:
        shown = other.editor
        if shown.path is not None and shown.path.absolute() == path.absolute():
            if any(journey.id == map_id for journey in shown.document.maps) and shown.map_id != map_id:
                shown.show_map(map_id)
            return
