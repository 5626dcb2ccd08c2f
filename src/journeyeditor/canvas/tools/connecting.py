"""Connecting cards: a line that the hand draws from one to another, or an end of a connector taken elsewhere."""

from PySide6.QtCore import QCoreApplication, Qt

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools.tool import Modifiers, Tool
from journeyeditor.edits import connectors
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import cards_named, hit
from journeyeditor.layout.placed import PlacedConnector

_NEAR_END = 7.0
"""How near to its end the hand takes a connector, in points."""


class Connecting:
    """A drag from a card to another: let go there, they are connected."""

    def __init__(self, view: Surface, card_id: str, connector_id: str = "", end: str = "target") -> None:
        """Begin at a card; where it is an end of a connector that moves, the card is that of its other end."""
        self._view, self._card_id = view, card_id
        self._connector_id, self._end = connector_id, end

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Show the line to the hand, and the card that it would reach."""
        rect = _rect_of(self._view, self._card_id)
        target = _card_at(self._view, at)
        is_possible = target not in (None, self._card_id)
        overlay = self._view.overlay
        overlay.wires.show_hand(_nearest_on(rect, at) if rect is not None else None, at)
        overlay.show_landing([_rect_of(self._view, target) or Rect(0, 0, 0, 0)] if is_possible and target else ())
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Connect the cards, as one step of undo; on no card, leave all as it was."""
        self.cancel()
        target = _card_at(self._view, at)
        if target is not None and target != self._card_id:
            self.connect_with(target)

    def connect_with(self, card_id: str) -> None:
        """Connect with a card, or move the end of the connector there."""
        editor = self._view.editor
        document, map_id = editor.document, editor.map_id
        if self._connector_id:
            fields = {self._end: card_id}
            editor.apply(connectors.update_connector(document, map_id, self._connector_id, None, **fields))
        else:
            editor.apply(connectors.connect(document, map_id, self._card_id, card_id))

    def cancel(self) -> None:
        """Take the line away."""
        self._view.overlay.wires.show_hand(None)
        self._view.overlay.show_landing(())


def taking_end(view: Surface, placed: PlacedConnector, at: Point) -> Connecting | None:
    """Return the drag of the end of a connector that is held; nothing where it is held elsewhere."""
    connector = placed.connector
    for point, end, other in (
        (placed.way[-1], "target", connector.source),
        (placed.way[0], "source", connector.target),
    ):
        if abs(point.x - at.x) <= _NEAR_END and abs(point.y - at.y) <= _NEAR_END:
            return Connecting(view, other, connector.id, end)
    return None


class ConnectTool(Tool):
    """Connects cards: by a drag from one to another, by two clicks, or by the keys from card to card."""

    name = "connect"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: Surface) -> None:
        """Work on the map that a view shows."""
        super().__init__(view)
        self._held: Connecting | None = None
        self._from = ""
        """The card where the next connector begins."""
        self._pressed = ""

    def begin_at(self, card_id: str) -> None:
        """Begin a connector at a card."""
        self._from, self._held = card_id, Connecting(self._view, card_id)
        self._view.editor.select((card_id,))
        text = "Now the card that the line leads to: click it, or walk there and press Return."
        self._view.say(QCoreApplication.translate("ConnectTool", text))

    def end_at(self, card_id: str) -> bool:
        """End the connector at a card; tell whether one was begun at another."""
        if self._held is None or card_id == self._from:
            return False
        held = self._held
        self.cancel()
        held.connect_with(card_id)
        return True

    def press(self, at: Point, modifiers: Modifiers) -> None:
        """Take hold of a card; on the bare map, begin anew."""
        self._pressed = _card_at(self._view, at) or ""
        if not self._pressed:
            self.cancel()

    def drag(self, at: Point, modifiers: Modifiers, far: bool) -> None:
        """Draw the line, once the pointer has gone far enough that it is no click."""
        if far and self._pressed:
            if self._from != self._pressed:
                self.begin_at(self._pressed)
            self._show(at)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Connect the cards; a click on the first is where the line begins."""
        pressed, self._pressed = self._pressed, ""
        target = _card_at(self._view, at)
        if not pressed or target is None:
            return
        if not self.end_at(target):
            self.begin_at(target)

    def hover(self, at: Point | None) -> None:
        """Let the line follow the pointer."""
        if at is not None:
            self._show(at)

    def cancel(self) -> bool:
        """Begin anew."""
        under_way = bool(self._pressed)
        if self._held is not None:
            self._held.cancel()
        self._held, self._from, self._pressed = None, "", ""
        return under_way

    def _show(self, at: Point) -> None:
        if self._held is not None:
            self._held.move(at, Qt.KeyboardModifier.NoModifier)


def _card_at(view: Surface, at: Point) -> str | None:
    found = hit(view.sheet, at)
    return found.element_id if found is not None and found.kind == "card" else None


def _rect_of(view: Surface, card_id: str | None) -> Rect | None:
    return next((card.rect for card in cards_named(view.sheet, (card_id or "",))), None)


def _nearest_on(rect: Rect, at: Point) -> Point:
    """Return the place of a card that is nearest to another."""
    return Point(min(max(at.x, rect.x), rect.right), min(max(at.y, rect.y), rect.bottom))
