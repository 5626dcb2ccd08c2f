"""Colours of a slide: those of the document's theme are named by it, so that another theme changes them."""

from collections.abc import Mapping

from journeyeditor.model import Theme


class Colours:
    """The colours of a deck."""

    def __init__(self, theme: Theme) -> None:
        """Take the theme of the document."""
        named = {"accent2": theme.second, "accent1": theme.accent, "tx1": theme.ink, "bg1": theme.paper}
        self._names: Mapping[str, str] = {colour.upper(): name for name, colour in named.items()}

    def fill(self, colour: str | None) -> str:
        """Return what fills a shape; nothing does where there is no colour."""
        return "<a:noFill/>" if colour is None else f"<a:solidFill>{self._colour(colour)}</a:solidFill>"

    def line(self, colour: str | None, width: int, dashes: str = "", round_ends: bool = False) -> str:
        """Return what draws an edge, of a width in the units of office documents."""
        if colour is None or width <= 0:
            return "<a:ln><a:noFill/></a:ln>"
        cap = ' cap="rnd"' if round_ends else ' cap="flat"'
        join = "<a:round/>" if round_ends else ""
        return f'<a:ln w="{width}"{cap}>{self.fill(colour)}{dashes}{join}</a:ln>'

    def _colour(self, colour: str) -> str:
        name = self._names.get(colour.upper())
        return f'<a:schemeClr val="{name}"/>' if name else f'<a:srgbClr val="{colour[1:7].upper()}"/>'
