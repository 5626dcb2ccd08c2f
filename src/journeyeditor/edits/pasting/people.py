"""What personas of another document become here: personas of this one, with all that they refer to."""

from collections.abc import Collection

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.references import names_in, renamed
from journeyeditor.edits.building.tree import all_found, changed
from journeyeditor.edits.change import Change
from journeyeditor.edits.pasting.arrivals import same_assets, same_personas
from journeyeditor.model import Document


def import_personas(document: Document, source: Document, persona_ids: Collection[str]) -> Change:
    """Take personas of another document, with their photos, after those that are there, and on no map yet.

    One that is here already, equal in all that it holds, stays one.

    Raises:
        EditError: the other document has no such persona.
    """
    people = all_found(source.personas, persona_ids, "persona")
    named = {name for persona in people for name in names_in(persona)}
    source = source.with_(personas=people, assets=tuple(asset for asset in source.assets if asset.id in named))
    assets, personas = same_assets(source, document), same_personas(source, document)
    new_assets = [asset for asset in source.assets if asset.id not in assets]
    new_people = [persona for persona in people if persona.id not in personas]
    names = fresh_names(document, [*new_assets, *new_people]) | assets | personas
    document = changed(
        document,
        personas=(*document.personas, *(renamed(persona, names) for persona in new_people)),
        assets=(*document.assets, *(renamed(asset, names) for asset in new_assets)),
    )
    label = about_several("Import persona {name}", "Import {count} personas", [persona.name for persona in people])
    return Change(label, document, tuple(names[persona.id] for persona in people))
