"""The map of an editor as a scene shows it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journeyeditor.canvas.map_scene import MapScene
from journeyeditor.canvas.tools.in_turns import OfItself
from journeyeditor.editor import Editor
from journeyeditor.layout import Memory, Sheet
from journeyeditor.layout.cards import line_width
from journeyeditor.layout.lay_out import laying_out
from journeyeditor.layout.memory import InParts, at_once
from journeyeditor.layout.placed import PlacedText
from journeyeditor.model import Document
from journeyeditor.picture.draw import drawing
from journeyeditor.picture.primitives import Picture
from journeyeditor.typeset import QtTypesetter


class ShownMap(OfItself):
    """Lays out and draws what the editor has, with less work the less has changed, and hands it to the scene.

    What is shown may be behind what the editor has by a few turns of the event loop; it is whole at any time.
    """

    def __init__(
        self, editor: Editor, scene: MapScene, has_shown: Callable[[], None], waits: Callable[[], bool]
    ) -> None:
        """Lay out the map of an editor, to be shown.

        Args:
            editor: has the map.
            scene: shows it.
            has_shown: runs whenever a sheet has been shown.
            waits: tells whether the one before has yet to be painted.
        """
        super().__init__(waits)
        self.editor, self.scene, self._has_shown = editor, scene, has_shown
        self._typesetter = QtTypesetter()
        self._laid_out, self._drawn = Memory(), Memory()
        self._newest: _Newest | None = None
        self.sheet = self._lay_out(editor.document)
        """The map that is shown, laid out."""

    def follow(self) -> None:
        """Show what the editor has now, in the next turns; whoever needs it sooner asks to catch up."""
        self._pursue(lambda: self.editor.document, self._show_in_turns)

    def catch_up(self) -> None:
        """Show what the editor has, if that is still to be shown."""
        if self.lags:
            self.show_now()

    def show_now(self) -> None:
        """Show what the editor has, where it belongs, and nothing in the hand."""
        self._drop()
        document = self.editor.document
        sheet = self._lay_out(document)
        self._show(sheet, self._draw(document, sheet))
        self._has_shown()

    def close(self) -> None:
        """Show nothing further, and forget what was shown: who still knows of the canvas must not hold all of it."""
        self._drop()
        self._typesetter, self._laid_out, self._drawn, self._newest = QtTypesetter(), Memory(), Memory(), None
        self.sheet = self.sheet.bare
        self.scene.show_picture(Picture(0, 0, ()))

    def line_width(self, placed: PlacedText, words: str) -> float:
        """Return how long the lines of a text will be, in points, once it says something else."""
        return line_width(placed, words, self._typesetter)

    def foresee(self, document: Document) -> Iterator[None]:
        """Lay out and draw a document that is to be shown, each in a turn of its own; then it shows in no time."""
        sheet = yield from self._laying_out(document)
        yield
        yield from self._drawing(document, sheet)
        yield

    def _show_in_turns(self, document: Document) -> Iterator[None]:
        yield  # what the hand did comes first
        sheet = yield from self._laying_out(document)
        yield
        picture = yield from self._drawing(document, sheet)
        yield
        self._show(sheet, picture)
        if self.editor.document is document:
            self._drop()  # whoever is told that it is shown finds it up to date
        self._has_shown()

    def _show(self, sheet: Sheet, picture: Picture) -> None:
        self.sheet = sheet
        self.scene.show_picture(picture)

    def _lay_out(self, document: Document) -> Sheet:
        return at_once(self._laying_out(document))

    def _laying_out(self, document: Document) -> InParts[Sheet]:
        newest, map_id = self._newest, self.editor.map_id
        if newest is None or newest.document is not document or newest.map_id != map_id:
            sheet = yield from laying_out(document, document.map(map_id), self._typesetter, self._laid_out)
            newest = self._newest = _Newest(document, map_id, sheet)
        return newest.sheet

    def _draw(self, document: Document, sheet: Sheet) -> Picture:
        return at_once(self._drawing(document, sheet))

    def _drawing(self, document: Document, sheet: Sheet) -> InParts[Picture]:
        newest = self._newest
        if newest is not None and newest.document is document and newest.sheet is sheet and newest.picture is not None:
            return newest.picture
        picture = yield from drawing(document, sheet, self._drawn, told=False)  # ``accessible/`` tells who listens
        yield from self.scene.foresee(picture)
        self._newest = _Newest(document, self.editor.map_id, sheet, picture)
        return picture


class _Newest(NamedTuple):
    """What was laid out the last time: mostly this is what is shown next."""

    document: Document
    map_id: str
    sheet: Sheet
    picture: Picture | None = None
    """What it looks like, once it was drawn."""
