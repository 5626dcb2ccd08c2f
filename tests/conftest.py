"""What holds for all tests: no screen, one scale, one language, settings of their own, and no window left behind."""

import gc
import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How fast a machine is at the moment says nothing of what is tested.
_UNHURRIED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("unhurried", max_examples=60, **_UNHURRIED)
settings.load_profile("unhurried")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)


def pytest_collection(session):
    """Let the second of two workers begin at the far end: each compiles half of the tests, where none are yet."""
    if os.environ.get("PYTEST_XDIST_WORKER") == "gw1" and [Path(one).name for one in session.config.args] == ["tests"]:
        here = Path(__file__).parent
        for path in sorted(here.rglob("test_*.py"), reverse=True):
            import_module(".".join(path.relative_to(here.parent).with_suffix("").parts))


def pytest_collection_finish():
    """Look for garbage as seldom as the application does: a third of the time of the tests would go into it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 100)


@pytest.fixture(autouse=True, scope="module")
def nothing_piles_up():
    """Let go of the windows of a module: Python counts its objects, and not the pictures that they hold."""
    yield
    gc.enable()  # commands that are soon over switch it off
    gc.collect(1)


@pytest.fixture(autouse=True)
def home(tmp_path_factory):
    """The folder of settings and logs, which nobody has used yet; tests never see those of the user."""
    folder = tmp_path_factory.getbasetemp() / "homes" / os.environ["PYTEST_CURRENT_TEST"].encode().hex()[-100:]
    before = os.environ.get("JOURNEYEDITOR_HOME")
    os.environ["JOURNEYEDITOR_HOME"] = str(folder)
    yield folder
    if before is None:
        del os.environ["JOURNEYEDITOR_HOME"]
    else:
        os.environ["JOURNEYEDITOR_HOME"] = before


@pytest.fixture
def qtbot(qtbot):
    """Waits for what comes in a moment as long as a slow and busy machine may need."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=60_000)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=60_000)
    return qtbot


@pytest.fixture(autouse=True)
def no_windows_left():
    """Fail where a test leaves a window behind."""
    known = set(_windows())
    yield
    left = [window for window in _windows() if window not in known]
    assert left == [], f"left behind: {left}"


def _windows():
    """The windows that have no owner; there are none where no test has needed Qt yet."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is None or not hasattr(application, "topLevelWidgets"):
        return []
    application.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    return [window for window in application.topLevelWidgets() if window.parent() is None and window.isVisible()]
