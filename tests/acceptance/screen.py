"""A screen of its own: an X server without a monitor, and a window manager on it."""

import os
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

SIZE = (1600, 1000)
"""Its pixels where nothing is enlarged."""
_MANAGER = Path(__file__).with_name("openbox.xml")


@contextmanager
def screen(number=None, scale=1):
    """Start a screen, larger where everything on it is, and say where it is, as DISPLAY does; it goes at the end."""
    reading, writing = os.pipe()
    name = [] if number is None else [f":{number}"]
    size = "x".join(str(round(side * scale)) for side in SIZE)
    command = ["Xvfb", *name, "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        command = ["openbox", "--config-file", str(_MANAGER)]
        with subprocess.Popen(command, env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL) as manager:
            _wait_for_manager(display)
            try:
                yield display
            finally:
                manager.terminate()
                server.terminate()


def _wait_for_manager(display):
    """Wait until the window manager answers, so that it gives the focus to the first window."""
    for _ in range(100):
        asked = ["xdotool", "get_desktop"]
        answer = subprocess.run(asked, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False)
        if answer.returncode == 0:
            return
        time.sleep(0.05)
    raise TimeoutError("no window manager has come up")
