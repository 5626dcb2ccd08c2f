"""The dialog of the export: the pages as they will be, and beside them all that can be chosen."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor import Editor
from journeyeditor.files import FileProblem
from journeyeditor.layout import Memory
from journeyeditor.model import View, quoted
from journeyeditor.picture.formats import ExportReport, paths_of
from journeyeditor.picture.missing import missing_characters
from journeyeditor.picture.printed import PrintedPage, pages_of
from journeyeditor.picture.printing import print_of, smallest_type_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.dialogs.questions import ask_to_replace, tell
from journeyeditor.window.dialogs.run_dialog import waiting
from journeyeditor.window.export import fields as f
from journeyeditor.window.export.advice import cure_of, in_words, is_too_small
from journeyeditor.window.export.choice import ExportChoice, views_of
from journeyeditor.window.export.content_form import ContentForm
from journeyeditor.window.export.file_form import FileForm
from journeyeditor.window.export.look import export_style
from journeyeditor.window.export.page_form import PageForm
from journeyeditor.window.export.preview import PagePreview
from journeyeditor.window.export.saved_views import SavedViews
from journeyeditor.window.export.thumbnails import PageList
from journeyeditor.window.export.work import run_export
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated

_SIZE = QSize(1160, 780)
_SIDE_WIDTH = 372
_PAUSE = 120
"""How many milliseconds after a change the pages are laid anew."""


class ExportDialog(QDialog):
    """Shows the pages that will be made, while everything about them is chosen; makes them at its end."""

    def __init__(self, editor: Editor, choice: ExportChoice, view_id: str, parent: QWidget) -> None:
        """Suggest a choice; the id is that of the saved view that it shows, if it shows one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.report: ExportReport | None = None
        self._editor, self._view = editor, choice.view
        self._typesetter, self._memory = QtTypesetter(), Memory()
        self._pages: list[PrintedPage] = []
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.lay_anew)
        self._views = SavedViews(editor, lambda: self._view, self.show_view)
        self.page_form = PageForm(self._take)
        self.content_form = ContentForm(editor.document, self._take)
        self.file_form = FileForm(self._follow_file)
        self._preview, self._list = PagePreview(self), PageList(self)
        self._list.currentRowChanged.connect(self._show_page)
        self._preview.turned.connect(self.turn)
        self._preview.zoomed.connect(self._follow_zoom)
        self._lay_out()
        self.setStyleSheet(export_style(self.palette()))
        f.choose(self.content_form.all_maps, choice.all_maps)
        self.file_form.show_choice(choice.format, choice.details, choice.path)
        self.show_view(choice.view)
        self._views.show_views(view_id)
        self.lay_anew()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.94))
        self._export.setDefault(True)
        self.page_form.paper.setFocus()

    # What is chosen

    @property
    def choice(self) -> ExportChoice:
        """What is chosen."""
        form = self.file_form
        return ExportChoice(self._view, self.all_maps, form.key, form.details, form.file)

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
        """How many pages there will be."""
        return len(self._pages)

    @property
    def words(self) -> str:
        """What is said of the pages, and of type that is too small."""
        return " ".join(label.text() for label in (self._summary, self._warning) if label.text())

    def show_view(self, view: View) -> None:
        """Show what a view shows."""
        self._view = view
        self.page_form.show_setup(view.setup)
        self.content_form.show_view(view)
        self._later.start()

    def _take(self) -> None:
        """Take what was changed in a form."""
        self._view = self.content_form.changed_view(self._view).on(self.page_form.setup())
        self._views.follow()
        self._later.start()

    def _follow_file(self) -> None:
        self._export.setEnabled(bool(self.file_form.path.text().strip()))

    # The pages

    def lay_anew(self) -> None:
        """Lay the map of the moment on pages, and show them."""
        self._later.stop()
        views = views_of(self._editor.document, self._view, self.all_maps)
        with waiting():
            printed = print_of(self._editor.document, views, self._typesetter, memory=self._memory)
        self._pages = pages_of(printed)
        size = smallest_type_of(printed)
        self._summary.setText(in_words(len(self._pages), size))
        warnings = [cure_of(self._view.setup, size)] if is_too_small(size) else []
        warnings += map(translated, missing_characters(printed, self._typesetter))
        self._warning.setText("\n".join(warnings))
        self._warning_row.setVisible(bool(warnings))
        self._list.show_pages(self._pages)
        self._list.setVisible(len(self._pages) > 1)
        self._show_page(self._list.currentRow())

    def turn(self, by: int) -> None:
        """Show the page after, or the one before."""
        row = self._list.currentRow() + by
        if 0 <= row < len(self._pages):
            self._list.setCurrentRow(row)

    def _show_page(self, row: int) -> None:
        count = len(self._pages)
        self._preview.show_page(self._pages[row] if 0 <= row < count else None)
        self._number.setText(self.tr("{number} of {count}").format(number=row + 1, count=count))
        self._before.setEnabled(row > 0)
        self._after.setEnabled(row < count - 1)
        self._follow_zoom()

    def _follow_zoom(self) -> None:
        self._zoom.setText(f"{self._preview.zoom:.0%}")
        self._fit.setEnabled(not self._preview.fits)

    # The end

    def accept(self) -> None:
        """Make the files, unless one is in the way that shall stay; what goes wrong is told, and can be mended."""
        choice = self.choice
        paths = paths_of(choice.path, self.page_count, choice.export_format.one_file)
        there = [path for path in paths if path.exists() and path != self.file_form.agreed]
        if there and not ask_to_replace(self, quoted(there[0].name)):
            return
        try:
            self.report = run_export(self, self._editor.document, choice)
        except FileProblem as problem:
            tell(self, translated(problem.message))
            return
        if self.report is not None:
            super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.setStyleSheet(export_style(self.palette()))

    # How it looks

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addLayout(self._stage(), 1)
        layout.addWidget(self._side())

    def _stage(self) -> QVBoxLayout:
        """Return the preview with the bar below it."""
        self._before = self._button("chevron-left", self.tr("Page before"), lambda: self.turn(-1))
        self._after = self._button("chevron-right", self.tr("Next page"), lambda: self.turn(1))
        self._number = QLabel()
        smaller = self._button("minus", self.tr("Smaller"), lambda: self._preview.zoom_by(-1))
        larger = self._button("plus", self.tr("Larger"), lambda: self._preview.zoom_by(1))
        self._fit = self._button("fit-to-page-outline", self.tr("Whole page"), self._preview.fit)
        self._zoom = QLabel()
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QWidget()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 6, 10, 6)
        for part in (self._before, self._number, self._after):
            row.addWidget(part)
        row.addStretch(1)
        for part in (smaller, self._zoom, larger, self._fit):
            row.addWidget(part)
        stage = QVBoxLayout()
        stage.setSpacing(0)
        stage.addWidget(self._preview, 1)
        stage.addWidget(bar)
        return stage

    def _button(self, icon: str, name: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(glyph_icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(run)
        return button

    def _side(self) -> QWidget:
        """Return all that can be chosen, and the buttons below it."""
        chooser = f.Section(self.tr("View"))
        chooser.add_all_over(self._views)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(2)
        for part in (chooser, self.page_form, self.content_form, self.file_form):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        side = QWidget()
        side.setObjectName("side")
        room = page.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        side.setFixedWidth(max(_SIDE_WIDTH, room))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._end())
        return side

    def _end(self) -> QWidget:
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
        beside = QHBoxLayout(self._warning_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(icon)
        beside.addWidget(self._warning, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export: QPushButton = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
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

    def hold_file(self, path: Path) -> None:
        """Write to a file."""
        self.file_form.path.setText(str(path))
