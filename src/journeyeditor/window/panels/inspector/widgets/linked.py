"""Fields of links."""

from typing import Any

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from journeyeditor.editor.properties import MIXED
from journeyeditor.editor.properties.forms import OneOf
from journeyeditor.model import Link
from journeyeditor.window.links import follow
from journeyeditor.window.panels.inspector.widgets.choosing import OneOfWidget
from journeyeditor.window.panels.inspector.widgets.field_widget import (
    CalmComboBox,
    FieldWidget,
    LineEdit,
    Surroundings,
    mixed_words,
)


class LinkedWidget(FieldWidget):
    """A link: what it leads to, where that is, and in which words."""

    fills_row = True

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show no link yet."""
        super().__init__(surroundings, label)
        self.kind = CalmComboBox()
        self.kind.setAccessibleName(self.tr("Link leads to"))
        self.kind.setPlaceholderText(mixed_words())
        for kind, words in (
            (None, self.tr("None")),
            ("web", self.tr("Web or mail address")),
            ("map", self.tr("Map")),
            ("file", self.tr("File")),
        ):
            self.kind.addItem(words, kind)
        self.target = LineEdit()
        self.target.setAccessibleName(self.tr("Address of the link"))
        self._map = OneOfWidget(surroundings, self.tr("Map of the link"), OneOf("maps", optional=False))
        self.words = LineEdit()
        self.words.setAccessibleName(self.tr("Words of the link"))
        self.words.setPlaceholderText(self.tr("In words"))
        self._follow = QPushButton(self.tr("Open…"))
        self._follow.setAccessibleName(self.tr("Open the link"))
        self._follow.clicked.connect(self._open)
        self._details = QWidget()
        self._targets = QStackedLayout()
        self._lay_out()
        self.kind.activated.connect(self._kind_chosen)
        self.target.textEdited.connect(self._tell)
        self.words.textEdited.connect(self._tell)
        self._map.edited.connect(self._map_chosen)
        self.target.editingFinished.connect(self.ended)
        self.words.editingFinished.connect(self.ended)

    def _lay_out(self) -> None:
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.addLayout(self._targets)
        # What a stack outside of any widget shows first would be a window, and take the focus.
        self._targets.addWidget(self.target)
        self._targets.addWidget(self._map)
        words = QHBoxLayout()
        words.addWidget(self.words, 1)
        words.addWidget(self._follow)
        details.addLayout(words)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.kind)
        column.addWidget(self._details)
        self._row.addWidget(holder, 1)
        self.setFocusProxy(self.kind)

    def show_value(self, value: Any) -> None:
        """Show a link."""
        if value is MIXED:
            self.kind.setCurrentIndex(-1)
        elif value is None:
            # Somebody who has chosen a kind and not yet written where it leads has no link yet.
            if not self._is_being_written():
                self.kind.setCurrentIndex(0)
                self.target.clear()
                self.words.clear()
        elif value != self._link():
            self.kind.setCurrentIndex(self.kind.findData(value.kind))
            self.target.setText(value.target)
            self.words.setText(value.label)
            self._map.show_value(value.target if value.kind == "map" else None)
        self._arrange()

    def _is_being_written(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _arrange(self) -> None:
        kind = self.kind.currentData()
        self._details.setVisible(kind is not None)
        self._follow.setEnabled(self._link() is not None)
        self._targets.setCurrentIndex(1 if kind == "map" else 0)
        self.target.setPlaceholderText("https://" if kind == "web" else self.tr("A path beside this file"))

    def _link(self) -> Link | None:
        kind = self.kind.currentData()
        target = self._map.box.currentData() if kind == "map" else self.target.text().strip()
        return Link(kind=kind, target=target, label=self.words.text()) if kind and target else None

    def _kind_chosen(self) -> None:
        self.target.clear()
        self._arrange()
        if self.kind.currentData() in (None, "map"):
            self._map.show_value(None)
            self._done(None)

    def _map_chosen(self, map_id: str) -> None:
        self._done(Link(kind="map", target=map_id, label=self.words.text()))

    def _open(self) -> None:
        """Follow the link, once it was shown where it leads."""
        link = self._link()
        if link is not None:
            follow(self._surroundings.window, link)

    def _tell(self) -> None:
        self._follow.setEnabled(self._link() is not None)
        self.edited.emit(self._link())
