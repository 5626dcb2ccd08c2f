"""One map on one paper in one way: what is wrong with its pages."""

import io
import re
from collections import Counter
from itertools import pairwise
from random import Random

import pypdfium2

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.paper import blanks
from journeyeditor.model import Margins, PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.panes import shown_in
from journeyeditor.picture.pdf import render
from journeyeditor.picture.printed import pages_of
from journeyeditor.picture.printing import print_of
from tests.papers.maps import generated
from tests.picture.checks import structure_of

MODES = ("automatic", "one page", "fit width", "poster", "stages")
PAPERS = ("a5", "a4", "a3", "a2", "a1", "a0", "letter", "legal", "tabloid", "ansi-c", "ansi-e", "custom", "map")
_WORD = re.compile(r"[a-h]\d+z")
_SLACK = 0.5


def setup_of(number):
    """Return the page setup of a trial: each mode on each paper in turn, the rest by chance."""
    random = Random(f"setup {number}")
    sides = random.choice((0, 5, 10, 20))
    return PageSetup(
        paper=PAPERS[number // len(MODES) % len(PAPERS)],
        width=random.choice((148, 300, 900)),
        height=random.choice((105, 400, 600)),
        mode=MODES[number % len(MODES)],
        orientation=random.choice(("auto", "auto", "portrait", "landscape")),
        margins=Margins(top=sides, right=sides, bottom=sides, left=sides),
        across=random.randint(1, 4),
        overlap=random.choice((0, 10, 20)),
        assembly=random.random() < 0.5,
    )


def faults_of(number, seed, typesetter, hidden=()):
    """Return what is wrong with a trial, in words; nothing where all is well, unless lanes are hidden."""
    document, texts = generated(f"{seed} {number}")
    setup = setup_of(number)
    view = whole_views(document)[0].on(setup).with_(hidden_lanes=hidden)
    printed = print_of(document, [view], typesetter)
    data = render(printed.parts, printed.particulars)
    return [*_of_words(data, texts), *_of_pages(data, printed, setup), *_of_edges(printed)]


def _of_words(data, texts):
    """Every word is read exactly once, and those of a text one after the other."""
    read = _WORD.findall(" ".join(_texts_in(structure_of(data))))
    counts, expected = Counter(read), [word for text in texts for word in text]
    for word in expected:
        if counts[word] != 1:
            yield f"{word} is read {counts[word]} times"
    places = {word: place for place, word in enumerate(read)}
    for text in texts:
        found = [places[word] for word in text if word in places]
        if found and found != list(range(found[0], found[0] + len(found))):
            yield f"the words of {' '.join(text)} are not read one after the other"


def _texts_in(node):
    for part in node.kids:
        if isinstance(part, str):
            yield part
        else:
            yield from _texts_in(part)


def _of_pages(data, printed, setup):
    """No page is empty, and each is as large as its paper."""
    sizes = [(blank.width, blank.height) for blank in blanks(setup)]
    opened = pypdfium2.PdfDocument(io.BytesIO(data).getvalue())
    for number, (page, laid) in enumerate(zip(opened, pages_of(printed), strict=True), 1):
        if not page.get_textpage().get_text_bounded().strip():
            yield f"page {number} is empty"
        size = page.get_size()
        wanted = sizes or [(laid.page.width, laid.page.height)]
        if not any(abs(size[0] - w) <= _SLACK and abs(size[1] - h) <= _SLACK for w, h in wanted):
            yield f"page {number} is {size[0]:.1f} by {size[1]:.1f} points"
    opened.close()


def _of_edges(printed):
    """No card is cut, and none crosses the edge of a page; connectors are cut across alone, and their words never."""
    labels = Counter()
    for number, page in enumerate(pages_of(printed), 1):
        paper = Rect(0, 0, page.page.width, page.page.height)
        for pane in page.page.panes:
            if pane.again:
                continue
            for shown in shown_in(pane, [(group, group.rect) for group in page.part.picture.groups]):
                if shown.group.kind == "words of a line":
                    labels[shown.group.element_id] += _inside(shown.covered, pane.source, 0)
                if shown.group.kind == "connector" and _runs_along_an_edge(shown.group, pane.source):
                    yield f"{shown.group.element_id} is cut along its length on page {number}"
                if shown.group.kind not in ("card", "point"):
                    continue
                if shown.group.kind == "card" and not _inside(shown.covered, pane.source, 0.01):
                    yield f"{shown.group.element_id} is cut on page {number}"
                on_paper = _placed(shown.covered, pane, page.page.scale)
                if not _inside(on_paper, paper, _SLACK):
                    yield f"{shown.group.element_id} crosses the edge of page {number}"
    labelled = {
        group.element_id
        for part in printed.parts
        for group in part.picture.groups
        if group.kind == "connector" and group.title
    }
    yield from (f"the words of {name} are whole {labels[name]} times" for name in labelled if labels[name] != 1)


def _runs_along_an_edge(group, source):
    """Tell whether a piece of a connector's line lies on an edge of what a page shows."""
    line = group.parts[0]
    at, near = group.at, line.stroke_width / 2
    corners = [(at.x + step[-2], at.y + step[-1]) for step in line.path]
    for (x1, y1), (x2, y2) in pairwise(corners):
        if x1 == x2 and any(abs(x1 - edge) < near for edge in (source.x, source.right)):
            return abs(y2 - y1) > near
        if y1 == y2 and any(abs(y1 - edge) < near for edge in (source.y, source.bottom)):
            return abs(x2 - x1) > near
    return False


def _placed(rect, pane, scale):
    x, y = pane.at.x + (rect.x - pane.source.x) * scale, pane.at.y + (rect.y - pane.source.y) * scale
    return Rect(x, y, rect.width * scale, rect.height * scale)


def _inside(inner, outer, slack):
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )
