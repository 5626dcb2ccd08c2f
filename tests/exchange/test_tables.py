"""Maps as tables: what is written comes back, and what others wrote is read as they meant it."""

import codecs
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from journeyeditor.edits import curve, maps
from journeyeditor.edits.building.references import without
from journeyeditor.exchange.tables.cell_texts import joined, parted
from journeyeditor.exchange.tables.csv_text import read_csv, write_csv
from journeyeditor.exchange.tables.files import (
    read_csv_file,
    read_xlsx_file,
    write_csv_grid,
    write_csv_list,
    write_xlsx_file,
    xlsx_source,
)
from journeyeditor.exchange.tables.grid import words_of
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.exchange.tables.source import TextSource
from journeyeditor.exchange.tables.ways import GUESSED, Ways
from journeyeditor.files import FileProblem, decode, encode, load
from journeyeditor.model import broken_invariants
from journeyeditor.resources import sample_path
from tests.strategies import documents, examples

PIZZA = load(sample_path("pizza-night.journey"))
letters = st.text(st.sampled_from("ab \"'=+-@•*;,\t\n–") | st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)


def without_pictures(document):
    """A document as tables keep it: pictures are what they leave out."""
    bare = without(document.with_(assets=()), {asset.id for asset in document.assets})
    return decode(encode(bare))


def grid_cards(document):
    """The words of the cards of the first map, by their lanes and steps, in their order."""
    journey = document.maps[0]
    return [
        [[words_of(card) for card in lane.cells.get(step.id, ())] for step in journey.steps]
        for lane in journey.card_lanes
    ]


def zip_bomb():
    """A small workbook whose one sheet would fill a hundred megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b" " * 100_000_000)
    return out.getvalue()


def table(*rows, **how):
    return "\n".join(",".join(row) for row in rows).encode(**how)


def read(*rows):
    return read_csv_file(table(*rows), "map")


# ------------------------------------------------------------------------------------------------ there and back again


@examples(60, deadline=None)
@given(documents(), st.sampled_from(",;\t"))
def test_a_list_as_text_loses_nothing(document, separator):
    written = write_csv_list(document, separator)
    taken = read_csv_file(written.data, "map")
    assert taken.document == without_pictures(document)
    assert bool(written.notes) == bool(document.assets)


@examples(25, deadline=None)
@given(documents())
def test_a_workbook_loses_nothing(document):
    written = write_xlsx_file(document, document.maps[0])
    assert read_xlsx_file(written.data, "map").document == without_pictures(document)


@examples(40, deadline=None)
@given(documents())
def test_a_grid_keeps_cards_and_their_order(document):
    journey = document.maps[0]
    back = read_csv_file(write_csv_grid(document, journey).data, "map").document
    lanes = zip(journey.card_lanes, grid_cards(document), strict=True)
    kept = [(lane.kind, cards) for lane, cards in lanes if lane.name.strip() or any(cards)]
    assert [stage.name.strip() for stage in back.maps[0].stages] == [stage.name.strip() for stage in journey.stages]
    assert [(lane.kind, cards) for lane, cards in zip(back.maps[0].card_lanes, grid_cards(back), strict=True)] == kept


@given(st.lists(letters, max_size=4))
def test_several_texts_of_a_cell_stay_apart(texts):
    assert parted(joined(texts)) == texts


@given(st.lists(st.lists(letters, min_size=2, max_size=3), min_size=1, max_size=3), st.sampled_from(",;\t"))
def test_any_cells_come_back_from_text(rows, separator):
    back = read_csv(write_csv(Table("", [["stage", "lane", "text"], *rows]), separator)).table
    assert [[cell for cell in row if cell] for row in back.rows[1:]] == [[cell for cell in row if cell] for row in rows]


def test_the_same_document_gives_the_same_bytes():
    first, second = (write_xlsx_file(PIZZA, PIZZA.maps[0]).data for _ in range(2))
    assert first == second


def test_reading_can_be_stopped():
    def stop(_done, _total):
        raise InterruptedError

    for read_file, data in (
        (read_xlsx_file, write_xlsx_file(PIZZA, PIZZA.maps[0]).data),
        (read_csv_file, write_csv_list(PIZZA, ",").data),
    ):
        with pytest.raises(InterruptedError):
            read_file(data, "map", stop)


def test_semicolons_go_with_decimal_commas():
    point = PIZZA.maps[0].curve_lanes[0].curves[0].points[0]
    document = curve.move_point(PIZZA, "map-pizza", point.id, point.step, 0.25, 1.5).document
    data = write_csv_list(document, ";").data
    assert ";1,5;" in data.decode()
    assert read_csv_file(data, "map").document == without_pictures(document)


# ---------------------------------------------------------------------------------------------------- never a formula


def test_no_text_is_ever_a_formula():
    words = ["=1+1", "+49 30", "-x", "@me", "#REF!", "=cmd|' /C calc'!A0"]
    cards = PIZZA.maps[0].card_lanes[1].cards
    lane = (
        PIZZA.maps[0]
        .card_lanes[1]
        .with_(cards=tuple(card.with_(text=word) for card, word in zip(cards, words, strict=False)))
    )
    lanes = tuple(lane if one.id == lane.id else one for one in PIZZA.maps[0].lanes)
    document = PIZZA.with_(maps=(PIZZA.maps[0].with_(lanes=lanes),))
    book = load_workbook(io.BytesIO(write_xlsx_file(document, document.maps[0]).data))
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n", "d"}
    text = write_csv_list(document, ",").data.decode()
    assert "'=1+1" in text
    assert ",=1+1" not in text
    assert grid_cards(read_csv_file(text.encode(), "map").document) == grid_cards(document)


# ------------------------------------------------------------------------------------------------ what others wrote


def test_a_list_of_others_is_a_map():
    taken = read(
        ("Phase", "Step", "Category", "Content", "Actor", "Score"),
        ("Find", "Search", "Doing", "Searches the web", "Eva", ""),
        ("Find", "Compare", "Pain points", "Too many tabs", "Eva", ""),
        ("Buy", "", "Doing", "Pays", "Tom", ""),
        ("Buy", "", "Emotions", "Relief", "", "4"),
    )
    (journey,) = taken.document.maps
    assert [(stage.name, [step.name for step in stage.steps]) for stage in journey.stages] == [
        ("Find", ["Search", "Compare"]),
        ("Buy", [""]),
    ]
    assert [(lane.kind, lane.name) for lane in journey.lanes] == [
        ("actions", "Doing"),
        ("pain-points", "Pain points"),
        ("sentiment", "Emotions"),
    ]
    assert [persona.name for persona in taken.document.personas] == ["Eva", "Tom"]
    (curve,) = journey.curve_lanes[0].curves
    assert (curve.points[0].value, curve.points[0].reason, journey.curve_lanes[0].scale.high) == (4.0, "Relief", 5.0)
    assert taken.notes == ()


def test_what_does_not_fit_is_told_and_the_rest_is_read():
    taken = read(("Stage", "Lane", "Text", "Severity", "Mood"), ("Buy", "Pains", "Slow", "terrible", "blue"))
    assert [str(note) for note in taken.notes] == [
        "The column “Mood” is not known, and left out",
        "Row 2: “terrible” cannot stand in “Severity”, and is left out",
    ]
    assert taken.document.maps[0].card_lanes[0].cards[0].text == "Slow"


def test_rows_that_were_sorted_elsewhere_go_back_to_their_order():
    head, *rows = read_csv(write_csv_list(PIZZA, ",").data).table.rows
    mixed = write_csv(Table("", [head, *sorted(rows, key=lambda row: row[4])]))
    assert read_csv_file(mixed, "map").document == without_pictures(PIZZA)


def test_a_grid_of_others_is_a_map():
    taken = read(
        ("My journey", "", "", ""),
        ("", "Find", "", "Buy"),
        ("Steps", "Search", "Compare", "Pay"),
        ("Doing", '"Searches\nAsks"', "Reads", "Pays"),
        ("Emotion", "😀", "-1", '"2: Done, at last"'),
        ("Our own", "", "x", ""),
    )
    (journey,) = taken.document.maps
    assert journey.title == "My journey"
    assert [len(stage.steps) for stage in journey.stages] == [2, 1]
    assert [lane.kind for lane in journey.lanes] == ["actions", "sentiment", "own"]
    assert grid_cards(taken.document)[0] == [["Searches", "Asks"], ["Reads"], ["Pays"]]
    points = journey.curve_lanes[0].curves[0].points
    assert [(point.value, point.reason) for point in points] == [(2.0, ""), (-1.0, ""), (2.0, "Done, at last")]


def test_a_grid_that_lies_on_its_side_is_turned():
    taken = read(("Phase", "Actions", "Pain points"), ("Find", "Searches", "Slow"), ("Buy", "Pays", ""))
    assert [stage.name for stage in taken.document.maps[0].stages] == ["Find", "Buy"]
    assert grid_cards(taken.document) == [[["Searches"], ["Pays"]], [["Slow"], []]]


@pytest.mark.parametrize(
    ("data", "note"),
    [
        ("Stage;Find;Buy\nActions;Café;Pays".encode("utf-8-sig"), "semicolons"),
        ("Stage;Find;Buy\nActions;Café;Pays".encode("cp1252"), "Windows"),
        (codecs.BOM_UTF16_LE + "Stage\tFind\tBuy\nActions\tCafé\tPays".encode("utf-16-le"), "tabs"),
        ("Stage,Find,Buy\rActions,Café,Pays".encode(), None),
        ("sep=|\nStage|Find|Buy\nActions|Café|Pays".encode(), "bars"),
    ],
)
def test_any_encoding_and_separator_is_read(data, note):
    taken = read_csv_file(data, "map")
    assert grid_cards(taken.document) == [[["Café"], ["Pays"]]]
    assert any(note in str(one) for one in taken.notes) if note else taken.notes == ()


def test_what_was_guessed_of_text_can_be_known_better():
    data = "Stage|Найти;so\nActions|Café, Поиск".encode("windows-1251", "ignore")
    assert "Windows" in str(read_csv_file(data, "map").notes[0])
    taken = read_csv_file(data, "map", ways=Ways("", "cp1251", "|", "grid"))
    assert (taken.document.maps[0].stages[0].name, taken.notes) == ("Найти;so", ())
    source = TextSource(data)
    assert source.look(Ways(encoding="cp1251")).ways == Ways("", "windows-1251", "|", "grid")
    assert TextSource(csv := "Phase,Lane,Text\nBuy,Actions,Pays".encode("utf-16-le")).look(GUESSED).ways == Ways(
        "", "utf-16", ",", "list"
    )
    assert [lane.name for lane in read_csv_file(csv, "map", ways=Ways(form="grid")).document.maps[0].lanes] == ["Buy"]


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        (Ways(encoding="klingon"), "There is no encoding “klingon”: choose one of utf-8, utf-16, windows-1252, "),
        (Ways(encoding="hex"), "There is no encoding “hex”"),
        (Ways(encoding="utf-8"), "is not text in utf-8: choose another encoding"),
        (Ways(sheet="Two"), "is text, and has no sheet “Two”"),
        (Ways(form="list"), "has no columns of stages and texts"),
    ],
)
def test_ways_that_a_table_does_not_have_are_refused_in_words(ways, said):
    with pytest.raises(FileProblem, match=said):
        read_csv_file("Stage,Café\nActions,Pays".encode("cp1252"), "map", ways=ways)


def book(**sheets):
    """A workbook whose sheets have some rows each."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_sheets_of_maps_with_long_titles_can_be_told_apart():
    future = maps.add_future_state(PIZZA, "map-pizza").document
    book = load_workbook(io.BytesIO(write_xlsx_file(future, future.maps[0]).data))
    assert all(len(name) <= 31 for name in book.sheetnames)
    assert any(name.endswith("(future state)") for name in book.sheetnames)


def test_a_sheet_of_a_workbook_is_chosen():
    data = book(
        Empty=[],
        Notes=[["Only words"]],
        Now=[["", "Find"], ["Actions", "Asks"]],
        Soon=[["", "Try"], ["Actions", "Sees"]],
    )
    stages = [
        read_xlsx_file(data, "map", ways=Ways(sheet=sheet)).document.maps[0].stages[0].name for sheet in ("", "soon")
    ]
    assert stages == ["Find", "Try"]
    source = xlsx_source(data)
    assert (source.sheets, source.look(GUESSED).ways.sheet) == (["Notes", "Now", "Soon"], "Now")
    with pytest.raises(FileProblem, match="no sheet “Later”: those with something on them are “Notes”, “Now”, “Soon”"):
        source.look(Ways(sheet="Later"))
    with pytest.raises(FileProblem, match="can be chosen for text alone"):
        source.look(Ways(separator=";"))


def test_merged_cells_of_a_workbook_are_spans():
    book = Workbook()
    sheet = book.active
    for row in (["", "Find", "", "Buy"], ["Actions", "Looks around", "", "Pays"], ["", "", "Reads", ""]):
        sheet.append(row)
    sheet.merge_cells("B2:C2")
    sheet.merge_cells("A2:A3")
    out = io.BytesIO()
    book.save(out)
    (journey,) = read_xlsx_file(out.getvalue(), "map").document.maps
    assert [(card.text, card.span) for card in journey.card_lanes[0].cards] == [
        ("Looks around", 2),
        ("Pays", 1),
        ("Reads", 1),
    ]


def changed_book(*changes):
    """Pizza night as a workbook in which somebody has written into some cells, each of a sheet with a number."""
    book = load_workbook(io.BytesIO(write_xlsx_file(PIZZA, PIZZA.maps[0]).data))
    for sheet, place, words in changes:
        book.worksheets[sheet][place] = words
    out = io.BytesIO()
    book.save(out)
    return read_xlsx_file(out.getvalue(), "map")


def test_what_is_changed_on_the_grid_of_a_workbook_is_taken_over():
    taken = changed_book((0, "C4", "Looks around"), (0, "D4", None), (0, "D5", "Rings a friend"), (0, "C11", -2))
    assert [str(note) for note in taken.notes] == [
        "What was changed on the sheet “Dinner at a pizza restaurant” was taken over"
    ]
    before, after = without_pictures(PIZZA).maps[0], taken.document.maps[0]
    assert grid_cards(taken.document)[1][:2] == [["Looks around"], ["Rings a friend"]]
    point, was = after.curve_lanes[0].curves[0].points[0], before.curve_lanes[0].curves[0].points[0]
    assert (point.id, point.value, point.reason, was.value) == (was.id, -2.0, "", 0.0)
    assert after.lanes[2:5] == before.lanes[2:5], "all else stays as it was, with all that no grid shows"


def test_a_list_that_was_changed_holds_against_the_grids_beside_it():
    taken = changed_book((0, "C4", "Looks around"), (1, "E2", "Another night"))
    assert taken.document.title == "Another night"
    assert grid_cards(taken.document) == grid_cards(without_pictures(PIZZA))
    assert "was read" in str(taken.notes[0])


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\2", b"PK\3\4broken", b"\xd0\xcf\x11\xe0old", zip_bomb, b"only one column"]
)
def test_what_is_no_map_is_refused_in_words(data):
    data = data() if callable(data) else data
    for read_file in (read_xlsx_file, read_csv_file):
        with pytest.raises(FileProblem) as problem:
            read_file(data, "map")
        assert "{" not in str(problem.value).replace("{file}", "")


@given(st.text(max_size=200))
def test_any_text_is_a_map_or_refused(text):
    try:
        document = read_csv_file(f"Stage,Lane,Text\n{text}".encode(), "map").document
    except FileProblem:
        return
    assert list(broken_invariants(document)) == []
