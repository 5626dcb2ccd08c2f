"""Fields of choices: from a few words, from the elements of the document, yes or no."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QSizePolicy

from journeyeditor.editor.properties import MIXED
from journeyeditor.editor.properties.forms import Choice, OneOf, SomeOf
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.panels.inspector.widgets.field_widget import (
    CalmComboBox,
    FieldWidget,
    Surroundings,
    mixed_words,
)

_MOST_ROWS = 6


class ChoiceWidget(FieldWidget):
    """One of a few values."""

    def __init__(self, surroundings: Surroundings, label: str, form: Choice) -> None:
        """Offer the values of a form."""
        super().__init__(surroundings, label)
        self.box = CalmComboBox()
        self._take(self.box)
        if form.none:
            self.box.addItem(action_text(form.none), None)
        for value, words in form.options:
            self.box.addItem(action_text(words), value)
        self.box.setPlaceholderText(mixed_words())
        self.box.activated.connect(lambda index: self._done(self.box.itemData(index)))

    def show_value(self, value: Any) -> None:
        """Show a value; one that is not among the choices joins them."""
        index = -1 if value is MIXED else self._index_of(value)
        if value is not MIXED and index < 0:
            self.box.addItem(str(value), value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)

    def _index_of(self, value: Any) -> int:
        # Qt would look for what is equal in its own eyes, where False is None.
        found = (row for row in range(self.box.count()) if self.box.itemData(row) == value)
        return next(found, -1)


class _ElementBox(CalmComboBox):
    """A box that is filled when it is about to be used."""

    def __init__(self, owner: "OneOfWidget") -> None:
        """Ask an owner for what there is."""
        super().__init__()
        self._owner = owner

    def showPopup(self) -> None:
        """Fill it, and open."""
        self._owner.fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill it before a key chooses."""
        self._owner.fill()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fill it as soon as it has the keyboard."""
        self._owner.fill()
        super().focusInEvent(event)


class OneOfWidget(FieldWidget):
    """One element of the document."""

    def __init__(self, surroundings: Surroundings, label: str, form: OneOf) -> None:
        """Offer the elements of a form."""
        super().__init__(surroundings, label)
        self._form = form
        self._value: Any = None
        self.box = _ElementBox(self)
        self._take(self.box)
        self.box.setPlaceholderText(mixed_words())
        self.box.activated.connect(lambda index: self._done(self.box.itemData(index)))

    def show_value(self, value: Any) -> None:
        """Show what an element is called."""
        self._value = value
        self.fill()

    def fill(self) -> None:
        """Offer what there is now."""
        entries: list[tuple[Any, str]] = [(None, "–")] if self._form.optional else []
        entries += self._surroundings.choices(self._form.source)
        if entries != [(self.box.itemData(row), self.box.itemText(row)) for row in range(self.box.count())]:
            with QSignalBlocker(self.box):
                self.box.clear()
                for value, words in entries:
                    self.box.addItem(words, value)
        found = [row for row, (value, _) in enumerate(entries) if value == self._value]
        self.box.setCurrentIndex(found[0] if found else -1)


class TickWidget(FieldWidget):
    """Yes or no."""

    names_itself = True

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show its label beside the box."""
        super().__init__(surroundings, label)
        self.box = QCheckBox(label)
        self._take(self.box)
        self.box.clicked.connect(self._clicked)

    def show_value(self, value: Any) -> None:
        """Show a tick, or that elements differ."""
        state = Qt.CheckState.Checked if value is True else Qt.CheckState.Unchecked
        self.box.setCheckState(Qt.CheckState.PartiallyChecked if value is MIXED else state)
        self.box.setTristate(False)

    def _clicked(self, checked: bool) -> None:
        self._done(checked)


class SomeOfWidget(FieldWidget):
    """Some elements of the document, each with a tick."""

    fills_row = True

    def __init__(self, surroundings: Surroundings, label: str, form: SomeOf) -> None:
        """Offer the elements of a form."""
        super().__init__(surroundings, label)
        self._form = form
        self._value: Any = ()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._take(self.list)
        self.list.itemChanged.connect(self._ticked)

    def show_value(self, value: Any) -> None:
        """Show ticks at some elements."""
        self._value = value
        entries = self._surroundings.choices(self._form.source)
        with QSignalBlocker(self.list):
            if entries != [(self._id(row), self.list.item(row).text()) for row in range(self.list.count())]:
                self._fill(entries)
            for row in range(self.list.count()):
                self._tick(row)
        rows = min(max(self.list.count(), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) if self.list.count() else 20) + 6)

    def _fill(self, entries: list[tuple[str, str]]) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for element_id, words in entries:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, element_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        self.list.setCurrentRow(row)

    def _tick(self, row: int) -> None:
        item = self.list.item(row)
        if self._value is MIXED:
            state = Qt.CheckState.PartiallyChecked
        else:
            ticked = item.data(Qt.ItemDataRole.UserRole) in self._value
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        item.setCheckState(state)

    def _id(self, row: int) -> str:
        element_id: str = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return element_id

    def _ticked(self, changed: QListWidgetItem) -> None:
        before = () if self._value is MIXED else self._value
        element_id = changed.data(Qt.ItemDataRole.UserRole)
        if changed.checkState() == Qt.CheckState.Checked:
            self._value = (*before, element_id)
        else:
            self._value = tuple(other for other in before if other != element_id)
        self._done(self._value)
