"""One state of a document in a dialog: its picture, a sentence about it, and what differs from another state."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journeyeditor.model import Document
from journeyeditor.window.dialogs.changes import ChangesList
from journeyeditor.window.dialogs.picture import MapPicture, View

_PICTURE = QSize(440, 250)


class Preview(QWidget):
    """Shows a state; a difference that is chosen is shown in the picture."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show nothing yet; the name says what the list of differences tells."""
        super().__init__(parent)
        self.picture = MapPicture(_PICTURE)
        self._about = QLabel(wordWrap=True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.changes = ChangesList(name)
        self.changes.element_chosen.connect(self._point_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self._about)
        column.addWidget(self.changes, 1)

    def tell(self, about: str) -> None:
        """Show a sentence in place of the one before."""
        self._about.setText(about)

    def tell_alone(self, about: str) -> None:
        """Show a sentence in the middle: there is no state to show."""
        self._about.setText(about)
        self._about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
        self.changes.hide()

    def show_state(self, document: Document | None) -> None:
        """Show the picture of a state, and no differences yet."""
        self._about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.picture.show()
        self.changes.show()
        self.changes.clear()
        self.picture.show_document(document)

    def _point_at(self, element_id: str) -> None:
        self.picture.show_view(self.picture.view_of(element_id) or View())
