import pytest

from journeyeditor.edits import Change, History, cards, header
from journeyeditor.model import Message
from tests.edits.pizza import MAP, named, pizza


@pytest.fixture
def history(document):
    return History(document)


def typed(history, text, card_id="ask"):
    return cards.set_card_text(history.present, MAP, card_id, text)


def titled(history, title):
    return header.update_document(history.present, title=title)


def told(history):
    return [str(label) for label in history.labels]


def test_a_fresh_history_has_nothing_to_undo(history, document):
    assert history.present is document
    assert not history.can_undo
    assert not history.can_redo
    assert history.undo_label is history.redo_label is None
    assert history.is_clean
    history.undo()
    history.redo()
    assert history.present is document


def test_undo_goes_back_to_the_very_document_and_redo_forward(history, document):
    history.apply(titled(history, "Supper"))
    supper = history.present
    assert str(history.undo_label) == "Change title of document “Dinner”"
    history.undo()
    assert history.present is document
    assert str(history.redo_label) == "Change title of document “Dinner”"
    assert history.can_redo
    assert not history.can_undo
    history.redo()
    assert history.present is supper


def test_a_change_that_changes_nothing_is_no_step(history, document):
    history.apply(titled(history, "Dinner"))
    history.apply(Change(Message("Read again"), pizza()))
    assert not history.can_undo
    assert history.present is document


def test_a_new_change_drops_what_was_taken_back(history):
    history.apply(titled(history, "Supper"))
    history.undo()
    history.apply(titled(history, "Lunch"))
    assert not history.can_redo
    assert told(history) == ["Change title of document “Dinner”"]
    assert history.present.title == "Lunch"


def test_any_step_can_be_gone_to(history, document):
    for title in ("1", "2", "3"):
        history.apply(titled(history, title))
    assert (history.index, len(history.labels)) == (3, 3)
    history.go_to(1)
    assert history.present.title == "1"
    history.go_to(3)
    assert history.present.title == "3"
    history.go_to(0)
    assert history.present is document
    for index in (-1, 4):
        with pytest.raises(IndexError):
            history.go_to(index)


# --------------------------------------------------------------------------------------------------------------- bursts


def test_a_burst_of_typing_is_one_step_with_its_latest_label(history, document):
    for text in ("B", "Be", "Beg"):
        history.apply(typed(history, text), burst="ask")
    assert told(history) == ["Edit card “Beg”"]
    history.undo()
    assert history.present is document


def test_bursts_of_two_texts_are_two_steps(history):
    history.apply(typed(history, "B"), burst="ask")
    history.apply(typed(history, "C", "look"), burst="look")
    history.apply(typed(history, "Be"), burst="ask")
    assert len(history.labels) == 3


def test_what_comes_between_ends_a_burst(history):
    between = (
        lambda: history.apply(titled(history, "Supper")),
        history.end_burst,
        history.mark_clean,
        lambda: (history.undo(), history.redo()),
        lambda: (history.preview(titled(history, "Lunch")), history.commit_preview()),
    )
    for number, event in enumerate(between):
        history.apply(typed(history, f"a{number}"), burst="ask")
        before = named(history.present, "ask").text
        event()
        history.apply(typed(history, f"b{number}"), burst="ask")
        history.undo()
        assert named(history.present, "ask").text == before
        history.end_burst()


def test_a_burst_that_comes_back_to_its_start_is_no_step(history, document):
    history.apply(titled(history, "Supper"))
    history.apply(typed(history, "As"), burst="ask")
    history.apply(typed(history, "Ask"), burst="ask")
    assert told(history) == ["Change title of document “Dinner”"]
    history.apply(typed(history, "A"), burst="ask")
    assert len(history.labels) == 2


def test_a_burst_does_not_go_on_after_undo(history):
    history.apply(typed(history, "A"), burst="ask")
    history.end_burst()
    history.apply(typed(history, "B"), burst="ask")
    history.undo()
    history.apply(typed(history, "C"), burst="ask")
    assert told(history) == ["Edit card “A”", "Edit card “C”"]


# ------------------------------------------------------------------------------------------------------------- previews


def test_a_preview_is_shown_but_not_done(history, document):
    history.preview(titled(history, "Supper"))
    assert history.present.title == "Supper"
    assert not history.can_undo
    history.cancel_preview()
    assert history.present is document


def test_a_gesture_is_one_step(history, document):
    for title in ("S", "Su", "Sup"):
        history.preview(header.update_document(document, title=title))
    history.commit_preview()
    assert history.present.title == "Sup"
    assert len(history.labels) == 1
    history.commit_preview()
    assert len(history.labels) == 1
    history.undo()
    assert history.present is document


def test_a_gesture_that_ends_where_it_began_is_no_step(history, document):
    history.preview(header.update_document(document, title="Supper"))
    history.preview(header.update_document(document, title="Dinner"))
    history.commit_preview()
    assert not history.can_undo
    assert history.present is document


@pytest.mark.parametrize("what", ["undo", "redo", "apply"])
def test_a_preview_is_given_up_first(history, document, what):
    history.apply(titled(history, "1"))
    history.apply(titled(history, "2"))
    if what == "redo":
        history.undo()
    history.preview(titled(history, "preview"))
    if what == "apply":
        history.apply(header.update_document(document, title="3"))
    else:
        getattr(history, what)()
    assert history.present.title == {"undo": "1", "redo": "2", "apply": "3"}[what]


# -------------------------------------------------------------------------------------------------------- saved or not


def test_clean_is_what_was_saved(history):
    history.apply(titled(history, "Supper"))
    assert not history.is_clean
    history.mark_clean()
    assert history.is_clean
    history.undo()
    assert not history.is_clean
    history.redo()
    assert history.is_clean


def test_clean_is_what_equals_the_saved_by_any_way(history):
    history.apply(titled(history, "Supper"))
    assert not history.is_clean
    history.apply(titled(history, "Dinner"))
    assert history.is_clean
    history.undo()
    history.apply(titled(history, "Lunch"))
    assert not history.is_clean
    history.undo()
    history.undo()
    assert history.is_clean


def test_a_preview_is_not_clean(history):
    history.preview(titled(history, "Supper"))
    assert not history.is_clean
    history.cancel_preview()
    assert history.is_clean
