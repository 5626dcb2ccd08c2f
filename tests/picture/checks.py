"""What other programs say of a PDF: qpdf of its syntax, page-validation of PDF/A and PDF/UA, pdfium of its text."""

import ctypes
import io
from collections import defaultdict

import page
import pikepdf
import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from tests.picture.readers import opened


def faults(data, *profiles):
    """Return all that a file is blamed for: its syntax, and what it breaks of each profile, such as 2a or ua1."""
    with pikepdf.open(io.BytesIO(data)) as file:
        found = file.check_pdf_syntax()
    for profile in profiles:
        report = page.validate_pdf_bytes(data, profile=profile)
        found += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
        assert report.is_compliant == (not report.failures)
    return found


class Node:
    """An element as it is read: its tag, what is said in its place, its attributes, and what is in it."""

    def __init__(self, tag, says, attributes, kids):
        self.tag, self.says, self.attributes, self.kids = tag, says, attributes, kids

    def __repr__(self):
        return f"{self.tag}({self.text!r})"

    @property
    def text(self):
        return " ".join(kid if isinstance(kid, str) else kid.text for kid in self.kids if kid)

    def all(self, *tags):
        """Yield the elements in it that have one of some tags, as they are read."""
        for kid in self.kids:
            if isinstance(kid, Node):
                if kid.tag in tags:
                    yield kid
                yield from kid.all(*tags)

    @property
    def span(self):
        """How many rows and columns a cell covers."""
        return self.attributes.get("/RowSpan", 1), self.attributes.get("/ColSpan", 1)


def structure_of(data):
    """Return the element that is the whole document, and check that its tree hangs together."""
    reader = opened(data)
    reference = reader.trailer["/Root"].raw_get("/StructTreeRoot")
    root = reference.get_object()
    parents = _number_tree(root["/ParentTree"])
    return _node(root.raw_get("/K"), reference, _texts(data), parents, reader)


def _node(reference, parent, texts, parents, reader):
    entries = reference.get_object()
    assert entries.raw_get("/P") == parent
    attributes = {key: value for key, value in entries.get("/A", {}).items() if key != "/O"}
    held = []
    for kid in _raw(entries, "/K"):
        found = kid.get_object()
        if isinstance(found, int) or found.get("/Type") == "/MCR":
            number = found if isinstance(found, int) else found["/MCID"]
            shown = (entries if isinstance(found, int) else found)["/Pg"]
            assert parents[shown["/StructParents"]][number] == reference
            held.append(texts[reader.get_page_number(shown), number])
        elif found.get("/Type") == "/OBJR":
            assert parents[found["/Obj"]["/StructParent"]] == reference
        else:
            held.append(_node(kid, reference, texts, parents, reader))
    return Node(entries["/S"][1:], entries.get("/Alt", ""), attributes, held)


def _raw(entries, key):
    """Return what is in an array, references as they are; of anything else, that alone."""
    value = entries.raw_get(key) if key in entries else pypdf.generic.ArrayObject()
    return _listed(value) if isinstance(value.get_object(), list) else [value]


def _listed(array):
    found = array.get_object()
    return [list.__getitem__(found, at) for at in range(len(found))]


def _number_tree(tree):
    """Return the elements of the marks of each page, and the one of each annotation, by their keys."""
    numbers = _raw(tree, "/Nums")
    owners = zip(numbers[::2], numbers[1::2], strict=True)
    return {key: _listed(owner) if isinstance(owner.get_object(), list) else owner for key, owner in owners}


def _texts(data):
    """Return the text of each mark, by its page and its number."""
    found = defaultdict(str)
    document = pypdfium2.PdfDocument(data)
    for number, shown in enumerate(document):
        textpage = shown.get_textpage()
        for part in shown.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            mark = pdfium.FPDFPageObj_GetMarkedContentID(part)
            size = pdfium.FPDFTextObj_GetText(part, textpage, None, 0)
            buffer = ctypes.create_string_buffer(size)
            pdfium.FPDFTextObj_GetText(part, textpage, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
            if mark >= 0:
                # pdfium turns letters of the higher planes over by halves, beside others that run to the left.
                found[number, mark] += buffer.raw[:size].decode("utf-16-le", "surrogatepass").rstrip("\0")
    document.close()
    return found
