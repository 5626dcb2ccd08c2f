"""Which widget serves which form."""

from journeyeditor.editor.properties import forms as f
from journeyeditor.window.panels.inspector.widgets.choosing import ChoiceWidget, OneOfWidget, SomeOfWidget, TickWidget
from journeyeditor.window.panels.inspector.widgets.colour import ColourWidget
from journeyeditor.window.panels.inspector.widgets.faces import FaceWidget
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings
from journeyeditor.window.panels.inspector.widgets.icon import IconWidget
from journeyeditor.window.panels.inspector.widgets.linked import LinkedWidget
from journeyeditor.window.panels.inspector.widgets.numbers import DayWidget, NumbersWidget, NumberWidget, RatingWidget
from journeyeditor.window.panels.inspector.widgets.people import PeopleWidget
from journeyeditor.window.panels.inspector.widgets.picture import PictureWidget
from journeyeditor.window.panels.inspector.widgets.running import RunningLineWidget
from journeyeditor.window.panels.inspector.widgets.words import FontWidget, LineWidget, ProseWidget, TextsWidget

_PLAIN: dict[type, type[FieldWidget]] = {
    f.Tick: TickWidget,
    f.Numbers: NumbersWidget,
    f.Rating: RatingWidget,
    f.Day: DayWidget,
    f.Icon: IconWidget,
    f.Face: FaceWidget,
    f.Font: FontWidget,
    f.Picture: PictureWidget,
    f.Linked: LinkedWidget,
}

_LINES: dict[type, type[LineWidget]] = {f.Line: LineWidget, f.RunningLine: RunningLineWidget}


def make_widget(form: f.Form, surroundings: Surroundings, label: str) -> FieldWidget:
    """Return a widget for a field of a form."""
    plain = _PLAIN.get(type(form))
    return plain(surroundings, label) if plain else _made_with_form(form, surroundings, label)


def _made_with_form(form: f.Form, surroundings: Surroundings, label: str) -> FieldWidget:
    """Return the widget of a form that says more than its kind."""
    match form:
        case f.Line(hint) | f.RunningLine(hint):
            return _LINES[type(form)](surroundings, label, hint)
        case f.Prose(lines):
            return ProseWidget(surroundings, label, lines)
        case f.Texts(known):
            return TextsWidget(surroundings, label, known)
        case f.Choice():
            return ChoiceWidget(surroundings, label, form)
        case f.Number():
            return NumberWidget(surroundings, label, form)
        case f.Colour():
            return ColourWidget(surroundings, label, form)
        case f.OneOf():
            return OneOfWidget(surroundings, label, form)
        case f.People():
            return PeopleWidget(surroundings, label)
        case f.SomeOf():
            return SomeOfWidget(surroundings, label, form)
    from journeyeditor.window.panels.inspector.widgets.records import RecordsWidget

    assert isinstance(form, f.Records), f"no widget for {form}"
    return RecordsWidget(surroundings, label, form)
