"""The export, from the dialog with its pages to the files."""

from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QProgressDialog,
    QPushButton,
    QWidget,
)

from journeyeditor.edits import maps, stages, views
from journeyeditor.model import PageSetup
from journeyeditor.picture.formats import paths_of
from journeyeditor.window.export.work import export_to_files
from journeyeditor.window.pages.advice import cure_of, in_words, is_too_small
from journeyeditor.window.pages.preview import PagePreview
from journeyeditor.window.pages.thumbnails import PageList
from journeyeditor.window.pages.work import Stopped, Work, run_work
from tests.window.conftest import TROUBLES, choose_file
from tests.window.menu_bar import opened


def pick(box, value):
    box.setCurrentIndex(box.findData(value))


def export_to(path, paper=None, **page):
    """An answer to the dialog of the export."""

    def answer(dialog):
        if path is not None:
            dialog.file_form.path.setText(str(path))
        for name, value in {**({"paper": paper} if paper else {}), **page}.items():
            pick(getattr(dialog.page_form, name), value)
        dialog.accept()
        if dialog.isVisible():
            dialog.reject()

    return answer


def laid(dialog, answers):
    """Wait until what is chosen is seen on its pages."""
    answers.wait(lambda: not dialog.is_working)


def look(then):
    """An answer that looks at the dialog and leaves."""

    def answer(dialog):
        then(dialog)
        dialog.reject()

    return answer


def width_of(path):
    return round(float(PdfReader(BytesIO(path.read_bytes())).pages[0].mediabox.width))


def words_in(path):
    return PdfReader(BytesIO(path.read_bytes())).pages[0].extract_text()


def ask(window):
    window.action_set["document.export-as"].trigger()


def test_the_first_time_it_asks_and_suggests_the_name_of_the_map(pizza_window, answers, pizza, settings):
    answers.expect(export_to(None, "letter"))
    pizza_window.action_set["document.export"].trigger()
    target = pizza.with_suffix(".pdf")
    assert "Dinner at a pizza restaurant" in words_in(target)
    assert width_of(target) in (612, 792)
    assert pizza_window.status.words == "Exported “pizza-night.pdf”."
    assert (settings.now.paper, settings.now.export_folder) == ("letter", str(target.parent))


def test_the_next_time_it_does_the_same_without_a_word(pizza_window, answers, tmp_path):
    target = tmp_path / "mine.pdf"
    answers.expect(export_to(tmp_path / "mine", "map"))
    pizza_window.action_set["document.export"].trigger()
    editor = pizza_window.editor
    editor.apply(stages.rename_stage(editor.document, editor.map_id, "stage-order", "Ordered"))
    assert "Ordered" not in words_in(target)
    pizza_window.action_set["document.export"].trigger()
    assert "Ordered" in words_in(target)
    assert width_of(target) > 1000


def test_what_was_chosen_is_remembered(windows, answers, tmp_path):
    answers.expect(export_to(tmp_path / "a.pdf", "tabloid", mode="poster", orientation="portrait"))
    ask(windows.new())
    seen = []
    answers.expect(look(lambda dialog: seen.append(dialog.choice)))
    ask(windows.new())
    (choice,) = seen
    assert choice.path == tmp_path / "Untitled.pdf"
    assert choice.view.setup == PageSetup(paper="tabloid", mode="poster", orientation="portrait")


@pytest.mark.parametrize(("answer", "replaced"), [("Replace", True), ("Cancel", False)])
def test_a_file_is_not_replaced_unasked(pizza_window, answers, tmp_path, answer, replaced):
    target = tmp_path / "there.pdf"
    target.write_bytes(b"mine")
    answers.expect(export_to(target), answer)
    ask(pizza_window)
    assert answers.said == ["“there.pdf” exists already.\n\nReplace it?"]
    assert (target.read_bytes() != b"mine") is replaced


def test_a_file_is_chosen_in_the_systems_dialog(pizza_window, answers, tmp_path):
    def browse(dialog):
        answers.expect(choose_file(tmp_path / "chosen"))
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Choose…").click()
        assert dialog.choice.path == tmp_path / "chosen.pdf"
        dialog.accept()

    answers.expect(browse)
    ask(pizza_window)
    assert (tmp_path / "chosen.pdf").exists()


def test_a_file_that_cannot_be_written_is_told_of_and_the_choice_stays(pizza_window, answers, tmp_path):
    def try_twice(dialog):
        dialog.file_form.path.setText(str(tmp_path / "nowhere" / "a.pdf"))
        answers.expect("OK")
        dialog.accept()
        assert dialog.isVisible()
        dialog.file_form.path.setText(str(tmp_path / "a.pdf"))
        dialog.accept()

    answers.expect(try_twice)
    ask(pizza_window)
    assert answers.said[0].startswith("“a.pdf” cannot be saved: its folder does not exist.\n\nWhat was there")
    assert (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(("trouble", "reason"), TROUBLES.items())
def test_trouble_with_a_file_is_told_and_the_old_file_stays(pizza_window, answers, spoil, trouble, reason):
    target = spoil(trouble)

    def try_it(dialog):
        dialog.file_form.path.setText(str(target))
        answers.expect(*(["Replace"] if target.exists() else []), "OK")
        dialog.accept()
        assert dialog.isVisible(), "all that was chosen is still there"
        dialog.reject()

    answers.expect(try_it)
    ask(pizza_window)
    assert reason in answers.said[-1]
    assert "Choose another folder" in answers.said[-1]


def test_an_export_that_is_stopped_writes_nothing(pizza_window, answers, tmp_path):
    choices = []
    answers.expect(look(lambda dialog: choices.append(dialog.choice._replace(path=tmp_path / "a.pdf"))))
    ask(pizza_window)
    work = Work(partial(export_to_files, pizza_window.editor.document, choices[0]))
    work.told.connect(work.requestInterruption, Qt.ConnectionType.DirectConnection)
    work.start()
    assert work.wait(30_000)
    assert isinstance(work.problem, Stopped)
    assert list(tmp_path.glob("a*")) == []


def test_progress_of_work_that_is_done_never_shows(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    assert run_work(window, "Import", "Reading…", lambda tell: tell(1, 2) or 7) == 7
    (progress,) = window.findChildren(QProgressDialog)
    assert not progress.isVisible()
    assert not any(timer.isActive() for timer in progress.findChildren(QTimer))


def test_the_file_is_opened_only_on_a_click(pizza_window, answers, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    answers.expect(export_to(tmp_path / "a.pdf"))
    ask(pizza_window)
    assert opened == []
    offer = next(one for one in pizza_window.status.findChildren(QPushButton) if one.text() == "Open")
    assert offer.isVisible()
    offer.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "a.pdf"))]
    pizza_window.editor.select(["stage-order"])
    assert not offer.isVisible()


def test_the_pages_are_seen_as_they_are_chosen(pizza_window, answers):
    def walk(dialog):
        form = dialog.page_form
        pages, preview = dialog.findChild(PageList), dialog.findChild(PagePreview)
        pick(form.paper, "a4")
        pick(form.mode, "one page")
        laid(dialog, answers)
        assert dialog.page_count == 1
        assert not pages.isVisible()
        assert dialog.words.startswith("One page · smallest type 3.0 pt Under 6 points type is hard to read.")
        one = preview.grab().toImage()
        pick(form.mode, "stages")
        laid(dialog, answers)
        assert dialog.page_count == pages.count() > 7
        assert "Under 6 points" not in dialog.words
        assert preview.grab().toImage() != one
        preview.setFocus()
        first = preview.grab().toImage()
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
        assert pages.currentRow() == 1
        laid(dialog, answers)
        assert preview.grab().toImage() != first
        before = preview.zoom
        QTest.keyClick(preview, Qt.Key.Key_Plus)
        assert preview.zoom > before
        preview.fit()
        assert preview.zoom == pytest.approx(before)

    answers.expect(look(walk))
    ask(pizza_window)


def test_lanes_people_header_and_sheets_are_chosen(pizza_window, answers, tmp_path):
    def choose(dialog):
        form = dialog.content_form
        form.lanes.item(0).setCheckState(Qt.CheckState.Unchecked)
        form.header.setChecked(False)
        pick(form.detail, "brief")
        form.sheets.item(0).setCheckState(Qt.CheckState.Checked)
        laid(dialog, answers)
        view = dialog.choice.view
        assert view.hidden_lanes == (pizza_window.editor.journey.lanes[0].id,)
        assert (view.header, view.detail, view.sheets) == (False, "brief", ("cover",))
        assert view.personas == ()
        dialog.file_form.path.setText(str(tmp_path / "a.pdf"))
        dialog.accept()

    answers.expect(choose)
    ask(pizza_window)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO((tmp_path / "a.pdf").read_bytes())).pages)
    assert "Customer goals" not in text
    assert "Dinner at a pizza" in text, "the cover says it"


def test_a_view_is_kept_chosen_changed_and_deleted_and_all_of_it_undone(pizza_window, answers):
    editor = pizza_window.editor
    before = editor.document.views

    def keep(dialog):
        views = dialog._views
        pick(dialog.page_form.paper, "a1")

        def name(asked):
            assert isinstance(asked, QInputDialog)
            asked.setTextValue("Board")
            asked.accept()

        answers.expect(name)
        views.save_as()
        assert dialog.saved_view.name == "Board"
        box = views.findChild(QComboBox)
        pick(dialog.page_form.paper, "a2")
        assert box.currentText() == "Board (changed)"
        save = next(action for action in views.menu.actions() if action.text().startswith("Save the changes"))
        save.trigger()
        assert editor.document.views[-1].setup.paper == "a2"
        pick(box, before[0].id)
        box.activated.emit(box.currentIndex())
        assert dialog.choice.view == before[0]
        assert len(dialog.content_form.lanes.chosen) == dialog.content_form.lanes.count() - 4

    answers.expect(look(keep))
    ask(pizza_window)
    while editor.document.views != before:
        editor.undo()


@pytest.mark.parametrize(("key", "found"), [("svg", 2), ("png", 2), ("pdf", 1)])
def test_each_format_has_its_files(pizza_window, answers, tmp_path, key, found):
    def choose(dialog):
        dialog.file_form.path.setText(str(tmp_path / "out.pdf"))
        pick(dialog.file_form.format, key)
        pick(dialog.file_form.dpi, 96.0)
        assert dialog.file_form.file == tmp_path / f"out.{key}"
        dialog.accept()

    answers.expect(choose)
    ask(pizza_window)
    assert len(list(tmp_path.glob(f"out*.{key}"))) == found


@pytest.mark.parametrize("carried", [True, False])
def test_a_pdf_carries_the_map_along_if_wanted(pizza_window, answers, tmp_path, settings, carried):
    def choose(dialog):
        dialog.file_form.path.setText(str(tmp_path / "out.pdf"))
        pick(dialog.file_form.format, "pdf")
        assert dialog.file_form.attached.isChecked()
        dialog.file_form.attached.setChecked(carried)
        dialog.accept()

    answers.expect(choose)
    ask(pizza_window)
    assert len(PdfReader(tmp_path / "out.pdf").attachments) == carried
    assert settings.now.export["attached"] == carried


def test_a_pdf_that_leaves_a_lane_out_carries_the_map_only_when_asked(pizza_window, answers, tmp_path, settings):
    def choose(dialog):
        form = dialog.file_form
        form.path.setText(str(tmp_path / "out.pdf"))
        pick(form.format, "pdf")
        assert form.left_out.isHidden()
        dialog.content_form.lanes.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.lay_anew()
        assert not form.attached.isChecked()
        assert not form.left_out.isHidden()
        assert "leave something out" in form.left_out.text()
        dialog.accept()

    answers.expect(choose)
    ask(pizza_window)
    assert not PdfReader(tmp_path / "out.pdf").attachments
    assert settings.now.export["attached"]

    def choose_to_attach(dialog):
        dialog.file_form.attached.setChecked(True)
        dialog.file_form.agreed = tmp_path / "out.pdf"
        dialog.accept()

    answers.expect(choose_to_attach)
    ask(pizza_window)
    assert PdfReader(tmp_path / "out.pdf").attachments


def test_pages_that_have_a_file_each_are_numbered():
    assert paths_of(Path("a.svg"), 1, False) == [Path("a.svg")]
    assert paths_of(Path("a.svg"), 2, False) == [Path("a-1.svg"), Path("a-2.svg")]
    assert paths_of(Path("a.svg"), 12, False)[0] == Path("a-01.svg")
    assert paths_of(Path("a.pdf"), 12, True) == [Path("a.pdf")]


@pytest.mark.parametrize(
    ("setup", "cure"),
    [
        (PageSetup(paper="a4", mode="one page"), "Choose A2 or larger, or let the map continue on several pages."),
        (PageSetup(paper="letter", mode="fit width"), "Choose ANSI C or larger, or let the map"),
        (PageSetup(paper="a4"), "Choose A2 or larger."),
        (PageSetup(mode="poster"), "Take more papers side by side."),
        (PageSetup(paper="a0", mode="one page"), "Let the map continue on several pages, or print it as a poster."),
    ],
)
def test_type_that_is_too_small_has_a_cure(setup, cure):
    assert is_too_small(3.1)
    assert not is_too_small(5.96)
    assert cure in cure_of(setup, 3.1)
    assert in_words(2, 6.21) == "2 pages · smallest type 6.2 pt"


def test_everything_in_the_dialog_has_a_name_and_is_reached_by_keyboard(pizza_window, answers):
    def walk(dialog):
        reached, widget = [], dialog.page_form.paper
        for _ in range(200):
            widget = widget.nextInFocusChain()
            if isinstance(widget, QWidget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                reached.append(widget)
        for button in dialog.findChildren(QAbstractButton):
            assert button.text() or button.accessibleName() or not button.isVisible()
        boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisible()]
        assert all(box.accessibleName() for box in boxes)
        assert set(boxes) <= set(reached)
        assert dialog.content_form.lanes in reached
        assert dialog.findChild(PagePreview) in reached
        for field in (*boxes, dialog.file_form.path, dialog.file_form.attached):
            whole = field.mapTo(dialog, QPoint(field.width(), 0))
            assert whole.x() <= dialog.width(), "nothing is cut off at the side"

    answers.expect(look(walk))
    ask(pizza_window)


def test_frames_of_pages_follow_what_was_exported(pizza_window, answers, tmp_path):
    pizza_window.looking.toggle_page_frames()
    answers.expect(export_to(tmp_path / "a.pdf", "a3", mode="stages"))
    ask(pizza_window)
    frames = pizza_window.looking.page_frames.pages.frames
    assert [frame.right for frame in frames] == [stage.rect.right for stage in pizza_window.view.sheet.stages]


def test_frames_of_pages_are_those_of_a_view(pizza_window):
    editor = pizza_window.editor
    board = editor.document.views[0].on(PageSetup(paper="a3", mode="stages"))
    editor.apply(views.add_view(editor.document, board, "Board"))
    menu = opened(pizza_window, "View", "Paper of the frames")
    next(entry for entry in menu.actions() if entry.text() == "As in the view “Board”").trigger()
    frames = pizza_window.looking.page_frames.pages.frames
    assert len(frames) == len(editor.journey.stages)


def test_what_no_font_has_is_told_before_it_is_given_away(pizza_window, answers):
    editor = pizza_window.editor
    editor.apply(stages.rename_stage(editor.document, editor.map_id, "stage-order", "Order \U0001f9ff\ue123"))

    def read(dialog):
        laid(dialog, answers)
        seen.append(dialog.words)

    answers.expect(look(read))
    seen = []
    ask(pizza_window)
    assert "No font here has" in seen[0]


def test_all_maps_of_a_document_are_given_away_or_this_one_alone(pizza_window, answers):
    editor = pizza_window.editor
    editor.apply(maps.duplicate_map(editor.document, editor.map_id, "Tomorrow"))

    def choose(dialog):
        form = dialog.content_form
        form.lanes.item(0).setCheckState(Qt.CheckState.Unchecked)
        laid(dialog, answers)
        both, choice = dialog.page_count, dialog.choice
        first, second = choice.views(editor.document)
        assert (first.map, second.map) == tuple(journey.id for journey in editor.document.maps)
        assert len(first.hidden_lanes) == 1
        assert second.hidden_lanes == ()
        pick(form.all_maps, False)
        laid(dialog, answers)
        assert dialog.page_count < both
        assert len(dialog.choice.views(editor.document)) == 1

    answers.expect(look(choose))
    ask(pizza_window)


def test_the_wheel_changes_no_choice(pizza_window, answers):
    def turn(dialog):
        box = dialog.page_form.paper
        before = box.currentIndex()
        place = QPointF(box.rect().center())
        event = QWheelEvent(
            place, QPointF(box.mapToGlobal(place)), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
        assert box.currentIndex() == before

    answers.expect(look(turn))
    ask(pizza_window)
