"""The hair of the plain likeness."""

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.primitives import Path


def parting(head: Rect) -> Path:
    """Return hair that is parted at one side and falls over the forehead."""
    left, right, top = head.x - 0.5, head.right + 0.5, head.y - head.height * 0.08
    part = head.x + head.width * 0.62
    return (
        ("M", left, head.y + head.height * 0.46),
        ("C", left, top, right, top, right, head.y + head.height * 0.46),
        (
            "C",
            right,
            head.y + head.height * 0.3,
            part + 2,
            head.y + head.height * 0.3,
            part,
            head.y + head.height * 0.12,
        ),
        (
            "C",
            part - 3,
            head.y + head.height * 0.34,
            left + 2,
            head.y + head.height * 0.26,
            left,
            head.y + head.height * 0.46,
        ),
        ("Z",),
    )
