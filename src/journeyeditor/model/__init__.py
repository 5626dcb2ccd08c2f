"""What a journey map is: a document of frozen parts, and what holds for each of them."""

from journeyeditor.model.base import LONGEST_TEXT, Element, Part
from journeyeditor.model.card import Answer, Card, Comment, Crop, Evidence, Image, Link, Metric, Severity, Source
from journeyeditor.model.curve import Curve, CurvePoint, MomentOfTruth, Scale
from journeyeditor.model.document import (
    FORMAT,
    VERSION,
    Asset,
    Connector,
    Dates,
    Document,
    Ignored,
    JourneyMap,
    MapKind,
    Scope,
)
from journeyeditor.model.ids import elements, elements_of_map, fresh_id, fresh_ids, ids_in_map
from journeyeditor.model.invariants import broken_invariants
from journeyeditor.model.lane import BlueprintLine, CardLane, CurveLane, Lane
from journeyeditor.model.lane_kinds import LANE_KINDS, OWN_LANE, CardForm, LaneKind, Zone
from journeyeditor.model.message import Message, quoted
from journeyeditor.model.page_setup import Margins, PageMode, PageSetup
from journeyeditor.model.persona import Empathy, Fact, Persona
from journeyeditor.model.stage import Stage, Step
from journeyeditor.model.theme import LOOK, Theme
from journeyeditor.model.view import SheetKind, View

__all__ = [
    "FORMAT",
    "LANE_KINDS",
    "LONGEST_TEXT",
    "LOOK",
    "OWN_LANE",
    "VERSION",
    "Answer",
    "Asset",
    "BlueprintLine",
    "Card",
    "CardForm",
    "CardLane",
    "Comment",
    "Connector",
    "Crop",
    "Curve",
    "CurveLane",
    "CurvePoint",
    "Dates",
    "Document",
    "Element",
    "Empathy",
    "Evidence",
    "Fact",
    "Ignored",
    "Image",
    "JourneyMap",
    "Lane",
    "LaneKind",
    "Link",
    "MapKind",
    "Margins",
    "Message",
    "Metric",
    "MomentOfTruth",
    "PageMode",
    "PageSetup",
    "Part",
    "Persona",
    "Scale",
    "Scope",
    "Severity",
    "SheetKind",
    "Source",
    "Stage",
    "Step",
    "Theme",
    "View",
    "Zone",
    "broken_invariants",
    "elements",
    "elements_of_map",
    "fresh_id",
    "fresh_ids",
    "ids_in_map",
    "quoted",
]
