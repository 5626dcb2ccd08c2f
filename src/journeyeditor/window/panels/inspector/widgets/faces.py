"""Fields of drawn faces: each shown, and told in words."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from journeyeditor.editor.properties import MIXED
from journeyeditor.model import Message
from journeyeditor.model.faces import FACES, PLAIN_FACE
from journeyeditor.window.panels.inspector.widgets.field_widget import (
    CalmComboBox,
    FieldWidget,
    Surroundings,
    mixed_words,
)
from journeyeditor.window.portraits import drawn_face
from journeyeditor.window.words import translated

_SIZE = 32


class FaceWidget(FieldWidget):
    """One of the faces that can be drawn."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Offer them all."""
        super().__init__(surroundings, label)
        self.box = CalmComboBox()
        self.box.setIconSize(QSize(_SIZE, _SIZE))
        self._take(self.box)
        for face, words in FACES.items():
            picture = drawn_face(face, _SIZE, self.devicePixelRatioF())
            self.box.addItem(QIcon(picture), translated(Message(words)), face)
        self.box.setPlaceholderText(mixed_words())
        self.box.activated.connect(lambda index: self._done(self.box.itemData(index)))

    def show_value(self, value: Any) -> None:
        """Show a face; one that is not known looks like the plain one."""
        if value is MIXED:
            self.box.setCurrentIndex(-1)
        else:
            self.box.setCurrentIndex(self.box.findData(value if value in FACES else PLAIN_FACE))
