"""Title, personas and prose above the grid."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.model import Asset, Persona, Scope
from tests.layout.sheets import document_with, inside, pizza_night, rect_of, sheet_of, stages_of
from tests.strategies import documents, examples, texts

NARROW, WIDE = 540, 1440


def blocks_of(header):
    """Return what stands in a header, personas as a whole."""
    labels = [header.kind, *header.captions, *([header.client] if header.client else [])]
    rects = [rect_of(label) for label in labels]
    rects += [text.rect for text in (header.title, *header.texts)] + [persona.rect for persona in header.personas]
    return rects + ([header.logo] if header.logo else [])


def dressed(document, client):
    """Return a document with the logo and the name of a client."""
    logo = Asset(id="logo-of-client", media_type="image/png", data="")
    theme = document.theme.with_(client=client, logo=logo.id)
    return document.with_(theme=theme, assets=(*document.assets, logo))


def crowded():
    """Return a document whose header has more columns than a narrow sheet has room for."""
    personas = tuple(
        Persona(id=f"persona-{number}", name=f"Eva the {number}th", quote="Yes! " * 20) for number in range(5)
    )
    fields = {"scenario": "Hungry. " * 30, "goal": "Pizza. " * 10, "scope": Scope(starts="Hunger", ends="Sleep")}
    document = document_with(stages_of(NARROW, WIDE), personas=tuple(persona.id for persona in personas), **fields)
    return document.with_(personas=personas)


@examples(18)
@given(documents(), texts, st.integers(NARROW, WIDE))
def test_nothing_in_the_header_overlaps_or_sticks_out(document, client, width):
    for one in (document, dressed(document, client)):
        header = sheet_of(one, header_width=width).header
        assert header.rect.width <= width
        assert all(inside(rect, header.rect) for rect in blocks_of(header))
        assert not any(one.touches(other) for one, other in combinations(blocks_of(header), 2))


@examples(18)
@given(documents())
def test_what_a_header_tells_of_a_persona_stands_beside_the_face(document):
    for persona in sheet_of(document).header.personas:
        rects = [rect_of(persona.facts), *(text.rect for text in persona.texts)]
        assert all(inside(rect, persona.rect) for rect in [persona.face, *rects])
        assert not any(one.touches(other) for one, other in combinations([persona.face, *rects], 2))


def test_columns_wrap_where_the_header_is_narrow():
    narrow, wide = (sheet_of(crowded(), header_width=width).header for width in (NARROW, WIDE))
    assert len({persona.rect.y for persona in wide.personas}) == 1
    assert len({persona.rect.y for persona in narrow.personas}) == 3
    assert narrow.rect.height > wide.rect.height
    assert not any(one.touches(other) for one, other in combinations(blocks_of(narrow), 2))


def test_a_long_name_of_a_client_keeps_clear_of_what_stands_below():
    header = sheet_of(dressed(crowded(), "Pizza and Sons " * 20)).header
    client_bottom = header.client.at.y + header.client.block.height
    assert header.title.rect.bottom < client_bottom <= min(persona.rect.y for persona in header.personas)


def test_columns_that_say_nothing_are_left_out():
    header = sheet_of(document_with(goal="Pizza")).header
    assert [caption.block.text for caption in header.captions] == ["Goal"]
    assert [(text.field, text.block.text) for text in header.texts] == [("goal", "Pizza")]


def test_the_header_says_what_kind_of_map_it_is_and_who_it_is_about():
    header = sheet_of(document_with(kind="service-blueprint", status="in review", owner="CX")).header
    assert header.kind.block.text == "Service blueprint  ·  In review  ·  CX"
    (eva,) = sheet_of(pizza_night()).header.personas
    assert eva.facts.block.text == "29, Journalist"


def test_what_somebody_says_stands_below_who_they_are():
    eva = Persona(id="eva", name="Eva", role="Journalist", quote="Yes!")
    (placed,) = sheet_of(document_with(personas=("eva",)).with_(personas=(eva,))).header.personas
    name, quote = (text.rect for text in placed.texts)
    assert name.bottom <= placed.facts.at.y < placed.facts.at.y + placed.facts.block.height <= quote.y


def test_a_newborn_has_an_age():
    baby = Persona(id="baby", name="Baby", age=0, role="customer")
    (placed,) = sheet_of(document_with(personas=("baby",)).with_(personas=(baby,))).header.personas
    assert placed.facts.block.text == "0, customer"


def test_lines_between_columns_are_as_high_as_their_row():
    header = sheet_of(crowded(), header_width=NARROW).header
    tops = sorted({persona.rect.y for persona in header.personas})
    for start, end in header.rules:
        assert start.x == end.x
        assert start.y in tops or start.y > tops[-1]
        assert start.y < end.y <= header.rect.bottom
