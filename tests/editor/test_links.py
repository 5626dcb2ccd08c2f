"""Where links lead: to the web, to other maps, to documents beside, and nowhere else."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor import Editor
from journeyeditor.editor.links import DOCUMENTS, chosen_link, destination
from journeyeditor.edits import EditError, cards
from journeyeditor.files import load
from journeyeditor.model import Link
from journeyeditor.resources import sample_path
from tests.picture.test_pdf_links import HOSTILE

PIZZA = load(sample_path("pizza-night.journey"))


@pytest.fixture
def editor(tmp_path):
    """A map in a folder with other files, in a folder with more."""
    folder = tmp_path / "client"
    (folder / "notes").mkdir(parents=True)
    (folder / "notes" / "interviews.pdf").write_bytes(b"%PDF")
    (folder / "other.journey").write_bytes(b"{}")
    (folder / "run.sh").write_text("#!/bin/sh")
    (tmp_path / "secret.pdf").write_bytes(b"%PDF")
    return Editor(PIZZA, folder / "pizza.journey")


def link(kind, target):
    # Even one that came past the model's own checks.
    return Link.model_construct(kind=kind, target=target, label="")


def refusal(editor, kind, target):
    with pytest.raises(EditError) as caught:
        destination(editor, link(kind, target))
    return str(caught.value)


@pytest.mark.parametrize("target", ["https://example.org/menu", "http://example.org", "mailto:eva@example.org"])
def test_addresses_of_web_and_mail(editor, target):
    assert destination(editor, link("web", target)) == ("web", target)


@pytest.mark.parametrize("target", HOSTILE)
def test_no_other_address(editor, target):
    assert "https, http or mailto alone" in refusal(editor, "web", target)


@pytest.mark.parametrize("target", ["notes/interviews.pdf", "./notes/../notes/interviews.pdf", "notes\\interviews.pdf"])
def test_a_document_below_the_folder_of_the_map(editor, target):
    found = destination(editor, link("file", target))
    assert found == ("file", str(editor.path.parent.resolve() / "notes" / "interviews.pdf"))


@pytest.mark.parametrize(
    "target",
    [
        "../secret.pdf",
        "notes/../../secret.pdf",
        "..\\secret.pdf",
        "/etc/passwd",
        "C:\\Windows\\system.ini",
        "\\\\server\\share\\a.pdf",
        "//server/share/a.pdf",
        "file:///etc/passwd",
        "notes/interviews.pdf:stream",
        "notes/\x00.pdf",
        "notes/\n.pdf",
        "x" * 5000 + ".pdf",
    ],
)
def test_nothing_elsewhere(editor, target):
    assert "does not lie beside this map" in refusal(editor, "file", target)


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_no_way_out_through_a_link_of_the_system(editor, tmp_path):
    (editor.path.parent / "out.pdf").symlink_to(tmp_path / "secret.pdf")
    (editor.path.parent / "up").symlink_to(tmp_path)
    (editor.path.parent / "round.pdf").symlink_to("round.pdf")
    for target in ("out.pdf", "up/secret.pdf", "round.pdf"):
        assert "does not lie beside this map" in refusal(editor, "file", target)


def test_no_script_no_folder_and_nothing_that_is_not_there(editor):
    assert "not a kind of document that is safe to open" in refusal(editor, "file", "run.sh")
    assert "there is no such file" in refusal(editor, "file", "notes")
    assert "there is no such file" in refusal(editor, "file", "gone.pdf")
    for ending in (".sh", ".py", ".exe", ".bat", ".desktop", ".html", ".svg", ".jar", ".docm", ".lnk", ""):
        assert ending not in DOCUMENTS


def test_beside_a_map_that_was_never_saved_there_is_nothing():
    assert "Save the map first" in refusal(Editor(PIZZA), "file", "notes.pdf")


@given(st.text(min_size=1, max_size=40))
def test_whatever_is_written_leads_out_of_no_folder(tmp_path_factory, target):
    folder = tmp_path_factory.getbasetemp()
    try:
        found = destination(Editor(PIZZA, folder / "map.journey"), link("file", target))
    except EditError:
        return
    assert found.target.startswith(str(folder.resolve()))


def test_the_link_of_one_card_alone_can_be_followed(editor):
    given = Link(kind="web", target="https://example.org")
    editor.apply(cards.update_card(editor.document, editor.map_id, "card-16", link=given))
    editor.select(["card-16"])
    assert chosen_link(editor) == given
    for selection in (["card-16", "card-20"], ["card-20"], [editor.map_id], ["lane-actions"], []):
        editor.select(selection)
        assert chosen_link(editor) is None
