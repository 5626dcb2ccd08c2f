"""A document spelled with what is known of the one before has the same bytes as one spelled from nothing."""

from hypothesis import given

from journeyeditor.edits import cards, header
from journeyeditor.files import encode, load
from journeyeditor.files.spelling import Speller
from journeyeditor.resources import sample_path
from tests.changing import histories
from tests.strategies import examples

PIZZA = load(sample_path("pizza-night.journey"))


@given(histories())
@examples(60)
def test_each_document_of_a_history_has_its_own_bytes(history):
    speller = Speller()
    assert [speller.encode(document) for document in history] == [encode(document) for document in history]


def test_the_samples_have_the_bytes_of_their_files():
    for name in ("pizza-night.journey", "getting-a-haircut.journey"):
        path = sample_path(name)
        assert Speller().encode(load(path)) == path.read_bytes()


def test_there_and_back_gives_the_bytes_of_the_start():
    speller = Speller()
    typed = cards.set_card_text(PIZZA, PIZZA.maps[0].id, "card-16", "typed").document
    named = header.update_document(typed, title="Named").document
    for document in (PIZZA, typed, named, typed, PIZZA):
        assert speller.encode(document) == encode(document)
