"""An editor, its recording and its file on the one side, and on the other what a user would write down of them."""

from contextlib import suppress

from PySide6.QtCore import QObject

from journeyeditor.editor import Editor
from journeyeditor.editor.locks import LockedError, expect_locks_kept
from journeyeditor.editor.recovery import editor_of_lost
from journeyeditor.files import encode, load, save
from journeyeditor.files.lost import lost_documents
from journeyeditor.files.versions import Versions, read_version
from journeyeditor.model import Message
from journeyeditor.window.folders import recovery_folder, versions_folder
from journeyeditor.window.recording import Recording
from tests.edits.attempts import any_attempt
from tests.strategies import document_from

_WEIGHTS = {
    "edit": 30,
    "write": 6,
    "gesture": 8,
    "undo": 14,
    "redo": 8,
    "go to a step": 3,
    "save": 8,
    "save as": 1,
    "reload": 3,
    "crash and recover": 6,
    "crash while recovering": 2,
    "crash in the middle of a gesture": 3,
    "go back to a version": 2,
    "lose the file": 1,
}


class Desk:
    """One document in use, and its model: the states that undo leads through, which one is shown, and what is saved."""

    def __init__(self, folder, random):
        self._random = random
        self._bursts, self._is_bursting = 0, False
        self._folder, self._number = folder, 1
        self._path = folder / "map-1.journey"
        document = document_from(random)
        save(document, self._path)
        self._states, self._index, self._saved = [encode(document)], 0, encode(document)
        self._open(Editor(load(self._path), self._path))

    def choose(self):
        """Return the name of a step."""
        return self._random.choices(list(_WEIGHTS), _WEIGHTS.values())[0]

    def take(self, name):
        """Take a step, and write down what must come of it."""
        getattr(self, f"_{name.replace(' ', '_')}")()

    def compare(self):
        """Expect the editor to be as the model says."""
        editor, history = self._editor, self._editor.history
        assert encode(editor.document) == self._states[self._index], "the document is another one"
        assert (history.index, len(history.labels)) == (self._index, len(self._states) - 1), "undo leads elsewhere"
        assert editor.is_clean == (self._saved == self._states[self._index]), "what is saved is not known"
        if self._saved is not None:
            assert self._path.read_bytes() == self._saved, "the file holds something else"

    def leave(self):
        """Close without a trace."""
        self._recording.close()
        assert list(recovery_folder().glob("*")) == [], "something is left of what was closed"

    # ------------------------------------------------------------------------------------------------------------ steps

    def _edit(self):
        change = self._attempt()
        if change is not None:
            self._editor.apply(change)
            self._note(change.document)

    def _write(self):
        """Change something several times, as one step."""
        self._bursts, self._is_bursting = self._bursts + 1, False
        for _ in range(3):
            change = self._attempt()
            if change is not None:
                self._editor.apply(change, burst=f"burst {self._bursts}")
                self._note(change.document, merges=self._is_bursting)

    def _gesture(self):
        last = self._preview()
        if last is None or self._random.random() < 0.4:
            self._editor.cancel_preview()
        else:
            self._editor.commit_preview()
            self._note(last.document)

    def _undo(self):
        self._editor.undo()
        self._index = max(self._index - 1, 0)

    def _redo(self):
        self._editor.redo()
        self._index = min(self._index + 1, len(self._states) - 1)

    def _go_to_a_step(self):
        self._index = self._random.randrange(len(self._states))
        self._editor.go_to(self._index)

    def _save(self):
        state = self._states[self._index]
        versions = Versions(versions_folder(), self._path)
        if self._saved not in (None, state):
            versions.keep(load(self._path), "saved")
        save(self._editor.document, self._path)
        self._editor.saved(self._path)
        versions.keep_daily(self._editor.document)
        self._saved = state

    def _save_as(self):
        self._number += 1
        self._path = self._folder / f"map-{self._number}.journey"
        self._saved = None
        self._save()

    def _reload(self):
        """Close, after saving or without, and open the file."""
        if self._saved is None or self._random.random() < 0.5:
            self._save()
        self._recording.close()
        assert lost_documents(recovery_folder()) == [], "what was closed is not lost"
        self._states, self._index = [self._saved], 0
        self._open(Editor(load(self._path), self._path))

    def _crash_and_recover(self, times=1):
        state = self._states[self._index]
        self._crash()
        for _ in range(times - 1):
            self._recover(state, to_the_end=False)
            self._crash()
        self._recover(state)

    def _crash_while_recovering(self):
        self._crash_and_recover(times=self._random.randint(2, 3))

    def _crash_in_the_middle_of_a_gesture(self):
        state = self._states[self._index]
        last = self._preview()
        if last is not None:
            self._recording.keep_draft()
            state = encode(last.document)
        self._crash()
        self._recover(state)

    def _go_back_to_a_version(self):
        versions = Versions(versions_folder(), self._path)
        found = versions.all()
        if found:
            document = read_version(self._random.choice(found))
            versions.keep(self._editor.document, "safety")
            self._editor.take_state(Message("Go back to an earlier version"), document)
            self._note(document)

    def _lose_the_file(self):
        self._path.unlink(missing_ok=True)
        self._editor.lost_file()
        self._saved = None

    # ----------------------------------------------------------------------------------------------------------- inside

    def _open(self, editor):
        self._editor, self._owner = editor, QObject()
        self._recording = Recording(editor, self._owner)

    def _preview(self):
        """Show a few changes of a gesture, some of which are kept as half done; return the last."""
        last = None
        for _ in range(self._random.randint(1, 3)):
            change = self._attempt()
            if change is not None:
                self._editor.preview(change)
                last = change
                if self._random.random() < 0.3:
                    self._recording.keep_draft()
        return last

    def _attempt(self):
        """Return the change of an edit that is possible, and that no lock is against."""
        before = self._editor.history.committed
        change = any_attempt(self._random, before)
        try:
            expect_locks_kept(before, change.document if change else before)
        except LockedError:
            return None
        return change

    def _note(self, document, merges=False):
        """Write down a state that follows the one that is shown, or takes its place."""
        state = encode(document)
        if state == self._states[self._index]:
            return
        last = self._index - merges
        self._is_bursting = state != self._states[last]
        self._states[last + 1 :] = [state] if self._is_bursting else []
        self._index = len(self._states) - 1

    def _crash(self):
        """Let the program be gone: the journal is written, and nobody has a claim on it any more."""
        self._recording.wait()
        journal = self._recording._recorder._journal
        if journal is not None:
            with suppress(OSError):
                journal.close()

    def _recover(self, state, to_the_end=True):
        """Start again, and take what is offered, which must be the state; where none is, the file must hold it."""
        lost = lost_documents(recovery_folder())
        if not lost:
            assert state == self._saved, "a document is lost, and not offered"
            self._states, self._index = [state], 0
            self._open(Editor(load(self._path), self._path))
            return
        (one,) = lost
        assert encode(one.document) == state, "another document is offered than was lost"
        editor = editor_of_lost(one)
        assert (editor.path is not None) == (self._saved is not None and encode(one.before) == self._saved)
        self._states, self._index = [encode(one.before)], 0
        self._open(editor)
        editor.take_state(Message("Recover changes"), one.document)
        self._note(one.document)
        if to_the_end:
            self._recording.take_over(one)
            if editor.path is None:
                self._saved = None
