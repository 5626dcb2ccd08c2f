"""What one can start from, in small pictures painted while one looks; templates look as if they were filled."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QListWidgetItem

from journeyeditor.files import FileProblem
from journeyeditor.files.extent import is_vast
from journeyeditor.layout import lay_out
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.qt import paint_picture
from journeyeditor.templates.filled import filled
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.picture_list import PictureList
from journeyeditor.window.starting.offers import Offer
from journeyeditor.window.theme import SCROLL_BAR

_PICTURE = QSize(168, 104)
_LINES, _AIR = 2, QSize(20, 6)
"""How many lines a name may have, and what stands around a picture with its name."""
_SIGN = 36
_PAPER = QColor("#FFFFFF")


class StartGallery(PictureList):
    """Shows offers as pictures with their names; those of files that cannot be read stay signs."""

    def __init__(self) -> None:
        """Show nothing yet."""
        names = QSize(0, _LINES * QFontMetrics(QApplication.font()).height())
        super().__init__(_PICTURE, _PICTURE + names + _AIR, self.tr("What to start from"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self.offers: Sequence[Offer] = ()
        self._typesetter = QtTypesetter()
        self._painted: dict[str, QIcon] = {}
        self._waiting: deque[int] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint_next)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show other offers, and choose the first of them that is there."""
        self.offers = offers
        self.clear()
        for offer in offers:
            item = QListWidgetItem(self._painted.get(_key(offer)) or self._sign(offer), self._label(offer))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(item)
        self._waiting = deque(
            n for n, one in enumerate(offers) if _key(one) not in self._painted and not one.is_missing
        )
        there = (number for number, one in enumerate(offers) if not one.is_missing)
        self.setCurrentRow(next(there, 0 if offers else -1))
        self._next.start()

    @property
    def current(self) -> Offer | None:
        """The offer that is chosen."""
        row = self.currentRow()
        return self.offers[row] if 0 <= row < len(self.offers) else None

    def _label(self, offer: Offer) -> str:
        if offer.is_missing:
            return self.tr("{name} (missing)").format(name=offer.name)
        return self.tr("{name} (pinned)").format(name=offer.name) if offer.is_pinned else offer.name

    def _sign(self, offer: Offer) -> QIcon:
        """Return what stands for an offer without a picture: a small sign in the middle of its room."""
        pixmap = self.blank(Qt.GlobalColor.transparent)
        room = QRect(0, 0, _SIGN, _SIGN)
        room.moveCenter(QRect(0, 0, _PICTURE.width(), _PICTURE.height()).center())
        with QPainter(pixmap) as painter:
            glyph_icon("file-alert-outline" if offer.is_missing else "map-outline").paint(painter, room)
        return QIcon(pixmap)

    def _paint_next(self) -> None:
        """Paint one picture, and leave the hand its turn before the next."""
        if not self._waiting:
            return
        number = self._waiting.popleft()
        offer = self.offers[number]
        try:
            document = filled(offer.document()) if offer.shelf == "templates" else offer.document()
        except FileProblem:
            document = None
        if document is not None and not is_vast(document):
            icon = self._painted[_key(offer)] = self._picture(document)
            self.item(number).setIcon(icon)
        self._next.start()

    def _picture(self, document: Document) -> QIcon:
        picture = draw(document, lay_out(document, document.maps[0], self._typesetter))
        pixmap = self.blank(_PAPER)
        scale = min((_PICTURE.width() - 8) / picture.width, (_PICTURE.height() - 8) / picture.height)
        with QPainter(pixmap) as painter:
            painter.translate(
                (_PICTURE.width() - picture.width * scale) / 2, (_PICTURE.height() - picture.height * scale) / 2
            )
            painter.scale(scale, scale)
            paint_picture(painter, picture)
        return self.framed(pixmap)


def _key(offer: Offer) -> str:
    return f"{offer.shelf}/{offer.path or offer.name}"
