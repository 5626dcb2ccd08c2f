"""What the properties panel edits: the fields of every kind of element, read and written for one element or many."""

from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.of_maps import DOCUMENT, THEME
from journeyeditor.editor.properties.reading import MIXED, value_of
from journeyeditor.editor.properties.registry import GROUPS, groups_for, telling_of
from journeyeditor.editor.properties.subjects import Kind, Subject, parts_of, subjects_of
from journeyeditor.editor.properties.writing import write

__all__ = [
    "DOCUMENT",
    "GROUPS",
    "MIXED",
    "THEME",
    "Field",
    "Group",
    "Kind",
    "Subject",
    "groups_for",
    "parts_of",
    "subjects_of",
    "telling_of",
    "value_of",
    "write",
]
