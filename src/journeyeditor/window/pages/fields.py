"""The parts that the forms beside the pages are made of."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Changed = Callable[[], object]
_ROW = 24


class _Choice(QComboBox):
    """A choice that the wheel does not change: it scrolls what the choice stands in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()


class _Number(QDoubleSpinBox):
    """A number that the wheel does not change: it scrolls what the number stands in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()


def choice(options: Iterable[tuple[Any, str]], changed: Changed, name: str) -> QComboBox:
    """Return a choice of one among some values, each with its words."""
    box = _Choice()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setAccessibleName(name)
    for value, words in options:
        box.addItem(words, value)
    box.currentIndexChanged.connect(lambda _index: changed())
    return box


def choose(box: QComboBox, value: object) -> None:
    """Show a value in a choice, the first one where it is none of them."""
    box.blockSignals(True)
    box.setCurrentIndex(max(box.findData(value), 0))
    box.blockSignals(False)


def tick(words: str, changed: Changed) -> QCheckBox:
    """Return what can be switched on."""
    box = QCheckBox(words)
    box.toggled.connect(lambda _on: changed())
    return box


def set_tick(box: QCheckBox, on: bool) -> None:
    """Show whether something is switched on."""
    box.blockSignals(True)
    box.setChecked(on)
    box.blockSignals(False)


def number(low: float, high: float, unit: str, changed: Changed, name: str, decimals: int = 0) -> QDoubleSpinBox:
    """Return a number from a lowest to a highest."""
    box = _Number()
    box.setRange(low, high)
    box.setDecimals(decimals)
    box.setSuffix(f" {unit}" if unit else "")
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    box.valueChanged.connect(lambda _value: changed())
    return box


def set_number(box: QDoubleSpinBox, value: float) -> None:
    """Show a number."""
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)


class TickList(QListWidget):
    """Several things, of which each can be switched on; as high as they are, up to a few rows."""

    def __init__(self, changed: Changed, name: str, rows: int = 6) -> None:
        """Begin with nothing."""
        super().__init__()
        self._rows = rows
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(lambda _item: changed())

    def show_options(self, options: Sequence[tuple[str, str]], chosen: Iterable[str]) -> None:
        """Show things by their keys and words, some of them switched on."""
        on = set(chosen)
        self.blockSignals(True)
        if [item.data(Qt.ItemDataRole.UserRole) for item in self._items()] != [key for key, _ in options]:
            self.clear()
            for key, words in options:
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, key)
                item.setFlags(
                    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                )
                self.addItem(item)
        for item in self._items():
            is_on = item.data(Qt.ItemDataRole.UserRole) in on
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.setFixedHeight(max(1, min(self.count(), self._rows)) * _ROW + 6)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of those that are switched on, in their order."""
        items = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


class Section(QWidget):
    """A heading, and fields below it, each beside its label."""

    def __init__(self, heading: str) -> None:
        """Begin with the heading alone."""
        super().__init__()
        title = QLabel(heading)
        title.setObjectName("heading")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, 84)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 10)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(self._grid)

    def add(self, label: str, field: QWidget) -> QWidget:
        """Add a field beside its label; return the label, which hides and shows with it."""
        words = QLabel(label)
        words.setBuddy(field)
        top = isinstance(field, QListWidget)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
        return words

    def add_all_over(self, field: QWidget) -> None:
        """Add a field that takes the place of its label as well."""
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)

    def add_wide(self, field: QWidget) -> None:
        """Add a field that has no label."""
        self._grid.addWidget(field, self._grid.rowCount(), 1)
