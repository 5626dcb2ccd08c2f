"""How far the review of a map is: its status, when it was reviewed, and when it will be again."""

import datetime
from typing import TYPE_CHECKING, get_args

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from journeyeditor.edits import EditError, header
from journeyeditor.model import Message
from journeyeditor.model.document import MapStatus
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class ReviewState(QWidget):
    """Shows the state of the map in sight, and lets it be changed."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__()
        self._window = window
        self.status, self.next_review = QComboBox(), QLineEdit()
        self.status.addItem(self.tr("Not said"), None)
        for status in get_args(MapStatus):
            self.status.addItem(translated(Message(status.capitalize())), status)
        self.status.setAccessibleName(self.tr("Status of the map"))
        self.status.activated.connect(self._take_status)
        self.next_review.setPlaceholderText(self.tr("Year-month-day"))
        self.next_review.setAccessibleName(self.tr("Next review"))
        self.next_review.editingFinished.connect(self._take_next_review)
        self.reviewed = QLabel()
        self.today = QPushButton(self.tr("Reviewed today"))
        self.today.clicked.connect(self._review_today)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.reviewed, 1)
        row.addWidget(self.today)
        form = QFormLayout(self)
        form.setContentsMargins(12, 4, 10, 8)
        form.setVerticalSpacing(6)
        form.addRow(self.tr("Status"), self.status)
        form.addRow(self.tr("Last review"), row)
        form.addRow(self.tr("Next review"), self.next_review)

    def show_map(self) -> None:
        """Show the state of the map in sight."""
        journey = self._window.editor.journey
        self.status.setCurrentIndex(self.status.findData(journey.status))
        dates = journey.dates
        self.reviewed.setText(dates.reviewed.isoformat() if dates.reviewed is not None else self.tr("Never"))
        if not self.next_review.isModified():
            self.next_review.setText(dates.next_review.isoformat() if dates.next_review is not None else "")

    def _take_status(self) -> None:
        editor = self._window.editor
        editor.apply(header.update_map(editor.document, editor.map_id, status=self.status.currentData()))

    def _review_today(self) -> None:
        self._change(reviewed=datetime.datetime.now().astimezone().date())

    def _take_next_review(self) -> None:
        if not self.next_review.isModified():
            return
        self.next_review.setModified(False)
        typed = self.next_review.text().strip()
        try:
            day = datetime.date.fromisoformat(typed) if typed else None
        except ValueError:
            self._window.status.say(translated(Message("A date such as 2026-05-31")))
            self.show_map()
            return
        self._change(next_review=day)

    def _change(self, **dates: datetime.date | None) -> None:
        editor = self._window.editor
        try:
            editor.apply(header.update_dates(editor.document, editor.map_id, **dates))
        except EditError as error:
            self._window.status.say(translated(error.message))
