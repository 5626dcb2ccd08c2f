"""From a window to the maps of a folder, and to one of them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.editor.register import Registered

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow
    from journeyeditor.window.open_windows import OpenWindows
    from journeyeditor.window.register.window import RegisterWindow


def list_folder(window: "MainWindow") -> None:
    """List the maps of a folder, that of the last time or of the map in sight, in a window beside the others."""
    windows = window.windows
    if windows.register is None:
        windows.register = _register(window)
    windows.register.show()
    windows.register.raise_()
    windows.register.activateWindow()


def _register(window: "MainWindow") -> "RegisterWindow":
    from journeyeditor.window.register.window import RegisterWindow

    now, path, windows = window.settings.now, window.editor.path, window.windows
    folder = now.register_folder or (str(path.parent) if path else now.last_folder)
    register = RegisterWindow(Path(folder) if folder else Path.home(), partial(open_registered, windows))
    register.read_from.connect(lambda chosen: windows.settings.change(register_folder=str(chosen)))
    register.finished.connect(windows.forget_register)
    return register


def open_registered(windows: "OpenWindows", one: Registered) -> None:
    """Show a map of a register in its window, before all others."""
    windows.open([one.path], next(reversed(list(windows)), None))
    for window in windows:
        shown = window.editor
        if shown.path is not None and shown.path.absolute() == one.path.absolute():
            if any(journey.id == one.map_id for journey in shown.document.maps) and shown.map_id != one.map_id:
                shown.show_map(one.map_id)
            window.come_to_front()
            return
