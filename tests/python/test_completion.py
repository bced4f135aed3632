"""Completion scripts say what the parser says, and their shells can read them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import Run
from fuwake.cli import completion


def complete_in_bash(script: str, line: str) -> set[str]:
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    ask = f"{script}\nCOMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _fuwake\n"
    done = subprocess.run(
        ["bash", "-uc", ask + 'printf "%s\\n" "${COMPREPLY[@]}"'], capture_output=True, text=True
    )
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("fuwake ", {"scan", "report", "url", "rules", "brands", "completion", "--version"}),
        ("fuwake r", {"report", "rules"}),
        ("fuwake scan --fo", {"--format"}),
        ("fuwake scan --format ", {"text", "json", "ndjson"}),
        ("fuwake report --format m", {"md", "markdown"}),
        ("fuwake rules ", {"list", "show", "check", "test"}),
        ("fuwake brands match --f", {"--format"}),
        ("fuwake completion ", {"bash", "zsh", "fish"}),
    ],
)
def test_bash_completes(line: str, wanted: set[str]) -> None:
    assert wanted <= complete_in_bash(completion.bash(), line)


def test_bash_completes_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mail.eml").touch()
    monkeypatch.chdir(tmp_path)
    assert "mail.eml" in complete_in_bash(completion.bash(), "fuwake scan m")
    assert "mail.eml" not in complete_in_bash(completion.bash(), "fuwake url m")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_script_names_every_command_and_flag(run: Run, shell: str) -> None:
    script = run("completion", shell, rules=False).stdout
    for command in completion.commands():
        for word, _ in command.words:
            assert word in script, word
        for option in command.options:
            for flag in option.flags:
                assert flag.lstrip("-") in script, flag
    if shutil.which(shell):
        done = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
