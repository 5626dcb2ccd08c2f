"""The find panel: what is looked for, what is put in its place, and all that was found."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from journeyeditor.editor import Happening
from journeyeditor.editor.finding.found import in_words, standing_of
from journeyeditor.editor.finding.search import Hit, Query, QueryError
from journeyeditor.edits import EditError
from journeyeditor.window.icon_button import icon_button
from journeyeditor.window.panels.find.finder import Finder
from journeyeditor.window.panels.find.hits import HIT, HitPainter, Hits
from journeyeditor.window.panels.finding_list import finding_list, finding_words
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LEAST_HEIGHT = 200
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class FindPanel(PanelContent):
    """Finds while one types; Return goes to the next hit, Shift+Return to the one before."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.finder = Finder(window)
        self._wanted, self._by = QLineEdit(), QLineEdit()
        self._count = finding_words()
        self._hits = Hits(self._where, self)
        self._list = finding_list(self.tr("What was found"), _LEAST_HEIGHT)
        self._case = self._option("format-letter-case", self.tr("Match case and accents"))
        self._words = self._option("format-letter-matches", self.tr("Whole words"))
        self._expression = self._option("regex", self.tr("Regular expression"))
        self._steps = (
            self._button("arrow-up", self.tr("Previous (Shift+F3)"), lambda: self.step(-1)),
            self._button("arrow-down", self.tr("Next (F3)"), lambda: self.step(1)),
        )
        self._replace = QPushButton(self.tr("Replace"))
        self._replace_all = QPushButton(self.tr("Replace all"))
        self._set_up()
        self._lay_out()
        self.setFocusProxy(self._wanted)
        self._show()

    # What others ask of it

    def begin(self, replacing: bool = False) -> None:
        """Take the keyboard: for what is looked for, or where that is known already, for what replaces it."""
        field = self._by if replacing and self._wanted.text() else self._wanted
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def step(self, by: int) -> None:
        """Go to the next hit, or to the one before; where nothing is looked for, ask for what."""
        if not self.finder.query.text:
            self.begin()
        self.finder.step(by)
        self._show()

    def follow(self, happening: Happening) -> None:
        """Find what the document has now."""
        if happening.document:
            self.finder.look_again()
            self._show()

    # Inside

    def _set_up(self) -> None:
        for field, words in ((self._wanted, self.tr("Find")), (self._by, self.tr("Replace by"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setClearButtonEnabled(True)
            field.installEventFilter(self)
        self._wanted.textChanged.connect(self._look)
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitPainter(self._list))
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._replace.clicked.connect(lambda: self._attempt(self.finder.replace_current))
        self._replace_all.clicked.connect(lambda: self._attempt(self._replace_everything))

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setContentsMargins(10, 8, 10, 2)
        fields.setSpacing(6)
        fields.addWidget(self._wanted, 0, 0)
        options = QHBoxLayout()
        options.setSpacing(0)
        for option in (self._case, self._words, self._expression):
            options.addWidget(option)
        fields.addLayout(options, 0, 1)
        fields.addWidget(self._by, 1, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._replace)
        buttons.addWidget(self._replace_all)
        buttons.addStretch(1)
        fields.addLayout(buttons, 2, 0, 1, 2)
        counting = QHBoxLayout()
        counting.setContentsMargins(12, 0, 10, 4)
        counting.setSpacing(0)
        counting.addWidget(self._count, 1)
        for button in self._steps:
            counting.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(fields)
        layout.addLayout(counting)
        layout.addWidget(self._list, 1)

    def _option(self, icon: str, words: str) -> QToolButton:
        button = self._button(icon, words, self._look)
        button.setCheckable(True)
        return button

    def _button(self, icon: str, words: str, run: Callable[[], None]) -> QToolButton:
        button = icon_button(icon, words, run)
        button.setAutoRaise(True)
        return button

    def _look(self) -> None:
        options = (option.isChecked() for option in (self._case, self._words, self._expression))
        self.finder.look_for(Query(self._wanted.text(), *options))
        self._show()

    def _show(self) -> None:
        """Show what the finder knows."""
        finder = self.finder
        self._count.setText(self._summary())
        if self._hits.hits is not finder.hits:
            self._hits.show_hits(finder.hits)
        current = self._hits.index(finder.current) if finder.current is not None else QModelIndex()
        self._list.setCurrentIndex(current)
        for widget in (*self._steps, self._replace, self._replace_all):
            widget.setEnabled(bool(finder.hits))

    def _summary(self) -> str:
        finder, count = self.finder, len(self.finder.hits)
        if finder.problem is not None:
            return translated(finder.problem)
        if not finder.query.text:
            return ""
        if not count:
            return self.tr("Nothing found")
        if finder.current is None:
            return self.tr("1 place") if count == 1 else self.tr("{count} places").format(count=count)
        return self.tr("{number} of {count}").format(number=finder.current + 1, count=count)

    def _where(self, hit: Hit) -> str:
        document = self._window.editor.document
        return "  ·  ".join(translated(words) for words in in_words(document, standing_of(document, hit)))

    def _choose(self, index: QModelIndex) -> None:
        self.finder.go_to(index.data(HIT))
        self._show()

    def _attempt(self, deed: Callable[[str], str | None]) -> None:
        """Replace; what has been done, or why it cannot be, is told where the count stands."""
        try:
            said = deed(self._by.text())
        except (QueryError, EditError) as error:
            said = translated(error.message)
        # The panel is told of the change at once, not in a moment: that would take the words away again.
        self._window.docks.tell_now()
        self._show()
        if said:
            self._count.setText(said)

    def _replace_everything(self, by: str) -> str:
        """Replace all, and return in words how many there were, and how many a lock has kept."""
        count, left = self.finder.replace_all(by)
        words = self.tr("1 replaced") if count == 1 else self.tr("{count} replaced").format(count=count)
        if left:
            words = self.tr("{replaced}, {left} left in locked lanes").format(replaced=words, left=left)
        return words

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return in a field goes on or replaces, Esc closes the panel."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self._by:
                self._attempt(self.finder.replace_current)
            else:
                self.step(-1 if event.modifiers() & _SHIFT else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._window.docks.toggle("find")
        elif event.key() == Qt.Key.Key_Down and watched is self._wanted:
            self._list.setFocus()
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Mark again what was found."""
        super().showEvent(event)
        self.finder.mark()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the marks away."""
        super().hideEvent(event)
        if self._window.is_open:
            self.finder.leave()
