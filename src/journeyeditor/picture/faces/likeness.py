"""A bust of a persona in the colour of that persona."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.faces import PLAIN_FACE
from journeyeditor.picture.contrast import WHITE, luminance, mixed
from journeyeditor.picture.faces import hair as h
from journeyeditor.picture.faces.body import bust, head_in, neck_in
from journeyeditor.picture.faces.parted import parting
from journeyeditor.picture.primitives import Path, Primitive, Shape
from journeyeditor.picture.shapes import disc, oval

_FAIR, _OLIVE, _TAN, _BROWN, _DARK = "#F0D3BD", "#E4B894", "#CB966C", "#A06A45", "#7E5136"
_BLACK, _CHESTNUT, _RED, _BLOND, _GREY = "#2A211D", "#5A3A28", "#A6532D", "#C79A52", "#9AA0A6"
_FRAMES, _GOLD, _BLUSH = "#3A3F45", "#D9A93A", "#D9704F"
_DUSK = 0.3
"""Paper of less luminance is dark."""
Wear = Literal["glasses", "earrings", "cheeks", "beard", "moustache"]


class _Face(NamedTuple):
    """What somebody looks like; hair without a colour is that of the persona, darkened."""

    skin: str
    hair: str = ""
    behind: tuple[Path, ...] = ()
    """Hair behind the shoulders."""
    around: tuple[Path, ...] = ()
    """Hair before the shoulders and behind the head."""
    over: tuple[Path, ...] = ()
    """Hair over the forehead."""
    wears: tuple[Wear, ...] = ()
    cloth: tuple[Path, ...] = ()
    """What covers the head, in the colour of the persona."""
    folds: tuple[Path, ...] = ()
    ears: bool = True
    """Whether its ears are seen."""


_FACES: Mapping[str, _Face] = MappingProxyType(
    {
        "long": _Face(_OLIVE, _CHESTNUT, around=h.LONG, over=h.CENTRE_PARTING, ears=False),
        "curls": _Face(_BROWN, _BLACK, behind=h.curls(0.42, 0.14), over=(h.cap(-0.1, -0.66, -0.32),)),
        "beard": _Face(_FAIR, _CHESTNUT, over=h.CROPPED, wears=("beard",)),
        "bob": _Face(_FAIR, _RED, behind=h.CHIN_LENGTH, over=h.STRAIGHT_FRINGE, wears=("glasses",), ears=False),
        "scarf": _Face(_TAN, cloth=h.SCARF, folds=(h.SCARF_FOLD,)),
        "grey": _Face(_OLIVE, _GREY, behind=h.BESIDE, over=h.BRUSHED_BACK, wears=("glasses",)),
        "cropped": _Face(_DARK, _BLACK, over=h.CROPPED, wears=("earrings",)),
        "ponytail": _Face(_FAIR, _BLOND, behind=h.PONYTAIL, over=h.BRUSHED_BACK),
        "turban": _Face(_TAN, _BLACK, cloth=h.TURBAN, folds=h.TURBAN_FOLDS, wears=("beard",)),
        "bun": _Face(_FAIR, _GREY, behind=h.BUN, over=h.BRUSHED_BACK),
        "moustache": _Face(
            _TAN, _BLACK, behind=h.curls(0.33, 0.1), over=(h.cap(-0.14, -0.7, -0.34),), wears=("moustache",)
        ),
        "plaits": _Face(_BROWN, _BLACK, around=h.PLAITS, over=h.CENTRE_PARTING, wears=("cheeks",), ears=False),
        "bald": _Face(_DARK, _BLACK, wears=("beard",)),
        "fringe": _Face(_FAIR, _BLOND, behind=(h.cap(0.0, -0.78, -0.2),), over=h.STRAIGHT_FRINGE, wears=("cheeks",)),
        "locks": _Face(_BROWN, _BLACK, around=h.LOCKS, over=h.CENTRE_PARTING, wears=("glasses",), ears=False),
    }
)


def likeness(rect: Rect, colour: str, paper: str = WHITE, face: str = PLAIN_FACE) -> tuple[Primitive, ...]:
    """Return a bust in the colour of a persona, within the circle that fills a rectangle.

    Args:
        rect: the rectangle, a square.
        colour: the colour of the persona.
        paper: the colour of what it stands on.
        face: the name of a drawn face; one that is not known is the plain one.
    """
    found = _FACES.get(face)
    return _plain(rect, colour, paper) if found is None else tuple(_parts(found, rect, colour, paper))


def _ground(colour: str, paper: str) -> str:
    """Return the colour of the circle: near that of the paper, but no darker than dark hair is seen on."""
    return mixed(colour, paper, 0.6 if _is_dark(paper) else 0.84)


def _is_dark(paper: str) -> bool:
    return luminance(paper) < _DUSK


def _plain(rect: Rect, colour: str, paper: str) -> tuple[Primitive, ...]:
    centre, r = rect.centre, rect.width / 2
    ground, hair = _ground(colour, paper), mixed(colour, "#2B211D", 0.75)
    head = head_in(centre, r)
    return (
        Shape(disc(centre, r), fill=ground),
        Shape(oval(Rect(head.x - r * 0.1, head.y - r * 0.14, head.width + r * 0.2, head.height * 1.1)), fill=hair),
        Shape(bust(centre, r), fill=colour),
        Shape(oval(neck_in(centre, r)), fill=mixed(_FAIR, colour, 0.18)),
        Shape(oval(head), fill=_FAIR),
        Shape(parting(head), fill=hair),
    )


def _parts(face: _Face, rect: Rect, colour: str, paper: str) -> Iterator[Shape]:
    centre, r = rect.centre, rect.width / 2
    cloth = mixed(colour, WHITE, 0.3) if _is_dark(paper) else mixed(colour, "#1C1F22", 0.42)

    def painted(paths: Iterable[Path], fill: str) -> Iterator[Shape]:
        return (Shape(_placed(path, centre, r), fill=fill) for path in paths)

    yield Shape(disc(centre, r), fill=_ground(colour, paper))
    yield from painted(face.behind, face.hair)
    yield Shape(bust(centre, r), fill=colour)
    yield from painted(face.around, face.hair)
    covers_neck = face.cloth == h.SCARF
    if covers_neck:
        yield from painted(face.cloth, cloth)
    else:
        yield Shape(oval(neck_in(centre, r)), fill=mixed(face.skin, _BLACK, 0.14))
        yield from painted(h.EARS if face.ears else (), face.skin)
    yield Shape(
        oval(head_in(centre, r).inset(r * 0.05, r * 0.03) if covers_neck else head_in(centre, r)), fill=face.skin
    )
    yield from painted(face.over, face.hair)
    yield from _worn(face, centre, r)
    if face.cloth and not covers_neck:
        yield from painted(face.cloth, cloth)
    for fold in face.folds:
        yield Shape(_placed(fold, centre, r), stroke=mixed(cloth, WHITE, 0.35), stroke_width=r * 0.035)


def _worn(face: _Face, centre: Point, r: float) -> Iterator[Shape]:
    for thing in face.wears:
        match thing:
            case "glasses":
                for path in h.GLASSES:
                    yield Shape(_placed(path, centre, r), stroke=_FRAMES, stroke_width=r * 0.04)
            case "earrings":
                yield from (Shape(_placed(path, centre, r), fill=_GOLD) for path in h.EARRINGS)
            case "cheeks":
                blush = mixed(face.skin, _BLUSH, 0.4)
                yield from (Shape(_placed(path, centre, r), fill=blush) for path in h.CHEEKS)
            case "beard":
                yield from (Shape(_placed(path, centre, r), fill=face.hair) for path in h.FULL_BEARD)
                yield Shape(_placed(h.LIPS, centre, r), fill=mixed(face.skin, "#8A3B32", 0.35))
            case "moustache":
                yield from (Shape(_placed(path, centre, r), fill=face.hair) for path in h.MOUSTACHE)


def _placed(path: Path, centre: Point, r: float) -> Path:
    """Return a path of the circle of radius 1 where a circle of another is."""
    placed = []
    for verb, *numbers in path:
        ends = [centre.x + r * n if place % 2 == 0 else centre.y + r * n for place, n in enumerate(numbers)]
        placed.append((verb, *ends))
    return tuple(placed)  # type: ignore[arg-type]
