"""A document laid on pages: what every export and the preview show."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, get_args

from journeyeditor.layout import Memory, Typesetter, lay_out
from journeyeditor.layout.around import BEFORE_THE_MAP, Leaflet, lay_out_around
from journeyeditor.layout.asking import AskingTypesetter
from journeyeditor.layout.paging.lay_on_pages import lay_on_pages
from journeyeditor.layout.paging.pages import Page, smallest_type
from journeyeditor.layout.paging.paper import MILLIMETRE, blanks, paper_of
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.layout.paging.running import PageNumber, Printable, lay_out_running, with_room_for_lines
from journeyeditor.model import Document, JourneyMap, SheetKind, View
from journeyeditor.model.page_setup import PageSetup
from journeyeditor.model.seen import as_seen, leaves_out
from journeyeditor.picture.coloured_paper import to_the_edges
from journeyeditor.picture.comparing import leaflet_of_differences, with_names_of_its_own
from journeyeditor.picture.draw import draw
from journeyeditor.picture.draw.around import draw_leaflet, leaves_on_pages
from journeyeditor.picture.draw.assembly import draw_assembly
from journeyeditor.picture.draw.cells import cells_of
from journeyeditor.picture.draw.differences import fates_in, with_differences
from journeyeditor.picture.draw.notes import with_note_numbers
from journeyeditor.picture.draw.running import draw_running
from journeyeditor.picture.primitives import Groups
from journeyeditor.picture.printed import Particulars, Print, PrintedMap, Tell, no_tell, share_of
from journeyeditor.review.comparing import Comparison, Names, Side, compare, on_paper
from journeyeditor.review.comparing.pairs import pairs

_LEAF_WIDTH = 210 * MILLIMETRE
"""The shorter side of a sheet around a map, in points of that sheet, whatever the paper."""
_SHEETS: tuple[SheetKind, ...] = get_args(SheetKind)
"""The order in which sheets stand around a map."""

_FINE = 1000
"""How finely it is told how far the layout of a map is."""


class _Job(NamedTuple):
    """One view of a document, and what sets its text."""

    document: Document
    """As the readers of the view see it."""
    journey: JourneyMap
    view: View
    typesetter: Typesetter
    memory: Memory
    whole: Document
    """As its makers see it."""
    comparison: Comparison | None = None
    """What became of the elements of a map that shows both of two."""


def print_of(
    document: Document,
    views: Sequence[View],
    typesetter: Typesetter,
    tell: Tell = no_tell,
    memory: Memory | None = None,
    only_sheets: bool = False,
) -> Print:
    """Return what views of a document look like on their pages.

    Args:
        document: the document.
        views: what is printed, one map each, in this order.
        typesetter: what sets the text; it must be of the thread in which this is called.
        tell: is told how far the layout is, before each text; what it raises ends it.
        memory: what the layout before has made, which makes the next one quick; the result is the same.
        only_sheets: whether the sheets around the maps are printed without the maps.

    Raises:
        KeyError: the document does not have the map of a view.
    """
    parts: list[tuple[_Job, PrintedMap]] = []
    widened = False
    for number, view in enumerate(views):
        seen = as_seen(document, view)
        journey = seen.map(view.map)
        asking = AskingTypesetter(typesetter, _telling(share_of(tell, number, len(views)), journey))
        roomy = view.on(with_room_for_lines(seen.theme, view.setup))
        widened = widened or roomy.setup != view.setup
        job = _Job(seen, journey, roomy, asking, memory if memory and not number else Memory(), document)
        made = _sheets_alone(job) if only_sheets else _parts(job)
        parts += ((job, to_the_edges(part)) for part in made)
    say = typesetter.say
    particulars = Particulars(document.title, document.author, document.language, say("Picture"))
    left_out = only_sheets or leaves_out(document, views)
    return Print(tuple(_numbered(parts)), particulars, document, say, left_out, widened)


def print_of_comparison(comparison: Comparison, view: View, typesetter: Typesetter, tell: Tell = no_tell) -> Print:
    """Return what a comparison of two maps looks like on paper: the map that shows both, and what differs in words.

    Args:
        comparison: the comparison.
        view: the page, and whether the header stands on it.
        typesetter: what sets the text; it must be of the thread in which this is called.
        tell: is told how far the layout is, before each text; what it raises ends it.
    """
    document = comparison.merged
    journey, say = document.maps[0], typesetter.say
    asking = AskingTypesetter(typesetter, _telling(tell, journey))
    roomy = view.on(with_room_for_lines(document.theme, view.setup))
    job = _Job(document, journey, roomy, asking, Memory(), document, comparison)
    parts = [(job, to_the_edges(part)) for part in _compared(job, comparison)]
    particulars = Particulars(journey.title, document.author, document.language, say("Picture"))
    return Print(tuple(_numbered(parts)), particulars, None, say, widened=roomy.setup != view.setup)


def _compared(job: _Job, comparison: Comparison) -> Iterator[PrintedMap]:
    """Yield the map that shows both of two, and the list of what differs."""
    itself = _map_itself(job)
    yield itself
    width, height = _leaf_size(job.view.setup, itself.pages[0])
    scale = min(width, height) / _LEAF_WIDTH
    leaflet = leaflet_of_differences(comparison, (width / scale, height / scale), job.typesetter)
    yield _printed_leaflet(job, leaflet, "differences", scale)


def _compared_with_origin(job: _Job) -> Iterator[PrintedMap]:
    """Yield what differs from the map that a map started from, as the readers of the view see both; if it says so."""
    view, say = job.view, job.typesetter.say
    journey = job.whole.map(view.map)
    if journey.based_on is None or journey.based_on == journey.id:
        return
    origin = job.whole.map(journey.based_on)
    same = pairs(origin, journey, {})
    hidden = tuple(lane.id for lane in origin.lanes if same.get(lane.id) in view.hidden_lanes)
    seen = as_seen(job.whole, view.with_(map=origin.id, hidden_lanes=hidden, theme=""))
    before, after = on_paper(Side(seen, origin.id), Side(job.document, journey.id))
    title = say("{after}, compared with {before}", after=journey.title, before=origin.title)
    comparison = compare(before, after, Names(say("Before"), say("After"), title, fates_in(say)))
    merged = comparison.merged
    inner = job._replace(
        document=merged, journey=merged.maps[0], view=view.with_(sheets=()), memory=Memory(), comparison=comparison
    )
    yield from (with_names_of_its_own(part, "compared") for part in _compared(inner, comparison))


def _telling(tell: Tell, journey: JourneyMap) -> Callable[[int], None]:
    """Return what tells how far the layout of a map is, by how many texts were set.

    How many there will be is not known before: the more there were, the smaller a part of the rest each is.
    """
    about = 1 + sum(len(lane.cards) for lane in journey.card_lanes)
    return lambda count: tell(_FINE * count // (count + about), _FINE)


def _parts(job: _Job) -> Iterator[PrintedMap]:
    """Yield a map and the sheets around it, in the order of the pages."""
    wanted = [kind for kind in _SHEETS if kind in job.view.sheets]
    itself = _map_itself(job)
    size = _leaf_size(job.view.setup, itself.pages[0])
    yield from _around(job, size, (kind for kind in wanted if kind in BEFORE_THE_MAP))
    yield itself
    yield from _around(job, size, (kind for kind in wanted if kind not in BEFORE_THE_MAP))


def _sheets_alone(job: _Job) -> Iterator[PrintedMap]:
    """Yield the sheets around a map without it, the wide way where nobody has chosen another."""
    setup = job.view.setup
    blank = blanks(setup if paper_of(setup) is not None else setup.with_(paper="a4"))[0]
    yield from _around(job, (blank.width, blank.height), (kind for kind in _SHEETS if kind in job.view.sheets))


def _map_itself(job: _Job) -> PrintedMap:
    document, journey, view, typesetter, memory = job[:5]
    lay = LayOut(lambda width, breaks: lay_out(document, journey, typesetter, memory, width, breaks), view.header)
    laid = lay_on_pages(lay, view.setup)
    picture = draw(document, laid.sheet)._replace(cells=cells_of(laid.sheet))
    if job.comparison is not None:
        picture = with_differences(picture, laid.sheet, document.theme, job.comparison, typesetter)
    if "notes" in view.sheets:
        picture = with_note_numbers(picture, document, journey, typesetter)
    marks = tuple(
        draw_assembly(page, number, typesetter, view.setup.cut_marks) for number, page in enumerate(laid.pages)
    )
    return PrintedMap(journey.title, journey.id, picture, laid.pages, marks)


def _around(job: _Job, size: tuple[float, float], kinds: Iterable[SheetKind]) -> Iterator[PrintedMap]:
    """Yield sheets around a map on paper of a size; none where nothing would stand on one."""
    width, height = size
    scale = min(width, height) / _LEAF_WIDTH
    for kind in kinds:
        if kind == "comparison":
            yield from _compared_with_origin(job)
            continue
        leaflet = lay_out_around(kind, job.document, job.journey, (width / scale, height / scale), job.typesetter)
        if leaflet is not None:
            yield _printed_leaflet(job, leaflet, kind, scale)


def _printed_leaflet(job: _Job, leaflet: Leaflet, kind: str, scale: float) -> PrintedMap:
    picture = draw_leaflet(job.document, leaflet, job.typesetter.say)
    title = job.typesetter.say("{map}: {sheet}", map=job.journey.title, sheet=leaflet.title)
    pages = leaves_on_pages(leaflet, scale)
    return PrintedMap(title, f"{job.journey.id} {kind}", picture, pages, bare=kind == "cover")


def _leaf_size(setup: PageSetup, page: Page) -> tuple[float, float]:
    """Return the width and the height of a sheet around a map: those of the map's own pages, without paper A4."""
    if blanks(setup):
        return page.width, page.height
    blank = blanks(PageSetup(paper="a4"))[0]
    return blank.width, blank.height


def _numbered(parts: Sequence[tuple[_Job, PrintedMap]]) -> Iterator[PrintedMap]:
    """Yield parts with the header and the footer of their theme on each page but those of a cover or a poster."""
    total, number = sum(len(part.pages) for _, part in parts), 0
    for job, part in parts:
        furniture = []
        for index, page in enumerate(part.pages):
            number += 1
            running = () if part.bare else _running(job, page, PageNumber(number, total))
            furniture.append((*part.furniture_of(index), *running))
        yield part._replace(furniture=tuple(furniture))


def _running(job: _Job, page: Page, number: PageNumber) -> Groups:
    if page.tile is not None or page.assembly:
        return ()
    for blank in blanks(job.view.setup):
        if abs(blank.width - page.width) < 1 and abs(blank.height - page.height) < 1:
            printable = Printable(page.width, page.height, blank.room)
            labels = lay_out_running(job.document, job.journey, printable, number, job.typesetter)
            return draw_running(labels, job.document.theme)
    return ()


def smallest_type_of(printed: Print) -> float:
    """Return the size of the smallest type on all pages, in points."""
    return min((smallest_type(part.pages) for part in printed.parts), default=0.0)
