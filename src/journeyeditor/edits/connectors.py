"""What can be done with connectors, the lines from card to card."""

from journeyeditor.edits.building.labels import about_fields
from journeyeditor.edits.building.references import sound, without
from journeyeditor.edits.building.tree import card_of, changed, found, inserted, made, map_of, replaced, with_map
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Connector, Document, Message, fresh_id


def connect(document: Document, map_id: str, source_id: str, target_id: str, label: str = "") -> Change:
    """Join two cards; two that are joined already, in this direction, stay as they are.

    Raises:
        EditError: it is one card, not two.
    """
    journey = map_of(document, map_id)
    name = Message("Connect cards")
    for card_id in (source_id, target_id):
        card_of(journey, card_id)
    if source_id == target_id:
        raise EditError(Message("A card cannot be connected with itself"))
    for connector in journey.connectors:
        if (connector.source, connector.target) == (source_id, target_id):
            return Change(name, document, (connector.id,))
    new = made(Connector, id=fresh_id(document, "connector"), source=source_id, target=target_id, label=label)
    journey = changed(journey, connectors=inserted(journey.connectors, None, new))
    return Change(name, with_map(document, journey), (new.id,))


def update_connector(
    document: Document, map_id: str, connector_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a connector, such as its label or its ends."""
    journey = map_of(document, map_id)
    connector = changed(found(journey.connectors, connector_id, "connector"), **fields)
    document = with_map(document, changed(journey, connectors=replaced(journey.connectors, connector)))
    document = sound(document, Connector, fields)
    return Change(label or about_fields("connector", "", fields), document, (connector_id,))


def disconnect(document: Document, map_id: str, connector_id: str) -> Change:
    """Delete a connector."""
    connector = found(map_of(document, map_id).connectors, connector_id, "connector")
    return Change(Message("Delete connector"), without(document, {connector.id}))
