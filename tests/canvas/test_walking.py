"""The keyboard walks over the map: everything is reached, and everything that is reached is in sight."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from journeyeditor.editor import Cell
from journeyeditor.model import elements_of_map
from journeyeditor.picture.qt import rect_of
from tests.canvas.looks import card_saying, lane_named, look_at, points_of, stage_named, step_named


def cell_of(view, lane, step):
    return Cell(lane_named(view, lane).lane.id, step_named(view, step).step.id)


def select(view, text):
    view.editor.select([card_saying(view, text).card.id])


def chosen(view):
    """What the card that is selected says."""
    (card_id,) = view.editor.selection
    return next(card.text for lane in view.editor.journey.card_lanes for card in lane.cards if card.id == card_id)


def in_sight(view, rect):
    shown = view.viewportTransform().mapRect(rect_of(rect)).toAlignedRect()
    return view.viewport().rect().intersects(shown)


def test_arrows_go_from_card_to_card_and_into_empty_cells(view, keyboard):
    select(view, "Gets seated")
    keyboard.keys("Right")
    assert chosen(view) == "Studies the menu"
    keyboard.keys("Left", "Left")
    assert chosen(view) == "Enters the restaurant"
    select(view, "A table is free at once")
    keyboard.keys("Right")
    assert view.editor.cell == cell_of(view, "Happy moments", "Read the menu")
    assert view.editor.selection == ()
    keyboard.keys("Left")
    assert chosen(view) == "A table is free at once"


def test_arrows_lead_up_into_the_band_and_the_header_and_left_to_the_lanes(view, keyboard):
    editor, journey = view.editor, view.editor.journey
    editor.select_cell(Cell(view.sheet.lanes[0].lane.id, journey.steps[0].id))
    keyboard.keys("Up")
    while editor.selection != (journey.steps[0].id,):
        keyboard.keys("Up")
    keyboard.keys("Up")
    assert editor.selection == (journey.stages[0].id,)
    keyboard.keys("Up", "Up", "Up")
    assert editor.selection == (journey.id,)
    keyboard.keys("Ctrl+Home", "Left")
    assert editor.selection == (view.sheet.lanes[0].lane.id,)
    keyboard.keys("Down")
    assert editor.selection == (view.sheet.lanes[1].lane.id,)


def test_shift_and_arrows_extend_the_selection(view, keyboard):
    select(view, "Gets seated")
    first = view.editor.selection
    keyboard.keys("Shift+Right", "Shift+Right")
    assert len(view.editor.selection) == 3
    assert view.editor.selection[:1] == first
    keyboard.keys("Shift+Left")
    assert set(view.editor.selection) == {*first, card_saying(view, "Studies the menu").card.id}
    keyboard.keys("Shift+Left", "Shift+Left")
    assert set(view.editor.selection) == {*first, card_saying(view, "Enters the restaurant").card.id}
    keyboard.keys("Right")
    assert view.editor.selection == first, "without Shift the walk goes on from where it is"


def test_a_range_grows_over_empty_cells(view, keyboard):
    view.editor.select_cell(cell_of(view, "Happy moments", "Read the menu"))
    keyboard.keys("Shift+Left")
    table = card_saying(view, "A table is free at once").card.id
    assert view.editor.selection == (table,)
    assert view.keyboard.here.element_id == table
    keyboard.keys("Shift+Right")
    assert view.editor.cell == cell_of(view, "Happy moments", "Read the menu")
    select(view, "A table is free at once")
    keyboard.keys("Shift+Right")
    assert view.editor.selection == (table,)
    assert view.keyboard.walking.mark.kind == "cell", "the end of the range is framed too"


def test_stages_extend_to_stages_and_no_further(view, keyboard):
    stages = [stage.id for stage in view.editor.journey.stages]
    view.editor.select(stages[1:2])
    keyboard.keys("Shift+Right", "Shift+Down", "Shift+Up")
    assert view.editor.selection == tuple(stages[1:3])


def test_home_end_and_the_corners(view, keyboard):
    steps, lanes = view.editor.journey.steps, view.sheet.lanes
    select(view, "Gets seated")
    keyboard.keys("End")
    assert card_saying(view, chosen(view)).card.step == steps[-1].id
    keyboard.keys("Home")
    assert card_saying(view, chosen(view)).card.step == steps[0].id
    keyboard.keys("Ctrl+End")
    place = view.keyboard.here
    assert (place.lane_id, place.step_id) == (lanes[-1].lane.id, steps[-1].id)
    assert in_sight(view, place.rect)
    keyboard.keys("Ctrl+Home")
    assert (view.keyboard.here.lane_id, view.keyboard.here.step_id) == (lanes[0].lane.id, steps[0].id)
    assert in_sight(view, view.keyboard.here.rect)


def test_pages_scroll_and_leave_the_selection_alone(view, keyboard):
    view.navigation.zoom_to(2)
    select(view, "Gets seated")
    before, selection = view.verticalScrollBar().value(), view.editor.selection
    keyboard.keys("PgDown")
    assert view.verticalScrollBar().value() > before + view.viewport().height() / 2
    keyboard.keys("PgUp")
    assert view.verticalScrollBar().value() == before
    assert view.editor.selection == selection


def test_with_nothing_selected_an_arrow_comes_back_to_where_the_keyboard_was(view, keyboard):
    keyboard.keys("Right")
    assert (view.keyboard.here.lane_id, view.keyboard.here.step_id) == (
        view.sheet.lanes[0].lane.id,
        view.sheet.steps[0].step.id,
    )
    select(view, "Gets seated")
    keyboard.keys("Right", "Esc")
    assert view.editor.selection == ()
    keyboard.keys("Right")
    assert chosen(view) == "Studies the menu"


def test_a_lane_of_curves_is_walked_by_cells_and_its_points_by_tab(view, keyboard):
    lane = next(lane for lane in view.sheet.lanes if lane.plot)
    point = points_of(view)[2]
    view.editor.select_cell(Cell(lane.lane.id, point.point.step))
    view.edit_text()
    assert view.editor.selection == (point.point.id,), "Enter goes to the point of the cell"
    keyboard.keys("Tab")
    assert view.editor.selection == (points_of(view)[3].point.id,)
    keyboard.keys("Shift+Tab", "Shift+Tab")
    assert view.editor.selection == (points_of(view)[1].point.id,)
    keyboard.keys("Esc", "Down")
    assert view.editor.cell == Cell(lane.lane.id, points_of(view)[1].point.step)
    keyboard.keys("Tab")
    assert view.editor.selection == (points_of(view)[1].point.id,)


def test_arrows_are_left_to_a_point_that_is_selected(view, keyboard):
    point = points_of(view)[2].point.id
    view.editor.select([point])
    keyboard.keys("Up", "Left", "Right", "Down")
    assert view.editor.selection == (point,)


def test_arrows_that_move_nothing_do_not_scroll(view, keyboard):
    look_at(view, card_saying(view, "Gets seated").rect.centre)
    before = view.mapToScene(view.viewport().rect().center())
    for element_id in (points_of(view)[2].point.id, view.editor.journey.lanes[1].id):
        view.editor.select([element_id])
        keyboard.keys("Alt+Left", "Alt+Right", "Alt+Right")
    assert view.mapToScene(view.viewport().rect().center()) == before


def test_tab_goes_cell_by_cell_and_on_to_the_next_row(view, keyboard):
    select(view, "Gets seated")
    keyboard.keys("Tab")
    assert chosen(view) == "Studies the menu"
    keyboard.keys("Shift+Tab", "Shift+Tab")
    assert chosen(view) == "Enters the restaurant"
    view.editor.select([view.editor.journey.stages[-1].id])
    keyboard.keys("Tab")
    assert view.editor.selection == (view.editor.journey.steps[0].id,)
    assert in_sight(view, step_named(view, view.editor.journey.steps[0].name).rect)


def test_with_nothing_selected_tab_leaves_the_canvas(view):
    window, after = QWidget(), QLineEdit()
    room = QVBoxLayout(window)
    room.addWidget(view)
    room.addWidget(after)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    view.setFocus()
    try:
        assert view.focusNextPrevChild(True)
        assert not view.hasFocus()
        view.editor.select([view.editor.journey.stages[0].id])
        view.setFocus()
        assert view.focusNextPrevChild(True)
        assert QApplication.focusWidget() is view
    finally:
        view.setParent(None)
        window.close()


def test_every_element_is_reached_with_keys_alone(view, keyboard):
    editor = view.editor
    elements = {element.id for element in elements_of_map(editor.journey)} | set(editor.journey.personas)
    curves = {curve.id for lane in editor.journey.curve_lanes for curve in lane.curves}
    wanted = elements.intersection(group.element_id for group in view.map_scene.groups()) - curves
    assert len(wanted) > 160
    met, texts = set(), set()

    def look():
        met.update(editor.selection)
        here = view.keyboard.here
        texts.add((here.element_id, here.field))
        assert in_sight(view, here.rect)

    keyboard.keys("Ctrl+Home", *["Up"] * 9)
    look()
    while True:
        before = view.keyboard.here
        keyboard.keys("Tab")
        if view.keyboard.here == before:
            break
        look()
    # Tab meets the first card of each cell; the arrows meet the others.
    for step in editor.journey.steps:
        editor.select([step.id])
        while True:
            before = view.keyboard.here
            keyboard.keys("Down")
            if view.keyboard.here == before:
                break
            look()
    assert wanted - met == set()
    assert texts >= {(text.element_id, text.field) for text in (view.sheet.header.title, *view.sheet.header.texts)}


def test_a_text_of_the_header_is_framed_and_written(view, keyboard):
    title = view.sheet.header.title
    view.editor.select([view.editor.map_id])
    assert view.keyboard.here.rect == title.rect
    keyboard.keys("Tab", "Tab", "Tab")
    here = view.keyboard.here
    assert (here.element_id, here.field) == (view.editor.map_id, "scenario")
    view.edit_text()
    keyboard.text("A rainy Friday")
    keyboard.keys("Return")
    assert view.editor.journey.scenario == "A rainy Friday"
    keyboard.keys("Tab")
    assert view.keyboard.here.field == "goal"


# What it looks like


def colours_at(view, rect):
    """The colours along the left edge of an area of the sheet."""
    image = view.viewport().grab().toImage()
    x, y = view.viewportTransform().map(rect.x, rect.centre.y)
    return {image.pixelColor(round(x) + dx, round(y)).name() for dx in range(-4, 5)}


def test_the_cell_has_a_frame_and_the_focus_is_seen(view, qapp):
    look_at(view, stage_named(view, "Arrival").rect.centre)
    select(view, "A table is free at once")
    view.editor.select_cell(cell_of(view, "Happy moments", "Take a seat"))
    rect = view.keyboard.here.rect
    look_at(view, rect.centre)
    with_focus = colours_at(view, rect)
    assert "#1a6fd0" in with_focus
    view.clearFocus()
    without = colours_at(view, rect)
    assert "#1a6fd0" not in without
    assert "#64798a" in without
    view.editor.select(())
    assert "#64798a" not in colours_at(view, rect)
