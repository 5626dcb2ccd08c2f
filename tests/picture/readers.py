"""The readers that open a PDF in the tests: what they find in it, and what they show."""

import io
import shutil
import subprocess

import pypdf
import pypdfium2


def opened(data):
    """A file as pypdf opens it; it must not have to forgive anything."""
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def by_pypdf(data):
    return "\n".join(page.extract_text() for page in opened(data).pages)


def by_pdfium(data):
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(texts).replace("\r", "").replace("\ufffe", "")


def by_poppler(data):
    answer = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True)
    directions = dict.fromkeys(range(0x202A, 0x202F))
    return answer.stdout.decode("utf-8").replace("\f", "").translate(directions)


READERS = [by_pypdf, by_pdfium, *([by_poppler] if shutil.which("pdftotext") else [])]


def rendered(data, scale=2.0, page=0):
    """A page as pdfium paints it."""
    document = pypdfium2.PdfDocument(data)
    image = document[page].render(scale=scale).to_pil().convert("RGB")
    document.close()
    return image


def content_of(data, page=0):
    return opened(data).pages[page].get_contents().get_data().decode("ascii")
