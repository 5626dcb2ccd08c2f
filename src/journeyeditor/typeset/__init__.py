"""Fonts and the shaping of text, with QtGui only."""

from journeyeditor.typeset.block import SetText
from journeyeditor.typeset.direction import LEFTWARDS, begins_leftwards
from journeyeditor.typeset.faces import (
    ICON_FAMILY,
    SERIF_FAMILY,
    TEXT_FAMILY,
    Face,
    FaceKey,
    Outline,
    families,
    font_of,
    is_installed,
)
from journeyeditor.typeset.shaped import Line, Run
from journeyeditor.typeset.spans import places_of
from journeyeditor.typeset.typesetter import QtTypesetter, text_option

__all__ = [
    "ICON_FAMILY",
    "LEFTWARDS",
    "SERIF_FAMILY",
    "TEXT_FAMILY",
    "Face",
    "FaceKey",
    "Line",
    "Outline",
    "QtTypesetter",
    "Run",
    "SetText",
    "begins_leftwards",
    "families",
    "font_of",
    "is_installed",
    "places_of",
    "text_option",
]
