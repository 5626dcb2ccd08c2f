"""What can be done with views, the variants of a map for different readers."""

from journeyeditor.edits.building.labels import about, about_fields
from journeyeditor.edits.building.references import sound
from journeyeditor.edits.building.tree import changed, found, inserted, map_of, moved, replaced
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, View, fresh_id


def add_view(document: Document, view: View, name: str) -> Change:
    """Keep a view under a name, after the last; it gets an id of its own."""
    map_of(document, view.map)
    kept = changed(view, name=name).with_(id=fresh_id(document, "view"))
    document = changed(document, views=inserted(document.views, None, kept))
    return Change(about("Add view {name}", name), sound(document, View, View.model_fields), (kept.id,))


def set_view(document: Document, view_id: str, view: View) -> Change:
    """Let a view show what another does; its name stays."""
    old = found(document.views, view_id, "view")
    map_of(document, view.map)
    new = view.with_(id=view_id, name=old.name)
    document = changed(document, views=replaced(document.views, old if new == old else new))
    return Change(about("Change view {name}", old.name), sound(document, View, View.model_fields), (view_id,))


def update_view(document: Document, view_id: str, /, **fields: object) -> Change:
    """Change fields of a view, such as its page."""
    view = found(document.views, view_id, "view")
    document = changed(document, views=replaced(document.views, changed(view, **fields)))
    label = about_fields("view {name}", view.name, fields)
    return Change(label, sound(document, View, fields), (view_id,))


def rename_view(document: Document, view_id: str, name: str) -> Change:
    """Give a view another name."""
    return update_view(document, view_id, name=name)._replace(label=about("Rename view to {name}", name))


def move_view(document: Document, view_id: str, to_index: int) -> Change:
    """Move a view to the place that it then has among the views."""
    view = found(document.views, view_id, "view")
    document = changed(document, views=moved(document.views, [view], to_index))
    return Change(about("Move view {name}", view.name), document, (view_id,))


def delete_view(document: Document, view_id: str) -> Change:
    """Delete a view; the map stays as it is."""
    view = found(document.views, view_id, "view")
    document = changed(document, views=tuple(other for other in document.views if other is not view))
    return Change(about("Delete view {name}", view.name), document)
