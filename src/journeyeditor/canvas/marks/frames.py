"""What frames the selection and the place of the keyboard."""

from collections.abc import Callable

from journeyeditor.canvas.looking.framing import area_of
from journeyeditor.canvas.marks.overlay import Overlay
from journeyeditor.canvas.shown_map import ShownMap
from journeyeditor.editor import answering
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grips import collapse_rect, lock_rect
from journeyeditor.layout.hit import cards_named
from journeyeditor.layout.stops import Stop


class Frames:
    """Frames what is selected, and marks the lanes that are locked or collapsed."""

    def __init__(self, shown: ShownMap, overlay: Overlay, mark: Callable[[], Stop | None]) -> None:
        """Lie over a map; see `follow`.

        Args:
            shown: the map.
            overlay: where the marks are.
            mark: tells the cell or the text of the header where the keyboard is.
        """
        self._shown, self._overlay, self._mark = shown, overlay, mark

    def follow(self) -> None:
        """Frame what is selected now; of the map and its personas, the text where the keyboard is."""
        editor, sheet, overlay = self._shown.editor, self._shown.sheet, self._overlay
        texts = {editor.map_id, *editor.journey.personas}
        ways = {
            placed.connector.id: placed.way for placed in sheet.connectors if placed.connector.id in editor.selection
        }
        framed = (element_id for element_id in editor.selection if element_id not in texts and element_id not in ways)
        rects = self._shown.scene.rects_of(framed)
        overlay.wires.show_selected(ways.values())
        overlay.wires.show_links(self._links())
        stop = self._mark() if editor.selection or editor.cell is not None else None
        area = area_of(sheet, stop) if stop is not None else None
        is_cell = stop is not None and stop.kind == "cell"
        overlay.show_cell(area if is_cell else None)
        overlay.show_selection(rects if area is None or is_cell else [*rects, area])
        overlay.handles.show_locks(lock_rect(lane) for lane in sheet.lanes if lane.lane.locked)
        overlay.handles.show_closed(collapse_rect(lane) for lane in sheet.lanes if lane.lane.collapsed)

    def _links(self) -> list[tuple[Rect, Rect]]:
        """Return what cards cover that are linked, where one of them is selected."""
        editor = self._shown.editor
        links = answering.links_in_sight(editor) if editor.selection else []
        ends = {name for link in links for name in link}
        rects = {card.card.id: card.rect for card in cards_named(self._shown.sheet, ends)} if ends else {}
        return [(rects[idea], rects[pain]) for idea, pain in links if idea in rects and pain in rects]
