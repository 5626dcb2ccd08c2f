"""What is said of a tool that has come to hand: a letter may have brought it, while somebody meant to write."""

from PySide6.QtCore import QCoreApplication


def tool_in_words(name: str) -> str:
    """Return what a tool does, and how it is put down; nothing of the one that is always there."""
    words = {
        "pencil": QCoreApplication.translate("Tools", "Draw the curve from left to right. Esc puts the pencil down."),
        "eraser": QCoreApplication.translate("Tools", "Draw over points to erase them. Esc puts the eraser down."),
        "hand": QCoreApplication.translate("Tools", "Drag to move the sheet. Esc ends that."),
        "connect": QCoreApplication.translate(
            "Tools", "Drag from card to card, or click one and then the other. Esc ends that."
        ),
    }
    return words.get(name, "")
