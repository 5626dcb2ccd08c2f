"""What is remembered, and that nothing about it ever stops anybody."""

import logging
import stat
import sys
from pathlib import Path

import pytest

from journeyeditor.window import folders
from journeyeditor.window.settings import Settings, SettingsFile


@pytest.fixture
def file(home):
    return home / "settings.json"


def test_at_first_nothing_is_remembered(settings, file):
    assert settings.now == Settings()
    assert not file.exists()


def test_what_is_changed_is_remembered(settings):
    settings.change(paper="letter", recent_files=("a", "b"))
    assert SettingsFile().now == Settings(paper="letter", recent_files=("a", "b"))


def test_a_file_that_is_remembered_soon_comes_before_whatever_is_remembered_next(settings, file, tmp_path):
    first, second = tmp_path / "first.journey", tmp_path / "second.journey"
    settings.remember_file_soon(first)
    assert not file.exists()
    settings.remember_file(second)
    assert settings.now.recent_files == (str(second), str(first))
    settings.remember_file_soon(first)
    settings.catch_up()
    assert SettingsFile().now.recent_files == (str(first), str(second))


def test_what_another_process_remembers_is_kept(settings):
    other = SettingsFile()
    settings.change(paper="a4")
    other.change(last_folder="there")
    assert settings.now == Settings(paper="a4", last_folder="there")


def test_what_a_later_version_remembers_is_kept(settings, file):
    settings.change(paper="a4")
    file.write_text('{"colour": "blue", "paper": "a4"}')
    settings.change(paper="a3")
    assert '"colour": "blue"' in file.read_text()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"paper": 4}', '{"recent_files": "x"}', "\x00\xff"])
def test_a_broken_file_is_kept_aside(settings, file, text, caplog):
    settings.change(paper="a4")
    file.write_text(text)
    assert settings.now == Settings()
    assert file.with_name("settings.broken.json").read_text() == text
    settings.change(paper="letter")
    assert settings.now.paper == "letter"


def test_a_folder_in_the_place_of_the_file_does_not_matter(settings, file, caplog):
    file.mkdir(parents=True)
    assert settings.now == Settings()


def test_a_disk_that_takes_nothing_is_a_line_in_the_log(home, settings, caplog):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder would be")
    with caplog.at_level(logging.WARNING):
        settings.change(paper="a4")
    assert "cannot be written" in caplog.text
    assert settings.now == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_nobody_else_can_look_at_them(settings, home, file):
    settings.change(paper="a4")
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    settings.change(paper="a3")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in home.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("geometry", ["", "%%%", "AAAA", "ä"])
def test_a_geometry_that_is_none_is_ignored(windows, settings, geometry):
    settings.change(geometry=geometry)
    assert windows.new().isVisible()


def test_without_the_variable_they_live_where_the_system_says(monkeypatch):
    monkeypatch.delenv(folders.HOME)
    assert "journeyeditor" in str(folders.settings_folder())
    assert "journeyeditor" in str(folders.log_folder())
    assert Path(folders.settings_folder()).is_absolute()
