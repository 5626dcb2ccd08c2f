"""Pages are as large as they are, and panes show their part of the sheet where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.layout.paging.paper import PAPERS
from journeyeditor.model import Link
from journeyeditor.picture.panes import lies_in, shared
from journeyeditor.picture.pdf import render
from journeyeditor.picture.pdf.places import Place, in_units
from journeyeditor.picture.primitives import Box, LinkArea
from tests.picture.readers import by_pdfium, by_pypdf, content_of, opened, rendered
from tests.picture.scenes import PARTICULARS, busy_map, group, icon, pane, picture, printed, words

pytestmark = pytest.mark.usefixtures("qapp")

RED, GREEN, WHITE = (255, 0, 0), (0, 255, 0), (255, 255, 255)


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_a_page_is_as_large_as_its_paper(paper):
    page = Page(paper.height, paper.width, 0.5, (pane((0, 0, 400, 300), (20, 20)),))
    box = opened(render([printed(picture(), page)], PARTICULARS)).pages[0].mediabox
    assert (float(box.left), float(box.bottom)) == (0, 0)
    assert (float(box.width), float(box.height)) == pytest.approx((paper.height, paper.width), abs=0.01)


def test_a_page_that_is_too_long_for_points_has_larger_units():
    page = Page(30_000, 500, 1.0, (pane((0, 0, 30_000, 500)),))
    shown = picture(group(Box(Rect(0, 0, 100, 100), "#FF0000"), at=(29_900, 400), size=(100, 100)), size=(30_000, 500))
    found = opened(render([printed(shown, page)], PARTICULARS)).pages[0]
    unit = float(found["/UserUnit"])
    assert max(found.mediabox[2:]) <= 14_400
    assert float(found.mediabox.width) * unit == pytest.approx(30_000, abs=0.01)
    assert float(found.mediabox.height) * unit == pytest.approx(500, abs=0.01)


def test_a_pane_shows_its_part_of_the_sheet_scaled_where_it_stands():
    shown = picture(
        group(Box(Rect(0, 0, 100, 100), "#FF0000"), at=(100, 100), size=(100, 100)),
        group(Box(Rect(0, 0, 100, 100), "#00FF00"), at=(200, 100), size=(100, 100)),
    )
    page = Page(300, 200, 2.0, (pane((180, 150, 40, 30), (50, 60)),))
    image = rendered(render([printed(shown, page)], PARTICULARS), scale=1)
    assert [image.getpixel(place) for place in ((51, 61), (88, 118), (92, 61), (129, 119))] == [RED, RED, GREEN, GREEN]
    assert [image.getpixel(place) for place in ((48, 80), (131, 80), (90, 58), (90, 122))] == [WHITE] * 4


def test_a_pane_shows_only_its_layers():
    shown = picture(
        group(Box(Rect(0, 0, 200, 100), "#FF0000"), layer="grid"),
        group(Box(Rect(0, 0, 200, 100), "#00FF00"), layer="band"),
    )
    page = Page(200, 100, 1.0, (pane((0, 0, 200, 100), layers=("grid", "titles")),))
    assert rendered(render([printed(shown, page)], PARTICULARS), scale=1).getpixel((50, 50)) == RED


def test_a_group_with_an_anchor_is_whole_on_the_one_page_that_shows_it():
    box = Box(Rect(0, 0, 40, 40), "#FF0000")
    linked = LinkArea(Rect(0, 0, 40, 40), Link(kind="web", target="https://example.org"))
    shown = picture(
        group(box, words("Delighted"), linked, at=(180, 30), size=(40, 40))._replace(anchor=Point(190, 50)),
        group(Box(Rect(0, 0, 200, 10), "#00FF00"), at=(100, 0), size=(200, 10)),
    )
    pages = [Page(300, 100, 1.0, (pane((x, 0, 200, 100), (50, 0)),)) for x in (0, 200)]
    data = render([printed(shown, *pages)], PARTICULARS)
    first, second = (rendered(data, 1, page) for page in (0, 1))
    assert [first.getpixel(place) for place in ((235, 60), (265, 60), (245, 5), (255, 5))] == [RED, RED, GREEN, WHITE]
    assert second.getpixel((60, 60)) == WHITE
    assert [by_pdfium(data).count("Delighted"), by_pypdf(data).count("Delighted")] == [1, 1]
    (link,) = opened(data).pages[0]["/Annots"]
    assert [float(edge) for edge in link.get_object()["/Rect"]] == [230, 30, 270, 70]
    assert "/Annots" not in opened(data).pages[1]


def test_the_background_fills_the_panes():
    page = Page(200, 100, 1.0, (pane((0, 0, 100, 100)),))
    image = rendered(render([printed(picture(background="#00FF00"), page)], PARTICULARS), scale=1)
    assert (image.getpixel((50, 50)), image.getpixel((150, 50))) == (GREEN, WHITE)


def test_what_a_page_repeats_is_an_artifact():
    shown = picture(group(words("Lane"), icon(at=(100, 0)), layer="titles"), group(words("Card"), at=(0, 100)))
    titles = pane((0, 0, 400, 100), layers=("titles",))
    pages = [Page(400, 200, 1.0, (titles, pane((0, y, 400, 100), (0, 100)))) for y in (100, 200)]
    data = render([printed(shown, *pages)], PARTICULARS)
    first, second = content_of(data, 0), content_of(data, 1)
    assert first.count("/Artifact BMC") == 1
    assert second.count("/Artifact <</Type /Pagination>> BDC") == 1
    assert "BT" not in second.split("EMC")[0]
    assert all(content.count("BMC") + content.count("BDC") == content.count("EMC") for content in (first, second))


def test_each_map_tells_anew_what_it_repeats():
    shown = picture(group(words("Lane")))
    data = render([printed(shown, map_id="one"), printed(shown, map_id="two")], PARTICULARS)
    assert "Artifact" not in content_of(data, 1)


def test_the_state_that_holds_is_not_written_again():
    boxes = [group(Box(Rect(0, 0, 50, 50), "#FF0000", 0, "#00FF00", 2), at=(60 * n, 0)) for n in range(5)]
    content = content_of(render([printed(picture(*boxes))], PARTICULARS))
    assert [content.count(f" {operator}\n") for operator in ("rg", "RG", "w", "re")] == [1, 1, 1, 6]


def test_content_is_balanced_and_plain():
    data = render([busy_map()], PARTICULARS)
    for page in range(3):
        lines = content_of(data, page).split("\n")
        assert lines.count("q") == lines.count("Q")
        assert lines.count("BT") == lines.count("ET")
        assert not [line for line in lines if "e-" in line or "nan" in line]


def test_without_a_page_there_is_no_file():
    with pytest.raises(ValueError, match="at least one page"):
        render([], PARTICULARS)
    with pytest.raises(ValueError, match="at least one page"):
        render([printed(picture())._replace(pages=())], PARTICULARS)


LENGTHS = st.floats(1, 5000)


@given(LENGTHS, LENGTHS, st.floats(0.05, 4), LENGTHS, LENGTHS, LENGTHS, LENGTHS)
def test_a_place_puts_the_corner_of_its_pane_where_it_stands(width, height, scale, x, y, left, top):
    page = Page(width, height, scale, (pane((x, y, 100, 50), (left, top)),))
    place = Place.of(page, page.panes[0])
    assert place.point(x, y) == pytest.approx((left, height - top), abs=1e-6)
    lower_left = place.rectangle(Rect(x, y, 100, 50))[:2]
    assert lower_left == pytest.approx((left, height - top - 50 * scale), abs=1e-6)


@given(st.floats(100, 200_000), st.floats(100, 200_000))
def test_units_keep_proportions(width, height):
    page = Page(width, height, 0.5, (pane((0, 0, 10, 10), (width / 2, height / 4)),))
    small = in_units(page)
    assert max(small.width, small.height) <= 14_400
    assert small.width / small.scale == pytest.approx(width / 0.5)
    assert small.panes[0].at == pytest.approx(Point(small.width / 2, small.height / 4))


def test_rectangles_that_only_touch_share_nothing():
    one = Rect(0, 0, 10, 10)
    assert shared(one, Rect(10, 0, 10, 10)) is None
    assert shared(one, Rect(9.999, 0, 10, 10)) is None
    assert shared(one, Rect(5, 5, 10, 10)) == Rect(5, 5, 5, 5)
    assert lies_in(Rect(1, 1, 9, 9), one)
    assert not lies_in(Rect(1, 1, 9, 9.5), one)


def test_what_stands_on_a_page_itself_and_what_is_shown_again_is_not_there_to_be_read():
    name = group(words("Order"), at=(0, 0))
    shown = picture(name, group(words("Order"), at=(200, 0))._replace(again=True))
    whole = pane((0, 0, 400, 100))
    pages = [Page(400, 200, 1.0, (whole,)), Page(400, 200, 1.0, (pane((0, 0, 200, 100))._replace(again=True),))]
    number = (group(words("Page 1"), at=(0, 150)),)
    data = render([printed(shown, *pages)._replace(furniture=(number,))], PARTICULARS)
    first, second = content_of(data, 0), content_of(data, 1)
    assert [content.count("/Artifact <</Type /Pagination>> BDC") for content in (first, second)] == [2, 1]
    assert first.count("/P <<") == 1
    assert all(content.count("BMC") + content.count("BDC") == content.count("EMC") for content in (first, second))


def test_what_tells_how_far_it_is_can_stop_the_work():
    told = []
    render([busy_map()], PARTICULARS, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert {1 / 3, 2 / 3, 1.0} < set(told), "each page, and more than that"

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render([busy_map()], PARTICULARS, stop)
