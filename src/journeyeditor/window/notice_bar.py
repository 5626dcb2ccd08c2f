"""A bar above the canvas that tells of something and offers what can be done about it, while the work goes on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QWidget

Offer = tuple[str, Callable[[], object]]
"""A word on a button, and what it does."""


class NoticeBar(QToolBar):
    """Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget) -> None:
        """Tell nothing yet."""
        super().__init__(parent.tr("Notice"), parent)
        self.setObjectName("notice")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._label = QLabel(wordWrap=True)
        # It names files, whose words are never markup.
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self._label)
        self._buttons: list[QAction] = []
        self.hide()

    @property
    def words(self) -> str:
        """What it tells now; nothing while it is hidden."""
        return self._label.text() if not self.isHidden() else ""

    def tell(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Tell something in place of what was told before; each offer, and *Not now*, takes it away."""
        for button in self._buttons:
            self.removeAction(button)
            button.deleteLater()
        self._label.setText(text)
        self._buttons = [self._button(*offer) for offer in (*offers, (self.tr("Not now"), self.end))]
        self.show()

    def end(self) -> None:
        """Tell nothing any more."""
        self.hide()

    def _button(self, text: str, run: Callable[[], object]) -> QAction:
        button = self.addAction(text)

        def take() -> None:
            self.hide()
            run()

        button.triggered.connect(take)
        return button
