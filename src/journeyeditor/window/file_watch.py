"""Watching the file of a window's document: what others do to it is noticed at once, and nobody's work is lost."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from journeyeditor import files
from journeyeditor.files import FileProblem
from journeyeditor.files.claim import Claim
from journeyeditor.files.outside import OutsideChanges
from journeyeditor.model import Document, Message, quoted
from journeyeditor.window.folders import versions_folder
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_CALM = 200
"""How many milliseconds a file must have been left alone before it is read: others write in pieces."""


class FileWatch(QObject):
    """Tells a window when its file is changed, deleted, or open elsewhere.

    A document without changes of its own is read again, as a step that can be undone; else the user chooses.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Watch the file of the document that a window has just opened."""
        super().__init__(window)
        self._window = window
        self._known = OutsideChanges(window.editor.path)
        self._is_gone = False
        self._claim = Claim()
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self.check)
        self._watcher.fileChanged.connect(lambda _path: self._calm.start())
        self._watcher.directoryChanged.connect(lambda _path: self._calm.start())
        self._watch()
        self._take_claim()

    @property
    def news(self) -> str:
        """What became of the file since it was read or written here: nothing, changed, or gone."""
        return self._known.news()

    def take_note(self, path: Path) -> None:
        """Know a file as it is now: the document was just written to it."""
        self._is_gone = False
        self._known.take_note(path)
        self._watch()
        self._take_claim()
        self._window.notice.end()

    def close(self) -> None:
        """Watch no longer."""
        self._calm.stop()
        self._claim.give_up()
        self._window.notice.end()
        self.deleteLater()

    def check(self) -> None:
        """Look what became of the file, and tell of it or follow it."""
        self._watch()
        if self._window.editor.history.is_previewing:
            self._calm.start()
            return
        match self._known.news():
            case "changed":
                self._follow_change()
            case "gone" if not self._is_gone and not self.follow_new_name():
                self._is_gone = True
                self._window.editor.lost_file()
                text = self.tr("{file} was moved or deleted. Saving puts it back where it was.")
                again = (self.tr("Save again"), self._window.file.save)
                elsewhere = (self.tr("Save elsewhere"), self._window.file.save_as)
                self._window.notice.tell(self._named(text), [again, elsewhere])
            case "nothing" if self._is_gone:
                self._welcome_back()
            case _:
                pass

    def follow_new_name(self) -> bool:
        """Where the file is gone, but stands in its folder under another name, go with it; tell whether it does."""
        path = self._known.new_name() if self.news == "gone" else None
        if path is None:
            return False
        from journeyeditor.files.versions import Versions

        old = self._path
        Versions(versions_folder(), old).come_along(path)
        self._window.editor.moved_file(path)
        self.take_note(path)
        self._window.settings.remember_file(path)
        text = self.tr("{old} is called {new} now.")
        self._window.status.say(text.format(old=quoted(old.name), new=quoted(path.name)))
        return True

    def _welcome_back(self) -> None:
        """Tell no longer that the file is gone: it stands where it stood, as it was."""
        self.take_note(self._path)
        if self._window.editor.document == self._window.file.on_disk:
            self._window.editor.saved(self._path)

    def look_soon(self) -> None:
        """Look in a moment, as when the window comes to the front: not every file system tells of changes."""
        self._calm.start()

    def keep_both(self) -> bool:
        """Write the document in the window to a file beside, and read the one that somebody else changed."""
        path = self._path.with_stem(self.tr("{name} (my version)").format(name=self._path.stem))
        number = 2
        while path.exists():
            path = path.with_stem(self.tr("{name} (my version {number})").format(name=self._path.stem, number=number))
            number += 1
        try:
            files.save(self._window.editor.document, path)
        except FileProblem as problem:
            return self._window.file.offer_elsewhere(problem)
        self.take_theirs()
        self._window.status.say(self.tr("Your version is in {file}.").format(file=quoted(path.name)))
        return True

    def take_theirs(self) -> None:
        """Read what somebody else wrote, as a step that can be undone."""
        document = self._read()
        if document is not None:
            self._show(document)

    def keep_mine(self) -> None:
        """Let the next save write over what somebody else wrote, of which a version is kept then."""
        self._window.file.on_disk = self._read() or self._window.file.on_disk
        self._known.take_note()

    def _follow_change(self) -> None:
        if self._window.editor.is_clean:
            document = self._read()
            if document is not None:
                self._show(document)
                self._window.status.say(self._named(self.tr("{file} was changed by another program and read again.")))
            return
        text = self.tr("Another program has changed {file}, and you have changes of your own.")
        offers = [
            (self.tr("Keep both"), self.keep_both),
            (self.tr("Take theirs"), self.take_theirs),
            (self.tr("Keep mine"), self.keep_mine),
        ]
        self._window.notice.tell(self._named(text), offers)

    def _read(self) -> Document | None:
        try:
            return files.load(self._path)
        except FileProblem as problem:
            self._window.notice.tell(translated(problem.message))
            return None

    def _show(self, document: Document) -> None:
        editor = self._window.editor
        editor.take_state(Message("Take what another program wrote"), document)
        self._known.take_note()
        self._window.file.on_disk = document
        editor.saved(self._path)
        # Whoever replaced the file has taken the one away that was claimed.
        self._take_claim()

    def _take_claim(self) -> None:
        path = self._window.editor.path
        if path is not None and not self._claim.take(path):
            text = self.tr("{file} is open elsewhere as well. Whoever saves last is asked before anything is lost.")
            self._window.notice.tell(self._named(text))

    def _watch(self) -> None:
        """Watch the file, and its folder: a file that is replaced is no longer the one that was watched."""
        path = self._window.editor.path
        wanted = {str(path), str(path.parent)} if path is not None else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        missing = [name for name in sorted(wanted - watched) if Path(name).exists()]
        if missing:
            self._watcher.addPaths(missing)

    @property
    def _path(self) -> Path:
        path = self._window.editor.path
        assert path is not None, "only a document that has a file has news of it"
        return path

    def _named(self, text: str) -> str:
        return text.format(file=quoted(self._path.name))
