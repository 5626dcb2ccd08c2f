"""Maps as Markdown, to be read in any editor of text and by programs that compare lines."""

from journeyeditor.exchange.markdown.read import read_markdown, unescaped
from journeyeditor.exchange.markdown.write import escaped, write_markdown

__all__ = ["escaped", "read_markdown", "unescaped", "write_markdown"]
