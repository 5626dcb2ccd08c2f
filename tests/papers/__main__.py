"""Lays generated maps on papers in every mode, and looks at what comes out; exits with 1 where anything is wrong.

    python -m tests.papers --count 260

The same seed gives the same maps and papers again.
"""

import os
import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from journeyeditor.typeset import QtTypesetter
from tests.papers.trial import faults_of, setup_of


def main() -> int:
    """Run the trials, and print what is wrong."""
    parser = ArgumentParser("python -m tests.papers", description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first one")
    parser.add_argument("--count", type=int, default=260, help="how many: 65 are each paper in each mode")
    chosen = parser.parse_args()
    application = QGuiApplication([])
    typesetter, started, wrong = QtTypesetter(), time.monotonic(), 0
    for number in range(chosen.first, chosen.first + chosen.count):
        found = faults_of(number, chosen.seed, typesetter)
        if found:
            wrong += 1
            setup = setup_of(number)
            print(f"{number}, {setup.paper}, {setup.mode}: {len(found)} faults; {'; '.join(found[:3])}")
    print(f"{chosen.count} maps on paper, {wrong} with faults, {time.monotonic() - started:.0f} s")
    del application
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
