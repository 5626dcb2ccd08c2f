"""The presentation: moved on by keys, mouse and remote, with notes, a dark screen, and curves that draw themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from journeyeditor.picture.contrast import contrast
from journeyeditor.window.presenting.speaker import SpeakerWindow
from journeyeditor.window.presenting.start import present

KEY = Qt.Key


@pytest.fixture
def present_pizza(pizza_window, qtbot):
    """Presents the sample; the screen is closed at the end."""
    screens = []

    def begin(moves=False, **more):
        if pizza_window.looking.glides != moves:
            pizza_window.looking.toggle_smooth_zoom()
        screens.append(present(pizza_window, **more))
        qtbot.waitExposed(screens[-1])
        return screens[-1]

    yield begin
    for screen in screens:
        if isValid(screen):
            screen.close()


def test_keys_and_mouse_go_on_and_back_and_no_farther_than_there_are_slides(present_pizza):
    screen = present_pizza()
    for key, number in (
        *((KEY.Key_PageDown, 1), (KEY.Key_Space, 2), (KEY.Key_Right, 3), (KEY.Key_PageUp, 2)),
        *((KEY.Key_Home, 0), (KEY.Key_Left, 0)),
    ):
        QTest.keyClick(screen, key)
        assert screen.number == number
    QTest.mouseClick(screen, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen, Qt.MouseButton.RightButton)
    assert screen.number == 1
    QTest.keyClick(screen, KEY.Key_End)
    last = screen.number
    QTest.keyClick(screen, KEY.Key_PageDown)
    assert screen.number == last
    assert screen.accessibleName() == f"Dinner at a pizza restaurant: Impact and effort, {last + 1} of {last + 1}"


def test_the_screen_goes_dark_and_comes_back_where_it_was(present_pizza):
    screen = present_pizza()
    QTest.keyClick(screen, KEY.Key_PageDown)
    QTest.keyClick(screen, KEY.Key_B)
    assert screen.cover == "black"
    assert screen.grab().toImage().pixelColor(20, 20).name() == "#000000"
    QTest.keyClick(screen, KEY.Key_PageDown)
    assert (screen.cover, screen.number) == ("", 1)


def test_a_curve_draws_itself_unless_motion_is_not_wanted(present_pizza, pizza_window, qtbot):
    stage = pizza_window.editor.journey.stages[2]
    pizza_window.editor.select([stage.id])
    screen = present_pizza(moves=True, from_selection=True)
    assert screen.accessibleName().startswith("Arrival")
    assert screen.share_drawn < 1
    qtbot.waitUntil(lambda: screen.share_drawn == 1)
    drawn = screen.grab().toImage()
    screen.close()
    still = present_pizza(moves=False, from_selection=True)
    assert still.share_drawn == 1
    assert still.grab().toImage() == drawn


def test_notes_come_along_the_lower_edge_and_can_be_read(present_pizza):
    screen = present_pizza()
    QTest.keyClick(screen, KEY.Key_N)
    assert screen.notes.isVisible()
    assert screen.notes.text() == "There are no notes for this slide."
    assert screen.notes.geometry().bottom() == screen.height() - 1
    image = screen.notes.grab().toImage()
    inks = {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}
    assert max(contrast(ink, image.pixelColor(2, 2).name()) for ink in inks) >= 7
    QTest.keyClick(screen, KEY.Key_N)
    assert not screen.notes.isVisible()


def test_the_speaker_sees_what_comes_next_and_moves_it_on(present_pizza, qtbot):
    screen = present_pizza()
    speaker = SpeakerWindow(screen, screen.slides)
    speaker.show()
    assert speaker.next.text() == "Next: Dinner at a pizza restaurant: Eva Molin"
    QTest.keyClick(speaker, KEY.Key_PageDown)
    assert screen.number == 1
    assert speaker.title.text().startswith("Dinner at a pizza restaurant: Eva Molin  ·  2 of ")


def test_it_ends_with_escape_and_the_map_has_the_keyboard_again(present_pizza, pizza_window, qtbot):
    screen = present_pizza()
    with qtbot.waitSignal(screen.ended):
        QTest.keyClick(screen, KEY.Key_Escape)
    assert pizza_window.action_set["map.present"].isEnabled()
