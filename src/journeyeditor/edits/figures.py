"""What figures become that were measured anew: those of cards that are called alike, on all maps of a document."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from journeyeditor.edits.building.tree import changed
from journeyeditor.edits.change import Change
from journeyeditor.model import Card, CardLane, Document, Lane, Message, Metric


class Figure(NamedTuple):
    """What was measured of something; what is not told stays as it is on the map."""

    value: float
    unit: str = ""
    target: float | None = None
    date: datetime.date | None = None
    source: str = ""
    earlier: tuple[float, ...] = ()
    """What it was before, from the oldest on."""


def take_figures(document: Document, figures: Mapping[str, Figure], table: str = "") -> Change:
    """Give the cards of a document the figures that are called as theirs are, and remember where these stand.

    Args:
        document: the document.
        figures: by their names in small letters, a space between words.
        table: the path of the file that they come from, beside the document; nothing where it lies elsewhere.
    """
    maps = tuple(
        changed(journey, lanes=tuple(_with_figures(lane, figures) for lane in journey.lanes))
        for journey in document.maps
    )
    document = changed(document, maps=maps, figures=table)
    touched = [
        card.id for lane in document.maps[0].card_lanes for card in lane.cards if lane.name_of_figure(card) in figures
    ]
    return Change(Message("Read figures"), document, tuple(touched))


def _with_figures(lane: Lane, figures: Mapping[str, Figure]) -> Lane:
    if not isinstance(lane, CardLane) or not any(lane.name_of_figure(card) in figures for card in lane.cards):
        return lane
    return changed(lane, cards=tuple(_with_figure(card, figures.get(lane.name_of_figure(card))) for card in lane.cards))


def _with_figure(card: Card, figure: Figure | None) -> Card:
    return card if figure is None else changed(card, metric=_measured(card.metric, figure))


def _measured(known: Metric | None, figure: Figure) -> Metric:
    metric = known or Metric(value=figure.value)
    return changed(
        metric,
        value=figure.value,
        unit=figure.unit or metric.unit,
        target=metric.target if figure.target is None else figure.target,
        date=figure.date or metric.date,
        source=figure.source or metric.source,
        history=figure.earlier or metric.history,
    )
