"""A comment with its answers, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journeyeditor.model import Answer, Comment
from journeyeditor.window.panels.finding_list import finding_words


class Thread(QWidget):
    """Shows the answers to a comment, takes another one, and lets the comment be resolved or deleted."""

    answered = Signal(str)
    """Somebody has written an answer."""
    resolved = Signal(bool)
    """Nothing is left to do about the comment, or something is."""
    deleted = Signal()

    def __init__(self) -> None:
        """Show no comment yet."""
        super().__init__()
        self._comment: Comment | None = None
        self.answers = finding_words()
        self.answer = QLineEdit()
        self.answer.setPlaceholderText(self.tr("Write an answer"))
        self.answer.setAccessibleName(self.tr("Write an answer"))
        self.answer.returnPressed.connect(self._answer)
        self.send = QPushButton(self.tr("Answer"))
        self.send.clicked.connect(self._answer)
        self.resolve, self.delete = QPushButton(), QPushButton(self.tr("Delete"))
        self.resolve.clicked.connect(self._resolve)
        self.delete.clicked.connect(self.deleted)
        writing = QHBoxLayout()
        writing.setSpacing(6)
        writing.addWidget(self.answer, 1)
        writing.addWidget(self.send)
        doing = QHBoxLayout()
        doing.setSpacing(6)
        doing.addWidget(self.resolve)
        doing.addWidget(self.delete)
        doing.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 10, 4)
        layout.setSpacing(6)
        layout.addWidget(self.answers)
        layout.addLayout(writing)
        layout.addLayout(doing)
        self.show_comment(None)

    def show_comment(self, comment: Comment | None) -> None:
        """Show a comment; what was written for another is taken away."""
        if comment is None or self._comment is None or comment.id != self._comment.id:
            self.answer.clear()
        self._comment = comment
        self.setVisible(comment is not None)
        if comment is not None:
            self.answers.setText("\n\n".join(self._in_words(comment.answers)))
            self.answers.setVisible(bool(comment.answers))
            self.resolve.setText(self.tr("Open again") if comment.resolved else self.tr("Resolve"))

    def _in_words(self, answers: tuple[Answer, ...]) -> Iterator[str]:
        for answer in answers:
            who = [answer.author.strip() or self.tr("Somebody"), answer.date.isoformat() if answer.date else ""]
            yield f"{', '.join(word for word in who if word)}: {answer.text}"

    def _answer(self) -> None:
        text = self.answer.text().strip()
        if text:
            self.answer.clear()
            self.answered.emit(text)

    def _resolve(self) -> None:
        if self._comment is not None:
            self.resolved.emit(not self._comment.resolved)
