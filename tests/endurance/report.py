"""What a run found."""

from collections import Counter


class Report:
    """Counts what became of what was tried, and keeps what should not have become of it."""

    def __init__(self):
        self.counts = Counter()
        self.figures = {}
        self.findings = []

    def find(self, what):
        """Keep a finding, and say so at once: runs are long."""
        self.findings.append(what)
        print(f"FOUND: {what}", flush=True)

    def __str__(self):
        lines = [f"{count:9,} {what}" for what, count in sorted(self.counts.items())]
        lines += [f"{value:>9} {what}" for what, value in self.figures.items()]
        return "\n".join([*lines, f"{len(self.findings):9,} findings"])
