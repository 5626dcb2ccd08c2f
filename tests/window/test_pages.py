"""The pages beforehand: made in a thread of their own, the most urgent first, and nobody waits for them."""

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from journeyeditor.editor import Editor
from journeyeditor.layout.asking import AskingTypesetter
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.pages.dialog import PagesDialog
from journeyeditor.window.pages.maker import PageMaker
from journeyeditor.window.pages.page_form import PageForm
from journeyeditor.window.pages.stage import PageStage
from journeyeditor.window.pages.wishes import Rank, Superseded, Wish, Wishes
from tests.layout.sheets import pizza_night

pytestmark = pytest.mark.usefixtures("qapp")


def views(**page):
    return [view.on(PageSetup(**page)) for view in whole_views(pizza_night())]


@pytest.fixture
def maker():
    """A maker at work, which is gone at the end of the test."""
    maker = PageMaker()
    maker.start()
    yield maker
    maker.end()
    assert maker.wait(30_000)


@pytest.fixture
def stage(qtbot):
    stage = PageStage()
    qtbot.addWidget(stage)
    stage.resize(700, 500)
    stage.show()
    yield stage
    stage.end()


# ----------------------------------------------------------------------------------------------------------- the wishes


def wish(wishes, rank, name="") -> str:
    wishes.wish(Wish(rank, lambda done: done.append(name or rank.name)))


def next_of(wishes):
    done = []
    wishes.next().fulfil(done)
    return done[0]


def test_the_most_urgent_wish_is_fulfilled_first_and_a_newer_one_takes_the_place_of_an_older():
    wishes = Wishes()
    for rank in (Rank.CHECK, Rank.SKETCH, Rank.SHOW):
        wish(wishes, rank)
    wish(wishes, Rank.SKETCH, "newer sketch")
    assert [next_of(wishes) for _ in range(3)] == ["SHOW", "newer sketch", "CHECK"]


def test_to_lay_anew_makes_all_else_pointless():
    wishes = Wishes()
    wish(wishes, Rank.SHOW)
    wish(wishes, Rank.LAY)
    wish(wishes, Rank.SHOW, "of the new pages")
    assert [next_of(wishes) for _ in range(2)] == ["LAY", "of the new pages"]


@pytest.mark.parametrize(
    ("at_work", "wanted", "goes_on"),
    [
        (Rank.LAY, Rank.SHOW, True),
        (Rank.LAY, Rank.LAY, False),
        (Rank.SHOW, Rank.SKETCH, True),
        (Rank.SKETCH, Rank.SHOW, False),
        (Rank.CHECK, Rank.SKETCH, False),
    ],
)
def test_what_is_at_work_makes_way_for_what_is_as_urgent(at_work, wanted, goes_on):
    wishes = Wishes()
    wish(wishes, at_work)
    wishes.next()
    wish(wishes, wanted)
    if goes_on:
        wishes.ask()
    else:
        with pytest.raises(Superseded):
            wishes.ask()


def test_what_made_way_is_done_later_unless_the_like_of_it_is_wanted_by_then():
    wishes = Wishes()
    wish(wishes, Rank.CHECK)
    wishes.next()
    wish(wishes, Rank.SHOW)
    wishes.put_back()
    assert [next_of(wishes) for _ in range(2)] == ["SHOW", "CHECK"]
    wish(wishes, Rank.LAY, "newer layout")
    wishes.put_back()
    assert next_of(wishes) == "newer layout"
    wishes.end()
    assert wishes.next() is None
    with pytest.raises(Superseded):
        wishes.ask()


def test_a_layout_asks_before_each_text_and_can_be_ended():
    counts = []

    def ask(count):
        counts.append(count)
        if count == 2:
            raise InterruptedError

    typesetter = AskingTypesetter(QtTypesetter(), ask)
    assert typesetter.set("Eats", TextStyle(10), 100).text == "Eats"
    assert typesetter.icon("phone", 10).width > 0
    typesetter.set("Pays", TextStyle(10), 100)
    with pytest.raises(InterruptedError):
        typesetter.set("Leaves", TextStyle(10), 100)
    assert counts == [0, 1, 2]
    assert typesetter.say("Goal") == "Goal"


# ------------------------------------------------------------------------------------------------------------ the maker


def test_pages_are_laid_painted_and_checked(maker, qtbot):
    with qtbot.waitSignal(maker.laid, timeout=60_000) as laid:
        maker.lay(pizza_night(), views(paper="a4", mode="stages"))
    number, found = laid.args
    assert number == maker.number == 1
    assert len(found.leaves) > 7
    assert found.smallest_type > 6
    with qtbot.waitSignal(maker.painted, timeout=60_000) as painted:
        maker.show(2, 0.5)
    image = painted.args[1].image
    width, height = found.leaves[2].size.toTuple()
    assert (image.width(), image.height()) == (round(width / 2), round(height / 2))
    with qtbot.waitSignal(maker.sketched, timeout=60_000) as sketched:
        maker.sketch([1], 90)
    assert max(sketched.args[1].image.size().toTuple()) == 90
    with qtbot.waitSignal(maker.checked, timeout=60_000) as checked:
        maker.check()
    assert checked.args == [1, ()]


def test_only_what_was_wanted_last_is_laid(maker, qtbot):
    told = []
    maker.laid.connect(lambda number, laid: told.append((number, len(laid.leaves))))
    with qtbot.waitSignal(maker.laid, timeout=60_000, check_params_cb=lambda number, _: number == 3):
        maker.lay(pizza_night(), views(paper="a5", mode="stages"))
        maker.lay(pizza_night(), views(paper="a4", mode="stages"))
        maker.lay(pizza_night(), views(paper="map"))
    assert told[-1] == (3, 1)
    assert len(told) < 3, "the second gave way at the latest when it asked for its first text"


def test_what_goes_wrong_in_the_thread_is_told_and_the_next_wish_is_fulfilled(maker, qtbot):
    with qtbot.waitSignal(maker.failed, timeout=60_000) as failed:
        maker.lay(pizza_night(), [whole_views(pizza_night())[0].with_(map="map-nowhere")])
    assert isinstance(failed.args[0], KeyError)
    with qtbot.waitSignal(maker.laid, timeout=60_000):
        maker.lay(pizza_night(), views(paper="map"))


def test_what_is_wanted_at_the_end_is_left_unfinished():
    maker = PageMaker()
    told = []
    maker.laid.connect(lambda *_: told.append("laid"), Qt.ConnectionType.DirectConnection)
    maker.lay(pizza_night(), views(paper="a5", mode="stages"))
    maker.end()
    maker.start()
    assert maker.wait(30_000)
    assert told == []


# ------------------------------------------------------------------------------------------------------- what is seen


def test_pages_are_seen_until_others_are_there(stage, qtbot):
    stage.show_views(pizza_night(), views(paper="a4", mode="stages"))
    assert stage.is_laying
    assert stage.count == 0, "nobody waits"
    blank = stage.preview.grab().toImage()
    qtbot.waitUntil(lambda: not stage.is_working, timeout=60_000)
    count, first = stage.count, stage.preview.grab().toImage()
    assert first != blank
    stage.show_views(pizza_night(), views(paper="map"))
    assert (stage.is_laying, stage.count) == (True, count)
    assert stage.preview.grab().toImage() == first
    qtbot.waitUntil(lambda: not stage.is_working, timeout=60_000)
    assert stage.count == 1
    assert stage.preview.grab().toImage() != first


def test_a_page_is_painted_as_fine_as_it_is_seen(stage, qtbot):
    stage.show_views(pizza_night(), views(paper="a4"))
    qtbot.waitUntil(lambda: not stage.is_working, timeout=60_000)
    preview = stage.preview
    coarse = preview.scale
    preview.zoom_by(5)
    assert stage.is_working
    qtbot.waitUntil(lambda: not stage.is_working, timeout=60_000)
    assert preview.scale == pytest.approx(coarse * 1.25**5)
    assert preview.horizontalScrollBar().maximum() > 0
    preview.fit()
    assert preview.horizontalScrollBar().maximum() == 0


def test_small_pictures_come_for_the_pages_in_sight(stage, qtbot):
    stage.show_views(pizza_night(), views(paper="a4", mode="stages"))
    qtbot.waitUntil(lambda: stage.pages.image_of(1) is not None, timeout=60_000)
    last = stage.count - 1
    assert stage.pages.image_of(last) is None
    stage.pages.setCurrentRow(last)
    qtbot.waitUntil(lambda: stage.pages.image_of(last) is not None, timeout=60_000)
    assert isinstance(stage.pages.image_of(last), QImage)


def test_a_fault_while_pages_are_made_is_no_silence(stage, qtbot):
    with qtbot.capture_exceptions() as faults:
        stage.show_views(pizza_night(), [whole_views(pizza_night())[0].with_(map="map-nowhere")])
        qtbot.waitUntil(lambda: not stage.is_working, timeout=60_000)
    assert [kind for kind, *_ in faults] == [KeyError]


def test_a_dialog_is_closed_while_its_pages_are_made(qapp, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    document = pizza_night()
    form = PageForm(with_map_paper=True)
    dialog = PagesDialog(Editor(document), views(paper="a5", mode="stages")[0], "Pages", "Go on", form, parent)
    dialog.begin(True, "")
    dialog.show()
    assert dialog.is_laying
    maker = next(thread for thread in qapp.findChildren(QThread) if thread.isRunning())
    dialog.reject()
    assert not dialog.isVisible()
    assert maker.wait(30_000)


def test_a_dialog_fits_on_a_small_screen(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    view = views(paper="a5", mode="stages")[0]
    dialog = PagesDialog(Editor(pizza_night()), view, "Pages", "Go on", PageForm(with_map_paper=True), parent)
    dialog.begin(True, "")
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=60_000)
    assert dialog.page_count > 1
    size = dialog.minimumSizeHint()
    assert size.width() <= 1280 / 1.5, "with its list of pages, at 150 %"
    assert size.height() <= 0.9 * 720 / 1.5
    dialog.reject()
