"""What others do to the file of a window's document."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QToolButton

from journeyeditor import files
from journeyeditor.edits import cards, lanes, stages
from journeyeditor.files.claim import Claim
from journeyeditor.files.versions import Versions
from journeyeditor.window.folders import versions_folder
from tests.window.conftest import choose_file


def rename(document, name):
    return stages.rename_stage(document, document.maps[0].id, document.maps[0].stages[0].id, name)


def name_in(document):
    return document.maps[0].stages[0].name


def somebody_writes(path, name):
    """Another program gives the first stage another name."""
    files.save(rename(files.load(path), name).document, path)


def take(window, text):
    """Press a button of the notice."""
    buttons = window.notice.findChildren(QToolButton)
    next(one for one in buttons if one.text() == text).click()


def test_a_document_without_changes_follows_its_file_and_the_view_stays(qtbot, pizza_window, pizza):
    window = pizza_window
    window.view.navigation.zoom_to(1.5)
    window.view.centerOn(700, 500)
    before = window.view.viewportTransform()
    somebody_writes(pizza, "Theirs")
    qtbot.waitUntil(lambda: name_in(window.editor.document) == "Theirs")
    assert not window.isWindowModified()
    assert "read again" in window.status.words
    assert window.view.viewportTransform() == before
    window.editor.undo()
    assert name_in(window.editor.document) == "Awareness", "what was there before can be brought back"
    assert window.isWindowModified()


def test_the_claim_goes_over_to_what_took_the_place_of_the_file(qtbot, pizza_window, pizza):
    somebody_writes(pizza, "Theirs")
    qtbot.waitUntil(lambda: name_in(pizza_window.editor.document) == "Theirs")
    assert not Claim().take(pizza), "who opens it now is told that it is open here"


def test_it_follows_again_and_again(qtbot, pizza_window, pizza):
    for name in ("one", "two", "three"):
        somebody_writes(pizza, name)
        qtbot.waitUntil(lambda name=name: name_in(pizza_window.editor.document) == name)


@pytest.fixture
def conflict(qtbot, pizza_window, pizza):
    """A window with changes of its own, whose file somebody else has changed."""
    pizza_window.editor.apply(rename(pizza_window.editor.document, "Mine"))
    somebody_writes(pizza, "Theirs")
    qtbot.waitUntil(lambda: "Another program has changed" in pizza_window.notice.words)
    assert name_in(pizza_window.editor.document) == "Mine"
    return pizza_window


def test_theirs_can_be_taken_and_undone(conflict):
    take(conflict, "Take theirs")
    assert name_in(conflict.editor.document) == "Theirs"
    assert not conflict.isWindowModified()
    assert conflict.notice.words == ""
    conflict.editor.undo()
    assert name_in(conflict.editor.document) == "Mine"


def test_mine_can_be_kept(conflict, pizza):
    take(conflict, "Keep mine")
    assert conflict.file.save(), "and nobody is asked again"
    assert name_in(files.load(pizza)) == "Mine"


def test_both_can_be_kept(conflict, pizza):
    take(conflict, "Keep both")
    assert name_in(conflict.editor.document) == "Theirs"
    assert name_in(files.load(pizza)) == "Theirs"
    assert name_in(files.load(pizza.with_stem("pizza-night (my version)"))) == "Mine"


def test_both_can_be_kept_while_saving_too(conflict, answers, pizza):
    answers.expect("Keep both", "Keep both")
    assert conflict.file.save()
    conflict.editor.apply(rename(conflict.editor.document, "Mine again"))
    somebody_writes(pizza, "Theirs again")
    assert conflict.file.save()
    assert name_in(files.load(pizza.with_stem("pizza-night (my version)"))) == "Mine"
    assert name_in(files.load(pizza.with_stem("pizza-night (my version 2)"))) == "Mine again"
    assert name_in(files.load(pizza)) == "Theirs again"


def test_a_file_that_is_gone_is_told_of_and_saving_puts_it_back(qtbot, pizza_window, pizza):
    pizza.unlink()
    qtbot.waitUntil(lambda: "was moved or deleted" in pizza_window.notice.words)
    assert pizza_window.isWindowModified(), "closing asks"
    take(pizza_window, "Save again")
    assert name_in(files.load(pizza)) == "Awareness"
    assert not pizza_window.isWindowModified()


def test_a_file_that_is_gone_can_be_saved_elsewhere(qtbot, pizza_window, pizza, answers, tmp_path):
    pizza.unlink()
    qtbot.waitUntil(lambda: "was moved or deleted" in pizza_window.notice.words)
    answers.expect(choose_file(tmp_path / "other.journey"))
    take(pizza_window, "Save elsewhere")
    assert name_in(files.load(tmp_path / "other.journey")) == "Awareness"
    assert not pizza_window.isWindowModified()


def test_a_file_that_comes_back_as_it_was_is_the_file_again(qtbot, pizza_window, pizza, tmp_path):
    aside = pizza.rename(tmp_path.parent / f"{tmp_path.name}-aside.journey")
    qtbot.waitUntil(lambda: "was moved or deleted" in pizza_window.notice.words)
    take(pizza_window, "Not now")
    pizza_window.watch.check()
    assert pizza_window.notice.words == "", "nobody is told twice"
    aside.rename(pizza)
    qtbot.waitUntil(lambda: not pizza_window.isWindowModified())
    somebody_writes(pizza, "Theirs")
    qtbot.waitUntil(lambda: name_in(pizza_window.editor.document) == "Theirs")


@pytest.mark.parametrize("changed", [False, True])
def test_a_file_that_is_renamed_in_its_folder_is_followed(qtbot, pizza_window, pizza, changed):
    window = pizza_window
    window.file.save()
    window.editor.apply(rename(window.editor.document, "One"))
    window.file.save()
    if changed:
        window.editor.apply(rename(window.editor.document, "Mine"))
    kept = len(Versions(versions_folder(), pizza).all())
    new = pizza.rename(pizza.with_name("dinner.journey"))
    qtbot.waitUntil(lambda: window.editor.path == new)
    assert window.status.words == "“pizza-night.journey” is called “dinner.journey” now."
    assert window.notice.words == ""
    assert window.isWindowModified() == changed
    assert len(Versions(versions_folder(), new).all()) == kept > 0, "its versions come along"
    assert window.file.save()
    assert not pizza.exists()
    somebody_writes(new, "Theirs")
    qtbot.waitUntil(lambda: name_in(window.editor.document) == "Theirs")


def test_a_rename_is_noticed_while_saving_too(pizza_window, pizza):
    new = pizza.rename(pizza.with_name("dinner.journey"))
    pizza_window.editor.apply(rename(pizza_window.editor.document, "Mine"))
    assert pizza_window.file.save()
    assert not pizza.exists()
    assert name_in(files.load(new)) == "Mine"


def test_another_file_in_the_folder_is_not_taken_for_the_one_that_is_gone(qtbot, pizza_window, pizza):
    pizza.with_name("copy.journey").write_bytes(pizza.read_bytes())
    pizza.unlink()
    qtbot.waitUntil(lambda: "was moved or deleted" in pizza_window.notice.words)
    assert pizza_window.editor.path == pizza


def test_a_file_that_became_something_else_is_told_of_and_the_document_stays(qtbot, pizza_window, pizza):
    pizza.write_bytes(b"no map")
    qtbot.waitUntil(lambda: "not a journey map" in pizza_window.notice.words)
    assert name_in(pizza_window.editor.document) == "Awareness"


def test_what_is_written_meanwhile_is_not_disturbed(qtbot, pizza_window, pizza):
    window = pizza_window
    window.editor.preview(rename(window.editor.document, "Half a na"))
    somebody_writes(pizza, "Theirs")
    window.watch.check()
    assert name_in(window.editor.document) == "Half a na"
    window.editor.cancel_preview()
    qtbot.waitUntil(lambda: name_in(window.editor.document) == "Theirs")


_HOLD = """
import sys
from pathlib import Path
from journeyeditor.files.claim import Claim
claim = Claim()
claim.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_that_is_open_elsewhere_is_told_of(windows, pizza):
    with subprocess.Popen([sys.executable, "-c", _HOLD, pizza], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        windows.open([pizza])
        (window,) = windows
        assert "open elsewhere as well" in window.notice.words
        other.stdin.close()
    window.watch.take_note(pizza)
    assert window.notice.words == "", "the claim of a program that is gone is gone too"


def test_a_locked_lane_does_not_keep_out_what_others_wrote(qtbot, pizza_window, pizza):
    window = pizza_window
    lane = window.editor.journey.card_lanes[1]
    window.editor.apply(lanes.update_lane(window.editor.document, window.editor.map_id, lane.id, locked=True))
    window.file.save()
    theirs = files.load(pizza)
    files.save(cards.set_card_text(theirs, theirs.maps[0].id, lane.cards[0].id, "Theirs").document, pizza)
    qtbot.waitUntil(lambda: window.editor.journey.card_lanes[1].cards[0].text == "Theirs")
