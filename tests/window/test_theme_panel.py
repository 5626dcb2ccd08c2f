"""The panel of the theme, by hand: what is chosen there is on the sheet at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from journeyeditor.editor import themes
from journeyeditor.edits import Change, header, lanes
from journeyeditor.files import load, save
from journeyeditor.model import LOOK, Asset, Message
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.contrast import contrast
from journeyeditor.picture.export import pdf_of
from journeyeditor.picture.legibility import legibility_of
from journeyeditor.window import theme_files
from journeyeditor.window.actions.menus import listing_menu
from journeyeditor.window.theme import dress
from tests.canvas.hand import Keyboard, let_follow
from tests.window.conftest import choose_file

LOGO = "iVBORw0KGgoAAAANSUhEUgAAASwAAABkCAIAAADi"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ThemePanel:
    """The panel of a window, opened by its key."""

    def __init__(self, window):
        self.window, self.editor = window, window.editor
        self.keyboard = Keyboard(window.view)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        QTest.keyClick(window.view, Qt.Key.Key_L, CTRL_SHIFT)
        self.content = window.docks.open("theme")
        QApplication.processEvents()

    @property
    def theme(self):
        return self.editor.document.theme

    def choose(self, name):
        """Click a built-in theme."""
        gallery = self.content.gallery
        (item,) = gallery.findItems(name, Qt.MatchFlag.MatchExactly)
        place = gallery.visualItemRect(item).center()
        QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        let_follow(self.window.view)
        self.window.docks.tell_now()

    def change(self, **fields):
        self.editor.apply(header.update_theme(self.editor.document, **fields))
        self.window.docks.tell_now()

    def row(self, label):
        rows = [row for box in self.content.page.sections[0].boxes for row in box.rows]
        return next(row for row in rows if row.field.label == label)

    @property
    def readings(self):
        return [words.text() for _, words in self.content.readings.lines]


@pytest.fixture
def panel(pizza_window):
    return ThemePanel(pizza_window)


def look_of(theme):
    return [getattr(theme, name) for name in LOOK]


def test_a_click_on_a_theme_takes_it_as_one_step_and_leaves_the_client(panel):
    panel.change(client="Pizza and Sons", footer="{page}")
    before, steps = panel.theme, panel.editor.history.index
    panel.choose("Evening")
    evening = next(theme for theme in THEMES if theme.name == "Evening")
    assert look_of(panel.theme) == look_of(evening)
    assert (panel.theme.client, panel.theme.footer) == ("Pizza and Sons", "{page}")
    assert str(panel.editor.history.undo_label) == "Use theme “Evening”"
    assert panel.window.view.map_scene.paper == QColor(evening.paper)
    assert panel.editor.history.index == steps + 1
    panel.editor.undo()
    assert panel.theme == before


def test_themes_are_chosen_with_the_keys_alone(panel):
    assert panel.content.gallery.hasFocus()
    panel.keyboard.keys("Right", "Return")
    assert panel.theme.name == THEMES[1].name


def test_the_paper_of_the_canvas_is_that_of_the_theme_and_never_that_of_the_window(panel):
    view = panel.window.view
    panel.choose("Editorial")
    image = view.viewport().grab().toImage()
    corner = view.mapFromScene(4, 4)
    ratio = image.devicePixelRatio()
    shown = image.pixelColor(round(corner.x() * ratio), round(corner.y() * ratio))
    assert shown == QColor(panel.theme.paper)


def test_marks_of_the_canvas_can_be_seen_on_dark_paper(panel):
    changed = lanes.update_lane(panel.editor.document, panel.editor.map_id, "lane-actions", locked=True, collapsed=True)
    panel.editor.apply(changed)
    handles = panel.window.view.overlay.handles
    for name in ("Evening", "Journey"):
        panel.choose(name)
        for mark in (handles._locks, handles._closed):
            assert contrast(mark.pen().color().name(), panel.theme.paper) >= 3


def test_changes_are_told_and_taken_back(panel):
    panel.choose("Boardroom")
    assert not panel.content.reset.isEnabled()
    panel.change(accent="#123456", client="Sons")
    assert panel.content.reset.isEnabled()
    assert panel.content.gallery.currentItem().text() == "Boardroom"
    panel.content.reset.click()
    panel.window.docks.tell_now()
    assert panel.theme.accent == THEMES[1].accent
    assert panel.theme.client == "Sons"
    assert not panel.content.reset.isEnabled()


def test_a_colour_that_cannot_be_read_is_corrected_and_the_panel_says_so(panel):
    assert not any("corrected" in words for words in panel.readings)
    panel.change(second="#FFF3B0")
    assert [("corrected" in words) for words in panel.readings] == [False, False, False, True]
    sheet = panel.window.view.sheet
    drawn = panel.window.view.map_scene.groups_of([sheet.journey.id])[0]
    assert contrast(drawn.parts[0].colour, panel.theme.paper) >= 4.5


def test_a_font_that_is_missing_is_named_with_what_stands_in_for_it(panel):
    assert panel.content.missing.isHidden()
    panel.change(heading_font="No such family")
    assert panel.content.missing.text() == "No such family is not installed here: Source Sans Pro stands in for it"


def test_fields_are_put_into_a_footer_from_their_menu(panel):
    row = panel.row("Footer")
    row.widget.line.setFocus()
    panel.keyboard.text("Page ")
    menu = row.widget.fields.menu()
    next(action for action in menu.actions() if action.text() == "Page number").trigger()
    assert panel.theme.footer == "Page {page}"


def test_a_logo_that_is_damaged_is_refused_and_a_sound_one_stands_on_the_sheet(panel, answers, tmp_path):
    (tmp_path / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\n, and no more")
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#B93C25"))
    image.save(str(tmp_path / "logo.png"))
    row = panel.row("Logo")
    choose = next(button for button in row.widget.findChildren(QPushButton) if button.text() == "Choose…")
    answers.expect(choose_file(tmp_path / "damaged.png"), choose_file(tmp_path / "logo.png"))
    choose.click()
    assert "damaged" in row._problem.text()
    assert panel.theme.logo is None
    choose.click()
    assert row._problem.text() == ""
    rect = panel.window.view.sheet.header.logo
    assert rect.width / rect.height == pytest.approx(3)


def test_the_menu_offers_the_themes_and_ticks_the_one_in_use(pizza_window):
    from journeyeditor.window.actions.map import MAP_ENTRIES

    (listing,) = [entry for entry in MAP_ENTRIES if entry.text == "Use theme"]
    menu = listing_menu(pizza_window, listing)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [theme.name for theme in THEMES]
    assert [action.isChecked() for action in menu.actions()] == [theme is THEMES[0] for theme in THEMES]
    menu.actions()[3].trigger()
    assert pizza_window.editor.document.theme.name == THEMES[3].name


def test_nothing_of_the_colours_of_the_window_reaches_paper(pizza_window):
    application, document = QApplication.instance(), pizza_window.editor.document
    light = pdf_of(document, "a3")
    try:
        dress(application, Qt.ColorScheme.Dark)
        assert pdf_of(document, "a3") == light
    finally:
        dress(application, Qt.ColorScheme.Light)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_our_own_themes_need_no_correction(theme):
    assert not [one for one in legibility_of(theme) if one.is_corrected]
    assert min(one.ratio for one in legibility_of(theme)) >= 4.5


# ------------------------------------------------------------------------------------------------- for other documents


def branded(document):
    """A document with the theme of a client."""
    logo = Asset(id="asset-9", media_type="image/png", data=LOGO)
    theme = THEMES[3].with_(client="Sons", logo="asset-9", footer="{client} | {page}", accent="#123456")
    return document.with_(theme=theme, assets=(*document.assets, logo))


def press(panel, words):
    next(button for button in panel.content.findChildren(QPushButton) if button.text() == words).click()
    panel.window.docks.tell_now()


def test_the_theme_of_a_client_is_kept_and_taken_by_another_document(panel, answers, tmp_path):
    panel.editor.apply(Change(Message("Dress"), branded(panel.editor.document)))
    kept = panel.theme
    answers.expect(choose_file(tmp_path / "sons.journey"))
    press(panel, "Save theme…")
    saved = load(tmp_path / "sons.journey")
    assert saved.theme == kept
    assert [asset.data for asset in saved.assets] == [LOGO]
    assert saved.maps[0].title not in {journey.title for journey in panel.editor.document.maps}

    panel.editor.undo()
    before = panel.editor.document
    answers.expect(choose_file(tmp_path / "sons.journey"))
    press(panel, "Load theme…")
    document = panel.editor.document
    assert panel.theme.with_(logo=None) == kept.with_(logo=None)
    assert document.asset(panel.theme.logo).data == LOGO
    assert document.maps == before.maps
    panel.editor.undo()
    assert panel.editor.document == before


def test_a_theme_that_is_loaded_again_changes_nothing_more(panel, tmp_path):
    save(themes.theme_alone(branded(panel.editor.document)), tmp_path / "sons.journey")
    theme_files.load_theme_from(panel.window, tmp_path / "sons.journey")
    once = panel.editor.document
    theme_files.load_theme_from(panel.window, tmp_path / "sons.journey")
    assert panel.editor.document == once


def test_a_file_without_a_theme_is_told_of(panel, answers, tmp_path):
    (tmp_path / "odd.journey").write_text("no map")
    before = panel.editor.document
    said = []
    answers.expect(choose_file(tmp_path / "odd.journey"))
    answers.expect(lambda box: (said.append(box.text()), box.accept()))
    press(panel, "Load theme…")
    assert "odd.journey" in said[0]
    assert panel.editor.document is before
