"""Printing: the very pages of the export, through the system's dialog; a printer that is a file shows what arrives."""

import errno
import io
import os
import tempfile
from functools import partial

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit

from journeyeditor.edits import cards, maps
from journeyeditor.model import Margins, PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.png import Options, png_of
from journeyeditor.picture.printed import no_tell, pages_of
from journeyeditor.picture.printing import print_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.pages.saved_views import SavedViews
from journeyeditor.window.pages.work import Stopped, Work
from journeyeditor.window.printing.dialog import PrintDialog
from journeyeditor.window.printing.paint import PrintingError, paint_pages
from journeyeditor.window.printing.prints import PrintChoice
from journeyeditor.window.printing.setup import name_of_paper, offer_paper, on_paper, same_paper, setup_for
from journeyeditor.window.printing.way import print_views
from tests.layout.sheets import pizza_night
from tests.window.conftest import TROUBLES, cancel

pytestmark = pytest.mark.usefixtures("qapp")

_PORTRAIT = QPageLayout.Orientation.Portrait


@pytest.fixture(scope="module")
def pages(qapp):
    """The sample on A4."""
    document = pizza_night()
    views = [view.on(PageSetup(paper="a4")) for view in whole_views(document)]
    return pages_of(print_of(document, views, QtTypesetter()))


@pytest.fixture
def printer(tmp_path):
    """A printer that is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def arrived(path, letters=100):
    """With which letters the text of each page begins that has arrived."""
    return [" ".join(page.extract_text().split())[:letters] for page in pypdf.PdfReader(path).pages]


def test_all_pages_arrive_on_their_paper(printer, pages):
    paint_pages(printer, pages, no_tell)
    boxes = [page.mediabox for page in pypdf.PdfReader(printer.outputFileName()).pages]
    assert [(float(box.width), float(box.height)) for box in boxes] == [
        pytest.approx((shown.page.width, shown.page.height), abs=1) for shown in pages
    ]
    assert "Dinner at a pizza restaurant" in arrived(printer.outputFileName(), 200)[0]


def test_what_arrives_looks_like_the_export(printer, pages):
    paint_pages(printer, pages[:1], no_tell)
    document = pypdfium2.PdfDocument(printer.outputFileName())
    paper = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    shown = pages[0]
    export = Image.open(io.BytesIO(png_of(shown.part.picture, shown.page, Options(dpi=144)))).convert("RGB")
    export = export.resize(paper.size)
    assert max(ImageStat.Stat(ImageChops.difference(paper, export)).mean) < 2.0


def test_a_range_is_printed_in_the_order_that_is_wanted(printer, pages):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    paint_pages(printer, pages, no_tell)
    backwards = arrived(printer.outputFileName())
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    paint_pages(printer, pages, no_tell)
    assert len(backwards) == 2
    assert arrived(printer.outputFileName()) == backwards[::-1]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_no_good_says_so(printer, pages, tmp_path):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(PrintingError):
        paint_pages(printer, pages, no_tell)


def test_whoever_is_told_can_end_the_work(printer, pages):
    def stop(done, total):
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        paint_pages(printer, pages, stop)


def test_the_paper_of_the_dialog_is_that_of_the_setup(printer):
    offer_paper(printer, PageSetup(paper="a3"))
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A3


def test_margins_are_as_wide_as_the_printer_needs_them():
    needs = QMarginsF(3, 12.5, 3, 3)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), _PORTRAIT, needs, QPageLayout.Unit.Millimeter, needs)
    found = setup_for(layout, PageSetup(paper="a4"))
    assert (found.paper, found.margins.top, found.margins.left) == ("a4", 12.5, 12.5)


@pytest.mark.parametrize(("size", "paper"), [(QPageSize.PageSizeId.A5, "a5"), (QPageSize.PageSizeId.Letter, "letter")])
def test_another_paper_in_the_printer_is_taken(size, paper):
    found = setup_for(QPageLayout(QPageSize(size), _PORTRAIT, QMarginsF()), PageSetup(paper="a3"))
    assert found.paper == paper


def test_a_paper_that_has_no_name_here_is_taken():
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.B5), _PORTRAIT, QMarginsF())
    found = setup_for(layout, PageSetup(paper="a3"))
    assert (found.paper, found.width, found.height) == (
        "custom",
        pytest.approx(176, abs=0.5),
        pytest.approx(250, abs=0.5),
    )


# ---------------------------------------------------------------------------------------------------------- the window


def go_on(dialog):
    assert isinstance(dialog, PrintDialog)
    dialog.accept()


def pick(box, value):
    box.setCurrentIndex(box.findData(value))


def print_to(path, paper=None):
    """An answer to the system's dialog, in which another paper may be chosen."""

    def answer(dialog):
        assert isinstance(dialog, QPrintDialog)
        dialog.findChild(QLineEdit, "filename").setText(str(path))
        if paper is not None:
            dialog.printer().setPageSize(QPageSize(paper))
        box = dialog.findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Ok).click()

    return answer


def choose(**page):
    """An answer to the pages beforehand: what is chosen of the page."""

    def answer(dialog):
        for name, value in page.items():
            pick(getattr(dialog.page_form, name), value)
        dialog.accept()

    return answer


def refuse_for_good(*_):
    raise OSError(errno.ENOSPC, "full")


def ask(window):
    window.action_set["document.print"].trigger()


def paper_of(path):
    """The longer side of the first page, in points."""
    return float(max(pypdf.PdfReader(path).pages[0].mediabox[2:]))


def test_a_key_prints_what_is_chosen(pizza_window, answers, settings, qtbot, tmp_path):
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: pizza_window.view.hasFocus())
    answers.expect(choose(paper="a3", mode="one page"), print_to(tmp_path / "printed.pdf"))
    QTest.keyClick(pizza_window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (page,) = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert float(max(page.mediabox.width, page.mediabox.height)) == pytest.approx(1190.6, abs=1)
    assert pizza_window.status.words == "The map is on its way to the printer."
    page = settings.now.printed["page"]
    assert (page["paper"], page["mode"]) == ("a3", "one page")


def test_what_is_printed_is_what_is_seen_before(pizza_window, answers, tmp_path):
    """Lanes, sheets around the map and other maps are chosen as for an export."""
    editor = pizza_window.editor
    editor.apply(maps.duplicate_map(editor.document, editor.map_id, "Tomorrow"))
    counts = []

    def choose_all(dialog):
        form = dialog.content_form
        assert not dialog.all_maps, "the map in sight, first"
        pick(dialog.page_form.paper, "a4")
        pick(form.all_maps, True)
        form.lanes.item(0).setCheckState(Qt.CheckState.Unchecked)
        form.sheets.item(0).setCheckState(Qt.CheckState.Checked)
        answers.wait(lambda: not dialog.is_working)
        counts.append(dialog.page_count)
        dialog.accept()

    answers.expect(choose_all, print_to(tmp_path / "printed.pdf"))
    ask(pizza_window)
    texts = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "printed.pdf").pages]
    assert [len(texts)] == counts
    covers = [number for number, text in enumerate(texts) if "Stages" in text or len(text) < 400]
    assert covers[0] == 0
    assert sum("Customer goals" in " ".join(text.split()) for text in texts) < len(texts) / 2


def test_what_was_chosen_is_there_the_next_time_and_in_another_window(windows, answers, pizza, tmp_path):
    windows.open([pizza])
    (window,) = windows
    board = window.editor.document.views[0]

    def choose_view(dialog):
        box = dialog.findChild(SavedViews).findChild(QComboBox)
        pick(box, board.id)
        box.activated.emit(box.currentIndex())
        pick(dialog.page_form.paper, "a2")
        (legend,) = dialog.content_form.sheets.findItems("Legend", Qt.MatchFlag.MatchExactly)
        legend.setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    seen = []

    def look(dialog):
        seen.append(dialog.choice)
        dialog.reject()

    answers.expect(choose_view, cancel, look)
    ask(window)
    ask(window)
    assert (seen[0].saved_id, seen[0].view) == (board.id, board), "the view as the document keeps it"
    answers.expect(look)
    ask(windows.new())
    assert (seen[1].view.setup.paper, seen[1].view.sheets, seen[1].saved_id) == ("a2", (*board.sheets, "legend"), "")


def test_nothing_is_printed_where_the_user_thinks_better_of_it(pizza_window, answers):
    answers.expect(cancel)
    ask(pizza_window)
    answers.expect(go_on, cancel)
    ask(pizza_window)
    assert pizza_window.status.words.startswith("8 stages")


@pytest.mark.parametrize(("answer", "prints"), [("Print on A5", True), ("Cancel", False)])
def test_another_paper_in_the_printer_is_told_of(pizza_window, answers, tmp_path, answer, prints):
    target = tmp_path / "printed.pdf"
    answers.expect(choose(paper="a3"), print_to(target, QPageSize.PageSizeId.A5), answer)
    ask(pizza_window)
    assert answers.said[0].startswith("The printer is set to A5, and the pages were laid out for A3.")
    assert target.exists() is prints
    if prints:
        assert paper_of(target) == pytest.approx(595.3, abs=1)


def test_the_pages_can_be_looked_at_on_the_paper_of_the_printer(pizza_window, answers, tmp_path):
    target, seen = tmp_path / "printed.pdf", []

    def look_again(dialog):
        seen.append(dialog.choice.view.setup.paper)
        dialog.accept()

    first = print_to(target, QPageSize.PageSizeId.A5)
    answers.expect(choose(paper="a3"), first, "Look at the pages", look_again, print_to(target))
    ask(pizza_window)
    assert seen == ["a5"]
    assert paper_of(target) == pytest.approx(595.3, abs=1)


def test_a_view_on_a_page_as_large_as_the_map_goes_to_the_paper_of_the_printer(printer):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert on_paper(PageSetup(paper="map"), printer).paper == "letter"
    assert on_paper(PageSetup(paper="a2"), printer).paper == "a2"
    assert name_of_paper(PageSetup(paper="custom", width=176, height=250)) == "176 × 250 mm"
    assert not same_paper(PageSetup(paper="map"), PageSetup(paper="a4"))


def test_pages_keep_the_margins_that_the_printer_needs(pizza_window, printer, qtbot):
    needs = QMarginsF(3, 12.5, 3, 3)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), _PORTRAIT, needs, QPageLayout.Unit.Millimeter, needs)
    printer.setPageLayout(layout)
    view = whole_views(pizza_window.editor.document)[0].on(
        PageSetup(paper="a4", margins=Margins(top=0, right=0, bottom=0, left=0))
    )
    dialog = PrintDialog(pizza_window.editor, PrintChoice(view, "", False), printer, pizza_window)
    qtbot.addWidget(dialog)
    assert dialog.setup_laid().margins.top == max(0, printer.pageLayout().minimumMargins().top())
    assert dialog.choice.view.setup.margins.top == 0, "what is chosen stays as it is for another printer"
    dialog.reject()


def print_to_in_vain(path):
    """An answer to the system's dialog that it does not take: it tells why by itself, and stays."""

    def answer(dialog):
        print_to(path)(dialog)
        assert dialog.isVisible()
        dialog.reject()

    return answer


@pytest.mark.parametrize("trouble", ["no folder", "a folder of that name"])
def test_the_systems_dialog_refuses_what_can_be_no_file(pizza_window, answers, spoil, trouble):
    answers.expect(go_on, print_to_in_vain(spoil(trouble)), "OK")
    ask(pizza_window)
    assert "choose a different file name" in answers.said[-1]


@pytest.mark.parametrize(("trouble", "reason"), list(TROUBLES.items())[2:])
def test_a_file_that_cannot_be_written_is_told_and_stays_as_it_was(pizza_window, answers, spoil, trouble, reason):
    answers.expect(go_on, print_to(spoil(trouble)), "Yes", "OK")
    ask(pizza_window)
    assert reason in answers.said[-1]
    assert "Choose another folder" in answers.said[-1]


@pytest.mark.parametrize("full", ["from the start", "in the middle"])
def test_where_there_is_no_room_for_temporary_files_the_old_file_stays(
    pizza_window, answers, spoil, monkeypatch, tmp_path, full
):
    def fill(folder):
        monkeypatch.setattr(tempfile, "mkdtemp", lambda *_: folder)
        folder.mkdir()
        (folder / "print.pdf").symlink_to(os.devnull)  # takes all and keeps nothing

    if full == "from the start":
        monkeypatch.setattr(tempfile, "mkdtemp", refuse_for_good)
    else:
        fill(tmp_path / "full")
    answers.expect(go_on, print_to(spoil("nothing")), "Yes", "OK")
    ask(pizza_window)
    assert "there is no room on the disk for temporary files" in answers.said[-1]


def test_where_there_is_no_printer_it_is_told_what_helps(pizza_window, answers, monkeypatch):
    said = []

    def read(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    monkeypatch.setattr(QPrinter, "isValid", lambda _self: False)
    answers.expect(read, "OK")
    ask(pizza_window)
    assert any("No printer is set up" in text for text in said)
    assert answers.said == ["This computer has no printer. Set one up in the system's settings, or export a PDF."]


def test_a_printing_that_is_stopped_leaves_the_old_file(printer, pizza_window, tmp_path):
    target = tmp_path / "printed.pdf"
    target.write_bytes(b"mine")
    document = pizza_window.editor.document
    views = tuple(view.on(PageSetup(paper="a4")) for view in whole_views(document))
    work = Work(partial(print_views, printer, document, views))
    work.told.connect(lambda steps: steps > 110 and work.requestInterruption(), Qt.ConnectionType.DirectConnection)
    work.start()
    assert work.wait(60_000)
    assert isinstance(work.problem, Stopped)
    assert target.read_bytes() == b"mine"


def test_a_character_that_no_font_has_is_told_before(pizza_window, answers):
    said = []

    def look(dialog):
        answers.wait(lambda: not dialog.is_working)
        said.append(dialog.words)
        dialog.reject()

    card = pizza_window.editor.journey.card_lanes[0].cards[0]
    editor = pizza_window.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, card.id, "Pays \U0001f8ff soon"))
    answers.expect(look)
    ask(pizza_window)
    assert "U+1F8FF" in said[0]
