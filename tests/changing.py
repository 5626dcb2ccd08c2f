"""Documents as they change: edits of all that a sheet shows, and going back to what was."""

from hypothesis import strategies as st

from journeyeditor.edits import cards, curve, header, lanes, stages, steps
from journeyeditor.model import LOOK, elements_of_map
from journeyeditor.model.themes import THEMES
from tests.strategies import colours, documents, flags, texts

levels = st.floats(-2, 2)
looks = st.sampled_from([{name: getattr(theme, name) for name in LOOK} for theme in THEMES])
brands = st.fixed_dictionaries({"accent": colours, "corner": st.floats(0, 24), "client": texts, "font": texts})


@st.composite
def histories(draw, most=5):
    """Draw documents, each but the first an edit of one of those before it."""
    history = [draw(documents())]
    for _ in range(draw(st.integers(1, most))):
        history.append(_edited(draw, draw(st.sampled_from(history))))
    return history


def _edited(draw, document):
    """Return a document after an edit of its first map."""
    journey = document.maps[0]
    ids = {}
    for element in elements_of_map(journey):
        ids.setdefault(type(element).__name__, []).append(element.id)
    lane_ids = [lane.id for lane in journey.lanes]

    def place_among(things):
        return draw(st.integers(0, len(things) - 1))

    edits = [
        (ids.get("Card"), cards.set_card_text, lambda: {"text": draw(texts)}),
        (ids.get("Card"), cards.update_card, lambda: {"span": draw(st.integers(1, 4)), "icon": "phone"}),
        (ids.get("Card"), cards.update_card, lambda: {"colour": draw(colours), "owner": draw(texts)}),
        (ids.get("Card"), lambda *where: cards.delete_cards(*where[:2], where[2:]), dict),
        (
            ids.get("Card"),
            lambda document, map_id, card_id, **to: cards.move_cards(document, map_id, [card_id], **to),
            lambda: {
                "to_lane_id": draw(st.sampled_from([lane.id for lane in journey.card_lanes])),
                "to_step_id": draw(st.sampled_from(ids["Step"])),
            },
        ),
        (ids.get("Step"), steps.set_step_width, lambda: {"width": draw(st.floats(40, 400))}),
        (ids.get("Step"), steps.duplicate_step, dict),
        (ids.get("Stage"), stages.move_stage, lambda: {"to_index": place_among(journey.stages)}),
        (ids.get("Stage"), stages.delete_stage, dict),
        (ids.get("CurvePoint"), curve.set_point_reason, lambda: {"reason": draw(texts)}),
        (
            ids.get("CurvePoint"),
            curve.move_point,
            lambda: {"step_id": draw(st.sampled_from(ids["Step"])), "at": draw(st.floats(0, 1)), "value": draw(levels)},
        ),
        (lane_ids, lanes.move_lane, lambda: {"to_index": place_among(journey.lanes)}),
        (lane_ids, lanes.update_lane, lambda: {"collapsed": draw(flags), "zone": "insight"}),
        (lane_ids, lanes.update_lane, lambda: {"height": draw(st.floats(16, 400)), "hidden": draw(flags)}),
    ]
    possible = [edit for edit in edits if edit[0]]
    if not possible or draw(st.integers(0, 7)) == 0:
        return header.update_theme(document, **draw(st.one_of(looks, brands))).document
    targets, edit, values = draw(st.sampled_from(possible))
    return edit(document, journey.id, draw(st.sampled_from(targets)), **values()).document
