"""Our own words on paper: all of them can be translated, those too that are told to who cannot see a picture."""

import datetime
import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from journeyeditor.files import load
from journeyeditor.layout.wording import Wording
from journeyeditor.model import CurveLane, Evidence, PageSetup
from journeyeditor.model.base import Part
from journeyeditor.model.seen import whole_views
from journeyeditor.model.texts import texts_in
from journeyeditor.picture.formats import FORMATS, Details
from journeyeditor.picture.pdf import render
from journeyeditor.picture.primitives import Jump, LinkArea, Photo, Words
from journeyeditor.picture.printing import print_of
from journeyeditor.resources import sample_path
from journeyeditor.typeset import QtTypesetter
from tests.picture.checks import structure_of
from tests.picture.readers import opened

SHEETS = ("cover", "personas", "legend", "opportunities", "pain points", "notes")
_OURS = re.compile("⟦[^⟦⟧]*⟧")
_NO_WORDS = re.compile(r"[\W\d_]*|[A-Z]\d+|\d{4}-\d\d-\d\d")


@pytest.fixture
def typesetter(qapp):
    """Sets text; all of our words are in brackets."""
    made = QtTypesetter()
    made.say = Wording(lambda text: f"⟦{_OURS.sub('', text)}⟧")
    return made


def sample(name):
    """A sample that says as much as it can."""
    document = load(sample_path(f"{name}.journey"))
    (journey,) = document.maps
    lanes = tuple(
        lane
        if isinstance(lane, CurveLane)
        else lane.with_(
            cards=tuple(
                card.with_(
                    notes="So we heard", evidence=Evidence(level="assumption"), impact=2, recurring=True, icon="phone"
                )
                for card in lane.cards
            )
        )
        for lane in journey.lanes
    )
    journey = journey.with_(lanes=(lanes[0].with_(line_above="visibility"), *lanes[1:]), status="draft", owner="Ida")
    theme = document.theme.with_(date=datetime.date(2026, 5, 4), confidentiality="Secret", client="Sons")
    return document.with_(maps=(journey,), theme=theme, author="Eva", language="mul")


def print_in_brackets(document, typesetter, **setup):
    views = [view.on(PageSetup(paper="a4", **setup)).with_(sheets=SHEETS) for view in whole_views(document)]
    return print_of(document, views, typesetter)


def texts_of(printed):
    """Yield everything that pages say, in letters or in words for a picture."""
    for part in printed.parts:
        yield part.title
        for group in (*part.picture.groups, *(group for page in part.furniture for group in page)):
            yield group.title
            yield group.alternative_text
            for one in group.parts:
                if isinstance(one, Words):
                    yield one.block.text if not one.decoration else ""
                if isinstance(one, Words | Photo):
                    yield one.alternative_text
                if isinstance(one, LinkArea) and isinstance(one.link, Jump):
                    yield one.link.label


def in_english(texts, document: Part):
    """Return what is neither in brackets nor from the document."""
    own = sorted({line.strip() for _, text in texts_in(document) for line in text.split("\n")}, key=len, reverse=True)
    names = {" ".join(text.split()) for text in own}
    left = set()
    for text in texts:
        rest = " ".join(text.split())
        while _OURS.search(rest):
            rest = _OURS.sub(" ", rest)
        if rest.strip() in names:
            continue
        for name in own:
            rest = rest.replace(" ".join(name.split()), " ") if len(name) > 1 else rest
        if not all(_NO_WORDS.fullmatch(word) for word in rest.split()):
            left.add(text)
    return sorted(left)


@pytest.mark.parametrize(("name", "mode"), [("pizza-night", "automatic"), ("getting-a-haircut", "poster")])
def test_nothing_on_paper_is_in_english_alone(typesetter, name, mode):
    document = sample(name)
    texts = list(texts_of(print_in_brackets(document, typesetter, mode=mode, assembly=True)))
    assert len(texts) > 200
    assert in_english(texts, document) == []


def test_what_a_pdf_tells_of_its_pictures_is_translated(typesetter):
    document = sample("pizza-night")
    printed = print_in_brackets(document, typesetter)
    data = render(printed.parts, printed.particulars)
    told = [figure.says for figure in structure_of(data).all("Figure")]
    assert len(told) > 5
    assert in_english(told, document) == []


def test_the_words_are_those_of_the_application(qapp):
    class Danish(QTranslator):
        def translate(self, context, source, disambiguation=None, number=-1):
            return {"Scenario": "Scenarie"}.get(source, "")

        def isEmpty(self):
            return False

    danish = Danish()
    QCoreApplication.installTranslator(danish)
    try:
        assert QtTypesetter().say("Scenario") == "Scenarie"
    finally:
        QCoreApplication.removeTranslator(danish)
    assert QtTypesetter().say("Scenario") == "Scenario"


def test_the_file_in_a_pdf_is_told_of_in_our_words(typesetter):
    printed = print_in_brackets(sample("pizza-night"), typesetter)
    (pdf,) = FORMATS["pdf"].write(printed, lambda *_: None, Details())
    (attached,) = opened(pdf.data).trailer["/Root"]["/AF"]
    assert attached["/Desc"] == "⟦The map, to be opened in Journey Editor⟧"
