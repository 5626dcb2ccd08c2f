"""How the matrix of impact and effort looks in the window, in the colours of the palette."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from journeyeditor.layout.around.dots import Dot, centre_of
from journeyeditor.layout.around.matrix import QUARTERS
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.priorities import RATINGS, Opportunity
from journeyeditor.picture.qt import rect_of
from journeyeditor.window.actions.action import action_text

DOT = 12.0
"""The radius of a dot that has room, in pixels."""
_RIGHT = 14.0
_AIR = 6.0
_LARGEST = 460.0


def line_of(widget: QWidget) -> float:
    """Return how high a line of words is beside the matrix in a widget."""
    return QFontMetricsF(_small(widget.font())).height()


def plot_in(width: float, height: float, line: float) -> Rect:
    """Return the square of the matrix in a widget of a size, with room around it for lines of words."""
    left, top, below = line + 12, line + 12, 2 * line + 26
    side = max(60.0, min(width - left - _RIGHT, height - top - below, _LARGEST))
    return Rect(left, top, side, side)


def tray_below(line: float) -> float:
    """Return how far below the matrix the dots stand that have no place in it."""
    return 2 * line + 8


def tray_dots(opportunities: Iterable[Opportunity], plot: Rect, width: float, line: float) -> tuple[Dot, ...]:
    """Return the dots of what has no place in the matrix, in a row below it, as many as there is room for."""
    pitch = 2 * DOT + _AIR
    room = max(1, int((width - plot.x) / pitch))
    unplaced = [one for one in opportunities if not one.is_rated][:room]
    y = plot.bottom + tray_below(line)
    return tuple(Dot(one, Point(plot.x + DOT + n * pitch, y), DOT) for n, one in enumerate(unplaced))


def paint_matrix(
    painter: QPainter,
    widget: QWidget,
    dots: Sequence[Dot],
    current: str,
    moving: tuple[str, QPointF] | None,
    told: tuple[str, str],
) -> None:
    """Paint the matrix.

    Args:
        painter: paints on the widget.
        widget: lends its size, palette and font.
        dots: all dots, those without a place among them.
        current: the card of the dot that one looks at.
        moving: the card of a dot that is being dragged, and where the hand is.
        told: the card that is told of, and the words for it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = line_of(widget)
    plot = plot_in(widget.width(), widget.height(), line)
    _paint_ground(painter, widget, plot)
    if not all(dot.opportunity.is_rated for dot in dots):
        painter.setPen(widget.palette().color(QPalette.ColorRole.PlaceholderText))
        words = QCoreApplication.translate("Matrix", "Without a place")
        painter.drawText(QRectF(plot.x, plot.bottom + line, plot.width, line), Qt.AlignmentFlag.AlignLeft, words)
    for dot in dots:
        card_id = dot.opportunity.card.id
        at = QPointF(*dot.centre)
        if moving is not None and card_id == moving[0]:
            _paint_dot(painter, widget, dot, at, faint=True)
            continue
        _paint_dot(painter, widget, dot, at)
        if card_id == current:
            _paint_ring(painter, widget, dot)
    in_hand = next((dot for dot in dots if moving is not None and dot.opportunity.card.id == moving[0]), None)
    if in_hand is not None and moving is not None:
        _paint_dot(painter, widget, in_hand, moving[1])
    told_of = next((dot for dot in dots if dot.opportunity.card.id == told[0]), None)
    if told_of is not None and told[1]:
        at = moving[1] if moving is not None else QPointF(*told_of.centre)
        _paint_words(painter, widget, told[1], at, told_of.radius)


def _paint_ground(painter: QPainter, widget: QWidget, plot: Rect) -> None:
    palette = widget.palette()
    line, quiet = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.PlaceholderText)
    painter.fillRect(rect_of(plot), palette.color(QPalette.ColorRole.Base))
    quick = QRectF(plot.x, plot.y, plot.width / 2, plot.height / 2)
    painter.fillRect(quick, _faint(palette.color(QPalette.ColorRole.Accent), 24))
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect_of(plot))
    middle = plot.centre
    painter.drawLine(QPointF(plot.x, middle.y), QPointF(plot.right, middle.y))
    painter.drawLine(QPointF(middle.x, plot.y), QPointF(middle.x, plot.bottom))
    painter.setFont(_small(widget.font()))
    painter.setPen(quiet)
    _paint_quarters(painter, plot)
    _paint_axes(painter, plot, palette.color(QPalette.ColorRole.Accent))


def _paint_quarters(painter: QPainter, plot: Rect) -> None:
    """Write in each quarter of the matrix what stands there, shortened where larger type has no room."""
    inner, metrics = rect_of(plot.inset(6, 4)), painter.fontMetrics()
    flags = ((Qt.AlignmentFlag.AlignTop, 0), (Qt.AlignmentFlag.AlignBottom, 1))
    sides = ((Qt.AlignmentFlag.AlignLeft, 0), (Qt.AlignmentFlag.AlignRight, 1))
    for down, row in flags:
        for across, column in sides:
            words = action_text(QUARTERS[row][column])
            short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width() / 2 - _AIR))
            painter.drawText(inner, down | across, short)


def _paint_axes(painter: QPainter, plot: Rect, accent: QColor) -> None:
    """Write the ratings beside and below the matrix, and what they rate."""
    line = painter.fontMetrics().height()
    for rating in range(1, RATINGS + 1):
        at = centre_of((rating, rating), plot)
        left = QRectF(0, at.y - line / 2, plot.x - 8, line)
        painter.drawText(left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(rating))
        below = QRectF(at.x - line, plot.bottom + 2, 2 * line, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(rating))
    painter.setPen(accent)
    top = QRectF(plot.x, plot.y - line - 5, plot.width, line)
    painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"↑ {action_text('Impact')}")
    under = QRectF(plot.x, plot.bottom + line, plot.width, line)
    if plot.width > 200:
        effort = f"{action_text('Effort')} →"
        painter.drawText(under, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, effort)


def _paint_dot(painter: QPainter, widget: QWidget, dot: Dot, at: QPointF, faint: bool = False) -> None:
    """Paint a dot with its number: filled where it has a place, else an empty ring."""
    palette = widget.palette()
    accent = palette.color(QPalette.ColorRole.Accent)
    filled = dot.opportunity.is_rated
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(accent, 1.5))
    painter.setBrush(accent if filled else palette.color(QPalette.ColorRole.Base))
    painter.setOpacity(0.35 if faint else 1.0)
    painter.drawEllipse(at, dot.radius, dot.radius)
    font = QFont(widget.font())
    font.setPixelSize(max(7, round(dot.radius)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.Base) if filled else accent)
    area = QRectF(at.x() - dot.radius, at.y() - dot.radius, 2 * dot.radius, 2 * dot.radius)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(dot.opportunity.number))
    painter.setOpacity(1.0)


def _paint_ring(painter: QPainter, widget: QWidget, dot: Dot) -> None:
    """Paint a ring around the dot that one looks at; stronger while the matrix has the keyboard."""
    role = QPalette.ColorRole.Text if widget.hasFocus() else QPalette.ColorRole.PlaceholderText
    painter.setPen(QPen(widget.palette().color(role), 2.0 if widget.hasFocus() else 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(*dot.centre), dot.radius + 3.5, dot.radius + 3.5)


def _paint_words(painter: QPainter, widget: QWidget, words: str, at: QPointF, radius: float) -> None:
    """Paint words beside a dot on a ground of their own, within the widget."""
    palette, font = widget.palette(), _small(widget.font())
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    most = QRectF(0, 0, min(260.0, widget.width() - 24.0), 400.0)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    box = metrics.boundingRect(most, flags, words).adjusted(-8, -5, 8, 5)
    x = min(max(at.x() - box.width() / 2, 4.0), widget.width() - box.width() - 4)
    y = at.y() - radius - box.height() - 8
    if y < 2:
        y = at.y() + radius + 8
    box.moveTo(x, y)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Window))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(box.adjusted(8, 5, -8, -5), flags, words)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small


def _faint(colour: QColor, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint
