"""What the panel of the help shows: all pages by chapters, or one of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from journeyeditor.window.helping.as_html import page_as_html
from journeyeditor.window.helping.contents import Contents
from journeyeditor.window.helping.page import help_text
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.theme import SCROLL_BAR

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_PAGE = Qt.ItemDataRole.UserRole
_OPEN = 3
"""So many chapters are open from the start; the kinds of lanes wait to be opened."""


class HelpContent(PanelContent):
    """Shows the pages of the help beside the map, so that one reads and does by turns."""

    least_width = 280

    def __init__(self, window: "MainWindow") -> None:
        """Show what there is."""
        super().__init__(window)
        self.contents = Contents()
        self.page_id = ""
        self._read: list[str] = []
        """The pages before this one, to go back to."""
        self.search, self.tree, self.text = QLineEdit(), QTreeWidget(), QTextBrowser()
        self.back, self.all = QPushButton(self.tr("Back")), QPushButton(self.tr("Contents"))
        self.sheets = QStackedWidget()
        self._set_up()
        self._lay_out()
        self._list()

    def show_page(self, page_id: str) -> None:
        """Show a page, and remember the one before."""
        if self.page_id and self.page_id != page_id:
            self._read.append(self.page_id)
        self._show(page_id)

    def show_contents(self) -> None:
        """Show all pages by chapters."""
        self.sheets.setCurrentWidget(self.tree)
        self.all.setEnabled(False)

    def take_keyboard(self) -> None:
        """Let the page be read by keyboard, or something be looked for."""
        wanted = self.text if self.sheets.currentWidget() is self.text else self.search
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Inside

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._take_best)
        tree = self.tree
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(True)
        tree.setIndentation(14)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setAccessibleName(self.tr("Pages of the help"))
        tree.itemActivated.connect(self._open)
        tree.itemClicked.connect(self._open)
        tree.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        text = self.text
        text.setFrameShape(QTextBrowser.Shape.NoFrame)
        text.setOpenLinks(False)
        text.document().setDocumentMargin(12)
        text.setAccessibleName(self.tr("Page of the help"))
        text.anchorClicked.connect(self._follow_link)
        text.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self.back.clicked.connect(self._go_back)
        self.all.clicked.connect(self.show_contents)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 4)
        head.setSpacing(6)
        head.addWidget(self.search, 1)
        head.addWidget(self.all)
        head.addWidget(self.back)
        self.sheets.addWidget(self.tree)
        self.sheets.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.sheets, 1)
        self.back.setEnabled(False)
        self.show_contents()

    def _list(self) -> None:
        """List the pages that have what is looked for."""
        typed = self.search.text().strip()
        self.tree.clear()
        for number, (chapter, pages) in enumerate(self.contents.by_chapter(typed).items()):
            top = QTreeWidgetItem(self.tree, [help_text(chapter)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for page in pages:
                QTreeWidgetItem(top, [help_text(page.title)]).setData(0, _PAGE, page.id)
            top.setExpanded(bool(typed) or number < _OPEN)
        if typed and not self.tree.topLevelItemCount():
            QTreeWidgetItem(self.tree, [self.tr("Nothing found.")]).setFlags(Qt.ItemFlag.NoItemFlags)
        if typed:
            self.show_contents()

    def _open(self, item: QTreeWidgetItem) -> None:
        page_id = item.data(0, _PAGE)
        if page_id:
            self.show_page(page_id)
            self.text.setFocus()
        else:
            item.setExpanded(not item.isExpanded())

    def _take_best(self) -> None:
        page = self.contents.best(self.search.text())
        if page is not None:
            self.show_page(page.id)
            self.text.setFocus()

    def _follow_link(self, link: QUrl) -> None:
        self.show_page(link.toString())

    def _go_back(self) -> None:
        if self._read:
            self._show(self._read.pop())

    def _show(self, page_id: str) -> None:
        self.page_id = page_id
        page = self.contents[page_id]
        self.text.setHtml(page_as_html(page, map(self.contents.__getitem__, page.see), self.palette()))
        self.sheets.setCurrentWidget(self.text)
        self.all.setEnabled(True)
        self.back.setEnabled(bool(self._read))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Write the page anew in other colours, or larger."""
        super().changeEvent(event)
        is_other = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if is_other and self.sheets.currentWidget() is self.text:
            self._show(self.page_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the map with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._window.view.setFocus()
            return
        super().keyPressEvent(event)
