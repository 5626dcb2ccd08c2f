"""The screen of a presentation: a slide at a time, moved on by keys, by the mouse or by a remote."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.picture.slides import Slide
from journeyeditor.window.presenting.slide_images import SlideImages, paint_slide

_FORTH = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_MediaNext),
)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_MediaPrevious)
_BLACK, _WHITE = (Qt.Key.Key_B, Qt.Key.Key_Period), (Qt.Key.Key_W, Qt.Key.Key_Comma)
_DRAWING = 1400
"""How many milliseconds a curve takes to draw itself."""
_STILL = 2000
"""After how many milliseconds without a move the pointer goes."""
_NOTES = """
QLabel { background: rgba(20, 26, 30, 235); color: #F2F5F6; padding: 18px 24px; }
"""
_PROGRESS = 3
_QUIET = QColor(91, 107, 116, 150)


class PresentationScreen(QWidget):
    """Shows slides on the whole screen; a curve draws itself unless motion is not wanted."""

    moved = Signal(int)
    """Another slide is shown, by its number from 0."""
    timer_asked = Signal()
    ended = Signal()

    def __init__(self, slides: Sequence[Slide], start: int, moves: bool, parent: QWidget | None = None) -> None:
        """Begin with a slide; ``moves`` is whether curves draw themselves."""
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.slides = slides
        self._number = start
        self._moves = moves
        self._cover: Literal["", "black", "white"] = ""
        self._images: dict[int, SlideImages] = {}
        self._share = 1.0
        self._drawing = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_DRAWING)
        self._drawing.valueChanged.connect(self._draw_to)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self._images_of(self._number + 1))
        self._rest = QTimer(self, singleShot=True, interval=_STILL)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.notes = QLabel(self)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setStyleSheet(_NOTES)
        self.notes.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Presentation"))
        self.go_to(start)

    @property
    def number(self) -> int:
        """The number of the slide that is shown, from 0."""
        return self._number

    @property
    def share_drawn(self) -> float:
        """How much of the curve has drawn itself: all of it at 1."""
        return self._share

    @property
    def cover(self) -> str:
        """What lies over the slide: nothing, *black* or *white*."""
        return self._cover

    def go_to(self, number: int) -> None:
        """Show a slide; the first for one before it, the last for one after it."""
        before, self._number = self._number, min(max(number, 0), len(self.slides) - 1)
        slide = self.slides[self._number]
        place = self.tr("{number} of {count}").format(number=self._number + 1, count=len(self.slides))
        self.setAccessibleName(f"{slide.title}, {place}")
        self.setAccessibleDescription(slide.told)
        self._drawing.stop()
        # On the way back one has seen it.
        if self._moves and slide.drawn is not None and self._number >= before:
            self._share = 0.0
            self._drawing.start()
        else:
            self._share = 1.0
        self._show_notes()
        self.update()
        self._soon.start()
        self.moved.emit(self._number)

    def do(self, key: Qt.Key) -> bool:
        """Do what a key means, here or on the remote; tell whether it means anything."""
        if self._cover and key != Qt.Key.Key_Escape:
            self._lay_over("")
            return True
        deeds: list[tuple[Sequence[Qt.Key], Callable[[], None]]] = [
            (_FORTH, lambda: self.go_to(self._number + 1)),
            (_BACK, lambda: self.go_to(self._number - 1)),
            ((Qt.Key.Key_Home,), lambda: self.go_to(0)),
            ((Qt.Key.Key_End,), lambda: self.go_to(len(self.slides) - 1)),
            (_BLACK, lambda: self._lay_over("black")),
            (_WHITE, lambda: self._lay_over("white")),
            ((Qt.Key.Key_N,), self._toggle_notes),
            ((Qt.Key.Key_T,), self.timer_asked.emit),
            ((Qt.Key.Key_Escape,), self._end),
        ]
        deed = next((deed for keys, deed in deeds if key in keys), None)
        if deed is not None:
            deed()
        return deed is not None

    # Inside

    def _end(self) -> None:
        self.close()

    def _images_of(self, number: int) -> SlideImages | None:
        """Return a slide as it is painted for this screen; nothing for one that there is not."""
        if not 0 <= number < len(self.slides):
            return None
        if number not in self._images:
            ratio = self.devicePixelRatioF()
            size = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._images = {key: kept for key, kept in self._images.items() if abs(key - self._number) <= 1}
            self._images[number] = paint_slide(self.slides[number], size)
        return self._images[number]

    def _draw_to(self, share: float) -> None:
        self._share = share
        self.update()

    def _lay_over(self, cover: Literal["", "black", "white"]) -> None:
        self._cover = cover
        self.notes.setVisible(False)
        self.update()

    def _toggle_notes(self) -> None:
        self.notes.setVisible(self.notes.isHidden())
        self._show_notes()

    def _show_notes(self) -> None:
        """Let the notes stand along the lower edge, as high as they are."""
        self.notes.setText(self.slides[self._number].notes or self.tr("There are no notes for this slide."))
        height = min(self.notes.heightForWidth(self.width()), self.height() // 2)
        self.notes.setGeometry(0, self.height() - height, self.width(), height)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slide, as much of its curve as has drawn itself, and how far the presentation is."""
        with QPainter(self) as painter:
            if self._cover:
                painter.fillRect(self.rect(), QColor(self._cover))
                return
            images = self._images_of(self._number)
            if images is None:
                return
            whole = QRectF(self.rect())
            painter.drawImage(whole, images.still)
            if images.drawn is not None:
                self._paint_drawn(painter, images, images.drawn)
            done = self.width() * (self._number + 1) / len(self.slides)
            painter.fillRect(QRectF(0, self.height() - _PROGRESS, done, _PROGRESS), _QUIET)

    def _paint_drawn(self, painter: QPainter, images: SlideImages, drawn: QImage) -> None:
        course, ratio = self.slides[self._number].course, self.devicePixelRatioF()
        left = images.place.x() + course.x * images.scale
        shown = self.width() * ratio if self._share >= 1 else left + course.width * images.scale * self._share
        part = QRectF(0, 0, shown, drawn.height())
        painter.drawImage(QRectF(0, 0, shown / ratio, self.height()), drawn, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the slides anew for another size."""
        super().resizeEvent(event)
        self._images.clear()
        self._show_notes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means."""
        if not self.do(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on; or back, with the right button."""
        back = event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton)
        self.do(Qt.Key.Key_PageUp if back else Qt.Key.Key_PageDown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on or back by a notch of the wheel."""
        if event.angleDelta().y():
            self.do(Qt.Key.Key_PageUp if event.angleDelta().y() > 0 else Qt.Key.Key_PageDown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer while it moves."""
        self.unsetCursor()
        self._rest.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        self._drawing.stop()
        super().closeEvent(event)
        self.ended.emit()
