"""The bar of the filter, above the canvas."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton

from journeyeditor.editor import Happening, filtering
from journeyeditor.editor.filtering import CRITERIA, Criterion
from journeyeditor.edits import views
from journeyeditor.model import View
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.filtering.criterion import CriterionButton
from journeyeditor.window.icon_button import icon_button
from journeyeditor.window.maps.look import STRIP
from journeyeditor.window.words import for_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class FilterBar(QFrame):
    """Lets one choose what stands out on the canvas of a window; hidden, it lets all stand out."""

    def __init__(self, window: "MainWindow") -> None:
        """Let all of the map of a window stand out."""
        super().__init__(window)
        self._window = window
        self._view = filtering.no_filter(window.editor.map_id)
        self._found = filtering.look(window.editor.document, self._view)
        names: dict[Criterion, str] = {
            "personas": self.tr("Persona"),
            "lanes": self.tr("Lane"),
            "tags": self.tr("Tag"),
            "evidence": self.tr("Evidence"),
            "owners": self.tr("Owner"),
        }
        self.buttons = {name: CriterionButton(names[name], partial(self._take, name)) for name in CRITERIA}
        self.count = QLabel()
        self.views = QToolButton()
        self.views.setText(self.tr("Views"))
        self.views.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.views_menu = QMenu(self.views)
        self.views.setMenu(self.views_menu)
        self.views_menu.aboutToShow.connect(self.list_views)
        self.select = icon_button("select-multiple", self.tr("Select what stands out"), self.select_found)
        self.clear = icon_button("filter-remove-outline", self.tr("Let all stand out"), self.clear_filter)
        close = icon_button("close", self.tr("Close the filter"), window.action_set["view.filter"].trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(2)
        sign = QLabel(self.tr("Filter"))
        layout.addWidget(sign)
        for button in (*self.buttons.values(), self.views):
            layout.addWidget(button)
        layout.addStretch(1)
        for widget in (self.count, self.select, self.clear, close):
            layout.addWidget(widget)
        self.dress()
        self._show()
        self.setFocusProxy(next(button for button in (*self.buttons.values(), self.views) if button.isEnabled()))

    @property
    def view(self) -> View:
        """What is looked for."""
        return self._view

    def dress(self) -> None:
        """Take the colours of the moment."""
        self.setStyleSheet(STRIP)

    def follow(self, happening: Happening) -> None:
        """Look again now that the document is another, or another map is in sight."""
        if happening.document and not self._window.editor.history.is_previewing:
            editor = self._window.editor
            self._look_for(filtering.carried_over(editor.document, self._view, editor.map_id))

    def clear_filter(self) -> None:
        """Let all stand out."""
        self._look_for(filtering.no_filter(self._window.editor.map_id))

    def select_found(self) -> None:
        """Select the cards that stand out."""
        self._window.view.finish_editing()
        self._window.editor.select(self._found.cards)
        self._window.view.setFocus()

    def take_view(self, view: View) -> None:
        """Look for what a view of the map shows."""
        fields = ("hidden_lanes", "personas", "tags", "evidence", "owners")
        self._look_for(self._view.with_(**{field: getattr(view, field) for field in fields}))

    def keep(self) -> None:
        """Keep what is looked for as a view of the document, under a name that is asked for."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("View"))
        dialog.setLabelText(self.tr("Name of the view, such as “What the kitchen must do”"))
        name = " ".join(dialog.textValue().split()) if run_dialog(dialog) else ""
        if name:
            self._window.view.finish_editing()
            editor = self._window.editor
            editor.apply(views.add_view(editor.document, self._view, name))

    def list_views(self) -> None:
        """Offer the views of the map, and to keep what is looked for as one more."""
        self.views_menu.clear()
        for view in self._window.editor.document.views:
            if view.map == self._view.map:
                name = " ".join(view.name.split()) or self.tr("Untitled")
                self.views_menu.addAction(for_menu(name)).triggered.connect(partial(self._take_view, view))
        self.views_menu.addSeparator()
        keep = self.views_menu.addAction(self.tr("Keep as view…"), self.keep)
        keep.setEnabled(filtering.is_on(self._view))

    # Inside

    def _take_view(self, view: View, _checked: bool = False) -> None:
        self.take_view(view)

    def _take(self, criterion: Criterion) -> None:
        chosen = self.buttons[criterion].chosen
        self._look_for(filtering.choose(self._window.editor.document, self._view, criterion, chosen))

    def _look_for(self, view: View) -> None:
        self._view = view
        self._found = filtering.look(self._window.editor.document, view)
        self._show()

    def _show(self) -> None:
        document, view, found = self._window.editor.document, self._view, self._found
        for criterion, button in self.buttons.items():
            options = filtering.options(document, view.map, criterion)
            button.show_options(options, filtering.chosen(document, view, criterion))
        is_on = filtering.is_on(view)
        said = self.tr("{count} of {total} cards stand out") if is_on else self.tr("All {total} cards stand out")
        self.count.setText(said.format(count=len(found.cards), total=found.total))
        self.clear.setEnabled(is_on)
        self.select.setEnabled(is_on and bool(found.cards))
        self._window.view.let_stand_back(found.standing_back if is_on else frozenset())

    def close_filter(self) -> None:
        """Let all stand out, before it goes."""
        self._window.view.let_stand_back(frozenset())
