"""The command line: exit codes, one sentence for a problem, and no more imported than a command needs."""

import csv
import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from pypdf import PdfReader

import journeyeditor
from journeyeditor import cli, files
from journeyeditor.editor.new_document import new_document
from journeyeditor.edits import cards, ignoring, maps
from journeyeditor.files.schema import json_schema
from journeyeditor.resources import sample_path
from tests.layout.sheets import document_with, stages_of

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(journeyeditor.__file__).parents[1]), "PYTHONUTF8": "1"}
PIZZA = sample_path("pizza-night.journey")
FLIGHT = sample_path("flight.journey")
HAIRCUT = sample_path("getting-a-haircut.journey")


def program(*words, **options):
    """Run ``journeyeditor`` in a process of its own."""
    options = {
        "capture_output": True,
        "encoding": "utf-8",
        "env": ENVIRONMENT,
        "timeout": 300,
        "check": False,
    } | options
    return subprocess.run([sys.executable, "-m", "journeyeditor", *map(str, words)], **options)


@pytest.fixture
def here(qapp, capsys):
    """Runs ``journeyeditor`` in this very process, which takes a tenth of the time; the answer is as of a process."""

    def run(*words):
        capsys.readouterr()
        code = cli.main(list(map(str, words)))
        return subprocess.CompletedProcess(words, code, *capsys.readouterr())

    return run


@pytest.fixture
def opened(monkeypatch):
    """The paths with which the window was opened; there is no window."""
    calls = []
    window, application = types.ModuleType("journeyeditor.window"), types.ModuleType("journeyeditor.window.application")
    window.application = application
    application.run = lambda paths: calls.append(paths) or 0
    monkeypatch.setitem(sys.modules, "journeyeditor.window", window)
    monkeypatch.setitem(sys.modules, "journeyeditor.window.application", application)
    return calls


@pytest.fixture
def broken(tmp_path):
    """A file that ends too early."""
    path = tmp_path / "broken.journey"
    path.write_bytes(PIZZA.read_bytes()[:500])
    return path


def test_version_needs_nothing_heavy():
    code = (
        "import sys; from journeyeditor.cli import main; code = main(['--version']);"
        "print(code, {'PySide6', 'pydantic', 'reportlab', 'fontTools'} & set(sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, check=True)
    assert answer.stdout == f"Journey Editor {journeyeditor.__version__}\n0 set()\n"


@pytest.mark.parametrize("command", [[], *([name] for name in cli.COMMANDS)])
def test_help_says_in_sentences_what_everything_does(command, capsys):
    assert cli.main([*command, "--help"]) == 0
    output = capsys.readouterr().out
    assert output.startswith(" ".join(["usage: journeyeditor", *command]))
    assert "Show this help." in output
    for name, other in cli.COMMANDS.items():
        assert command or (name in output and other.summary in output)


@pytest.mark.parametrize(
    "words",
    [
        ["--no-such-option"],
        ["export"],
        ["check"],
        ["export", PIZZA, "--paper", "a9"],
        ["schema", "x"],
        ["--vers"],
        ["export", PIZZA, "--format", "doc"],
        ["export", PIZZA, "--across", "many"],
        ["export", PIZZA, PIZZA, "-o", "x.pdf"],
    ],
)
def test_words_that_make_no_sense(words, capsys):
    assert cli.main([str(word) for word in words]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert output.err.startswith("journeyeditor")


def test_files_open_in_the_window(opened):
    assert cli.main([]) == 0
    assert cli.main(["a.journey", "b.journey"]) == 0
    assert cli.main(["--", "check"]) == 0
    assert opened == [[], [Path("a.journey"), Path("b.journey")], [Path("check")]]


def test_a_first_word_that_names_a_command_is_the_command(opened, capsys):
    assert cli.main(["check", str(PIZZA)]) == 0
    assert opened == []


def test_a_list_is_printed_for_other_programs(capsys):
    assert cli.main(["list", "--of", "priorities", str(PIZZA)]) == 0
    heads, first, *_ = capsys.readouterr().out.splitlines()
    assert heads == "No.,Opportunity,Stage,Impact,Effort,Votes,Owner,Due,Status,Answers"
    assert first.startswith("1,Print an allergen list on the menu,Order,5,2,0,Kitchen,")
    assert cli.main(["list", "--map", "Nowhere", str(PIZZA)]) == 2
    assert "has no map of that title" in capsys.readouterr().err


def test_ctrl_c_is_quiet(opened, monkeypatch, capsys):
    def interrupt(paths):
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.modules["journeyeditor.window.application"], "run", interrupt)
    assert cli.main([]) == 130
    assert capsys.readouterr() == ("", "")


def test_check_counts_what_a_sound_file_holds():
    answer = program("check", PIZZA)
    (journey,) = files.load(PIZZA).maps
    cards = sum(len(lane.cards) for lane in journey.card_lanes)
    first, *findings = answer.stdout.splitlines()
    assert first == f"{PIZZA}: sound; 1 map, {len(journey.stages)} stages, {cards} cards"
    assert "  hint    The map shows 13 lanes (overview-cluttered)" in findings
    assert (answer.returncode, answer.stderr) == (0, "")


def bare(tmp_path):
    """A map that lacks what it needs; one of the things is ignored."""
    document = new_document()
    (journey,) = document.maps
    document = cards.add_card(document, journey.id, journey.card_lanes[0].id, journey.steps[0].id, text="Eat").document
    document = ignoring.ignore(document, document.maps[0].id, "no-evidence", document.maps[0].id, "Later").document
    path = tmp_path / "bare.journey"
    files.save(document, path)
    return path


def test_check_says_by_its_exit_code_how_grave_it_is(tmp_path):
    path = bare(tmp_path)
    assert cli.main(["check", str(path)]) == 1
    assert cli.main(["check", "--fail-on", "never", str(path)]) == 0
    assert cli.main(["check", "--fail-on", "hint", str(FLIGHT)]) == 0  # what is ignored does not count
    assert cli.main(["check", "--fail-on", "warning", str(HAIRCUT)]) == 0
    assert cli.main(["check", "--fail-on", "hint", str(HAIRCUT)]) == 1


def test_check_tells_programs_what_it_found(tmp_path, capsys):
    path = bare(tmp_path)
    assert cli.main(["check", "--format", "json", str(path), str(PIZZA)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {one["file"] for one in found} == {str(path), str(PIZZA)}
    assert [one["ignored"] for one in found if one["rule"] == "no-evidence"] == ["Later"]
    assert cli.main(["check", "--format", "sarif", "--all-rules", str(path)]) == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("bare.journey")
    suppressed = [one for one in run["results"] if "suppressions" in one]
    assert [one["ruleId"] for one in suppressed] == ["no-evidence"]
    assert "empty-cell" in {one["ruleId"] for one in run["results"]}


def test_the_maps_of_a_folder_are_listed(tmp_path, capsys):
    (tmp_path / "pizza.journey").write_bytes(PIZZA.read_bytes())
    (tmp_path / "bad.journey").write_bytes(b"no map")
    assert cli.main(["list", "--of", "maps", str(tmp_path)]) == 0
    head, bad, pizza = csv.reader(capsys.readouterr().out.splitlines())
    assert (head[0], pizza[0], pizza[-1]) == ("Map", "Dinner at a pizza restaurant", "pizza.journey")
    assert bad[0].startswith("“bad.journey” ")
    assert cli.main(["list", "--of", "maps", str(tmp_path / "gone")]) == 2
    assert "is no folder" in capsys.readouterr().err


def test_convert_goes_there_and_back(tmp_path, capsys):
    there, back = tmp_path / "pizza.mmd", tmp_path / "pizza.journey"
    assert cli.main(["convert", str(PIZZA), str(there)]) == 0
    told = capsys.readouterr()
    assert told.out == f"{there}\n"
    assert "Mermaid shows one lane" in told.err
    assert cli.main(["convert", str(there), str(back)]) == 0
    assert back.read_bytes() == PIZZA.read_bytes()


def test_convert_reads_a_table_as_it_is_told_to(tmp_path, capsys):
    source, target = tmp_path / "in.csv", tmp_path / "out.journey"
    source.write_bytes("Stage\tЖди|Жди\nActions\tИди".encode("windows-1251"))
    words = ["--encoding", "windows-1251", "--separator", "tab", "--form", "grid"]
    assert cli.main(["convert", *words, str(source), str(target)]) == 0
    assert capsys.readouterr().err == ""
    assert files.load(target).maps[0].stages[0].name == "Жди|Жди"


@pytest.mark.parametrize("ending", ["csv", "xlsx", "tsv"])
def test_tables_become_maps_and_other_tables(ending, tmp_path):
    there, other, back = tmp_path / f"pizza.{ending}", tmp_path / "other.csv", tmp_path / "pizza.journey"
    for source, target in ((PIZZA, there), (there, other), (other, back)):
        assert cli.main(["convert", str(source), str(target)]) == 0
    assert back.read_bytes() == PIZZA.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["none.mmd", "out.journey"], "“none.mmd” cannot be read: there is no such file."),
        ([str(PIZZA), "out.doc"], "“out.doc” cannot be written: the formats that can are .xlsx, .csv, "),
        ([str(PIZZA), "out.journey"], "cannot be read: the formats that can are .xlsx, .csv, "),
        (["--map", "Other", str(PIZZA), "out.mmd"], "has no map of that title."),
        (["--sheet", "Two", str(PIZZA), "out.mmd"], "is no table: a sheet, an encoding, a separator and a form "),
        (
            ["--separator", "ab", "in.csv", "out.journey"],
            "“ab” cannot part cells: choose one character, or one of comma, ",
        ),
    ],
)
def test_convert_says_what_it_cannot(words, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["convert", *words]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_check_tells_of_every_file(here, broken, tmp_path):
    answer = here("check", broken, PIZZA, tmp_path / "none.journey")
    assert answer.returncode == 2
    assert answer.stdout.startswith(f"{PIZZA}: sound; ")
    first, second = answer.stderr.splitlines()
    assert first.startswith(f"journeyeditor: “{broken}” is cut off: it ends in the middle, at line ")
    assert second == f"journeyeditor: “{tmp_path / 'none.journey'}” cannot be read: there is no such file."


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes that are not text")
def test_a_name_that_is_no_text(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.journey")
    path.write_bytes(PIZZA.read_bytes())
    answer = program("check", path)
    assert answer.returncode == 0
    assert "caf\\udce9.journey: sound; " in answer.stdout


def test_schema_prints_the_schema():
    answer = program("schema")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout == json_schema()
    assert json.loads(answer.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("words", [["schema"], ["--help"], ["check", PIZZA]])
def test_a_reader_that_went_away_is_no_problem(words):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        answer = program(*words, capture_output=False, stdout=writer, stderr=subprocess.PIPE)
    finally:
        os.close(writer)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_output_that_nobody_can_take():
    with Path("/dev/full").open("w") as full:
        answer = program("schema", capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert answer.returncode == 2
    assert answer.stderr == "journeyeditor: The output cannot be written: the disk is full.\n"


def test_export_writes_a_pdf_beside_the_map(tmp_path):
    path = tmp_path / "pizza.night.journey"
    path.write_bytes(PIZZA.read_bytes())
    answer = program("export", path)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout == f"{tmp_path / 'pizza.night.pdf'}\n"
    assert (tmp_path / "pizza.night.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("paper", ["a4", "letter", "tabloid", "map"])
def test_export_knows_every_paper(here, tmp_path, paper):
    answer = here("export", PIZZA, "--paper", paper, "-o", tmp_path / "out.pdf")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_export_of_what_cannot_be_opened(here, broken):
    answer = here("export", broken)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("journeyeditor: “broken.journey” is cut off")
    assert [path.name for path in broken.parent.iterdir()] == ["broken.journey"]


def test_export_never_takes_the_place_of_its_map(here, tmp_path):
    path = tmp_path / "pizza.pdf"
    path.write_bytes(PIZZA.read_bytes())
    answer = here("export", path)
    assert answer.returncode == 2
    assert "cannot take the place of the map itself" in answer.stderr
    assert path.read_bytes() == PIZZA.read_bytes()


def test_export_to_where_nothing_can_be_written(here, tmp_path):
    answer = here("export", PIZZA, "-o", tmp_path / "none" / "out.pdf")
    assert (answer.returncode, answer.stderr) == (
        2,
        "journeyeditor: “out.pdf” cannot be saved: its folder does not exist.\n",
    )


def test_export_of_many_maps_in_many_formats(here, tmp_path, broken):
    other = tmp_path / "other.journey"
    other.write_bytes(PIZZA.read_bytes())
    out = tmp_path / "new" / "out"
    answer = here("export", PIZZA, broken, other, "--to", out, "--view", "eva’s story", "--format", "pdf,svg")
    assert answer.returncode == 2
    assert answer.stderr.startswith(f"journeyeditor: “{broken.name}” is cut off")
    written = answer.stdout.splitlines()
    assert [Path(line) for line in written] == sorted(out.iterdir(), key=lambda path: written.index(str(path)))
    assert {Path(line).name for line in written} >= {"pizza-night-eva-s-story.pdf", "other-eva-s-story.pdf"}
    assert {Path(line).suffix for line in written} == {".pdf", ".svg"}


def test_export_takes_the_page_from_the_command_line_and_warns_of_small_type(here, tmp_path):
    words = ["--paper", "a5", "--layout", "one-page", "--margin", "5", "--sheets", "cover", "--no-header"]
    answer = here("export", PIZZA, *words, "-o", tmp_path / "out.pdf")
    assert answer.returncode == 0
    assert answer.stdout == f"{tmp_path / 'out.pdf'}\n"
    assert answer.stderr.startswith("pizza-night.journey: the smallest type is ")
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 2


@pytest.mark.parametrize(("words", "carried"), [([], 0), (["--with-map"], 1), (["--with-map", "--without-map"], 0)])
def test_export_of_a_view_that_leaves_something_out_carries_the_map_only_when_asked(here, tmp_path, words, carried):
    out = tmp_path / "out.pdf"
    assert here("export", PIZZA, "--view", "eva’s story", "-o", out, *words).returncode == 0
    assert len(PdfReader(out).attachments) == carried


def test_export_of_an_image_that_no_program_would_open_says_how_fine_it_may_be(here, tmp_path):
    path, out = tmp_path / "long.journey", tmp_path / "out.png"
    files.save(document_with(stages_of(*[700] * 120)), path)
    answer = here("export", path, "-o", out, "--paper", "map", "--dpi", "1200")
    assert answer.returncode == 2
    assert answer.stderr.startswith(
        "journeyeditor: An image of 1200 dpi would be larger than programs can open: at most "
    )
    assert not out.exists()


def test_export_knows_a_format_by_the_ending_of_its_file(here, tmp_path):
    assert here("export", PIZZA, "-o", tmp_path / "out.svg", "--paper", "map").returncode == 0
    assert (tmp_path / "out.svg").read_bytes().startswith(b"<?xml")


def test_export_of_a_view_that_is_not_there(here, tmp_path):
    answer = here("export", PIZZA, "--view", "board", "--to", tmp_path)
    assert answer.returncode == 2
    assert answer.stderr == "journeyeditor: “pizza-night.journey” has no view “board”: it has “Eva’s story”.\n"
    assert list(tmp_path.iterdir()) == []


def test_export_never_writes_over_what_it_has_just_written(here, tmp_path):
    twin = tmp_path / "twin" / PIZZA.name
    twin.parent.mkdir()
    twin.write_bytes(PIZZA.read_bytes())
    answer = here("export", PIZZA, twin, "--to", tmp_path / "out")
    assert answer.returncode == 2
    assert "would be written twice" in answer.stderr
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_diff_says_what_differs(tmp_path, capsys):
    document = files.load(PIZZA)
    changed = tmp_path / "changed.journey"
    edit = cards.set_card_text(document, document.maps[0].id, "card-16", "Sits down")
    files.save(edit.document, changed)
    assert cli.main(["diff", str(PIZZA), str(PIZZA)]) == 0
    assert capsys.readouterr().out == ""
    assert cli.main(["diff", str(PIZZA), str(changed)]) == 1
    assert capsys.readouterr().out == (
        "* The text of card “Sits down” in lane “Actions”, step “Take a seat” changed "
        "from “Gets seated” to “Sits down”\n"
    )
    assert cli.main(["diff", str(PIZZA), str(tmp_path / "none.journey")]) == 2
    assert "none.journey" in capsys.readouterr().err


def test_export_of_how_a_map_differs_from_one_of_another_file_or_of_its_own(here, tmp_path, capsys):
    document = files.load(PIZZA)
    now = document.maps[0]
    change = maps.add_future_state(document, now.id)
    card = change.document.map(change.touched[0]).card_lanes[0].cards[0]
    later = cards.delete_cards(change.document, change.touched[0], [card.id]).document
    path, out = tmp_path / "pizza.journey", tmp_path / "out.pdf"
    files.save(later, path)
    answer = here("export", path, "--compare-with", now.title, "-o", out)
    assert (answer.returncode, answer.stderr) == (0, "")
    words = " ".join("".join(page.extract_text() for page in PdfReader(out).pages).split())
    assert "Removed: 1" in words, "comments stay off paper"
    assert f"Card “{card.text}” removed" in words
    assert cli.main(["export", str(path), "--compare-with", str(PIZZA), "--map", now.title, "--format", "svg"]) == 0
    assert len(list(tmp_path.glob("pizza-compared-*.svg"))) >= 2
    for words in (["--compare-with", "nowhere"], ["--compare-with", str(PIZZA), "--map", "x"]):
        assert cli.main(["export", str(path), *words]) == 2
    told = capsys.readouterr().err
    assert "“nowhere” is neither a file nor a map of “pizza.journey”, which has “Dinner at a pizza" in told
    assert "“pizza.journey” has no map “x”" in told
    assert cli.main(["export", str(PIZZA), "--compare-with", now.title]) == 2
