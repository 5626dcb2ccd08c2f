"""Documents on the disk."""

import os
import sys

import pytest

from journeyeditor.files import BadContent, CannotRead, CannotSave, FileProblem, TooLarge, encode, load, save
from journeyeditor.model import Asset

unprivileged = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")


def problem_of(path):
    with pytest.raises(FileProblem) as caught:
        load(path)
    return caught.value


def test_what_is_saved_is_loaded(document, tmp_path):
    path = tmp_path / "Größe – ピザ.journey"
    save(document, path)
    assert load(path) == document
    assert path.read_bytes() == encode(document)


def test_a_missing_file(tmp_path):
    problem = problem_of(tmp_path / "none.journey")
    assert type(problem) is CannotRead
    assert str(problem) == "“none.journey” cannot be read: there is no such file."


def test_a_folder(tmp_path):
    assert "it is a folder" in str(problem_of(tmp_path))


def test_a_file_inside_a_file(tmp_path):
    (tmp_path / "a").touch()
    assert type(problem_of(tmp_path / "a" / "b")) is CannotRead


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_an_impossible_name(tmp_path, name):
    assert type(problem_of(tmp_path / name)) is CannotRead


@unprivileged
@pytest.mark.skipif(sys.platform == "win32", reason="the permissions of POSIX")
def test_a_file_of_somebody_else(tmp_path):
    (tmp_path / "map").touch(mode=0o000)
    assert "you may not read it" in str(problem_of(tmp_path / "map"))


def test_a_problem_of_the_content_names_the_file(tmp_path):
    path = tmp_path / "pizza.journey"
    path.write_bytes(b'{"format": "journeyeditor", "version": 0}')
    problem = problem_of(path)
    assert type(problem) is BadContent
    assert str(problem).startswith("“pizza.journey” cannot be opened: ")


def test_a_file_without_end(tmp_path):
    path = tmp_path / "large.journey"
    with path.open("wb") as file:
        file.truncate(2**40 if sys.platform == "linux" else 2**27)
    assert type(problem_of(path)) is TooLarge


def test_a_document_that_could_not_be_opened_again_is_not_saved(document, tmp_path):
    path = tmp_path / "pizza.journey"
    save(document, path)
    pictures = tuple(Asset(id=f"asset-{n}", media_type="image/png", data="A" * 2**25) for n in range(2))
    with pytest.raises(TooLarge, match="larger than"):
        save(document.with_(assets=pictures), path)
    lost = document.maps[0].lanes[0].cards[0].with_(step="step-9")
    journey = document.maps[0]
    lanes = (journey.lanes[0].with_(cards=(lost,)), *journey.lanes[1:])
    with pytest.raises(CannotSave, match="could not be opened again") as caught:
        save(document.with_(maps=(journey.with_(lanes=lanes),)), path)
    assert str(caught.value).startswith("“pizza.journey” cannot be saved: ")
    assert load(path) == document
