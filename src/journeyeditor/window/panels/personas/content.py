"""What the panel of personas shows of one document."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.editor import Happening, people
from journeyeditor.editor.curves.several import add_curve
from journeyeditor.editor.properties.choices import one_line
from journeyeditor.editor.properties.people import add_persona
from journeyeditor.model import Persona, quoted
from journeyeditor.window.form_style import form_style
from journeyeditor.window.panels.finding_list import finding_list, finding_words
from journeyeditor.window.panels.of_persona import show_empathy_map, show_properties
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.personas.people_list import PERSON, People, Person, PersonPainter
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LEAST_HEIGHT = 120
_STYLE = "QLabel#quiet {{ color: {quiet}; }} QListView {{ padding: 0 6px; }}"


class PersonasContent(PanelContent):
    """Shows the personas that the maps of a document share, and lets them come, change and go."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.list = finding_list(self.tr("Personas of the document"), _LEAST_HEIGHT)
        self.about, self.uses = finding_words(), finding_words()
        self.add, self.take = QPushButton(self.tr("New")), QPushButton(self.tr("Import…"))
        self.edit, self.empathy = QPushButton(self.tr("Properties")), QPushButton(self.tr("Empathy map"))
        self.curve = QPushButton(self.tr("Add curve"))
        self.duplicate, self.delete = QPushButton(self.tr("Duplicate")), QPushButton(self.tr("Delete"))
        self._chosen = QWidget()
        self._model = People(self, self.devicePixelRatioF())
        self._set_up()
        self._lay_out()
        self._dress()
        self.setFocusProxy(self.list)

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.document or happening.selection:
            self._show()

    def choose(self, persona_id: str) -> None:
        """Choose a persona in the list."""
        ids = [person.persona.id for person in self._model.people]
        if persona_id in ids:
            self.list.setCurrentIndex(self._model.index(ids.index(persona_id)))

    @property
    def current(self) -> Persona | None:
        """The persona that is chosen."""
        index = self.list.currentIndex()
        person: Person | None = index.data(PERSON) if index.isValid() else None
        return person.persona if person is not None else None

    # Inside

    def _set_up(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(PersonPainter(self.list))
        self.list.activated.connect(self._open_properties)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._model.ticked.connect(self._put_on_map)
        self.add.clicked.connect(self._add)
        self.take.clicked.connect(self._import)
        self.edit.clicked.connect(self._open_properties)
        self.empathy.clicked.connect(self._open_empathy_map)
        self.curve.clicked.connect(self._add_curve)
        self.duplicate.clicked.connect(self._duplicate)
        self.delete.clicked.connect(self._delete)
        for button, words in (
            (self.add, self.tr("New persona")),
            (self.take, self.tr("Import personas of another file")),
            (self.edit, self.tr("Properties of the persona")),
            (self.empathy, self.tr("Empathy map of the persona")),
            (self.curve, self.tr("Add a curve of the persona to the map")),
            (self.duplicate, self.tr("Duplicate persona")),
            (self.delete, self.tr("Delete persona")),
        ):
            button.setAccessibleName(words)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 16)

    def _lay_out(self) -> None:
        self.about.setContentsMargins(12, 8, 10, 4)
        self.uses.setObjectName("quiet")
        chosen = QGridLayout(self._chosen)
        chosen.setContentsMargins(12, 6, 10, 2)
        chosen.setSpacing(6)
        chosen.addWidget(self.uses, 0, 0, 1, 2)
        chosen.addWidget(self.curve, 1, 0, 1, 2)
        for number, button in enumerate((self.edit, self.empathy, self.duplicate, self.delete)):
            chosen.addWidget(button, 2 + number // 2, number % 2)
        others = QGridLayout()
        others.setContentsMargins(12, 4, 10, 10)
        others.setSpacing(6)
        others.addWidget(self.add, 0, 0)
        others.addWidget(self.take, 0, 1)
        for grid in (chosen, others):
            for side in (0, 1):
                grid.setColumnStretch(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addWidget(self._chosen)
        column.addLayout(others)

    def _show(self) -> None:
        """Show the personas as they are now, and stay at the one that one looks at."""
        before, editor = self.current, self._window.editor
        on_map = editor.journey.personas
        shown = [
            Person(persona, one_line(persona.name), " ".join(persona.role.split()), persona.id in on_map)
            for persona in editor.document.personas
        ]
        self._model.show_people(editor.document, shown)
        if not self.list.currentIndex().isValid() and shown:
            self.list.setCurrentIndex(self._model.index(0))
        if before is not None:
            self.choose(before.id)
        for element_id in editor.selection[-1:]:
            self.choose(element_id)
        self._tell()

    def _tell(self) -> None:
        """Tell of the persona that is chosen where it is used."""
        persona = self.current
        self._chosen.setVisible(persona is not None)
        if persona is None:
            self.about.setText(self.tr("No personas yet. Whose journey is it?"))
            return
        self.about.setText(self.tr("A tick: this map tells the journey of the persona."))
        curves = [curve for lane in self._window.editor.journey.curve_lanes for curve in lane.curves]
        self.curve.setVisible(all(curve.persona != persona.id for curve in curves))
        self.uses.setText(self._used(persona.id) or self.tr("Used nowhere yet"))

    def _used(self, persona_id: str) -> str:
        """Return where a persona is used, in one sentence without its full stop; empty where nowhere."""
        words = [translated(message) for message in people.uses_in_words(self._uses(persona_id))]
        return self.tr("Used: {uses}").format(uses=", ".join(words)) if words else ""

    def _uses(self, persona_id: str) -> people.Uses:
        return people.uses_of(self._window.editor.document, persona_id)

    def _put_on_map(self, persona_id: str, is_on_map: bool) -> None:
        self._window.view.finish_editing()
        people.put_on_map(self._window.editor, persona_id, is_on_map)
        self._show()

    def _add(self) -> None:
        self._window.view.finish_editing()
        editor = self._window.editor
        change = add_persona(editor.document, editor.map_id, self.tr("New persona"))
        editor.apply(change)
        self._show()
        self.choose(change.touched[0])
        self._open_properties()

    def _import(self) -> None:
        from journeyeditor.window.persona_files import import_personas

        taken = import_personas(self._window)
        self._show()
        for persona_id in taken[:1]:
            self.choose(persona_id)

    def _open_properties(self, _index: QModelIndex | bool | None = None) -> None:
        persona = self.current
        if persona is not None:
            show_properties(self._window, persona.id)

    def _open_empathy_map(self) -> None:
        persona = self.current
        if persona is not None:
            show_empathy_map(self._window, persona.id)

    def _add_curve(self) -> None:
        """Put the persona on the map with a curve of its own, to be drawn next."""
        persona = self.current
        if persona is not None:
            self._window.view.finish_editing()
            people.put_on_map(self._window.editor, persona.id, True)
            add_curve(self._window.editor, persona.id, "current")
            self._show()
            self._window.view.choose_tool("pencil")
            self._window.status.say(self.tr("Draw how {name} feels.").format(name=quoted(persona.name)))

    def _duplicate(self) -> None:
        persona = self.current
        if persona is not None:
            self._window.view.finish_editing()
            copy_id = people.duplicate_persona(self._window.editor, persona.id)
            self._show()
            self.choose(copy_id)

    def _delete(self) -> None:
        """Delete the persona that is chosen, and tell what it was used for: that stays, without it."""
        persona = self.current
        if persona is None:
            return
        self._window.view.finish_editing()
        used = [translated(message) for message in people.uses_in_words(self._uses(persona.id))]
        row = self.list.currentIndex().row()
        people.delete_persona(self._window.editor, persona.id)
        self._show()
        self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        words = self.tr("{name} is deleted.")
        if used:
            words = self.tr("{name} is deleted. What it was used for stays without it: {uses}.")
        words = words.format(name=quoted(persona.name), uses=", ".join(used))
        self._window.status.say(words, self.tr("Undo"), self._window.editor.undo)

    def _dress(self) -> None:
        self.setStyleSheet(form_style(_STYLE, self.palette()))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def take_keyboard(self) -> None:
        """Let the list be used by keyboard."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
