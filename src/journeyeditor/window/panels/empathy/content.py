"""What the panel of the empathy map shows of one document."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.editor.properties import Field, Subject, parts_of, value_of
from journeyeditor.editor.properties.choices import one_line
from journeyeditor.model import Persona
from journeyeditor.window.form_style import form_style
from journeyeditor.window.panels.empathy.board import Board
from journeyeditor.window.panels.finding_list import finding_words
from journeyeditor.window.panels.inspector.fields_content import FieldsContent
from journeyeditor.window.panels.inspector.widgets.field_widget import CalmComboBox, Surroundings
from journeyeditor.window.portraits import portrait

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_ICON = 20
_SIZE = QSize(460, 640)
_STYLE = """
QFrame#part {{ background: {base}; border: 1px solid {line}; border-radius: 9px; }}
QFrame#part QPlainTextEdit {{ background: transparent; border: 0; }}
QLabel#heading {{ font-weight: 600; }}
"""


class EmpathyContent(FieldsContent):
    """Shows what a persona hears, thinks, feels, says and does, and takes what is written there at once."""

    least_width = 320

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.whose = CalmComboBox()
        self.board = Board(Surroundings(window.editor, window, lambda _: None))
        self._nobody = finding_words()
        self._scroll = QScrollArea()
        self._persona = ""
        self._shown: tuple[Persona, ...] = ()
        self._set_up()
        self._lay_out()

    def follow(self, happening: Happening) -> None:
        """Show what has changed; a persona that is selected is the one that is shown."""
        for element_id in self._editor.selection[-1:] if happening.selection else ():
            if any(persona.id == element_id for persona in self._editor.document.personas):
                self._persona = element_id
        if happening.document or happening.selection:
            self._show()

    def show_persona(self, persona_id: str) -> None:
        """Show the map of a persona."""
        self._typing.end()
        self._persona = persona_id
        self._show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first part."""
        self.board.boxes[0].texts.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Inside

    def _set_up(self) -> None:
        self.whose.setAccessibleName(self.tr("Persona"))
        self.whose.setIconSize(QSize(_ICON, _ICON))
        self.whose.activated.connect(lambda row: self.show_persona(self.whose.itemData(row)))
        for box in self.board.boxes:
            box.texts.edited.connect(partial(self._write, box.field))
            box.texts.ended.connect(self._typing.end)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.board)
        self._nobody.setText(self.tr("No personas yet. The panel of personas makes one."))
        self._nobody.setContentsMargins(12, 8, 12, 8)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.addWidget(self.whose, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._nobody)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)

    def sizeHint(self) -> QSize:
        """Return room for the parts beside each other."""
        return _SIZE

    def _show(self) -> None:
        """Show the map of the persona in hand, or of the first there is."""
        document = self._editor.document
        persona = next((one for one in document.personas if one.id == self._persona), None) or self._first()
        self._nobody.setVisible(persona is None)
        for part in (self.whose, self._scroll):
            part.setVisible(persona is not None)
        if persona is None:
            return
        self._persona = persona.id
        self._offer(persona)
        parts = parts_of(document, self._editor.map_id, (Subject("persona", persona.id),))
        for box in self.board.boxes:
            box.texts.show_value(value_of(parts, box.field))
        self.board.show_face(document, persona)

    def _first(self) -> Persona | None:
        document = self._editor.document
        return next((document.persona(name) for name in self._editor.journey.personas), None) or next(
            iter(document.personas), None
        )

    def _offer(self, persona: Persona) -> None:
        """Offer all personas of the document, the one that is shown chosen."""
        document, ratio = self._editor.document, self.devicePixelRatioF()
        if document.personas is not self._shown:
            self._shown = document.personas
            with QSignalBlocker(self.whose):
                self.whose.clear()
                for one in document.personas:
                    self.whose.addItem(QIcon(portrait(document, one, _ICON, ratio)), one_line(one.name), one.id)
        self.whose.setCurrentIndex(self.whose.findData(persona.id))

    def _write(self, field: Field, value: Any) -> None:
        self._typing.take((Subject("persona", self._persona),), field, value)

    def _dress(self) -> None:
        self.setStyleSheet(form_style(_STYLE, self.palette()))
