"""What the panel of the review shows of one document."""

import datetime
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.editor.reviewing import chosen_to_comment
from journeyeditor.edits import Change, EditError, comments
from journeyeditor.model import Document
from journeyeditor.model.comments import Remark, remarks_in
from journeyeditor.window.panels.finding_list import finding_list, finding_words, show_findings
from journeyeditor.window.panels.going_to import go_to
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.review.remarks import REMARK, Remarks, about_in_words
from journeyeditor.window.panels.review.state import ReviewState
from journeyeditor.window.panels.review.thread import Thread
from journeyeditor.window.tick_box import TickBox
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LEAST_HEIGHT = 140


class _NewComment(QPlainTextEdit):
    """A comment being written; Ctrl+Return says it."""

    least_width = 260

    def __init__(self, say: Callable[[], None]) -> None:
        """Call something when it is to be said."""
        super().__init__()
        self._say = say
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say it, or write on."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._say()
        else:
            super().keyPressEvent(event)


class ReviewContent(PanelContent):
    """Lists the comments of the map in sight, leads to what they are about, and takes answers and new ones."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._remarks: list[Remark] = []
        self.list = finding_list(self.tr("Comments"), _LEAST_HEIGHT)
        self.summary, self.about = finding_words(), finding_words()
        self.with_resolved = TickBox(self.tr("Show what is resolved"))
        self.thread_of = Thread()
        self.new = _NewComment(self._add)
        self.add = QPushButton(self.tr("Comment"))
        self.author = QLineEdit(window.settings.now.reviewer)
        self.state = ReviewState(window)
        self._model = Remarks(self)
        self._set_up()
        self._lay_out()
        self.setFocusProxy(self.list)

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        self.about.setText(about_in_words(chosen_to_comment(self._window.editor)))
        if happening.document:
            self._remarks = list(remarks_in(self._window.editor.journey))
            self.state.show_map()
            self._show()

    def write(self) -> None:
        """Let a comment about what is selected be written."""
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_thread(self, element_id: str) -> None:
        """Show the first open comment about an element."""
        about = (one for one in self._remarks if one.about.id == element_id and not one.comment.resolved)
        found = next(about, None)
        if found is not None:
            index = self._model.index(self._model.row_of(found.comment.id))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    # Inside

    def _set_up(self) -> None:
        show_findings(self.list, self._model, self._go_to, self._tell)
        self.with_resolved.setChecked(True)
        self.with_resolved.toggled.connect(self._show)
        self.new.setPlaceholderText(self.tr("Write a comment"))
        self.new.setAccessibleName(self.tr("Write a comment"))
        self.add.setToolTip(self.tr("Ctrl+Return"))
        self.add.clicked.connect(self._add)
        self.author.setPlaceholderText(self.tr("Your name"))
        self.author.setAccessibleName(self.tr("Your name"))
        self.author.editingFinished.connect(self._remember_author)
        self.author.returnPressed.connect(self._add)
        self.thread_of.answered.connect(self._answer)
        self.thread_of.resolved.connect(self._resolve)
        self.thread_of.deleted.connect(self._delete)

    def _lay_out(self) -> None:
        saying = QHBoxLayout()
        saying.setSpacing(6)
        saying.addWidget(self.author, 1)
        saying.addWidget(self.add)
        writing = QVBoxLayout()
        writing.setContentsMargins(12, 6, 10, 6)
        writing.setSpacing(6)
        writing.addWidget(self.about)
        writing.addWidget(self.new)
        writing.addLayout(saying)
        options = QFormLayout()
        options.setContentsMargins(12, 2, 10, 2)
        options.addRow(self.with_resolved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.summary.setContentsMargins(12, 8, 10, 4)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.thread_of)
        layout.addLayout(options)
        layout.addLayout(writing)
        layout.addWidget(self.state)

    def _show(self) -> None:
        """Show the comments, and stay at the one that one looks at."""
        before = self._current()
        shown = [one for one in self._remarks if self.with_resolved.isChecked() or not one.comment.resolved]
        self._model.show_remarks(shown)
        if before is not None:
            self.list.setCurrentIndex(self._model.index(self._model.row_of(before.comment.id)))
        resolved = sum(one.comment.resolved for one in self._remarks)
        words = self.tr("Open: {open}  ·  Resolved: {resolved}")
        words = words.format(open=len(self._remarks) - resolved, resolved=resolved)
        self.summary.setText(words if self._remarks else self.tr("Nobody has said anything yet."))
        self._tell()

    def _current(self) -> Remark | None:
        index = self.list.currentIndex()
        return index.data(REMARK) if index.isValid() else None

    def _tell(self) -> None:
        current = self._current()
        self.thread_of.show_comment(current.comment if current is not None else None)

    def _go_to(self, index: QModelIndex) -> None:
        remark: Remark = index.data(REMARK)
        go_to(self._window, self._window.editor.map_id, [remark.about.id])

    def _add(self) -> None:
        text, editor = self.new.toPlainText().strip(), self._window.editor
        if text:
            about = chosen_to_comment(editor).id
            said = partial(comments.add_comment, author=self._author, date=_today())
            if self._do(lambda: said(editor.document, editor.map_id, about, text)):
                self.new.clear()

    def _answer(self, text: str) -> None:
        self._do_with_current(partial(comments.answer_comment, text=text, author=self._author, date=_today()))

    def _resolve(self, resolved: bool) -> None:
        self._do_with_current(partial(comments.resolve_comment, resolved=resolved))

    def _delete(self) -> None:
        self._do_with_current(comments.delete_comment)

    def _do_with_current(self, edit: Callable[[Document, str, str], Change]) -> None:
        """Do something with the comment that one looks at."""
        current, editor = self._current(), self._window.editor
        if current is not None:
            self._do(lambda: edit(editor.document, editor.map_id, current.comment.id))

    def _do(self, make: Callable[[], Change]) -> bool:
        """Make a change that leaves the selection alone; tell why where it cannot be made."""
        editor, chosen = self._window.editor, self._window.editor.selection
        try:
            editor.apply(make()._replace(touched=chosen))
        except EditError as error:
            self._window.status.say(translated(error.message))
            return False
        self.follow(Happening(document=True))
        return True

    @property
    def _author(self) -> str:
        return self.author.text().strip()

    def _remember_author(self) -> None:
        if self._author != self._window.settings.now.reviewer:
            self._window.settings.change(reviewer=self._author)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of the comments anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()
