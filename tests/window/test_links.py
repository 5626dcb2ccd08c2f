"""Links in a window: nothing is opened before it was shown where it leads, and only what may be opened is."""

import shutil

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from journeyeditor.edits import cards, maps
from journeyeditor.layout.hit import link_rect
from journeyeditor.model import Link
from tests.canvas.hand import Pointer
from tests.window.conftest import cancel
from tests.window.test_inspector import Inspector

CARD = "card-16"


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    return found


@pytest.fixture
def linked(pizza_window):
    """Gives a card of the window a link, and selects nothing."""

    def give(kind, target, label=""):
        editor = pizza_window.editor
        link = Link(kind=kind, target=target, label=label)
        editor.apply(cards.update_card(editor.document, editor.map_id, CARD, link=link))
        editor.select([])
        return pizza_window

    return give


def placed(window):
    return next(card for lane in window.view.sheet.lanes for card in lane.cards if card.card.id == CARD)


def click_link(qtbot, window):
    window.view.navigation.zoom_to(1.0)
    middle = link_rect(placed(window)).centre
    window.view.centerOn(*middle)
    asked = []
    window.view.link_asked.connect(lambda: asked.append(True))
    Pointer(window.view).click(middle)
    assert asked == [], "not in the middle of the press"
    qtbot.waitUntil(lambda: asked == [True])


def test_a_click_on_a_link_shows_where_it_leads_before_it_is_opened(qtbot, linked, answers, opened):
    window = linked("web", "https://evil.example/https://example.org?a=<b>", "Our menu")
    answers.expect("Open")
    click_link(qtbot, window)
    assert "https://evil.example/https://example.org?a=%3Cb%3E" in answers.said[0]
    assert "at evil.example." in answers.said[0]
    assert opened == ["https://evil.example/https://example.org?a=%3Cb%3E"]
    assert window.editor.selection == (CARD,)


def test_who_thinks_better_of_it_opens_nothing(qtbot, linked, answers, opened):
    window = linked("web", "https://example.org")
    answers.expect("Cancel", cancel)
    click_link(qtbot, window)
    window.action_set["link.open"].trigger()
    assert opened == []


def test_an_address_can_be_copied(linked, answers, opened):
    window = linked("web", "mailto:eva@example.org")
    window.editor.select([CARD])
    answers.expect("Copy address")
    window.action_set["link.open"].trigger()
    assert QApplication.clipboard().text() == "mailto:eva@example.org"
    assert opened == []


def test_letters_that_look_alike_are_shown_as_what_they_are(linked, answers):
    window = linked("web", "https://exаmple.org/")  # noqa: RUF001 - a Cyrillic letter
    window.editor.select([CARD])
    answers.expect("Cancel")
    window.action_set["link.open"].trigger()
    assert "at xn--exmple-4nf.org." in answers.said[0]


@pytest.mark.parametrize(
    ("kind", "target"), [("web", "javascript:alert(1)"), ("web", "file:///etc/passwd"), ("file", "/etc/passwd")]
)
def test_what_may_not_be_opened_is_told_of(linked, opened, kind, target):
    window = linked(kind, target)
    window.editor.select([CARD])
    window.action_set["link.open"].trigger()
    assert "is not opened" in window.status.words
    assert opened == []


def test_a_map_beside_opens_in_a_window_of_its_own(linked, answers, pizza, opened):
    window = linked("file", "other.journey")
    shutil.copy(pizza, pizza.with_name("other.journey"))
    window.editor.select([CARD])
    answers.expect("Open")
    window.action_set["link.open"].trigger()
    assert sorted(one.editor.path.name for one in window.windows) == ["other.journey", "pizza-night.journey"]
    assert opened == []


def test_a_document_beside_is_opened_by_the_system(linked, answers, pizza, opened):
    window = linked("file", "notes.pdf")
    path = pizza.with_name("notes.pdf")
    path.write_bytes(b"%PDF")
    window.editor.select([CARD])
    answers.expect("Open")
    window.action_set["link.open"].trigger()
    assert str(path) in answers.said[0]
    assert opened == [QUrl.fromLocalFile(str(path)).toString()]


def test_another_map_of_the_document_is_shown(linked):
    window = linked("web", "https://example.org")
    editor = window.editor
    first = editor.map_id
    editor.apply(maps.add_map(editor.document, "Another"))
    other = editor.document.maps[1].id
    editor.apply(cards.update_card(editor.document, first, CARD, link=Link(kind="map", target=other)))
    editor.show_map(first)
    editor.select([CARD])
    window.action_set["link.open"].trigger()
    assert editor.map_id == other


def test_without_a_link_there_is_nothing_to_open(pizza_window):
    for selection in ([], [CARD], [CARD, "card-20"]):
        pizza_window.editor.select(selection)
        assert not pizza_window.action_set["link.open"].isEnabled()


def test_the_pointer_says_that_there_is_a_link(linked):
    window = linked("web", "https://example.org")
    view, pointer = window.view, Pointer(window.view)
    view.navigation.zoom_to(1.0)
    view.centerOn(*link_rect(placed(window)).centre)
    pointer.hover(link_rect(placed(window)).centre)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    pointer.hover(placed(window).text.rect.centre)
    assert view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_the_properties_open_it_too(linked, answers, opened):
    inspector = Inspector(linked("web", "https://example.org/"))
    inspector.show(CARD)
    answers.expect("Open")
    inspector.press("Link", "Open the link")
    assert opened == ["https://example.org/"]
