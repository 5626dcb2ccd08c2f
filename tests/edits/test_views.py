"""Views of a document."""

import pytest

from journeyeditor.edits import EditError, views
from journeyeditor.model import PageSetup, View
from tests.edits.pizza import MAP, is_sound

BOARD = View(id="unsaved", name="", map=MAP, hidden_lanes=("pains",), page=PageSetup(paper="a1", mode="poster"))


def test_a_view_is_kept_under_a_name(document):
    change = views.add_view(document, BOARD, "Board")
    kept = change.document.views[-1]
    assert kept == BOARD.with_(id=kept.id, name="Board")
    assert kept.id not in {view.id for view in document.views}
    assert str(change.label) == "Add view “Board”"
    assert is_sound(change.document)


def test_a_view_shows_something_else_under_its_name(document):
    change = views.set_view(document, "talk", BOARD)
    assert change.document.views == (BOARD.with_(id="talk", name="Talk"),)
    assert views.set_view(document, "talk", document.views[0]).document is document


def test_a_view_is_renamed_moved_and_deleted(document):
    two = views.add_view(document, BOARD, "Board").document
    assert [view.name for view in views.move_view(two, "talk", 1).document.views] == ["Board", "Talk"]
    assert views.rename_view(two, "talk", "Speech").document.views[0].name == "Speech"
    assert [view.name for view in views.delete_view(two, "talk").document.views] == ["Board"]


def test_a_view_names_only_what_is_there(document):
    for wrong in ({"map": "nowhere"}, {"hidden_lanes": ("nowhere",)}, {"personas": ("nobody",)}):
        with pytest.raises(EditError):
            views.add_view(document, BOARD.with_(**wrong), "Board")
        with pytest.raises(EditError):
            views.update_view(document, "talk", **wrong)
