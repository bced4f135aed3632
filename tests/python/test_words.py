"""Lists of words are data: a file adds to them, and takes what they tell of away with it."""

import shutil
from pathlib import Path
from typing import Any

import pytest

import fuwake
from conftest import Run
from fuwake import _core

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "plugins"
LISTS = sorted(path.stem for path in (PLUGINS / "words").glob("*.lua"))
MAILS = sorted((ROOT / "tests/data/mails").glob("*.eml"))

LURE = (
    "From: Taro <taro@amazon-purei.example>\nTo: hana@example.jp\nSubject: お知らせ\n"
    "Content-Type: text/plain; charset=utf-8\n\nhttps://www.example.org/\n"
).encode()
PAGE = (
    b"Subject: x\nContent-Type: text/html; charset=utf-8\n\n"
    b'<a href="https://www.example.org/a">PROCEED</a> <a href="https://www.example.org/b">b</a>\n'
)


def words(folder: Path, text: str, name: str = "mine.lua") -> Path:
    (folder / "words").mkdir(parents=True, exist_ok=True)
    (folder / "words" / name).write_text(text, encoding="utf-8")
    return folder


def findings(engine: fuwake.Engine, mail: bytes) -> set[str]:
    assert engine.errors == []
    return {finding["rule"] for finding in engine.scan_bytes(mail).findings}


def roles(engine: fuwake.Engine, mail: bytes) -> list[str | None]:
    return [link["role"] for link in engine.scan_bytes(mail).to_dict()["facts"]["links"]]


def test_a_word_of_ones_own_brings_a_finding(tmp_path: Path) -> None:
    folder = words(tmp_path, 'return words { id = "lure-host", en = { "purei" } }\n')
    before = findings(fuwake.Engine(), LURE)
    after = findings(fuwake.Engine(plugins=[str(folder)]), LURE)
    assert "sender/brand-mismatch" in after - before and before < after


def test_words_are_compared_folded_and_change_facts(tmp_path: Path) -> None:
    folder = words(tmp_path, 'return words { id = "link-action", en = { "Ｐroceed" } }\n')
    assert roles(fuwake.Engine(), PAGE) == [None, None]
    assert roles(fuwake.Engine(plugins=[str(folder)]), PAGE) == ["action", "footer"]


def test_a_mail_gateway_has_its_own_stamps(tmp_path: Path) -> None:
    mail = "Subject: [不審メール判定] x\nContent-Type: text/plain; charset=utf-8\n\nx\n".encode()
    folder = words(tmp_path, 'return words { id = "stamp-spam", ja = { "不審メール判定" } }\n')
    assert fuwake.Engine().scan_bytes(mail).to_dict()["facts"]["subject"]["stamp"] is None
    engine = fuwake.Engine(plugins=[str(folder)])
    stamp = engine.scan_bytes(mail).to_dict()["facts"]["subject"]["stamp"]
    assert stamp and "不審メール判定" in str(stamp)


def test_a_wrong_file_is_one_error_that_says_where_and_how_to_mend(
    run: Run, tmp_path: Path
) -> None:
    folder = words(tmp_path, 'return words {\n  id = "lure-hosts",\n  en = { "purei" },\n}\n')
    (error,) = fuwake.Engine(plugins=[str(folder)]).errors
    assert error["message"] == "there is no list 'lure-hosts': id: did you mean 'lure-host'?"
    assert (Path(error["file"]).name, error["line"], error["column"]) == ("mine.lua", 2, 8)
    done = run("rules", "check", tmp_path)
    assert done.returncode == 1
    assert f"{tmp_path}/words/mine.lua:2:8: error[value]" in done.stdout
    words(tmp_path, 'return words {\n  id = "lure-host",\n  en = { "purei" },\n}\n')
    assert run("rules", "check", tmp_path).returncode == 0


def test_fmt_formats_them(run: Run, tmp_path: Path) -> None:
    folder = words(tmp_path, 'return words{ id="lure-host",\nen = {"purei",\n"kaiin"\n}}\n')
    assert run("rules", "fmt", folder, rules=False).returncode == 0
    text = (folder / "words/mine.lua").read_text(encoding="utf-8")
    assert text.startswith('return words { id = "lure-host",\n  en = { "purei",\n')
    assert fuwake.Engine(plugins=[str(folder)]).errors == []


def facts_without(name: str | None, tmp_path: Path) -> dict[str, Any]:
    folder = tmp_path / (name or "all")
    shutil.copytree(PLUGINS, folder)
    if name:
        (folder / "words" / f"{name}.lua").unlink()
    engine = fuwake.Engine(plugins=[str(folder)], bundled=False)
    assert engine.errors == []
    return {mail.name: engine.scan(mail).to_dict()["facts"] for mail in MAILS}


def test_deleting_a_list_takes_what_it_tells_of_and_nothing_else(tmp_path: Path) -> None:
    """Of the sample mails' facts the calls of links are told by link-action alone."""
    every, fewer = facts_without(None, tmp_path), facts_without("link-action", tmp_path)
    assert every != fewer
    for facts in (*every.values(), *fewer.values()):
        for link in facts["links"]:
            del link["role"]
    assert every == fewer


@pytest.mark.parametrize("name", LISTS)
def test_each_list_is_a_file_of_its_name_and_is_explained(name: str) -> None:
    text = (PLUGINS / "words" / f"{name}.lua").read_text(encoding="utf-8")
    assert text.startswith("--- ")
    assert f'id = "{name}"' in text
    assert f"| `{name}` |" in (PLUGINS / "README.md").read_text(encoding="utf-8")


def test_every_list_that_is_read_has_a_file() -> None:
    assert set(_core.rules_api()["word_lists"]) == set(LISTS)
