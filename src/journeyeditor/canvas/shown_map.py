"""The map of an editor as a scene shows it."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.editor import Editor
from journeyeditor.layout import Memory, Sheet, lay_out
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.primitives import Picture
from journeyeditor.typeset import QtTypesetter


class ShownMap:
    """Lays out and draws what the editor has, with less work the less has changed, and hands it to the scene."""

    def __init__(self, editor: Editor, scene: MapScene) -> None:
        """Lay out the map of an editor; see `show`."""
        self.editor, self.scene = editor, scene
        self._typesetter = QtTypesetter()
        self._laid_out, self._drawn = Memory(), Memory()
        self._newest: _Newest | None = None
        self.sheet: Sheet
        """The map as it was laid out the last time."""
        self.lay_out()

    def lay_out(self) -> None:
        """Lay out the map as the editor has it now."""
        self.sheet = self._lay_out(self.editor.document).sheet

    def show(self) -> None:
        """Let the scene show the map as it is laid out."""
        self.scene.show_picture(self._draw(self.editor.document, self.sheet))

    def foresee(self, document: Document) -> Iterator[None]:
        """Lay out and draw a document that is to be shown, each in a turn of its own; then it shows in no time."""
        newest = self._lay_out(document)
        yield
        self._draw(document, newest.sheet)
        yield

    def _lay_out(self, document: Document) -> "_Newest":
        newest, map_id = self._newest, self.editor.map_id
        if newest is None or newest.document is not document or newest.map_id != map_id:
            sheet = lay_out(document, document.map(map_id), self._typesetter, self._laid_out)
            newest = self._newest = _Newest(document, map_id, sheet)
        return newest

    def _draw(self, document: Document, sheet: Sheet) -> Picture:
        newest = self._newest
        if newest is not None and newest.document is document and newest.sheet is sheet and newest.picture is not None:
            return newest.picture
        picture = draw(document, sheet, self._drawn, told=False)  # whoever listens is told by ``accessible/``
        self._newest = _Newest(document, self.editor.map_id, sheet, picture)
        return picture


class _Newest(NamedTuple):
    """What was laid out the last time: mostly this is what is shown next."""

    document: Document
    map_id: str
    sheet: Sheet
    picture: Picture | None = None
    """What it looks like, once it was drawn."""
