"""Scroll bars that follow the sheet a turn of the event loop later: the sheet is painted first, and alone."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from journeyeditor.picture.contrast import mixed
from journeyeditor.picture.qt import brush_of

_MARGIN = 2
"""How far the handle stays away from the edges, in pixels."""
_ROUND = 4
"""The radius of its corners."""
_AT_REST = 0.75
"""How strong it is where nobody points at it: it stands back, and is seen."""


class ScrollBar(QScrollBar):
    """Shows where one looks once that has been painted; a style would paint all that lies below it, too."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        """Lie at an edge of a widget, in its colours."""
        self._later: QTimer | None = None  # Qt tells of changes while the bar is being made
        super().__init__(orientation, parent)
        self._around = parent
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.update)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Be painted again in a turn of its own."""
        if self._later is not None and not self._later.isActive():
            self._later.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Go on covering all that it lies on, which a style sheet ends whenever it is set."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the handle, where there is anything to scroll."""
        palette, role = self._around.palette(), QPalette.ColorRole
        with QPainter(self) as painter:
            # Not ``fillRect``: PySide would first make all that it knows of gradients.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush_of(palette.color(role.Window)))
            painter.drawRect(event.rect())
            if self.maximum() > self.minimum():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                is_hot = self.isSliderDown() or self.underMouse()
                ground, ink = palette.color(role.Window).name(), palette.color(role.PlaceholderText).name()
                painter.setBrush(brush_of(QColor(mixed(ground, ink, 1.0 if is_hot else _AT_REST))))
                painter.drawRoundedRect(self._handle(), _ROUND, _ROUND)

    def _handle(self) -> QRectF:
        option, part = QStyleOptionSlider(), QStyle.SubControl.SC_ScrollBarSlider
        self.initStyleOption(option)
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        return QRectF(place.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
