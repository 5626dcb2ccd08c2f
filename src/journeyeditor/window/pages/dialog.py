"""A dialog with the pages as they will be, and beside them all that can be chosen of them."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor import Editor
from journeyeditor.model import Message, PageSetup, View
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.pages import fields as f
from journeyeditor.window.pages.advice import cure_of, in_words, is_too_small
from journeyeditor.window.pages.chosen import views_of
from journeyeditor.window.pages.content_form import ContentForm
from journeyeditor.window.pages.look import pages_style
from journeyeditor.window.pages.maker import Laid
from journeyeditor.window.pages.page_form import PageForm
from journeyeditor.window.pages.saved_views import SavedViews
from journeyeditor.window.pages.stage import PageStage
from journeyeditor.window.words import translated

_SIZE = QSize(1160, 780)
_OF_THE_SCREEN = 0.9
"""How much of a small screen it takes; its frame needs room, too."""
_SIDE_WIDTH = 372
_PAUSE = 120
"""How many milliseconds after a change the pages are laid anew."""


class PagesDialog(QDialog):
    """Shows the pages that will be made, while everything about them is chosen.

    The pages are made while one goes on choosing: nothing here waits for them.
    """

    def __init__(
        self, editor: Editor, view: View, title: str, go_on: str, page_form: PageForm, parent: QWidget
    ) -> None:
        """Begin with a view of the document, before anything is laid on pages.

        Args:
            editor: the document, which keeps the views that are saved here.
            view: what is shown.
            title: what the dialog is for.
            go_on: the text of the button at its end.
            page_form: the choice of paper.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._editor, self._view = editor, view
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.lay_anew)
        self._views = SavedViews(editor, lambda: self._view, self.show_view)
        self.page_form = page_form
        page_form.when_changed(self._take)
        self.content_form = ContentForm(editor.document, self._take)
        self.stage = PageStage()
        self.stage.laid.connect(self._tell_pages)
        self.stage.checked.connect(self._tell_warnings)
        self.stage.waiting.connect(self._tell_waiting)
        self._advice, self._missing = "", ""
        self._column = QVBoxLayout()
        self._lay_out(go_on)
        self.setStyleSheet(pages_style(self.palette()))

    # What is chosen

    @property
    def view(self) -> View:
        """The view that is chosen; it may be none of those that the document keeps."""
        return self._view

    @property
    def all_maps(self) -> bool:
        """Whether all maps of the document are given away."""
        return bool(self.content_form.all_maps.currentData())

    @property
    def saved_view(self) -> View | None:
        """The saved view that is chosen, if any."""
        return self._views.chosen

    @property
    def page_count(self) -> int:
        """How many pages there are, of what was laid out last."""
        return self.stage.count

    @property
    def is_laying(self) -> bool:
        """Whether the pages of what is chosen are still to come."""
        return self._later.isActive() or self.stage.is_laying

    @property
    def is_working(self) -> bool:
        """Whether anything of what is seen or said of the pages is still to come."""
        return self._later.isActive() or self.stage.is_working

    @property
    def words(self) -> str:
        """What is said of the pages, and of what will be amiss on them."""
        return " ".join(label.text() for label in (self._summary, self._warning) if label.text())

    def begin(self, all_maps: bool, view_id: str) -> None:
        """Show what is suggested.

        Args:
            all_maps: whether all maps are given away.
            view_id: the saved view that it shows, if it shows one.
        """
        f.choose(self.content_form.all_maps, all_maps)
        self.show_view(self._view)
        self._views.show_views(view_id)
        self._fit_side()
        self.lay_anew()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_THE_SCREEN))
        self.go_on.setDefault(True)
        self.page_form.paper.setFocus()

    def show_view(self, view: View) -> None:
        """Show what a view shows."""
        self._view = view
        self.page_form.show_setup(view.setup)
        self.content_form.show_view(view)
        self._later.start()

    def add_section(self, section: f.Section) -> None:
        """Offer more to choose, below all the rest."""
        self._column.insertWidget(self._column.count() - 1, section)

    def setup_laid(self) -> PageSetup:
        """Return the page setup that the pages are laid out with: the one that is chosen."""
        return self._view.setup

    def _take(self) -> None:
        """Take what was changed in a form."""
        self._view = self.content_form.changed_view(self._view).on(self.page_form.setup())
        self._views.follow()
        self._later.start()

    # The pages

    def lay_anew(self) -> None:
        """Lay the map of the moment on pages, and show them as soon as they are there."""
        self._later.stop()
        view = self._view.on(self.setup_laid())
        self.stage.show_views(self._editor.document, views_of(self._editor.document, view, self.all_maps))

    def _tell_pages(self, laid: Laid) -> None:
        size = laid.smallest_type
        self._summary.setText(in_words(len(laid.leaves), size))
        self._advice = cure_of(self._view.setup, size) if is_too_small(size) else ""
        self._warn()

    def _tell_waiting(self, is_waiting: bool) -> None:
        self._summary.setEnabled(not is_waiting)

    def _tell_warnings(self, messages: tuple[Message, ...]) -> None:
        self._missing = "\n".join(map(translated, messages))
        self._warn()

    def _warn(self) -> None:
        warnings = [words for words in (self._advice, self._missing) if words]
        self._warning.setText("\n".join(warnings))
        self._warning_row.setVisible(bool(warnings))

    def done(self, result: int) -> None:
        """Close, and let the pages go, made or not."""
        self._later.stop()
        self.stage.end()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.setStyleSheet(pages_style(self.palette()))

    # How it looks

    def _lay_out(self, go_on: str) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self._side(go_on))

    def _side(self, go_on: str) -> QWidget:
        """Return all that can be chosen, and the buttons below it."""
        chooser = f.Section(self.tr("View"))
        chooser.add_all_over(self._views)
        self._page = page = QWidget()
        page.setObjectName("page")
        column = self._column
        page.setLayout(column)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(2)
        for part in (chooser, self.page_form, self.content_form):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self._beside = side = QWidget()
        side.setObjectName("side")
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._end(go_on))
        return side

    def _fit_side(self) -> None:
        """Let the side be as wide as what it says, however large the type is."""
        room = self._page.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self._beside.setFixedWidth(max(_SIDE_WIDTH, room))

    def _end(self, go_on: str) -> QWidget:
        """Return what is said of the pages, and the buttons."""
        self._summary = QLabel()
        self._summary.setObjectName("summary")
        self._warning = QLabel(wordWrap=True)
        self._warning.setObjectName("warning")
        # It names what stands on cards, whose words are never markup.
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        icon = QLabel()
        icon.setPixmap(glyph_icon("alert-outline").pixmap(QSize(18, 18)))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._warning_row = QWidget()
        self._warning_row.hide()
        beside = QHBoxLayout(self._warning_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(icon)
        beside.addWidget(self._warning, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on: QPushButton = buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        end = QWidget()
        end.setObjectName("end")
        layout = QVBoxLayout(end)
        layout.setContentsMargins(18, 12, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(self._summary)
        layout.addWidget(self._warning_row)
        layout.addWidget(buttons)
        return end
