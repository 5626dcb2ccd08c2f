"""The window in which two maps are compared."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.edits import EditError
from journeyeditor.files.extent import is_vast
from journeyeditor.picture.draw.differences import fates_in
from journeyeditor.review.comparing import Comparison, Kind, Names, Side, compare, elsewhere, on_paper
from journeyeditor.review.differences import Difference
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.comparing.look import STYLE
from journeyeditor.window.comparing.offers import Offer
from journeyeditor.window.comparing.stage import ComparedStage
from journeyeditor.window.comparing.taking import Taking
from journeyeditor.window.dialogs.changes import SIGNS, ChangesList
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated

_LIST_WIDTH = 340
_SHARE = 0.94
"""How much of the window below it takes."""


class CompareDialog(QDialog):
    """Shows two maps and what differs; a difference that is chosen is shown from near."""

    def __init__(
        self,
        offers: list[Offer],
        pair: tuple[int, int],
        parent: QWidget,
        ask_for_more: Callable[[], list[Offer]] | None = None,
        ask_to_export: Callable[[Comparison], None] | None = None,
        taking: Taking | None = None,
    ) -> None:
        """Compare two maps.

        Args:
            offers: the maps that can be compared.
            pair: the places of two of them, the earlier one first.
            parent: the window below.
            ask_for_more: asks for a file and returns its maps, none where the user thinks better of it; where it is
                not given, no other file can be chosen.
            ask_to_export: asks where a comparison is to go as a file, and writes it; where it is not given, it cannot
                be exported.
            taking: takes over differences into the maps of an open document; where it is not given, they are only
                looked at.
        """
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint)
        self.setWindowTitle(self.tr("Compare maps"))
        self.comparison: Comparison
        self._ask_for_more, self._ask_to_export, self._taking = ask_for_more, ask_to_export, taking
        self._offers = list(offers)
        self._pair = pair
        self._found: list[Difference] = []
        self._listed: list[Difference] = []
        self.sides = (QComboBox(), QComboBox())
        self.stage = ComparedStage()
        self.changes = ChangesList(self.tr("What differs"))
        self.kinds: dict[Kind, QToolButton] = {kind: QToolButton() for kind in SIGNS}
        self.count = QLabel()
        self.in_one, self.apart = QToolButton(), QToolButton()
        self.take, self.told = QPushButton(self.tr("Take over this difference")), QLabel(wordWrap=True)
        self._set_up()
        self._lay_out(parent)
        self._fill()
        self._compare()
        # All of it comes first: a list that has the keyboard chooses its first line.
        self.in_one.setFocus()

    def step(self, by: int) -> None:
        """Go to the next difference, or with -1 to the one before, and round again."""
        count = self.changes.count()
        if count:
            row = self.changes.currentRow()
            self.changes.setCurrentRow((row + by) % count if row >= 0 else (0 if by > 0 else count - 1))

    def swap(self) -> None:
        """Take the later map for the earlier one, and the other way round."""
        self._pair = self._pair[::-1]
        self._fill()
        self._compare()

    # Inside

    def _export(self) -> None:
        """Let what is compared now be written as paper shows it."""
        before, after = (self._offers[index].side for index in self._pair)
        if self._ask_to_export is not None:
            self._ask_to_export(compare(*on_paper(before, after), self._names()))

    def _names(self) -> Names:
        before, after = (" ".join(self._offers[index].side.journey.title.split()) for index in self._pair)
        together = self.tr("{after}, compared with {before}").format(after=after, before=before)
        return Names(
            self.tr("Before"), self.tr("After"), after if before == after else together, fates_in(QtTypesetter().say)
        )

    def _set_up(self) -> None:
        for combo, name in zip(self.sides, (self.tr("Before"), self.tr("After")), strict=True):
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(24)
            combo.activated.connect(self._choose)
        ways = ((self.in_one, self.tr("In one picture"), "layers-outline"),)
        for button, text, icon in (*ways, (self.apart, self.tr("One above the other"), "view-sequential-outline")):
            button.setText(text)
            button.setIcon(glyph_icon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.toggled.connect(lambda: self.stage.show_apart(self.apart.isChecked()))
        self.in_one.setChecked(True)
        self.changes.setSpacing(2)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind, button in self.kinds.items():
            button.setIcon(glyph_icon(SIGNS[kind]))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setChecked(True)
            button.clicked.connect(self._list)
        self.changes.element_chosen.connect(self.stage.show_element)
        self.changes.currentRowChanged.connect(self._offer_to_take)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.take.setAutoDefault(False)
        self.take.setShortcut(QKeySequence("Ctrl+Return"))
        self.take.setToolTip(self.tr("Make the map after as the map before is there (Ctrl+Return)"))
        self.take.clicked.connect(self._take_over)
        for keys, by in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.step, by))

    def _lay_out(self, below: QWidget) -> None:
        swap = self._button("swap-horizontal", self.tr("Swap before and after"), self.swap)
        fit = self._button("fit-to-page-outline", self.tr("Show all (Ctrl+9)"), self.stage.fit)
        fit.setShortcut(QKeySequence("Ctrl+9"))
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        for widget in (QLabel(self.tr("Before")), self.sides[0], swap, QLabel(self.tr("After")), self.sides[1]):
            top.addWidget(widget, int(isinstance(widget, QComboBox)))
        top.addSpacing(16)
        for widget in (self.in_one, self.apart, fit):
            top.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.stage)
        split.addWidget(self._side())
        split.setStretchFactor(0, 1)
        split.setCollapsible(0, False)
        split.setSizes([900, _LIST_WIDTH])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if self._ask_to_export is not None:
            export = buttons.addButton(self.tr("Export as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
            export.clicked.connect(self._export)
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 0)
        row.addWidget(buttons)
        layout.addLayout(row)
        self.setStyleSheet(STYLE)
        self.resize(below.size() * _SHARE)

    def _side(self) -> QWidget:
        """Return the list of what differs, with what can be left out of it."""
        side = QWidget()
        side.setObjectName("side")
        kinds = QHBoxLayout()
        kinds.setSpacing(2)
        for button in self.kinds.values():
            kinds.addWidget(button)
        kinds.addStretch(1)
        before = self._button("arrow-up", self.tr("The difference before (Shift+F8)"), partial(self.step, -1))
        after = self._button("arrow-down", self.tr("The next difference (F8)"), partial(self.step, 1))
        steps = QHBoxLayout()
        steps.addWidget(self.count, 1)
        steps.addWidget(before)
        steps.addWidget(after)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addLayout(steps)
        layout.addLayout(kinds)
        layout.addWidget(self.changes, 1)
        if self._taking is not None:
            layout.addWidget(self.told)
            layout.addWidget(self.take)
        return side

    def _button(self, icon: str, text: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(glyph_icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: run())
        return button

    def _fill(self) -> None:
        for combo, chosen in zip(self.sides, self._pair, strict=True):
            combo.clear()
            combo.addItems([offer.name for offer in self._offers])
            if self._ask_for_more is not None:
                combo.insertSeparator(len(self._offers))
                combo.addItem(self.tr("From another file…"))
            combo.setCurrentIndex(chosen)

    def _choose(self) -> None:
        """Compare what is chosen now; where that is another file, ask for it first."""
        chosen = [combo.currentIndex() for combo in self.sides]
        count = len(self._offers)
        for number, index in enumerate(chosen):
            if index >= count and self._ask_for_more is not None:
                self._offers += self._ask_for_more()
                chosen[number] = count if len(self._offers) > count else self._pair[number]
        self._pair = (chosen[0], chosen[1])
        self._fill()
        self._compare()

    def _compare(self) -> None:
        before, after = (self._offers[index].side for index in self._pair)
        self.comparison = compare(before, after, self._names())
        self._found = [*self.comparison.differences, *elsewhere(before, after)]
        if is_vast(before.document) or is_vast(after.document):
            self.stage.show_no_picture()
        else:
            self.stage.show_comparison(self.comparison)
        words: dict[Kind, str] = {
            "added": self.tr("Added {count}"),
            "removed": self.tr("Removed {count}"),
            "moved": self.tr("Moved {count}"),
            "changed": self.tr("Changed {count}"),
        }
        for kind, button in self.kinds.items():
            button.setText(words[kind].format(count=sum(found.kind == kind for found in self._found)))
        self._list()

    def _offer_to_take(self, row: int) -> None:
        """Let the difference in a row be taken over, where the map after is one of the open document."""
        self._tell("")
        can = 0 <= row < len(self._listed) and self._listed[row] in self.comparison.differences
        self.take.setEnabled(can and self._taking is not None and self._taking.may_take(self._after))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    @property
    def _after(self) -> Side:
        return self._offers[self._pair[1]].side

    def _take_over(self) -> None:
        """Take the chosen difference over, and go to the next; where it cannot be, tell why."""
        assert self._taking is not None, "the button is there only where differences are taken over"
        row, before = self.changes.currentRow(), self._after.document
        try:
            document = self._taking.take_over(self._after, self.comparison.shared.before, self._listed[row])
        except EditError as refused:
            self._tell(translated(refused.message))
            return
        self._offers = [
            offer._replace(side=offer.side._replace(document=document)) if offer.side.document is before else offer
            for offer in self._offers
        ]
        self._compare()
        self.changes.setCurrentRow(min(row, self.changes.count() - 1))

    def _list(self) -> None:
        """List the differences of the kinds that are wanted."""
        wanted = {kind for kind, button in self.kinds.items() if button.isChecked()}
        self._listed = [difference for difference in self._found if difference.kind in wanted]
        self.changes.show_differences(self._listed)
        self._offer_to_take(self.changes.currentRow())
        total = len(self._found)
        said = self.tr("{count} differences").format(count=total) if total != 1 else self.tr("1 difference")
        self.count.setText(said if total else self.tr("They say the same."))
