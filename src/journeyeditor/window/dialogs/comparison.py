"""Two states of a document side by side: both pictures, and in words what differs."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from journeyeditor.model import Document
from journeyeditor.window.dialogs.changes import ChangesList
from journeyeditor.window.dialogs.picture import MapPicture, View

_PICTURE = QSize(520, 350)


class State(NamedTuple):
    """A state of a document, and what it is called."""

    name: str
    document: Document


class ComparisonDialog(QDialog):
    """Shows two states; a difference that is chosen is shown in both, from near."""

    def __init__(self, before: State, after: State, parent: QWidget | None = None) -> None:
        """Compare an earlier state with a later one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare"))
        self.pictures = [MapPicture(_PICTURE), MapPicture(_PICTURE)]
        self.changes = ChangesList(self.tr("What differs"))
        sides = QGridLayout()
        for column, (state, picture) in enumerate(zip((before, after), self.pictures, strict=True)):
            name = QLabel(state.name)
            name.setTextFormat(Qt.TextFormat.PlainText)
            sides.addWidget(name, 0, column)
            sides.addWidget(picture, 1, column)
            picture.show_document(state.document)
            picture.setAccessibleName(state.name)
        count = self.changes.show_changes(before.document, after.document)
        self.changes.element_chosen.connect(self._point_at)
        hint = self.tr("Choose a difference to see it from near.") if count else self.tr("They say the same.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(sides)
        layout.addWidget(QLabel(hint))
        layout.addWidget(self.changes, 1)
        layout.addWidget(buttons)
        self.resize(1090, 680)
        # The whole maps come first: a list that has the keyboard chooses its first line.
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _point_at(self, element_id: str) -> None:
        """Show an element in both pictures; where only one has it, the other shows the same place."""
        views = [picture.view_of(element_id) for picture in self.pictures]
        shown = views[1] or views[0] or View()
        for picture, view in zip(self.pictures, views, strict=True):
            picture.show_view(view or shown._replace(element_id=""))
