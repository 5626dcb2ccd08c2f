"""What lies over the sheet and is never printed: frames of the selection, marks of a drag, the pencil's line."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from journeyeditor.canvas.map_scene import FLOATING, MapScene
from journeyeditor.canvas.marks.ghosts import Ghosts
from journeyeditor.canvas.marks.handles import Handles
from journeyeditor.canvas.marks.shadow import Shadow
from journeyeditor.canvas.marks.slot import Slot
from journeyeditor.canvas.marks.wires import Wires
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.qt import brush_of, rect_of

MARKS = QColor("#1A6FD0")
"""The colour of everything that is not on paper; told from the sheet by its blue."""
_QUIET = QColor("#64798A")
"""The colour of the selection while the keyboard acts elsewhere."""
_LIFTED = 235
"""How opaque is the paper under what is lifted."""
_TINT = QColor(26, 111, 208, 26)
_ABOVE = FLOATING + 50
_PLUS = 4.0


def _pen(width: float, colour: QColor = MARKS) -> QPen:
    """Return a pen whose width is in pixels at any zoom."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


class Overlay:
    """Shows marks over the sheet; each kind of mark is one item of the scene."""

    def __init__(self, scene: MapScene) -> None:
        """Show nothing yet."""
        self._scene = scene
        self._selection = self._mark(_pen(2.0))
        self._cell = self._mark(_pen(2.0), _TINT)
        self._slot = Slot(MARKS, _TINT)
        scene.addItem(self._slot)
        self._landing = self._mark(_pen(1.5), QColor(26, 111, 208, 36))
        self._band = self._mark(_pen(1.0), QColor(26, 111, 208, 22))
        self._plus = self._mark(_pen(1.6), QColor(255, 255, 255, 235))
        self._lifted = self._mark(QPen(QColor(28, 43, 51, 40), 0.75))
        self._shadow = Shadow(Rect(0, 0, 0, 0), self._lifted)
        self._shadow.hide()
        self._slot.setZValue(FLOATING - 2)
        self._lifted.setZValue(FLOATING - 1)
        self._stroke = self._mark(_pen(2.5))
        self.ghosts: Ghosts | None = None
        """Copies of what the hand holds."""
        self.handles = Handles(scene)
        self.wires = Wires(scene)

    def _mark(self, pen: QPen, fill: QColor | None = None) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        item.setPen(pen)
        if fill is not None:
            item.setBrush(fill)
        item.setZValue(_ABOVE)
        self._scene.addItem(item)
        return item

    def show_selection(self, rects: Iterable[Rect]) -> None:
        """Frame what is selected."""
        self._selection.setPath(_frames(rects, 2.0))

    def show_cell(self, rect: Rect | None) -> None:
        """Frame a cell that is selected: the next card goes there."""
        self._cell.setPath(_frames([rect] if rect else [], -1.0))

    def show_focus(self, has_focus: bool) -> None:
        """Make the frames strong while the keyboard acts on what is selected, and quiet while it acts elsewhere."""
        pen = _pen(2.0) if has_focus else _pen(1.5, colour=_QUIET)
        for mark in (self._selection, self._cell):
            mark.setPen(pen)

    def show_slot(self, rect: Rect | None) -> None:
        """Mark the place to which a dragged stage, step or lane has come, instead of the selection."""
        self._selection.setVisible(rect is None)
        self._slot.mark(rect)

    def show_lifted(self, rect: Rect | None) -> None:
        """Lay a sheet of the map's paper under what the hand holds, so that it stands out from what it passes."""
        paper = self._scene.paper
        paper.setAlpha(_LIFTED)
        self._lifted.setBrush(brush_of(paper))
        self._lifted.setPath(_frames([rect] if rect else [], 2.0))
        self._shadow.setVisible(rect is not None)
        if rect is not None:
            self._shadow.lie_under(rect.inset(-2, -2))

    def show_landing(self, rects: Sequence[Rect]) -> None:
        """Mark where cards would land, instead of the selection."""
        self._selection.setVisible(not rects)
        self._landing.setPath(_frames(rects, 0.0))

    def show_band(self, rect: Rect | None) -> None:
        """Show the rubber band."""
        path = QPainterPath()
        if rect is not None:
            path.addRect(rect_of(rect))
        self._band.setPath(path)

    def show_plus(self, rect: Rect | None) -> None:
        """Offer a plus in an empty cell."""
        path = QPainterPath()
        if rect is not None:
            path.addEllipse(rect_of(rect))
            x, y = rect.centre
            path.moveTo(x - _PLUS, y)
            path.lineTo(x + _PLUS, y)
            path.moveTo(x, y - _PLUS)
            path.lineTo(x, y + _PLUS)
        self._plus.setPath(path)

    def show_stroke(self, points: Sequence[Point]) -> None:
        """Show the line that the pencil has drawn so far; what is added to it costs no more the longer it is."""
        path = self._stroke.path() if len(points) > 1 else QPainterPath()
        for point in points[path.elementCount() :]:
            # The first line of an empty path would begin in the corner of the sheet.
            (path.lineTo if path.elementCount() else path.moveTo)(QPointF(*point))
        self._stroke.setPath(path)

    @property
    def stroke_bounds(self) -> QRectF:
        """What the line of the pencil covers."""
        return self._stroke.path().boundingRect()

    def show_ghosts(self, groups: Iterable[Group]) -> None:
        """Show copies of groups that the hand holds."""
        self.clear_ghosts()
        self.ghosts = Ghosts(groups)
        self.ghosts.setZValue(_ABOVE + 1)
        self._scene.addItem(self.ghosts)

    def move_ghosts(self, dx: float, dy: float) -> None:
        """Move the copies from where their elements stand, by a distance in points."""
        if self.ghosts is not None:
            self.ghosts.setPos(dx, dy)

    def clear_ghosts(self) -> None:
        """Take the copies away."""
        if self.ghosts is not None:
            self._scene.removeItem(self.ghosts)
            self.ghosts = None

    def clear_gesture(self) -> None:
        """Take away all that a gesture shows."""
        self.clear_ghosts()
        self.show_slot(None)
        self.show_lifted(None)
        self.show_landing(())
        self.show_band(None)
        self.show_plus(None)
        self.show_stroke(())
        self.handles.hide()
        self.wires.show_hand(None)
        self.wires.show_knob(None)


def _frames(rects: Iterable[Rect], margin: float) -> QPainterPath:
    path = QPainterPath()
    for rect in rects:
        path.addRoundedRect(rect_of(rect.inset(-margin, -margin)), 4 + margin, 4 + margin)
    return path
