"""Two maps compared in a window: both in one picture or one above the other, from difference to difference."""

import pytest
from PySide6.QtWidgets import QPushButton

from journeyeditor.edits import cards, header, maps, stages
from journeyeditor.files import load, save
from journeyeditor.model.themes import THEMES
from journeyeditor.resources import sample_path
from journeyeditor.review import differences
from journeyeditor.window.comparing.dialog import CompareDialog
from journeyeditor.window.comparing.offers import first_pair
from journeyeditor.window.comparing.states import State, dialog_of
from tests.picture.readers import opened
from tests.window.conftest import cancel, choose_file


@pytest.fixture
def future_window(pizza_window):
    """The window of a map and its future state, in which a card and a stage are gone and one stage is new."""
    editor = pizza_window.editor
    pizza_window.action_set["map.future-state"].trigger()
    journey = editor.journey
    for edit in (
        lambda: stages.add_stage(editor.document, editor.map_id, 3, "Reserve"),
        lambda: stages.delete_stage(editor.document, editor.map_id, journey.stages[5].id),
        lambda: cards.delete_cards(editor.document, editor.map_id, [journey.card_lanes[1].cards[0].id]),
    ):
        editor.apply(edit())
    return pizza_window


def compare(window, answers, look, *more):
    answers.expect(look, *more)
    window.action_set["map.compare"].trigger()


def row_of(dialog, words):
    return next(row for row, told in enumerate(dialog.side.changes.sentences) if words in told)


def test_a_future_state_is_compared_with_what_it_started_from(future_window, answers):
    def look(dialog):
        assert isinstance(dialog, CompareDialog)
        assert [side.currentText() for side in dialog.sides] == [
            *("Dinner at a pizza restaurant", "Dinner at a pizza restaurant (future state)")
        ]
        assert dialog.side.changes.currentRow() == -1, "all of it is shown first"
        assert dialog.side.changes.count() == len(dialog.comparison.differences) > 6
        assert [button.text() for button in dialog.side.kinds.values()][:3] == ["Added 1", "Removed 3", "Moved 0"]
        picture = dialog.stage.both
        assert picture.framed.isEmpty()
        dialog.side.changes.setCurrentRow(row_of(dialog, "Stage “Leave” removed"))
        assert picture.viewport().rect().contains(picture.mapFromScene(picture.framed.center()))
        place = picture.framed
        dialog.side.step(1)
        assert picture.framed != place
        dialog.side.kinds["changed"].click()
        assert all("changed" not in told for told in dialog.side.changes.sentences)
        dialog.reject()

    compare(future_window, answers, look)


def test_one_above_the_other_both_show_the_same_part(future_window, answers):
    def look(dialog):
        dialog.apart.click()
        before, after = dialog.stage.each
        dialog.side.changes.setCurrentRow(row_of(dialog, "Stage “Reserve” added"))
        assert before.framed.isEmpty()
        assert not after.framed.isEmpty()
        for view, other in ((after, before), (before, after)):
            view.navigation.scroll_by(40, 25)
            assert other.navigation.zoom == view.navigation.zoom
            assert other.mapToScene(0, 0) == view.mapToScene(0, 0)
        dialog.side.changes.setCurrentRow(row_of(dialog, "Card “Looks for a pizza place nearby” removed"))
        assert not before.framed.isEmpty()
        dialog.stage.fit()
        dialog.reject()

    compare(future_window, answers, look)


def test_the_sides_are_swapped_and_what_was_added_is_removed(future_window, answers):
    def look(dialog):
        titles = [side.currentText() for side in dialog.sides]
        counts = dialog.comparison.count("added"), dialog.comparison.count("removed")
        dialog.swap()
        assert [side.currentText() for side in dialog.sides] == titles[::-1]
        assert (dialog.comparison.count("removed"), dialog.comparison.count("added")) == counts
        dialog.reject()

    compare(future_window, answers, look)


def test_a_map_alone_is_compared_with_that_of_a_file(pizza_window, answers, tmp_path):
    editor = pizza_window.editor
    card = editor.journey.card_lanes[1].cards[0]
    editor.apply(cards.set_card_text(editor.document, editor.map_id, card.id, "Asks the phone"))

    def look(dialog):
        assert dialog.sides[0].currentText() == "pizza-night: Dinner at a pizza restaurant"
        assert dialog.side.changes.count() == 1
        assert "from “Looks for a pizza place nearby” to “Asks the phone”" in dialog.side.changes.sentences[0]
        dialog.reject()

    compare(pizza_window, answers, choose_file(sample_path("pizza-night.journey")), look)
    broken = tmp_path / "broken.journey"
    broken.write_text("{")
    answers.expect(choose_file(broken), "OK")
    pizza_window.action_set["map.compare"].trigger()
    assert "“broken.journey”" in answers.said[-1]
    compare(pizza_window, answers, cancel)


def test_another_file_is_added_to_what_can_be_compared_or_not(future_window, answers):
    def look(dialog):
        count = dialog.sides[0].count()
        for answer in (cancel, choose_file(sample_path("flight.journey"))):
            answers.expect(answer)
            dialog.sides[0].setCurrentIndex(dialog.sides[0].count() - 1)
            dialog.sides[0].activated.emit(dialog.sides[0].count() - 1)
        assert dialog.sides[0].count() > count
        assert dialog.sides[0].currentText().startswith("flight: ")
        assert dialog.comparison.count("removed") > 5
        dialog.reject()

    compare(future_window, answers, look)


def test_what_differs_is_exported_as_a_pdf(future_window, answers, tmp_path):
    target = tmp_path / "differs.pdf"

    def look(dialog):
        buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
        answers.expect(choose_file(target))
        buttons["Export as PDF…"].click()
        dialog.reject()

    compare(future_window, answers, look)
    words = "".join(page.extract_text() for page in opened(target.read_bytes()).pages)
    assert "What differs" in words


def test_a_map_is_compared_with_its_origin_its_offspring_or_its_neighbour():
    document = load(sample_path("pizza-night.journey"))
    first = document.maps[0]
    second, third = first.with_(id="m-2", based_on=first.id), first.with_(id="m-3")
    several = document.with_(maps=(first, third, second))
    assert first_pair(document, first.id) is None
    assert first_pair(several, second.id) == (first.id, "m-2")
    assert first_pair(several, first.id) == (first.id, "m-2")
    assert first_pair(several, "m-3") == (first.id, "m-3")


def test_states_of_a_document_are_compared_where_they_differ_with_what_differs_beside_the_map(pizza_window, qapp):
    document = load(sample_path("pizza-night.journey"))
    second = maps.add_future_state(document, document.maps[0].id)
    before = second.document
    after = header.use_theme(maps.rename_map(before, second.touched[0], "Tomorrow").document, THEMES[3]).document
    dialog = dialog_of(State("Then", before), State("Now", after), pizza_window)
    assert [side.currentText() for side in dialog.sides] == [
        *("Then: Dinner at a pizza restaurant (future state)", "Now: Tomorrow")
    ]
    told = dialog.side.changes.sentences
    assert any("The title of map “Tomorrow”" in words for words in told)
    assert any("The theme of the document" in words for words in told)
    assert len(told) == len(differences(before, after))
    assert "Export as PDF…" not in {one.text().replace("&", "") for one in dialog.findChildren(QPushButton)}
    assert dialog.sides[0].count() == 4
    dialog.deleteLater()


def test_differences_of_another_copy_are_taken_over_each_as_a_step(pizza_window, answers, tmp_path):
    editor = pizza_window.editor
    before, lane = editor.document, editor.journey.card_lanes[1]
    copy = tmp_path / "copy.journey"
    other = cards.set_card_text(before, editor.map_id, lane.cards[0].id, "Asks a friend").document
    other = cards.delete_cards(other, editor.map_id, [lane.cards[1].id]).document
    save(other, copy)

    def look(dialog):
        into = dialog.side.into
        assert not any(button.isEnabled() for button in into.values())
        dialog.side.changes.setCurrentRow(row_of(dialog, "Card “Asks around for a good place” added"))
        assert not into["before"].isEnabled(), "a file that is not open stays as it is"
        into["after"].click()
        assert dialog.side.count.text() == "1 difference"
        dialog.swap()
        dialog.side.changes.setCurrentRow(0)
        assert not into["after"].isEnabled()
        into["before"].click()
        assert dialog.side.count.text() == "They say the same."
        dialog.reject()

    compare(pizza_window, answers, choose_file(copy), look)
    assert editor.document.maps == other.maps
    editor.undo()
    editor.undo()
    assert editor.document is before


@pytest.mark.parametrize("into", ["before", "after"])
def test_all_differences_are_taken_over_in_either_direction_as_one_step(future_window, answers, into):
    editor = future_window.editor
    start = editor.document

    def look(dialog):
        dialog.side.all.click()
        count = len(dialog.side.chosen)
        assert dialog.side.told.text() == f"Take over {count} differences:"
        dialog.side.into[into].click()
        assert [one.kind for one in dialog.comparison.differences if one.kind != "changed"] == []
        dialog.reject()

    compare(future_window, answers, look)
    now, future = editor.document.maps
    assert [stage.name for stage in now.stages] == [stage.name for stage in future.stages]
    assert ("Reserve" in [stage.name for stage in now.stages]) == (into == "before")
    same = 1 if into == "before" else 0
    assert editor.document.maps[same] == start.maps[same]
    editor.undo()
    assert editor.document is start


def test_bars_that_come_and_go_with_the_zoom_end_soon(pizza_window, qapp):
    document, other = pizza_window.editor.document, load(sample_path("flight.journey"))
    dialog = dialog_of(State("one", document), State("other", other), pizza_window)
    dialog.show()
    for height in range(500, 580, 4):
        dialog.resize(760, height)
        qapp.processEvents()
    view = dialog.stage.both
    assert view.viewport().rect().adjusted(-14, -14, 14, 14).contains(view.mapFromScene(view.paper).boundingRect())
    dialog.close()
