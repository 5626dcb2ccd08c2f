"""Pictures on pages of PDF: vectors, and text that is Qt's own glyphs and can be searched, copied and read out."""

from journeyeditor.picture.pdf.document import Particulars, PrintedMap, render

__all__ = ["Particulars", "PrintedMap", "render"]
