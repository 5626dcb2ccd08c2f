"""The list of the pages, each as a small picture that is asked for when it is first seen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journeyeditor.window.pages.maker import Leaf

_SIDE = 92
_AIR = 10
_WORDS = 18


class PageList(QListWidget):
    """The pages below each other."""

    wanted = Signal(list, float)
    """Pictures of pages in sight are wanted, with so many pixels along their longer sides."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with no pages."""
        super().__init__(parent)
        self._leaves: Sequence[Leaf] = ()
        self._images: dict[int, QImage] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.setAccessibleName(self.tr("Pages"))
        self.setItemDelegate(_PageDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setFixedWidth(_SIDE + 2 * _AIR + 14)

    def show_pages(self, leaves: Sequence[Leaf]) -> None:
        """Show pages in place of those before; the same number stays chosen."""
        chosen = max(self.currentRow(), 0)
        self._leaves = leaves
        self._images.clear()
        if self.count() != len(leaves):
            self.blockSignals(True)
            self.clear()
            for number in range(1, len(leaves) + 1):
                self.addItem(QListWidgetItem(self.tr("Page {number}").format(number=number)))
            self.blockSignals(False)
        self.setCurrentRow(min(chosen, len(leaves) - 1))
        self.viewport().update()

    def take_image(self, row: int, image: QImage) -> None:
        """Take a picture that was wanted."""
        self._images[row] = image
        self.update(self.indexFromItem(self.item(row)))

    def image_of(self, row: int) -> QImage | None:
        """Return the picture of a page, if there is one yet."""
        return self._images.get(row)

    def size_of(self, row: int) -> QSize:
        """Return how large the picture of a page is seen."""
        size = self._leaves[row].size if row < len(self._leaves) else QSizeF()
        return size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio).toSize()

    def miss_one(self) -> None:
        """Note that a page is seen without a picture, so that those in sight are wanted soon."""
        self._soon.start()

    def _ask(self) -> None:
        sight = self.viewport().rect()
        missed = [
            row
            for row in range(len(self._leaves))
            if row not in self._images and self.visualItemRect(self.item(row)).intersects(sight)
        ]
        if missed:
            self.wanted.emit(missed, _SIDE * self.devicePixelRatioF())


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
        size, image = self._list.size_of(index.row()), self._list.image_of(index.row())
        left = rect.x() + (rect.width() - size.width()) // 2
        top = rect.y() + _AIR + (_SIDE - size.height()) // 2
        page = QRect(left, top, size.width(), size.height())
        if image is None:
            painter.fillRect(page, Qt.GlobalColor.white)
            self._list.miss_one()
        else:
            painter.drawImage(QRectF(page), image)
        painter.setPen(QPen(palette.color(palette.ColorRole.Accent), 2) if chosen else QColor(0, 0, 0, 70))
        painter.drawRect(page)
        painter.setPen(palette.color(palette.ColorRole.WindowText))
        words = QRect(rect.x(), rect.bottom() - _WORDS - 4, rect.width(), _WORDS)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
