"""The looks that a document can have without any work of its client."""

from journeyeditor.model.theme import Theme

_SERIF = "Source Serif Pro"

THEMES = (
    Theme(),
    Theme(
        name="Boardroom",
        accent="#16294D",
        second="#8C6A2F",
        ink="#1A2230",
        heading_font=_SERIF,
        corner=0.0,
        stages="blocks",
        cards="outlined",
    ),
    Theme(
        name="Editorial",
        accent="#7A1F2E",
        second="#7A1F2E",
        paper="#FBF7EF",
        ink="#2B211C",
        heading_font=_SERIF,
        heading_weight="regular",
        corner=2.0,
        stages="underlined",
        lines="dotted",
    ),
    Theme(
        name="Fjord",
        accent="#2E5C8A",
        second="#3C7A89",
        ink="#1F2D3D",
        heading_weight="light",
        corner=10.0,
        stages="rounded",
        lines="bands",
        cards="accent",
    ),
    Theme(
        name="Studio",
        accent="#5B3DF5",
        second="#D6336C",
        ink="#17122B",
        heading_weight="black",
        corner=8.0,
        cards="accent",
    ),
    Theme(
        name="Graphite",
        accent="#22272B",
        second="#22272B",
        ink="#14181B",
        heading_weight="bold",
        corner=0.0,
        stages="blocks",
        lines="bold",
        cards="outlined",
    ),
    Theme(
        name="Evening",
        accent="#F2B84B",
        second="#7CC4D6",
        paper="#14202B",
        ink="#EEF3F6",
        heading_weight="light",
        corner=6.0,
        stages="rounded",
    ),
)
"""The themes that come with the application; the first is that of a new document."""
