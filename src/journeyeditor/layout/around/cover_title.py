"""The field of a cover: the title on the accent, what kind of map it is, the client, and the course of its curve."""

from journeyeditor.layout.around import style
from journeyeditor.layout.around.leaf import Bar, Block, Course, Piece, Written
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.header import kind_words
from journeyeditor.layout.typesetter import TextBlock, TextStyle
from journeyeditor.model.curve_shape import Knot, pieces

_TITLE_SIZES = (44, 36, 28, 22, 17)
SUBTITLE = TextStyle(13)


def lay_out_title(subject: Subject, height: float) -> Block | None:
    """Return the field with the title, so high; nothing where that would not hold the title and the client."""
    room, journey, theme = subject.page.room, subject.journey, subject.document.theme
    set_ = subject.typesetter.set
    width = room.width * 0.86
    kind = set_(kind_words(journey, subject.typesetter.say, with_owner=False), SUBTITLE, width)
    client = set_(theme.client, TextStyle(12, 600), width)
    taken = room.y + kind.height + 6 * style.LINE + (client.height if theme.client else 0.0)
    title = _as_large_as_fits(subject, journey.title, width, min(height * 0.6, height - taken))
    if title is None:
        return None
    found: list[Piece] = [Bar(Rect(0, 0, subject.page.width, height), "accent")]
    course = _course(subject, height)
    if course is not None:
        found.append(course)
    if theme.client:
        found.append(Written(Point(room.x, room.y), client, "on accent"))
    top = height - 4 * style.LINE - title.height
    found.append(Written(Point(room.x, top - kind.height - style.LINE), kind, "quiet on accent"))
    found.append(Written(Point(room.x, top), title, "on accent"))
    return Block("cover-title", "title", subject.page.width, height, tuple(found), journey.title)


def _as_large_as_fits(subject: Subject, text: str, width: float, height: float) -> TextBlock | None:
    def of_size(size: int) -> TextBlock:
        return subject.typesetter.set(text, TextStyle(size, 600, role="title"), width)

    return next((block for size in _TITLE_SIZES if (block := of_size(size)).height <= height), None)


def _course(subject: Subject, height: float) -> Course | None:
    """Return the first curve of the map across the whole field; nothing where it has none that goes anywhere."""
    journey = subject.journey
    for lane in journey.curve_lanes:
        for curve in lane.curves:
            points = journey.in_order(curve.points)
            if lane.hidden or len(points) < 2:
                continue
            steps = len(journey.steps)
            knots: list[Knot] = []
            for point in points:
                x = (journey.column_of[point.step] + point.at) / steps * subject.page.width
                share = lane.scale.share(lane.scale.clamped(point.value))
                if not knots or x > knots[-1].x + 1:
                    knots.append(Knot(x, height * (0.62 - 0.48 * share)))
            knots = [Knot(-8.0, knots[0].y), *(knot for knot in knots if 0 < knot.x < subject.page.width)]
            knots.append(Knot(subject.page.width + 8.0, knots[-1].y))
            return Course(knots[0], tuple(pieces(knots)))
    return None
