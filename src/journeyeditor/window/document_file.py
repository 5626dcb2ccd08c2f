"""The file of a window's document: saving, and never losing what was not saved."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.editor.new_document import name_in_words
from journeyeditor.files import FileProblem
from journeyeditor.model import Message, quoted
from journeyeditor.window.dialogs.file_dialogs import MAP_SUFFIX, ask_where_to_save
from journeyeditor.window.dialogs.questions import ask_to_save, ask_to_save_elsewhere, ask_whose_changes, tell
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.folders import versions_folder
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.files.versions import Versions
    from journeyeditor.window.main_window import MainWindow

_FORBIDDEN = '<>:"/\\|?*'
_LONGEST_NAME = 60
_log = logging.getLogger(__name__)


def name_of(editor: Editor) -> str:
    """Return what a document is called."""
    name = name_in_words(editor.document, editor.path)
    return name or QCoreApplication.translate("DocumentFile", "Untitled")


class DocumentFile:
    """Saves the document of a window, and asks before anything is lost."""

    def __init__(self, window: "MainWindow", settings: SettingsFile) -> None:
        """Serve a window that has just opened its document."""
        self._window = window
        self._settings = settings
        self.on_disk = window.editor.document
        """What the file holds, as far as this program knows: a version of it is kept when it is written over."""

    def save(self) -> bool:
        """Write the document to its file, asking for one where it has none; tell whether it is written."""
        if self._window.editor.path is not None:
            self._window.watch.follow_new_name()
        path = self._window.editor.path
        if path is None:
            return self.save_as()
        if self._window.watch.news == "changed":
            match ask_whose_changes(self._window, quoted(path.name)):
                case "both":
                    return self._window.watch.keep_both()
                case "cancel":
                    return False
                case "mine":
                    self._window.watch.keep_mine()
        return self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and write the document to it; tell whether it is written."""
        path = ask_where_to_save(self._window, self.suggestion(MAP_SUFFIX))
        return path is not None and self._write(path)

    def offer_elsewhere(self, problem: FileProblem) -> bool:
        """Tell why the document could not be saved, and save it elsewhere where the user wants to."""
        return ask_to_save_elsewhere(self._window, translated(problem.message)) and self.save_as()

    def may_close(self) -> bool:
        """Ask what shall become of changes, once, and do it; tell whether the window may close."""
        self._window.view.finish_editing()
        if self._window.editor.is_clean:
            return True
        answer = ask_to_save(self._window, quoted(name_of(self._window.editor)))
        return answer == "discard" or (answer == "save" and self.save())

    def suggestion(self, suffix: str, folder: str = "") -> Path:
        """Return where a file of this document could go: beside its map, under its name."""
        editor = self._window.editor
        source = editor.path or editor.origin
        if source is not None:
            return (Path(folder) if folder else source.parent) / f"{source.stem}{suffix}"
        home = Path(folder or self._settings.now.last_folder or Path.home())
        return home / f"{as_file_name(name_of(editor))}{suffix}"

    def keep_as_template(self) -> None:
        """Keep the stages, the lanes and the look of the map in sight, to start other maps from."""
        from journeyeditor.window.starting.own import keep_as_template

        keep_as_template(self._window)

    def show_versions(self) -> None:
        """Show earlier versions of the document, and go back to one where the user wants to."""
        window = self._window
        path = window.editor.path
        if path is None:
            text = QCoreApplication.translate("DocumentFile", "Save the map first: from then on its versions are kept.")
            tell(window, text)
            return
        from journeyeditor.files.versions import Versions
        from journeyeditor.window.dialogs.versions import VersionsDialog

        versions = Versions(versions_folder(), path)
        dialog = VersionsDialog(versions, window.editor.document, window)
        if run_dialog(dialog) and dialog.chosen is not None:
            # The step can be undone as well, for as long as the window is open.
            self._keep_version(lambda versions: versions.keep(window.editor.document, "safety"), path)
            window.editor.take_state(Message("Go back to an earlier version"), dialog.chosen)

    def _keep_version(self, keep: "Callable[[Versions], object]", path: Path) -> None:
        """Keep a version of a file; no failure of it fails the save."""
        from journeyeditor.files.versions import Versions

        try:
            keep(Versions(versions_folder(), path))
        except FileProblem as problem:
            _log.warning("An earlier version is not kept: %s", problem)

    def _write(self, path: Path) -> bool:
        window, present, before = self._window, self._window.editor.document, self.on_disk
        if window.editor.path == path and before != present:
            # Before it is written over: from then on it is nowhere else.
            self._keep_version(lambda versions: versions.keep(before, "saved"), path)
        try:
            files.save(present, path)
        except FileProblem as problem:
            return self.offer_elsewhere(problem)
        self.on_disk = present
        self._keep_version(lambda versions: versions.keep_daily(present), path)
        window.editor.saved(path)
        window.watch.take_note(path)
        self._settings.remember_file(path)
        saved = QCoreApplication.translate("DocumentFile", "Saved {name}.").format(name=quoted(path.name))
        window.status.say(saved)
        return True


def as_file_name(name: str) -> str:
    """Return a name without what the names of files cannot hold on some system."""
    kept = "".join("-" if c in _FORBIDDEN else c for c in name if c.isprintable())
    return kept[:_LONGEST_NAME].strip(" .") or "map"
