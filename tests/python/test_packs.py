"""Packs, the choice of rules, the cache of compiled literals, and reloading under load."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import fuwake
from fuwake.engine import cache_folder

PACKS = Path(__file__).parents[1] / "data" / "lua" / "packs"
MAIL = b"From: a@example.jp\r\nSubject: x\r\n\r\nx\r\n"


def rules_found(engine: fuwake.Engine) -> set[str]:
    return {finding["rule"] for finding in engine.scan(MAIL).findings}


def engine(*packs: str, **options: object) -> fuwake.Engine:
    return fuwake.Engine([PACKS / name for name in packs], bundled=False, **options)  # type: ignore[arg-type]


def test_rules_are_switched() -> None:
    assert rules_found(engine("base")) == {"test/a", "test/b"}
    assert rules_found(engine("base", disable=["ja"], enable=["test/c"])) == {"test/c"}
    assert [rule["id"] for rule in engine("base", disable=["test/*"]).rules] == []
    with pytest.raises(fuwake.ArgumentError, match="did you mean 'test/a'"):
        engine("base", disable=["test/aa"])
    with pytest.raises(TypeError, match="disable is a list"):
        engine("base", disable="test/a")


def test_options_reach_the_rules_of_their_pack() -> None:
    chosen = engine("base", options={"base.least": 7, "base.loud": True, "base.word": "ä"})
    said = {f["rule"]: f["explanation"]["en"] for f in chosen.scan(MAIL).findings}
    assert said["test/b"] == "7 ä true"
    assert chosen.packs[0]["options"] == {"least": 7, "loud": True, "word": "ä"}
    exact = engine("base", options={"base.least": 0.00001}).packs[0]["options"]
    assert exact["least"] == 0.00001
    assert chosen.reload().packs == chosen.packs


def test_the_bundled_pack_has_the_version_of_the_package() -> None:
    assert fuwake.Engine().packs[0]["version"] == fuwake.__version__
    assert fuwake.Engine().packs[0]["name"] == "bundled"


def test_the_cache_is_filled_and_can_be_switched_off(tmp_path: Path) -> None:
    fuwake.Engine(cache=False, disable=["campaigns/*"])
    fuwake.Engine(cache=tmp_path / "literals")
    assert not list(tmp_path.iterdir())  # the bundled plugins' are compiled with the package
    for count, disable in enumerate((["campaigns/*"], ["links/*"]), 1):
        fuwake.Engine(cache=tmp_path / "literals", disable=disable)  # other literals, other entry
        assert len(list((tmp_path / "literals").iterdir())) == count


def test_the_cache_lies_where_xdg_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "fuwake"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == tmp_path / ".cache" / "fuwake"


def test_reloading_loses_no_mail_and_mixes_no_rules(tmp_path: Path) -> None:
    """Mails are scanned by old and new engines at once; each answer is of one whole rule set."""
    folder, mails = tmp_path / "pack", tmp_path / "mails"
    mails.mkdir()
    for number in range(200):
        (mails / f"{number:03}.eml").write_bytes(MAIL)

    def write(version: int) -> None:
        for name in ("a", "b"):
            text = (PACKS / "base/heuristics/a.lua").read_text()
            text = text.replace('"test/a"', f'"test/{name}"').replace('"base a"', f'"{version}"')
            target = folder / f"{name}.lua"
            target.with_suffix(".new").write_text(text)
            os.replace(target.with_suffix(".new"), target)

    folder.mkdir()
    write(0)
    current = fuwake.Engine([folder], bundled=False)
    seen: list[set[str]] = []
    done = threading.Event()

    def scan_all() -> None:
        while not done.is_set():
            for verdict in current.scan_many([mails], jobs=2):
                seen.append({f["explanation"]["en"] for f in verdict.findings})

    threads = [threading.Thread(target=scan_all) for _ in range(3)]
    for thread in threads:
        thread.start()
    for version in range(1, 20):
        write(version)
        current = current.reload()
    done.set()
    for thread in threads:
        thread.join()
    assert len(seen) % 200 == 0 and len(seen) >= 3 * 200  # every pass saw every mail
    assert all(len(found) == 1 for found in seen)
    assert {f["explanation"]["en"] for f in current.scan(MAIL).findings} == {"19"}


def test_a_verdict_outlives_its_engine_and_a_bad_reload_leaves_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACKS / "base", folder)
    old = fuwake.Engine([folder], bundled=False)
    verdict = old.scan(MAIL)
    shutil.rmtree(folder)
    with pytest.raises(fuwake.PluginError):
        old.reload()
    assert rules_found(old) == {"test/a", "test/b"}
    del old
    assert len(verdict.findings) == 2


def test_a_strict_reload_refuses_a_file_that_does_not_load(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACKS / "base", folder)
    old = fuwake.Engine([folder], bundled=False)
    (folder / "heuristics/a.lua").write_text("return rule {")
    with pytest.raises(fuwake.RuleError, match=r"a\.lua:1.*syntax"):
        old.reload(strict=True)
    assert rules_found(old) == {"test/a", "test/b"}
    assert rules_found(old.reload()) == {"test/b"}


def test_packs_are_listed_hashed_and_checked(tmp_path: Path) -> None:
    def command(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "fuwake", *words], capture_output=True, text=True
        )

    folder = tmp_path / "pack"
    shutil.copytree(PACKS / "base", folder)
    shutil.rmtree(folder / "brands")  # the bundled pack has that brand
    listed = command("packs", "list", "--no-bundled", "--plugins", str(folder))
    assert listed.stdout.startswith("base  1.9.2  ") and "--option base.least=3\n" in listed.stdout
    unhashed = command("packs", "check", str(folder))
    assert unhashed.returncode == 1 and "run 'fuwake packs hash" in unhashed.stdout
    assert command("packs", "hash", str(folder)).returncode == 0
    assert command("packs", "check", str(folder)).returncode == 0
    with (folder / "heuristics/a.lua").open("a") as file:
        file.write("-- more\n")
    (folder / "heuristics/new.lua").write_text("return nil\n")
    (folder / "heuristics/b.lua").unlink()
    checked = command("packs", "check", str(folder))
    assert checked.returncode == 1
    assert [line.rpartition("/")[2] for line in checked.stdout.splitlines()] == [
        "a.lua: changed",
        "b.lua: missing",
        "new.lua: not in the list",
    ]


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl command")
def test_a_pack_signed_as_documented_loads_with_the_key(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACKS / "base", folder)
    shutil.rmtree(folder / "brands")
    private, public = tmp_path / "private.pem", tmp_path / "public.pem"
    sign = ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", private]
    for words in (
        ["openssl", "genpkey", "-algorithm", "ed25519", "-out", private],
        ["openssl", "pkey", "-in", private, "-pubout", "-out", public],
        [sys.executable, "-m", "fuwake", "packs", "hash", folder],
        [*sign, "-in", folder / "pack.sha256", "-out", folder / "pack.sha256.sig"],
    ):
        subprocess.run(words, check=True, capture_output=True)
    assert fuwake.Engine([folder], pack_key=public).packs[1]["sealed"] is True
    with (folder / "heuristics/a.lua").open("a") as file:
        file.write("-- more\n")
    with pytest.raises(fuwake.RuleError, match=r"changed, or not in pack\.sha256"):
        fuwake.Engine([folder], pack_key=public)
