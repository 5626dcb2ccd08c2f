"""Our data files are found in a checkout, in a wheel and in a frozen bundle."""

import sys

import pytest

from journeyeditor import resources


def make_file(path):
    path.parent.mkdir(parents=True)
    path.touch()
    return path


@pytest.fixture
def package(tmp_path, monkeypatch):
    """An installed package with nothing in it; resources.py believes that it lives there."""
    package = tmp_path / "site-packages" / "journeyeditor"
    package.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    return package


def test_checkout(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "src" / "journeyeditor" / "resources.py"))
    help_page = make_file(tmp_path / "resources" / "help" / "index.html")
    icon = make_file(tmp_path / "icons" / "face.svg")
    assert resources.resource_path("help", "index.html") == help_page
    assert resources.icon_path("face.svg") == icon


def test_wheel(package):
    sample = make_file(package / "_bundled" / "resources" / "samples" / "tea.journey")
    assert resources.sample_path("tea.journey") == sample


def test_frozen_bundle(package, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    icon = make_file(tmp_path / "bundle" / "journeyeditor" / "_bundled" / "icons" / "face.svg")
    assert resources.icon_path("face.svg") == icon


def test_folders_are_found_too(package):
    sample = make_file(package / "_bundled" / "resources" / "samples" / "tea.journey")
    assert resources.resource_path("samples") == sample.parent


def test_what_is_missing_is_named(package):
    with pytest.raises(FileNotFoundError, match=r"resources/samples/tea\.journey"):
        resources.sample_path("tea.journey")


def test_an_installed_package_does_not_look_outside_itself(package):
    make_file(package.parent.parent / "resources" / "samples" / "tea.journey")
    with pytest.raises(FileNotFoundError):
        resources.sample_path("tea.journey")
