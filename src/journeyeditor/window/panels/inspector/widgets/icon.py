"""Fields of icons."""

from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QMenu, QToolButton, QWidget, QWidgetAction

from journeyeditor.editor.properties import MIXED
from journeyeditor.model import LANE_KINDS
from journeyeditor.model.channels import CHANNELS
from journeyeditor.typeset.faces import has_icon, icon_names
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.inspector.widgets.field_widget import Surroundings
from journeyeditor.window.panels.inspector.widgets.words import LineWidget

_COLUMNS = 8


class IconWidget(LineWidget):
    """The name of an icon, and on a button its picture; written, or chosen among those that maps use often."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Suggest the names that the icon font has."""
        super().__init__(surroundings, label, self.tr("None"))
        self._button = QToolButton()
        self._button.setAutoRaise(True)
        self._button.setToolTip(self.tr("Choose an icon"))
        self._button.setAccessibleName(self.tr("Choose an icon"))
        self._button.clicked.connect(self._offer)
        self._row.addWidget(self._button)
        self.line.textEdited.connect(self._suggest)

    def show_value(self, value: Any) -> None:
        """Show the name and the picture of an icon."""
        super().show_value(value)
        is_icon = value is not MIXED and has_icon(value)
        self._button.setIcon(glyph_icon(value if is_icon else "view-grid-outline"))

    def _suggest(self) -> None:
        """Make the list of thousands of names when somebody first writes."""
        if self.line.completer() is None:
            completer = QCompleter(icon_names(), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self._done)
            self.line.setCompleter(completer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QWidget()
        layout = QGridLayout(grid)
        layout.setSpacing(0)
        often = dict.fromkeys([*CHANNELS.values(), *(kind.icon for kind in LANE_KINDS.values())])
        for number, name in enumerate(["", *often]):
            layout.addWidget(self._choice(menu, name), *divmod(number, _COLUMNS))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(grid)
        menu.addAction(holder)
        corner = QPoint(self._button.width() - menu.sizeHint().width(), self._button.height())
        menu.popup(self._button.mapToGlobal(corner))

    def _choice(self, menu: QMenu, name: str) -> QToolButton:
        choice = QToolButton()
        choice.setAutoRaise(True)
        choice.setIconSize(QSize(20, 20))
        choice.setIcon(glyph_icon(name or "cancel"))
        words = name.replace("-", " ").capitalize() or self.tr("No icon")
        choice.setToolTip(words)
        choice.setAccessibleName(words)

        def choose() -> None:
            menu.close()
            self._done(name)

        choice.clicked.connect(choose)
        return choice
