"""The list of what differs between two maps, and what can be done with what is chosen in it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from journeyeditor.review.comparing import Kind
from journeyeditor.review.differences import Difference
from journeyeditor.window.comparing.taking import Into
from journeyeditor.window.dialogs.changes import SIGNS, ChangesList
from journeyeditor.window.icon_button import icon_button
from journeyeditor.window.icons import glyph_icon

_KEYS: dict[Into, str] = {"before": "Ctrl+Shift+Return", "after": "Ctrl+Return"}


class ComparedSide(QWidget):
    """Lists what differs, kind by kind as wanted, and lets several differences be taken over into either map."""

    taking = Signal(str)
    """What is chosen is to be taken over into the map *before* or *after*."""

    def __init__(self, takes: bool, parent: QWidget | None = None) -> None:
        """List nothing yet.

        Args:
            takes: whether differences are taken over, and not only looked at.
            parent: what it stands in.
        """
        super().__init__(parent)
        self.setObjectName("side")
        self.changes = ChangesList(self.tr("What differs"))
        self.kinds: dict[Kind, QToolButton] = {kind: QToolButton() for kind in SIGNS}
        self.count, self.told = QLabel(), QLabel(wordWrap=True)
        self.all = icon_button("select-all", self.tr("Choose all differences (Ctrl+A)"), self.changes.selectAll)
        self.into: dict[Into, QPushButton] = {
            "before": QPushButton(self.tr("Change before")),
            "after": QPushButton(self.tr("Change after")),
        }
        self._takes = takes
        self._of_maps: Sequence[Difference] = ()
        self._beside: Sequence[Difference] = ()
        self._may: dict[Into, bool] = {"before": False, "after": False}
        self._set_up()
        self._lay_out()

    def show_differences(
        self, of_maps: Sequence[Difference], beside: Sequence[Difference], may_change: dict[Into, bool]
    ) -> None:
        """List what differs.

        Args:
            of_maps: what differs between the maps.
            beside: what differs beside them, which is not taken over.
            may_change: whether differences can be taken over into each of the maps.
        """
        self._of_maps, self._beside, self._may = of_maps, beside, may_change
        words: dict[Kind, str] = {
            "added": self.tr("Added {count}"),
            "removed": self.tr("Removed {count}"),
            "moved": self.tr("Moved {count}"),
            "changed": self.tr("Changed {count}"),
        }
        for kind, button in self.kinds.items():
            button.setText(words[kind].format(count=sum(one.kind == kind for one in (*of_maps, *beside))))
        self._list()

    @property
    def chosen(self) -> list[Difference]:
        """The differences that are chosen, but for those that do not belong to the maps."""
        return [one for one in self.changes.chosen if one.element_id and one not in self._beside]

    def step(self, by: int) -> None:
        """Go to the next difference, or with -1 to the one before, and round again."""
        count = self.changes.count()
        if count:
            row = self.changes.currentRow()
            self.changes.setCurrentRow((row + by) % count if row >= 0 else (0 if by > 0 else count - 1))

    def tell(self, words: str) -> None:
        """Tell why something was not taken over, until something else is chosen."""
        self.told.setText(words)

    # Inside

    def _set_up(self) -> None:
        several = QListWidget.SelectionMode.ExtendedSelection
        self.changes.setSelectionMode(several if self._takes else QListWidget.SelectionMode.SingleSelection)
        self.changes.setSpacing(2)
        self.changes.itemSelectionChanged.connect(self._offer)
        for kind, button in self.kinds.items():
            button.setIcon(glyph_icon(SIGNS[kind]))
            button.setCheckable(True)
            button.setChecked(True)
            button.clicked.connect(self._list)
        tips = {
            "before": self.tr("Make the map before what the map after is there ({key})"),
            "after": self.tr("Make the map after what the map before is there ({key})"),
        }
        for into, take in self.into.items():
            take.setAutoDefault(False)
            take.setShortcut(QKeySequence(_KEYS[into]))
            key = QKeySequence(_KEYS[into]).toString(QKeySequence.SequenceFormat.NativeText)
            take.setToolTip(tips[into].format(key=key))
            take.clicked.connect(partial(self.taking.emit, into))

    def _lay_out(self) -> None:
        before = icon_button("arrow-up", self.tr("The difference before (Shift+F8)"), partial(self.step, -1))
        after = icon_button("arrow-down", self.tr("The next difference (F8)"), partial(self.step, 1))
        steps, kinds, into = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        steps.addWidget(self.count, 1)
        for button in (self.all, before, after):
            steps.addWidget(button)
        self.all.setVisible(self._takes)
        kinds.setSpacing(2)
        for button in self.kinds.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            kinds.addWidget(button)
        kinds.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addLayout(steps)
        layout.addLayout(kinds)
        layout.addWidget(self.changes, 1)
        if self._takes:
            layout.addWidget(self.told)
            for take in self.into.values():
                into.addWidget(take, 1)
            layout.addLayout(into)

    def _list(self) -> None:
        """List the differences of the kinds that are wanted."""
        wanted = {kind for kind, button in self.kinds.items() if button.isChecked()}
        found = [*self._of_maps, *self._beside]
        self.changes.show_differences([one for one in found if one.kind in wanted])
        said = self.tr("{count} differences").format(count=len(found)) if len(found) != 1 else self.tr("1 difference")
        self.count.setText(said if found else self.tr("They say the same."))
        self.all.setEnabled(bool(found))
        self._offer()

    def _offer(self) -> None:
        """Let what is chosen be taken over where a map may be changed, and tell how much that is."""
        count = len(self.chosen)
        if count:
            words = self.tr("Take over {count} differences:").format(count=count)
            self.told.setText(words if count > 1 else self.tr("Take over this difference:"))
        else:
            self.told.setText(self.tr("Choose differences to take over."))
        for into, take in self.into.items():
            take.setEnabled(bool(count) and self._may[into])
