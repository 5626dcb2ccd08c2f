"""The choice of what readers see: maps, header, lanes, people, detail, look, and sheets around the map."""

from PySide6.QtCore import QCoreApplication

from journeyeditor.model import Document, JourneyMap, SheetKind, View
from journeyeditor.model.themes import THEMES
from journeyeditor.window.pages import fields as f


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContentForm", text)


def _on_one_line(text: str) -> str:
    return " ".join(text.split()) or _tr("Untitled")


def sheet_names() -> dict[SheetKind, str]:
    """Return what the sheets around a map are called."""
    return {
        "cover": _tr("Cover"),
        "personas": _tr("Persona sheets"),
        "empathy maps": _tr("Empathy maps"),
        "legend": _tr("Legend"),
        "priorities": _tr("Impact and effort"),
        "opportunities": _tr("List of opportunities"),
        "pains by stage": _tr("Pain points by stage"),
        "pain points": _tr("List of pain points"),
        "actions": _tr("Action list"),
        "sources": _tr("Sources"),
        "comparison": _tr("What differs from the map it started from"),
        "notes": _tr("Notes"),
    }


class ContentForm(f.Section):
    """What of a document is shown."""

    def __init__(self, document: Document, changed: f.Changed) -> None:
        """Tell of each change."""
        super().__init__(_tr("Content"))
        self._document = document
        self._view: View | None = None
        maps = [(False, _tr("This map")), (True, _tr("All maps of the document"))]
        self.all_maps = f.choice(maps, changed, _tr("Maps"))
        several = len(document.maps) > 1
        self.add(_tr("Maps"), self.all_maps).setVisible(several)
        self.all_maps.setVisible(several)
        self.header = f.tick(_tr("Title, scenario and goal"), changed)
        self.add(_tr("Header"), self.header)
        self.portraits = f.tick(_tr("Personas"), changed)
        self.add_wide(self.portraits)
        details = [
            ("full", _tr("Everything on the cards")),
            ("without evidence", _tr("Everything but the evidence")),
            ("brief", _tr("Only what the cards say")),
        ]
        self.detail = f.choice(details, changed, _tr("Detail"))
        self.add(_tr("Detail"), self.detail)
        self.lanes = f.TickList(changed, _tr("Lanes"), rows=8)
        self.add(_tr("Lanes"), self.lanes)
        self.personas = f.TickList(changed, _tr("Whose journey"))
        self._whose = self.add(_tr("Whose journey"), self.personas)
        self.sheets = f.TickList(changed, _tr("Sheets around the map"))
        self.add(_tr("With it"), self.sheets)
        looks = [("", _tr("As the document")), *((theme.name, theme.name) for theme in THEMES)]
        self.theme = f.choice(looks, changed, _tr("Look"))
        self.add(_tr("Look"), self.theme)

    def show_view(self, view: View) -> None:
        """Show what a view shows."""
        self._view = view
        journey = self._document.map(view.map)
        f.set_tick(self.header, view.header)
        f.set_tick(self.portraits, view.portraits)
        self.portraits.setEnabled(view.header)
        f.choose(self.detail, view.detail)
        lanes = self._lanes(journey)
        hidden = set(view.hidden_lanes)
        self.lanes.show_options(lanes, [key for key, _ in lanes if key not in hidden])
        people = [(persona.id, _on_one_line(persona.name)) for persona in self._document.personas]
        self.personas.show_options(people, view.personas or [key for key, _ in people])
        for part in (self._whose, self.personas):
            part.setVisible(len(people) > 1)
        names = sheet_names()
        self.sheets.show_options([(str(kind), name) for kind, name in names.items()], view.sheets)
        f.choose(self.theme, view.theme)

    def changed_view(self, view: View) -> View:
        """Return a view with what is chosen here."""
        journey = self._document.map(view.map)
        shown = set(self.lanes.chosen)
        here = {key for key, _ in self._lanes(journey)}
        unseen = [lane for lane in view.hidden_lanes if lane not in here]
        hidden = tuple(lane.id for lane in journey.lanes if lane.id in here and lane.id not in shown)
        people = self.personas.chosen
        everybody = len(people) in (0, len(self._document.personas))
        self.portraits.setEnabled(self.header.isChecked())
        return view.with_(
            header=self.header.isChecked(),
            portraits=self.portraits.isChecked(),
            detail=self.detail.currentData(),
            hidden_lanes=(*hidden, *unseen),
            personas=() if everybody else people,
            sheets=self.sheets.chosen,
            theme=self.theme.currentData(),
        )

    def _lanes(self, journey: JourneyMap) -> list[tuple[str, str]]:
        """Return the lanes that can be seen: those that are hidden on the map stay so on paper."""
        return [(lane.id, _on_one_line(lane.name or lane.kind_of.name)) for lane in journey.lanes if not lane.hidden]
