"""A page of the help as the little HTML that Qt's text shows; all its words are escaped."""

import html
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QPalette

from journeyeditor.window.helping.page import Page, Part, help_text

_HEADING, _WORDS = "margin-top: 14px; margin-bottom: 4px;", "margin-top: 2px; margin-bottom: 6px;"


def page_as_html(page: Page, see: Iterable[Page], palette: QPalette) -> str:
    """Return a page, with links to some others, in the colours of a palette."""
    quiet = palette.color(QPalette.ColorRole.PlaceholderText).name()
    body = [f'<h2 style="margin-top: 0; margin-bottom: 6px;">{_safe(help_text(page.title))}</h2>']
    for part in page.parts():
        body += _part_as_html(part, quiet)
    links = [f'<a href="{other.id}">{_safe(help_text(other.title))}</a>' for other in see]
    if links:
        body.append(f'<p style="{_HEADING}"><span style="color: {quiet}">{_safe(help_text("Go on with"))}</span></p>')
        body += [f'<p style="{_WORDS}">{link}</p>' for link in links]
    return f'<div style="line-height: 130%">{"".join(body)}</div>'


def _part_as_html(part: Part, quiet: str) -> Iterator[str]:
    if part.heading:
        yield f'<h4 style="{_HEADING}">{_safe(part.heading)}</h4>'
    if part.words:
        yield f'<p style="{_WORDS}">{_safe(part.words)}</p>'
    if part.points:
        points = "".join(f'<li style="{_WORDS}">{_safe(point)}</li>' for point in part.points)
        yield f'<ul style="margin-left: 16px; -qt-list-indent: 0;">{points}</ul>'
    for term, words in part.rows:
        yield f'<p style="{_WORDS}">{_safe(term)}<br><span style="color: {quiet}">{_safe(words)}</span></p>'


def _safe(text: str) -> str:
    return html.escape(text)
