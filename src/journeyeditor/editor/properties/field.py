"""A field of an element, as the properties panel knows it."""

from dataclasses import dataclass

from journeyeditor.editor.properties.forms import Form


@dataclass(frozen=True)
class Field:
    """One thing about an element that can be edited."""

    path: str
    """Its name in the model; a field inside another is named with it: ``scope.starts``."""
    label: str
    form: Form
    needs: str = ""
    """The path of a part that must be there, so that the field can be: ``evidence``."""
    rule: str = ""
    """What is told of a value that does not fit, where the document has no plainer words."""
    alone: bool = False
    """Whether it can only be edited for one element at a time."""


@dataclass(frozen=True)
class Group:
    """Some fields that belong together, under a heading; the first group of an element goes without."""

    heading: str
    fields: tuple[Field, ...]
    open: bool = False
    """Whether it is shown open from the start, also where nothing in it is filled in."""
