"""Builds a sample by hand in a real window, and compares; exits with 1 where it is not the same map."""

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

from journeyeditor import files
from journeyeditor.resources import sample_path
from tests.acceptance.names import first_difference, same_bytes
from tests.acceptance.screen import screen
from tests.acceptance.x_events import Display


def main():
    """Build, compare, and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance", description=__doc__)
    parser.add_argument("by", choices=("keyboard", "mouse"))
    parser.add_argument("sample", nargs="?", type=Path, default=sample_path("pizza-night.journey"))
    parser.add_argument("--screen", type=int, help="the number of the screen to start; a free one without it")
    parser.add_argument("--picture", type=Path, help="where to put a picture of the window in the end")
    parser.add_argument("--scale", type=float, default=1, help="how much larger everything is: 2 for 200 %%")
    parser.add_argument("--dark", action="store_true", help="in a dark window")
    options = parser.parse_args()
    target = files.load(options.sample)
    with tempfile.TemporaryDirectory() as folder, screen(options.screen, options.scale) as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", JOURNEYEDITOR_HOME=folder)
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)
        return build(target, options, display, Path(folder) / "built.journey")


def build(target, options, display_name, path):
    """Run the application and, beside it, the hand; return the exit code."""
    display = Display(display_name, files.encode(target).decode())
    from journeyeditor.window.application import make_application
    from journeyeditor.window.open_windows import OpenWindows
    from journeyeditor.window.settings import SettingsFile
    from journeyeditor.window.theme import choose_appearance
    from tests.acceptance.eyes import Eyes
    from tests.acceptance.hand import Hand
    from tests.acceptance.keyboard import Typist
    from tests.acceptance.mouse import Clicker

    application = make_application()
    choose_appearance(application, "dark" if options.dark else "light")
    windows = OpenWindows(SettingsFile())
    windows.open([])
    # The hand's thread must not take away what belongs to the windows.
    gc.disable()
    eyes = Eyes()
    hand = Hand(display, eyes)
    code = [1]

    def work():
        try:
            builder = Typist if options.by == "keyboard" else Clicker
            code[0] = run(builder(hand, eyes, target), hand, target, path)
        except Exception:  # noqa: BLE001  told, and the application ends
            traceback.print_exc()
        finally:
            if options.picture:
                eyes.look(lambda: application.primaryScreen().grabWindow(0).save(str(options.picture)))
            # Without a question whether to save what was built when something went wrong.
            eyes.look(lambda: application.exit(0))

    threading.Thread(target=work, daemon=True).start()
    application.exec()
    return code[0]


def run(builder, hand, target, path):
    """Let a builder build, and compare what it has saved."""
    start = last = time.monotonic()
    name = None
    for step in builder.build(path):
        now = time.monotonic()
        if name:
            print(f"{name}: {now - last:.1f} s", flush=True)
        name, last = step, now
    built = files.load(path)
    same = same_bytes(built, target)
    print(f"{time.monotonic() - start:.1f} s, {hand.sent} keys and buttons, {hand.moves} movements of the mouse")
    print("the same map" if same else first_difference(built, target))
    return 0 if same else 1


if __name__ == "__main__":
    result = main()
    sys.stdout.flush()
    # The windows are still open: Qt takes no leave of them at the end of an interpreter.
    os._exit(result)
