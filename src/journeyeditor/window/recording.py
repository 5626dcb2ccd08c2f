"""Every edit of a window's document, kept for the case that the program or the machine fails."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journeyeditor.editor import Editor, Happening
from journeyeditor.files.recorder import Recorder
from journeyeditor.window.folders import recovery_folder

if TYPE_CHECKING:
    from journeyeditor.files.lost import LostDocument

_DRAFT_AFTER = 500
"""How many milliseconds half-typed text waits: it is never more than a second behind, and typing is never held up."""
_LOOK_AFTER = 1000
"""How many milliseconds after an edit it is looked whether it could be kept: there may be no next one."""


class Recording(QObject):
    """Tells a recorder of all that becomes of the document of an editor."""

    failed = Signal(str)
    """Changes can no longer be kept, and why; told once."""

    def __init__(self, editor: Editor, parent: QObject) -> None:
        """Begin with the document as it is."""
        super().__init__(parent)
        self._editor = editor
        self._known = editor.document
        self._has_failed = False
        self._recorder = Recorder(recovery_folder(), editor.document, editor.path)
        self._is_held = editor.is_clean
        self._has_draft = False
        self._stop_listening = editor.listen(self._follow)
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_AFTER)
        self._draft.timeout.connect(self.keep_draft)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._look.timeout.connect(self._tell_problem)
        if not self._is_held:
            self._recorder.note(editor.document, "")

    def keep_draft(self) -> None:
        """Keep what is half done, such as text that is being typed."""
        if self._editor.history.is_previewing:
            self._recorder.draft(self._editor.document)
            self._has_draft = True

    def catch_up(self) -> bool:
        """Keep what is in the editor now, finished or not, whatever went wrong before; tell whether it is on the disk.

        It is safe where its file holds it already.
        """
        self._follow(Happening())
        self.keep_draft()
        self.wait()
        return self._recorder.problem is None

    def wait(self) -> None:
        """Wait until every edit is on the disk."""
        self._recorder.wait()

    def take_over(self, lost: "LostDocument") -> None:
        """Be the one who keeps what was lost, and is in the editor again: once it is on the disk, the old one goes."""
        lost.forget_once_kept(self._recorder)

    def close(self) -> None:
        """Forget what was kept: the document is saved, or was given up knowingly."""
        self._stop_listening()
        self._draft.stop()
        self._look.stop()
        self._recorder.close()

    def _follow(self, happening: Happening) -> None:
        editor = self._editor
        self._tell_problem()
        if editor.history.is_previewing:
            if not self._draft.isActive():
                self._draft.start()
            return
        changed, self._known = editor.document is not self._known, editor.document
        if happening.place and editor.is_clean:
            self._recorder.saved(editor.document, editor.path)
            self._is_held, self._has_draft = True, False
        elif changed or self._has_draft or (happening.place and self._is_held):
            # Also where the file is gone that held it, and where a draft came to nothing.
            self._recorder.note(editor.document, str(editor.history.undo_label or ""))
            self._is_held, self._has_draft = False, False
            self._look.start()

    def _tell_problem(self) -> None:
        problem = self._recorder.problem
        if problem is not None and not self._has_failed:
            from journeyeditor.files.reasons import why_not_saved

            self._has_failed = True
            text = self.tr("Changes cannot be kept for recovery: {reason}. Save often.")
            own = self.tr("Journey Editor itself made a mistake")
            self.failed.emit(text.format(reason=why_not_saved(problem) if isinstance(problem, OSError) else own))
