"""What was done with a document, and the way back."""

from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Message


class History:
    """The documents that there were, one for each step of undo, and the one that is shown.

    Documents share their untouched parts, so keeping every one costs little; there is no limit.
    """

    def __init__(self, document: Document) -> None:
        """Start with a document that counts as saved."""
        self._documents = [document]
        self._labels: list[Message] = []
        self._index = 0
        self._clean: Document | None = document
        self._burst: str | None = None
        self._preview: Change | None = None

    @property
    def present(self) -> Document:
        """What is shown: the preview of a gesture while one is under way, else what was done last."""
        return self.committed if self._preview is None else self._preview.document

    @property
    def committed(self) -> Document:
        """What was done last, whatever a preview shows."""
        return self._documents[self._index]

    def apply(self, change: Change, burst: str | None = None) -> None:
        """Take a change as one step of undo; one that changes nothing is none.

        Changes with the same ``burst``, such as the letters typed into one card, are one step together while nothing
        else comes between. A preview that is on is given up.
        """
        self.cancel_preview()
        if change.document == self.committed:
            return
        merges = burst is not None and burst == self._burst
        kept = self._index - merges
        del self._documents[kept + 1 :], self._labels[kept:]
        self._burst = burst
        if change.document == self._documents[kept]:
            self._burst = None
        else:
            self._documents.append(change.document)
            self._labels.append(change.label)
        self._index = len(self._labels)

    def end_burst(self) -> None:
        """Let the next change be a step of its own."""
        self._burst = None

    def preview(self, change: Change) -> None:
        """Show a change that a gesture may yet make otherwise; nothing is done until it is committed."""
        self._preview = change

    def commit_preview(self) -> None:
        """Take the change that is shown as one step, or as none where it changes nothing."""
        if self._preview is not None:
            self.apply(self._preview)

    @property
    def is_previewing(self) -> bool:
        """Whether a gesture is under way."""
        return self._preview is not None

    def cancel_preview(self) -> None:
        """Show again what there was before the gesture."""
        self._preview = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return self._index < len(self._labels)

    @property
    def undo_label(self) -> Message | None:
        """What the step to take back did."""
        return self._labels[self._index - 1] if self.can_undo else None

    @property
    def redo_label(self) -> Message | None:
        """What the step to take again did."""
        return self._labels[self._index] if self.can_redo else None

    def undo(self) -> None:
        """Take the last step back, if there is one; a preview that is on is given up first."""
        self.go_to(max(self._index - 1, 0))

    def redo(self) -> None:
        """Take the step again that was last taken back, if there is one; a preview that is on is given up first."""
        self.go_to(min(self._index + 1, len(self._labels)))

    @property
    def labels(self) -> tuple[Message, ...]:
        """What every step did, first to last, also those that were taken back."""
        return tuple(self._labels)

    @property
    def index(self) -> int:
        """How many of the steps are done: 0 to the number of labels."""
        return self._index

    def go_to(self, index: int) -> None:
        """Show the document as it was after some number of steps.

        Raises:
            IndexError: there are not so many steps.
        """
        if not 0 <= index <= len(self._labels):
            raise IndexError(f"there are {len(self._labels)} steps, not {index}")
        self.cancel_preview()
        self.end_burst()
        self._index = index

    def mark_clean(self) -> None:
        """Say that what is shown is what was saved."""
        self.end_burst()
        self._clean = self.present

    @property
    def clean_index(self) -> int | None:
        """After how many steps the document was as it was saved last; none where no step leads there any more."""
        return next((index for index, document in enumerate(self._documents) if document is self._clean), None)

    def forget_clean(self) -> None:
        """Say that nothing holds what was saved any more."""
        self._clean = None

    @property
    def is_clean(self) -> bool:
        """Whether what is shown equals what was saved last, by whatever way it came to be."""
        return self.present is self._clean or self.present == self._clean
