"""The open comments of the map in sight, each told of by a bubble that can be clicked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from journeyeditor.canvas.marks.comment_marks import Bubble, CommentMarks
from journeyeditor.layout import Sheet
from journeyeditor.layout.geometry import Point
from journeyeditor.model import JourneyMap
from journeyeditor.model.comments import open_comments_in
from journeyeditor.picture.primitives import Group

if TYPE_CHECKING:
    from journeyeditor.canvas.sheet_view import SheetView


class CommentBubbles(QObject):
    """Shows a bubble beside whatever has open comments, and tells which one is clicked."""

    asked = Signal(str)
    """The bubble of the element with this id was clicked."""

    def __init__(self, view: "SheetView") -> None:
        """Show the open comments of the map that a view shows."""
        super().__init__(view)
        self._view = view
        self.marks = CommentMarks(view.map_scene)
        self._seen: tuple[Sheet, JourneyMap] | None = None
        self._cursor: QCursor | None = None
        self._hears = False
        view.looked.connect(self._look)
        self._look()

    def close_bubbles(self) -> None:
        """Take the bubbles away."""
        self._view.looked.disconnect(self._look)
        self._hear(False)
        self._view.map_scene.removeItem(self.marks)
        self.deleteLater()

    def _look(self) -> None:
        """Put the bubbles where they belong, where the sheet is another than it was."""
        seen = self._view.shown.sheet, self._view.editor.journey
        if self._seen is not None and seen[0] is self._seen[0] and seen[1] is self._seen[1]:
            return
        self._seen = seen
        sheet, journey = seen
        counts = open_comments_in(journey)
        bubbles: dict[str, Bubble] = {}
        for group in self._view.map_scene.groups_of(counts) if counts else ():
            place = _place_beside(group, sheet)
            if place is not None:
                bubbles[group.element_id] = Bubble(group.element_id, place, counts[group.element_id])
        self.marks.show_bubbles(bubbles)
        self._hear(bool(bubbles))

    def _hear(self, hears: bool) -> None:
        """Hear of the pointer from now on, or no more: a map without comments pays for none."""
        if hears != self._hears:
            self._hears = hears
            viewport = self._view.viewport()
            (viewport.installEventFilter if hears else viewport.removeEventFilter)(self)
            if not hears:
                self._point(None)

    def _at(self, event: QMouseEvent | QHelpEvent) -> Bubble | None:
        pixel = event.position() if isinstance(event, QMouseEvent) else event.pos().toPointF()
        frozen = self._view.frozen
        return self.marks.at(pixel, frozen.transform_of(frozen.part_at(pixel)))

    def _point(self, bubble: Bubble | None) -> None:
        """Show a pointing hand while the pointer is over a bubble."""
        viewport = self._view.viewport()
        if bubble is not None and self._cursor is None:
            self._cursor = viewport.cursor()
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        elif bubble is None and self._cursor is not None:
            viewport.setCursor(self._cursor)
            self._cursor = None

    def _in_words(self, bubble: Bubble) -> str:
        if bubble.number == 1:
            return self.tr("1 open comment")
        return self.tr("{count} open comments").format(count=bubble.number)

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the pointer does over a bubble."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if event.buttons() != Qt.MouseButton.NoButton and kind == QEvent.Type.MouseMove:
                return False  # a drag goes where it goes
            bubble = self._at(event)
            if kind == QEvent.Type.MouseMove:
                self._point(bubble)
            elif bubble is not None and kind == QEvent.Type.MouseButtonPress:
                if event.button() == Qt.MouseButton.LeftButton:
                    self.asked.emit(bubble.element_id)
                    return True
                return False
            return bubble is not None and kind == QEvent.Type.MouseButtonDblClick
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bubble = self._at(event)
            if bubble is not None:
                QToolTip.showText(event.globalPos(), self._in_words(bubble), self._view.viewport())
                return True
        return False


def _place_beside(group: Group, sheet: Sheet) -> Point | None:
    """Return where a bubble covers no words: on the corner of a card, in the arrow of a stage, beside others."""
    rect = group.rect
    match group.kind:
        case "card" | "step":
            return Point(rect.right - 2.0, rect.y + 0.5)
        case "lane":
            return Point(rect.x + 15.0, min(rect.y + 29.0, rect.bottom - 4.0))  # below the icon
        case "stage":
            return Point(rect.right - 2.0, rect.y + 6.0)
        case "point":
            # The reason stands above the face or below it.
            is_below = rect.centre.y > group.at.y
            return Point(group.at.x - 10.0, group.at.y + (-8.0 if is_below else 7.0))
        case "title" if sheet.header.title.element_id == group.element_id:
            title = sheet.header.title.rect
            return Point(title.x - 12.0, title.y + 12.0)
        case _:
            return None
