#!/usr/bin/env python3
"""Set up, run and test Journey Editor: one command each, from a bare checkout.

    python3 dev.py run [FILE]      open the editor with FILE, or else with a sample map
    python3 dev.py test            every check: format, lint, types, import rules, tests, wheel
    python3 dev.py test ARGS...    only pytest, with these arguments
    python3 dev.py bench [ARGS...] measure speed
    python3 dev.py format          put formatting and simple lint right

Each command first sets up what it needs: a virtual environment in `.venv` with pinned dependencies and, on Debian and
Ubuntu, missing system packages. When everything is there already, that takes no time worth mentioning.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build"
PROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SAMPLE = ROOT / "resources" / "samples" / "pizza-night.journey"

OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 14)

# What the wheels of PySide6 expect of a Linux system, and the Debian package that has it. Each of these is loaded by
# name, with all that it needs in turn; libraries that come along with one of them are not listed.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class DevError(Exception):
    """A reason to stop, said in one line that tells what to do about it."""


# ------------------------------------------------------------------------------------------------- small things first


def say(text: str) -> None:
    """Print one line at once, so that it stands before what a subprocess prints."""
    print(text, flush=True)


def call(*command: str | Path, cwd: Path | None = None, offscreen: bool = False) -> int:
    """Run a command, let it print, and return its exit code."""
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the tests start Python often: it compiles our modules once
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(command, cwd=cwd, env=environment, check=False).returncode


def must(trouble: str, *command: str | Path, cwd: Path | None = None, offscreen: bool = False) -> None:
    """Run a command; when it fails, stop with `trouble`."""
    if call(*command, cwd=cwd, offscreen=offscreen) != 0:
        raise DevError(trouble)


def output_of(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a command quietly and return what it prints; nothing when it fails or does not exist."""
    try:
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def remove(folder: Path) -> None:
    """Delete a folder and all that is in it."""
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise DevError(f"Cannot remove {folder} ({error.strerror}). Close what is using it and try again.") from error


# --------------------------------------------------------------------------------------------------- the system below


def check_python(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Stop when this Python is too old or too new for Journey Editor."""
    if not OLDEST_PYTHON <= version <= NEWEST_PYTHON:
        oldest, newest, found = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, NEWEST_PYTHON, version))
        raise DevError(f"Journey Editor needs Python {oldest} to {newest}, and this is {found} ({sys.executable}).")


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def required_libraries(*, window: bool) -> dict[str, str]:
    """The libraries that Qt expects of this system, each with its Debian package; only Linux leaves any to the user."""
    if not sys.platform.startswith("linux"):
        return {}
    if not window:
        return QT_LIBRARIES
    return QT_LIBRARIES | (WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else X11_LIBRARIES)


def is_loadable(library: str) -> bool:
    """Whether the system finds a shared library and everything that it depends on."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_from_system(*, window: bool) -> dict[str, str]:
    """What this system lacks, each with the Debian package that brings it."""
    missing = {name: package for name, package in required_libraries(window=window).items() if not is_loadable(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["Python's ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    return missing


def administrator() -> list[str] | None:
    """What to write before a command to run it as root without a question; None when that cannot be done."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages if we may; refresh the list of packages when they are not found at first."""
    before = administrator()
    if before is None:
        return False
    say(f"Installing system packages: {' '.join(packages)}…")
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0:
        return True
    return call(*apt, "update") == 0 and call(*install) == 0


def set_up_system(*, window: bool) -> None:
    """Make sure that the system has what Qt and virtual environments need, or stop and say what to install."""
    missing = missing_from_system(window=window)
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise DevError(f"This system lacks {', '.join(missing)}. Please install what provides it, then try again.")
    packages = sorted(set(missing.values()))
    if not apt_install(packages):
        raise DevError(f"Some system packages are missing. Please run: sudo apt-get install {' '.join(packages)}")
    importlib.invalidate_caches()
    if still_missing := missing_from_system(window=window):
        raise DevError(f"Installed {' '.join(packages)}, but this system still lacks {', '.join(still_missing)}.")


# ----------------------------------------------------------------------------------------------- virtual environments


@dataclass(frozen=True)
class Stamp:
    """What a virtual environment was made from; it is up to date for as long as this stays the same."""

    python: str
    checkout: str
    needs: str
    development: bool

    @classmethod
    def wanted(cls, *, development: bool) -> Stamp:
        """The stamp of an environment made now."""
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        needs = hashlib.sha256(PROJECT.read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()
        return cls(python, str(ROOT), needs, development)

    def covers(self, wanted: Stamp) -> bool:
        """Whether an environment with this stamp has all that is wanted; the development tools may be extra."""
        has_tools = self.development or not wanted.development
        return self.same_place(wanted) and self.needs == wanted.needs and has_tools

    def same_place(self, wanted: Stamp) -> bool:
        """Whether an environment with this stamp can be brought up to date, rather than made anew."""
        return (self.python, self.checkout) == (wanted.python, wanted.checkout)


@dataclass(frozen=True)
class Environment:
    """A virtual environment with a stamp that is written last, so that a half-made one is never taken for whole."""

    folder: Path

    @property
    def stamp_file(self) -> Path:
        """Where the stamp is kept."""
        return self.folder / "journeyeditor-stamp.json"

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """A program of the environment."""
        return self.folder / "Scripts" / f"{name}.exe" if sys.platform == "win32" else self.folder / "bin" / name

    def stamp(self) -> Stamp | None:
        """The stamp of a complete set-up; None when there was none, it was interrupted or its Python is gone."""
        if not self.python.exists():
            return None
        try:
            return Stamp(**json.loads(self.stamp_file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def can_be_kept(self, wanted: Stamp) -> bool:
        """Whether to build on what is there: a complete older set-up, or a sound environment made by hand."""
        if self.stamp_file.exists():
            stamp = self.stamp()
            return stamp is not None and stamp.same_place(wanted)
        return output_of(self.python, "-c", "import pip, sys; print('%d.%d' % sys.version_info[:2])") == wanted.python

    def prepare(self, wanted: Stamp, *requirements: str | Path) -> None:
        """Install the requirements, unless the stamp shows that they are there."""
        stamp = self.stamp()
        if stamp and stamp.covers(wanted):
            return
        say(f"Setting up {self.folder.name} (first run only, a minute or two)…")
        keep = self.can_be_kept(wanted)
        if not keep:
            remove(self.folder)
            self.folder.mkdir(parents=True)
        self.stamp_file.write_text("unfinished\n", encoding="utf-8")
        if not keep:
            must("Python could not make a virtual environment; see above.", sys.executable, "-m", "venv", self.folder)
        self.install(*requirements)
        self.stamp_file.write_text(json.dumps(asdict(wanted), indent=2) + "\n", encoding="utf-8")

    def install(self, *requirements: str | Path) -> None:
        """Install with pip, at the versions that are known to work."""
        pip = (self.python, "-m", "pip", "install", "--quiet", "--constraint", CONSTRAINTS.relative_to(ROOT))
        must("pip could not install what is needed; see above.", *pip, *requirements, cwd=ROOT)


def set_up(*, development: bool = False, window: bool = False) -> Environment:
    """Everything that a command needs before it can begin."""
    set_up_system(window=window)
    environment = Environment(ROOT / ".venv")
    stamp = environment.stamp()
    development = development or bool(stamp and stamp.development)
    environment.prepare(Stamp.wanted(development=development), "--editable", ".[dev]" if development else ".")
    return environment


# ------------------------------------------------------------------------------------------------------- the commands


def run(arguments: Sequence[str]) -> int:
    """Open the editor; without a screen, check the map and export it as PDF instead."""
    document = Path(arguments[0]) if arguments else SAMPLE
    window = has_screen()
    python = set_up(window=window).python
    if window:
        return call(python, "-m", "journeyeditor", document)
    pdf = Path.cwd() / f"{document.stem}.pdf"
    say(f"There is no screen here, so no window opens. Checking {document.name} and exporting it as PDF instead.")
    call(python, "-m", "journeyeditor", "check", document, offscreen=True)
    exit_code = call(python, "-m", "journeyeditor", "export", document, "-o", pdf, offscreen=True)
    if exit_code == 0:
        say(f"The PDF is {pdf}")
    return exit_code


def test(arguments: Sequence[str]) -> int:
    """Run every check in turn and stop at the first that fails; with arguments, only pytest."""
    environment = set_up(development=True)
    python = environment.python
    if arguments:
        return call(python, "-m", "pytest", *arguments, cwd=ROOT, offscreen=True)
    started = time.monotonic()
    checks: dict[str, tuple[str | Path, ...]] = {
        "Formatting": (python, "-m", "ruff", "format", "--check"),
        "Lint": (python, "-m", "ruff", "check"),
        "Types": (python, "-m", "mypy"),
        "Import rules": (environment.program("lint-imports"),),
        "Tests": (python, "-m", "pytest", "-n", "2", "--dist", "worksteal"),
    }
    for title, command in checks.items():
        heading(title)
        must(f"{title}: failed, see above.", *command, cwd=ROOT, offscreen=True)
    heading("Wheel")
    check_wheel(python)
    say(f"\nEverything passed, in {time.monotonic() - started:.0f} seconds.")
    return 0


def heading(title: str) -> None:
    """Announce a part of the test run."""
    say(f"\n== {title} {'=' * (70 - len(title))}")


def check_wheel(python: Path) -> None:
    """Build the wheel, install it into a clean environment and use it far from the checkout."""
    remove(BUILD / "wheel")
    build = (python, "-m", "build", "--quiet", "--wheel", "--no-isolation", "--outdir", BUILD / "wheel")
    must("The wheel could not be built; see above.", *build, cwd=ROOT)
    (wheel,) = (BUILD / "wheel").glob("*.whl")
    clean = Environment(BUILD / "wheel-venv")
    clean.prepare(Stamp.wanted(development=False), wheel)
    clean.install("--force-reinstall", "--no-deps", wheel)
    with tempfile.TemporaryDirectory() as elsewhere:
        use_wheel(clean, Path(elsewhere))
    say(f"{wheel.name} works on its own.")


def use_wheel(clean: Environment, folder: Path) -> None:
    """Check and export a sample map with nothing but what the wheel brought, working in `folder`."""
    where = "from journeyeditor.resources import sample_path; print(sample_path('pizza-night.journey'))"
    sample = output_of(clean.python, "-c", where, cwd=folder)
    if not sample or clean.folder not in Path(sample).parents:
        raise DevError(f"The wheel lacks the sample map; it was looked for and found in {sample or 'no place'}.")
    editor, pdf = clean.program("journeyeditor"), folder / "sample.pdf"
    must("The installed editor could not check a map; see above.", editor, "check", sample, cwd=folder, offscreen=True)
    export = (editor, "export", sample, "-o", pdf)
    must("The installed editor could not export a map; see above.", *export, cwd=folder, offscreen=True)
    if not pdf.is_file() or not pdf.read_bytes().startswith(b"%PDF"):
        raise DevError("The installed editor exported something that is not a PDF.")


def bench(arguments: Sequence[str]) -> int:
    """Measure speed."""
    python = set_up(development=True).python
    return call(python, "-m", "tests.benchmarks", *arguments, cwd=ROOT, offscreen=True)


def format_code(arguments: Sequence[str]) -> int:
    """Put formatting and simple lint right, everywhere or in the given files."""
    ruff = (set_up(development=True).python, "-m", "ruff")
    lint = call(*ruff, "check", "--fix", *arguments, cwd=ROOT)
    return call(*ruff, "format", *arguments, cwd=ROOT) or lint


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"run": run, "test": test, "bench": bench, "format": format_code}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for and return the exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        say(__doc__ or "")
        return 0 if arguments and arguments[0] in ("-h", "--help", "help") else 2
    try:
        check_python()
        return COMMANDS[arguments[0]](arguments[1:])
    except DevError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
