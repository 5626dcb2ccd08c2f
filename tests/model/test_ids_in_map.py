"""The ids of a map, part by part, are those of its elements."""

from hypothesis import given

from journeyeditor.model import elements_of_map, ids_in_map
from tests.strategies import documents, examples


@examples(30)
@given(documents())
def test_the_ids_of_a_map_are_those_of_its_elements(document):
    for journey in document.maps:
        ids = set().union(*ids_in_map(journey))
        assert ids == {element.id for element in elements_of_map(journey)}
