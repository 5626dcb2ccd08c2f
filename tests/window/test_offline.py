"""Journey Editor opens no connection and runs no other program, whatever is done with it."""

from tests.window.test_application import run


def test_a_whole_session_opens_no_connection_and_runs_nothing(home, pizza):
    code = f"""
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.startfile")
sys.addaudithook(lambda event, arguments: print(event, arguments) if event.startswith(FORBIDDEN) else None)
from journeyeditor.picture.export import pdf_of
from journeyeditor.window import application
from PySide6.QtWidgets import QApplication
def live():
    (window,) = [one for one in QApplication.topLevelWidgets() if hasattr(one, "editor")]
    for panel in ("outline", "properties", "find", "history"):
        window.docks.open(panel)
    window.action_set["selection.all"].trigger()
    window.action_set["clipboard.copy"].trigger()
    window.action_set["stage.add-after"].trigger()
    window.file.save()
    pdf_of(window.editor.document, "a3")
    print("QtNetwork" in " ".join(sys.modules))
    maps = Path("/proc/self/maps")
    print("Qt6Network" in (maps.read_text() if maps.exists() else ""))
    QApplication.closeAllWindows()
QTimer.singleShot(0, live)
print(application.run([Path({str(pizza)!r})]))
"""
    code, output, errors = run(code, home)
    assert (code, output, errors) == (0, "False\nFalse\n0\n", "")


def test_what_is_kept_is_for_its_user_alone(home, pizza):
    code = f"""
from journeyeditor.window import application
from PySide6.QtWidgets import QApplication
from journeyeditor.edits import stages
def live():
    (window,) = [one for one in QApplication.topLevelWidgets() if hasattr(one, "editor")]
    editor = window.editor
    for name in ("One", "Two"):
        editor.apply(stages.rename_stage(editor.document, editor.map_id, editor.journey.stages[0].id, name))
        window.file.save()
    editor.apply(stages.rename_stage(editor.document, editor.map_id, editor.journey.stages[0].id, "Three"))
    window.recording.wait()
    for path in sorted(Path({str(home)!r}).rglob("*")):
        print(oct(path.stat().st_mode & 0o077), "folder" if path.is_dir() else path.suffix)
    editor.saved(editor.path)
    QApplication.closeAllWindows()
QTimer.singleShot(0, live)
application.run([Path({str(pizza)!r})])
"""
    _, output, errors = run(code, home)
    assert errors == ""
    rows = output.splitlines()
    assert {row.split()[1] for row in rows} >= {"folder", ".journal", ".json", ".journey"}
    assert {row.split()[0] for row in rows} == {"0o0"}
