"""The list of the pages, each as a small picture that is painted when it is first seen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journeyeditor.picture.printed import PrintedPage
from journeyeditor.window.export.preview import picture_of_page

_SIDE = 92
_AIR = 10
_WORDS = 18


class PageList(QListWidget):
    """The pages below each other."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with no pages."""
        super().__init__(parent)
        self._pages: Sequence[PrintedPage] = ()
        self._pictures: dict[int, QPixmap] = {}
        self.setAccessibleName(self.tr("Pages"))
        self.setItemDelegate(_PageDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setFixedWidth(_SIDE + 2 * _AIR + 14)

    def show_pages(self, pages: Sequence[PrintedPage]) -> None:
        """Show pages in place of those before; the same number stays chosen."""
        chosen = max(self.currentRow(), 0)
        self._pages = pages
        self._pictures.clear()
        if self.count() != len(pages):
            self.clear()
            for number in range(1, len(pages) + 1):
                self.addItem(QListWidgetItem(self.tr("Page {number}").format(number=number)))
        self.setCurrentRow(min(chosen, len(pages) - 1))
        self.viewport().update()

    def picture(self, row: int) -> QPixmap | None:
        """Return the picture of a page."""
        if row >= len(self._pages):
            return None
        if row not in self._pictures:
            page = self._pages[row].page
            scale = _SIDE / max(page.width, page.height)
            self._pictures[row] = picture_of_page(self._pages[row], scale, self.devicePixelRatioF())
        return self._pictures[row]


class _PageDelegate(QStyledItemDelegate):
    """Paints a page over its number."""

    def __init__(self, pages: PageList) -> None:
        super().__init__(pages)
        self._list = pages

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_SIDE + 2 * _AIR, _SIDE + _WORDS + 2 * _AIR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = self._list.palette()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.color(palette.ColorRole.Light))
        picture = self._list.picture(index.row())
        if picture is not None:
            size = picture.deviceIndependentSize().toSize()
            left = rect.x() + (rect.width() - size.width()) // 2
            top = rect.y() + _AIR + (_SIDE - size.height()) // 2
            painter.drawPixmap(left, top, picture)
            painter.setPen(QPen(palette.color(palette.ColorRole.Accent), 2) if chosen else QColor(0, 0, 0, 70))
            painter.drawRect(left, top, size.width(), size.height())
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        words = QRect(rect.x(), rect.bottom() - _WORDS - 4, rect.width(), _WORDS)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
