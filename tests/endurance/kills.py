"""The program killed at any instant, while it starts, recovers, edits and saves: no finished edit is ever missing.

Each life of the program is a process with real windows. It tells what it is about to do and what is done; then it is
killed, and what the disk holds is compared with what it told. The next life goes on from there.
"""

import multiprocessing
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from random import Random

from journeyeditor.files import FileProblem, load, save
from journeyeditor.files.lost import lost_documents
from tests.edits.pizza import pizza
from tests.endurance.life import digest_of, live
from tests.endurance.report import Report

_PATIENCE = 60
"""How many seconds a life may say nothing; others may keep the processors from it."""
_LIVES = 25
"""How many lives the same document has before a new one takes its place: it grows old, and slow."""


def run(seed, first, count):
    """Kill so many lives of the program."""
    report = Report()
    # A server that has all modules is forked for each life; where systems have none, each life loads them anew.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(["tests.endurance.life", "journeyeditor.window.application"])
    for start in range(first, first + count, _LIVES):
        with tempfile.TemporaryDirectory(prefix="kills-") as folder:
            desk = _Desk(Path(folder))
            for number in range(start, min(start + _LIVES, first + count)):
                _one_life(context, desk, Random(f"{seed}, {number}"), number, report)
    return report


class _Desk:
    """What lies in one folder, and what must be there as far as the program has told."""

    def __init__(self, folder):
        self.folder, self.path = folder, folder / "pizza.journey"
        self.begin()

    def begin(self):
        """Lay out a new document, and nothing else."""
        shutil.rmtree(self.folder / "home", ignore_errors=True)
        save(pizza(), self.path)
        self.on_file = {digest_of(pizza())}
        """What the file may hold: what was saved last, or is being saved."""
        self.must_be = [digest_of(pizza())]
        """What the user may find: what was finished last, and what has been begun since."""

    def hear(self, what, digest):
        """Take note of what the program tells."""
        if what == "begin":
            self.must_be.append(digest)
        elif what == "kept":
            self.must_be = [digest]
        elif what == "saving":
            self.on_file.add(digest)
        elif what == "saved":
            self.on_file = {digest}

    def found_wrong(self):
        """Return what is wrong with what the disk holds; nothing where all is well."""
        try:
            on_file = digest_of(load(self.path))
        except FileProblem as problem:
            return f"the file is damaged: {problem}"
        if on_file not in self.on_file:
            return "the file holds neither the old document nor the new one"
        self.on_file = {on_file}
        recovery = self.folder / "home" / "recovery"
        with tempfile.TemporaryDirectory(prefix="kills-") as copy:
            if recovery.is_dir():
                shutil.copytree(recovery, copy, dirs_exist_ok=True)
            lost = [digest_of(one.document) for one in lost_documents(Path(copy))]
        if len(lost) > 1:
            return f"{len(lost)} lost documents are offered, and there is one"
        held = (lost or [on_file])[0]
        if held not in self.must_be:
            return f"an edit is missing: there is {held}, and {self.must_be} was told of"
        self.must_be = [held]
        return ""


def _one_life(context, desk, random, number, report):
    """Let the program live for a while, kill it, and look at what it leaves."""
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=live, args=(desk.folder, random.random(), theirs), daemon=True)
    process.start()
    theirs.close()
    messages, delay = _moment(random)
    heard = []
    try:
        while len(heard) < messages and ours.poll(_PATIENCE):
            heard.append(ours.recv())
        time.sleep(delay)
    except EOFError:
        report.find(f"life {number}: the program ended by itself after {[what for what, _ in heard][-3:]}")
    process.kill()
    process.join()
    with suppress(EOFError, OSError):
        while ours.poll():
            heard.append(ours.recv())
    ours.close()
    for what, digest in heard:
        if what == "fault":
            report.find(f"life {number}: {digest}")
        if what == "here" and digest not in desk.must_be:
            report.find(f"life {number}: it shows {digest} after its start, and {desk.must_be} was told of")
        desk.hear(what, digest)
    report.counts[f"kills {_during([what for what, _ in heard])}"] += 1
    report.counts["finished edits told of"] += sum(what == "kept" for what, _ in heard)
    report.counts["finished saves told of"] += sum(what == "saved" for what, _ in heard)
    wrong = desk.found_wrong()
    if wrong:
        report.find(f"life {number}: {wrong}; the last words were {[what for what, _ in heard][-4:]}")
        desk.begin()


def _moment(random):
    """Return after how many messages, and after how many seconds more, the program is killed."""
    if random.random() < 0.3:
        return 1, random.uniform(0, 0.25)  # in the middle of its start, where it recovers what was lost
    return random.randint(3, 40), random.choice((0, random.uniform(0, 0.003), random.uniform(0, 0.03)))


def _during(heard):
    last = heard[-1] if heard else "start"
    names = {"start": "while it recovers", "saving": "while it saves", "begin": "in the middle of an edit"}
    return names.get(last, "between what it does")
