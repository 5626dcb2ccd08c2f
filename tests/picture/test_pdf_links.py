"""Links on paper lead to the web and to other maps, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits.detail import add_detail
from journeyeditor.files import load
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export
from journeyeditor.picture.formats import FORMATS
from journeyeditor.picture.pdf import render
from journeyeditor.picture.primitives import LinkArea
from journeyeditor.resources import sample_path
from tests.picture.readers import opened
from tests.picture.scenes import PARTICULARS, group, pane, picture, printed

pytestmark = pytest.mark.usefixtures("qapp")

HOSTILE = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "  javascript:alert(1)",
    "file:///etc/passwd",
    "vbscript:x",
    "data:text/html,<script>",
    "ftp://example.org/",
    "smb://server/share",
    "\\\\server\\share",
    "//example.org/",
    "www.example.org",
    "https:",
    "https://",
    "http:///path",
    "mailto:",
    "https://a b.example/",
    "https://example.org/\x00",
    "https://example.org/\r\nHost: evil",
    "http://[::1",
    "jar:https://example.org!/",
    "https\u200b://example.org/",
]


def linked(kind, target, label=""):
    # Even a link that came past the model's own checks.
    return LinkArea(Rect(10, 20, 100, 40), Link.model_construct(kind=kind, target=target, label=label))


def annotations_of(data, page=0):
    return [entry.get_object() for entry in opened(data).pages[page].get("/Annots", [])]


def test_a_web_link_stands_where_its_card_stands():
    shown = picture(group(linked("web", "https://example.org/a?b=c#d", "Read on"), at=(50, 60)))
    page = Page(400, 300, 0.5, (pane((0, 0, 400, 300), (30, 40)),))
    (link,) = annotations_of(render([printed(shown, page)], PARTICULARS))
    assert [float(edge) for edge in link["/Rect"]] == pytest.approx([60, 200, 110, 220], abs=0.01)
    assert (link["/Subtype"], link["/A"]["/S"], link["/A"]["/URI"]) == ("/Link", "/URI", "https://example.org/a?b=c#d")
    assert link["/Border"] == [0, 0, 0]
    assert link["/Contents"] == "Read on"


def test_a_link_to_a_map_goes_to_its_first_page():
    one = printed(picture(group(linked("map", "map-2"))), map_id="map-1")
    two = printed(picture(group(linked("map", "map-1"))), map_id="map-2")
    data = render([one, two], PARTICULARS)
    reader = opened(data)
    for page, goal in ((0, 1), (1, 0)):
        (link,) = annotations_of(data, page)
        assert link["/A"]["/S"] == "/GoTo"
        assert link["/A"]["/D"][0].idnum == reader.pages[goal].indirect_reference.idnum


def test_the_mark_of_a_step_leads_to_the_pages_of_the_map_that_shows_it_in_detail():
    document = load(sample_path("pizza-night.journey"))
    journey = document.maps[0]
    document = add_detail(document, journey.id, journey.steps[1].id).document
    (made,) = export(document, whole_views(document), FORMATS["pdf"]).files
    reader = opened(made.content)
    links = [
        link for link in annotations_of(made.content) if link["/A"]["/S"] == "/GoTo" and "/Fit" in link["/A"]["/D"]
    ]
    assert [link["/Contents"] for link in links] == ["Shown in detail by another map"]
    goal = links[0]["/A"]["/D"][0].get_object()
    assert "Ask around" in reader.pages[reader.get_page_number(goal)].extract_text()


@pytest.mark.parametrize(("kind", "target"), [("map", "map-9"), ("file", "notes.txt"), ("file", "/etc/passwd")])
def test_other_links_lead_nowhere(kind, target):
    assert not annotations_of(render([printed(picture(group(linked(kind, target))))], PARTICULARS))


@pytest.mark.parametrize("target", HOSTILE)
def test_a_hostile_link_is_left_out(target):
    assert web_address(target) == ""
    data = render([printed(picture(group(linked("web", target))))], PARTICULARS)
    assert not annotations_of(data)
    assert b"/URI" not in data


@given(st.text(max_size=60))
def test_an_address_is_plain_or_empty(target):
    for candidate in (target, f"https://{target}", f"mailto:{target}"):
        address = web_address(candidate)
        assert address.isascii()
        assert address.isprintable()
        assert not address or address.split(":")[0].lower() in {"http", "https", "mailto"}


@pytest.mark.parametrize(
    ("target", "address"),
    [
        (" https://example.org ", "https://example.org"),
        ("HTTPS://example.org/", "HTTPS://example.org/"),
        ("mailto:eva@example.org?subject=Hi", "mailto:eva@example.org?subject=Hi"),
        ("https://example.org/Übergröße", "https://example.org/%C3%9Cbergr%C3%B6%C3%9Fe"),
        ("https://example.org/100%25", "https://example.org/100%25"),
        ("https://example.org/(a)<b>", "https://example.org/(a)%3Cb%3E"),
    ],
)
def test_an_address_is_written_in_ascii(target, address):
    assert web_address(target) == address


def test_a_link_is_cut_where_its_pane_ends():
    shown = picture(group(linked("web", "https://example.org"), size=(200, 100)))
    pages = [Page(60, 100, 1.0, (pane((x, 0, 60, 100)),)) for x in (0, 60, 120)]
    data = render([printed(shown, *pages)], PARTICULARS)
    rectangles = [[float(edge) for link in annotations_of(data, page) for edge in link["/Rect"]] for page in range(3)]
    assert rectangles == [pytest.approx([10, 40, 60, 80]), pytest.approx([0, 40, 50, 80]), []]


def test_a_repeated_pane_has_no_links():
    shown = picture(group(linked("web", "https://example.org"), layer="titles"))
    page = Page(400, 300, 1.0, (pane((0, 0, 400, 300), layers=("titles",)),))
    data = render([printed(shown, page, page)], PARTICULARS)
    assert [len(annotations_of(data, number)) for number in (0, 1)] == [1, 0]
