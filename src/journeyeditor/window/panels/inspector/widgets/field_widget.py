"""What all widgets of fields have in common."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from journeyeditor.editor import Editor
from journeyeditor.editor.properties.choices import choices
from journeyeditor.editor.properties.forms import Source

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def mixed_words() -> str:
    """Return what stands in a field in which elements differ."""
    return QCoreApplication.translate("Inspector", "Several values")


class Surroundings(NamedTuple):
    """What a widget may need beside its value: the document to choose from, and the window for dialogs."""

    editor: Editor
    window: "MainWindow"
    open_persona: Callable[[str], None]
    """Shows the properties of a persona."""

    def choices(self, source: Source) -> list[tuple[str, str]]:
        """Return the ids and names of the elements that a field can name."""
        return choices(self.editor.document, self.editor.map_id, source)


class FieldWidget(QWidget):
    """Shows the value of a field, and tells what somebody makes of it."""

    edited = Signal(object)
    """Another value, while it is being written."""
    ended = Signal()
    """The hand has left it, or done one whole thing: what follows is another step of undo."""
    refused = Signal(str)
    """What was written is no value: why, in a sentence; empty when it is one again."""

    fills_row = False
    """Whether it takes the whole width, its label above it."""
    names_itself = False
    """Whether its label is part of it."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Serve a field with a label."""
        super().__init__()
        self._surroundings = surroundings
        self._label = label
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    @abstractmethod
    def show_value(self, value: Any) -> None:
        """Show a value, or that elements differ; what is being written stays as it is while it says the same."""

    def _take(self, widget: QWidget) -> None:
        """Put the widget into it that has the keyboard and the name."""
        widget.setAccessibleName(self._label)
        self._row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def _done(self, value: Any) -> None:
        """Tell a value that is one whole step."""
        self.edited.emit(value)
        self.ended.emit()


class LineEdit(QLineEdit):
    """A line that leaves undo to the document while it has nothing of its own to take back."""

    def event(self, event: QEvent) -> bool:
        """Let the keys of undo go by."""
        if goes_by(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a text again."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)


def goes_by(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Tell whether an event of a text is a key of undo or redo that the text has no use for."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    return (undo and not can_undo) or (redo and not can_redo)


class CalmComboBox(QComboBox):
    """A box that the wheel does not change while it scrolls the panel."""

    def __init__(self) -> None:
        """Take the focus from the keyboard and a click alone."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()


class FocusWatch(QObject):
    """Tells when the keyboard leaves a widget."""

    left = Signal()

    def __init__(self, widget: QWidget) -> None:
        """Watch a widget."""
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what comes, and hold up nothing."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            reason = event.reason()
            if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.left.emit()
        return False
