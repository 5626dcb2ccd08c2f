"""The actions on documents and windows."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.listings import documents

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

FILE = ("File",)


def _ask_and_import(window: "MainWindow") -> None:
    from journeyeditor.window.exchanging.importing import ask_and_import

    ask_and_import(window)


def _list_folder(window: "MainWindow") -> None:
    from journeyeditor.window.register.opening import list_folder

    list_folder(window)


FILE_ENTRIES: tuple[Entry, ...] = (
    Action("document.new", "New", "file-plus-outline", FILE, lambda window: window.windows.new(window), ("Ctrl+N",)),
    Action(
        "document.start",
        "New from template or sample…",
        "view-grid-plus-outline",
        FILE,
        lambda window: window.windows.start(window),
        ("Ctrl+Shift+N",),
    ),
    Action(
        "document.guide",
        "New step by step…",
        "map-marker-path",
        FILE,
        lambda window: window.windows.guide(window),
    ),
    Action("document.open", "Open…", "folder-open-outline", FILE, lambda window: window.ask_and_open(), ("Ctrl+O",)),
    Action("document.import", "Import…", "import", FILE, _ask_and_import, ("Ctrl+Alt+O",)),
    Action(
        "document.register",
        "Maps in a folder…",
        "file-table-box-multiple-outline",
        FILE,
        _list_folder,
        ("Ctrl+Alt+B",),
    ),
    Listing("Open recent", "history", FILE, lambda window, menu: documents.list_recent_files(window, menu)),
    Listing("Open sample", "map-search-outline", FILE, lambda window, menu: documents.list_samples(window, menu)),
    Action(
        "document.save",
        "Save",
        "content-save-outline",
        FILE,
        lambda window: window.file.save(),
        ("Ctrl+S",),
        opens_group=True,
    ),
    Action(
        "document.save-as",
        "Save as…",
        "content-save-edit-outline",
        FILE,
        lambda window: window.file.save_as(),
        ("Ctrl+Shift+S",),
    ),
    Action(
        "document.keep-as-template",
        "Keep as template",
        "star-plus-outline",
        FILE,
        lambda window: window.file.keep_as_template(),
        ("Ctrl+Alt+Shift+S",),
    ),
    Action(
        "document.versions",
        "Versions…",
        "history",
        FILE,
        lambda window: window.file.show_versions(),
        ("Ctrl+Alt+H",),
    ),
    Action(
        "document.export",
        "Export again",
        "export",
        FILE,
        lambda window: window.export.again(),
        ("Ctrl+E",),
        opens_group=True,
    ),
    Action(
        "document.export-as",
        "Export as PDF or slides…",
        "export-variant",
        FILE,
        lambda window: window.export.ask(),
        ("Ctrl+Shift+E",),
        short_text="Export",
    ),
    Action(
        "document.export-table",
        "Export as table or text…",
        "table-arrow-right",
        FILE,
        lambda window: window.export.ask_for_table(),
        ("Ctrl+Alt+E",),
    ),
    Action("document.print", "Print…", "printer-outline", FILE, lambda window: window.printing.ask(), ("Ctrl+P",)),
    Action(
        "window.close",
        "Close window",
        "close",
        FILE,
        lambda window: window.close(),
        ("Ctrl+W", "Ctrl+F4"),
        opens_group=True,
    ),
    Action(
        "application.quit",
        "Quit",
        "exit-to-app",
        FILE,
        lambda window: window.windows.close_all(),
        ("Ctrl+Q",),
        role=QAction.MenuRole.QuitRole,
    ),
)
