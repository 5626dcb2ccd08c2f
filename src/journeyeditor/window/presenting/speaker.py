"""What the speaker sees on a screen of their own: the notes, what comes next, and the time."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from journeyeditor.picture.slides import Slide
from journeyeditor.window.presenting.screen import PresentationScreen

_LARGER = 1.5


class SpeakerWindow(QWidget):
    """Follows a presentation, and moves it on by the same keys."""

    def __init__(self, screen: PresentationScreen, slides: Sequence[Slide]) -> None:
        """Follow a screen, and go with it."""
        super().__init__(screen, Qt.WindowType.Window)
        self._screen, self._slides = screen, slides
        self.setWindowTitle(self.tr("Notes for the speaker"))
        self.title, self.next, self.time = QLabel(), QLabel(), QLabel()
        for label in (self.title, self.next, self.time):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = QPlainTextEdit(readOnly=True)
        self.notes.setAccessibleName(self.tr("Notes for the speaker"))
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.title, self.notes):
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * _LARGER)
            widget.setFont(font)
        below = QHBoxLayout()
        below.addWidget(self.next, 1)
        below.addWidget(self.time)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.notes, 1)
        layout.addLayout(below)
        self._since = QElapsedTimer()
        self._since.start()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start()
        screen.moved.connect(self.show_slide)
        self.show_slide(screen.number)
        self._tell_time()

    def show_slide(self, number: int) -> None:
        """Show the notes of a slide, and what comes after it."""
        slide, count = self._slides[number], len(self._slides)
        words = self.tr("{title}  ·  {number} of {count}")
        self.title.setText(words.format(title=slide.title, number=number + 1, count=count))
        self.notes.setPlainText(slide.notes or self.tr("There are no notes for this slide."))
        last = self.tr("This is the last slide.")
        after = self._slides[number + 1].title if number + 1 < count else ""
        self.next.setText(self.tr("Next: {title}").format(title=after) if after else last)

    def _tell_time(self) -> None:
        minutes, seconds = divmod(self._since.elapsed() // 1000, 60)
        self.time.setText(f"{minutes}:{seconds:02}")

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the presentation do what a key means."""
        if not self._screen.do(Qt.Key(event.key())):
            super().keyPressEvent(event)
