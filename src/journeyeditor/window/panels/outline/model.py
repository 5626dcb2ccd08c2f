"""The outline as Qt's views know it: rows that come, go and move one by one as the document changes."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from journeyeditor.editor.outline.moves import HOLDERS
from journeyeditor.editor.outline.tree import Entry, EntryKind
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-journeyeditor-outline"
_NOWHERE = QModelIndex()


class OutlineRole(IntEnum):
    """What the outline tells beyond Qt's own roles."""

    DETAIL = Qt.ItemDataRole.UserRole
    HEADING = Qt.ItemDataRole.UserRole + 1


class Drop(NamedTuple):
    """Where something was dragged to."""

    kind: EntryKind
    keys: tuple[str, ...]
    """The ids of what was dragged."""
    holder: str
    """The key of what it comes to stand in."""
    after: str
    """The id of what it comes after; empty for the first place."""


class Node:
    """A row, and where it stands."""

    __slots__ = ("children", "entry", "parent", "row")

    def __init__(self, entry: Entry, parent: "Node | None", row: int) -> None:
        """Take an entry with all that is in it."""
        self.entry, self.parent, self.row = entry, parent, row
        self.children = [Node(child, self, place) for place, child in enumerate(entry.children)]

    def number_children(self) -> None:
        """Let each child know its row."""
        for row, child in enumerate(self.children):
            child.row = row


class OutlineModel(QAbstractItemModel):
    """Shows an outline; the next one is shown by the least that differs."""

    dropped = Signal(object)
    """A drop, to be done."""

    def __init__(self, root: Entry, parent: QObject) -> None:
        """Show an outline; its root, the map, is the first row, and its headings stand below it."""
        super().__init__(parent)
        self._root = Node(root, None, 0)
        self._nodes: dict[str, Node] = {}
        self._remember(self._root)

    def show(self, root: Entry) -> None:
        """Show another outline in place of this one."""
        if root.key != self._root.entry.key:
            self.beginResetModel()
            self._root = Node(root, None, 0)
            self._nodes = {}
            self._remember(self._root)
            self.endResetModel()
        else:
            self._bring_to(self._root, root)

    def entry(self, index: Index) -> Entry:
        """Return the entry of a row."""
        return self._node(index).entry

    def index_of(self, key: str) -> QModelIndex:
        """Return the row of an entry; an invalid one where there is none."""
        node = self._nodes.get(key)
        return QModelIndex() if node is None or node is self._root else self._index(node)

    def headings(self) -> Iterable[QModelIndex]:
        """Return the rows at the top."""
        return [self._index(node) for node in self._root.children]

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return a row of a parent."""
        children = self._node(parent).children
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return what a row stands in."""
        above = self._node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows stand in one."""
        return len(self._node(parent).children)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, and how it is said."""
        entry = self._node(index).entry
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(entry.name.split()) or translated(entry.without)
            case Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._description(index)
            case Qt.ItemDataRole.DecorationRole if entry.icon:
                return glyph_icon(entry.icon)
            case OutlineRole.DETAIL:
                return " · ".join(_in_short(entry))
            case OutlineRole.HEADING:
                return entry.is_heading
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a row: a heading is only there to open and close."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.entry(index).is_heading:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """Return the kind of what is dragged within the outline."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the names of what is dragged."""
        data = QMimeData()
        data.setData(MIME, " ".join(self.entry(index).key for index in indexes).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Tell that what is dragged moves."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tell whether what is dragged can stand there: all of one kind, among their like."""
        return self.drop_of(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Let what is dragged be moved; the rows follow the document, so the view has none to remove."""
        drop = self.drop_of(data, row, parent)
        if drop is not None:
            self.dropped.emit(drop)
        return False

    def drop_of(self, data: QMimeData, row: int, parent: Index) -> Drop | None:
        """Return the move that a drop before a row of a parent means, or on the parent where the row is negative."""
        keys = bytes(data.data(MIME).data()).decode().split()
        kinds = {self._nodes[key].entry.kind for key in keys if key in self._nodes}
        holder = HOLDERS.get(kinds.pop()) if len(kinds) == 1 else None
        node = self._node(parent)
        kind = self._nodes[keys[0]].entry.kind if holder else None
        if kind is None:
            return None
        if row < 0 and node.entry.kind == kind and node.parent is not None:
            row, node = node.row + 1, node.parent
        if node.entry.kind != holder or any(child.entry.kind != kind for child in node.children):
            return None
        above = node.children[: len(node.children) if row < 0 else row]
        after = next((child.entry.key for child in reversed(above) if child.entry.key not in keys), "")
        return Drop(kind, tuple(keys), node.entry.key, after)

    # Inside

    def _description(self, index: Index) -> str:
        """Return what a row is and where it stands: *Card, Actions, Awareness, Look around, 1 of 2*."""
        entry = self.entry(index)
        if entry.is_heading:
            return ""
        inside = self.entry(self.parent(index)) if self.parent(index).isValid() else None
        names = [inside.name] if inside is not None and inside.kind in ("stage", "lane", "curve") else []
        words = [self.tr(entry.kind.capitalize()), *names, *entry.detail]
        words.append(self.tr("{place} of {count}").format(place=entry.place, count=entry.peers))
        return ", ".join(word for word in words if word.strip())

    def _node(self, index: Index) -> Node:
        node: Node = index.internalPointer() if index.isValid() else self._root
        return node

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _remember(self, node: Node) -> None:
        self._nodes[node.entry.key] = node
        for child in node.children:
            self._remember(child)

    def _forget(self, node: Node) -> None:
        if self._nodes.get(node.entry.key) is node:
            del self._nodes[node.entry.key]
        for child in node.children:
            self._forget(child)

    def _bring_to(self, node: Node, entry: Entry) -> None:
        """Let a row and all that is in it show an entry; what is the very same is passed by."""
        before = node.entry
        if before is entry:
            return
        node.entry = entry
        if before[:-1] != entry[:-1] and node is not self._root:
            index = self._index(node)
            self.dataChanged.emit(index, index)
        wanted = [child.key for child in entry.children]
        if [child.entry.key for child in node.children] != wanted:
            self._arrange(node, entry.children, set(wanted))
        for child, new in zip(node.children, entry.children, strict=True):
            self._bring_to(child, new)

    def _arrange(self, node: Node, entries: Sequence[Entry], wanted: set[str]) -> None:
        """Remove, move and insert rows in one, until they are those of some entries."""
        parent = self._index(node)
        for row in reversed(range(len(node.children))):
            if node.children[row].entry.key not in wanted:
                self.beginRemoveRows(parent, row, row)
                self._forget(node.children.pop(row))
                node.number_children()
                self.endRemoveRows()
        for row, entry in enumerate(entries):
            keys = [child.entry.key for child in node.children]
            if row < len(keys) and keys[row] == entry.key:
                continue
            if entry.key in keys:
                start = keys.index(entry.key)
                self.beginMoveRows(parent, start, start, parent, row)
                node.children.insert(row, node.children.pop(start))
                node.number_children()
                self.endMoveRows()
            else:
                self.beginInsertRows(parent, row, row)
                child = Node(entry, node, row)
                node.children.insert(row, child)
                self._remember(child)
                node.number_children()
                self.endInsertRows()


def _in_short(entry: Entry) -> tuple[str, ...]:
    """Return what is shown beside a name: of a card its step, of a point its level and its step."""
    match entry.kind:
        case "card":
            return entry.detail[-1:]
        case "point":
            return entry.detail[:1] + entry.detail[1:][-1:]
    return entry.detail
