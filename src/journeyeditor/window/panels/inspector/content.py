"""What the properties panel shows of one document."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.editor.properties import DOCUMENT, Kind, Subject, groups_for, subjects_of, telling_of
from journeyeditor.editor.words import selection_in_words
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.fields_content import FieldsContent
from journeyeditor.window.panels.inspector.page import Page, Section
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class InspectorContent(FieldsContent):
    """Shows the properties of what is selected, or of the map, and changes them at once."""

    least_width = 300
    """Whatever is selected has room, so that the map beside it stays in place."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._surroundings = Surroundings(window.editor, window, self.show_persona)
        self._pages: dict[tuple[tuple[Kind, ...], Sequence[str] | None], Page] = {}
        self._persona = ""
        self._back = QToolButton()
        self._title, self._place = QLabel(), QLabel()
        self._stack = QStackedWidget()
        self._lay_out()

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.selection:
            self._persona = ""
        if happening.document or happening.selection:
            before, focus = self.page, QApplication.focusWidget()
            was_in_field = before is not None and focus is not None and before.isAncestorOf(focus)
            self._show()
            if happening.selection and was_in_field and self.page is not before:
                # Qt would go on in another field, where what is typed next would change all that is selected.
                self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_persona(self, persona_id: str) -> None:
        """Show the properties of a persona; one on the map is selected there, too."""
        self._typing.end()
        if persona_id in self._editor.journey.personas:
            self._editor.select([persona_id])
        self._persona = persona_id
        self._show()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field."""
        page = self.page
        if page is not None and page.sections[0].boxes:
            page.sections[0].boxes[0].rows[0].widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_field(self, path: str) -> None:
        """Give the keyboard to a field; where what is shown has no such field, to the first."""
        page = self.page
        row = page.row_of(path) if page is not None else None
        if page is None or row is None:
            self.take_keyboard()
            return
        row.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.ensureWidgetVisible(row.widget)

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    # Inside

    def _subjects(self) -> tuple[Subject, ...]:
        if any(persona.id == self._persona for persona in self._editor.document.personas):
            return (Subject("persona", self._persona),)
        return subjects_of(self._editor)

    def _show(self) -> None:
        subjects = self._subjects()
        kinds: tuple[Kind, ...] = tuple(dict.fromkeys(subject.kind for subject in subjects))
        page = self._page(kinds, telling_of(self._editor, subjects))
        if self._stack.currentWidget() is not page:
            self._typing.end()
        self._stack.setCurrentWidget(page)
        self._show_title(subjects)
        first, *others = page.sections
        if subjects:
            first.show_subjects(subjects)
        for section in others:
            section.show_subjects((Subject("document"),))

    def _show_title(self, subjects: tuple[Subject, ...]) -> None:
        is_map = [subject.kind for subject in subjects] == ["map"]
        self._back.setVisible(not is_map)
        title, *around = selection_in_words(self._editor)
        words = [translated(message) for message in around]
        if is_map:
            self._title.setText(self.tr("Map"))
            words = []
        elif len(subjects) == 1:
            self._title.setText(self.tr(subjects[0].kind.split()[-1].capitalize()))
        else:
            self._title.setText(translated(title))
            words = []
        self._place.setText(" · ".join(words))
        self._place.setToolTip("")
        self._place.setVisible(bool(words))

    def _page(self, kinds: tuple[Kind, ...], telling: Sequence[str] | None) -> Page:
        known = kinds, telling
        page = self._pages.get(known)
        if page is None:
            sections = [Section(groups_for(kinds, telling), self._surroundings, self._listen)]
            if kinds == ("map",):
                sections.append(Section(DOCUMENT, self._surroundings, self._listen))
            page = self._pages[known] = Page(sections)
            self._stack.addWidget(page)
        return page

    def _go_back(self) -> None:
        """Show the map again."""
        self._persona = ""
        self._editor.select(())
        self._show()
        self.take_keyboard()

    def _lay_out(self) -> None:
        self._back.setIcon(glyph_icon("arrow-left"))
        self._back.setAutoRaise(True)
        self._back.setToolTip(self.tr("Properties of the map"))
        self._back.setAccessibleName(self.tr("Properties of the map"))
        self._back.clicked.connect(self._go_back)
        self._title.setObjectName("title")
        self._place.setObjectName("place")
        for label in (self._title, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 0)
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        self._place.setContentsMargins(12, 0, 12, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._place)
        column.addWidget(self._stack, 1)
