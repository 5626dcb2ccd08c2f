"""Journeys of Mermaid: one lane of tasks in sections, each with a score from 1 to 5 and with actors.

The grammar is that of ``packages/mermaid/src/diagrams/user-journey/parser/journey.jison`` of mermaid-js/mermaid, as of
April 2026; what it does with odd input was measured by running it.
"""

from journeyeditor.exchange.mermaid.read import read_mermaid
from journeyeditor.exchange.mermaid.write import write_mermaid

__all__ = ["read_mermaid", "write_mermaid"]
