"""The helpers of dev.py: what it finds missing, what it says about it, and when it trusts an environment."""

import importlib.util
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "dev.py"


@pytest.fixture
def dev(monkeypatch):
    """dev.py as a module, fresh for each test."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "dev", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def linux(dev, monkeypatch):
    """A Linux system that has every library, and on which nothing can be installed."""
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "is_loadable", lambda library: True)
    monkeypatch.setattr(dev, "apt_install", lambda packages: False)
    monkeypatch.setattr(dev.shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return dev


# ----------------------------------------------------------------------------------------------------------- Python


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_supported_pythons(dev, version):
    dev.check_python(version)


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
def test_other_pythons_are_refused_by_number(dev, version):
    with pytest.raises(dev.DevError, match=rf"needs Python 3\.11 to 3\.14, and this is 3\.{version[1]} "):
        dev.check_python(version)


# ----------------------------------------------------------------------------------------------- the system below


def lacking(*libraries):
    return lambda library: library not in libraries


def test_a_complete_system_is_left_alone(linux):
    assert linux.missing_from_system(window=True) == {}
    linux.set_up_system(window=True)


def test_debian_is_told_the_exact_command(linux, monkeypatch):
    monkeypatch.setattr(linux, "is_loadable", lacking("libxcb-cursor.so.0", "libEGL.so.1"))
    with pytest.raises(linux.DevError, match=r"Please run: sudo apt-get install libegl1 libxcb-cursor0$"):
        linux.set_up_system(window=True)


def test_other_systems_are_told_the_libraries(linux, monkeypatch):
    monkeypatch.setattr(linux, "is_loadable", lacking("libGL.so.1"))
    monkeypatch.setattr(linux.shutil, "which", lambda program: None)
    with pytest.raises(linux.DevError, match=r"lacks libGL\.so\.1\."):
        linux.set_up_system(window=False)


def test_without_a_window_the_libraries_of_the_screen_are_not_needed(linux, monkeypatch):
    monkeypatch.setattr(linux, "is_loadable", lacking(*linux.X11_LIBRARIES, *linux.WAYLAND_LIBRARIES))
    linux.set_up_system(window=False)


def test_wayland_does_without_the_libraries_of_x11(linux, monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setattr(linux, "is_loadable", lacking(*linux.X11_LIBRARIES))
    linux.set_up_system(window=True)


def test_a_python_without_ensurepip_needs_a_package(linux, monkeypatch):
    monkeypatch.setattr(linux.importlib.util, "find_spec", lambda name: None)
    package = f"python3.{sys.version_info.minor}-venv"
    with pytest.raises(linux.DevError, match=f"sudo apt-get install {package}$"):
        linux.set_up_system(window=False)


def test_what_was_installed_is_looked_for_again(linux, monkeypatch):
    absent = {"libGL.so.1"}
    monkeypatch.setattr(linux, "is_loadable", lambda library: library not in absent)
    monkeypatch.setattr(linux, "apt_install", lambda packages: not absent.clear())
    linux.set_up_system(window=False)


def test_an_installation_that_did_not_help_is_reported(linux, monkeypatch):
    monkeypatch.setattr(linux, "is_loadable", lacking("libGL.so.1"))
    monkeypatch.setattr(linux, "apt_install", lambda packages: True)
    with pytest.raises(linux.DevError, match=r"still lacks libGL\.so\.1"):
        linux.set_up_system(window=False)


def test_a_library_that_does_not_exist_is_not_loadable(dev):
    assert not dev.is_loadable("libthere-is-no-such-library.so.0")


def test_only_linux_leaves_libraries_to_the_user(dev, monkeypatch):
    monkeypatch.setattr(dev.sys, "platform", "darwin")
    assert dev.required_libraries(window=True) == {}
    assert dev.has_screen()


def test_a_screen_on_linux_has_a_name(linux, monkeypatch):
    assert not linux.has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert linux.has_screen()


# ------------------------------------------------------------------------------------------- virtual environments


@pytest.fixture
def environment(dev, tmp_path, monkeypatch):
    """An environment in which nothing is really installed; `installed` and `made` record what would have been."""
    environment = dev.Environment(tmp_path / "venv")
    dev.installed, dev.made = [], []

    def make(trouble, *command, **_):
        dev.made.append(command)
        make_python(environment)

    monkeypatch.setattr(dev.Environment, "install", lambda self, *requirements: dev.installed.append(requirements))
    monkeypatch.setattr(dev, "must", make)
    return environment


def make_python(environment):
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()


@pytest.fixture
def wanted(dev):
    return dev.Stamp.wanted(development=False)


def test_a_new_environment_is_made_once(dev, environment, wanted):
    environment.prepare(wanted, "tea")
    environment.prepare(wanted, "tea")
    assert len(dev.made) == 1
    assert dev.installed == [("tea",)]


def test_new_requirements_are_installed_into_what_is_there(dev, environment, wanted):
    environment.prepare(replace(wanted, needs="yesterday's"), "tea")
    environment.prepare(wanted, "tea", "milk")
    assert len(dev.made) == 1
    assert dev.installed == [("tea",), ("tea", "milk")]


@pytest.mark.parametrize("change", [{"python": "3.99"}, {"checkout": "elsewhere"}])
def test_another_python_or_place_makes_it_anew(dev, environment, wanted, change):
    environment.prepare(replace(wanted, **change), "tea")
    environment.prepare(wanted, "tea")
    assert len(dev.made) == 2


def test_development_tools_are_added_and_then_kept(dev, environment, wanted):
    tools = replace(wanted, development=True)
    environment.prepare(wanted, "tea")
    environment.prepare(tools, "tea", "ruff")
    environment.prepare(wanted, "tea")
    assert dev.installed == [("tea",), ("tea", "ruff")]
    assert environment.stamp() == tools


def test_an_interrupted_set_up_is_begun_anew(dev, environment, wanted, monkeypatch):
    def interrupted(self, *requirements):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(dev.Environment, "install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.prepare(wanted, "tea")
    half_done = environment.folder / "half-done"
    half_done.touch()
    assert environment.stamp() is None
    environment.prepare(wanted, "tea")
    assert not half_done.exists()
    assert environment.stamp() == wanted


def test_an_environment_whose_python_is_gone_is_made_anew(dev, environment, wanted):
    environment.prepare(wanted, "tea")
    environment.python.unlink()
    environment.prepare(wanted, "tea")
    assert len(dev.made) == 2


def test_a_folder_that_is_no_environment_is_replaced(dev, environment, wanted):
    environment.folder.mkdir()
    environment.prepare(wanted, "tea")
    assert len(dev.made) == 1


def test_an_environment_made_by_hand_with_another_python_is_replaced(dev, environment, wanted, monkeypatch):
    monkeypatch.setattr(dev, "output_of", lambda *command, **_: "3.99")
    make_python(environment)
    environment.prepare(wanted, "tea")
    assert len(dev.made) == 1


def test_a_sound_environment_made_by_hand_is_kept(dev, environment, wanted, monkeypatch):
    monkeypatch.setattr(dev, "output_of", lambda *command, **_: wanted.python)
    make_python(environment)
    environment.prepare(wanted, "tea")
    assert dev.made == []
    assert dev.installed == [("tea",)]


@pytest.mark.parametrize("text", ["", "unfinished\n", "[]", '{"python": "3.11"}'])
def test_a_stamp_that_makes_no_sense_counts_for_nothing(environment, text):
    make_python(environment)
    environment.stamp_file.write_text(text, encoding="utf-8")
    assert environment.stamp() is None


def test_a_stamp_reads_back(environment, wanted):
    make_python(environment)
    environment.stamp_file.write_text(json.dumps(asdict(wanted)), encoding="utf-8")
    assert environment.stamp() == wanted


# --------------------------------------------------------------------------------------------------- the commands


@pytest.fixture
def calls(linux, monkeypatch):
    """The commands that would have been run, without the path of Python."""
    calls = []

    def call(*command, **_):
        calls.append([str(part) for part in command[1:]])
        return 0

    monkeypatch.setattr(linux, "call", call)
    monkeypatch.setattr(linux.Environment, "prepare", lambda self, wanted, *requirements: None)
    return calls


def test_run_opens_the_sample_in_a_window(linux, calls, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert linux.main(["run"]) == 0
    assert calls == [["-m", "journeyeditor", str(linux.SAMPLE)]]


def test_run_without_a_screen_exports_a_pdf(linux, calls, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    assert linux.main(["run", "maps/tea.journey"]) == 0
    pdf = str(tmp_path / "tea.pdf")
    assert calls == [
        ["-m", "journeyeditor", "check", str(Path("maps/tea.journey"))],
        ["-m", "journeyeditor", "export", str(Path("maps/tea.journey")), "-o", pdf],
    ]
    assert pdf in capsys.readouterr().out


def test_arguments_after_test_go_to_pytest_alone(linux, calls):
    assert linux.main(["test", "-k", "tea", "-x"]) == 0
    assert calls == [["-m", "pytest", "-k", "tea", "-x"]]


def test_the_first_check_that_fails_is_the_last(linux, calls, monkeypatch, capsys):
    def fails_at_lint(*command, **_):
        calls.append(command)
        return int(command[-1] == "check")

    monkeypatch.setattr(linux, "call", fails_at_lint)
    assert linux.main(["test"]) == 1
    assert len(calls) == 2
    assert "Lint: failed" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "exit_code"), [([], 2), (["tea"], 2), (["--help"], 0)])
def test_anything_else_shows_the_commands(dev, capsys, arguments, exit_code):
    assert dev.main(arguments) == exit_code
    assert "python3 dev.py run" in capsys.readouterr().out


def test_a_program_that_does_not_exist_puts_out_nothing(dev, tmp_path):
    assert dev.output_of(tmp_path / "no-such-program") == ""


def test_no_administrator_means_no_installation(dev, monkeypatch):
    monkeypatch.setattr(dev, "administrator", lambda: None)
    assert dev.apt_install(["libegl1"]) is False
