"""A part of a picture on a page of its own: what is selected, and nothing else."""

from collections.abc import Collection, Iterator, Sequence
from functools import reduce
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import ALL_LAYERS, Page, Pane
from journeyeditor.layout.sheet import Sheet
from journeyeditor.picture.panes import whole_page
from journeyeditor.picture.primitives import Group, Picture, Section

_MARGIN = 4.0
_HEADS = {"stage", "step"}


class Excerpt(NamedTuple):
    """A picture, and the page that shows what is wanted of it."""

    picture: Picture
    page: Page


def excerpt(picture: Picture, sheet: Sheet, element_ids: Collection[str]) -> Excerpt:
    """Return some elements of a map as a picture; all of it where none of them is on the sheet.

    A stage, a step or a lane comes with all that stands in it; cards and points come alone, without what lies between.
    """
    wanted = frozenset(element_ids)
    areas = list(_areas(sheet, wanted))
    chosen = [group for group in picture.groups if group.element_id in wanted]
    if not chosen:
        return Excerpt(picture, whole_page(picture))
    if areas:
        shown = [group for group in picture.groups if _belongs(group, areas)]
    else:
        areas, shown = [group.rect for group in chosen], chosen
    picture = picture._replace(sections=(Section("excerpt", tuple(shown)),))
    area = reduce(Rect.around, areas).inset(-_MARGIN, -_MARGIN)
    pane = Pane(ALL_LAYERS, area, Point(0, 0))
    return Excerpt(picture, Page(area.width, area.height, 1.0, (pane,)))


def _belongs(group: Group, areas: Sequence[Rect]) -> bool:
    """Tell whether a group may reach into some areas; a stage beside them must not point into them."""
    return group.kind not in _HEADS or any(area.contains(group.rect.centre) for area in areas)


def _areas(sheet: Sheet, wanted: Collection[str]) -> Iterator[Rect]:
    """Yield what stages, steps and lanes cover, with all that stands in them."""
    for stage in sheet.stages:
        if stage.stage.id in wanted:
            yield stage.rect.around(Rect(stage.rect.x, sheet.grid.y, stage.rect.width, sheet.grid.height))
        yield from (step.rect.around(step.column) for step in stage.steps if step.step.id in wanted)
    yield from (lane.rect for lane in sheet.lanes if lane.lane.id in wanted)
