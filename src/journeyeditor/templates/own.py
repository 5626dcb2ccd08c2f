"""Templates of one's own: the structure of a map without what somebody wrote into it."""

from journeyeditor.model import CardLane, Document, JourneyMap, Lane, Stage


def as_template(document: Document, journey: JourneyMap) -> Document:
    """Return a document of one map that has the stages, the lanes and the look of another, and waits for words."""
    bare = JourneyMap(
        id=journey.id,
        title=journey.title,
        kind=journey.kind,
        purpose=journey.purpose,
        stages=tuple(map(_without_details, journey.stages)),
        lanes=tuple(map(_emptied, journey.lanes)),
    )
    theme = document.theme.with_(logo=None)
    return Document(format="journeyeditor", version=1, title="", language=document.language, theme=theme, maps=(bare,))


def _without_details(stage: Stage) -> Stage:
    return stage.with_(steps=tuple(step.with_(detail=None) for step in stage.steps))


def _emptied(lane: Lane) -> Lane:
    if isinstance(lane, CardLane):
        return lane.with_(cards=())
    return lane.with_(curves=tuple(curve.with_(points=(), persona=None) for curve in lane.curves))
