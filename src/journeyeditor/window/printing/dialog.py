"""The dialog before the system's own: paper, how the map is laid on it, and the pages themselves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.layout.paging.pages import SMALLEST_READABLE
from journeyeditor.layout.paging.paper import PAPERS
from journeyeditor.model import Message, PageSetup
from journeyeditor.picture.printed import Print, pages_of
from journeyeditor.picture.printing import smallest_type_of
from journeyeditor.window.dialogs.run_dialog import waiting
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.printing.preview import PagePreview
from journeyeditor.window.words import translated

LayOnPages = Callable[[PageSetup, bool], tuple[Print, tuple[Message, ...]]]
"""Lays a document on the pages of a setup, all its maps or the one in sight alone, and warns of what will be amiss."""


class PrintPreviewDialog(QDialog):
    """Shows the pages before they are printed, and how they change with the paper."""

    def __init__(self, setup: PageSetup, lay_on_pages: LayOnPages, several_maps: bool, parent: QWidget) -> None:
        """Suggest a page setup.

        Args:
            setup: the page setup.
            lay_on_pages: what shows how the pages become.
            several_maps: whether there are several maps to choose from.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._setup, self._lay_on_pages = setup, lay_on_pages
        self._maps = _choice([(self.tr("The map in sight"), False), (self.tr("All maps"), True)], False)
        self._paper = _choice([(paper.name, key) for key, paper in PAPERS.items()], setup.paper)
        ways = [("Automatic", "auto"), ("Portrait", "portrait"), ("Landscape", "landscape")]
        self._way_up = _choice([(self.tr(name), key) for name, key in ways], setup.orientation)
        self._mode = _choice(self._modes(), setup.mode)
        self._preview = PagePreview()
        self._preview.turned.connect(lambda _: self._tell_page())
        self._place = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._size, self._missing = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out(several_maps)
        for choice in (self._maps, self._paper, self._way_up, self._mode):
            choice.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def setup(self) -> PageSetup:
        """The page setup that is chosen."""
        return self._setup.with_(
            paper=self._paper.currentData(), orientation=self._way_up.currentData(), mode=self._mode.currentData()
        )

    @property
    def all_maps(self) -> bool:
        """Whether all maps of the document are printed."""
        return bool(self._maps.currentData())

    def _modes(self) -> Sequence[tuple[str, str]]:
        return [
            (self.tr("Whole where it can be read"), "automatic"),
            (self.tr("On one page"), "one page"),
            (self.tr("As wide as the page"), "fit width"),
            (self.tr("A page for each stage"), "stages"),
            (self.tr("A poster to put together"), "poster"),
        ]

    def _follow(self) -> None:
        """Show the pages of what is chosen."""
        with waiting():
            printed, warnings = self._lay_on_pages(self.setup, self.all_maps)
        self._preview.show_pages(pages_of(printed))
        size = smallest_type_of(printed)
        text = self.tr("Smallest type: {size} points.").format(size=f"{size:.1f}")
        if size < SMALLEST_READABLE - 0.05:
            text += " " + self.tr("That is hard to read: take a larger paper, or more pages.")
        self._size.setText(text)
        self._missing.setText("\n".join(translated(warning) for warning in warnings))

    def _tell_page(self) -> None:
        self._place.setText(self._preview.accessibleName())

    def _lay_out(self, several_maps: bool) -> None:
        form = QFormLayout()
        if several_maps:
            form.addRow(self.tr("Print"), self._maps)
        form.addRow(self.tr("Paper"), self._paper)
        form.addRow(self.tr("Orientation"), self._way_up)
        form.addRow(self.tr("Pages"), self._mode)
        form.addRow(self._size)
        form.addRow(self._missing)
        before = _turner(glyph_icon("chevron-left"), self.tr("Previous page"), lambda: self._turn(-1))
        after = _turner(glyph_icon("chevron-right"), self.tr("Next page"), lambda: self._turn(1))
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (before, self._place, after):
            turning.addWidget(widget)
        turning.addStretch(1)
        pages = QVBoxLayout()
        pages.addWidget(self._preview, 1)
        pages.addLayout(turning)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on: QPushButton = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addStretch(1)
        side.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 16, 20, 16)
        layout.setSpacing(20)
        layout.addLayout(pages, 1)
        layout.addLayout(side)

    def _turn(self, by: int) -> None:
        self._preview.turn_to(self._preview.number + by)


def _choice(offers: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    box = QComboBox()
    for text, data in offers:
        box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _turner(icon: QIcon, name: str, turn: Callable[[], None]) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setIcon(icon)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(turn)
    return button
