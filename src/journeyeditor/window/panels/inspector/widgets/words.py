"""Fields of words: a line, some lines, several texts."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QMenu, QPlainTextEdit, QSizePolicy, QToolButton

from journeyeditor.editor.properties import MIXED
from journeyeditor.model import CardLane
from journeyeditor.model.channels import CHANNELS, channel_icon
from journeyeditor.typeset import families
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import (
    FieldWidget,
    FocusWatch,
    LineEdit,
    Surroundings,
    goes_by,
    mixed_words,
)
from journeyeditor.window.words import for_menu

_MOST_LINES = 9


class LineWidget(FieldWidget):
    """One line of text."""

    def __init__(self, surroundings: Surroundings, label: str, hint: str = "") -> None:
        """Show nothing yet, and a hint in its place."""
        super().__init__(surroundings, label)
        self._hint = action_text(hint) if hint else ""
        self.line = LineEdit()
        self._take(self.line)
        self.line.textEdited.connect(self._written)
        self.line.editingFinished.connect(self.ended)

    def show_value(self, value: Any) -> None:
        """Show a text; line breaks in it are kept, though they cannot be seen here."""
        self.line.setPlaceholderText(mixed_words() if value is MIXED else self._hint)
        text = "" if value is MIXED else self._shown(value)
        if self._read() != text or (value is MIXED and self.line.text()):
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def _shown(self, value: Any) -> str:
        return " ".join(value.split())

    def _read(self) -> str:
        return " ".join(self.line.text().split())

    def _written(self, text: str) -> None:
        self.edited.emit(text)


class FontWidget(LineWidget):
    """A family of type; those of this computer are suggested."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Suggest fonts."""
        super().__init__(surroundings, label, self.tr("That of Journey Editor"))
        completer = QCompleter(families(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._written)
        self.line.setCompleter(completer)


class TextBox(QPlainTextEdit):
    """Some lines of plain text, as high as they need, within limits; Tab goes on to the next field.

    It leaves undo to the document while it has nothing of its own to take back.
    """

    def __init__(self, lines: int) -> None:
        """Be at least some lines high."""
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a height for the lines that there are."""
        spacing = self.fontMetrics().lineSpacing()
        lines = min(max(self._lines_in(_MOST_LINES), self._lines), _MOST_LINES)
        around = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(120, lines * spacing + around + 2)

    def _lines_in(self, most: int) -> int:
        """Return how many lines the text takes, or so many at most; Qt itself counts those alone that were seen."""
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid() and lines < most:
            layout.blockBoundingRect(block)  # breaks it into lines where nobody has seen it yet
            lines += max(block.lineCount(), 1)
            block = block.next()
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need more lines where they are shorter, or fewer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_lines(self, lines: int) -> None:
        """Be at least some other lines high."""
        self._lines = lines
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Let the keys of undo go by."""
        if goes_by(event, self.document().isUndoAvailable(), self.document().isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it never gives way."""
        return QSize(60, self.sizeHint().height())


class ProseWidget(FieldWidget):
    """Some lines of text."""

    fills_row = True

    def __init__(self, surroundings: Surroundings, label: str, lines: int) -> None:
        """Be at least some lines high."""
        super().__init__(surroundings, label)
        self.box = TextBox(lines)
        self._take(self.box)
        self.box.textChanged.connect(self._written)
        FocusWatch(self.box).left.connect(self.ended)

    def show_value(self, value: Any) -> None:
        """Show a text."""
        self.box.setPlaceholderText(mixed_words() if value is MIXED else self._hint())
        if value is MIXED:
            self._show("")
        elif self._read() != value:
            self._show(self._shown(value))

    def _hint(self) -> str:
        return ""

    def _shown(self, value: Any) -> str:
        return str(value)

    def _read(self) -> Any:
        return self.box.toPlainText()

    def _show(self, text: str) -> None:
        if self.box.toPlainText() != text:
            with QSignalBlocker(self.box):
                self.box.setPlainText(text)

    def _written(self) -> None:
        self.edited.emit(self._read())


class TextsWidget(ProseWidget):
    """Several texts, one on each line; those that are well known can be chosen."""

    def __init__(self, surroundings: Surroundings, label: str, known: str) -> None:
        """Offer what is known, such as channels."""
        super().__init__(surroundings, label, 1 if known else 2)
        self._known = known
        if known:
            self._row.addWidget(self._adder(), 0, Qt.AlignmentFlag.AlignTop)

    def _hint(self) -> str:
        return self.tr("One on each line")

    def _shown(self, value: Any) -> str:
        return "\n".join(value)

    def _read(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.box.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _adder(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(glyph_icon("plus"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Choose for {label}").format(label=self._label))
        button.setToolTip(self.tr("Choose"))
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._offer(menu))
        button.setMenu(menu)
        return button

    def _offer(self, menu: QMenu) -> None:
        menu.clear()
        present = self._read()
        names = list(CHANNELS) if self._known == "channels" else self._tags()
        seen: set[str] = set()
        for name in names:
            if name not in present and name not in seen:
                seen.add(name)
                entry = menu.addAction(for_menu(name), partial(self._add, name))
                if self._known == "channels":
                    entry.setIcon(glyph_icon(channel_icon(name)))
        if menu.isEmpty():
            menu.addAction(self.tr("None on this map yet")).setEnabled(False)

    def _tags(self) -> list[str]:
        lanes = self._surroundings.editor.journey.lanes
        return [tag for lane in lanes if isinstance(lane, CardLane) for card in lane.cards for tag in card.tags]

    def _add(self, name: str) -> None:
        self.box.setPlainText("\n".join([*self._read(), name]))
        self.ended.emit()
