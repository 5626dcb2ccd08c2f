"""Fields that hold several things with fields of their own."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from journeyeditor.editor.properties import MIXED, Field, value_of
from journeyeditor.editor.properties.forms import Records
from journeyeditor.editor.properties.records import with_changed, with_record, without_record
from journeyeditor.edits import EditError
from journeyeditor.model import Part
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings, mixed_words
from journeyeditor.window.panels.inspector.widgets.make import make_widget
from journeyeditor.window.words import translated


class _RecordBox(QFrame):
    """One record: what it is called, and the rest behind an arrow."""

    def __init__(self, owner: "RecordsWidget", surroundings: Surroundings, form: Records, index: int) -> None:
        """Show the fields of the record at an index."""
        super().__init__()
        self._fields = form.fields
        self.widgets = [make_widget(field.form, surroundings, action_text(field.label)) for field in form.fields]
        for field, widget in zip(form.fields, self.widgets, strict=True):
            widget.edited.connect(partial(owner.change, index, field))
            widget.ended.connect(owner.ended)
            widget.refused.connect(owner.refused)
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.setCheckable(True)
        self._more.setAccessibleName(self.tr("More of this {noun}").format(noun=action_text(form.noun)))
        self._more.setToolTip(self.tr("More"))
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setIcon(glyph_icon("close"))
        remove.setAccessibleName(self.tr("Remove this {noun}").format(noun=action_text(form.noun)))
        remove.setToolTip(self.tr("Remove"))
        remove.clicked.connect(partial(owner.remove, index))
        self._rest = QWidget()
        self._more.toggled.connect(self._open)
        self._open(False)
        self._lay_out(remove)

    def show_record(self, record: Part) -> None:
        """Show the values of a record."""
        for field, widget in zip(self._fields, self.widgets, strict=True):
            widget.show_value(value_of([record], field))

    def _open(self, opened: bool) -> None:
        self._rest.setVisible(opened)
        self._more.setIcon(glyph_icon("chevron-down" if opened else "chevron-right"))

    def _lay_out(self, remove: QToolButton) -> None:
        first, *others = self.widgets
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(first, 1)
        top.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self._rest)
        grid.setContentsMargins(22, 0, 22, 4)
        grid.setVerticalSpacing(4)
        for row, (field, widget) in enumerate(zip(self._fields[1:], others, strict=True)):
            if not widget.names_itself:
                label = QLabel(action_text(field.label))
                label.setBuddy(widget)
                grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._rest)


class RecordsWidget(FieldWidget):
    """Several records, and a button for one more."""

    fills_row = True

    def __init__(self, surroundings: Surroundings, label: str, form: Records) -> None:
        """Show no record yet."""
        super().__init__(surroundings, label)
        self._form = form
        self._records: tuple[Part, ...] | None = ()
        self._boxes: list[_RecordBox] = []
        self._mixed = QLabel(mixed_words())
        self.add = QPushButton(self.tr("Add {noun}").format(noun=action_text(form.noun)))
        self.add.setAccessibleName(self.add.text())
        self.add.setIcon(glyph_icon("plus"))
        self.add.clicked.connect(self._add)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._mixed)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(holder, 1)
        self.setFocusProxy(self.add)

    def show_value(self, value: Any) -> None:
        """Show records."""
        self._records = None if value is MIXED else value
        self._mixed.setVisible(value is MIXED)
        shown: tuple[Part, ...] = self._records or ()
        while len(self._boxes) > len(shown):
            box = self._boxes.pop()
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        while len(self._boxes) < len(shown):
            box = _RecordBox(self, self._surroundings, self._form, len(self._boxes))
            self._column.insertWidget(self._column.count() - 1, box)
            self._boxes.append(box)
        for box, record in zip(self._boxes, shown, strict=True):
            box.show_record(record)

    def change(self, index: int, field: Field, value: Any) -> None:
        """Change a field of one record."""
        assert self._records is not None, "records that differ have no boxes"
        try:
            self._records = with_changed(self._records, index, field, value)
        except EditError as error:
            self.refused.emit(translated(error.message))
        else:
            self.edited.emit(self._records)

    def remove(self, index: int, _checked: bool = False) -> None:
        """Take one away; the keyboard goes to the button for another."""
        assert self._records is not None, "records that differ have no boxes"
        self.add.setFocus()
        self._take_records(without_record(self._records, index))

    def _add(self) -> None:
        """Add one, in place of those of several elements that differ, and let it be written."""
        editor = self._surroundings.editor
        self._take_records(with_record(editor.document, editor.map_id, self._form, self._records or ()))
        self._boxes[-1].widgets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_records(self, records: tuple[Part, ...]) -> None:
        self.show_value(records)
        self._done(records)
