"""How cards stand to each other, and how far they can move together and keep it."""

from collections.abc import Sequence

from journeyeditor.model import CardLane, JourneyMap


class Formation:
    """Cards that move together; where the map ends, all of them stop."""

    def __init__(self, journey: JourneyMap, card_ids: Sequence[str]) -> None:
        """Take the cards as they stand; the first one leads."""
        self._steps = [step.id for step in journey.steps]
        self._lanes = journey.card_lanes
        wanted = set(card_ids)
        places = {
            card.id: (row, journey.column_of[card.step])
            for row, lane in enumerate(self._lanes)
            for card in lane.cards
            if card.id in wanted
        }
        self._lead = places[card_ids[0]]
        self._rows = {row for row, _ in places.values()}
        self._columns = {column for _, column in places.values()}

    def led_to(self, lane_id: str, step_id: str) -> tuple[str, str]:
        """Return the cell, by its lane and its step, nearest to one, to which the first card can lead all others."""
        rows = [lane.id for lane in self._lanes].index(lane_id) - self._lead[0]
        across = self._steps.index(step_id) - self._lead[1]
        across = min(max(across, -min(self._columns)), len(self._steps) - 1 - max(self._columns))
        while rows and not all(self._has_room(row + rows) for row in self._rows):
            rows += 1 if rows < 0 else -1
        return self._lanes[self._lead[0] + rows].id, self._steps[self._lead[1] + across]

    def _has_room(self, row: int) -> bool:
        return 0 <= row < len(self._lanes) and _is_open(self._lanes[row])


def _is_open(lane: CardLane) -> bool:
    return not (lane.hidden or lane.collapsed or lane.locked)
