"""Two maps compared, as pictures: one that shows both, or each by itself with its stages over those of the other."""

from functools import partial

from journeyeditor.layout import Memory, Sheet, Typesetter, lay_out
from journeyeditor.layout.around.differences import Fate, Told, lay_out_differences
from journeyeditor.layout.around.leaf import Leaflet
from journeyeditor.layout.around.style import Subject, leaf_page
from journeyeditor.layout.type import Typed
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.draw.cells import cells_of
from journeyeditor.picture.draw.differences import LOOKS, with_differences
from journeyeditor.picture.primitives import Group, Jump, LinkArea, Picture
from journeyeditor.picture.printed import PrintedMap
from journeyeditor.review.comparing import Comparison, Kind
from journeyeditor.review.comparing.aligned import BLANK, aligned, with_heights
from journeyeditor.review.comparing.signs import with_signs


def picture_of_both(comparison: Comparison, typesetter: Typesetter) -> Picture:
    """Return the map that shows both, with what became of its elements."""
    return marked(comparison, comparison.merged, _laid_out(comparison.merged, typesetter), typesetter)


def pictures_of_each(comparison: Comparison, typesetter: Typesetter) -> tuple[Picture, Picture]:
    """Return both maps, each with what became of its elements; the same stages and lanes are at the same places."""
    both = comparison.merged.maps[0]
    documents = [
        with_signs(document, comparison.marks, comparison.names)
        for document in aligned(comparison.shared, both.stages, both.lanes)
    ]
    heights: dict[str, float] = {}
    for sheet in (_laid_out(document, typesetter) for document in documents):
        for lane in sheet.lanes:
            name = lane.lane.id.removeprefix(BLANK)
            heights[name] = max(heights.get(name, 0.0), lane.rect.height)
    documents = [with_heights(document, heights) for document in documents]
    sheets = [_laid_out(document, typesetter) for document in documents]
    lowest = max(sheet.band.y for sheet in sheets)
    before, after = (
        _lowered(marked(comparison, document, sheet, typesetter), lowest - sheet.band.y)
        for document, sheet in zip(documents, sheets, strict=True)
    )
    return before, after


def _lowered(picture: Picture, down: float) -> Picture:
    """Return a picture of a map whose grid begins further down below its header."""
    if not down:
        return picture
    sections = tuple(
        section if section.name == "header" else section._replace(down=section.down + down)
        for section in picture.sections
    )
    return picture._replace(height=picture.height + down, sections=sections)


def marked(comparison: Comparison, document: Document, sheet: Sheet, typesetter: Typesetter) -> Picture:
    """Return the picture of a map of a comparison that is laid out, with what became of its elements."""
    picture = draw(document, sheet)._replace(cells=cells_of(sheet))
    return with_differences(picture, sheet, document.theme, comparison, typesetter)


def leaflet_of_differences(comparison: Comparison, size: tuple[float, float], typesetter: Typesetter) -> Leaflet:
    """Return the list of what differs, on leaves of a size in points."""
    document, say = comparison.merged, typesetter.say
    told = partial(_told, comparison, say)
    fates = [Fate(kind, say(look.word), look.icon, told(kind)) for kind, look in LOOKS.items()]
    titles = (comparison.shared.before.maps[0].title, comparison.shared.after.maps[0].title)
    subject = Subject(
        document, document.maps[0], leaf_page(*size), Typed(typesetter, document.theme, document.language)
    )
    return lay_out_differences(subject, titles, fates)


def with_names_of_its_own(part: PrintedMap, prefix: str) -> PrintedMap:
    """Return what is printed beside a map of the same elements, with other ids, so that links find the map's."""
    picture = part.picture
    sections = tuple(
        section._replace(
            groups=tuple(_named(group, prefix) for group in section.groups),
            bundles=tuple(
                bundle._replace(groups=tuple(_named(group, prefix) for group in bundle.groups))
                for bundle in section.bundles
            ),
        )
        for section in picture.sections
    )
    cells = {f"{prefix} {name}": cell for name, cell in picture.cells.items()}
    return part._replace(map_id=f"{prefix} {part.map_id}", picture=picture._replace(sections=sections, cells=cells))


def _named(group: Group, prefix: str) -> Group:
    parts = tuple(
        part._replace(link=part.link._replace(element_id=f"{prefix} {part.link.element_id}"))
        if isinstance(part, LinkArea) and isinstance(part.link, Jump)
        else part
        for part in group.parts
    )
    return group._replace(element_id=f"{prefix} {group.element_id}", parts=parts)


def _told(comparison: Comparison, say: Wording, kind: Kind) -> list[Told]:
    found = (difference for difference in comparison.differences if difference.kind == kind)
    return [Told(say.tell(difference.message), difference.element_id) for difference in found]


def _laid_out(document: Document, typesetter: Typesetter) -> Sheet:
    return lay_out(document, document.maps[0], typesetter, Memory())
