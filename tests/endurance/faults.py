"""Every system call of saving, recording, recovering and keeping versions fails once in every way, and for good."""

import shutil
import tempfile
from collections import Counter
from pathlib import Path

from tests.endurance.report import Report
from tests.endurance.subjects import DONE, OTHERS, OURS, TOLD
from tests.endurance.tracer import IS_POSSIBLE, Fault, traced

ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR")


def run(_seed, first, count, subjects=(*OURS, *OTHERS), some=None):
    """Inject every fault into every subject, from the first on and so many of them; all, where the count is 0.

    Where ``some`` is given, it is about so many of them for each subject, evenly spread.
    """
    report = Report()
    if not IS_POSSIBLE:
        print("Only Linux on x86-64 lets a process change the system calls of another so.")
        return report
    rows = []
    for subject in subjects:
        plain = _tried(subject)[0]
        assert plain.code == DONE, plain
        faults = list(faults_of(plain.calls))[first : first + count if count else None]
        faults = faults[:: len(faults) // some if some else 1]
        rows.append(_row(subject, faults, report))
    report.table = _table(rows)
    print(report.table, flush=True)
    return report


def faults_of(calls):
    """Yield every fault that calls can meet."""
    for number, call in enumerate(calls):
        for error in ERRORS:
            yield Fault(error, number)
            yield Fault(error, number, lasting=True)
        if call.name in ("write", "pwrite"):
            yield Fault("short", number)
            yield Fault("short", number, lasting=True)
        yield Fault("killed", number)


def _tried(subject, fault=None):
    """Let a subject work with a fault; return how it ended, and the verdict."""
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    try:
        subject.prepare(folder)
        ended = traced(lambda say: subject.act(folder, say), folder, fault)
        failed = ended.calls[fault.at] if fault and fault.at < len(ended.calls) else None
        if fault is None or fault.what in ("short", "killed", "EINTR"):
            failed = None
        return ended, subject.judge(folder, ended, failed)
    finally:
        shutil.rmtree(folder)


def _row(subject, faults, report):
    """Inject faults into a subject, and return what became of it."""
    row = Counter(injections=len(faults))
    for fault in faults:
        ended, verdict = _tried(subject, fault)
        bad = [name for name, is_so in verdict._asdict().items() if is_so]
        if ended.code not in (DONE, TOLD, -9):
            bad.append("crashed")
        row.update(bad)
        row.update({"told": ended.code == TOLD, "done": ended.code == DONE})
        # What lies about after a kill is tidied up by a later save.
        serious = [what for what in bad if what != "left"]
        if subject in OURS and serious:
            at = ended.calls[fault.at] if fault.at < len(ended.calls) else None
            report.find(f"{subject.name}: {fault} at {at}: {', '.join(serious)}\n{ended.said.decode(errors='replace')}")
    report.counts[f"faults in {subject.name}"] += len(faults)
    return subject.name, row


def _table(rows):
    columns = ("injections", "done", "told", "damaged", "false_success", "lost", "crashed", "rights", "left")
    heads = ("", "injections", "done all the same", "refusals told", "damaged files", "false successes")
    lines = [
        "| " + " | ".join((*heads, "lost documents", "crashes", "rights changed", "leftovers")) + " |",
        "|---|" + "---|" * len(columns),
    ]
    lines += [f"| {name} | " + " | ".join(str(row[column]) for column in columns) + " |" for name, row in rows]
    return "\n".join(lines)
