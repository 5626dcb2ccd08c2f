"""The scene follows the document: what changed bit by bit looks as if it had been built anew."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import EditError, cards, curve, header, lanes, personas, stages, steps
from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.looks import image_of, sections_of, standing
from tests.strategies import documents, examples


def one(number, elements):
    """One of some elements, whichever number it is; nothing does not fit."""
    if not elements:
        raise EditError("nothing there")
    return elements[number % len(elements)]


def some_stage(editor, number):
    return one(number, editor.journey.stages).id


def some_step(editor, number):
    return one(number, editor.journey.steps).id


def some_lane(editor, number):
    return one(number, editor.journey.lanes).id


def some_card(editor, number):
    return one(number, [card for lane in editor.journey.card_lanes for card in lane.cards]).id


def some_curve(editor, number):
    return one(number, [found for lane in editor.journey.curve_lanes for found in lane.curves]).id


def some_point(editor, number):
    curves = [found for lane in editor.journey.curve_lanes for found in lane.curves]
    return one(number, [point for found in curves for point in found.points]).id


def some_card_lane(editor, number):
    return one(number, editor.journey.card_lanes).id


def share(number):
    return number % 101 / 100


WORDS = ["", "Pay", "Waits for somebody who brings the bill, and looks for the way out", "ピザ屋を探す", "two\nlines"]

EDITS = {
    "add stage": lambda e, a, b: stages.add_stage(e.document, e.map_id, a % (len(e.journey.stages) + 1), one(b, WORDS)),
    "rename stage": lambda e, a, b: stages.rename_stage(e.document, e.map_id, some_stage(e, a), one(b, WORDS)),
    "move stage": lambda e, a, b: stages.move_stage(e.document, e.map_id, some_stage(e, a), b % len(e.journey.stages)),
    "duplicate stage": lambda e, a, b: stages.duplicate_stage(e.document, e.map_id, some_stage(e, a)),
    "delete stage": lambda e, a, b: stages.delete_stage(e.document, e.map_id, some_stage(e, a)),
    "add step": lambda e, a, b: steps.add_step(e.document, e.map_id, some_stage(e, a), None, one(b, WORDS)),
    "move step": lambda e, a, b: steps.move_step(e.document, e.map_id, some_step(e, a), some_stage(e, b), 0),
    "widen step": lambda e, a, b: steps.set_step_width(e.document, e.map_id, some_step(e, a), 60 + b % 200),
    "delete step": lambda e, a, b: steps.delete_step(e.document, e.map_id, some_step(e, a)),
    "add lane": lambda e, a, b: lanes.add_lane(e.document, e.map_id, one(a, ["actions", "sentiment", "own"]), 0),
    "rename lane": lambda e, a, b: lanes.rename_lane(e.document, e.map_id, some_lane(e, a), one(b, WORDS)),
    "move lane": lambda e, a, b: lanes.move_lane(e.document, e.map_id, some_lane(e, a), b % len(e.journey.lanes)),
    "hide lane": lambda e, a, b: lanes.update_lane(e.document, e.map_id, some_lane(e, a), hidden=b % 2 == 1),
    "fold lane": lambda e, a, b: lanes.update_lane(e.document, e.map_id, some_lane(e, a), collapsed=b % 2 == 1),
    "line above": lambda e, a, b: lanes.update_lane(
        e.document, e.map_id, some_lane(e, a), line_above=one(b, [None, "visibility", "interaction"])
    ),
    "delete lane": lambda e, a, b: lanes.delete_lane(e.document, e.map_id, some_lane(e, a)),
    "add card": lambda e, a, b: cards.add_card(
        e.document, e.map_id, some_card_lane(e, a), some_step(e, b), None, one(a + b, WORDS)
    ),
    "write card": lambda e, a, b: cards.set_card_text(e.document, e.map_id, some_card(e, a), one(b, WORDS)),
    "colour card": lambda e, a, b: cards.update_card(e.document, e.map_id, some_card(e, a), colour="#AA3366", span=2),
    "move card": lambda e, a, b: cards.move_cards(
        e.document, e.map_id, [some_card(e, a)], some_card_lane(e, b), some_step(e, a + b)
    ),
    "delete card": lambda e, a, b: cards.delete_cards(e.document, e.map_id, [some_card(e, a)]),
    "add point": lambda e, a, b: curve.add_point(
        e.document, e.map_id, some_curve(e, a), some_step(e, b), share(a), 1 + share(b)
    ),
    "move point": lambda e, a, b: curve.move_point(
        e.document, e.map_id, some_point(e, a), some_step(e, b), share(a), 4 * share(b) - 2
    ),
    "reason": lambda e, a, b: curve.set_point_reason(e.document, e.map_id, some_point(e, a), one(b, WORDS)),
    "delete point": lambda e, a, b: curve.delete_points(e.document, e.map_id, [some_point(e, a)]),
    "title": lambda e, a, b: header.update_map(e.document, e.map_id, title=one(a, WORDS), goal=one(b, WORDS)),
    "persona": lambda e, a, b: personas.update_persona(
        e.document, one(a, e.document.personas).id, name=one(b, WORDS), colour="#AA3366"
    ),
}

numbers = st.integers(0, 999)
deeds = st.tuples(st.sampled_from([*EDITS, "preview", "undo", "undo", "redo", "map"]), numbers, numbers)


def do(editor, deed):
    """Do one thing; what cannot be is not done."""
    name, a, b = deed
    try:
        match name:
            case "undo" | "redo":
                getattr(editor, name)()
            case "map":
                editor.show_map(one(a, editor.document.maps).id)
            case "preview":
                editor.preview(one(a, list(EDITS.values()))(editor, a, b))
                if b % 2:
                    editor.cancel_preview()
            case _:
                editor.apply(EDITS[name](editor, a, b))
    except (EditError, ZeroDivisionError):
        pass


def expect_same_as_anew(view):
    with canvas_of(view.editor.document, shown=False) as fresh:
        fresh.editor.show_map(view.editor.map_id)
        assert standing(view) == standing(fresh)
        assert view.sceneRect() == fresh.sceneRect()


@examples(25)
@given(document=documents(), to_do=st.lists(deeds, min_size=1, max_size=12))
def test_after_any_edits_the_scene_is_as_if_built_anew(qapp, document, to_do):
    with canvas_of(document, shown=False) as view:
        for deed in to_do:
            do(view.editor, deed)
        expect_same_as_anew(view)


@examples(6)
@given(to_do=st.lists(deeds, min_size=4, max_size=10))
def test_the_sample_too_to_the_last_pixel(qapp, to_do):
    with canvas_of(PIZZA_NIGHT, shown=False) as view:
        for deed in to_do:
            do(view.editor, deed)
        view.editor.select(())
        with canvas_of(view.editor.document, shown=False) as fresh:
            assert standing(view) == standing(fresh)
            for canvas in (view, fresh):
                canvas.navigation.zoom_to(0.6)
                canvas.centerOn(900, 700)
            assert image_of(view) == image_of(fresh)


@examples(8)
@given(to_do=st.lists(deeds.filter(lambda deed: deed[0] in EDITS), min_size=1, max_size=8))
def test_undo_and_redo_show_what_was_there(qapp, to_do):
    with canvas_of(PIZZA_NIGHT, shown=False) as view:
        editor = view.editor
        shown = [standing(view)]
        for deed in to_do:
            before = editor.history.index
            do(editor, deed)
            if editor.history.index > before:
                shown.append(standing(view))
        for expected in reversed(shown[:-1]):
            editor.undo()
            assert standing(view) == expected
        assert editor.document is PIZZA_NIGHT
        for expected in shown[1:]:
            editor.redo()
            assert standing(view) == expected


def test_what_is_still_there_keeps_its_section_and_how_it_was_painted(view):
    def pieces():
        return {
            (piece.group.kind, piece.group.element_id): piece
            for section in sections_of(view)
            for piece in section.pieces()
        }

    before, sections, editor = pieces(), set(sections_of(view)), view.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", "Sits"))
    editor.apply(stages.move_stage(editor.document, editor.map_id, "stage-order", 0))
    editor.apply(lanes.delete_lane(editor.document, editor.map_id, "lane-ideas"))
    after = pieces()
    assert len(before) - 20 < len(after) < len(before)
    assert all(before[key] is piece for key, piece in after.items())
    assert set(sections_of(view)) < sections
