"""The ways in which a table can be read: its sheet, its letters, what parts its cells, and its form."""

from typing import Literal, NamedTuple, get_args

Form = Literal["", "list", "grid"]
"""A list has a row for each thing, a grid has stages across and lanes down; nothing leaves it to the table."""
FORMS: tuple[Form, ...] = get_args(Form)[1:]

SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
"""What may part the cells of a text, and what it is called on the command line."""


class Ways(NamedTuple):
    """How a file of tables is read; what is left empty is guessed."""

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    form: Form = ""


GUESSED = Ways()
"""All of it guessed."""
