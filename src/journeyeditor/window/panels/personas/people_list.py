"""The list of personas: its rows as Qt asks for them, and how they look."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeyeditor.model import Document, Persona
from journeyeditor.window.portraits import portrait

PERSON = Qt.ItemDataRole.UserRole
"""What a row is asked for beside its words."""
_Index = QModelIndex | QPersistentModelIndex
_FACE, _EDGE, _BETWEEN, _HEIGHT = 40, 8, 10, 54


class Person(NamedTuple):
    """A persona as its row shows it."""

    persona: Persona
    name: str
    below: str
    """What stands quietly below its name: who it is."""
    is_ticked: bool


class People(QAbstractListModel):
    """Personas of a document, each with a tick or without."""

    ticked = Signal(str, bool)
    """The id of a persona, and whether somebody has ticked it now."""

    def __init__(self, parent: QObject, ratio: float) -> None:
        """Hold nobody yet; ``ratio`` is how many pixels of the screen a pixel of the list has."""
        super().__init__(parent)
        self.people: Sequence[Person] = ()
        self._ratio = ratio
        self._faces: dict[tuple[str, str, str | None], QPixmap] = {}
        self._document: Document

    def show_people(self, document: Document, people: Sequence[Person]) -> None:
        """Hold other personas of a document, or the same as they are now."""
        before, self.people, self._document = self.people, people, document
        if [one.persona.id for one in before] == [one.persona.id for one in people]:
            self.dataChanged.emit(self.index(0), self.index(len(people) - 1))
        else:
            self.beginResetModel()
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.people)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let each be chosen and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a persona: its name, its face, its tick, or the words for it that a screen reader speaks."""
        if not index.isValid():
            return None
        person = self.people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (person.name, person.below) if part)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if person.is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole:
                return self._face_of(person.persona)
            case _ if role == PERSON:
                return person
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell of a tick; whoever hears it shows the personas again."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.people[index.row()].persona.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _face_of(self, persona: Persona) -> QPixmap:
        look = persona.colour, persona.face, self._document.asset(persona.photo).data if persona.photo else None
        if look not in self._faces:
            self._faces[look] = portrait(self._document, persona, _FACE, self._ratio)
        return self._faces[look]


class PersonPainter(QStyledItemDelegate):
    """Paints a persona: its tick, its face, its name, and below it quietly who that is."""

    def __init__(self, people: QListView) -> None:
        """Paint into a list."""
        super().__init__(people)
        self._list = people

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for a face and two lines."""
        return QSize(0, max(_HEIGHT, 2 * QFontMetrics(option.font).lineSpacing() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        self.initStyleOption(option, index)
        rect, palette = QRect(option.rect), option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        tick = self._paint_tick(painter, option)
        face = QRect(tick.right() + _BETWEEN, rect.center().y() - _FACE // 2, _FACE, _FACE)
        painter.drawPixmap(face, index.data(Qt.ItemDataRole.DecorationRole))
        room = rect.adjusted(face.right() - rect.x() + _BETWEEN, 0, -_EDGE, 0)
        self._paint_words(painter, option, index.data(PERSON), room, is_chosen)
        painter.restore()

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Paint the tick where Qt expects that it is clicked, and return that place."""
        style = self._list.style()
        option.rect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, self._list)
        is_ticked = option.checkState == Qt.CheckState.Checked
        option.state |= QStyle.StateFlag.State_On if is_ticked else QStyle.StateFlag.State_Off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, option, painter, self._list)
        return option.rect

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, person: Person, room: QRect, is_chosen: bool
    ) -> None:
        ink = option.palette.color(QPalette.ColorRole.Text)
        quiet = ink if is_chosen else option.palette.color(QPalette.ColorRole.PlaceholderText)
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        lines = [(strong, ink, person.name), (small, quiet, person.below)]
        lines = [line for line in lines if line[2]]
        heights = [QFontMetrics(font).lineSpacing() for font, _, _ in lines]
        top = room.center().y() - sum(heights) // 2
        for (font, colour, words), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(colour)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.x(), top, room.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
            top += height
