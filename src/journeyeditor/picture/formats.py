"""The formats that a map can be given away in, as data: a new one is a painter and a line here."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, NamedTuple

from journeyeditor.model import Message, View
from journeyeditor.picture.printed import Print, Tell, pages_of, share_of

_MAP_SUFFIX, _MAP_TYPE = ".journey", "application/json"
_MOST_IN_MEMORY = 8_000_000
"""How many bytes of an image are kept in memory; what is larger waits on the disk until it is saved."""


class ExportReport(NamedTuple):
    """What became of an export."""

    pages: int
    smallest_type: float
    """The size of the smallest type on paper, in points."""
    warnings: tuple[Message, ...] = ()
    """What may look other than its maker thinks, such as a character that no font has."""


class CannotMake(Exception):  # noqa: N818 - what a user has is a problem
    """A format cannot hold what is wanted; nothing is made."""

    def __init__(self, text: str, **values: str | int) -> None:
        """Take the sentence for the user, without its full stop, and what stands in its places."""
        super().__init__(text)
        self.text, self.values = text, values


class WrittenFile(NamedTuple):
    """A file of an export."""

    content: bytes | IO[bytes]
    """What it holds; a file that was made aside where that may be much."""
    page: int | None = None
    """The page that it shows, counted from 1; none where it holds them all."""

    @property
    def data(self) -> bytes:
        """All that it holds."""
        if isinstance(self.content, bytes):
            return self.content
        self.content.seek(0)
        return self.content.read()


class _MadeAside(SpooledTemporaryFile[bytes]):
    """A file without a name, in memory while it is small; it is gone with the last who holds it."""

    def __del__(self) -> None:
        self.close()


class Details(NamedTuple):
    """What can be chosen of some formats."""

    dpi: float = 192.0
    """How many pixels an inch of paper has in an image: 96 for a plain screen, up to four times as many for print."""
    transparent: bool = False
    """Whether there is no paper behind what is drawn, in an image or a drawing."""
    outlined: bool = False
    """Whether the text of a drawing is shapes, for programs that do not read the fonts of a file."""
    attached: bool = True
    """Whether a PDF carries the whole document along, so that Journey Editor opens it; notes and comments too."""
    attached_anyway: bool = False
    """Whether it does so even where its pages leave something out, such as a hidden lane."""

    def is_attached_to(self, printed: Print) -> bool:
        """Tell whether a PDF of what is printed carries the document along."""
        return self.attached_anyway if printed.leaves_out else self.attached


class ExportFormat(NamedTuple):
    """A format that a map can be given away in."""

    key: str
    """How the command line calls it."""
    name: str
    """How a chooser calls it."""
    suffix: str
    write: Callable[[Print, Tell, Details], Iterator[WrittenFile]]
    """Writes what is printed; what it needs is imported only now."""
    one_file: bool
    """Whether all pages are in one file; else each has one of its own."""
    paper: str = ""
    """The paper that it is meant for, where it is for one."""

    def fitted(self, view: View) -> View:
        """Return a view on the paper that the format is meant for; a map that is laid out by itself fits on one."""
        if not self.paper:
            return view
        mode = "one page" if view.setup.mode == "automatic" else view.setup.mode
        return view.on(view.setup.with_(paper=self.paper, mode=mode, orientation="landscape"))


def _pdf(printed: Print, tell: Tell, details: Details) -> Iterator[WrittenFile]:
    from journeyeditor.picture.pdf import render
    from journeyeditor.picture.pdf.attachment import Attachment, file_name

    attachment = None
    if printed.document is not None and details.is_attached_to(printed):
        name = file_name(printed.document.title, _MAP_SUFFIX)
        data = printed.document.model_dump_json(exclude_defaults=True).encode()
        attachment = Attachment(name, _MAP_TYPE, printed.say("The map, to be opened in Journey Editor"), data)
    yield WrittenFile(render(printed.parts, printed.particulars, tell, attachment))


def _svg(printed: Print, tell: Tell, details: Details) -> Iterator[WrittenFile]:
    from journeyeditor.picture.described import described
    from journeyeditor.picture.svg import Options, svg_of

    pages = pages_of(printed)
    for number, page in enumerate(pages, 1):
        tell_more = share_of(tell, number - 1, len(pages))
        options = Options(
            page.part.title,
            described(page, printed.say),
            printed.particulars.language,
            details.outlined,
            details.transparent,
        )
        yield WrittenFile(svg_of(page.part.picture, page.page, options, page.furniture, tell_more), number)


def _png(printed: Print, tell: Tell, details: Details) -> Iterator[WrittenFile]:
    from journeyeditor.picture.png import Options, finest_dpi, write_png

    pages = pages_of(printed)
    finest = min(finest_dpi(page.page) for page in pages)
    if details.dpi > finest:
        text = "An image of {dpi} dpi would be larger than programs can open: at most {most} dpi are possible here"
        raise CannotMake(text, dpi=f"{details.dpi:g}", most=int(finest))
    for number, page in enumerate(pages, 1):
        tell_more = share_of(tell, number - 1, len(pages))
        out = _MadeAside(_MOST_IN_MEMORY)
        options = Options(details.dpi, details.transparent)
        write_png(out, page.part.picture, page.page, options, page.furniture, tell_more)
        yield WrittenFile(out, number)


def _pptx(printed: Print, tell: Tell, _details: Details) -> Iterator[WrittenFile]:
    from journeyeditor.picture.pptx import render

    yield WrittenFile(render(printed, tell))


def _html(printed: Print, tell: Tell, _details: Details) -> Iterator[WrittenFile]:
    from journeyeditor.picture.html import render

    yield WrittenFile(render(printed, tell))


FORMATS: dict[str, ExportFormat] = {
    made.key: made
    for made in (
        ExportFormat("pdf", "PDF document", ".pdf", _pdf, one_file=True),
        ExportFormat("svg", "SVG drawing", ".svg", _svg, one_file=False),
        ExportFormat("png", "PNG image", ".png", _png, one_file=False),
        ExportFormat("html", "Web page", ".html", _html, one_file=True, paper="map"),
        ExportFormat("pptx", "PowerPoint slides", ".pptx", _pptx, one_file=True, paper="slide"),
    )
}
"""All of them, by their keys."""


def paths_of(path: Path, count: int, one_file: bool) -> list[Path]:
    """Return the files that so many pages go to: *map.svg*, or *map-1.svg*, *map-2.svg* and so on."""
    if one_file or count <= 1:
        return [path]
    digits = len(str(count))
    return [path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, count + 1)]


def placed(path: Path, files: tuple[WrittenFile, ...]) -> list[tuple[Path, bytes | IO[bytes]]]:
    """Return where each file of an export goes, and what it holds."""
    paths = paths_of(path, len(files), one_file=len(files) == 1)
    return [(where, file.content) for where, file in zip(paths, files, strict=True)]
