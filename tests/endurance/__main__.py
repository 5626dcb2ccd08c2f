"""Runs one of the bounded runs and prints its figures; exits with 1 where it found anything.

    python -m tests.endurance kills    the program killed while it edits, saves and recovers
    python -m tests.endurance faults   every system call of saving, recovery and versions failing (Linux on x86-64)
    python -m tests.endurance files    damaged files opened, laid out and printed
    python -m tests.endurance steps    any steps in any order, beside a simple model

The same seed gives the same choices again.
"""

import os
import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.endurance import faults, files, kills, steps

RUNS = {
    "kills": (kills.run, 1000),
    "faults": (faults.run, 0),
    "files": (files.run, 100_000),
    "steps": (steps.run, 100_000),
}


def main() -> int:
    """Run what the command line names, and print what comes of it."""
    parser = ArgumentParser(
        "python -m tests.endurance", description=__doc__, formatter_class=RawDescriptionHelpFormatter
    )
    parser.add_argument("run", choices=RUNS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first one")
    parser.add_argument("--count", type=int, help="how many; as many as the run is worth if left out")
    chosen = parser.parse_args()
    run, count = RUNS[chosen.run]
    started = time.monotonic()
    report = run(chosen.seed, chosen.first, count if chosen.count is None else chosen.count)
    print(f"{report}\nSeed {chosen.seed}, {time.monotonic() - started:.0f} seconds.")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
