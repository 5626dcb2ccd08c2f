"""The register of a folder: each map with what is known of it, and each file that cannot be read."""

import datetime

from journeyeditor.editor.register import as_rows, files_in, registered
from journeyeditor.edits import header, maps
from journeyeditor.files import load, save
from journeyeditor.resources import sample_path

TODAY = datetime.date(2026, 5, 1)
PIZZA = load(sample_path("pizza-night.journey"))


def put_maps_into(folder):
    """A document with two maps, one that is damaged, and what is no map or hidden."""
    (folder / "within").mkdir()
    (folder / ".hidden").mkdir()
    map_id = PIZZA.maps[0].id
    document = header.update_map(PIZZA, map_id, owner="Ann\nLee", status="final").document
    document = header.update_dates(document, map_id, next_review=datetime.date(2026, 4, 1)).document
    document = maps.duplicate_map(document, map_id).document
    save(document, folder / "within" / "Two.journey")
    for name in ("bad.journey", ".hidden/no.journey", "words.txt"):
        (folder / name).write_bytes(b"no map")


def test_maps_are_read_with_what_is_known_of_them_and_bad_files_are_named(tmp_path):
    put_maps_into(tmp_path)
    bad, two = files_in(tmp_path)
    assert (bad.name, two.name) == ("bad.journey", "Two.journey")
    (broken,) = registered(bad, TODAY)
    assert str(broken.problem).startswith("“bad.journey” ")
    first, second = registered(two, TODAY)
    assert (first.title, first.owner, first.status) == (PIZZA.maps[0].title, "Ann Lee", "final")
    assert (first.personas, first.is_overdue(TODAY), broken.is_overdue(TODAY)) == (("Eva Molin",), True, False)
    assert sum(first.findings.values()) > 0
    assert second.map_id != first.map_id
    heads, *rows = as_rows([first, broken], tmp_path)
    assert len({len(row) for row in (heads, *rows)}) == 1
    assert rows[0][3] == "2026-04-01"
    assert (rows[0][-1].replace("\\", "/"), rows[1][-1]) == ("within/Two.journey", "bad.journey")


def test_a_folder_that_is_not_there_has_no_maps(tmp_path):
    assert list(files_in(tmp_path / "gone")) == []
