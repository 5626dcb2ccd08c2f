"""The drawn faces of personas without a photo: told from each other by their form, not by colour alone."""

from collections.abc import Mapping
from types import MappingProxyType

PLAIN_FACE = "parted"
"""The face of a persona for whom none was chosen."""

FACES: Mapping[str, str] = MappingProxyType(
    {
        PLAIN_FACE: "Short hair, parted",
        "long": "Long hair",
        "curls": "Curly hair",
        "beard": "Short hair and a beard",
        "bob": "Chin-length hair and glasses",
        "scarf": "Head scarf",
        "grey": "Grey hair and glasses",
        "cropped": "Cropped hair and earrings",
        "ponytail": "Ponytail",
        "turban": "Turban and a beard",
        "bun": "Grey hair in a bun",
        "moustache": "Curly hair and a moustache",
        "plaits": "Child with plaits",
        "bald": "Bald, with a beard",
        "fringe": "Child with a fringe",
        "locks": "Long locks and glasses",
    }
)
"""What each face shows, in words, by its name."""


def next_face(taken: set[str]) -> str:
    """Return the first face that nobody has; the plain one where all are taken."""
    return next((face for face in FACES if face not in taken), PLAIN_FACE)
