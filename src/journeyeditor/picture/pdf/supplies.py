"""What the content of all pages of a file shares."""

from journeyeditor.picture.pdf.fonts import Fonts
from journeyeditor.picture.pdf.images import Images
from journeyeditor.picture.pdf.objects import Objects
from journeyeditor.picture.pdf.plain import PlainTexts
from journeyeditor.picture.pdf.symbols import Symbols


class Supplies:
    """The fonts, the drawn glyphs and the images of a file."""

    def __init__(self, objects: Objects) -> None:
        """Begin with nothing."""
        self.fonts = Fonts()
        self.plain = PlainTexts(self.fonts)
        self.images = Images(objects)
        self.symbols = Symbols(objects, self.images)
