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
from journeyeditor.review.comparing import Comparison, Names, compare, elsewhere, on_paper
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.comparing.look import STYLE
from journeyeditor.window.comparing.offers import Offer
from journeyeditor.window.comparing.side import ComparedSide
from journeyeditor.window.comparing.stage import ComparedStage
from journeyeditor.window.comparing.taking import Into, Taking
from journeyeditor.window.icon_button import icon_button
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
        self.sides = (QComboBox(), QComboBox())
        self.stage = ComparedStage()
        self.side = ComparedSide(takes=taking is not None)
        self.in_one, self.apart = QToolButton(), QToolButton()
        self._set_up()
        self._lay_out(parent)
        self._fill()
        self._compare()
        # All of it comes first: a list that has the keyboard chooses its first line.
        self.in_one.setFocus()

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
        self.side.changes.element_chosen.connect(self.stage.show_element)
        self.side.taking.connect(self._take_over)
        for keys, by in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.side.step, by))

    def _lay_out(self, below: QWidget) -> None:
        swap = icon_button("swap-horizontal", self.tr("Swap before and after"), self.swap)
        fit = icon_button("fit-to-page-outline", self.tr("Show all (Ctrl+9)"), self.stage.fit)
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
        split.addWidget(self.side)
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
        if is_vast(before.document) or is_vast(after.document):
            self.stage.show_no_picture()
        else:
            self.stage.show_comparison(self.comparison)
        may: dict[Into, bool] = {
            "before": self._taking is not None and self._taking.may_change(before),
            "after": self._taking is not None and self._taking.may_change(after),
        }
        self.side.show_differences(self.comparison.differences, elsewhere(before, after), may)

    def _take_over(self, into: Into) -> None:
        """Take what is chosen over into one of the maps; what cannot be is told of."""
        assert self._taking is not None, "that is asked only where differences are taken over"
        side = self._offers[self._pair[int(into == "after")]].side
        row, count = self.side.changes.currentRow(), len(self.side.chosen)
        try:
            left = self._taking.take_over(into, side, self.comparison.shared, self.side.chosen)
        except EditError as refused:
            self.side.tell(translated(refused.message))
            return
        before, now = side.document, self._taking.document
        self._offers = [
            offer._replace(side=offer.side._replace(document=now)) if offer.side.document is before else offer
            for offer in self._offers
        ]
        self._compare()
        self.side.changes.setCurrentRow(min(row, self.side.changes.count() - 1) if count == 1 else -1)
        if left:
            self.side.tell(self.tr("{count} of them cannot be taken over.").format(count=left))
