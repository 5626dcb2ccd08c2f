"""The stage band and the lane titles stay in sight, and are as live there as on the sheet."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.frozen.names import NameInSight, slid_lane, slid_stage
from journeyeditor.canvas.frozen.pane import Pane
from journeyeditor.canvas.frozen.strips import NO_STRIPS, Look, strips_over
from journeyeditor.layout import Point
from journeyeditor.picture.qt import rect_of
from tests.canvas.looks import (
    card_saying,
    lane_named,
    lane_names,
    look_at,
    stage_named,
    stage_names,
    step_named,
    undo_labels,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scrolled(view):
    """The sheet scrolled far to the right and down, so that both strips are frozen."""
    look_at(view, middle_of_grid(view), zoom=1.25)
    assert view.frozen.strips.band
    assert view.frozen.strips.titles
    return view


def middle_of_grid(view):
    """A place below the stage *Order*, far down."""
    return stage_named(view, "Order").rect.centre.x, lane_named(view, "Feelings").rect.centre.y


def pixel_of(view, rect, part):
    """The pixel of the viewport that shows the middle of something on a frozen strip."""
    pixel = view.frozen.transform_of(part).map(QPointF(*rect.centre)).toPoint()
    assert view.frozen.part_at(QPointF(pixel)) == part
    return pixel


def drag(view, start, way):
    """Drag by pixels; the button stays down."""
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for share in (0.25, 0.5, 0.75, 1):
        place = QPointF(start) + QPointF(*way) * share
        glob = QPointF(viewport.mapToGlobal(place.toPoint()))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, glob, Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)
    return (QPointF(start) + QPointF(*way)).toPoint()


def pane_of(view, part):
    return next(pane for pane in view.findChildren(Pane) if pane.viewport().layer == part)


def names_in_sight(view):
    """Where the names that have slid are shown, from the top: that of the stage, then that of the lane."""
    names = view.viewport().findChildren(NameInSight)
    return sorted((name.geometry() for name in names if name.isVisible()), key=QRect.top)


def test_the_names_of_what_goes_on_beyond_the_strips_slide_along(scrolled):
    lane, stage = lane_named(scrolled, "Feelings"), stage_named(scrolled, "Order")
    edge = scrolled.frozen.strips
    down = scrolled.frozen.transform_of("titles").map(QPointF(*lane.rect.centre)).y() - edge.top_edge
    across = scrolled.frozen.transform_of("band").map(QPointF(*stage.rect.centre)).x() - edge.left_edge
    scrolled.navigation.scroll_by(round(across), round(down))
    of_stage, of_lane = names_in_sight(scrolled)
    strips = scrolled.frozen.strips
    assert (of_stage.left(), of_lane.top()) == (strips.left_edge, strips.top_edge)
    assert QRect(strips.band.x, strips.band.y, strips.band.width, strips.band.height).contains(of_stage)
    assert QRect(strips.titles.x, strips.titles.y, strips.titles.width, strips.titles.height).contains(of_lane)
    ground = scrolled.map_scene.groups_of([stage.stage.id])[0].parts[0].fill
    for place, colour in ((of_stage, ground), (of_lane, "#FFFFFF")):
        shown = scrolled.viewport().grab(place).toImage()
        colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
        assert QColor(colour).name() in colours
        assert len(colours) > 8
    scrolled.sight.fit_map()
    assert names_in_sight(scrolled) == []


def test_a_name_that_has_slid_comes_into_sight_to_be_written(scrolled):
    stage = stage_named(scrolled, "Order")
    across = scrolled.frozen.transform_of("band").map(QPointF(*stage.rect.centre)).x()
    scrolled.navigation.scroll_by(round(across - scrolled.frozen.strips.left_edge), 0)
    (of_stage, *_) = names_in_sight(scrolled)
    QTest.mouseDClick(scrolled.viewport(), LEFT, pos=of_stage.center())
    assert scrolled.is_editing
    assert scrolled.text_widget.x() >= scrolled.frozen.strips.left_edge
    scrolled.give_up_writing()


@pytest.mark.parametrize("zoom", [1.05, 1.15])
def test_a_name_that_has_slid_looks_as_where_it_stands(view, zoom):
    stage = stage_named(view, "Order")
    look_at(view, (stage.rect.x, lane_named(view, "Feelings").rect.centre.y), zoom)
    scale, before = view.pixels_for_a_point, stage.name.rect.x - stage.rect.x

    def words(left):
        """The pixels of the words, where the stage would begin at a pixel."""
        top = view.frozen.transform_of("band").map(QPointF(*stage.name.rect.centre)).y()
        high = round(stage.name.block.height * scale / 2) - 1
        start = left + round(before * scale) - 1
        return view.viewport().grab(QRect(start, round(top) - high, round(stage.name.block.width * scale), 2 * high))

    stands = round(view.frozen.transform_of("band").map(QPointF(stage.rect.x, 0)).x())
    where_it_stands = words(stands).toImage()
    view.navigation.scroll_by(stands - view.frozen.strips.left_edge + 50, 0)
    assert words(view.frozen.strips.left_edge).toImage() == where_it_stands


def test_a_name_keeps_within_what_it_names(view):
    sheet, scale = view.sheet, 1.5
    lane, stage = lane_named(view, "Feelings"), stage_named(view, "Order")
    for beyond in range(-30, 320, 7):
        look = Look(scale, -stage.rect.x * scale - beyond, -lane.rect.y * scale - beyond, 800, 600)
        for slid, rect in (
            (slid_lane(sheet, look, NO_STRIPS), lane.rect),
            (slid_stage(sheet, look, NO_STRIPS), stage.rect),
        ):
            bounds = QRectF(rect.x * scale + look.dx, rect.y * scale + look.dy, rect.width * scale, rect.height * scale)
            if slid is not None and slid.element_id in (lane.lane.id, stage.stage.id):
                assert beyond > 0
                assert bounds.contains(rect_of(slid.place)) or rect_of(slid.place).isEmpty()
            if 0 < beyond < 60:
                assert slid is not None
                assert slid.element_id in (lane.lane.id, stage.stage.id)


def test_nothing_is_frozen_while_all_is_where_it_belongs(view):
    view.sight.fit_map()
    assert view.frozen.strips == NO_STRIPS
    assert all(pane.isHidden() for pane in view.findChildren(Pane))


def test_the_band_stays_at_the_top_and_the_titles_at_the_left(scrolled):
    stage = stage_named(scrolled, "Order")
    lane = lane_named(scrolled, "Feelings")
    assert pixel_of(scrolled, stage.rect, "band").y() < 60
    assert pixel_of(scrolled, lane.title.rect, "titles").x() < 180
    x, y = scrolled.viewportTransform().map(*stage.rect.centre)
    assert pixel_of(scrolled, stage.rect, "band").x() == pytest.approx(x, abs=1)
    assert y < 0, "the sheet itself has gone on"


@pytest.mark.parametrize("zoom", [0.75, 1, 1.25, 2])
def test_they_look_as_they_do_on_the_sheet(view, zoom):
    stage = stage_named(view, "Order")
    look_at(view, stage.rect.centre, zoom)
    open_room = view.frozen.uncovered().adjusted(8, 8, 0, 0)
    there = view.viewportTransform().mapRect(rect_of(stage.rect)).toAlignedRect() & open_room
    expected = view.viewport().grab(there).toImage()
    view.navigation.scroll_by(0, there.y() + 150)
    pane = pane_of(view, "band")
    assert pane.isVisible()
    shown = view.frozen.transform_of("band").mapRect(rect_of(stage.rect)).toAlignedRect()
    shown = QRect(there.x(), shown.y(), there.width(), there.height())
    assert view.viewport().grab(shown).toImage() == expected


def test_the_strips_show_nothing_of_the_grid(scrolled):
    """The face of a point at the edge of the grid reaches into the titles on the sheet, but not on the strip."""
    pane = pane_of(scrolled, "titles")
    before = pane.viewport().grab().toImage()
    grid = [group.element_id for group in scrolled.map_scene.groups() if group.layer == "grid"]
    scrolled.float_elements(grid, -40, 0)
    assert pane.viewport().grab().toImage() == before
    scrolled.settle()


def test_what_is_scrolled_looks_as_if_painted_anew(scrolled):
    """Qt moves the pixels of what is scrolled, also where strips lie over them."""
    for way in [(0, 37), (-53, 0), (24, -31), (0, 400), (333, 0)]:
        scrolled.navigation.scroll_by(*way)
        QApplication.processEvents()
    shown = scrolled.grab().toImage()
    scrolled.viewport().update()
    for pane in scrolled.findChildren(Pane):
        pane.viewport().update()
    QApplication.processEvents()
    assert scrolled.grab().toImage() == shown


def test_at_the_end_of_the_grid_the_band_is_pushed_out(view):
    view.resize(1400, 600)
    look_at(view, (600, view.sheet.grid.bottom))
    view.navigation.scroll_by(0, view.viewport().height() / 2 - 20)
    strip = view.frozen.strips.band
    assert strip.y < 0 < strip.bottom == pytest.approx(20, abs=2)
    view.navigation.scroll_by(0, 60)
    assert view.frozen.strips == NO_STRIPS


def test_a_strip_never_eats_the_room(view):
    view.resize(1400, 140)
    look_at(view, middle_of_grid(view))
    assert view.frozen.strips.band is None
    assert view.frozen.strips.titles
    view.resize(300, 900)
    look_at(view, middle_of_grid(view))
    assert view.frozen.strips.titles is None
    assert view.frozen.strips.band


def test_strips_lie_beside_each_other(view):
    for zoom in (0.4, 1.0, 1.7):
        for dx in (40, 0, -100, -900):
            for dy in (40, 0, -300, -1400):
                band, titles, corner = strips_over(view.sheet, Look(zoom, dx, dy, 1200, 800))
                assert (corner is not None) == (band is not None and titles is not None)
                if corner is not None:
                    assert (corner.right, corner.bottom) == (band.x, titles.y) == (titles.right, band.bottom)


def test_a_click_selects_what_the_strip_shows(scrolled):
    for rect, part, element in (
        (stage_named(scrolled, "Order").rect, "band", stage_named(scrolled, "Order").stage.id),
        (lane_named(scrolled, "Actions").title.rect, "titles", lane_named(scrolled, "Actions").lane.id),
    ):
        if scrolled.frozen.part_at(scrolled.frozen.transform_of(part).map(QPointF(*rect.centre))) != part:
            scrolled.sight.reveal(element)
        QTest.mouseClick(scrolled.viewport(), LEFT, pos=pixel_of(scrolled, rect, part))
        assert scrolled.editor.selection == (element,)


def test_the_frame_of_the_selection_shows_on_the_strip(scrolled):
    pane = pane_of(scrolled, "band")
    before = pane.viewport().grab().toImage()
    scrolled.editor.select((stage_named(scrolled, "Order").stage.id,))
    assert pane.viewport().grab().toImage() != before


def test_a_click_in_the_corner_selects_nothing(scrolled):
    scrolled.editor.select((stage_named(scrolled, "Order").stage.id,))
    QTest.mouseClick(scrolled.viewport(), LEFT, pos=QPoint(20, 10))
    assert scrolled.editor.selection == ()


def test_a_stage_is_dragged_on_the_strip(scrolled):
    before = stage_names(scrolled)
    stage, after = stage_named(scrolled, "Order"), before[before.index("Order") + 1]
    way = (stage_named(scrolled, after).rect.centre.x - stage.rect.centre.x + 20) * scrolled.pixels_for_a_point
    end = drag(scrolled, pixel_of(scrolled, stage.rect, "band"), (way, 120))
    QTest.mouseRelease(scrolled.viewport(), LEFT, pos=end)
    assert stage_names(scrolled).index("Order") == before.index("Order") + 1
    assert len(undo_labels(scrolled)) == 1


def test_a_lane_is_dragged_on_the_strip(scrolled):
    before = lane_names(scrolled)
    seen = [
        lane
        for lane in scrolled.sheet.lanes
        if scrolled.frozen.uncovered().contains(
            scrolled.frozen.transform_of("titles").map(QPointF(*lane.title.rect.centre)).toPoint() + QPoint(200, 0)
        )
    ]
    lane, below = seen[0], seen[1]
    way = below.rect.height * scrolled.pixels_for_a_point
    end = drag(scrolled, pixel_of(scrolled, lane.title.rect, "titles"), (90, way))
    QTest.mouseRelease(scrolled.viewport(), LEFT, pos=end)
    assert lane_names(scrolled).index(lane.lane.name) == before.index(lane.lane.name) + 1


def test_a_card_that_is_dragged_under_a_strip_does_not_jump(scrolled):
    """What began in the grid goes on there, though a strip lies over the place."""
    card = card_saying(scrolled, "Seeks the restroom")
    start = scrolled.viewportTransform().map(QPointF(*card.rect.centre)).toPoint()
    end = drag(scrolled, start, (0, 12 - start.y()))
    placed = scrolled.frozen.place_at(QPointF(end), "sheet")
    assert scrolled.frozen.place_at(QPointF(end)).y < placed.y, "the strip shows what stands further up"
    QTest.mouseRelease(scrolled.viewport(), LEFT, pos=end)
    lane = next(lane for lane in scrolled.sheet.lanes if lane.rect.contains(Point(lane.rect.x + 1, placed.y)))
    assert any(one.card.text == "Seeks the restroom" for one in lane.cards) or lane.plot is not None


def test_a_name_is_written_on_the_strip(scrolled):
    step = stage_named(scrolled, "Order").steps[-1]
    scrolled.sight.reveal(step.step.id)
    pixel = pixel_of(scrolled, step.name.rect, "band")
    QTest.mouseDClick(scrolled.viewport(), LEFT, pos=pixel)
    assert scrolled.is_editing
    editor = QApplication.focusWidget()
    assert editor.geometry().contains(pixel)
    above = scrolled.viewport().children()
    assert above.index(editor) > above.index(pane_of(scrolled, "band")), "it lies over the strip"
    QTest.keyClicks(editor, "Choose")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert step_named(scrolled, "Choose")


def test_a_text_of_the_grid_is_written_under_the_strip(scrolled, pointer):
    card = next(card for lane in scrolled.sheet.lanes for card in lane.cards if lane.lane.name == "Touchpoints")
    scrolled.sight.reveal(card.card.id)
    pointer.double_click(card.text.rect.centre)
    assert scrolled.is_editing
    scrolled.navigation.scroll_by(80, 150)
    above = scrolled.viewport().children()
    assert above.index(QApplication.focusWidget()) < above.index(pane_of(scrolled, "band"))


def test_scrolling_paints_only_what_comes_into_sight(scrolled):
    """Qt moves what was in sight; it would paint everything again where something lies over the viewport."""
    painted = []

    class Spy(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(sum(rect.width() * rect.height() for rect in event.region()))
            return False

    QApplication.processEvents()
    spy = Spy()
    scrolled.viewport().installEventFilter(spy)
    for way in ((0, 10), (10, 0)):
        painted.clear()
        scrolled.navigation.scroll_by(*way)
        QApplication.processEvents()
        assert sum(painted) < scrolled.viewport().width() * scrolled.viewport().height() / 10


def test_what_is_revealed_is_not_under_a_strip(scrolled):
    for text in ("Gets seated", "Seeks the restroom"):
        card = card_saying(scrolled, text)
        scrolled.centerOn(scrolled.sheet.width, scrolled.sheet.height)
        scrolled.sight.reveal(card.card.id)
        seen = scrolled.viewportTransform().mapRect(rect_of(card.rect)).toAlignedRect()
        assert scrolled.frozen.uncovered().contains(seen)


def test_what_a_strip_shows_needs_no_scrolling_to_it(scrolled):
    before = scrolled.verticalScrollBar().value()
    scrolled.sight.reveal(scrolled.sheet.stages[0].stage.id)
    assert scrolled.verticalScrollBar().value() == before
    pixel_of(scrolled, scrolled.sheet.stages[0].rect, "band")


def test_pages_scroll_by_what_is_open(scrolled, keyboard):
    scrolled.navigation.zoom_to(2)
    look_at(scrolled, scrolled.sheet.grid.centre)
    before, open_height = scrolled.verticalScrollBar().value(), scrolled.frozen.uncovered().height()
    keyboard.keys("PgDown")
    assert scrolled.verticalScrollBar().value() == before + open_height
    keyboard.keys("PgUp")
    assert scrolled.verticalScrollBar().value() == before


def test_writing_in_a_title_that_is_in_sight_leaves_the_sheet_where_it_is(view):
    view.sight.fit_width()
    before = view.viewportTransform()
    view.edit_text_of(view.editor.journey.id, "title")
    assert view.is_editing
    assert view.viewportTransform() == before
