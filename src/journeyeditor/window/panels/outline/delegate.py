"""How a row of the outline looks and is written in."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journeyeditor.window.panels.inspector.widgets.field_widget import LineEdit
from journeyeditor.window.panels.outline.model import Index, OutlineRole

_GAP = 10
_PADDING = 4


class OutlineDelegate(QStyledItemDelegate):
    """Paints the name of a row and, quietly, where it stands; hands the keys of writing to the tree."""

    written = Signal(str)
    """The name as it is typed."""
    key_pressed = Signal(QKeyEvent)
    """A key that ends the writing of a name."""
    left = Signal()
    """The hand has gone elsewhere."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        self.initStyleOption(option, index)
        widget = option.widget
        style = widget.style()
        font = option.font
        if index.data(OutlineRole.HEADING):
            font.setBold(True)
            option.font = font
        detail = index.data(OutlineRole.DETAIL)
        metrics = option.fontMetrics
        rect: QRect = option.rect
        name = metrics.horizontalAdvance(option.text) + 28
        room = max(rect.width() - name - _GAP, rect.width() // 3)
        detail = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room) if detail else ""
        taken = metrics.horizontalAdvance(detail) + _GAP if detail else 0
        whole = QRect(rect)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        option.rect = rect.adjusted(0, 0, -taken, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        if detail:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.PlaceholderText
            painter.setPen(option.palette.color(role))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(whole.adjusted(0, 0, -_PADDING, 0), side, detail)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line to write in."""
        line = LineEdit(parent)
        line.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        line.textEdited.connect(self.written)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the name, unless the line says it already: the caret stays where it is."""
        assert isinstance(editor, QLineEdit), "the outline writes in lines"
        text = " ".join(index.data(Qt.ItemDataRole.EditRole).split())
        if " ".join(editor.text().split()) != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Do nothing: what is typed has long been written."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the tree the keys that end the writing, and tell when the hand has left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENDING_KEYS:
            self.key_pressed.emit(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ENDING_KEYS:
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut and not QApplication.activePopupWidget():
            self.left.emit()
            return False
        return super().eventFilter(watched, event)


ENDING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
"""What ends the writing of a name."""
