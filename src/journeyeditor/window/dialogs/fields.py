"""Fields of dialogs that give back exactly what they were given, unless somebody writes in them."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "") -> None:
        """Show a text."""
        super().__init__()
        self.show_value(text)

    def show_value(self, text: str) -> None:
        """Show a text; line breaks in it are kept, though they cannot be seen here."""
        self._given = text
        self.setText(" ".join(text.splitlines()))
        self.setCursorPosition(0)

    @property
    def value(self) -> str:
        """What was written, else what was given."""
        return self.text() if self.isModified() else self._given


class ProseField(QPlainTextEdit):
    """Some lines of text; Tab goes on to the next field."""

    def __init__(self, lines: int, text: str = "") -> None:
        """Show a text, as high as some lines."""
        super().__init__()
        self.setTabChangesFocus(True)
        around = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around + 2)
        self.show_value(text)

    def show_value(self, text: str) -> None:
        """Show a text."""
        self._given = text
        self.setPlainText(text)

    @property
    def value(self) -> str:
        """What was written, else what was given."""
        return self.toPlainText() if self.document().isModified() else self._given


class ListField(ProseField):
    """Several texts, one on each line."""

    def show_values(self, texts: tuple[str, ...]) -> None:
        """Show texts."""
        self._given_values = texts
        self.show_value("\n".join(texts))

    @property
    def values(self) -> tuple[str, ...]:
        """What was written, else what was given; empty lines are nothing."""
        if not self.document().isModified():
            return self._given_values
        lines = (line.strip() for line in self.toPlainText().splitlines())
        return tuple(line for line in lines if line)
