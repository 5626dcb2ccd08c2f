"""A map in words, for programs that compare lines: Git shows them in place of the file."""

import difflib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

import journeyeditor
from journeyeditor import files
from journeyeditor.edits import cards, stages
from journeyeditor.model import Scale, Theme, quoted
from journeyeditor.model.texts import texts_in
from journeyeditor.resources import sample_path
from journeyeditor.review import told
from journeyeditor.window.dialogs.git_help import ATTRIBUTES, SETTING
from tests.strategies import documents, examples

PATH = sample_path("pizza-night.journey")
PIZZA = files.load(PATH)
MAP = PIZZA.maps[0].id
USUAL = {text for _, text in texts_in(Theme())}


def changed_lines(before, after):
    lines = difflib.ndiff(list(told(before)), list(told(after)))
    return [line for line in lines if line[0] in "+-"]


def test_one_changed_word_is_one_changed_line():
    after = cards.set_card_text(PIZZA, MAP, "card-16", "Sits down").document
    assert changed_lines(PIZZA, after) == ["-       Card “Gets seated”", "+       Card “Sits down”"]
    after = cards.update_card(PIZZA, MAP, "card-16", owner="The host").document
    assert changed_lines(PIZZA, after) == ["+         Owner: “The host”"]


def test_nothing_is_told_that_is_not_said():
    lines = list(told(PIZZA))
    assert not any(line.endswith((": ", ": no", "“”")) for line in lines)
    assert lines[:2] == ["Document", "  Title: “Pizza night”"]


@given(documents())
@examples(30)
def test_every_word_is_told_and_every_change_is_seen(document):
    lines = "\n".join(told(document))
    for text in {text for _, text in texts_in(document)} - {*Scale().labels, *USUAL}:
        assert quoted(text, 1_000_000)[1:-1] in lines
    renamed = stages.add_stage(document, document.maps[0].id, 0).document
    assert list(told(renamed)) != list(told(document))


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no Git")
def test_git_tells_what_changed_in_words(tmp_path):
    """What the help says, done: two states in a repository, and Git's own comparison of them."""
    program = f'"{Path(sys.executable).as_posix()}" -m journeyeditor'
    key = SETTING.split()[3]
    environment = {**os.environ, "PYTHONPATH": str(Path(journeyeditor.__file__).parents[1]), "HOME": str(tmp_path)}
    for name in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{name}_NAME": "Eva", f"GIT_{name}_EMAIL": "eva@example.org"}

    def git(*words):
        done = subprocess.run(["git", *words], cwd=tmp_path, env=environment, capture_output=True, check=True)
        return done.stdout.decode()

    git("init", "-q")
    git("config", key, f"{program} tell")
    (tmp_path / ".gitattributes").write_text(ATTRIBUTES)
    shutil.copy(PATH, tmp_path / "map.journey")
    git("add", "--all")
    git("commit", "-q", "-m", "First")
    assert git("status", "--short") == ""
    files.save(cards.set_card_text(PIZZA, MAP, "card-16", "Sits down").document, tmp_path / "map.journey")
    shown = git("diff").splitlines()
    assert [line for line in shown if line[0] in "+-"][2:] == ["-      Card “Gets seated”", "+      Card “Sits down”"]


def test_a_conflict_that_git_left_is_told_of(tmp_path):
    ours = PATH.read_text(encoding="utf-8")
    line = next(line for line in ours.splitlines() if "Gets seated" in line)
    conflict = f"<<<<<<< HEAD\n{line}\n=======\n{line.replace('Gets seated', 'Sits down')}\n>>>>>>> theirs"
    path = tmp_path / "map.journey"
    path.write_text(ours.replace(line, conflict), encoding="utf-8")
    with pytest.raises(files.NotJson, match=r"holds two versions that were not joined, at line \d+: choose one"):
        files.load(path)
