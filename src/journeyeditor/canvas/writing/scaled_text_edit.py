"""A text edit that is laid out once, in points, and shown at any scale: its lines break where those of the sheet do.

Qt rounds the size of a font to whole pixels, so a text that is laid out anew at each zoom becomes up to a tenth wider
or narrower than the sheet shows it. Here the painter scales, as it does for the sheet.
"""

from math import inf
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QInputMethodEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

_Selection = QAbstractTextDocumentLayout.Selection
_IN_DOCUMENT = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)
"""What Qt answers with places in the document."""
_LEANING, _BEYOND = 2.0, 4.0
"""How much room it needs at most before and after the text, in points."""


class ScaledTextEdit(QTextEdit):
    """Edits plain text; one unit of its document is a point of the sheet."""

    def __init__(self, parent: QWidget) -> None:
        """Lie on a widget."""
        super().__init__(parent)
        self._scale, self._origin = 1.0, QPointF()
        self._reach = inf
        """How far beyond the right edge of the document it may lie, in points: all else there stays in sight."""
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            # All of the text is in sight always, though Qt compares the length of its lines with pixels.
            bar.rangeChanged.connect(self._stay)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._caret_shown = True
        self._blink = QTimer(self, interval=max(QApplication.cursorFlashTime() // 2, 0))
        self._blink.timeout.connect(self._turn_caret)
        self.cursorPositionChanged.connect(self._show_caret)
        self.selectionChanged.connect(self._repaint)
        self.document().documentLayout().update.connect(self._repaint)

    def show_at(self, place: QPointF, scale: float) -> None:
        """Show the document with its corner at a place of the parent, with so many pixels for a point."""
        size = self.document().size() * scale
        # Letters that lean out and the caret at the end of a line need a little room around; from far, less, so that
        # the frame of the card stays whole.
        before, beyond = min(2.0, scale * _LEANING), min(4.0, scale * _BEYOND, self._reach * scale)
        area = QRectF(place, size).adjusted(-before, -1, beyond, 1).toAlignedRect()
        self._scale, self._origin = scale, place - QPointF(area.topLeft())
        self.setGeometry(area)
        self._repaint()

    def fit(self) -> None:
        """Make room for all that is written, where it stands."""
        self.show_at(QPointF(self.pos()) + self._origin, self._scale)

    def put_caret(self, at: QPointF) -> None:
        """Put the caret at a place of the document."""
        cursor = self.textCursor()
        cursor.setPosition(self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit))
        self.setTextCursor(cursor)

    def _stay(self) -> None:
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setRange(0, 0)

    def _repaint(self) -> None:
        self.viewport().update()

    def _show_caret(self) -> None:
        self._caret_shown = True
        if self._blink.interval():
            self._blink.start()
        self._repaint()

    def _turn_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        self._repaint()

    def _shown(self, rect: QRectF) -> QRectF:
        """Return where a part of the document is shown, in pixels."""
        return QRectF(rect.topLeft() * self._scale + self._origin, rect.size() * self._scale)

    def _in_document(self, event: QMouseEvent) -> QMouseEvent:
        """Return an event of the mouse with its place in the document."""
        return QMouseEvent(
            event.type(),
            (event.position() - self._origin) / self._scale,
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, what is selected of it, and the caret."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = palette = self.palette()
        if self.textCursor().hasSelection():
            selection, look = _Selection(), QTextCharFormat()
            look.setBackground(palette.brush(QPalette.ColorRole.Highlight))
            look.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
            selection.cursor, selection.format = self.textCursor(), look
            context.selections = [selection]
        with QPainter(self.viewport()) as painter:
            painter.save()
            painter.translate(self._origin)
            painter.scale(self._scale, self._scale)
            self.document().documentLayout().draw(painter, context)
            painter.restore()
            if self._caret_shown and self.hasFocus():
                caret = self.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
                caret.setWidth(max(self._scale, 1.0))
                painter.fillRect(caret, palette.color(QPalette.ColorRole.Text))

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:
        """Tell an input method where the caret is shown; it asks by places that it sees."""
        asked = [(one - self._origin) / self._scale if isinstance(one, QPointF) else one for one in argument]
        answer = super().inputMethodQuery(query, *asked)
        return self._shown(QRectF(answer)) if query in _IN_DOCUMENT else answer

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composes, make room for it, and show the caret in it."""
        super().inputMethodEvent(event)
        self.fit()
        self._show_caret()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press where it is in the document."""
        super().mousePressEvent(self._in_document(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a move where it is in the document."""
        super().mouseMoveEvent(self._in_document(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a release where it is in the document."""
        super().mouseReleaseEvent(self._in_document(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click where it is in the document."""
        super().mouseDoubleClickEvent(self._in_document(event))
