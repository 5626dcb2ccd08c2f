"""What can be done with the words above a map, and with what all maps of a document share."""

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about, about_fields
from journeyeditor.edits.building.references import renamed, sound
from journeyeditor.edits.building.tree import changed, map_of, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import LOOK, Document, JourneyMap, Message, Theme


def update_map(document: Document, map_id: str, label: Message | None = None, /, **fields: object) -> Change:
    """Change fields of a map, such as its title, its scenario or its personas."""
    journey = map_of(document, map_id)
    document = sound(with_map(document, changed(journey, **fields)), JourneyMap, fields)
    return Change(label or about_fields("map {name}", journey.title, fields), document, (map_id,))


def update_scope(document: Document, map_id: str, /, **fields: object) -> Change:
    """Change fields of the scope of a map: where it starts, where it ends."""
    journey = map_of(document, map_id)
    label = about_fields("scope of map {name}", journey.title, fields)
    return update_map(document, map_id, label, scope=changed(journey.scope, **fields))


def update_dates(document: Document, map_id: str, /, **fields: object) -> Change:
    """Change fields of the dates of a map, such as that of its next review."""
    journey = map_of(document, map_id)
    label = about_fields("dates of map {name}", journey.title, fields)
    return update_map(document, map_id, label, dates=changed(journey.dates, **fields))


def update_document(document: Document, label: Message | None = None, /, **fields: object) -> Change:
    """Change fields of a document: its title, its author, its language."""
    changed_document = sound(changed(document, **fields), Document, fields)
    return Change(label or about_fields("document {name}", document.title, fields), changed_document)


def use_theme(document: Document, theme: Theme) -> Change:
    """Give a document the look of a theme: colours, type and shapes; logo, client and the words on every page stay."""
    look = {name: getattr(theme, name) for name in LOOK}
    label = about("Use theme {name}", theme.name)
    return update_document(document, label, theme=changed(document.theme, **look))


def take_theme(document: Document, source: Document) -> Change:
    """Give a document all of the theme of another: look, logo, client and the words on every page; its date stays."""
    theme, assets = changed(source.theme, date=document.theme.date), document.assets
    if theme.logo is not None:
        logo = source.asset(theme.logo)
        here = next((one.id for one in assets if (one.media_type, one.data) == (logo.media_type, logo.data)), None)
        if here is None:
            names = fresh_names(document, [logo])
            here, assets = names[logo.id], (*assets, renamed(logo, names))
        theme = changed(theme, logo=here)
    label = about("Load theme {name}", theme.client or theme.name)
    return update_document(document, label, assets=assets, theme=theme)


def update_theme(document: Document, /, **fields: object) -> Change:
    """Change fields of the theme: the colours, type and logo of the sheet."""
    return update_document(document, about_fields("theme", "", fields), theme=changed(document.theme, **fields))
