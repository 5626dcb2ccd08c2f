"""Where our own data files are: in a wheel, in a frozen bundle and in a checkout.

A wheel and a frozen bundle carry copies of the folders `resources` and `icons` inside the package, in `_bundled`; a
checkout has the originals at its top.
"""

import sys
from collections.abc import Iterator
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The file or folder `resources/<parts>`."""
    return _find("resources", *parts)


def icon_path(*parts: str) -> Path:
    """The file or folder `icons/<parts>`."""
    return _find("icons", *parts)


def sample_path(name: str) -> Path:
    """The sample map with this file name, such as `pizza-night.journey`."""
    return resource_path("samples", name)


def _find(*parts: str) -> Path:
    for home in _homes():
        path = home.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"{'/'.join(parts)} is missing from this installation of Journey Editor.")


def _homes() -> Iterator[Path]:
    """The folders that may hold `resources` and `icons`, the likeliest first."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        yield Path(frozen, "journeyeditor", "_bundled")
    yield package / "_bundled"
    if package.parent.name == "src":
        yield package.parent.parent
