"""The command ``check``: whether maps can be opened, and what the map check finds on them."""

import datetime
import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from journeyeditor.files import FileProblem
    from journeyeditor.model import Document
    from journeyeditor.review.check import Finding


class _Checked(NamedTuple):
    """A file that can be opened, and what was found in it."""

    path: Path
    document: "Document"
    findings: list["Finding"]


def run(chosen: Namespace, say: Callable[[str], None], complain: Callable[["FileProblem"], int]) -> int:
    """Check maps; each one that cannot be opened is told of, and the others go on.

    Args:
        chosen: what the command line says.
        say: prints a line.
        complain: prints a problem, and returns its exit code.

    Returns:
        The exit code: 0; or 1 where something was found that is as grave as the command line asks for; or 2 where a map
        could not be opened.
    """
    from journeyeditor.files import FileProblem, load
    from journeyeditor.review.check import RULES, check

    optional = [rule.id for rule in RULES if chosen.all_rules]
    code, checked = 0, []
    for path in chosen.maps:
        try:
            document = load(path)
        except FileProblem as problem:
            problem.file = str(path)
            code = complain(problem)
            continue
        one = _Checked(path, document, check(document, datetime.datetime.now().astimezone().date(), optional))
        checked.append(one)
        if chosen.format == "text":
            _tell(one, say)
    if chosen.format != "text":
        say(_for_programs(checked, chosen.format))
    return code or int(_is_grave(checked, chosen.fail_on))


def _tell(checked: _Checked, say: Callable[[str], None]) -> None:
    maps = checked.document.maps
    stages = sum(len(journey.stages) for journey in maps)
    cards = sum(len(lane.cards) for journey in maps for lane in journey.card_lanes)
    counts = ", ".join((_count(len(maps), "map"), _count(stages, "stage"), _count(cards, "card")))
    say(f"{checked.path}: sound; {counts}")
    titles = {journey.id: journey.title for journey in maps}
    for finding in checked.findings:
        if finding.ignored is None:
            where = f"{titles[finding.map_id]}: " if len(maps) > 1 else ""
            say(f"  {finding.weight:<8}{where}{finding.message} ({finding.rule.id})")


def _for_programs(checked: list[_Checked], form: str) -> str:
    from journeyeditor.review.check.reports import as_json, as_sarif

    report = as_sarif if form == "sarif" else as_json
    found = report([(str(one.path), one.document, one.findings) for one in checked])
    return json.dumps(found, indent=2, ensure_ascii=False)


def _is_grave(checked: list[_Checked], fail_on: str) -> bool:
    from journeyeditor.review.check import WEIGHTS

    found = {finding.weight for one in checked for finding in one.findings if finding.ignored is None}
    for weight in WEIGHTS if fail_on != "never" else ():
        if weight in found:
            return True
        if weight == fail_on:
            break
    return False


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
