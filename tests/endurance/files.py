"""Damaged files through all that the program does with a file: no crash, no hang, no more memory than there may be.

A process of its own opens them one by one and tells what became of each. Where it dies or falls silent, the file is a
finding, and another process goes on with the next.
"""

import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from journeyeditor.resources import sample_path
from tests.endurance.mutations import mutated
from tests.endurance.report import Report
from tests.yardstick import SOON, yardsticks

SECONDS = 2
"""How long one file may keep the processor of a fast machine busy."""
MEMORY = 500 * 2**20
"""How many bytes the process may take."""
_PATIENCE = 300
"""How many seconds a process may be silent; others may keep the processors from it."""
_PAPER = 1000
"""Of so many files, one is printed as well."""
_SAY_AFTER = 5000
"""After so many files it is said how far the run has come; all of them take their time."""
SAMPLES = [sample_path("pizza-night.journey"), sample_path("getting-a-haircut.journey")]
CORPUS = Path(__file__).parent.parent / "files" / "corpus"


def run(seed, first, count):
    """Open some damaged files."""
    report = Report()
    following, peak, slowest = first, 0, 0
    while following < first + count:
        for number, end, seconds, size in _answers(seed, following, first + count):
            following = number + 1
            if following % _SAY_AFTER == 0:
                print(f"{following:,} files: {dict(report.counts)}", flush=True)
            kind, _, why = end.partition("\n")
            report.counts[kind] += 1
            if why:
                report.find(f"file {number} of seed {seed}: {end}")
            if seconds > SECONDS and yardsticks(seconds) > SOON:  # else the machine is slow or busy
                report.find(f"file {number} of seed {seed}: takes {seconds:.1f} seconds")
            peak, slowest = max(peak, size), max(slowest, seconds)
            if size > MEMORY:
                report.find(f"file {number} of seed {seed}: takes {size >> 20} MiB")
                break  # with another process, for this one keeps what it has
    report.figures["MiB of memory at most"] = peak >> 20
    report.figures["ms of the processor for one file at most"] = round(slowest * 1000)
    return report


def file_number(seed, number, good):
    """Return the bytes of one of the damaged files, and whether it is printed too."""
    random = Random(f"{seed}, {number}")
    return mutated(random, good), random.randrange(_PAPER) == 0


def _answers(seed, first, end):
    """Yield what a process tells of each file, until it is through or lies dead."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_open_all, args=(seed, first, end, theirs), daemon=True)
    process.start()
    theirs.close()
    number = first
    try:
        while number < end:
            if not ours.poll(_PATIENCE):
                yield number, "hangs\nit says nothing any more", 0, 0
                return
            number, *answer = ours.recv()
            yield (number, *answer)
            number += 1
    except EOFError:
        process.join()
        yield number, f"dies\nthe process ends with {process.exitcode}", 0, 0
    finally:
        process.kill()
        process.join()


def _open_all(seed, first, end, pipe):
    from tests.endurance.opening import good_files, opened

    application, typesetter = _prepared()
    corpus = sorted(path for path in CORPUS.rglob("*") if path.is_file()) if CORPUS.is_dir() else []
    good = good_files([*SAMPLES, *corpus])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.journey"
        for number in range(first, end):
            if not multiprocessing.parent_process().is_alive():
                break  # nobody listens any more
            data, with_paper = file_number(seed, number, good)
            start = time.process_time()
            try:
                told = opened(path, data, typesetter, with_paper)
            except Exception:  # noqa: BLE001 - whatever it is, it is a finding
                told = "crashes\n" + traceback.format_exc(limit=-6)
            pipe.send((number, told, time.process_time() - start, _memory()))
    del application


def _prepared():
    """Have the fonts ready, and Qt's warnings count as crashes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler

    from journeyeditor.typeset import QtTypesetter
    from journeyeditor.window.application import make_application

    application, typesetter = make_application(), QtTypesetter()
    said = Counter()

    def heard(_kind, _context, text):
        said[text] += 1
        if said[text] == 1 and "This plugin does not support" not in text:
            print(f"Qt says: {text}", file=sys.stderr, flush=True)

    qInstallMessageHandler(heard)
    return application, typesetter


def _memory():
    """Return how many bytes of memory this process takes now; nothing where the system does not tell so simply."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
