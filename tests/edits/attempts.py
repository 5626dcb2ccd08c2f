"""One attempt at every edit: what an edit is given, chosen from a document, mostly sensible and sometimes not.

The choices are made at random from a seed, and not drawn one by one: that gives each edit and each element its turn.
"""

import datetime

from journeyeditor.edits import (
    EditError,
    blueprint,
    cards,
    colours,
    comments,
    connectors,
    copying,
    curve,
    detail,
    figures,
    header,
    ignoring,
    lanes,
    maps,
    personas,
    points,
    sizes,
    stages,
    steps,
    taking,
    tasks,
    texts,
    views,
)
from journeyeditor.edits.pasting import paste, people
from journeyeditor.edits.pasting.clipping import clip
from journeyeditor.edits.pasting.paste import Place
from journeyeditor.files import encode
from journeyeditor.model import (
    LANE_KINDS,
    Image,
    Link,
    Message,
    PageSetup,
    Scale,
    View,
    broken_invariants,
    elements,
    elements_of_map,
)
from journeyeditor.model.comments import remarks_in
from journeyeditor.model.texts import texts_in
from journeyeditor.model.themes import THEMES
from journeyeditor.review.comparing import Side
from journeyeditor.review.comparing.shared import with_shared_ids
from journeyeditor.review.differences import Difference, differences
from tests.edits.pizza import pizza
from tests.same import recalled

NOWHERE = "nowhere"
TEXTS = ("", "Order", "Asks friends", "two\nlines", "注文", "{name} %s", "x" * 60)
KINDS = ("actions", "sentiment", "arc", "own", *LANE_KINDS)
SCALES = (Scale(), Scale(low=0, high=10, labels=("low", "high")), Scale(labels=("bad", "good")))
COLOURS = ("#0B7285", "#FFFFFF", None)


class Choice:
    """Choices among the elements of a document, and of one of its maps."""

    def __init__(self, random, document):
        self.random = random
        self.document = document
        self.journey = random.choice(document.maps)

    def among(self, *values):
        return self.random.choice(values)

    def of(self, elements):
        """Return the id of one of some elements, and now and then one that is not there."""
        return self.random.choice([element.id for element in elements] * 4 + [NOWHERE])

    def several(self, elements):
        """Return the ids of a few of some elements; one may come twice."""
        ids = [element.id for element in elements]
        return [self.random.choice(ids) for _ in range(self.random.randint(0, 3))] if ids else []

    def index(self, elements):
        """Return the index of an element, or the next beyond."""
        return self.random.randint(0, len(elements))

    def number(self, low, high):
        return self.random.uniform(low, high)

    @property
    def here(self):
        """The document and the map, which most edits begin with."""
        return self.document, self.journey.id

    @property
    def text(self):
        return self.random.choice(TEXTS)

    @property
    def stage(self):
        return self.of(self.journey.stages)

    @property
    def step(self):
        return self.of(self.journey.steps)

    @property
    def lane(self):
        return self.of(self.journey.lanes)

    @property
    def card_lane(self):
        return self.of(self.journey.card_lanes)

    @property
    def curve_lane(self):
        return self.of(self.journey.curve_lanes)

    @property
    def cards(self):
        return [card for lane in self.journey.card_lanes for card in lane.cards]

    @property
    def comments(self):
        return [remark.comment for remark in remarks_in(self.journey)]

    @property
    def curves(self):
        return [curve for lane in self.journey.curve_lanes for curve in lane.curves]

    @property
    def points(self):
        return [point for curve in self.curves for point in curve.points]

    @property
    def connector(self):
        return self.of(self.journey.connectors)

    @property
    def inside(self):
        return self.of(list(elements_of_map(self.journey)))

    @property
    def ignored(self):
        return self.among(self.journey.id, *(one.element for one in self.journey.ignored))

    @property
    def persona(self):
        return self.of(self.document.personas)

    @property
    def personas(self):
        return tuple(dict.fromkeys(self.several(self.document.personas)))


def lane_fields(choice):
    """Choose fields of a lane, one of which does not fit."""
    return choice.among({"hidden": True}, {"height": 100.0, "collapsed": True}, {"height": 1})


def card_fields(choice):
    """Choose fields of a card, among them references to what is there and to what is not."""
    return choice.among(
        {"step": choice.step},
        {"personas": choice.personas},
        {"answers": tuple(dict.fromkeys(choice.several(choice.cards)))},
        {"link": Link(kind="map", target=choice.of(choice.document.maps))},
        {"image": Image(asset=choice.of(choice.document.assets))},
        {"span": choice.among(0, 1, 2, 3, 1000)},
        {"impact": 5, "tags": (choice.text,)},
    )


def clipping(choice):
    """Choose a clipping of the document, or of the small one."""
    source = choice.among(choice.document, pizza())
    there = Choice(choice.random, source)
    kinds = {
        "cards": there.cards,
        "points": there.points,
        "lanes": there.journey.lanes,
        "steps": there.journey.steps,
        "stages": there.journey.stages,
    }
    kind = choice.among(*kinds)
    return clip(*there.here, kind, there.several(kinds[kind]))


def place(choice):
    """Choose a place to paste at, mostly one that is there."""
    return Place(
        lane_id=choice.among(None, choice.of(choice.journey.card_lanes)),
        step_id=choice.among(None, choice.step),
        stage_id=choice.among(None, choice.stage),
        card_id=choice.among(None, choice.of(choice.cards)),
        curve_id=choice.among(None, choice.of(choice.curves)),
    )


def stroke(choice):
    """Choose a stroke over a curve."""
    return [(choice.step, choice.number(0, 1), choice.number(-9, 9)) for _ in range(choice.among(0, 1, 2, 4))]


def imported(choice):
    """Import personas of the document itself, or of the small one."""
    source = choice.among(choice.document, pizza())
    return people.import_personas(choice.document, source, choice.several(source.personas))


def some_texts(choice):
    """Choose texts anywhere in the document, and what to write there; now and then one that is not there."""
    paths = [path for path, _ in texts_in(choice.document)]
    chosen = [choice.among(*paths) for _ in range(choice.among(0, 1, 3, 30))]
    return dict.fromkeys([*chosen, *([("nowhere",)] if choice.among(*range(8)) == 0 else [])], choice.text)


def view(choice):
    """Choose a view of some map; now and then of none."""
    page = PageSetup(paper=choice.among("a4", "a0"), mode=choice.among("automatic", "poster"))
    hidden = tuple(dict.fromkeys(choice.several(choice.journey.lanes)))
    return View(id="unsaved", name="", map=choice.among(choice.journey.id, NOWHERE), hidden_lanes=hidden, page=page)


ATTEMPTS = {
    "stages.add_stage": lambda c: stages.add_stage(*c.here, c.index(c.journey.stages), c.text),
    "stages.rename_stage": lambda c: stages.rename_stage(*c.here, c.stage, c.text),
    "stages.update_stage": lambda c: stages.update_stage(*c.here, c.stage, owner=c.text, colour=c.among(*COLOURS)),
    "stages.move_stage": lambda c: stages.move_stage(*c.here, c.stage, c.index(c.journey.stages)),
    "stages.delete_stage": lambda c: stages.delete_stage(*c.here, c.stage),
    "stages.duplicate_stage": lambda c: stages.duplicate_stage(*c.here, c.stage),
    "steps.add_step": lambda c: steps.add_step(*c.here, c.stage, c.among(None, 0, 1, 2), c.text),
    "steps.rename_step": lambda c: steps.rename_step(*c.here, c.step, c.text),
    "steps.set_step_width": lambda c: steps.set_step_width(*c.here, c.step, c.among(None, 30, 240)),
    "steps.update_step": lambda c: steps.update_step(*c.here, c.step, detail=c.of(c.document.maps)),
    "stages.move_stages": lambda c: stages.move_stages(
        *c.here, c.several(c.journey.stages), c.index(c.journey.stages[2:])
    ),
    "steps.move_steps": lambda c: steps.move_steps(*c.here, c.several(c.journey.steps), c.stage, c.among(0, 0, 1)),
    "comments.add_comment": lambda c: comments.add_comment(*c.here, c.inside, c.text, c.text),
    "comments.answer_comment": lambda c: comments.answer_comment(*c.here, c.of(c.comments), c.text),
    "comments.resolve_comment": lambda c: comments.resolve_comment(*c.here, c.of(c.comments), c.among(True, False)),
    "comments.delete_comment": lambda c: comments.delete_comment(*c.here, c.of(c.comments)),
    "ignoring.heed": lambda c: ignoring.heed(*c.here, "stage-no-action", c.ignored),
    "tasks.tick_task": lambda c: tasks.tick_task(*c.here, c.among("say-purpose", "No name"), c.among(True, False)),
    "ignoring.ignore": lambda c: ignoring.ignore(*c.here, "stage-no-action", c.inside, c.text),
    "lanes.move_lanes": lambda c: lanes.move_lanes(*c.here, c.several(c.journey.lanes), c.index(c.journey.lanes[2:])),
    "steps.move_step": lambda c: steps.move_step(*c.here, c.step, c.stage, c.among(0, 1, 2)),
    "steps.delete_step": lambda c: steps.delete_step(*c.here, c.step),
    "steps.duplicate_step": lambda c: steps.duplicate_step(*c.here, c.step),
    "lanes.add_lane": lambda c: lanes.add_lane(*c.here, c.among(*KINDS), c.index(c.journey.lanes)),
    "lanes.rename_lane": lambda c: lanes.rename_lane(*c.here, c.lane, c.text),
    "lanes.update_lane": lambda c: lanes.update_lane(*c.here, c.lane, **lane_fields(c)),
    "lanes.move_lane": lambda c: lanes.move_lane(*c.here, c.lane, c.index(c.journey.lanes)),
    "lanes.delete_lane": lambda c: lanes.delete_lane(*c.here, c.lane),
    "lanes.duplicate_lane": lambda c: lanes.duplicate_lane(*c.here, c.lane),
    "cards.add_card": lambda c: cards.add_card(*c.here, c.card_lane, c.step, c.among(None, 0), c.text),
    "cards.add_written_card": lambda c: cards.add_written_card(*c.here, c.card_lane, c.step, None, f"15 min {c.text}"),
    "cards.set_card_text": lambda c: cards.set_card_text(*c.here, c.of(c.cards), c.text),
    "cards.update_cards": lambda c: cards.update_cards(
        *c.here, {card_id: card_fields(c) for card_id in c.several(c.cards)}
    ),
    "cards.update_card": lambda c: cards.update_card(*c.here, c.of(c.cards), **card_fields(c)),
    "cards.move_cards": lambda c: cards.move_cards(
        *c.here, c.several(c.cards), c.card_lane, c.step, c.among(None, 0, 1)
    ),
    "cards.delete_cards": lambda c: cards.delete_cards(*c.here, c.several(c.cards)),
    "cards.duplicate_cards": lambda c: cards.duplicate_cards(*c.here, c.several(c.cards)),
    "cards.set_card_span": lambda c: cards.set_card_span(*c.here, c.of(c.cards), c.step, c.among(0, 1, 1, 2, 3)),
    "colours.set_colour": lambda c: colours.set_colour(
        *c.here, c.several([*c.cards, *c.curves, *c.journey.stages]), c.among(*COLOURS)
    ),
    "cards.copy_cards": lambda c: cards.copy_cards(
        *c.here, c.several(c.cards), c.card_lane, c.step, c.among(0, 0, 1, None)
    ),
    "copying.copy_stages": lambda c: copying.copy_stages(
        *c.here, c.several(c.journey.stages), c.index(c.journey.stages)
    ),
    "copying.copy_steps": lambda c: copying.copy_steps(*c.here, c.several(c.journey.steps), c.stage, c.among(0, 1, 2)),
    "copying.copy_lanes": lambda c: copying.copy_lanes(*c.here, c.several(c.journey.lanes), c.index(c.journey.lanes)),
    "sizes.set_step_widths": lambda c: sizes.set_step_widths(
        *c.here, dict.fromkeys(c.several(c.journey.steps), c.among(None, 30, 240))
    ),
    "sizes.set_lane_heights": lambda c: sizes.set_lane_heights(
        *c.here, dict.fromkeys(c.several(c.journey.lanes), c.among(None, 3, 200))
    ),
    "curve.add_point": lambda c: curve.add_point(*c.here, c.of(c.curves), c.step, c.number(0, 1), c.number(-2, 2)),
    "curve.move_point": lambda c: curve.move_point(*c.here, c.of(c.points), c.step, c.number(-1, 2), c.number(-9, 9)),
    "curve.set_point_reason": lambda c: curve.set_point_reason(*c.here, c.of(c.points), c.text),
    "curve.update_point": lambda c: curve.update_point(*c.here, c.of(c.points), gap_after=True, value=c.number(-3, 3)),
    "curve.delete_points": lambda c: curve.delete_points(*c.here, c.several(c.points)),
    "curve.add_curve": lambda c: curve.add_curve(*c.here, c.curve_lane, persona=c.persona),
    "curve.update_curve": lambda c: curve.update_curve(*c.here, c.of(c.curves), name=c.text, persona=c.persona),
    "curve.delete_curve": lambda c: curve.delete_curve(*c.here, c.of(c.curves)),
    "curve.set_scale": lambda c: curve.set_scale(*c.here, c.curve_lane, c.among(*SCALES)),
    "curve.draw_stroke": lambda c: curve.draw_stroke(*c.here, c.of(c.curves), stroke(c)),
    "points.shift_points": lambda c: points.shift_points(
        *c.here, c.several(c.points), c.number(-2, 2), c.number(-1, 1)
    ),
    "points.erase_points": lambda c: points.erase_points(*c.here, c.several(c.points), c.several(c.points)),
    "figures.take_figures": lambda c: figures.take_figures(
        c.document, {c.text.casefold(): figures.Figure(c.number(-9, 9), "%")}, c.among("", "figures.csv")
    ),
    "header.update_map": lambda c: header.update_map(*c.here, scenario=c.text, personas=c.personas),
    "header.update_scope": lambda c: header.update_scope(*c.here, starts=c.text),
    "header.update_dates": lambda c: header.update_dates(*c.here, created=c.among(None, datetime.date(2026, 5, 1))),
    "header.update_document": lambda c: header.update_document(c.document, title=c.text),
    "header.update_theme": lambda c: header.update_theme(c.document, logo=c.of(c.document.assets)),
    "header.take_theme": lambda c: header.take_theme(c.document, c.document.with_(theme=c.among(*THEMES))),
    "header.use_theme": lambda c: header.use_theme(c.document, c.among(*THEMES)),
    "views.add_view": lambda c: views.add_view(c.document, view(c), c.text),
    "views.set_view": lambda c: views.set_view(c.document, c.of(c.document.views), view(c)),
    "views.update_view": lambda c: views.update_view(c.document, c.of(c.document.views), header=c.among(True, False)),
    "views.rename_view": lambda c: views.rename_view(c.document, c.of(c.document.views), c.text),
    "views.move_view": lambda c: views.move_view(c.document, c.of(c.document.views), c.index(c.document.views)),
    "views.delete_view": lambda c: views.delete_view(c.document, c.of(c.document.views)),
    "personas.add_persona": lambda c: personas.add_persona(c.document, c.text, c.index(c.document.personas)),
    "personas.update_persona": lambda c: personas.update_persona(c.document, c.persona, quote=c.text),
    "personas.duplicate_persona": lambda c: personas.duplicate_persona(c.document, c.persona),
    "people.import_personas": lambda c: imported(c),
    "personas.move_persona": lambda c: personas.move_persona(c.document, c.persona, c.index(c.document.personas)),
    "personas.delete_persona": lambda c: personas.delete_persona(c.document, c.persona),
    "blueprint.make_blueprint": lambda c: blueprint.make_blueprint(*c.here),
    "maps.add_map": lambda c: maps.add_map(c.document, c.text, c.index(c.document.maps)),
    "maps.insert_map": lambda c: maps.insert_map(c.document, c.journey, c.index(c.document.maps)),
    "maps.add_future_state": lambda c: maps.add_future_state(*c.here),
    "detail.add_detail": lambda c: detail.add_detail(*c.here, c.step),
    "maps.duplicate_map": lambda c: maps.duplicate_map(*c.here),
    "maps.rename_map": lambda c: maps.rename_map(*c.here, c.text),
    "maps.move_map": lambda c: maps.move_map(*c.here, c.index(c.document.maps)),
    "maps.delete_map": lambda c: maps.delete_map(*c.here),
    "taking.take_over": lambda c: take_over(c),
    "paste.paste": lambda c: paste.paste(*c.here, clipping(c), place(c)),
    "connectors.connect": lambda c: connectors.connect(*c.here, c.of(c.cards), c.of(c.cards), c.text),
    "connectors.update_connector": lambda c: connectors.update_connector(
        *c.here, c.of(c.journey.connectors), ends="both"
    ),
    "connectors.disconnect": lambda c: connectors.disconnect(*c.here, c.of(c.journey.connectors)),
    "texts.write_texts": lambda c: texts.write_texts(c.document, some_texts(c)),
}

MODULES = (
    blueprint,
    cards,
    colours,
    comments,
    connectors,
    copying,
    curve,
    figures,
    detail,
    header,
    ignoring,
    lanes,
    maps,
    paste,
    people,
    personas,
    points,
    sizes,
    stages,
    steps,
    taking,
    tasks,
    texts,
    views,
)


def take_over(c):
    """Take over a difference from a copy in which something else was done."""
    names = (
        "cards.delete_cards",
        "cards.move_cards",
        "cards.set_card_text",
        "stages.delete_stage",
        "lanes.delete_lane",
    )
    change = attempted(ATTEMPTS[c.among(*names)], c)
    before, after = Side(change.document if change else c.document, c.journey.id), Side(*c.here)
    shared = with_shared_ids(before, after)
    several, nothing = differences(*shared), Difference("changed", NOWHERE, Message(""))
    found = several if c.among(True, False) else [c.among(*several, nothing)]
    wanted = [taking.Wanted(one.kind, one.element_id, one.field) for one in found]
    return taking.take_over(*c.here, shared.before, wanted).change


def attempted(attempt, choice):
    """Return the change of one attempt; none where it was refused with a reason."""
    try:
        return attempt(choice)
    except EditError as error:
        assert str(error) == str(error.message) != ""  # noqa: PT017
        return None


def any_attempt(random, document, growth=60):
    """Attempt any edit of a document; one that has grown large is rather cut down."""
    large = sum(1 for journey in document.maps for _ in elements_of_map(journey)) > growth
    names = [name for name in ATTEMPTS if "delete" in name] if large else list(ATTEMPTS)
    return attempted(ATTEMPTS[random.choice(names)], Choice(random, document))


@recalled(64)
def first_written(document):
    """How a document was written when it was first seen; whoever wants to know whether it still is, encodes it."""
    return encode(document)


def expect_to_be_well_made(change, document):
    """Expect that a change is sound, shares all that it left alone, and names what it touched."""
    assert str(change.label)
    assert not list(broken_invariants(change.document))
    assert change.document is document or first_written(change.document) != first_written(document)
    before = {element.id: element for element in elements(document)}
    for element in elements(change.document):
        assert element is before.get(element.id) or element != before.get(element.id)
    assert {element.id for element in elements(change.document)}.issuperset(change.touched)
