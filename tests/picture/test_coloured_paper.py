"""Paper of a theme's colour, up to the edges of every page, by every painter."""

import pytest
from PySide6.QtGui import QImage, QPainter

from journeyeditor.model import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.contrast import channels_of
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.pdf import render
from journeyeditor.picture.printing import print_of
from journeyeditor.picture.svg import svg_of
from journeyeditor.typeset import QtTypesetter
from tests.layout.sheets import pizza_night
from tests.picture.readers import rendered

pytestmark = pytest.mark.usefixtures("qapp")

EVENING = next(theme for theme in THEMES if theme.name == "Evening")


def print_in(theme, paper="a4"):
    document = pizza_night().with_(theme=theme)
    return print_of(document, [view.on(PageSetup(paper=paper)) for view in whole_views(document)], QtTypesetter())


def corners_of(width, height):
    return [(2, 2), (width - 3, 2), (2, height - 3), (width - 3, height - 3)]


def painted(page, paint):
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint(painter)
    return {image.pixelColor(*at).name().upper() for at in corners_of(image.width(), image.height())}


def test_a_pdf_has_coloured_paper_to_its_edges_on_every_page():
    printed = print_in(EVENING)
    data = render(printed.parts, printed.particulars)
    pages = sum(len(part.pages) for part in printed.parts)
    assert pages > 1
    for number in range(pages):
        image = rendered(data, scale=0.5, page=number)
        assert {image.getpixel(at) for at in corners_of(*image.size)} == {channels_of(EVENING.paper)}


def test_so_have_the_screen_the_printer_and_images():
    (part,) = print_in(EVENING).parts
    page = part.pages[0]
    assert painted(page, PagePainter(part.picture, page).paint) == {EVENING.paper}


def test_so_has_an_svg():
    (part,) = print_in(EVENING).parts
    svg = svg_of(part.picture, part.pages[0]).decode()
    assert EVENING.paper.lower() in svg.lower().split("<text", 1)[0]


def test_white_paper_is_not_painted():
    (part,) = print_in(THEMES[0]).parts
    assert all("ground" not in pane.layers for page in part.pages for pane in page.panes)
