"""How a file is read by those who cannot see it, and that it keeps to PDF/A-2a and PDF/UA-1."""

from typing import get_args

import pytest
from hypothesis import given

from journeyeditor.files import load
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.model import Link, PageSetup, SheetKind
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export, pdf_of
from journeyeditor.picture.formats import FORMATS, Details
from journeyeditor.picture.pdf import Particulars, render
from journeyeditor.picture.primitives import Box, Cell, Jump, LinkArea, Photo
from journeyeditor.resources import sample_path
from tests.layout.sheets import pizza_night
from tests.picture.checks import faults, structure_of
from tests.picture.readers import by_pdfium, opened
from tests.picture.scenes import (
    PARTICULARS,
    SCRIPTS,
    busy_map,
    encoded,
    group,
    icon,
    pane,
    picture,
    printed,
    quarters,
    words,
)
from tests.strategies import documents, examples

pytestmark = pytest.mark.usefixtures("qapp")

ARCHIVE = ("2a", "ua1")
WITH_THE_MAP = ("3a", "ua1")


@pytest.fixture(scope="module")
def pizza(qapp):
    return structure_of(pdf_of(pizza_night(), "a4"))


# ------------------------------------------------------------------------------------------------------------ checkers


@pytest.mark.parametrize("paper", ["a4", "a3", "map"])
@pytest.mark.parametrize("sample", ["pizza-night.journey", "getting-a-haircut.journey"])
def test_samples_keep_to_the_standards(sample, paper):
    assert faults(pdf_of(load(sample_path(sample)), paper), *WITH_THE_MAP) == []


@pytest.mark.parametrize("mode", ["automatic", "poster", "stages"])
def test_maps_with_all_sheets_around_them_keep_to_the_standards(mode):
    document = load(sample_path("pizza-night.journey"))
    sheets = get_args(SheetKind)
    views = [view.with_(sheets=sheets).on(PageSetup(paper="a4", mode=mode)) for view in whole_views(document)]
    (file,) = export(document, views, FORMATS["pdf"]).files
    assert faults(file.data, *WITH_THE_MAP) == []
    headings = [(node.tag, " ".join(node.text.split())) for node in structure_of(file.data).all("H1", "H2")]
    assert headings[0] == ("H1", "Dinner at a pizza restaurant")
    assert ("H2", "Frustrations") in headings


@examples(12)
@given(documents())
def test_any_map_keeps_to_the_standards(document):
    views = [view.on(PageSetup(paper="a4")) for view in whole_views(document)]
    (file,) = export(document, views, FORMATS["pdf"], details=Details(attached_anyway=True)).files
    assert faults(file.data, *WITH_THE_MAP) == []
    for table in structure_of(file.data).all("Table"):
        assert_regular(table)


def test_all_primitives_keep_to_the_standards():
    parts = [words(text, (0, 20 * number), 400) for number, (text, _) in enumerate(SCRIPTS.values())]
    photo = Photo(Rect(300, 0, 40, 40), "image/png", encoded(quarters("RGBA")), 4)
    web = Link(kind="web", target="https://example.org/ä", label="Menu")
    shown = picture(
        group(*parts, photo, icon(alternative_text="Phone"), title="Card", size=(400, 300)),
        group(LinkArea(Rect(0, 0, 40, 40), web), at=(0, 250), element_id="card-2"),
        background="#FFEEDD",
    )
    awkward = Particulars("<&> ]]> 日本", "A & B, “C”", "pt-BR")
    assert faults(render([printed(shown)], awkward), *ARCHIVE) == []


def test_the_metadata_say_what_the_information_says():
    reader = opened(render([busy_map()], Particulars("Pizza\n& <night>", "Eva Molín 日本", "pt-BR")))
    about = reader.xmp_metadata
    assert about.dc_title == {"x-default": "Pizza & <night>"} == {"x-default": reader.metadata.title}
    assert about.dc_creator == ["Eva Molín 日本"] == [reader.metadata.author]
    assert (about.pdf_producer, about.xmp_creator_tool) == (reader.metadata.producer, reader.metadata.creator)
    assert about.dc_language == ["pt-BR"]


# ----------------------------------------------------------------------------------------------------------- the table


def places(table):
    """Return the rows of a table as they are heard, each place as the cell that covers it."""
    covered = {}
    rows = list(table.all("TR"))
    for number, row in enumerate(rows):
        column = 0
        for cell in row.kids:
            while (number, column) in covered:
                column += 1
            height, width = cell.span
            for at in [(number + y, column + x) for y in range(height) for x in range(width)]:
                assert at not in covered
                covered[at] = cell
    return covered, len(rows)


def assert_regular(table):
    covered, rows = places(table)
    width = 1 + max(column for _, column in covered)
    assert set(covered) == {(row, column) for row in range(rows) for column in range(width)}
    assert {node.attributes["/Scope"] for node in table.all("TH")} <= {"/Row", "/Column"}


def heads_of(table, text):
    """Return what is heard before a cell: the titles above it and beside it."""
    covered, _ = places(table)
    row, column = next(at for at, cell in covered.items() if cell.tag == "TD" and text in cell.text)
    above = [covered[y, column] for y in range(row) if covered[y, column].attributes.get("/Scope") == "/Column"]
    beside = [covered[row, x] for x in range(column) if covered[row, x].attributes.get("/Scope") == "/Row"]
    return [cell.text.strip() for cell in (*above, *beside)]


def test_a_map_is_a_table_of_stages_and_lanes(pizza):
    (table,) = pizza.all("Table")
    assert_regular(table)
    assert heads_of(table, "Find somewhere close") == ["Awareness", "Look around", "Customer", "Customer goals"]


def test_headings_lead_to_the_table(pizza):
    headings = [(node.tag, node.text) for node in pizza.all("H1", "H2")]
    assert headings[0] == ("H1", "Dinner at a pizza restaurant")
    assert ("H2", "Scenario") in headings
    after_scenario = [node.text for node in pizza.all("H2", "P")]
    assert after_scenario[after_scenario.index("Scenario") + 1].startswith("Eva wants pizza tonight.")


def test_every_text_is_read_once_however_many_pages_there_are():
    texts = [
        sorted(" ".join(node.text.split()) for node in structure_of(pdf_of(pizza_night(), paper)).all("P", "H1", "H2"))
        for paper in ("map", "a4")
    ]
    assert texts[0] == texts[1]


def test_curves_faces_and_icons_are_told_in_words(pizza):
    told = [node.says for node in pizza.all("Figure")]
    assert all(told)
    assert any("rises to" in says for says in told)
    assert any("on a scale from" in says for says in told)


def test_cells_that_lie_on_each_other_come_below_each_other():
    cells = {
        "lane": Cell(0, 0, heads="row"),
        "long": Cell(0, 1, columns=3),
        "left": Cell(0, 1),
        "right": Cell(0, 3),
        "also right": Cell(0, 3),
        "below": Cell(4, 2),
    }
    groups = [group(words(name), element_id=name, at=(0, 20 * number)) for number, name in enumerate(cells)]
    shown = picture(*groups, group(words("also right again"), element_id="also right", at=(200, 0)))
    (table,) = structure_of(render([printed(shown._replace(cells=cells))], PARTICULARS)).all("Table")
    assert_regular(table)
    rows = [[cell.text for cell in row.kids] for row in table.all("TR")]
    assert rows == [["lane", "long"], ["left", "", "right also right also right again"], ["", "below", ""]]


# ------------------------------------------------------------------------------------------------------ what is marked


def test_decoration_is_not_read():
    data = render([printed(picture(group(Box(Rect(0, 0, 9, 9), "#FF0000"), icon(), words("Call"))))], PARTICULARS)
    assert [(node.tag, node.text) for node in structure_of(data).all("P", "Figure")] == [("P", "Call")]


def test_a_picture_of_which_nothing_is_said_is_called_by_its_card():
    photo = Photo(Rect(0, 0, 40, 40), "image/png", encoded(quarters()))
    told = photo._replace(alternative_text="A pizza")
    shown = picture(group(photo, title="Oven"), group(photo, at=(0, 50)), group(told, at=(0, 100), title="Oven"))
    data = render([printed(shown)], PARTICULARS)
    assert [node.says for node in structure_of(data).all("Figure")] == ["Oven", "Picture", "A pizza"]


def test_a_text_on_two_pages_is_one_text():
    shown = picture(group(words("one two three four", width=30), size=(100, 80)), size=(100, 80))
    pages = [Page(100, 40, 1.0, (pane((0, y, 100, 30)),)) for y in (0, 30)]
    data = render([printed(shown, *pages)], PARTICULARS)
    assert [node.text.split() for node in structure_of(data).all("P")] == [["one", "two", "three", "four"]]


def test_what_two_panes_show_is_read_once():
    shown = picture(group(words("Where two papers meet"), size=(200, 20)), size=(200, 20))
    pages = [Page(150, 20, 1.0, (pane((x, 0, 150, 20)),)) for x in (0, 50)]
    data = render([printed(shown, *pages)], PARTICULARS)
    assert by_pdfium(data).split() == ["Where", "two", "papers", "meet"]
    assert faults(data, *ARCHIVE) == []


def test_a_link_is_read_with_the_words_that_lie_in_it():
    web = Link(kind="web", target="https://example.org")
    shown = picture(
        group(words("Before"), words("The menu", (0, 40)), LinkArea(Rect(0, 30, 100, 40), web), element_id="card")
    )
    data = render([printed(shown)], PARTICULARS)
    assert [(node.text, [link.text for link in node.all("Link")]) for node in structure_of(data).all("P")] == [
        ("Before", []),
        ("The menu", ["The menu"]),
    ]
    assert opened(data).pages[0]["/Annots"][0].get_object()["/Contents"] == "https://example.org"


# --------------------------------------------------------------------------------------------------- ways into the file


def test_elements_can_be_reached_by_their_ids():
    reader = opened(pdf_of(pizza_night(), "a4"))
    found = reader.named_destinations
    journey = pizza_night().maps[0]
    for element in (
        journey,
        *journey.stages,
        *journey.lanes,
        *(card for lane in journey.card_lanes for card in lane.cards),
    ):
        assert element.id in found


def test_a_list_leads_to_its_cards():
    row = group(
        words("A better menu"), LinkArea(Rect(0, 0, 100, 20), Jump("card-7", "A better menu")), element_id="row-1"
    )
    lost = group(words("Lost"), LinkArea(Rect(0, 0, 100, 20), Jump("card-8", "Lost")), at=(0, 50), element_id="row-2")
    shown = picture(group(words("The card"), at=(50, 60), element_id="card-7", title="The card"))
    data = render([printed(picture(row, lost), map_id="list"), printed(shown)], PARTICULARS)
    assert faults(data, *ARCHIVE) == []
    reader = opened(data)
    (link,) = reader.pages[0]["/Annots"]
    assert link.get_object()["/A"]["/D"] == "card-7"
    target = reader.named_destinations["card-7"]
    assert reader.get_destination_page_number(target) == 1
    assert (float(target.left), float(target.top)) == (50, 240)
    assert [node.text for node in structure_of(data).all("Link")] == ["A better menu"]


def test_the_outline_lists_stages_and_then_lanes():
    _, entries = opened(pdf_of(pizza_night(), "a4")).outline
    journey = pizza_night().maps[0]
    assert [entry.title for entry in entries] == [part.name for part in (*journey.stages, *journey.lanes)]


def test_each_figure_says_what_it_covers_on_its_page(pizza):
    figures = list(pizza.all("Figure"))
    assert len(figures) > 5
    for figure in figures:
        left, bottom, right, top = map(float, figure.attributes["/BBox"])
        assert -20 < left < right < 862
        assert -20 < bottom < top < 862
