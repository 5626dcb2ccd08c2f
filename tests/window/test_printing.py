"""Printing: the very pages of the export, through the system's dialog; a printer that is a file shows what arrives."""

import io

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from journeyeditor.edits import cards
from journeyeditor.model import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.png import Options, png_of
from journeyeditor.picture.printed import no_tell, pages_of
from journeyeditor.picture.printing import print_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.printing.dialog import PrintPreviewDialog
from journeyeditor.window.printing.paint import PrintingError, paint_pages
from journeyeditor.window.printing.preview import PagePreview
from journeyeditor.window.printing.setup import offer_paper, setup_for
from tests.layout.sheets import pizza_night
from tests.window.conftest import cancel

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


def arrived(path):
    """How the text of each page begins that has arrived."""
    return [" ".join(page.extract_text().split())[:100] for page in pypdf.PdfReader(path).pages]


def test_all_pages_arrive_on_their_paper(printer, pages):
    paint_pages(printer, pages, no_tell)
    boxes = [page.mediabox for page in pypdf.PdfReader(printer.outputFileName()).pages]
    assert [(float(box.width), float(box.height)) for box in boxes] == [
        pytest.approx((shown.page.width, shown.page.height), abs=1) for shown in pages
    ]
    assert "Dinner at a pizza restaurant" in arrived(printer.outputFileName())[0]


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


def choices(dialog):
    """The fields of the preview that can be seen, by what is offered first."""
    return {box.itemText(0): box for box in dialog.findChildren(QComboBox) if box.isVisible()}


def go_on(dialog):
    assert isinstance(dialog, PrintPreviewDialog)
    dialog.accept()


def print_to(path):
    """An answer to the system's dialog."""

    def answer(dialog):
        assert isinstance(dialog, QPrintDialog)
        dialog.findChild(QLineEdit, "filename").setText(str(path))
        dialog.accept()

    return answer


def test_a_key_prints_what_the_preview_shows(pizza_window, answers, settings, qtbot, tmp_path):
    pizza_window.activateWindow()
    qtbot.waitUntil(lambda: pizza_window.view.hasFocus())
    seen = []

    def choose(dialog):
        choices(dialog)["A5"].setCurrentText("A3")
        choices(dialog)["Whole where it can be read"].setCurrentText("On one page")
        seen.append(dialog.findChild(PagePreview).accessibleName())
        dialog.accept()

    answers.expect(choose, print_to(tmp_path / "printed.pdf"))
    QTest.keyClick(pizza_window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (page,) = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert seen == ["Page 1 of 1"]
    assert float(max(page.mediabox.width, page.mediabox.height)) == pytest.approx(1190.6, abs=1)
    assert pizza_window.status.words == "The map is on its way to the printer."
    assert (settings.now.print_page.paper, settings.now.print_page.mode) == ("a3", "one page")


def test_nothing_is_printed_where_the_user_thinks_better_of_it(pizza_window, answers):
    answers.expect(cancel)
    pizza_window.action_set["document.print"].trigger()
    answers.expect(go_on, cancel)
    pizza_window.action_set["document.print"].trigger()
    assert pizza_window.status.words.startswith("8 stages")


def test_a_file_that_cannot_be_written_is_told(pizza_window, answers, tmp_path):
    answers.expect(go_on, print_to(tmp_path / "nowhere" / "printed.pdf"), "OK")
    pizza_window.action_set["document.print"].trigger()
    assert "its folder does not exist" in answers.said[-1]


def test_a_character_that_no_font_has_is_told_before(pizza_window, answers):
    said = []

    def look(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    card = pizza_window.editor.journey.card_lanes[0].cards[0]
    editor = pizza_window.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, card.id, "Pays \U0001f8ff soon"))
    answers.expect(look)
    pizza_window.action_set["document.print"].trigger()
    assert any("U+1F8FF" in text for text in said)


def test_keys_turn_over_the_pages(pages, qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.show_pages(pages)
    preview.show()
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert (preview.number, preview.accessibleName()) == (1, f"Page 2 of {len(pages)}")
    for _ in range(len(pages)):
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.number == len(pages) - 1
    QTest.keyClick(preview, Qt.Key.Key_Up)
    assert preview.number == len(pages) - 2


def test_the_preview_shows_the_page_itself(pages, qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show_pages(pages)
    image = preview.grab().toImage()
    colours = {image.pixelColor(x, 150).name() for x in range(400)}
    assert "#ffffff" in colours
    assert len(colours) > 3
