"""All that becomes of a file that is opened: read or made whole, written again, laid out, drawn, printed."""

import re
from random import Random

from journeyeditor.exchange.repair import repaired
from journeyeditor.files import FileProblem, decode, encode, load
from journeyeditor.layout import lay_out
from journeyeditor.picture.draw import draw
from journeyeditor.picture.export import pdf_of
from tests.strategies import document_from

_LONGEST_SENTENCE = 400
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def good_files(paths, drawn=40):
    """Return the bytes of the files that are damaged: those at some paths, and documents of every kind."""
    return [path.read_bytes() for path in paths] + [encode(document_from(Random(number))) for number in range(drawn)]


def opened(path, data, typesetter, with_paper):
    """Open damaged bytes as the program does, and return how that ended: *opened*, *repaired* or *refused*."""
    try:
        document, end = _loaded(path, data) if with_paper else decode(data), "opened"
    except FileProblem as problem:
        _expect_to_be_one_sentence(str(problem))
        copy = repaired(data)
        if copy is None:
            return "refused"
        for repair in copy.repairs:
            _expect_to_be_one_sentence(str(repair), end="")
        document, end = copy.document, "repaired"
    again = encode(document)
    back = decode(again)
    assert back == document
    assert encode(back) == again
    for journey in document.maps:
        draw(document, lay_out(document, journey, typesetter))
    if with_paper:
        assert pdf_of(document, "a3").startswith(b"%PDF")
    return end


def _loaded(path, data):
    path.write_bytes(data)
    return load(path)


def _expect_to_be_one_sentence(sentence, end="."):
    assert sentence.endswith(end)
    assert not _STEERING.search(sentence), ascii(sentence)
    assert len(sentence) < _LONGEST_SENTENCE
    assert sentence.encode()
