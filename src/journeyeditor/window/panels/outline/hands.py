"""How a tree looks whose rows are chosen, written and dragged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

_INDENTATION = 14
_UNTIL_OPEN = 600
"""After how many milliseconds a row opens over which something is held."""


def take_hands(tree: QTreeView) -> None:
    """Let several rows of a tree be chosen, written in by typing, and dragged to other places in it."""
    tree.setHeaderHidden(True)
    tree.setUniformRowHeights(True)
    tree.setFrameShape(QFrame.Shape.NoFrame)
    tree.setIndentation(_INDENTATION)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    triggers = QAbstractItemView.EditTrigger
    tree.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
    tree.setDragEnabled(True)
    tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    tree.setDefaultDropAction(Qt.DropAction.MoveAction)
    tree.setAutoExpandDelay(_UNTIL_OPEN)
