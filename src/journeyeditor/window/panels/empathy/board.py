"""The parts of an empathy map around a face, each a place to write in."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeyeditor.editor.properties import Field
from journeyeditor.editor.properties.of_people import PERSONA
from journeyeditor.layout.around.empathy import DOES, EMPATHY_PARTS, FEELS, HEARS, SAYS, THINKS, EmpathyPart
from journeyeditor.model import Document, Persona
from journeyeditor.picture.qt import brush_of
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.panels.inspector.widgets.words import TextsWidget
from journeyeditor.window.portraits import portrait

_FACE, _RING = 64, 5
_PADDING, _GAP = 10, 8
_BESIDE_FACE = _FACE // 2 + _RING - _GAP // 2
_ICON = QSize(16, 16)
_LINES = 4
"""How many lines each part has room for, at least."""


class PartBox(QFrame):
    """A part of the map: its title, and its texts, one on each line."""

    def __init__(self, part: EmpathyPart, field: Field, surroundings: Surroundings) -> None:
        """Show no text yet."""
        super().__init__()
        self.field = field
        title = action_text(part.title)
        self.texts = TextsWidget(surroundings, title, "")
        self.texts.box.show_lines(_LINES)
        self._icon, self._glyph, heading = QLabel(), glyph_icon(part.icon), QLabel(title)
        heading.setObjectName("heading")
        heading.setBuddy(self.texts.box)
        self.setObjectName("part")
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon)
        top.addWidget(heading, 1)
        column = QVBoxLayout(self)
        left = _BESIDE_FACE if part in (FEELS, DOES) else 0
        right = _BESIDE_FACE if part in (THINKS, SAYS) else 0
        column.setContentsMargins(_PADDING + left, _PADDING, _PADDING + right, _PADDING)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.texts)
        column.addStretch(1)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._glyph.pixmap(_ICON, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write where it is clicked, be it beside the words."""
        self.texts.box.setFocus(Qt.FocusReason.MouseFocusReason)


class Board(QWidget):
    """Shows the empathy map of a persona."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Show nobody's yet."""
        super().__init__()
        fields = {field.path: field for group in PERSONA for field in group.fields}
        self.boxes = [PartBox(part, fields[part.path], surroundings) for part in EMPATHY_PARTS]
        self._face = _Face(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 12, 12)
        grid.setSpacing(_GAP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, (part, box) in enumerate(zip(EMPATHY_PARTS, self.boxes, strict=True)):
            if part is HEARS:
                grid.addWidget(box, 0, 0, 1, 2)
            else:
                grid.addWidget(box, (number + 1) // 2, (number + 1) % 2)
        grid.setRowStretch(4, 1)
        self._face.raise_()

    def show_face(self, document: Document, persona: Persona) -> None:
        """Show the face of a persona between what it thinks, feels, says and does."""
        self._face.show_portrait(portrait(document, persona, _FACE, self.devicePixelRatioF()))

    def event(self, event: QEvent) -> bool:
        """Keep the face in the middle of what is around it."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._centre_face()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the face in the middle of what is around it."""
        super().resizeEvent(event)
        self._centre_face()

    def _centre_face(self) -> None:
        layout = self.layout()
        assert layout is not None, "a board has a layout"
        layout.activate()
        thinks = self.boxes[EMPATHY_PARTS.index(THINKS)].geometry()
        centre = thinks.bottomRight() + QPoint(_GAP // 2 + 1, _GAP // 2 + 1)
        self._face.move(centre - QPoint(self._face.width() // 2, self._face.height() // 2))


class _Face(QWidget):
    """A face with a ring around it, in the colour of what lies below."""

    def __init__(self, parent: QWidget) -> None:
        """Show none yet; clicks go to what lies below."""
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(_FACE + 2 * _RING, _FACE + 2 * _RING)

    def show_portrait(self, pixmap: QPixmap) -> None:
        """Show a portrait."""
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        """Paint the ring and the face."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush_of(self.palette().color(QPalette.ColorRole.Window)))
            painter.drawEllipse(self.rect())
            painter.drawPixmap(_RING, _RING, self._pixmap)
