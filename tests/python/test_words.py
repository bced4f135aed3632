"""Lists of words and hosts are data: a file adds to them, and takes what they tell of away with it."""

import json
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


LINKS = (
    b"Subject: x\nContent-Type: text/plain; charset=utf-8\n\n"
    b"https://kiru.example/abc https://x.kiru.example/abc https://kiru.example/ https://nokiru.example/a\n"
    b"https://taro.tada.example/ https://www.tada.example/ https://xn--r8jz45g.jp/taro\n"
)


def marks(engine: fuwake.Engine, mail: bytes) -> list[list[str]]:
    assert engine.errors == []
    return [link["marks"] for link in engine.scan_bytes(mail).to_dict()["facts"]["links"]]


def test_hosts_of_ones_own_mark_links_and_bring_findings(tmp_path: Path) -> None:
    words(tmp_path, 'return words { id = "host-shortener", hosts = { "KIRU.example" } }\n', "a.lua")
    words(tmp_path, 'return words { id = "host-shared", hosts = { "tada.example" } }\n', "b.lua")
    folder = words(tmp_path, 'return words { id = "host-shared-path", hosts = { "例え.jp" } }\n')
    plain, engine = fuwake.Engine(), fuwake.Engine(plugins=[str(folder)])
    idn = ["punycode"]
    assert marks(plain, LINKS) == [[], [], [], [], [], [], idn]
    assert [sorted(each) for each in marks(engine, LINKS)] == [
        ["shortener"],
        ["shortener"],
        [],
        [],
        ["shared-host"],
        [],
        ["punycode", "shared-host"],
    ]
    more = findings(engine, LINKS) - findings(plain, LINKS)
    assert {"links/shortener", "links/shared-host"} <= more


def test_a_wrong_host_is_one_error_that_says_where_and_how_to_mend(tmp_path: Path) -> None:
    text = 'return words {\n  id = "host-shortener",\n  hosts = { "https://kiru.example/" },\n}\n'
    (error,) = fuwake.Engine(plugins=[str(words(tmp_path, text))]).errors
    assert error["message"] == (
        "'https://kiru.example/' is no domain: hosts[1]: write one like bit.ly"
    )
    assert (error["line"], error["column"]) == (3, 13)


def test_a_pack_may_replace_a_list_of_hosts(tmp_path: Path) -> None:
    pack = 'return pack { name = "acme", version = "1", overrides = { "host-shortener" } }\n'
    folder = words(tmp_path, 'return words { id = "host-shortener", hosts = { "kiru.example" } }\n')
    (folder / "pack.lua").write_text(pack, encoding="utf-8")
    mail = LINKS + b"https://bit.ly/abc\n"
    assert marks(fuwake.Engine(), mail)[-1] == ["shortener"]
    got = marks(fuwake.Engine(plugins=[str(folder)]), mail)
    assert (got[0], got[-1]) == (["shortener"], [])


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


def test_deleting_a_list_of_hosts_takes_its_mark_and_no_other(tmp_path: Path) -> None:
    mail = LINKS + b"https://bit.ly/a https://x.fc2.com/ https://ipfs.io/a https://192.0.2.1/\n"
    for name, mark in (
        ("host-shortener", "shortener"),
        ("host-ipfs", "ipfs"),
        ("host-shared", "shared-host"),
    ):
        folder = tmp_path / name
        shutil.copytree(PLUGINS, folder)
        (folder / "words" / f"{name}.lua").unlink()
        every = marks(fuwake.Engine(), mail)
        fewer = marks(fuwake.Engine(plugins=[str(folder)], bundled=False), mail)
        assert [mark] in every
        assert fewer == [[each for each in of if each != mark] for of in every]


def test_registries_tell_whose_a_host_is_and_so_do_accounts(tmp_path: Path) -> None:
    """A registry of one's own, down to a top-level domain: nobody registers there to look like a brand."""
    mail = LINKS + b"https://amazon.machi.example/a https://shop.example/amazon/\n"
    named = ["brand-in-subdomain"], ["brand-in-path"]
    assert marks(fuwake.Engine(), mail)[-2:] == list(named)
    folder = words(
        tmp_path, 'return words { id = "host-public-body", hosts = { "machi.example" } }\n'
    )
    assert marks(fuwake.Engine(plugins=[str(folder)]), mail)[-2:] == [[], named[1]]
    words(tmp_path, 'return words { id = "host-account", hosts = { "shop.example" } }\n', "b.lua")
    words(tmp_path, 'return words { id = "host-public-body", hosts = { "example" } }\n')
    assert marks(fuwake.Engine(plugins=[str(folder)]), mail)[-2:] == [[], []]


def test_words_in_force_are_listed_with_their_files(run: Run, tmp_path: Path) -> None:
    folder = words(
        tmp_path,
        'return words { id = "link-action", ja = { "すすむ" }, en = { "Ｐroceed", "unlock" } }\n',
    )
    listed = run("words", "list", "--plugins", folder, rules=False)
    row = next(row for row in listed.stdout.splitlines() if row.startswith("link-action "))
    assert row.endswith(f"link-action.lua, {folder}/words/mine.lua")
    assert len(listed.stdout.splitlines()) == len(LISTS)
    shown = run("words", "show", "link-action", "--plugins", folder, rules=False).stdout
    assert shown.endswith(f"{folder}/words/mine.lua:\n  すすむ\n  proceed\n  unlock\n")
    lists = json.loads(run("words", "list", "--format", "json", rules=False).stdout)
    assert [entry["id"] for entry in lists] == _core.rules_api()["word_lists"]
    for entry in lists:
        (file,) = entry["files"]
        assert file["file"].endswith(f"words/{entry['id']}.lua")
        assert entry["count"] == len(set(file["words"])) > 0
        assert entry["kind"] == ("hosts" if entry["id"].startswith("host-") else "words")
    one = json.loads(run("words", "show", "host-ipfs", "--format", "json", rules=False).stdout)
    assert one == next(entry for entry in lists if entry["id"] == "host-ipfs")


def test_a_list_that_is_replaced_or_left_out_is_not_listed(run: Run, tmp_path: Path) -> None:
    none = run("words", "list", "--no-bundled", "--no-cache", rules=False).stdout.splitlines()
    assert [row.split()[1:] for row in none] == [["0"]] * len(LISTS)
    many = ", ".join(f'"word{n}"' for n in range(4001))
    folder = words(tmp_path, f'return words {{ id = "lure-host", en = {{ {many} }} }}\n')
    shown = run("words", "show", "lure-host", "--plugins", folder, rules=False)
    assert "mine.lua" not in shown.stdout and "over 4000 words" in shown.stderr
    words(tmp_path, 'return words { id = "lure-host", en = { "purei" } }\n')
    (folder / "pack.lua").write_text(
        'return pack { name = "mine", version = "1", overrides = { "lure-host" } }\n'
    )
    shown = run("words", "show", "lure-host", "--plugins", folder, rules=False)
    assert shown.stdout == f"{folder}/words/mine.lua:\n  purei\n"
    wrong = run("words", "show", "lure-hots", rules=False)
    assert (wrong.returncode, wrong.stderr) == (
        2,
        "fuwake: no such list: lure-hots: see 'fuwake words list'; did you mean lure-host?\n",
    )


@pytest.mark.parametrize("name", LISTS)
def test_each_list_is_a_file_of_its_name_and_is_explained(name: str) -> None:
    text = (PLUGINS / "words" / f"{name}.lua").read_text(encoding="utf-8")
    assert text.startswith("--- ")
    assert f'id = "{name}"' in text
    assert f"| `{name}` |" in (PLUGINS / "README.md").read_text(encoding="utf-8")


def test_every_list_that_is_read_has_a_file() -> None:
    assert set(_core.rules_api()["word_lists"]) == set(LISTS)
