"""The bar at the bottom: what is selected, what has just happened, and the zoom."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QStatusBar, QToolButton, QWidget

from journeyeditor.canvas.looking.navigation import LARGEST_ZOOM
from journeyeditor.window.actions.action_set import ActionSet

_PATIENCE = 30
"""For how many milliseconds no others may come before words that follow others are shown."""
_ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0)


class ShortenedLabel(QLabel):
    """One line of plain text that is cut short where the window is narrow."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._find: Callable[[], str] = str
        # Another text lets the bar be laid out and painted, which would take longer than a step of a drag.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PATIENCE)
        self._later.timeout.connect(self._shorten)

    @property
    def words(self) -> str:
        """All that it has to say."""
        return self._find()

    def show_words(self, find: Callable[[], str]) -> None:
        """Show words, as many as there is room for; of many in a row the first and the last are asked for."""
        self._find = find
        if not self._later.isActive():
            self._shorten()
        self._later.start()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for now."""
        super().resizeEvent(event)
        self._shorten()


class ZoomButton(QToolButton):
    """Shows the zoom; of one size, else the bar would be laid out and painted at each step of a zoom."""

    def __init__(self) -> None:
        """Show the true size."""
        super().__init__()
        self._shown = 1.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._say)

    def show_zoom(self, zoom: float) -> None:
        """Show how large the sheet is shown, once that has been painted: 1 is its true size."""
        self._shown = zoom
        self._later.start(0)

    def _say(self) -> None:
        self.setText(self.tr("{percent} %").format(percent=round(self._shown * 100)))

    def _have_room(self) -> None:
        """Be as large as the largest zoom needs."""
        shown, self._shown = self._shown, LARGEST_ZOOM
        self._say()
        self.setFixedSize(self.sizeHint())
        self._shown = shown
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Come in the right size."""
        super().showEvent(event)
        self._have_room()

    def changeEvent(self, event: QEvent) -> None:
        """Be as large as other letters need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._have_room()


class StatusBar(QStatusBar):
    """Says in words what is selected; in its place, until the next change, what has happened."""

    def __init__(self, actions: ActionSet, zoom_to: Callable[[float], None], parent: QWidget) -> None:
        """Show nothing yet; the zoom control zooms with actions, and to a value with a function."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._selection: Callable[[], str] = str
        self._label = ShortenedLabel()
        self.addWidget(self._label, 1)
        self._offer = QPushButton(flat=True)
        self._offer.setVisible(False)
        self._offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer.clicked.connect(self._take_offer)
        self._offered: Callable[[], object] | None = None
        self.addWidget(self._offer)
        self._zoom = self._zoom_button(actions, zoom_to)
        for widget in (_button(actions, "zoom.out"), self._zoom, _button(actions, "zoom.in")):
            self.addPermanentWidget(widget)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._label.words

    def show_selection(self, find: Callable[[], str]) -> None:
        """Say what is selected, as it is found once the words are shown, in place of what has happened before."""
        self._selection = find
        self.say("")

    def say(self, text: str, offer: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what has happened, and offer something to do about it; nothing lets the selection be seen again."""
        self._offered = run
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._label.show_words((lambda: text) if text else self._selection)

    def show_zoom(self, zoom: float) -> None:
        """Show how large the sheet is shown."""
        self._zoom.show_zoom(zoom)

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._offered()

    def _zoom_button(self, actions: ActionSet, zoom_to: Callable[[float], None]) -> ZoomButton:
        button = ZoomButton()
        button.setToolTip(self.tr("Zoom"))
        button.setAccessibleName(self.tr("Zoom"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for zoom in _ZOOMS:
            entry = menu.addAction(self.tr("{percent} %").format(percent=round(zoom * 100)))
            entry.triggered.connect(lambda _checked=False, zoom=zoom: zoom_to(zoom))
        menu.addSeparator()
        for name in ("zoom.fit-map", "zoom.fit-width", "zoom.fit-selection"):
            actions.fill(menu, name)
        menu.aboutToShow.connect(partial(actions.make_ready, menu))
        button.setMenu(menu)
        return button


def _button(actions: ActionSet, action_id: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[action_id])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
