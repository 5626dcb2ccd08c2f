"""Writing on the sheet: an editor that lies exactly over the text, with its font and its line breaks."""

import re
from collections.abc import Callable
from functools import partial
from math import inf
from statistics import fmean
from typing import cast
from unicodedata import category

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.canvas.writing.scaled_text_edit import ScaledTextEdit
from journeyeditor.editor.statements import GAP
from journeyeditor.layout import measures as m
from journeyeditor.layout.placed import PlacedText
from journeyeditor.typeset import SetText, font_of, text_option

_BASELINE_SHARE = 0.8
"""Where Qt puts the baseline in a line of fixed height."""
_PICTURE_PARTS = re.compile("[\u200d\ufe0f\U0001f3fb-\U0001f3ff\U0001f1e6-\U0001f1ff]")
"""What joins several characters to one picture: joiners, skin tones, the letters of flags."""
_LINE_BREAK = "\u2028"
"""What breaks a line within a paragraph: the sheet sets each text as one."""


LineWidth = Callable[[PlacedText, str], float]
"""Tells how long the lines of a placed text are, in points, once it says something else."""


class TextEditor(ScaledTextEdit):
    """Edits one text as plain text.

    Enter and leaving it finish, Esc gives up, Shift+Enter breaks a line, Tab goes on, Ctrl+Enter adds another.
    """

    entered = Signal()
    """Return was pressed."""
    finished = Signal()
    given_up = Signal()
    moved_on = Signal(bool)
    """Tab was pressed, with Shift where it is true."""
    wants_another = Signal()
    """Ctrl+Enter was pressed."""
    picture_pasted = Signal()
    """A picture, and no text, was to be pasted."""
    written = Signal(str)

    def __init__(self, parent: QWidget, colour: str, ground: str, single_line: bool, line_width: LineWidth) -> None:
        """Lie over a widget, writing in a colour on a ground; both are #RRGGBB."""
        super().__init__(parent)
        self._single_line, self._line_width = single_line, line_width
        self._placed: PlacedText | None = None
        self._over = False
        self._has_gaps = False
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(ground))
        palette.setColor(QPalette.ColorRole.Text, QColor(colour))
        self.setPalette(palette)
        self.setAccessibleName(self.tr("Text"))
        self.textChanged.connect(self._write)

    @property
    def text(self) -> str:
        """What is written."""
        return self.document().toRawText().replace(_LINE_BREAK, "\n")

    def begin(self, text: str, placed: PlacedText, corner: QPointF, scale: float) -> None:
        """Start with a text, all of it selected; see `lie_over` for its place."""
        style = placed.block.style
        self.blockSignals(True)
        self.document().setDefaultFont(font_of(style.family, style.size, style.weight, style.italic))
        self.document().setDefaultTextOption(text_option(style))
        self.setPlainText(_in_one_paragraph(text))
        self.lie_over(placed, corner, scale)
        self.document().clearUndoRedoStacks()
        self.selectAll()
        self.blockSignals(False)
        self.show()

    def fill_in(self, text: str) -> None:
        """Write a text whose gaps, in square brackets, are filled one after the other with Tab."""
        self.selectAll()
        self.insertPlainText(_in_one_paragraph(text))
        self._has_gaps = True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._choose_gap(back=False)

    def _choose_gap(self, back: bool) -> bool:
        """Select the next gap, or the one before; tell whether there is one."""
        cursor = self.textCursor()
        found = [match.span() for match in GAP.finditer(self.text)]
        if back:
            found = [span for span in reversed(found) if span[1] <= cursor.selectionStart()]
        else:
            found = [span for span in found if span[0] >= cursor.selectionEnd()]
        if found:
            cursor.setPosition(found[0][0])
            cursor.setPosition(found[0][1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        return bool(found)

    def lie_over(self, placed: PlacedText, corner: QPointF, scale: float) -> None:
        """Follow the text on the sheet, whose corner is at a place of the parent, with so many pixels for a point."""
        block = cast(SetText, placed.block)
        baselines = block.shaped.baselines()
        pitch = block.height / len(baselines)
        self._set_pitch(pitch)
        self._placed = placed
        self._break_lines()
        # On the sheet a script of another font may stand a little higher in its line: the middle of all is nearest.
        lift = fmean(baseline - (number + _BASELINE_SHARE) * pitch for number, baseline in enumerate(baselines))
        self.show_at(corner + QPointF(0, lift * scale), scale)

    def _break_lines(self) -> None:
        """Break the lines where the sheet will break them."""
        if self._placed is not None:
            width, whole = self._line_width(self._placed, self.text), self._placed.whole
            self._reach = m.BESIDE_MARK if whole is not None and width < whole else inf
            if self.document().textWidth() != width:
                self.document().setTextWidth(width)

    def _set_pitch(self, pitch: float) -> None:
        """Give all lines a height in points, as part of what was typed last."""
        cursor = QTextCursor(self.document())
        if cursor.blockFormat().lineHeight() != pitch:
            look = QTextBlockFormat()
            look.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            blocked = self.blockSignals(True)
            cursor.joinPreviousEditBlock()
            cursor.mergeBlockFormat(look)
            cursor.endEditBlock()
            self.blockSignals(blocked)

    def end(self, keep: bool) -> None:
        """Finish or give up, once."""
        if not self._over:
            self._over = True
            (self.finished if keep else self.given_up).emit()

    def _take_picture(self) -> bool:
        """Delete the picture of several characters before the caret, such as a family; tell whether one is there."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return False
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        before = cursor.selectedText()
        is_picture = category(before[:1] or " ") == "So" and bool(_PICTURE_PARTS.search(before))
        if is_picture:
            cursor.removeSelectedText()
        return is_picture

    def _write(self) -> None:
        self._break_lines()
        self.fit()  # the sheet makes room for another line somewhat later
        self.written.emit(self.text)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish, give up, go on, or write."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wants_another.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (not shift or self._single_line):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.end(keep=False)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key == Qt.Key.Key_Backtab
            if not (self._has_gaps and self._choose_gap(back)):
                self.moved_on.emit(back)
        elif key == Qt.Key.Key_Backspace and not event.modifiers() and self._take_picture():
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the hand goes elsewhere, but not to this editor's own menu."""
        super().focusOutEvent(event)
        focus = QApplication.focusWidget()
        if event.reason() == Qt.FocusReason.MouseFocusReason and focus is not None and focus.isAncestorOf(self):
            # A press on the canvas finishes it, but aims at first, while all stands where the hand has seen it.
            QTimer.singleShot(0, self, partial(self.end, True))
        elif event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.end(keep=True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as it is, never its markup; a picture is nothing to be written."""
        if source.hasImage() and not source.hasText():
            self.picture_pasted.emit()
            return
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._single_line else _in_one_paragraph(text))


def _in_one_paragraph(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _LINE_BREAK)
