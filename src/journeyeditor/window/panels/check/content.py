"""What the panel of the map check shows of one document."""

import datetime
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor import Happening
from journeyeditor.editor.mending import Remedy, remedies_of
from journeyeditor.editor.spots import main_spots
from journeyeditor.edits import EditError, ignoring
from journeyeditor.model import Card, Message
from journeyeditor.review.check import RULES, Finding, check
from journeyeditor.window.panels.check.findings import FINDING, Findings
from journeyeditor.window.panels.finding_list import finding_list, finding_words, show_findings
from journeyeditor.window.panels.going_to import go_to, show_field
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.tick_box import TickBox
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_REST = 300
"""Milliseconds without an edit before a map is looked over: nobody reads findings while writing."""
_LEAST_HEIGHT = 160
_MOST_REMEDIES = 3


class CheckContent(PanelContent):
    """Looks the maps of a document over while they are made, goes to what it finds, and mends what it can."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.list = finding_list(self.tr("Findings of the map check"), _LEAST_HEIGHT)
        self.summary, self.why = finding_words(), finding_words()
        self.mends = tuple(QPushButton() for _ in range(_MOST_REMEDIES))
        self.ignore = QPushButton()
        self.write = QPushButton(self.tr("Open properties"))
        self.reason = QLineEdit()
        self.with_ignored = TickBox(self.tr("Show what is ignored"))
        self.with_optional = TickBox(self.tr("Look for more than most agree on"))
        self._details = QWidget()
        self._model = Findings(self)
        self._found: list[Finding] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look_over)
        self._set_up()
        self._lay_out()
        self.setFocusProxy(self.list)

    def follow(self, happening: Happening) -> None:
        """Look over what was changed, once the hand rests."""
        if happening.document:
            self._rest.start(_REST if self._found else 0)

    def look_over(self) -> None:
        """Look the document over now."""
        self._rest.stop()
        optional = [rule.id for rule in RULES if rule.is_optional and self.with_optional.isChecked()]
        today = datetime.datetime.now().astimezone().date()
        self._found = check(self._window.editor.document, today, optional)
        self._show()

    # Inside

    def _set_up(self) -> None:
        show_findings(self.list, self._model, self._go_to, self._tell)
        self.reason.setPlaceholderText(self.tr("Why it may be so"))
        self.reason.setAccessibleName(self.tr("Why it may be so"))
        self.reason.returnPressed.connect(self._ignore_or_heed)
        self.ignore.clicked.connect(self._ignore_or_heed)
        for number, button in enumerate(self.mends):
            button.clicked.connect(partial(self._mend, number))
        self.write.clicked.connect(self._write)
        self.with_ignored.toggled.connect(self._show)
        self.with_optional.toggled.connect(self.look_over)

    def _lay_out(self) -> None:
        ignoring_row = QHBoxLayout()
        ignoring_row.setSpacing(6)
        ignoring_row.addWidget(self.reason, 1)
        ignoring_row.addWidget(self.ignore)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(12, 6, 10, 4)
        details.setSpacing(6)
        details.addWidget(self.why)
        for button in (*self.mends, self.write):
            details.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        details.addLayout(ignoring_row)
        options = QVBoxLayout()
        options.setContentsMargins(12, 2, 10, 8)
        options.setSpacing(4)
        options.addWidget(self.with_ignored)
        options.addWidget(self.with_optional)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.summary.setContentsMargins(12, 8, 10, 4)
        layout.addWidget(self.summary)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._details)
        layout.addLayout(options)
        self._tell()

    def _show(self) -> None:
        """Show what was found, and stay at the finding that one looks at."""
        before = self._current()
        shown = [one for one in self._found if one.ignored is None or self.with_ignored.isChecked()]
        self._model.show_findings(shown)
        self.summary.setText(self._summary(shown))
        if before is not None:
            same = (n for n, one in enumerate(shown) if _place(one) == _place(before))
            self.list.setCurrentIndex(self._model.index(next(same, -1)))
        self._tell()

    def _summary(self, shown: list[Finding]) -> str:
        counts = Counter(finding.weight for finding in shown if finding.ignored is None)
        if not counts:
            return self.tr("Nothing to mend was found.")
        words = self.tr("Errors: {errors}  ·  Warnings: {warnings}  ·  Hints: {hints}")
        return words.format(errors=counts["error"], warnings=counts["warning"], hints=counts["hint"])

    def _current(self) -> Finding | None:
        index = self.list.currentIndex()
        return index.data(FINDING) if index.isValid() else None

    def _tell(self) -> None:
        """Tell of the finding that one looks at why it matters, and offer what can be done."""
        finding = self._current()
        self._details.setVisible(finding is not None)
        if finding is None:
            return
        why = translated(Message(finding.rule.why))
        self.why.setText(self.tr("{why} ({sources})").format(why=why, sources=finding.rule.sources))
        remedies = remedies_of(finding)
        for number, button in enumerate(self.mends):
            button.setVisible(number < len(remedies))
            if number < len(remedies):
                button.setText(translated(Message(remedies[number].label)))
        is_of_map = finding.element_id == finding.map_id
        self.write.setVisible(is_of_map or (bool(finding.field) and not remedies))
        self.reason.setReadOnly(finding.ignored is not None)
        self.reason.setText(finding.ignored or "")
        self.ignore.setText(self.tr("Ignore") if finding.ignored is None else self.tr("Heed again"))

    def _go_to(self, index: QModelIndex) -> None:
        """Bring what a finding is about in sight; of a finding about a whole map, that map."""
        finding: Finding = index.data(FINDING)
        go_to(self._window, finding.map_id, [finding.element_id])

    def _write(self) -> None:
        """Show the field that a finding asks for, to be written in."""
        finding = self._current()
        if finding is not None:
            go_to(self._window, finding.map_id, [finding.element_id])
            show_field(self._window, finding.field)

    def _mend(self, number: int) -> None:
        finding = self._current()
        if finding is not None and number < len(remedies_of(finding)):
            self._apply(finding, remedies_of(finding)[number])

    def _apply(self, finding: Finding, remedy: Remedy) -> None:
        self._window.view.finish_editing()
        editor = self._window.editor
        if finding.map_id != editor.map_id:
            editor.show_map(finding.map_id)
        try:
            change = remedy.mend(editor.document, finding)
            editor.apply(change)
        except EditError as error:
            self.summary.setText(translated(error.message))
            return
        self.look_over()
        for element_id in change.touched[:1]:
            self._window.view.sight.reveal(element_id)
        if any(isinstance(spot.element, Card) and not spot.element.text for spot in main_spots(editor)):
            self._window.view.edit_text()  # a new card waits for its words

    def _ignore_or_heed(self) -> None:
        finding, editor = self._current(), self._window.editor
        if finding is None:
            return
        place = finding.map_id, finding.rule.id, finding.element_id
        if finding.ignored is None:
            editor.apply(ignoring.ignore(editor.document, *place, self.reason.text()))
        else:
            for element_id in (finding.element_id, finding.map_id):
                editor.apply(ignoring.heed(editor.document, *place[:2], element_id))
        self.look_over()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of the findings anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()


def _place(finding: Finding) -> tuple[str, str, str, str]:
    return finding.rule.id, finding.map_id, finding.element_id, str(finding.message)
