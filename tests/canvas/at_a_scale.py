"""A drag and some typing on a screen of the scale that the environment tells, seen bit by bit and from nothing."""

from journeyeditor.edits import cards
from journeyeditor.window.application import make_application
from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.hand import Pointer, let_follow
from tests.canvas.looks import card_saying, look_at, paint_ahead, screen_of


def _expect_as_from_nothing(view):
    shown = screen_of(view)
    for ground in view.sharpening.grounds:
        ground.spoil_all()
    assert shown == screen_of(view), f"at {view.zoom} something is left of before"


def _drag_and_write(view):
    look_at(view, (900, 500), zoom=1.1)
    paint_ahead(view)
    pointer, start = Pointer(view), card_saying(view, "Door").rect.centre
    pointer.press(start)
    for across, down in ((20, -13), (60, -40), (-50, -65), (140, -90), (-110, -120), (-130, -130)):
        pointer.move((start.x + across, start.y + down))
        let_follow(view)
        _expect_as_from_nothing(view)
    pointer.release()
    editor = view.editor
    for text in ("Sits", "Sits down\nand waits\nand waits\nand waits", "Sits"):
        editor.apply(cards.set_card_text(editor.document, editor.map_id, "card-16", text))
        _expect_as_from_nothing(view)


def main():
    """Do it on the sample *Pizza night*."""
    make_application()
    with canvas_of(PIZZA_NIGHT) as view:
        _drag_and_write(view)


if __name__ == "__main__":
    main()
