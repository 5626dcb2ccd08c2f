"""A page of a picture as PNG, of any size: it is painted and packed in bands, so that memory does not limit it."""

from journeyeditor.picture.png.painting import (
    MOST_PIXELS_ON_A_SIDE,
    Options,
    dots_per_inch,
    finest_dpi,
    png_of,
    write_png,
)

__all__ = ["MOST_PIXELS_ON_A_SIDE", "Options", "dots_per_inch", "finest_dpi", "png_of", "write_png"]
