"""What the theme panel shows of one document."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeyeditor.editor import Happening, themes
from journeyeditor.editor.properties import THEME, Subject
from journeyeditor.model import Theme
from journeyeditor.typeset import TEXT_FAMILY, is_installed
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.panels.inspector.fields_content import FieldsContent
from journeyeditor.window.panels.inspector.page import Page, Section
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.panels.theme.gallery import Gallery
from journeyeditor.window.panels.theme.readings import Readings
from journeyeditor.window.theme_files import load_theme, save_theme

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class ThemeContent(FieldsContent):
    """Shows how the sheets of a document look, and changes it at once."""

    least_width = 260

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        surroundings = Surroundings(window.editor, window, lambda _: None)
        self.gallery, self.readings = Gallery(), Readings()
        self._state, self.reset, self.missing = QLabel(), QPushButton(self.tr("Reset")), QLabel()
        self._section = Section(THEME, surroundings, self._listen)
        self.page = Page([self._section])
        self._shown: Theme | None = None
        self._lay_out()

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.document:
            self._section.show_subjects((Subject("document"),))
            theme = self._editor.document.theme
            if theme is not self._shown:
                self._shown = theme
                self._show(theme)

    def take_keyboard(self) -> None:
        """Give the keyboard to the built-in themes."""
        self.gallery.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Inside

    def _show(self, theme: Theme) -> None:
        base, changed = themes.theme_in_use(self._editor), themes.is_changed(self._editor)
        self.gallery.show_theme(base)
        self.readings.show_theme(theme)
        self.reset.setEnabled(changed)
        words = self.tr("{theme}, changed") if changed else "{theme}"
        self._state.setText(words.format(theme=action_text(base.name)))
        self._show_missing(theme)

    def _show_missing(self, theme: Theme) -> None:
        """Say which families of the theme are not installed, and what stands in for them."""
        families = dict.fromkeys(family for family in (theme.font, theme.heading_font) if family)
        missing = [family for family in families if not is_installed(family)]
        words = self.tr("{family} is not installed here: {other} stands in for it")
        self.missing.setText("\n".join(words.format(family=family, other=TEXT_FAMILY) for family in missing))
        self.missing.setVisible(bool(missing))

    def _use(self, theme: Theme) -> None:
        self._typing.end()
        self._window.view.finish_editing()
        themes.use_theme(self._editor, theme)

    def _reset(self) -> None:
        self._typing.end()
        self._window.view.finish_editing()
        themes.reset_theme(self._editor)

    def _lay_out(self) -> None:
        self._state.setObjectName("title")
        self.missing.setObjectName("problem")
        for label in (self._state, self.missing):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing.setWordWrap(True)
        self.reset.setToolTip(self.tr("Take back all changes to the look of this theme"))
        self.reset.clicked.connect(self._reset)
        self.gallery.taken.connect(self._use)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.addWidget(self._state, 1)
        top.addWidget(self.reset)
        colours, type_, *_ = self._section.boxes
        self.page.put_above(self._files())
        self.page.put_above(self._with_air(self.gallery))
        self.page.put_below(colours, self.readings)
        self.page.put_below(type_, self.missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.page, 1)

    def _files(self) -> QWidget:
        """Return the buttons that bring a theme to other documents and from them."""
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 4)
        for words, tip, run in (
            (self.tr("Load theme…"), self.tr("Take the look, the logo and the words of another map"), load_theme),
            (self.tr("Save theme…"), self.tr("Keep the look, the logo and the words for other maps"), save_theme),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            button.clicked.connect(partial(self._with_file, run))
            beside.addWidget(button)
        beside.addStretch(1)
        return row

    def _with_file(self, run: Callable[["MainWindow"], None], _checked: bool = False) -> None:
        self._typing.end()
        run(self._window)

    def _with_air(self, widget: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(widget)
        return holder
