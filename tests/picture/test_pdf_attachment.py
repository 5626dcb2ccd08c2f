"""A PDF that carries the map it shows, and opens as that map."""

import contextlib
import io
import zlib

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.files import FileProblem, NotOurs, load
from journeyeditor.files.in_pdf import document_in_pdf
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export, pdf_of
from journeyeditor.picture.formats import FORMATS, Details
from journeyeditor.picture.pdf.attachment import file_name
from tests.layout.sheets import pizza_night
from tests.picture.checks import faults
from tests.picture.readers import opened
from tests.strategies import documents, examples

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def carrier(qapp):
    return pdf_of(pizza_night(), "a4")


def written(folder, data):
    path = folder / "Board paper.pdf"
    path.write_bytes(data)
    return path


def saved_anew(data, **options):
    """A file as another program writes it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as file:
        file.save(out, **options)
    return out.getvalue()


def test_a_pdf_opens_as_its_map(carrier, tmp_path):
    assert load(written(tmp_path, carrier)) == pizza_night()


@examples(10)
@given(document=documents())
def test_any_document_comes_back(document, tmp_path_factory):
    (file,) = export(document, whole_views(document), FORMATS["pdf"], details=Details(attached_anyway=True)).files
    assert load(written(tmp_path_factory.mktemp("any"), file.data)) == document


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"object_stream_mode": pikepdf.ObjectStreamMode.disable},
        {"linearize": True},
        {"stream_decode_level": pikepdf.StreamDecodeLevel.all, "compress_streams": False},
    ],
)
def test_it_opens_after_another_program_has_saved_it(carrier, tmp_path, options):
    assert load(written(tmp_path, saved_anew(carrier, **options))) == pizza_night()


def test_readers_find_it_as_what_the_pages_were_made_from(carrier):
    reader = opened(carrier)
    assert list(reader.attachments) == ["Pizza night.journey"]
    (source,) = reader.trailer["/Root"]["/AF"]
    assert source.get_object()["/AFRelationship"] == "/Source"


def test_a_pdf_without_the_map_is_an_archive_of_the_stricter_kind(tmp_path):
    document = pizza_night()
    (file,) = export(document, whole_views(document), FORMATS["pdf"], details=Details(attached=False)).files
    assert faults(file.data, "2a", "ua1") == []
    with pytest.raises(NotOurs, match=r"“Board paper\.pdf” carries no map"):
        load(written(tmp_path, file.data))


@pytest.mark.parametrize(
    ("changes", "carried"),
    [
        ({}, True),
        ({"sheets": ("cover", "notes"), "theme": "Fjord"}, True),
        ({"hidden_lanes": (pizza_night().maps[0].lanes[0].id,)}, False),
        ({"portraits": False}, False),
        ({"detail": "brief"}, False),
    ],
)
def test_a_view_that_leaves_something_out_gives_the_map_away_only_when_asked(changes, carried):
    document = pizza_night()
    view = whole_views(document)[0].with_(**changes)
    assert bool(opened(exported(document, view, Details())).attachments) == carried
    asked = Details(attached_anyway=True, attached=not carried)
    assert bool(opened(exported(document, view, asked)).attachments) == (not carried)


def exported(document, view, details):
    (file,) = export(document, [view], FORMATS["pdf"], details=details).files
    return file.data


@pytest.mark.parametrize("title", ["", " . ", "a/b\\c:d\0\n" * 30, "注文" * 80])
def test_every_title_makes_the_name_of_a_file(title):
    name = file_name(title, ".journey")
    assert name.endswith(".journey")
    assert 9 <= len(name) <= 70
    assert not set(name) & set('<>:"/\\|?*\0\n')


# ------------------------------------------------------------------------------------------- what may come from anybody


@examples(60)
@given(data=st.data())
def test_a_damaged_pdf_opens_or_says_why_not(data, carrier, tmp_path_factory):
    broken = bytearray(carrier)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(broken) - 1))
        broken[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    path = written(tmp_path_factory.mktemp("broken"), bytes(broken))
    with contextlib.suppress(FileProblem):
        assert load(path).format == "journeyeditor"


BOMB = zlib.compress(b"{" + bytes(50_000_000), 9)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"/EmbeddedFile" * 500_000,
        b"1 0 obj<</Type/EmbeddedFile/Filter/FlateDecode>>stream\n" * 20_000,
        b"1 0 obj<</Type/EmbeddedFile>>stream\n" * 200_000,
        b"".join(b"1 0 obj<</Type/EmbeddedFile/Filter/FlateDecode>>stream\n" + BOMB for _ in range(100)),
        b"1 0 obj<</Type/EmbeddedFile/Filter/FlateDecode>>stream\n" + BOMB,
        b"1 0 obj<</Type/EmbeddedFile/Filter/JPXDecode>>stream\n{journeyeditor}",
    ],
    ids=["nothing", "marks", "no streams", "no ends", "many bombs", "a bomb", "another filter"],
)
def test_a_hostile_pdf_is_refused_soon(body):
    with pytest.raises(NotOurs):
        document_in_pdf(b"%PDF-1.7\n" + body)
