"""Web pages: one file, heard as well as seen, that fetches nothing and runs nothing."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given

from journeyeditor.files import load
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export
from journeyeditor.picture.formats import FORMATS
from journeyeditor.resources import sample_path
from tests.strategies import documents, examples

HTML = FORMATS["html"]
HOTEL = load(sample_path("hotel-stay.journey"))
VOID = ("meta",)


class Page(HTMLParser):
    """The elements of a page and the text in each; it insists that each element ends."""

    def __init__(self, data):
        super().__init__()
        self.found, self.open = [], []
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.found.append([tag, dict(attrs), ""])
        if tag not in VOID:
            self.open.append(self.found[-1])

    def handle_startendtag(self, tag, attrs):
        self.found.append([tag, dict(attrs), ""])

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for element in self.open:
            element[2] += data

    def all(self, *tags):
        return [element for element in self.found if element[0] in tags]


def page_of(document):
    views = [HTML.fitted(view) for view in whole_views(document)]
    (file,) = export(document, views, HTML).files
    return file.data


@pytest.fixture(scope="module")
def page(qapp):
    return Page(page_of(HOTEL))


def test_a_page_has_headings_a_language_and_a_place_to_skip_to(page):
    assert page.all("html")[0][1]["lang"] == "en"
    assert [text for _, _, text in page.all("h1")] == [HOTEL.title]
    assert [text for _, _, text in page.all("h2")] == [journey.title for journey in HOTEL.maps]
    ids = [element[1]["id"] for element in page.found if "id" in element[1]]
    assert Counter(ids).most_common(1)[0][1] == 1
    assert page.all("a")[0][1]["href"].removeprefix("#") in ids


def test_pictures_are_told_in_words_and_all_they_say_stands_in_tables(page):
    pictures, tables = page.all("svg"), page.all("table")
    assert len(pictures) == len(tables) == 2
    for journey, picture, table in zip(HOTEL.maps, pictures, tables, strict=True):
        assert picture[1]["role"] == "img"
        assert picture[1]["aria-label"].startswith("Stages: Pre-arrival, Check-in")
        for lane in journey.card_lanes:
            assert lane.name in table[2]
            assert all(card.text in table[2] for card in lane.cards)
        for lane in journey.curve_lanes:
            assert all(point.reason in table[2] for curve in lane.curves for point in curve.points)
    scopes = {element[1].get("scope") for element in page.all("th")}
    assert scopes == {"row", "rowgroup", "col", "colgroup"}


def test_nothing_is_fetched_and_nothing_runs(qapp):
    data = page_of(HOTEL).decode()
    assert "<script" not in data
    sources = re.findall(r"(?:src|href)=\"([^\"]*)\"|url\(([^)]*)\)", data)
    assert all((one or other).strip("'\"").startswith(("#", "data:")) for one, other in sources)
    assert "default-src 'none'" in data
    assert page_of(HOTEL).decode() == data


@examples(12, deadline=None)
@given(documents())
def test_any_words_are_text_and_never_markup(qapp, document):
    Page(page_of(document))
