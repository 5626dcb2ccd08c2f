"""Pictures made by hand, and the pages that they are put on."""

import base64
import io
import os
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtGui import QFontDatabase

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.picture.pdf import Particulars, PrintedMap, render
from journeyeditor.picture.primitives import Box, Group, Line, Picture, Section, Shape, Words
from journeyeditor.typeset import QtTypesetter

BODY = TextStyle(12)
PARTICULARS = Particulars("Pizza night", "Eva Molin", "en")
SCRIPTS = {
    "Latin": ("The office asked for affluent final fifty soft drinks", None),
    "Punctuation": ("Naïve “quotes” — Übergröße… (well) 3,50 €", None),
    "Greek": ("Ελληνικά κείμενο", QFontDatabase.WritingSystem.Greek),
    "Cyrillic": ("Привет город", QFontDatabase.WritingSystem.Cyrillic),
    "Marks": ("x̣̂́yz q̃̄rs Café", None),
    "Arabic": ("مرحبا بالعالم العربية", QFontDatabase.WritingSystem.Arabic),
    "Arabic ligatures": ("السلام عليكم", QFontDatabase.WritingSystem.Arabic),
    "Hebrew": ("שלום עולם", QFontDatabase.WritingSystem.Hebrew),
    "Vocalised Hebrew": ("בְּרֵאשִׁית בָּרָא אֱלֹהִים", QFontDatabase.WritingSystem.Hebrew),
    "Vocalised Arabic": ("السَّلَامُ عَلَيْكُمْ", QFontDatabase.WritingSystem.Arabic),
    "Devanagari": ("नमस्ते दुनिया क्षत्रिय", QFontDatabase.WritingSystem.Devanagari),
    "Japanese": ("日本語テキスト", QFontDatabase.WritingSystem.Japanese),
    "Emoji": ("feels 😀 good", QFontDatabase.WritingSystem.Symbol),
}
"""Texts in several scripts, and what a font has to be for so that they can be set."""

STAR = (("M", 50.0, 5.0), ("L", 80.0, 95.0), ("L", 5.0, 40.0), ("L", 95.0, 40.0), ("L", 20.0, 95.0), ("Z",))
WAVE = (("M", 10.0, 50.0), ("C", 40.0, -20.0, 60.0, 120.0, 90.0, 50.0))
DRAWN = {
    "box": [Box(Rect(10, 10, 80, 60), "#FFF4D6", 0, "#C9A24A", 2)],
    "rounded box": [Box(Rect(10, 10, 80, 60), "#0B6470", 12)],
    "box that is all corner": [Box(Rect(10, 10, 80, 60), "#0B6470", 100, "#000000", 1)],
    "frame": [Box(Rect(10, 10, 80, 60), None, 6, "#804000", 3)],
    "nothing": [Box(Rect(10, 10, 80, 60)), Line(Point(0, 0), Point(90, 90), "#000000", 0)],
    "line": [Line(Point(10, 10), Point(90, 70), "#AA0000", 4)],
    "dashes": [Line(Point(10, 30), Point(190, 30), "#AA0000", 3, (9, 5))],
    "star": [Shape(STAR, fill="#0044AA")],
    "outlined star": [Shape(STAR, "#FFDD00", "#0044AA", 3)],
    "wave": [Shape(WAVE, stroke="#0044AA", stroke_width=6)],
    "dashed wave": [Shape(WAVE, stroke="#0044AA", stroke_width=4, dashes=(8, 6))],
}
"""Primitives of every look."""


@cache
def typesetter():
    """The one typesetter of all tests; needs a QGuiApplication."""
    return QtTypesetter()


def words(text, at=(0, 0), width=170.0, colour="#222222", style=BODY, **more):
    return Words(Point(*at), typesetter().set(text, style, width), colour, **more)


def icon(name="phone", at=(0, 0), size=14, **more):
    return Words(Point(*at), typesetter().icon(name, size), "#AA3311", decoration=True, **more)


def words_in(script):
    """A text in a script; the test is left out where no font has it."""
    text, system = SCRIPTS[script]
    if system is not None and not QFontDatabase.families(system):
        pytest.skip(f"no font for {script}")
    found = words(text, width=400)
    if not found.block.complete:
        pytest.skip(f"no font for all of {text}")
    return found


def group(*parts, at=(0, 0), size=(200, 100), element_id="card-1", kind="card", layer="grid", title=""):
    return Group(element_id, kind, layer, Point(*at), Rect(0, 0, *size), parts, title)


def picture(*groups, size=(400, 300), background="#FFFFFF"):
    return Picture(*size, (Section("all", groups),), background)


def whole_page(shown):
    """One page as large as a picture."""
    source = Rect(0, 0, shown.width, shown.height)
    return Page(shown.width, shown.height, 1.0, (pane(source, layers=("header", "band", "titles", "grid")),))


def pane(source, at=(0, 0), layers=("grid",)):
    return Pane(frozenset(layers), Rect(*source), Point(*at))


def printed(shown, *pages, title="Map", map_id="map-1"):
    return PrintedMap(title, map_id, shown, pages or (whole_page(shown),))


def pdf_of(*parts, **more):
    """A file of one page that shows a few primitives."""
    return render([printed(picture(group(*parts), **more))], PARTICULARS)


def busy_map():
    """A picture with something of everything, on three pages."""
    cards = [
        group(
            Box(Rect(0, 0, 180, 60), "#FFF4D6", 4, "#C9A24A", 0.75),
            words(f"{name}: {text}", (8, 6), 150),
            icon(at=(160, 4)),
            at=(10 + 190 * (number % 3), 50 + 70 * (number // 3)),
            size=(180, 60),
            element_id=f"card-{number}",
        )
        for number, (name, (text, _)) in enumerate(SCRIPTS.items())
        if number in (0, 1, 4)
    ]
    stages = [
        group(
            Box(Rect(0, 0, 180, 30), "#0B6470"),
            words(f"Stage {number}", (8, 6), 150, "#FFFFFF", TextStyle(14, 600)),
            at=(10 + 190 * number, 10),
            size=(180, 30),
            element_id=f"stage-{number}",
            kind="stage",
            layer="band",
            title=f"Stage {number}",
        )
        for number in range(3)
    ]
    shown = picture(*stages, *cards, size=(600, 300))
    pages = [
        Page(300, 200, 0.75, (pane((x, 0, 200, 45), (20, 20), ("band",)), pane((x, 45, 200, 255), (20, 60))))
        for x in (0, 200, 400)
    ]
    return printed(shown, *pages)


def encoded(image, kind="PNG", **options):
    """An image as the base64 text of a file."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return base64.b64encode(file.getvalue()).decode("ascii")


def quarters(mode="RGB", size=(40, 40)):
    """An image whose quarters are red, green, blue and white."""
    image = Image.new("RGB", size, "white")
    width, height = size[0] // 2, size[1] // 2
    image.paste("red", (0, 0, width, height))
    image.paste("lime", (width, 0, size[0], height))
    image.paste("blue", (0, height, width, size[1]))
    return image.convert(mode)
