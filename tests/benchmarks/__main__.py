"""Measures everything that has a budget and prints a table; exits with 1 where a budget is missed."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import files, frames, memory, paper, pictures, start_up
from tests.benchmarks.measure import Figure


def main() -> int:
    """Print a table in Markdown, and tell by the exit code whether every budget is met."""
    print("| what | measured | budget | | |\n|---|---|---|---|---|")
    figures = []
    for measure in (start_up.measure, frames.measure, files.measure, paper.measure, pictures.measure, memory.measure):
        found = measure()
        for figure in [found] if isinstance(found, Figure) else found:
            print(figure.row, flush=True)
            figures.append(figure)
    return 0 if all(figure.value <= figure.budget for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
