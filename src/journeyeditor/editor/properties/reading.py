"""What a field holds: the value that some elements have in common, or the word that they differ."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from journeyeditor.editor.properties.field import Field
from journeyeditor.editor.properties.forms import Number
from journeyeditor.model import Crop, Part


class Mixed(Enum):
    """Stands where elements differ."""

    MIXED = "several values"


MIXED: Final = Mixed.MIXED
"""What a field of several elements holds that differ in it."""

_WHOLE_PICTURE = Crop()


def value_of(parts: Sequence[Part], field: Field) -> Any:
    """Return what all of some parts hold in a field, or MIXED where they differ; shares are read as percent."""
    values = [_read(part, field) for part in parts]
    first, *others = values
    return first if all(type(other) is type(first) and other == first for other in others) else MIXED


def has_field(parts: Sequence[Part], field: Field) -> bool:
    """Tell whether a field can be edited: in so many parts, and what it is inside of is there in each of them."""
    if field.alone and len(parts) > 1:
        return False
    return not field.needs or all(getattr(part, field.needs) is not None for part in parts)


def is_filled(parts: Sequence[Part], field: Field) -> bool:
    """Tell whether something stands in a field."""
    value = value_of(parts, field)
    return value is MIXED or (value not in (None, "", (), False, 0) and has_field(parts, field))


def is_share(field: Field) -> bool:
    """Tell whether a field is shown in percent, and kept as a share."""
    return isinstance(field.form, Number) and field.form.unit == "%"


def _read(part: Part, field: Field) -> Any:
    value: Any = part
    for name in field.path.split("."):
        if value is None and name in Crop.model_fields:
            value = _WHOLE_PICTURE
        if value is None:
            return None
        value = getattr(value, name)
    return round(value * 100, 2) if is_share(field) else value
