"""A document in every format: all its pages, the same bytes each time, and whoever is told can end it."""

import io
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PIL import Image

from journeyeditor.model import PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export
from journeyeditor.picture.formats import FORMATS, Details
from tests.layout.sheets import pizza_night

pytestmark = pytest.mark.usefixtures("qapp")

SMALL = Details(dpi=36)


def exported(key, paper="a4", details=SMALL, **more):
    document = pizza_night()
    views = [view.on(PageSetup(paper=paper)) for view in whole_views(document)]
    return export(document, views, FORMATS[key], details=details, **more)


@pytest.mark.parametrize("key", ["svg", "png"])
def test_each_page_is_a_file_of_its_own(key):
    files, report = exported(key)
    assert [file.page for file in files] == list(range(1, report.pages + 1))
    assert report.pages > 1
    assert [file.data for file in files] == [file.data for file in exported(key).files]


def test_a_drawing_is_named_and_says_its_language():
    (file, *_) = exported("svg", "map").files
    root = ElementTree.fromstring(file.data)
    assert root[0].text == "Dinner at a pizza restaurant"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_an_image_is_as_fine_as_was_asked():
    (first, *_), (fine, *_) = exported("png").files, exported("png", details=Details(dpi=72)).files
    small, large = (Image.open(io.BytesIO(file.data)).size for file in (first, fine))
    assert large == pytest.approx((2 * small[0], 2 * small[1]), abs=1)


@pytest.mark.parametrize("key", FORMATS)
def test_what_is_told_never_goes_back_and_comes_often(key):
    shares = []
    exported(key, tell=lambda done, total: shares.append(done / total))
    assert shares == sorted(shares)
    assert shares[-1] == 1
    steps = [after - before for before, after in pairwise(sorted({0.0, *shares}))]
    assert max(steps) < 0.2


@pytest.mark.parametrize("key", FORMATS)
def test_an_export_can_be_ended(key):
    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        exported(key, tell=stop)
