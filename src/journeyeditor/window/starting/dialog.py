"""The dialog in which one chooses what a new map starts from, and says what it is about."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor.beginning import Beginning, begun, said_by
from journeyeditor.editor.new_document import new_document
from journeyeditor.files import FileProblem
from journeyeditor.model import Document
from journeyeditor.window.dialogs.file_dialogs import ask_what_to_open
from journeyeditor.window.dialogs.picture import MapPicture
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.starting.gallery import StartGallery
from journeyeditor.window.starting.guide import Guide
from journeyeditor.window.starting.offers import SHELVES, Offer, matching, offers
from journeyeditor.window.tick_box import TickBox
from journeyeditor.window.words import translated

_PICTURE = QSize(340, 210)
_ALL = "all"


class StartDialog(QDialog):
    """Shows what one can start from; every field beside it may stay empty. The application can begin with it, too."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        """Show all that there is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start"))
        self.document: Document | None = None
        """The document to start with, where it is a copy."""
        self.paths: list[Path] = []
        """The files to open, where some were chosen."""
        self.has_words = False
        """Whether somebody wrote something of the document."""
        self._settings = settings
        self.guide, self.empty, self.browse = QPushButton(), QPushButton(), QPushButton()
        self.search, self.gallery = QLineEdit(), StartGallery()
        self.shelves = QTabBar()
        self._picture, self._summary = MapPicture(_PICTURE), QLabel()
        self.fields = {name: QLineEdit() for name in Beginning._fields}
        self._form = QWidget()
        self.pin = QPushButton()
        self.at_start = TickBox(self.tr("Show this when Journey Editor starts"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self._buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._set_up()
        self._lay_out()
        self._look()
        self.gallery.setFocus()  # arrows choose, Return starts

    def accept(self) -> None:
        """Take what is chosen, where it can be read."""
        offer = self.gallery.current
        if offer is None or offer.is_missing:
            return
        if offer.path is not None:
            self.paths = [offer.path]
            super().accept()
            return
        try:
            document = offer.document()
        except FileProblem as problem:
            self._summary.setText(translated(problem.message))
            return
        words = Beginning(**{name: field.text().strip() for name, field in self.fields.items()})
        is_sample = offer.shelf == "samples"
        self.document = document if is_sample else begun(document, words)
        self.has_words = any(words) and not is_sample
        super().accept()

    # Inside

    def _take_guided(self) -> None:
        guide = Guide(self)
        if run_dialog(guide):
            self.document, self.has_words = guide.document(), guide.has_words
            super().accept()

    def _take_empty(self) -> None:
        self.document = new_document()
        super().accept()

    def _take_file(self) -> None:
        self.paths = ask_what_to_open(self, self._settings.now.last_folder)
        if self.paths:
            super().accept()

    def _set_up(self) -> None:
        names = {
            _ALL: self.tr("All"),
            "recent": self.tr("Used lately"),
            "templates": self.tr("Templates"),
            "own": self.tr("My templates"),
            "samples": self.tr("Samples"),
        }
        for shelf in (_ALL, *SHELVES):
            self.shelves.setTabData(self.shelves.addTab(names[shelf]), shelf)
        for button, icon, text, take in (
            (self.guide, "map-marker-path", self.tr("Step by step…"), self._take_guided),
            (self.empty, "file-plus-outline", self.tr("Empty map"), self._take_empty),
            (self.browse, "folder-open-outline", self.tr("Open a file…"), self._take_file),
        ):
            button.setIcon(glyph_icon(icon))
            button.setText(text)
            button.setAutoDefault(False)
            button.clicked.connect(take)
        self.at_start.setChecked(self._settings.now.start_page)
        self.at_start.toggled.connect(lambda wanted: self._settings.change(start_page=wanted))
        self.shelves.setDrawBase(False)
        self.shelves.setExpanding(False)
        self.shelves.currentChanged.connect(self._look)
        self.search.setPlaceholderText(self.tr("Search by name, lane, stage or subject"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.gallery.currentRowChanged.connect(self._tell)
        self.gallery.itemActivated.connect(lambda _item: self.accept())
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self.pin.setAutoDefault(False)
        self.pin.clicked.connect(self._pin_or_unpin)
        self.start.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        labels = {
            "title": self.tr("Title"),
            "persona": self.tr("Persona"),
            "scenario": self.tr("Scenario"),
            "goal": self.tr("Goal"),
            "starts": self.tr("Starts with"),
            "ends": self.tr("Ends with"),
        }
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 8, 0, 0)
        for name, label in labels.items():
            form.addRow(label, self.fields[name])
        side = QVBoxLayout()
        side.addWidget(self._picture)
        side.addWidget(self._summary)
        side.addWidget(self._form)
        side.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        beginnings = QHBoxLayout()
        for button in (self.guide, self.empty, self.browse):
            beginnings.addWidget(button)
        beginnings.addStretch(1)
        column = QVBoxLayout()
        column.addLayout(beginnings)
        column.addWidget(self.search)
        column.addWidget(self.shelves)
        column.addWidget(self.gallery, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addLayout(side)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.at_start)
        foot.addWidget(self._buttons, 1)
        layout.addLayout(foot)
        self._summary.setFixedWidth(_PICTURE.width())
        self._form.setFixedWidth(_PICTURE.width())
        self.resize(1170, 740)

    def _look(self) -> None:
        shelf = self.shelves.tabData(self.shelves.currentIndex())
        some = (one for one in offers(self._settings.now) if shelf in (_ALL, one.shelf))
        self.gallery.show_offers(matching(some, self.search.text()))
        self._tell()

    def _tell(self) -> None:
        """Show what is chosen."""
        offer = self.gallery.current
        self.start.setEnabled(offer is not None and not offer.is_missing)
        self.start.setText(self.tr("Open") if offer is not None and offer.path is not None else self.tr("Start"))
        self._form.setVisible(offer is not None and offer.shelf in ("templates", "own"))
        self.pin.setVisible(offer is not None and offer.path is not None)
        if offer is None:
            self._picture.show_document(None)
            self._summary.setText(self.tr("Nothing found."))
            return
        self.pin.setText(self.tr("Do not keep here") if offer.is_pinned else self.tr("Keep here"))
        self._show(offer)

    def _show(self, offer: Offer) -> None:
        self._summary.setText(self.tr("The file is gone.") if offer.is_missing else offer.summary)
        self._picture.show_document(None)
        if offer.is_missing:
            return
        try:
            document = offer.document()
        except FileProblem as problem:
            self._summary.setText(translated(problem.message))
            return
        self._picture.show_document(document)
        self._ask(document)

    def _ask(self, document: Document) -> None:
        """Ask for what a document does not say by itself, and show beside it what it does."""
        questions = {
            "title": self.tr("What is the map called?"),
            "persona": self.tr("Whose journey is it?"),
            "scenario": self.tr("What happens, in a sentence?"),
            "goal": self.tr("What do they want?"),
            "starts": self.tr("What is the first thing that happens?"),
            "ends": self.tr("And the last?"),
        }
        for name, example in said_by(document)._asdict().items():
            self.fields[name].setPlaceholderText(example or questions[name])

    def _pin_or_unpin(self) -> None:
        offer = self.gallery.current
        if offer is None or offer.path is None:
            return
        name, pinned = str(offer.path), self._settings.now.pinned_files
        left = tuple(one for one in pinned if one != name)
        self._settings.change(pinned_files=left if offer.is_pinned else (*left, name))
        self._look()
