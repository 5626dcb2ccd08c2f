"""What is dragged here from other programs: on a cell it becomes cards, and files of maps are opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from journeyeditor.editor import Cell
from journeyeditor.editor.clipboard.commands import paste_pictures
from journeyeditor.editor.properties.pictures import picture_from
from journeyeditor.edits import EditError
from journeyeditor.exchange.clipping_json import CLIPPING_TYPE
from journeyeditor.files import FileProblem
from journeyeditor.layout.hit import cell_at
from journeyeditor.layout.stops import cell_stop
from journeyeditor.window.clipboard import copied_in, put_in_map
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_PICTURES = {".png", ".jpg", ".jpeg"}


class Dropping:
    """Shows where what is dragged over a window would land, and takes it there."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window, whose canvas may become another."""
        self._window = window

    def take(self, event: QDropEvent | QDragLeaveEvent) -> None:
        """Take an event of what is dragged: that it comes, moves, leaves or is dropped."""
        if isinstance(event, QDragLeaveEvent):
            self._show(None)
        elif isinstance(event, QDragMoveEvent):
            self._come(event)
        else:
            self._drop(event)

    def _come(self, event: QDragMoveEvent) -> None:
        """Show the cell under the hand if it would take what is dragged; files of maps go anywhere."""
        cell = self._cell_at(event.position()) if _is_for_a_cell(event.mimeData()) else None
        self._show(cell)
        # Who comes in beside the cells may go on to one.
        enters = isinstance(event, QDragEnterEvent) and _is_for_a_cell(event.mimeData())
        if cell is not None or enters or _maps_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        """Put what is dropped on a cell into it, and open files of maps."""
        self._show(None)
        window, data = self._window, event.mimeData()
        cell = self._cell_at(event.position()) if _is_for_a_cell(data) else None
        window.view.finish_editing()
        if cell is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            window.activateWindow()
            window.view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._put(data, cell)
        elif maps := _maps_in(data):
            event.acceptProposedAction()
            window.windows.open(maps, window)

    def _put(self, data: QMimeData, cell: Cell) -> None:
        window, editor = self._window, self._window.editor
        editor.select_cell(cell)
        try:
            if pictures := _files_in(data):
                paste_pictures(editor, [picture_from(path, f"asset-{n}") for n, path in enumerate(pictures, 1)])
            else:
                put_in_map(window, copied_in(data))
        except (EditError, FileProblem) as problem:
            tell(window, translated(problem.message))

    def _cell_at(self, place: QPointF) -> Cell | None:
        """Return the cell at a place of the window, where it is in sight and may take cards."""
        view = self._window.view
        pixel = QPointF(view.viewport().mapFrom(self._window, place.toPoint()))
        if not view.viewport().rect().contains(pixel.toPoint()) or view.frozen.part_at(pixel) != "sheet":
            return None
        at = view.frozen.place_at(pixel)
        found = cell_at(view.sheet, at)
        if found is None or found.lane.lane.locked or not found.lane.rect.contains(at):
            return None
        return Cell(found.lane.lane.id, found.step.step.id)

    def _show(self, cell: Cell | None) -> None:
        view = self._window.view
        stop = cell_stop(view.sheet, *cell) if cell is not None else None
        view.overlay.show_landing([stop.rect] if stop is not None else [])


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _maps_in(data: QMimeData) -> list[Path]:
    """Return files of this computer that can only be opened: that are not all pictures."""
    found = _files_in(data)
    return [] if all(path.suffix.casefold() in _PICTURES for path in found) else found


def _is_for_a_cell(data: QMimeData) -> bool:
    """Tell whether something can become cards: pictures, texts, tables, or cards of another window."""
    if _files_in(data):
        return not _maps_in(data)
    if any(not url.isLocalFile() for url in data.urls()) and not data.hasImage():
        return False
    return data.hasFormat(CLIPPING_TYPE) or data.hasText() or data.hasHtml() or data.hasImage()
