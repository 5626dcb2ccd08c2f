"""What is watched while its system calls fail: saving, recording edits, recovering them, and keeping versions.

Each prepares a folder, does its work in a process that may be killed, and is judged afterwards by one in which nothing
fails. Saving stands beside Qt's QSaveFile and a plain write.
"""

from contextlib import suppress
from typing import NamedTuple

from journeyeditor.edits import cards
from journeyeditor.files import FileProblem, decode, encode, load, save
from journeyeditor.files import journal as journals
from journeyeditor.files import versions as earlier
from journeyeditor.files.lost import lost_documents
from journeyeditor.files.recorder import Recorder
from journeyeditor.files.versions import Versions, read_version
from tests.edits.pizza import pizza

DONE, TOLD = 0, 1
"""The exit codes of a process that says that it has done its work, and of one that says that it has not."""

OLD = pizza()


def saying(text):
    """The document with another text on its first card."""
    journey = OLD.maps[0]
    card = next(card for lane in journey.card_lanes for card in lane.cards)
    return cards.set_card_text(OLD, journey.id, card.id, text).document


NEW, *_ = STATES = [saying(f"edit {number}") for number in range(4)]


class Verdict(NamedTuple):
    """What became of the user's work."""

    damaged: bool = False
    """A file is neither as it was nor as it should be, or a link is no link any more."""
    false_success: bool = False
    """It was said to be done, and is not."""
    lost: bool = False
    """A document cannot be had back any more."""
    rights: bool = False
    """Others may open the file than before, or nobody."""
    left: bool = False
    """Something lies about beside the user's file."""


class Subject:
    """Something that is watched; what is in ``name`` says what it is."""

    name = ""

    def prepare(self, folder):
        """Lay out what there is before."""

    def act(self, folder, say):
        """Do the work, and return whether it says that it is done; each ``say`` tells that a part is."""

    def judge(self, folder, ended, failed):
        """Return what became of the work, knowing how the process ended and which call failed first."""


class _Saving(Subject):
    """Saving over a file that is led to by a link."""

    def prepare(self, folder):
        (folder / "maps").mkdir()
        (folder / "links").mkdir()
        real = folder / "maps" / "pizza.journey"
        real.write_bytes(encode(OLD))
        real.chmod(0o640)
        (folder / "links" / "map.journey").symlink_to(real)

    def judge(self, folder, ended, failed):
        link, real = folder / "links" / "map.journey", folder / "maps" / "pizza.journey"
        data = real.read_bytes() if real.exists() else None
        whole = data in (encode(OLD), encode(NEW)) and link.is_symlink()
        unsure = failed is not None and failed.name in ("fsync", "fdatasync")
        success = ended.code == DONE
        return Verdict(
            damaged=not whole,
            false_success=success and (data != encode(NEW) or unsure),
            lost=data not in (encode(OLD), encode(NEW)),
            rights=real.exists() and real.stat().st_mode & 0o777 != 0o640,
            left=len(list(real.parent.iterdir())) > 1 or len(list(link.parent.iterdir())) > 1,
        )


class OurSave(_Saving):
    """The way of this program."""

    name = "save"

    def act(self, folder, say):
        try:
            save(NEW, folder / "links" / "map.journey")
        except FileProblem:
            return TOLD
        return DONE


class QtSave(_Saving):
    """The way of Qt."""

    name = "QSaveFile"

    def act(self, folder, say):
        from PySide6.QtCore import QIODevice, QSaveFile

        file, data = QSaveFile(str(folder / "links" / "map.journey")), encode(NEW)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
            return TOLD
        return DONE


class PlainSave(_Saving):
    """The way of many programs."""

    name = "plain write"

    def act(self, folder, say):
        try:
            (folder / "links" / "map.journey").write_bytes(encode(NEW))
        except OSError:
            return TOLD
        return DONE


class Recording(Subject):
    """Edits, each kept before the next; then the program is gone."""

    name = "record"

    def act(self, folder, say):
        recorder = Recorder(folder / "recovery", OLD, None)
        for state in STATES[:2]:
            self._keep(recorder, lambda state=state: recorder.note(state, "Edit"), say)
        recorder.draft(saying("half"))
        for state in STATES[2:]:
            self._keep(recorder, lambda state=state: recorder.note(state, "Edit"), say)
        return DONE if recorder.problem is None else TOLD

    def _keep(self, recorder, act, say):
        act()
        recorder.wait()
        say(b"+" if recorder.problem is None else b"-")

    def judge(self, folder, ended, failed):
        least = ended.said.rfind(b"+") + 1
        found = [state for state in _found(folder) if state in STATES[max(0, least - 1) :] or state == saying("half")]
        lost = least > 0 and not found
        return Verdict(false_success=ended.code == DONE and STATES[-1] not in found, lost=lost)


class RecordingAnew(Recording):
    """Edits in a journal that is always too long already."""

    name = "record anew"

    def act(self, folder, say):
        journals._SLACK = -(10**9)
        return super().act(folder, say)


class Recovering(Subject):
    """A lost document, taken over by a new journal, and saved to its file in the end."""

    name = "recover"

    def prepare(self, folder):
        (folder / "maps").mkdir()
        (folder / "maps" / "pizza.journey").write_bytes(encode(OLD))
        (folder / "recovery").mkdir()
        about = journals.About(path=str(folder / "maps" / "pizza.journey"), began=1.0)
        left = journals.Journal(folder / "recovery" / "left.journal", about, encode(OLD))
        left.add(encode(NEW), "Edit", 2.0)
        left.close()

    def act(self, folder, say):
        (lost,) = lost_documents(folder / "recovery") or [None]
        if lost is None:
            return TOLD
        recorder = Recorder(folder / "recovery", lost.before, lost.path)
        recorder.note(lost.document, "Recover changes")
        lost.forget_once_kept(recorder)
        try:
            save(lost.document, lost.path)
        except FileProblem:
            return TOLD
        recorder.saved(lost.document, lost.path)
        recorder.close()
        return DONE

    def judge(self, folder, ended, failed):
        path = folder / "maps" / "pizza.journey"
        saved = _document(path)
        everything = [saved, *_found(folder)]
        return Verdict(
            damaged=saved not in (OLD, NEW),
            false_success=ended.code == DONE and saved != NEW,
            lost=NEW not in everything,
            left=len(list(path.parent.iterdir())) > 1,
        )


class Snapshots(Subject):
    """Versions that are kept, named, read, and thinned out."""

    name = "versions"

    def _versions(self, folder):
        return Versions(folder / "versions", folder / "pizza.journey")

    def prepare(self, folder):
        self._versions(folder).keep(OLD, "named", "Before the workshop")
        for text in ("a", "b", "c"):
            self._versions(folder).keep(saying(text), "saved")

    def act(self, folder, say):
        earlier._MOST["saved"] = 2
        versions, code = self._versions(folder), DONE
        parts = [
            lambda: versions.keep(STATES[1], "saved"),
            lambda: versions.keep(STATES[2], "named", "After it"),
            lambda: versions.keep_daily(STATES[3]),
            lambda: [read_version(version) for version in versions.all()],
        ]
        for part in parts:
            try:
                part()
                say(b"+")
            except FileProblem:
                say(b"-")
                code = TOLD
        return code

    def judge(self, folder, ended, failed):
        found, damaged = {}, False
        for version in self._versions(folder).all():
            try:
                found[read_version(version)] = version
            except FileProblem:
                damaged = True
        names = {document: version.name for document, version in found.items()}
        kept = [state for state, mark in zip(STATES[1:], ended.said.decode(), strict=False) if mark == "+"]
        return Verdict(
            damaged=damaged,
            false_success=any(state not in found for state in kept) or (STATES[2] in kept and not names[STATES[2]]),
            lost=names.get(OLD) != "Before the workshop" and OLD not in found,
        )


def _document(path):
    try:
        return load(path)
    except FileProblem:
        return None


def _found(folder):
    """The states that the journals of a folder give back, as any later start would find them."""
    found = []
    for path in (folder / "recovery").glob("*.journal"):
        with suppress(OSError, FileProblem):
            recovered = journals.read_journal(path)
            if recovered is not None:
                found.append(decode(recovered.state))
    return found


OURS = (OurSave(), Recording(), RecordingAnew(), Recovering(), Snapshots())
OTHERS = (QtSave(), PlainSave())
