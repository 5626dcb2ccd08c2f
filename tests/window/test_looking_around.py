"""The overview, page frames, and light and dark windows: chosen in the View menu, remembered for the next window."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMenu, QToolBar

from journeyeditor.canvas.looking.minimap import Minimap
from journeyeditor.window import theme
from journeyeditor.window.status_bar import ZoomButton
from tests.window.menu_bar import opened


def listing(window, title):
    """What a submenu of the View menu offers when it opens."""
    return {entry.text(): entry for entry in opened(window, "View", title).actions()}


def test_the_overview_is_shown_and_remembered(pizza_window, windows, settings):
    action = pizza_window.action_set["view.minimap"]
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    assert pizza_window.view.findChild(Minimap).isVisible()
    other = windows.new(pizza_window)
    assert other.looking.minimap.isVisible()
    action.trigger()
    assert not action.isChecked()
    assert not settings.now.minimap


def test_page_frames_are_shown_with_their_paper(pizza_window, settings):
    settings.change(paper="a4")
    action = pizza_window.action_set["view.page-frames"]
    action.trigger()
    assert pizza_window.status.words.startswith("A4 · ")
    papers = listing(pizza_window, "Paper of the frames")
    assert [name for name, entry in papers.items() if entry.isChecked()] == ["A4"]
    papers["A3"].trigger()
    assert pizza_window.status.words.startswith("A3 · 2 pages")
    assert settings.now.paper == "a3"
    action.trigger()
    assert pizza_window.looking.page_frames is None
    papers["Tabloid"].trigger()
    assert action.isChecked()


def test_smooth_zoom_can_be_switched_off(pizza_window, settings):
    action = pizza_window.action_set["zoom.smooth"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert not settings.now.smooth_zoom


def test_windows_are_light_or_dark_while_the_sheet_stays_white(pizza_window, settings, qapp, plain_palette):
    colour = QPalette.ColorRole.Window
    for choice, colours in {"Dark": theme.DARK, "Light": theme.LIGHT}.items():
        listing(pizza_window, "Appearance")[choice].trigger()
        QApplication.processEvents()
        assert settings.now.appearance == choice.lower()
        assert pizza_window.palette().color(colour).name() == colours.window.lower()
        view = pizza_window.view
        view.sight.fit_map()
        inside = view.mapFromScene(8, 8)
        assert view.viewport().grab().toImage().pixelColor(inside).name() == "#ffffff"
    assert listing(pizza_window, "Appearance")["Light"].isChecked()


def test_nothing_moves_as_the_window_becomes_dark(pizza_window, plain_palette):
    bar, view = pizza_window.findChild(QToolBar), pizza_window.view
    QApplication.processEvents()
    before = bar.layout().contentsMargins(), bar.layout().spacing(), view.geometry()
    listing(pizza_window, "Appearance")["Dark"].trigger()
    QApplication.processEvents()
    assert (bar.layout().contentsMargins(), bar.layout().spacing(), view.geometry()) == before


def test_a_choice_outlasts_what_the_system_does(qapp, plain_palette):
    theme.choose_appearance(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.DARK.window.lower()


def test_the_status_bar_has_room_for_every_zoom_and_keeps_its_shape(pizza_window):
    button = pizza_window.findChild(ZoomButton)
    places = set()
    for zoom in (0.05, 1.0, 16.0):
        pizza_window.view.navigation.zoom_to(zoom)
        QApplication.processEvents()
        places.add(button.geometry().getRect())
        assert button.text() == f"{zoom * 100:.0f} %"
        assert button.width() >= button.sizeHint().width()
    assert len(places) == 1


def test_the_zoom_menu_offers_every_fit(pizza_window):
    texts = [action.text() for menu in pizza_window.status.findChildren(QMenu) for action in menu.actions()]
    assert {"25 %", "400 %", "Fit map", "Fit width", "Fit selection"} <= set(texts)
