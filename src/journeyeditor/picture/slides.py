"""A map as it is presented: a cover, its personas, stage after stage, and what to begin with; a slide each."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document, JourneyMap, Margins, PageSetup, Persona, SheetKind, Stage, View
from journeyeditor.picture.described import described
from journeyeditor.picture.primitives import Picture
from journeyeditor.picture.printed import PrintedMap, PrintedPage
from journeyeditor.picture.printing import print_of

_WIDTH = 280.0
"""How wide the paper of a slide is, in millimetres: type that can be read on paper can be read on a screen so."""
_MARGIN = 7.0
_DRAWN_LATER = ("curve", "point")
"""The kinds of groups that are drawn while one looks on."""
_NEAR = 1.0
"""A length in points that two edges of the same place may be apart."""
_ON_MAP = ("id", "name", "kind", "colour", "age", "role", "quote")
"""The fields of a persona that its map shows as well."""
_AFTER: tuple[SheetKind, ...] = ("priorities",)


class Slide(NamedTuple):
    """One thing that is shown at a time."""

    title: str
    notes: str
    """What the speaker may say."""
    told: str
    """What it shows, in words, for those who cannot see it."""
    still: Picture
    """What is there from the beginning."""
    drawn: Picture | None
    """What draws itself from the left to the right, if there is any."""
    page: Page
    course: Rect
    """Where it draws itself, in points of the page."""
    stage_id: str = ""


def slides_of(document: Document, map_id: str, typesetter: Typesetter, ratio: float = 16 / 9) -> tuple[Slide, ...]:
    """Return the slides of a map for a screen that is so much wider than high.

    Raises:
        KeyError: the document has no such map.
    """
    width, height = (_WIDTH, _WIDTH / ratio) if ratio >= 1 else (_WIDTH * ratio, _WIDTH)
    margins = Margins(top=_MARGIN, right=_MARGIN, bottom=_MARGIN, left=_MARGIN)
    page = PageSetup(
        paper="custom",
        width=min(width, height),
        height=max(width, height),
        orientation="landscape" if ratio >= 1 else "portrait",
        margins=margins,
        mode="stages",
    )
    view = View(id="slides", name="", map=map_id, header=False, page=page)

    def sheets(kinds: tuple[SheetKind, ...]) -> Iterator[Slide]:
        printed = print_of(document, [view.with_(sheets=kinds)], typesetter, only_sheets=True)
        for part in printed.parts:
            yield from (_sheet(part, page, typesetter.say) for page in part.pages)

    journey = document.map(map_id)
    is_told = any(_tells(document.persona(name)) for name in journey.personas)
    before: tuple[SheetKind, ...] = ("cover", "personas") if is_told else ("cover",)
    (stages,) = print_of(document, [view], typesetter).parts
    return (*sheets(before), *_stages(stages, journey, typesetter.say), *sheets(_AFTER))


def _tells(persona: Persona) -> bool:
    """Tell whether more is known of a persona than what its map shows."""
    return persona != Persona(**{field: getattr(persona, field) for field in _ON_MAP})


def _sheet(part: PrintedMap, page: Page, say: Wording) -> Slide:
    told = described(PrintedPage(part, page, ()), say)
    return Slide(part.title, "", told, part.picture, None, page, Rect(0, 0, 0, 0))


def _stages(part: PrintedMap, journey: JourneyMap, say: Wording) -> Iterator[Slide]:
    """Yield the slides of the stages: all of one before the next, whatever the order of the pages."""
    still, drawn = _parted(part.picture)
    found = [(pane, page) for page in part.pages if (pane := _grid_of(page)) is not None]
    for pane, page in map(_centred, sorted(found, key=lambda one: one[0].source[:2])):
        stage = _stage_at(part.picture, pane.source, journey)
        source = pane.source
        is_drawn = any(group.rect.touches(source) for group in drawn.groups)
        yield Slide(
            " ".join(stage.name.split()) if stage is not None else part.title,
            notes_of_stage(journey, stage) if stage is not None else "",
            described(PrintedPage(part, page, ()), say),
            still,
            drawn if is_drawn else None,
            page,
            Rect(pane.at.x, pane.at.y, source.width * page.scale, source.height * page.scale),
            stage.id if stage is not None else "",
        )


def _centred(found: tuple[Pane, Page]) -> tuple[Pane, Page]:
    """Return a page in whose middle stands what a paper has at its left, and its part of the grid."""
    grid, page = found
    left = min(pane.at.x for pane in page.panes)
    right = max(pane.at.x + pane.source.width * page.scale for pane in page.panes)
    across = (page.width - (right - left)) / 2 - left
    panes = [pane._replace(at=Point(pane.at.x + across, pane.at.y)) for pane in page.panes]
    return panes[page.panes.index(grid)], page._replace(panes=tuple(panes))


def _grid_of(page: Page) -> Pane | None:
    return next((pane for pane in page.panes if "grid" in pane.layers), None)


def _stage_at(picture: Picture, source: Rect, journey: JourneyMap) -> Stage | None:
    """Return the stage that a part of the grid begins in."""
    stages = {stage.id: stage for stage in journey.stages}
    # A stage points into the next one: what counts is where it begins.
    begun = [group for group in picture.groups if group.kind == "stage" and group.rect.x <= source.x + _NEAR]
    last = max(begun, key=lambda group: group.rect.x, default=None)
    return stages.get(last.element_id) if last is not None else None


def _parted(picture: Picture) -> tuple[Picture, Picture]:
    """Return a picture without what is drawn later, and that alone."""
    sections = [
        (
            section._replace(groups=tuple(one for one in section.groups if one.kind not in _DRAWN_LATER)),
            section._replace(groups=tuple(one for one in section.groups if one.kind in _DRAWN_LATER), bundles=()),
        )
        for section in picture.sections
    ]
    still, drawn = (tuple(part) for part in zip(*sections, strict=True))
    return picture._replace(sections=still), picture._replace(sections=drawn)


def notes_of_stage(journey: JourneyMap, stage: Stage) -> str:
    """Return what there is to say of a stage: the notes for its speaker, its definition, and the notes of its cards."""
    steps = {step.id for step in stage.steps}
    words = [text.strip() for text in (stage.notes, stage.definition)]
    words += [
        f"{' '.join(card.text.split())}: {card.notes.strip()}"
        for lane in journey.card_lanes
        if not lane.hidden
        for card in lane.cards
        if card.step in steps and card.notes.strip()
    ]
    return "\n\n".join(text for text in words if text)
