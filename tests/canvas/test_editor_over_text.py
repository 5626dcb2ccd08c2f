"""The editor lies exactly over the text: nothing on the sheet moves when the writing begins."""

from collections import Counter
from math import ceil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from journeyeditor.editor.text import write_text
from journeyeditor.layout.texts import text_of
from journeyeditor.picture.qt import rect_of
from tests.canvas.hand import CTRL
from tests.canvas.looks import image_of, look_at, point_because, stage_named

ZOOMS = [0.5, 1, 1.37, 2]
TEXTS = {
    "English": "Asks around for a good place; the office staff is affluent",
    "Arabic": "تجلس على الطاولة وتنظر إلى القائمة",
    "Japanese": "席に案内されて座り、メニューを見る",
    "scripts mixed": "Menu メニュー and قائمة, then more",
    "lines of its own": "one\ntwo\n\nfour",
    "one long word": "Donaudampfschifffahrtsgesellschaft",
}
PLACES = {
    "a card": ("card-16", "text"),
    "a quote": ("card-62", "text"),
    "a stage": ("stage-arrival", "name"),
    "a step": ("step-enter", "name"),
    "a lane": ("lane-channels", "name"),
    "the title": ("map-pizza", "title"),
    "the scenario": ("map-pizza", "scenario"),
    "a persona": ("persona-eva", "name"),
    "a reason": ("point-7", "reason"),
}


@pytest.fixture(params=ZOOMS)
def zoom(request):
    return request.param


def put(view, place, text, zoom):
    """Write a text somewhere on the sheet, and bring it in sight."""
    element_id, field = PLACES[place]
    editor = view.editor
    editor.apply(write_text(editor.document, editor.map_id, element_id, field, text))
    editor.select([element_id])
    placed = text_of(view.sheet, element_id, field)
    look_at(view, (placed.rect.x + 50.3, placed.rect.y + 17.7), zoom)
    return placed


def open_editor(view, placed):
    """Open the editor of a text, with the caret at its end and nothing selected."""
    view.edit_text_of(placed.element_id, placed.field)
    editor = QApplication.focusWidget()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    return editor


def lines_of(editor):
    """The lines of an editor, as it breaks them."""
    text, layout = editor.document().toRawText(), editor.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert editor.document().blockCount() == 1
    return [text[line.textStart() : line.textStart() + line.textLength()].replace("\u2028", "\n") for line in lines]


def in_turn(first, second):
    """Pairs of each of some with each of others, and a zoom for each pair: the zooms take turns."""
    return [
        (one, other, ZOOMS[(number + place) % len(ZOOMS)])
        for number, one in enumerate(first)
        for place, other in enumerate(second)
    ]


@pytest.mark.parametrize(("text", "half", "zoom"), in_turn(TEXTS, (0, 1)))
def test_it_breaks_the_lines_as_the_sheet_does(view, zoom, text, half):
    for place in [*PLACES][half::2]:
        placed = put(view, place, TEXTS[text], zoom)
        assert lines_of(open_editor(view, placed)) == [line.text for line in placed.block.lines], place
        view.finish_editing()


@pytest.mark.parametrize(("place", "_", "zoom"), in_turn(PLACES, (0, 1)))
def test_each_caret_stands_before_its_letter(view, zoom, place, _):
    placed = put(view, place, TEXTS["English"].replace("ffi", "fi").replace("ffl", "pl"), zoom)
    look_at(view, (placed.rect.x + 130.9, placed.rect.y - 80.2))
    editor = open_editor(view, placed)
    at = 0
    for line in placed.block.lines:
        (run,) = line.runs
        whole = len(run.glyphs) == len(line.text)
        for letter, (x, y) in enumerate(run.places):
            expected = view.viewportTransform().map(placed.rect.x + x, placed.rect.y + y)
            found = caret_at(editor, at + letter)
            assert found.bottom() >= expected[1] >= found.top()
            if whole:
                assert found.left() == pytest.approx(expected[0], abs=1.5)
        at += len(line.text)


def caret_at(editor, position):
    """Where the viewport shows the caret before a letter."""
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)
    caret = editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return caret.translated(editor.pos())


@pytest.mark.parametrize(
    ("place", "text", "zoom"),
    in_turn(["a card", "a stage", "the title", "a reason"], ["English", "Arabic", "scripts mixed"]),
)
def test_the_letters_stay_where_they_are(view, zoom, place, text):
    placed = put(view, place, TEXTS[text], zoom)
    view.editor.select(())  # a frame that is close around would be ink as well
    view.sight.reveal_beginning(placed.rect, placed.block.width)
    before = image_of(view)
    editor = open_editor(view, placed)
    compare(before, image_of(view), editor.geometry(), ceil(view.pixels_for_a_point))


def compare(before, after, area, caret=2):
    """Expect that all ink of either image has ink of the other within a pixel, diagonals included."""
    a, b = ink(before, area), ink(after, area)
    assert len(a) > 20
    assert stray(a, b) <= len(a) * 0.01
    assert stray(b, a) <= len(b) * 0.01 + area.height() * max(caret, 2), "but for the caret, a point wide"


def ink(image, area):
    """The pixels of an area that are clearly not its ground."""
    image = image.copy(area).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
    ((ground, _),) = Counter(b"".join(rows)).most_common(1)
    return {(x, y) for y, row in enumerate(rows) for x, grey in enumerate(row) if abs(grey - ground) > 70}


def stray(pixels, others):
    """How many pixels have none of the others around."""
    around = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    return sum(all((x + dx, y + dy) not in others for dx, dy in around) for x, y in pixels)


def test_it_stays_over_the_text_while_one_looks_around(view, pointer, zoom):
    placed = put(view, "a card", TEXTS["English"], zoom)
    editor = open_editor(view, placed)
    corner = editor.pos()
    view.navigation.scroll_by(37, -23)
    assert (editor.pos() - corner).toTuple() == (-37, 23)
    pointer.wheel(placed.rect.centre, 1, CTRL)
    pointer.wheel(placed.rect.centre, -0.5)
    assert view.is_editing
    shown = view.viewportTransform().map(placed.rect.x, placed.rect.y)
    assert (editor.x(), editor.y()) == pytest.approx(shown, abs=4)
    assert lines_of(editor) == [line.text for line in placed.block.lines]


def test_it_follows_what_is_typed(view, keyboard):
    put(view, "a reason", "Warm", 1.37)
    editor = open_editor(view, point_because(view, "Warm").reason)
    for word in ("light", "and", "a", "table", "席に案内", "and", "bread"):
        keyboard.text(" " + word)
        placed = text_of(view.sheet, "point-7", "reason")
        assert lines_of(editor) == [line.text for line in placed.block.lines]
        top = view.viewportTransform().map(placed.rect.x, placed.rect.y)[1]
        assert editor.geometry().contains(editor.geometry().center().x(), round(top) + 3)


def test_its_ground_is_that_of_the_text(view, pointer):
    stage = put(view, "a stage", "Arrival", 1)
    pointer.hover((0, 0))
    free = view.viewportTransform().map(stage.rect.right - 6, stage.rect.centre.y)
    before = image_of(view).pixelColor(*map(round, free))
    open_editor(view, stage)
    assert image_of(view).pixelColor(*map(round, free)) == before
    assert before.name() != "#ffffff"
    assert stage_named(view, "Arrival")


@pytest.mark.parametrize("zoom", [0.25, 0.4])
@pytest.mark.parametrize("place", ["a card", "a quote"])
def test_from_far_it_keeps_within_its_card(view, zoom, place):
    open_editor(view, put(view, place, "Asks around for a good place, and asks again", zoom))
    (rect,) = view.map_scene.rects_of([PLACES[place][0]])
    card = view.viewportTransform().mapRect(rect_of(rect)).toAlignedRect()
    assert card.contains(view.text_widget.geometry())
