"""How a map is laid on pages of paper, as a page setup says."""

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.layout.paging.pages import Page, is_readable
from journeyeditor.layout.paging.paper import SLIDE, Blank, blanks
from journeyeditor.layout.paging.plan import LayOut, Plan, best_plan, plan_across
from journeyeditor.layout.paging.poster import lay_as_poster
from journeyeditor.layout.paging.runs import stage_breaks, step_breaks
from journeyeditor.layout.paging.slides import lay_as_slides
from journeyeditor.layout.paging.whole_page import page_of_its_own, whole_on
from journeyeditor.layout.sheet import Sheet
from journeyeditor.model import PageSetup

_OWN_SIZE = 1.0
_LARGEST = 6.0
"""How large a map may become that is to fill its paper."""
_LARGEST_STAGE = 1.5
"""How large a stage may become that has a page for itself."""


class Laid(NamedTuple):
    """A map laid on pages."""

    sheet: Sheet
    """The map as it stands on them."""
    pages: tuple[Page, ...]


def lay_on_pages(lay_out: LayOut, setup: PageSetup) -> Laid:
    """Return a map on pages of paper, or on one page as large as the map."""
    found = blanks(setup)
    if not found:
        sheet = lay_out()
        return Laid(sheet, (page_of_its_own(sheet, lay_out.with_header),))
    match setup.mode:
        case "one page":
            return _whole(lay_out, found, _LARGEST)
        case "fit width":
            plans = [plan_across(lay_out, blank, _LARGEST) for blank in found]
            plan = max((plan for plan in plans if plan is not None), key=lambda plan: plan.scale, default=None)
            return _whole(lay_out, found, _LARGEST) if plan is None else Laid(*plan.finished())
        case "stages" if setup.paper == SLIDE:
            slides = lay_as_slides(lay_out, found[0])
            return Laid(*slides) if slides is not None else _whole(lay_out, found, _OWN_SIZE)
        case "stages":
            plans = [best_plan(lay_out, blank, stage_breaks, _LARGEST_STAGE, fills=True) for blank in found]
            return _best_of(plans) or _whole(lay_out, found, _OWN_SIZE)
        case "poster":
            poster = lay_as_poster(lay_out, found, setup)
            return Laid(*poster) if poster is not None else _whole(lay_out, found, _LARGEST)
        case "automatic":
            return _automatic(lay_out, found)


def _automatic(lay_out: LayOut, found: tuple[Blank, ...]) -> Laid:
    """Return a map whole where its type stays readable, else broken, if that makes it any larger."""
    whole = _whole(lay_out, found, _OWN_SIZE)
    if is_readable(whole.pages[0].scale):
        return whole
    plans = (best_plan(lay_out, blank, lambda sheet, limit: step_breaks(sheet, (limit,)), _OWN_SIZE) for blank in found)
    broken = _best_of(plans)
    return whole if broken is None or broken.pages[0].scale <= whole.pages[0].scale else broken


def _best_of(plans: Iterable[Plan | None]) -> Laid | None:
    plan = min((plan for plan in plans if plan is not None), key=Plan.rank, default=None)
    return None if plan is None else Laid(*plan.finished())


def _whole(lay_out: LayOut, found: tuple[Blank, ...], largest: float) -> Laid:
    """Return all of a map on one page, the way up on which it becomes larger."""
    sheet = lay_out()
    pages = (whole_on(sheet, blank.width, blank.height, blank.room, lay_out.with_header, largest) for blank in found)
    return Laid(sheet, (max(pages, key=lambda page: page.scale),))
