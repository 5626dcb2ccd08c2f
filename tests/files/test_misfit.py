"""A wrong field is named in the words of the map, with what it should be."""

import json

import pytest

from journeyeditor.files import BadContent, decode, encode

CARD = ("maps", 0, "lanes", 1, "cards", 0)
LANE = "map “Pizza night”, lane “Pain points”"


def sentence_after(document, place, value):
    """What is said of the document after one of its values was replaced."""
    raw = json.loads(encode(document))
    here = raw
    for key in place[:-1]:
        here = here[key]
    here[place[-1]] = value
    with pytest.raises(BadContent) as caught:
        decode(json.dumps(raw).encode())
    return str(caught.value)


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ((*CARD, "severity"), "bad", f"{LANE}, card 1, severity: should be one of trivial, work-around, abandons"),
        ((*CARD, "impact"), 9, f"{LANE}, card 1, impact: should be at most 5"),
        ((*CARD, "impact"), True, f"{LANE}, card 1, impact: should be a whole number"),
        ((*CARD, "span"), 0, f"{LANE}, card 1, span: should be at least 1"),
        ((*CARD, "text"), 3, f"{LANE}, card 1, text: should be text in quotation marks"),
        ((*CARD, "text"), "a" * 100_001, f"{LANE}, card 1, text: should have at most 100000 characters"),
        ((*CARD, "recurring"), "yes", f"{LANE}, card 1, recurring: should be true or false"),
        ((*CARD, "tags"), "x", f"{LANE}, card 1, tags: should be a list in square brackets"),
        ((*CARD, "tags"), ["a", 2], f"{LANE}, card 1, tag 2: should be text in quotation marks"),
        ((*CARD, "colour"), "red", f"{LANE}, card 1, colour: should be a colour such as #0B7285"),
        ((*CARD, "due"), "May", f"{LANE}, card 1, due: should be a date such as 2025-03-31"),
        ((*CARD, "due"), 20250331, f"{LANE}, card 1, due: should be a date such as 2025-03-31"),
        ((*CARD, "due"), "2025-02-30", f"{LANE}, card 1, due: should be a date such as 2025-03-31"),
        ((*CARD, "id"), "no spaces", f"{LANE}, card 1, id: should be an id such as card-12"),
        ((*CARD, "answers"), [""], f"{LANE}, card 1, answer 1: should be an id such as card-12"),
        ((*CARD, "image"), {}, f"{LANE}, card 1, image, asset: is missing"),
        ((*CARD, "visible_to_customer"), 1, f"{LANE}, card 1, visible to customer: should be true or false"),
        ((*CARD, "link"), {"kind": "web", "target": ""}, f"{LANE}, card 1, link, target: should not be empty"),
        ((*CARD, "link"), {"kind": "web", "target": "\0"}, f"{LANE}, card 1, link, target: should not be empty"),
        (CARD, {"id": "card-3"}, f"{LANE}, card 1, step: is missing"),
        (CARD, "x", f"{LANE}, card 1: should be a group of fields in braces"),
        (CARD[:3], {}, "map “Pizza night”, lanes: should be a list"),
        (("maps", 0, "lanes", 0), {"id": "lane-1"}, "map “Pizza night”, lane 1, kind: is missing"),
        (("maps", 0, "lanes", 0, "kind"), "A b", "lane “Actions”, kind: should be a kind such as pain-points"),
        (
            ("maps", 0, "lanes", 2, "curves", 0, "points", 1, "value"),
            "high",
            "lane “Feelings”, curve 1, point 2, value",
        ),
        (("maps", 0, "lanes", 2, "curves", 0, "points", 1, "at"), 1.5, "point 2, at: should be at most 1"),
        (("maps", 0, "lanes", 2, "scale"), {"low": 3}, "scale: the lowest value of a scale must be below its highest"),
        (("maps", 0, "stages", 0, "steps"), [], "stage “Awareness”, steps: should not be empty"),
        (
            ("maps", 0, "stages", 0, "steps", 1, "width"),
            1,
            "stage “Awareness”, step “Search”, width: should be at least 40",
        ),
        (("maps", 0, "title"), 5, "map 1, title: should be text in quotation marks"),
        (("maps", 0, "people"), [1], "map “Pizza night”, person 1: should be text"),
        (("maps",), [], "maps: should not be empty"),
        (("maps", 0, "lanes", 2, "scale"), {"labels": ["x"]}, "scale, labels: should have at least 2 entries"),
        (("title",), None, "The file cannot be opened: title: should be text in quotation marks."),
        (("language",), "e", "language: should be a language such as en or pt-BR"),
        (("personas", 0, "age"), 200, "persona “Eva Molin”, age: should be at most 150"),
    ],
)
def test_a_wrong_field(document, place, value, words):
    sentence = sentence_after(document, place, value)
    assert words in sentence
    assert sentence.startswith("The file cannot be opened: ")
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("name", "shown"), [("x" * 99, "x" * 39 + "…"), ("a\u001b[2J\nb", "a[2J b"), ("{file}", "{file}"), (" ", None)]
)
def test_words_of_the_file_are_shown_short_and_harmless(document, name, shown):
    sentence = sentence_after(document, ("personas", 0), {"id": "persona-1", "name": name, "age": 200})
    assert f"persona {f'“{shown}”' if shown else '1'}, age: should be at most 150" in sentence


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ((*CARD, "step"), "step-9", "the card “The page is slow” in the lane “Pain points” names the step “step-9”"),
        ((*CARD, "id"), "card-1", "two elements have the id “card-1”"),
        ((*CARD, "answers"), ["card-9"], "names the card “card-9”, which does not exist"),
        (
            ("maps", 0, "lanes", 2, "curves", 0, "points", 1, "value"),
            3,
            "has the value 3, but its scale goes from -2 to 2",
        ),
        (("theme",), {"logo": "asset-1"}, "the theme names the logo “asset-1”, which does not exist"),
    ],
)
def test_a_document_that_does_not_hold_together(document, place, value, words):
    assert words in sentence_after(document, place, value)


def test_the_problem_can_be_translated(document):
    raw = json.loads(encode(document))
    raw["maps"][0]["lanes"][1]["cards"][0]["impact"] = 9
    with pytest.raises(BadContent) as caught:
        decode(json.dumps(raw).encode())
    message = caught.value.message
    assert message.text == "{file} cannot be opened: {where}: should be at most {le}."
    assert message.values["le"] == "5"
