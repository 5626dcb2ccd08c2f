"""The texts of a sheet that can be edited where they stand."""

from collections.abc import Iterator

from journeyeditor.layout.placed import PlacedText
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet


def all_texts(sheet: Sheet) -> Iterator[PlacedText]:
    """Yield every text of the sheet that can be edited where it stands."""
    yield from _texts_around_lanes(sheet)
    for lane in sheet.lanes:
        yield from (card.text for card in lane.cards)
        yield from _reasons_in(lane)


def text_of(sheet: Sheet, element_id: str, field: str | None = None) -> PlacedText | None:
    """Return the text of an element, by its field or the first one."""
    for text in _texts_about(sheet, element_id):
        if text.element_id == element_id and (field is None or text.field == field):
            return text
    return None


def _texts_about(sheet: Sheet, element_id: str) -> Iterator[PlacedText]:
    """Yield texts among which are those of an element; of all cards, its own alone is looked for where it stands."""
    yield from _texts_around_lanes(sheet)
    for lane in sheet.lanes:
        yield from (card.text for card in lane.cards_named((element_id,)))
    for lane in sheet.lanes:
        yield from _reasons_in(lane)
    yield from (placed.label for placed in sheet.connectors)


def _texts_around_lanes(sheet: Sheet) -> Iterator[PlacedText]:
    yield sheet.header.title
    yield from sheet.header.texts
    for persona in sheet.header.personas:
        yield from persona.texts
    for stage in sheet.stages:
        yield stage.name
        yield from (step.name for step in stage.steps)
    yield from (lane.title for lane in sheet.lanes)


def _reasons_in(lane: PlacedLane) -> Iterator[PlacedText]:
    for curve in lane.plot.curves if lane.plot else ():
        yield from (point.reason for point in curve.points)
