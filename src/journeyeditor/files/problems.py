"""What can go wrong with a file, each with a sentence that says what, where, and what helps."""

from journeyeditor.model import Message, quoted


class FileProblem(Exception):  # noqa: N818 - what a user has is a problem
    """A file that cannot be opened or saved: ``str`` of it is one sentence for the user.

    Its place ``{file}`` is filled from ``file``: whoever knows the name of the file puts it there.
    """

    def __init__(self, text: str, **values: str | int) -> None:
        """Take the sentence, without its full stop, and what stands in its places."""
        super().__init__(text)
        self.file = ""
        self._text = text
        self._values = values

    @property
    def message(self) -> Message:
        """The sentence, ready to be translated."""
        name = quoted(self.file, longest=200) if self.file else "The file"
        return Message(f"{self._text}.", {"file": name, **self._values})

    def __str__(self) -> str:
        """Return the sentence in English."""
        return str(self.message)


class CannotRead(FileProblem):
    """The system does not give the file: it is missing, a folder, or not for this user."""


class NotJson(FileProblem):
    """The bytes are not JSON text: damaged, cut off, or something else altogether."""


class NotOurs(FileProblem):
    """JSON, but not a document of Journey Editor."""


class TooNew(FileProblem):
    """A document of a major version that this program does not know, so it is not opened as if it did."""


class BadContent(FileProblem):
    """A field holds what it cannot hold, or one part names another that does not exist."""


class TooLarge(FileProblem):
    """More than a document may hold."""


class CannotSave(FileProblem):
    """The file cannot be written; the old one is as it was."""
