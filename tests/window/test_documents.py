"""From new to saved and closed: files, windows, and nothing that is lost."""

import os
import sys

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from journeyeditor import files
from journeyeditor.edits import header, stages
from journeyeditor.templates.samples import SAMPLES
from tests.window.conftest import cancel, choose_file
from tests.window.menu_bar import opened


def rename(window, name="Changed"):
    """Make a change."""
    editor = window.editor
    stage = editor.journey.stages[0]
    editor.apply(stages.rename_stage(editor.document, editor.map_id, stage.id, name))


def first_stage(path):
    return files.load(path).maps[0].stages[0].name


# --------------------------------------------------------------------------------------------------------------- title


def test_a_new_window_is_untitled_and_clean(window):
    assert window.windowTitle() == "Untitled[*] — Journey Editor"
    assert not window.isWindowModified()
    rename(window)
    assert window.isWindowModified()
    window.editor.undo()
    assert not window.isWindowModified()


def test_a_document_without_a_name_is_called_like_its_map(window):
    window.editor.apply(header.update_map(window.editor.document, window.editor.map_id, title="A  night out"))
    assert window.windowTitle() == "A night out[*] — Journey Editor"
    assert window.file.suggestion(".journey").name == "A night out.journey"


def test_the_title_is_that_of_the_document(pizza_window, pizza):
    assert pizza_window.windowTitle() == "Pizza night[*] — Journey Editor"
    assert pizza_window.windowFilePath() == str(pizza)


def test_a_title_cannot_pose_as_the_mark_of_changes(window):
    from journeyeditor.edits import header

    window.editor.apply(header.update_document(window.editor.document, title="A [*]\nplan"))
    assert window.windowTitle() == "A [*][*] plan[*] — Journey Editor"


# -------------------------------------------------------------------------------------------------------------- saving


def test_save_writes_to_the_file_that_was_opened(pizza_window, pizza):
    rename(pizza_window)
    pizza_window.action_set["document.save"].trigger()
    assert first_stage(pizza) == "Changed"
    assert not pizza_window.isWindowModified()
    assert pizza_window.status.words == "Saved “pizza-night.journey”."


def test_saving_an_unchanged_document_keeps_its_bytes(pizza_window, pizza):
    before = pizza.read_bytes()
    pizza_window.action_set["document.save"].trigger()
    assert pizza.read_bytes() == before


def test_the_first_save_asks_where(window, answers, tmp_path):
    rename(window)
    answers.expect(choose_file(tmp_path / "trip"))
    window.action_set["document.save"].trigger()
    assert first_stage(tmp_path / "trip.journey") == "Changed"
    assert window.windowTitle() == "trip[*] — Journey Editor"
    assert window.editor.path == tmp_path / "trip.journey"


def test_save_as_leaves_the_first_file_alone(pizza_window, answers, pizza, tmp_path):
    before = pizza.read_bytes()
    rename(pizza_window)
    answers.expect(choose_file(tmp_path / "other.v2"))
    pizza_window.action_set["document.save-as"].trigger()
    assert pizza.read_bytes() == before
    assert first_stage(tmp_path / "other.v2.journey") == "Changed"


@pytest.mark.parametrize(("answer", "stage"), [("Replace", "Changed"), ("Cancel", "Awareness")])
def test_a_file_whose_name_comes_from_the_suffix_is_not_replaced_unasked(pizza_window, answers, pizza, answer, stage):
    rename(pizza_window)
    other = pizza.with_name("a.b.journey")
    other.write_bytes(pizza.read_bytes())
    answers.expect(choose_file(pizza.with_name("a.b")), answer)
    pizza_window.action_set["document.save-as"].trigger()
    assert answers.said == ["“a.b.journey” exists already.\n\nReplace it?"]
    assert first_stage(other) == stage


def test_the_first_save_suggests_the_title_as_the_name(pizza_window, windows, answers, tmp_path):
    from journeyeditor.edits import header

    window = windows.new()
    window.editor.apply(header.update_document(window.editor.document, title='What? A "plan": 1/2 '))
    suggested = []
    answers.expect(lambda dialog: (suggested.extend(dialog.selectedFiles()), dialog.reject()))
    window.action_set["document.save"].trigger()
    assert suggested == [str(tmp_path / "What- A -plan-- 1-2.journey")]
    assert window.isWindowModified()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions of POSIX, which root ignores")
def test_a_folder_that_takes_nothing_is_told_of(pizza_window, answers, pizza):
    rename(pizza_window)
    pizza.parent.chmod(0o500)
    try:
        answers.expect("Cancel")
        pizza_window.action_set["document.save"].trigger()
    finally:
        pizza.parent.chmod(0o700)
    assert answers.said[0].startswith("“pizza-night.journey” cannot be saved: you may not write there.")
    assert pizza_window.isWindowModified()


def test_a_file_that_cannot_be_saved_is_told_of_and_nothing_is_lost(pizza_window, answers, pizza):
    rename(pizza_window)
    pizza.unlink()
    pizza.mkdir()
    answers.expect("Cancel")
    pizza_window.action_set["document.save"].trigger()
    assert answers.said[0].startswith("“pizza-night.journey” cannot be saved: there is a folder of that name.")
    assert pizza_window.isWindowModified()
    assert pizza_window.editor.journey.stages[0].name == "Changed"


def test_what_cannot_be_saved_is_one_click_away_from_being_saved_elsewhere(pizza_window, answers, pizza, tmp_path):
    rename(pizza_window)
    pizza.unlink()
    pizza.mkdir()
    elsewhere = tmp_path / "elsewhere.journey"
    answers.expect("Save elsewhere…", choose_file(elsewhere))
    pizza_window.action_set["document.save"].trigger()
    assert files.load(elsewhere).maps[0].stages[0].name == "Changed"
    assert pizza_window.editor.path == elsewhere
    assert not pizza_window.isWindowModified()


@pytest.mark.parametrize(("answer", "stage"), [("Replace", "Changed"), ("Cancel", "Theirs")])
def test_what_another_program_wrote_is_not_replaced_unasked(pizza_window, answers, pizza, answer, stage):
    rename(pizza_window)
    theirs = files.load(pizza)
    theirs = stages.rename_stage(theirs, theirs.maps[0].id, theirs.maps[0].stages[0].id, "Theirs").document
    files.save(theirs, pizza)
    answers.expect(answer)
    pizza_window.action_set["document.save"].trigger()
    assert "Another program has changed “pizza-night.journey”" in answers.said[0]
    assert first_stage(pizza) == stage
    assert pizza_window.isWindowModified() is (answer == "Cancel")


def test_what_is_being_written_is_saved(pizza_window, pizza):
    pizza_window.editor.select([pizza_window.editor.journey.stages[0].id])
    pizza_window.view.edit_text()
    assert pizza_window.view.is_editing
    QApplication.focusWidget().setPlainText("Written")
    pizza_window.action_set["document.save"].trigger()
    assert first_stage(pizza) == "Written"


# ------------------------------------------------------------------------------------------------------------- closing


def test_a_clean_window_closes_at_once(pizza_window, windows):
    assert pizza_window.close()
    assert list(windows) == []


@pytest.mark.parametrize(
    ("answer", "stage", "closes"),
    [("Save", "Changed", True), ("Discard", "Awareness", True), ("Cancel", "Awareness", False)],
)
def test_closing_with_changes_asks_once(pizza_window, windows, answers, pizza, answer, stage, closes):
    rename(pizza_window)
    answers.expect(answer)
    assert pizza_window.close() is closes
    assert answers.said == ["Save the changes to “Pizza night”?\n\nWithout saving they are lost."]
    assert first_stage(pizza) == stage
    assert list(windows) == ([] if closes else [pizza_window])
    if not closes:
        assert pizza_window.isVisible()
        assert pizza_window.editor.journey.stages[0].name == "Changed"


def test_closing_an_untitled_document_asks_where_to_save_it(window, windows, answers, tmp_path):
    rename(window)
    answers.expect("Save", choose_file(tmp_path / "new"))
    assert window.close()
    assert first_stage(tmp_path / "new.journey") == "Changed"


def test_who_does_not_say_where_keeps_the_window(window, windows, answers):
    rename(window)
    answers.expect("Save", cancel)
    assert not window.close()
    assert list(windows) == [window]


def test_who_cannot_save_keeps_the_window(pizza_window, windows, answers, pizza):
    rename(pizza_window)
    pizza.unlink()
    pizza.mkdir()
    answers.expect("Save", "Cancel")
    assert not pizza_window.close()
    assert list(windows) == [pizza_window]


def test_a_name_that_looks_like_markup_is_shown_as_it_is(window, answers):
    from journeyeditor.edits import header

    window.editor.apply(header.update_document(window.editor.document, title="<img src=x> & <b>"))
    answers.expect("Discard")
    window.close()
    assert "“<img src=x> & <b>”" in answers.said[0]


def test_quit_stops_at_the_first_window_that_stays(windows, answers):
    first, second, third = windows.new(), windows.new(), windows.new()
    rename(second)
    answers.expect("Cancel")
    windows.close_all()
    assert list(windows) == [second, third]
    assert not first.is_open


# ------------------------------------------------------------------------------------------------------------- opening


def test_an_untouched_new_document_gives_way(window, windows, answers, pizza):
    answers.expect(choose_file(pizza))
    window.action_set["document.open"].trigger()
    assert list(windows) == [window]
    assert window.windowTitle() == "Pizza night[*] — Journey Editor"
    assert window.centralWidget().isAncestorOf(window.view)
    rename(window)
    assert window.isWindowModified()


def test_a_touched_document_keeps_its_window(window, windows, answers, pizza):
    rename(window)
    window.editor.undo()
    answers.expect(choose_file(pizza))
    window.action_set["document.open"].trigger()
    assert [one.windowTitle() for one in windows] == ["Untitled[*] — Journey Editor", "Pizza night[*] — Journey Editor"]


def test_new_opens_another_window(pizza_window, windows):
    pizza_window.action_set["document.new"].trigger()
    assert [one.editor.path is None for one in windows] == [False, True]


def test_a_file_that_is_open_is_not_opened_twice(pizza_window, windows, pizza):
    windows.open([pizza, pizza.parent / "." / pizza.name], pizza_window)
    assert list(windows) == [pizza_window]


def test_several_files_at_once(windows, answers, pizza):
    other = pizza.with_name("other.journey")
    other.write_bytes(pizza.read_bytes())
    answers.expect("OK")
    windows.open([pizza, pizza.with_name("none.journey"), other])
    assert [one.editor.path for one in windows] == [pizza, other]
    assert answers.said == ["“none.journey” cannot be read: there is no such file."]


def test_a_file_that_cannot_be_opened_leaves_the_window_as_it_is(window, windows, answers, tmp_path):
    broken = tmp_path / "<b>broken.journey"
    broken.write_text("{")
    answers.expect("OK")
    windows.open([broken], window)
    assert answers.said[0].startswith("“<b>broken.journey” is ")
    assert list(windows) == [window]
    assert window.is_untouched


def test_where_nothing_can_be_opened_there_is_a_new_document(windows, answers, tmp_path):
    answers.expect("OK")
    windows.open([tmp_path / "none.journey"])
    (window,) = windows
    assert window.is_untouched


# ------------------------------------------------------------------------------------------------------------- recent


def file_listing(window, text):
    return opened(window, "File", text)


def recent_menu(window):
    return file_listing(window, "Open recent")


def test_recent_files_come_latest_first_and_only_once(windows, window, settings, pizza, tmp_path):
    paths = [tmp_path / f"{number}.journey" for number in range(12)]
    for path in paths:
        path.write_bytes(pizza.read_bytes())
        settings.remember_file(path)
    settings.remember_file(paths[5])
    expected = [paths[5], *(path for path in reversed(paths) if path != paths[5])][:10]
    names = [action.text().split(" — ")[0] for action in recent_menu(window).actions() if action.text()]
    assert names == [*(path.name for path in expected), "Clear list"]


def test_a_recent_file_opens(windows, window, settings, pizza):
    settings.remember_file(pizza)
    recent_menu(window).actions()[0].trigger()
    assert [one.editor.path for one in windows] == [pizza]


def test_a_recent_file_that_is_gone_cannot_be_chosen(window, settings, tmp_path):
    settings.remember_file(tmp_path / "gone & lost.journey")
    entry = recent_menu(window).actions()[0]
    assert not entry.isEnabled()
    assert entry.text().startswith("gone && lost.journey")


def test_the_list_is_cleared(window, settings, pizza):
    settings.remember_file(pizza)
    recent_menu(window).actions()[-1].trigger()
    assert settings.now.recent_files == ()
    (clear,) = recent_menu(window).actions()
    assert not clear.isEnabled()


def test_opened_and_saved_files_are_remembered(window, answers, pizza, settings, tmp_path):
    answers.expect(choose_file(pizza), choose_file(tmp_path / "mine"))
    window.action_set["document.open"].trigger()
    window.action_set["document.save-as"].trigger()
    assert settings.now.recent_files == (str(tmp_path / "mine.journey"), str(pizza))
    assert settings.now.last_folder == str(tmp_path)


# ------------------------------------------------------------------------------------------------------------- samples


def samples_in_menu(window):
    menu = file_listing(window, "Open sample")
    return {entry.text(): entry for kind in menu.actions() for entry in kind.menu().actions()}


def test_every_sample_can_be_chosen(window):
    assert list(samples_in_menu(window)) == [sample.title for sample in SAMPLES]


def test_a_sample_opens_as_a_copy_that_belongs_to_no_file(windows, window):
    samples_in_menu(window)["Dinner at a pizza restaurant"].trigger()
    (shown,) = windows
    assert shown.windowTitle() == "Pizza night[*] — Journey Editor"
    assert (shown.editor.path, shown.isWindowModified(), window.settings.now.recent_files) == (None, False, ())
    rename(shown)
    samples_in_menu(shown)["Getting a laptop from IT"].trigger()
    assert [one.editor.document.title for one in windows] == ["Pizza night", "A laptop for a new colleague"]


def test_a_sample_that_is_damaged_is_told_of(windows, window, answers, tmp_path):
    broken = tmp_path / "broken.journey"
    broken.write_bytes(b"{")
    answers.expect("OK")
    windows.open_copy(broken, window)
    assert window.is_untouched


# ------------------------------------------------------------------------------------------------------------- window


def test_a_window_comes_back_to_its_place(windows, window):
    window.setGeometry(40, 50, 600, 400)
    window.close()
    assert windows.new().geometry() == QRect(40, 50, 600, 400)


def test_a_second_window_keeps_to_the_screen(windows, window):
    screen = window.screen().availableGeometry()
    window.setGeometry(screen)
    second = windows.new(beside=window)
    assert second.geometry() == screen.adjusted(28, 28, 0, 0)


def test_a_window_beside_one_that_fills_the_screen_fills_it_too(windows, window):
    window.showMaximized()
    assert windows.new(beside=window).isMaximized()


def test_a_second_window_stands_beside_the_first(windows, window):
    second = windows.new(window)
    assert second.geometry().topLeft() == window.geometry().topLeft() + QPoint(28, 28)


def test_the_status_bar_says_what_is_selected(pizza_window):
    editor = pizza_window.editor
    assert pizza_window.status.words == "8 stages  ·  17 steps  ·  13 lanes  ·  112 cards"
    editor.select(["stage-order"])
    assert pizza_window.status.words == "Stage “Order”"
    pizza_window.view.message.emit("Happy")
    assert pizza_window.status.words == "Happy"
    pizza_window.view.message.emit("")
    assert pizza_window.status.words == "Stage “Order”"


def test_several_maps_of_one_document(window):
    window.action_set["map.add"].trigger()
    maps = opened(window, "Map", "Show map")
    assert [(action.text(), action.isChecked()) for action in maps.actions()] == [
        ("New journey map", False),
        ("New journey map", True),
    ]
    maps.actions()[0].trigger()
    assert window.editor.map_id == "map-1"


def test_a_map_too_large_to_read_is_opened_in_its_width_from_its_top(pizza_window):
    view = pizza_window.view
    corner = view.mapFromScene(0, 0)
    end = view.mapFromScene(view.sheet.width, view.sheet.height)
    assert 0 <= corner.x() < end.x() <= view.viewport().width()
    assert end.x() - corner.x() > view.viewport().width() - 60
    assert 0 <= corner.y() < 40
    assert end.y() > view.viewport().height()


def test_a_damaged_file_can_be_opened_as_a_repaired_copy(windows, answers, pizza):
    damaged = pizza.read_bytes()[:30_000]
    pizza.write_bytes(damaged)
    answers.expect("Open repaired copy")
    windows.open([pizza])
    (window,) = windows
    assert "is cut off" in answers.said[0]
    assert window.editor.path is None
    assert window.isWindowModified(), "closing asks"
    assert window.editor.journey.stages[0].name == "Awareness"
    assert pizza.read_bytes() == damaged


def test_a_repaired_copy_is_opened_only_when_it_is_wanted(windows, answers, pizza):
    pizza.write_bytes(pizza.read_bytes()[:30_000])
    answers.expect("Cancel")
    windows.open([pizza])
    (window,) = windows
    assert "is cut off" in answers.said[0]
    assert window.is_untouched


# ----------------------------------------------------------------------------------------------- a map carried by a PDF


def test_a_pdf_opens_as_a_new_map_of_its_name(windows, pizza, tmp_path):
    from journeyeditor.picture.export import pdf_of

    document = files.load(pizza)
    carrier = tmp_path / "For the board.PDF"
    carrier.write_bytes(pdf_of(document, "a4"))
    windows.open([carrier])
    (window,) = windows
    assert window.editor.document == document
    assert window.editor.path is None
    assert window.file.suggestion(".journey") == tmp_path / "For the board.journey"
    assert carrier not in windows.settings.now.recent_files
    rename(window)
    assert carrier.read_bytes() == pdf_of(document, "a4")
