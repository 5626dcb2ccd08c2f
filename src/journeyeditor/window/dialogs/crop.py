"""The part of a picture that a card shows, chosen on the picture itself, and what the picture says."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.editor.cropping import WHOLE, moved, resized
from journeyeditor.model import Crop
from journeyeditor.picture.qt import brush_of
from journeyeditor.window.dialogs.run_dialog import run_dialog

_SIZE, _LEAST = QSize(560, 460), QSize(280, 200)
_REACH = 9.0
"""How near to a side of the part, in pixels, the hand takes it."""
_KNOB = 4.0
_STEP = 0.01
"""How far a key moves, as a share of the picture."""
_DIM = QColor(0, 0, 0, 120)
_KEYS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class CropView(QWidget):
    """Shows a picture and the part of it that is chosen; arrows move the part, with Shift its right and lower sides."""

    changed = Signal()

    def __init__(self, image: QImage, crop: Crop) -> None:
        """Show a part of a picture."""
        super().__init__()
        self._image, self.crop = image, crop
        self._held: frozenset[str] = frozenset()
        self._last = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Part of the picture that is shown"))

    def show_crop(self, crop: Crop) -> None:
        """Show another part."""
        self.crop = crop
        self.update()
        self.changed.emit()

    @property
    def room(self) -> QRectF:
        """Where the whole picture is shown."""
        size = self._image.size().scaled(self.size() - QSize(16, 16), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(0, 0, max(size.width(), 1), max(size.height(), 1))
        room.moveCenter(QRectF(self.rect()).center())
        return room

    @property
    def part(self) -> QRectF:
        """Where the part is that is chosen."""
        room, crop = self.room, self.crop
        return QRectF(
            room.x() + crop.left * room.width(),
            room.y() + crop.top * room.height(),
            (crop.right - crop.left) * room.width(),
            (crop.bottom - crop.top) * room.height(),
        )

    def _sides_at(self, at: QPointF) -> frozenset[str]:
        """Return the sides of the part that the hand takes at a place; all of them inside it, none outside."""
        part = self.part
        if not part.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return frozenset()
        near = {
            "left": abs(at.x() - part.left()),
            "right": abs(at.x() - part.right()),
            "top": abs(at.y() - part.top()),
            "bottom": abs(at.y() - part.bottom()),
        }
        sides = frozenset(side for side, distance in near.items() if distance <= _REACH)
        return sides or frozenset(near)

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a side, a corner, or the whole part."""
        self._held, self._last = self._sides_at(event.position()), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, or show what can be taken."""
        at, room = event.position(), self.room
        if not self._held:
            self.setCursor(_cursor(self._sides_at(at)))
            return
        if len(self._held) == 4:
            way = at - self._last
            self._last = at
            self.show_crop(moved(self.crop, way.x() / room.width(), way.y() / room.height()))
            return
        crop = self.crop
        for side in self._held:
            is_across = side in ("left", "right")
            share = (at.x() - room.x()) / room.width() if is_across else (at.y() - room.y()) / room.height()
            crop = resized(crop, side, share)
        self.show_crop(crop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = frozenset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the part with the arrows; with Shift make it wider, narrower, higher or lower."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            side = "right" if way[0] else "bottom"
            self.show_crop(resized(self.crop, side, getattr(self.crop, side) + way[0] + way[1]))
        else:
            self.show_crop(moved(self.crop, *way))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, dim where it is not shown, and the frame of the part."""
        room, part = self.room, self.part
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(room, self._image)
            painter.save()
            painter.setClipRect(room)
            for beside in _around(room, part):
                painter.fillRect(beside, brush_of(_DIM))
            painter.restore()
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(QColor("#FFFFFF"), 3.0))
            painter.drawRect(part)
            painter.setPen(QPen(accent, 1.5))
            painter.drawRect(part)
            painter.setBrush(brush_of(QColor("#FFFFFF")))
            for corner in (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight()):
                painter.drawEllipse(corner, _KNOB, _KNOB)


class CropDialog(QDialog):
    """Lets a part of a picture be chosen, and what it says to those who cannot see it."""

    def __init__(self, image: QImage, crop: Crop, says: str, parent: QWidget) -> None:
        """Show a picture, the part that is shown of it, and what it says."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop picture"))
        self.view, self.says = CropView(image, crop), QLineEdit(says)
        self.says.setPlaceholderText(self.tr("What the picture shows, for those who cannot see it"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Use"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.whole = buttons.addButton(self.tr("Whole picture"), QDialogButtonBox.ButtonRole.ResetRole)
        self.whole.clicked.connect(lambda: self.view.show_crop(WHOLE))
        self.view.changed.connect(self._follow)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Shows"), self.says)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(_SIZE)
        self.view.setFocus()
        self._follow()

    def _follow(self) -> None:
        self.whole.setEnabled(self.view.crop != WHOLE)


def ask_for_crop(image: QImage, crop: Crop, says: str, parent: QWidget) -> tuple[Crop, str] | None:
    """Ask for the part of a picture that is shown and for what it says; nothing where the user thinks better of it."""
    dialog = CropDialog(image, crop, says, parent)
    return (dialog.view.crop, " ".join(dialog.says.text().split())) if run_dialog(dialog) else None


def _around(room: QRectF, part: QRectF) -> tuple[QRectF, ...]:
    """Return what lies around a part of a room: above, below, left and right of it."""
    return (
        QRectF(room.left(), room.top(), room.width(), part.top() - room.top()),
        QRectF(room.left(), part.bottom(), room.width(), room.bottom() - part.bottom()),
        QRectF(room.left(), part.top(), part.left() - room.left(), part.height()),
        QRectF(part.right(), part.top(), room.right() - part.right(), part.height()),
    )


def _cursor(sides: frozenset[str]) -> Qt.CursorShape:
    if not sides:
        return Qt.CursorShape.ArrowCursor
    if len(sides) == 4:
        return Qt.CursorShape.SizeAllCursor
    if len(sides) == 1:
        return Qt.CursorShape.SizeHorCursor if sides & {"left", "right"} else Qt.CursorShape.SizeVerCursor
    falls = sides in (frozenset({"left", "top"}), frozenset({"right", "bottom"}))
    return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor
