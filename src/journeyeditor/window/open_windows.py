"""The windows that are open, each with its document."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journeyeditor import files
from journeyeditor.editor import Editor
from journeyeditor.editor.new_document import new_document, place_to_begin
from journeyeditor.files import FileProblem
from journeyeditor.files.extent import unfit_pictures
from journeyeditor.model import Document, Message
from journeyeditor.window.dialogs.file_dialogs import MAP_SUFFIX, PDF_SUFFIX
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.folders import recovery_folder
from journeyeditor.window.main_window import MainWindow
from journeyeditor.window.opening import editor_of
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.editor.clipboard.style import Style
    from journeyeditor.files.lost import LostDocument
    from journeyeditor.window.register.window import RegisterWindow
    from journeyeditor.window.starting.dialog import StartDialog

_UNTIL_SHOWN = 300
"""In how many milliseconds a window has shown itself: what takes a moment and nobody waits for comes then."""


class OpenWindows:
    """Opens documents, each in a window of its own, and closes them all."""

    def __init__(self, settings: SettingsFile) -> None:
        """Start with none open."""
        self.settings = settings
        self.style: Style | None = None
        """The style that was copied last, in any of the windows."""
        self.register: RegisterWindow | None = None
        """The window that lists the maps of a folder, while it is open."""
        self._windows: list[MainWindow] = []
        self._start_page: StartDialog | None = None

    def __iter__(self) -> Iterator[MainWindow]:
        """Return the windows, in the order in which they were opened."""
        return iter(tuple(self._windows))

    def new(self, beside: MainWindow | None = None) -> MainWindow:
        """Open a window with a new document, beside another; what is typed goes to its first cell."""
        return self._show(_ready_to_write(new_document()), beside)

    def start(self, beside: MainWindow) -> None:
        """Let somebody choose what to start from, and open it: a file itself, or a copy of anything else."""
        from journeyeditor.window.starting.dialog import StartDialog

        dialog = self._start_page = StartDialog(self.settings, beside)
        run_dialog(dialog)
        self._start_page = None
        if dialog.paths:
            self.open(dialog.paths, beside)
        elif dialog.document is not None:
            self._begin(dialog.document, beside, dialog.has_words)

    def guide(self, beside: MainWindow) -> None:
        """Ask for what a new map is about, a question at a time, and open the map that the answers make."""
        from journeyeditor.window.starting.guide import Guide

        guide = Guide(beside)
        if run_dialog(guide):
            self._begin(guide.document(), beside, guide.has_words)

    def _begin(self, document: Document, beside: MainWindow, has_words: bool) -> None:
        """Open a new document, all of it in sight; words that somebody wrote for it are not lost without a question."""
        editor = _ready_to_write(document)
        if has_words:
            editor.lost_file()
        window = self._put(editor, beside)
        window.view.sight.fit_map()
        window.come_to_front()  # the dialogs are gone: what is typed now is meant for the map

    def make_room(self) -> MainWindow:
        """Return the window of a new document that nobody has touched, opened where there is none."""
        windows = list(self)
        untouched = (window for window in windows if window.is_untouched)
        return next(untouched, None) or self.new(windows[-1] if windows else None)

    def welcome(self) -> None:
        """Begin with what one can start from, where a new document waits that nobody has touched and it is wanted."""
        window = next((window for window in self if window.is_untouched), None)
        if window is not None and QApplication.activeModalWidget() is None and self.settings.now.start_page:
            self.start(window)

    def open(self, paths: Iterable[Path], beside: MainWindow | None = None) -> None:
        """Open files: in place of a new document that nobody touched, else in windows beside that one.

        A file that is open already comes to the front; one that cannot be opened is told of. Where no window is open
        in the end, there is a new document.
        """
        problems = []
        if self._start_page is not None:  # the question what to start from is answered elsewhere
            self._start_page.reject()
        for path in paths:
            try:
                beside = self._open(path.absolute(), beside) or beside
            except FileProblem as problem:
                problems.append(translated(problem.message))
        if not self._windows:
            beside = self.new()
        if problems:
            tell(beside, "\n\n".join(problems))

    def open_copy(self, path: Path, beside: MainWindow | None = None) -> None:
        """Open what a file holds as a new document that belongs to no file, so that the file stays as it is."""
        try:
            self._put(Editor(files.load(path)), beside)
        except FileProblem as problem:
            tell(beside, translated(problem.message))

    def offer_lost(self) -> None:
        """Offer what was lost when the program did not end as it should, where there is any."""
        from journeyeditor.files.lost import lost_documents

        lost = lost_documents(recovery_folder())
        if not lost:
            return
        from journeyeditor.window.dialogs.recovery import RecoveryDialog

        dialog = RecoveryDialog(lost, next(iter(self), None))
        run_dialog(dialog)
        for one in dialog.recovered:
            self._recover(one)
        for one in dialog.discarded:
            one.forget()

    def keep_for_recovery(self) -> bool:
        """Keep all that is open for the next start, finished or not; tell whether it is all on the disk."""
        kept = [window.recording.catch_up() for window in self]  # every one, also after one that cannot be
        return all(kept)

    def close_all(self) -> None:
        """Close every window, until a user would rather keep one."""
        for window in self:
            if not window.close():
                break

    def _open(self, path: Path, beside: MainWindow | None) -> MainWindow | None:
        """Open a file, or bring it to the front; return its window, where the user wants one.

        Raises:
            FileProblem: it cannot be opened.
        """
        for window in self:
            if _is_same(window.editor.path, path):
                window.come_to_front()
                return window
        editor = _editor_of(path, beside)
        if editor is None:
            return None
        window = self._put(editor, beside)
        _tell_of_pictures(window)
        if editor.path is not None:
            self.settings.remember_file_soon(path)
            QTimer.singleShot(_UNTIL_SHOWN, self.settings.catch_up)
        return window

    def _put(self, editor: Editor, beside: MainWindow | None) -> MainWindow:
        """Show a document in place of a new one that nobody touched, else in a window beside that one."""
        if beside is None or not beside.is_untouched:
            return self._show(editor, beside)
        beside.show_document(editor)
        return beside

    def _recover(self, lost: "LostDocument") -> None:
        """Open a lost document with its changes as one step that can be undone.

        Where its file was changed since, or is gone, it belongs to no file: saving asks for one.
        """
        from journeyeditor.editor.recovery import editor_of_lost

        editor = editor_of_lost(lost)
        beside = next((window for window in self if window.is_untouched), None)
        if beside is not None:
            beside.show_document(editor)
        else:
            beside = self._show(editor, next(iter(self), None))
        editor.take_state(Message("Recover changes"), lost.document)
        beside.recording.take_over(lost)

    def _show(self, editor: Editor, beside: MainWindow | None) -> MainWindow:
        window = MainWindow(editor, self)
        self._windows.append(window)
        window.closed.connect(self._forget)
        window.take_place(beside)
        window.show()
        return window

    def forget_register(self) -> None:
        """Know of no list of maps any more: it was closed."""
        self.register = None

    def _forget(self, window: MainWindow) -> None:
        """Know of a window no more; the list of maps goes with the last one."""
        self._windows.remove(window)
        if not self._windows and self.register is not None:
            self.register.close()


def _ready_to_write(document: Document) -> Editor:
    """Return an editor of a new document; what is typed goes to the first cell that waits for words."""
    editor = Editor(document)
    place = place_to_begin(editor.journey)
    if place is not None:
        editor.select_cell(place)
    return editor


def _editor_of(path: Path, beside: MainWindow | None) -> Editor | None:
    """Return an editor of the document in a file, ours or another program's; none where the user thinks better of it.

    Raises:
        FileProblem: it cannot be opened.
    """
    if path.suffix.casefold() in (MAP_SUFFIX, PDF_SUFFIX):
        return editor_of(path, beside)
    from journeyeditor.window.exchanging.importing import can_be_imported, editor_of_import

    return editor_of_import(path, beside) if can_be_imported(path) else editor_of(path, beside)


def _tell_of_pictures(window: MainWindow) -> None:
    """Say in a window that it has just opened a document with pictures that cannot be shown."""
    count = unfit_pictures(window.editor.document)
    if count:
        text = window.tr("Pictures that cannot be shown: {count}. They are damaged, no PNG or JPEG, or too large.")
        window.notice.tell(" ".join(filter(None, (window.notice.words, text.format(count=count)))))


def _is_same(path: Path | None, other: Path) -> bool:
    if path is None:
        return False
    try:
        return path == other or path.samefile(other)
    except OSError:
        return False
