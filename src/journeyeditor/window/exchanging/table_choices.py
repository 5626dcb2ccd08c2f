"""The ways in which a table is read, to choose from: what was guessed stands first, until somebody knows better."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from journeyeditor.exchange.tables.encodings import ENCODINGS
from journeyeditor.exchange.tables.source import TableSource
from journeyeditor.exchange.tables.ways import FORMS, SEPARATORS, Ways

_SEPARATORS = {",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Bars"}
_FORMS = {"list": "A list, a row for each thing", "grid": "A grid of stages and lanes"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableChoices", text)


class TableChoices(QWidget):
    """Chooses the sheet, the encoding, the separator and the form of a file of tables: those that it has."""

    chosen = Signal()
    """Another way was chosen."""

    def __init__(self, source: TableSource) -> None:
        """Offer what a file has to choose."""
        super().__init__()
        self.sheets, self.encodings, self.separators, self.forms = (QComboBox() for _ in range(4))
        for sheet in source.sheets:
            self.sheets.addItem(" ".join(sheet.split()), sheet)
        for name, words in ENCODINGS:
            self.encodings.addItem(_tr(words), name)
        for separator in SEPARATORS:
            self.separators.addItem(_tr(_SEPARATORS[separator]), separator)
        for form in FORMS:
            self.forms.addItem(_tr(_FORMS[form]), form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._add(self.sheets, _tr("Sheet"), len(source.sheets) > 1)
        self._add(self.encodings, _tr("Encoding"), source.is_text)
        self._add(self.separators, _tr("Separator"), source.is_text)
        self._add(self.forms, _tr("Read as"), True)
        row.addStretch()

    def _add(self, choice: QComboBox, name: str, is_shown: bool) -> None:
        label = QLabel(name)
        label.setBuddy(choice)
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.activated.connect(self.chosen)
        for widget in (label, choice):
            widget.setVisible(is_shown)
            layout = self.layout()
            assert layout is not None, "it has one from the start"
            layout.addWidget(widget)

    @property
    def ways(self) -> Ways:
        """What is chosen."""
        return Ways(*(choice.currentData() or "" for choice in self._choices()))

    def show_ways(self, ways: Ways) -> None:
        """Show in which ways a file was read."""
        for choice, way in zip(self._choices(), ways, strict=True):
            if way and choice.findData(way) < 0:
                choice.addItem(way, way)
            choice.setCurrentIndex(choice.findData(way))

    def _choices(self) -> tuple[QComboBox, ...]:
        return self.sheets, self.encodings, self.separators, self.forms
