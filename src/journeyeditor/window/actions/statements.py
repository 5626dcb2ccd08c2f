"""What the submenu Card of the Edit menu offers for writing: the sentences of the field, with gaps to fill."""

from journeyeditor.editor import statements
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.listings import statements as listed

STATEMENT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "card.write-statement",
        "Write as statement…",
        "format-quote-open-outline",
        ("Edit", "Card"),
        lambda window: listed.ask_for_statement(window),
        ("Ctrl+Alt+S",),
        enabled=lambda window: statements.can_write_statement(window.editor),
    ),
)
