"""The matrix of impact and effort: a dot for each opportunity, and beside it what the numbers on the dots mean."""

from collections.abc import Sequence

from journeyeditor.layout.around import style
from journeyeditor.layout.around.dots import Dot, centre_of, dots_of
from journeyeditor.layout.around.flow import Entry, flow
from journeyeditor.layout.around.leaf import Bar, Block, Lead, Leaflet, Piece, PlacedBlock, Written
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.around.table import Cell, Column, Row, table
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model.priorities import RATINGS, Opportunity, opportunities_of

QUARTERS = (("Quick wins", "Major projects"), ("Fill-ins", "Think twice"))
"""What the quarters of the matrix are called, from the top left on."""
_NUMBER = TextStyle(9, 600)
_AXIS = 18.0
"""The room for the numbers beside the plot, and below it."""
_CAPTION = 16.0
"""The room for the name of an axis."""
_MOST_OF_HEIGHT = 0.5
_MOST_OF_TABLE = 0.6


def lay_out_priorities(subject: Subject) -> Leaflet | None:
    """Return the opportunities by impact and effort; nothing where there is none."""
    found, say = opportunities_of(subject.journey), subject.typesetter.say
    if not found:
        return None
    room = subject.page.room
    lead = "What to begin with: the higher a dot, the more it brings; the farther left, the less it takes."
    (title,) = style.title_of(subject, "Impact and effort", lead)
    top = title.block.height + 3 * style.LINE
    is_wide = room.width > room.height
    columns = style.columns_of(room, 2) if is_wide else [room]
    side = min(columns[0].width - _AXIS, (room.height - top if is_wide else room.height * _MOST_OF_HEIGHT) - 40.0)
    plot = Rect(_AXIS, _CAPTION, side, side)
    matrix = _matrix(subject, found, plot, columns[0].width)
    below = top if is_wide else top + matrix.height + 2 * style.LINE

    def frames(number: int) -> Sequence[Rect]:
        if number > 0:
            return columns
        free = columns[1] if is_wide else room
        return [Rect(free.x, free.y + below, free.width, free.height - below)]

    first, *others = flow(_list(subject, found, columns[0].width), frames)
    placed = (PlacedBlock(title.block, Point(room.x, room.y)), PlacedBlock(matrix, Point(room.x, room.y + top)))
    leaves = (first._replace(blocks=(*placed, *first.blocks)), *others)
    return Leaflet(say("Impact and effort"), subject.page.width, subject.page.height, leaves)


def _list(subject: Subject, found: Sequence[Opportunity], width: float) -> list[Entry]:
    """Return what the numbers mean, and then what has no place yet."""
    typesetter, most = subject.typesetter, subject.page.room.height * _MOST_OF_TABLE
    columns = (
        Column("", width=16),
        Column("Opportunity", 3.0),
        Column("Impact", width=52),
        Column("Effort", width=52),
    )
    placed = [_row(one) for one in found if one.is_rated]
    unplaced = [_row(one) for one in found if not one.is_rated]
    entries = table("priorities", columns, placed, width, most, typesetter) if placed else []
    if unplaced:
        heading = typesetter.say("Without impact or effort")
        entries.append(style.heading("priorities-unrated-heading", heading, width, typesetter))
        entries += table("priorities-unrated", columns, unplaced, width, most, typesetter)
    return entries


def _row(one: Opportunity) -> Row:
    card = one.card
    cells = (
        Cell(str(one.number), style.SMALL, "quiet"),
        Cell(card.text, style.STRONG),
        Cell("" if card.impact is None else str(card.impact), rating=card.impact),
        Cell("" if card.effort is None else str(card.effort), rating=card.effort),
    )
    return Row(f"{card.id}-among-priorities", cells, card.id)


def _matrix(subject: Subject, found: Sequence[Opportunity], plot: Rect, width: float) -> Block:
    say = subject.typesetter.say
    dots = dots_of(found, plot)
    pieces = [*_ground(plot), *_axes(subject, plot), *_quarters(subject, plot)]
    for dot in dots:
        pieces += _dot(subject, dot)
    text = "{count} opportunities by impact and effort, as the list tells"
    height = plot.bottom + _AXIS + _CAPTION
    told = say(text, count=len(dots))
    return Block("priorities-matrix", "matrix", width, height, tuple(pieces), say("Impact and effort"), told)


def _ground(plot: Rect) -> list[Bar]:
    """Return the plot, the quarter of the quick wins shaded, and the lines between the quarters."""
    half_way = plot.centre
    lines = [
        Rect(plot.x, half_way.y - 0.375, plot.width, 0.75),
        Rect(half_way.x - 0.375, plot.y, 0.75, plot.height),
        *(Rect(x - 0.375, plot.y, 0.75, plot.height) for x in (plot.x, plot.right)),
        *(Rect(plot.x, y - 0.375, plot.width, 0.75) for y in (plot.y, plot.bottom)),
    ]
    shaded = Bar(Rect(plot.x, plot.y, plot.width / 2, plot.height / 2), "shade")
    return [shaded, *(Bar(line, "rule") for line in lines)]


def _axes(subject: Subject, plot: Rect) -> list[Piece]:
    """Return the names of the axes, each with the way it goes, and their numbers."""
    set_, say, icon = subject.typesetter.set, subject.typesetter.say, subject.typesetter.icon
    impact, effort = set_(say("Impact"), style.CAPTION, plot.width / 2), set_(say("Effort"), style.CAPTION, 200.0)
    below = plot.bottom + _AXIS
    right = plot.right - effort.width - 14
    pieces: list[Piece] = [
        Written(Point(plot.x, 0), icon("arrow-up", 10), "second", decoration=True),
        Written(Point(plot.x + 14, 0), impact, "second"),
        Written(Point(right, below), effort, "second"),
        Written(Point(plot.right - 10, below + 0.5), icon("arrow-right", 10), "second", decoration=True),
    ]
    for rating in range(1, RATINGS + 1):
        number = set_(str(rating), style.SMALL, 20.0)
        at = centre_of((rating, rating), plot)
        pieces.append(Written(Point(plot.x - 8 - number.width, at.y - number.height / 2), number, "quiet", True))
        pieces.append(Written(Point(at.x - number.width / 2, plot.bottom + 4), number, "quiet", True))
    return pieces


def _quarters(subject: Subject, plot: Rect) -> list[Piece]:
    pieces: list[Piece] = []
    for row, names in enumerate(QUARTERS):
        for column, name in enumerate(names):
            words = subject.typesetter.set(subject.typesetter.say(name), style.CAPTION, plot.width / 2 - 12)
            x = plot.right - 6 - words.width if column else plot.x + 6
            y = plot.bottom - 4 - words.height if row else plot.y + 4
            pieces.append(Written(Point(x, y), words, "quiet"))
    return pieces


def _dot(subject: Subject, dot: Dot) -> list[Piece]:
    x, y, r = *dot.centre, dot.radius
    size = max(5, min(9, int(r)))
    number = subject.typesetter.set(str(dot.opportunity.number), _NUMBER._replace(size=size), 40.0)
    area = Rect(x - r, y - r, 2 * r, 2 * r)
    return [
        Bar(area, "accent", r),
        Written(Point(x - number.width / 2, y - number.height / 2), number, "on accent"),
        Lead(area, dot.opportunity.card.id),
    ]
