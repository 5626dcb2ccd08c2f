"""What others do to a file is noticed by its content."""

import os

import pytest

from journeyeditor.files import write_atomically
from journeyeditor.files.outside import OutsideChanges


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "map.journey"
    path.write_bytes(b"the map as it is")
    return path


def test_nothing_has_happened(path):
    assert OutsideChanges(path).news() == "nothing"
    assert OutsideChanges(None).news() == "nothing"


def test_another_content_is_noticed_even_with_the_same_size_and_date(path):
    known, stat = OutsideChanges(path), path.stat()
    path.write_bytes(b"the map as it IS")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert known.news() == "changed"
    known.take_note()
    assert known.news() == "nothing"


def test_the_same_content_written_anew_is_no_change(path):
    known = OutsideChanges(path)
    write_atomically(path, path.read_bytes())
    assert known.news() == "nothing"
    path.touch()
    assert known.news() == "nothing"


def test_a_file_that_is_gone_and_comes_back(path):
    known = OutsideChanges(path)
    content = path.read_bytes()
    path.unlink()
    assert known.news() == "gone"
    path.write_bytes(content)
    assert known.news() == "nothing"
    path.write_bytes(b"another map")
    assert known.news() == "changed"


def test_one_replaced_by_a_folder_is_gone(path):
    known = OutsideChanges(path)
    path.unlink()
    path.mkdir()
    assert known.news() == "gone"


def test_of_a_file_that_was_never_there_it_is_news_when_it_comes(tmp_path):
    known = OutsideChanges(tmp_path / "new.journey")
    assert known.news() == "nothing"
    (tmp_path / "new.journey").write_bytes(b"a map")
    assert known.news() == "changed"
