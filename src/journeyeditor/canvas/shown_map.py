"""The map of an editor as a scene shows it."""

from collections.abc import Iterator

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
        self.sheet: Sheet
        """The map as it was laid out the last time."""
        self.lay_out()

    def lay_out(self) -> None:
        """Lay out the map as the editor has it now."""
        self.sheet = lay_out(self.editor.document, self.editor.journey, self._typesetter, self._laid_out)

    def show(self) -> None:
        """Let the scene show the map as it is laid out."""
        self.scene.show_picture(self._draw(self.editor.document, self.sheet))

    def foresee(self, document: Document) -> Iterator[None]:
        """Lay out and draw a document that is to be shown, each in a turn of its own; then it shows in no time."""
        sheet = lay_out(document, document.map(self.editor.map_id), self._typesetter, self._laid_out)
        yield
        self._draw(document, sheet)
        yield

    def _draw(self, document: Document, sheet: Sheet) -> Picture:
        return draw(document, sheet, self._drawn, told=False)  # whoever listens is told by ``accessible/``
