"""What is dragged to a window from other programs and dropped there."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from journeyeditor.editor import Cell
from journeyeditor.edits import lanes
from tests.canvas.looks import cell, image_of, lane_named, step_named

_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def dragged(*urls, text="", html="", image=None):
    """What another program lets be dragged."""
    data = QMimeData()
    if urls:
        data.setUrls(list(urls))
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if image is not None:
        data.setImageData(image)
    return data


class Hand:
    """Brings things from elsewhere over a window, which sees only the places."""

    def __init__(self, window, data):
        self._window, self._data = window, data
        enter = QDragEnterEvent(QPoint(3, 3), Qt.DropAction.CopyAction, data, *_HELD)
        QApplication.sendEvent(window, enter)
        self.is_welcome = enter.isAccepted()
        self._at = QPointF(3, 3)

    def move(self, lane, step):
        """Go to a cell, and tell whether it would take what is dragged."""
        view = self._window.view
        place = view.mapFromScene(step_named(view, step).rect.centre.x, lane_named(view, lane).rect.bottom - 4)
        self._at = QPointF(view.viewport().mapTo(self._window, place))
        event = QDragMoveEvent(self._at.toPoint(), Qt.DropAction.CopyAction, self._data, *_HELD)
        QApplication.sendEvent(self._window, event)
        return event.isAccepted()

    def drop(self):
        QApplication.sendEvent(self._window, QDropEvent(self._at, Qt.DropAction.CopyAction, self._data, *_HELD))

    def leave(self):
        QApplication.sendEvent(self._window, QDragLeaveEvent())


@pytest.fixture
def photos(tmp_path):
    """Two files of pictures, as QUrl."""
    found = []
    for name, colour in (("door.png", "#C03030"), ("menu.JPG", "#3030C0")):
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        path = tmp_path / name
        assert image.save(str(path), "PNG" if name.endswith("png") else "JPEG")
        found.append(QUrl.fromLocalFile(str(path)))
    return found


def cards_in(window, lane, step):
    view = window.view
    step_id = step_named(view, step).step.id
    return [card for card in lane_named(view, lane).lane.cards if card.step == step_id]


def test_pictures_become_cards_of_the_cell_as_one_step(pizza_window, photos):
    window = pizza_window
    window.view.sight.fit_map()
    before = window.editor.document
    hand = Hand(window, dragged(*photos))
    assert hand.is_welcome
    assert hand.move("Happy moments", "Find parking")
    hand.drop()
    found = cards_in(window, "Happy moments", "Find parking")
    assets = [window.editor.document.asset(card.image.asset) for card in found]
    assert [(asset.name, asset.media_type) for asset in assets] == [
        ("door.png", "image/png"),
        ("menu.JPG", "image/jpeg"),
    ]
    assert window.editor.selection == tuple(card.id for card in found)
    window.editor.undo()
    assert window.editor.document == before


def test_lines_and_tables_of_other_programs_become_cards(pizza_window):
    view = pizza_window.view
    view.sight.fit_map()
    hand = Hand(pizza_window, dragged(text="A free table\nA smile"))
    assert hand.move("Happy moments", "Find parking")
    hand.drop()
    assert cell(view, "Happy moments", "Find parking") == ["A free table", "A smile"]
    hand = Hand(pizza_window, dragged(html="<table><tr><td>Coat rack<td>Window seat</table>", text="Coat rack"))
    assert hand.move("Happy moments", "Chat")
    hand.drop()
    assert cell(view, "Happy moments", "Pay") == ["Window seat"]


def test_the_cell_under_the_hand_is_shown_until_it_leaves(pizza_window):
    view = pizza_window.view
    view.sight.fit_map()
    bare = image_of(view)
    hand = Hand(pizza_window, dragged(text="A free table"))
    hand.move("Happy moments", "Find parking")
    shown = image_of(view)
    assert shown != bare
    hand.leave()
    assert image_of(view) == bare


def test_a_picture_without_a_file_is_taken_too(pizza_window):
    pizza_window.view.sight.fit_map()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#208040"))
    hand = Hand(pizza_window, dragged(QUrl("https://example.org/leaf.png"), image=image))
    assert hand.move("Happy moments", "Find parking")
    hand.drop()
    (card,) = cards_in(pizza_window, "Happy moments", "Find parking")
    assert card.image is not None


def test_locked_lanes_and_curves_take_nothing(pizza_window):
    view, editor = pizza_window.view, pizza_window.editor
    view.sight.fit_map()
    lane_id = lane_named(view, "Happy moments").lane.id
    editor.apply(lanes.update_lane(editor.document, editor.map_id, lane_id, locked=True))
    hand, document = Hand(pizza_window, dragged(text="A free table")), editor.document
    for lane in ("Happy moments", "Feelings"):
        assert not hand.move(lane, "Find parking")
        hand.drop()
    assert editor.document is document


def test_what_is_no_picture_is_told_and_changes_nothing(pizza_window, answers, tmp_path):
    view, document = pizza_window.view, pizza_window.editor.document
    view.sight.fit_map()
    (tmp_path / "none.png").write_bytes(b"no picture at all")
    hand = Hand(pizza_window, dragged(QUrl.fromLocalFile(str(tmp_path / "none.png"))))
    hand.move("Happy moments", "Find parking")
    answers.expect("OK")
    hand.drop()
    assert pizza_window.editor.document is document
    assert pizza_window.editor.cell == Cell(
        lane_named(view, "Happy moments").lane.id, step_named(view, "Find parking").step.id
    )


def test_a_map_is_opened_wherever_it_is_dropped(window, windows, pizza):
    hand = Hand(window, dragged(QUrl.fromLocalFile(str(pizza))))
    assert hand.is_welcome
    hand.drop()
    assert [one.editor.path for one in windows] == [pizza]


def test_what_is_elsewhere_is_not_taken(window):
    assert not Hand(window, dragged(QUrl("https://example.org/pizza-night.journey"))).is_welcome
    assert not Hand(window, dragged()).is_welcome
