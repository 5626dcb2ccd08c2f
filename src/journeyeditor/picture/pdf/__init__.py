"""Pictures on pages of PDF: vectors, and text that is Qt's own glyphs and can be searched, copied and read out."""

from journeyeditor.picture.pdf.document import render
from journeyeditor.picture.printed import Particulars, PrintedMap

__all__ = ["Particulars", "PrintedMap", "render"]
