"""What the documents tell a reader to type is typed here."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import fuwake
from fuwake.cli import completion

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


def play(document: str, folder: Path) -> int:
    """Write the files and run the commands of a document in order; the number of commands.

    A block "lua PATH" or "eml PATH" is a file.  In a block "console", "$ " begins a command and the
    lines after it are in its output; "…" stands for any lines.
    """
    commands = 0
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for kind, name, text in FENCE.findall((DOCS / document).read_text(encoding="utf-8")):
        if kind == "console":
            for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
                command, _, expected = part.partition("\n")
                done = subprocess.run(
                    command,
                    shell=True,
                    cwd=folder,
                    env={**os.environ, "PATH": path},
                    capture_output=True,
                    text=True,
                )
                for line in expected.splitlines():
                    if line.strip() not in ("", "…"):
                        assert line.strip() in done.stdout, f"{command}: {done.stdout}{done.stderr}"
                assert done.stderr == "", command
                commands += 1
        elif name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    return commands


def check_rules(folder: Path) -> list[str]:
    """Load the folder and run its samples: each rule has a hit and a near miss."""
    engine = fuwake.Engine([folder])
    assert engine.errors == []
    rules = [rule["id"] for rule in engine.rules if rule["file"].startswith(str(folder))]
    for rule in rules:
        results = engine.test(rule)
        assert [result for result in results if not result["ok"]] == []
        assert {result["expected"] for result in results} == {True, False}, rule
    return rules


def test_the_cookbook_has_twelve_rules_that_work(tmp_path: Path) -> None:
    play("cookbook.md", tmp_path)
    assert len(check_rules(tmp_path / "my-rules")) == 12


@pytest.mark.parametrize("document", ["tutorial.md", "tutorial.ja.md"])
def test_the_tutorial_works_as_it_is_written(document: str, tmp_path: Path) -> None:
    assert play(document, tmp_path) >= 5
    assert check_rules(tmp_path / "my-rules") == ["mine/ekinet", "mine/kagoya"]


def test_both_tutorials_have_the_same_code() -> None:
    def code(document: str) -> list[tuple[str, ...]]:
        text = (DOCS / document).read_text(encoding="utf-8")
        return [block for block in FENCE.findall(text) if block[0] == "lua"]

    assert code("tutorial.md") == code("tutorial.ja.md")


def test_documents_link_to_files_that_exist() -> None:
    for document in (*DOCS.glob("*.md"), *ROOT.glob("*.md"), ROOT / "plugins/README.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_manual_page_is_up_to_date_and_whole() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "script/man", "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    page = (DOCS / "fuwake.1").read_text(encoding="utf-8").replace("\\-", "-")
    for command in completion.commands():
        assert not command.path or f".SS fuwake {' '.join(command.path)}" in page
        for option in command.options:
            for flag in option.flags:
                assert flag in ("-h", "--help") or f"\\fB{flag}\\fR" in page, flag


def test_the_manual_page_is_installed_and_groff_reads_it() -> None:
    page = Path(sys.prefix, "share/man/man1/fuwake.1")
    assert page.read_bytes() == (DOCS / "fuwake.1").read_bytes()
    if shutil.which("groff"):
        command = ["groff", "-man", "-ww", "-z", "-Tutf8", page]
        done = subprocess.run(command, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
