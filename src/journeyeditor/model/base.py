"""What every part of a document has in common: frozen, validated, and kept whole when a newer writer added to it."""

from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Annotated, Any, ClassVar, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, FailFast, GetCoreSchemaHandler, StringConstraints
from pydantic_core.core_schema import (
    CoreSchema,
    float_schema,
    no_info_after_validator_function,
    str_schema,
)

_Item = TypeVar("_Item")

LONGEST_TEXT = 100_000
"""Characters that one text may hold."""


class Checked:
    """Annotates a type with how it is checked, as pydantic writes it down.

    To let pydantic work that out of constraints, once for every field, takes a part of the start that one can feel.
    """

    def __init__(self, schema: CoreSchema) -> None:
        """Check as a schema says."""
        self._schema = schema

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return how it is checked; pydantic writes into what it gets."""
        return cast(CoreSchema, {**self._schema})


Id = Annotated[str, Checked(str_schema(pattern=r"^[A-Za-z][A-Za-z0-9._-]{0,79}$"))]
"""The name of an element inside its file: a letter, then letters, digits, dots, underscores or hyphens."""


def _printable(text: str) -> str:
    """Return text with one kind of line break and without the control characters that no map can show."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(c for c in text if c in "\n\t" or not (c < " " or c == "\x7f" or "\ud800" <= c <= "\udfff"))


Text = Annotated[str, Checked(no_info_after_validator_function(_printable, str_schema(max_length=LONGEST_TEXT)))]
"""Plain text in any script; lines end with a line feed; never markup."""

FilledText = Annotated[Text, StringConstraints(min_length=1)]
"""Text of at least one character."""

Colour = Annotated[str, Checked(str_schema(pattern=r"^#[0-9A-Fa-f]{6}$"))]
"""An sRGB colour as #RRGGBB."""


def _short(value: float) -> float:
    """Return a number to four decimals; minus nothing is nothing, so that equal documents have equal files."""
    return round(value, 4) + 0.0


Share = Annotated[float, Checked(no_info_after_validator_function(_short, float_schema(ge=0, le=1)))]
"""A number from 0 to 1, kept to four decimals."""

Number = Annotated[float, Checked(no_info_after_validator_function(_short, float_schema(ge=-1e12, le=1e12)))]
"""A finite number, kept to four decimals so that a file stays short to read and to compare."""


Many = Annotated[tuple[_Item, ...], FailFast()]
"""Some things in order. Validation stops at the first wrong one, so that a bad file costs no more than a good one."""


class Part(BaseModel):
    """A part of a document: nobody changes one; ``with_`` makes the next one and shares all that stays the same."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="allow",
        allow_inf_nan=False,
        validate_default=True,
        defer_build=True,
    )

    _values: ClassVar[Callable[[dict[str, Any]], object]]
    """Takes the values of all fields out of a part's own dictionary."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_arguments: Any) -> None:
        """Take note of the fields, now that they are known."""
        if cls.model_fields:
            cls._values = itemgetter(*cls.model_fields)

    def __eq__(self, other: object) -> bool:
        """Tell whether another part says the same, whatever either has found out of itself.

        Documents are compared at each edit: what they share costs a glance, and what differs is looked at once.
        """
        if self is other:
            return True
        if not isinstance(other, Part) or type(self) is not type(other):
            return NotImplemented
        values = type(self)._values
        return values(self.__dict__) == values(other.__dict__) and self.__pydantic_extra__ == other.__pydantic_extra__

    @classmethod
    def by_default(cls) -> Self:
        """Return one that says only what it says where nobody says otherwise.

        It is not checked: that would have to be worked out at the start for each kind of part alone.
        """
        return cast(Self, cls.model_construct())

    def with_(self, **changes: Any) -> Self:
        """Return this part with some fields changed.

        Unlike ``model_copy``, the new values are validated; parts inside it that stay the same stay the same objects.

        Raises:
            pydantic.ValidationError: a new value does not fit its field.
        """
        own = self.__dict__
        fields = {name: own[name] for name in self.__pydantic_fields__}
        return type(self).model_validate({**fields, **(self.model_extra or {}), **changes})


class Element(Part):
    """A part that others can name by its id, unique in its file."""

    id: Id


def make_ready() -> Iterator[type[Part]]:
    """Yield the kinds of parts, each once it knows how it is checked; what a document holds, it checks without.

    Otherwise the first edit that makes one alone has to wait for that.
    """
    kinds: list[type[Part]] = [Part]
    for kind in kinds:
        kinds += kind.__subclasses__()
        if not kind.__pydantic_complete__:
            kind.model_rebuild()
            yield kind
