"""How the cells of a workbook look: the colours of the map, as far as a spreadsheet can show them."""

import math

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from journeyeditor.exchange.tables.grid import GridCell
from journeyeditor.model import Card, CardLane, CurveLane, Lane, Stage

LINE = 13.5
"""The height of a line in points."""
_FAMILY, _SIZE = "Calibri", 10
_LETTERS = 1.08
"""How many letters stand in a unit of the width of a column."""
_PALE, _GREY = "#F3F6F7", "#52616A"
_ZONES = {"customer": "#E3F1F1", "frontstage": "#E9EEFB", "backstage": "#EFEFF2", "insight": "#F1ECF8"}
_FORMS = {"pain": "#FCEBE8", "idea": "#FFF5D9", "quote": "#F5F7F8", "chip": "#FFFFFF", "figure": "#FFFFFF"}
_HAPPY = "#E5F4E8"
_LOW, _MIDDLE, _HIGH = (251, 227, 224), (245, 246, 247), (223, 241, 227)
_EDGE = Side(style="thin", color="D5DBDF")
_AROUND = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)


def dress(written: Cell, cell: GridCell, accent: str) -> None:
    """Let a cell of a grid look like what it shows."""
    centred = cell.role in ("stage", "step", "points")
    written.alignment = Alignment(
        wrap_text=True, vertical="center", horizontal="center" if centred else "left", indent=0 if centred else 1
    )
    written.border = _AROUND
    bold = cell.role in ("corner", "stage", "step", "lane")
    ground = _ground(cell, accent)
    written.fill = _fill(ground)
    quiet = cell.role == "kind"
    written.font = Font(name=_FAMILY, size=_SIZE, bold=bold, color=_GREY[1:] if quiet else _ink_on(ground))


def dress_head(written: Cell) -> None:
    """Let a cell name the column of a list."""
    written.font, written.fill = Font(name=_FAMILY, size=_SIZE, bold=True), _fill(_PALE)
    written.alignment = Alignment(vertical="top")


def dress_plain(written: Cell) -> None:
    """Let a cell of a list look like any other."""
    written.font = Font(name=_FAMILY, size=_SIZE)


def lines_of(text: str, width: float) -> int:
    """Return about how many lines a text takes in a width, in the units of columns: spreadsheets do not tell."""
    return sum(max(1, math.ceil(len(line) / (width * _LETTERS))) for line in text.split("\n"))


def _ground(cell: GridCell, accent: str) -> str:
    match cell.role:
        case "stage" | "corner":
            return cell.element.colour or accent if isinstance(cell.element, Stage) else accent
        case "step":
            return _PALE
        case "lane" | "kind" if isinstance(cell.element, (CardLane, CurveLane)):
            return _ZONES[cell.element.zone_of]
        case "cards" if cell.lane is not None:
            own = cell.element.colour if isinstance(cell.element, Card) else None
            return own or _ground_of_cards(cell.lane)
        case "points" if isinstance(cell.lane, CurveLane) and isinstance(cell.value, (int, float)):
            return _between(cell.lane.scale.share(cell.value))
    return _PALE


def _ground_of_cards(lane: Lane) -> str:
    if lane.kind == "happy-moments":
        return _HAPPY
    return _FORMS.get(lane.kind_of.form, _ZONES[lane.zone_of])


def _between(share: float) -> str:
    """Return a colour from that of the lowest level to that of the highest."""
    start, end, part = (_LOW, _MIDDLE, share * 2) if share < 0.5 else (_MIDDLE, _HIGH, share * 2 - 1)
    mixed = (round(one + (other - one) * part) for one, other in zip(start, end, strict=True))
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour.removeprefix("#").upper())


def _ink_on(colour: str) -> str:
    """Return black or white, whichever can be read on a colour."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    light = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in (red, green, blue)]
    return "000000" if 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] > 0.179 else "FFFFFF"
