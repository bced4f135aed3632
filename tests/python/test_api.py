"""Engine and Verdict from Python."""

import array
import gc
import json
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import fuwake
from conftest import FAILING, HAM, PHISH, RULE
from fuwake import inputs


def test_names_its_version_and_parts() -> None:
    assert fuwake.versions()["fuwake"] == fuwake.__version__
    assert fuwake.limits()["message_bytes"] == 64 << 20


def test_judges_bytes_and_paths_alike(engine: fuwake.Engine, mails: Path) -> None:
    path = mails / "2-phish.eml"
    from_bytes, from_path = engine.scan(PHISH), engine.scan(path)
    assert from_bytes.verdict == from_path.verdict == "phishing"
    assert from_bytes.sha256 == from_path.sha256
    assert from_path.source == str(path) and from_bytes.source == ""
    assert engine.scan(str(path), source="box").source == "box"


def test_engine_shows_what_it_has(tmp_path: Path) -> None:
    engine = fuwake.Engine([tmp_path], bundled=False)
    assert repr(engine) == f"<Engine, 0 rules, plugins ['{tmp_path}']>"


def test_failure_names_its_mail(engine: fuwake.Engine) -> None:
    told: list[tuple[str, str]] = []
    paths = ["/nowhere/a.eml", "/nowhere/b.eml"]
    list(engine.scan_many(paths, on_error=lambda source, why: told.append((source, str(why)))))
    assert [source for source, _ in told] == paths


def test_raised_failure_names_its_mail(mails: Path) -> None:
    engine = fuwake.Engine(bundled=False, limits={"message_bytes": 200})
    with pytest.raises(fuwake.LimitError, match=r"message_bytes \(200\)") as failure:
        list(engine.scan_many([mails / "2-phish.eml"]))
    assert failure.value.__notes__ == [f"the mail is {mails / '2-phish.eml'}"]


@pytest.mark.parametrize("kind", [bytearray, memoryview, lambda raw: array.array("b", raw)])
def test_takes_every_buffer(engine: fuwake.Engine, kind: type) -> None:
    assert engine.scan(kind(PHISH)).sha256 == engine.scan(PHISH).sha256


def test_takes_a_buffer_with_gaps(engine: fuwake.Engine) -> None:
    doubled = bytes(byte for byte in PHISH for _ in range(2))
    assert engine.scan(memoryview(doubled)[::2]).sha256 == engine.scan(PHISH).sha256


@pytest.mark.parametrize("wrong", [None, 3, [1, 2], 1.5])
def test_refuses_what_is_no_mail(engine: fuwake.Engine, wrong: object) -> None:
    with pytest.raises(TypeError, match="bytes-like"):
        engine.scan(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_of_a_mail_is_refused_unquoted(engine: fuwake.Engine, end: str) -> None:
    with pytest.raises(TypeError) as caught:
        engine.scan(f"From: a@example.jp{end}{end}secret")
    assert str(caught.value) == "a mail's text: pass data.encode()"


def test_mailbox_of_several_mails_is_refused(engine: fuwake.Engine, tmp_path: Path) -> None:
    line = b"From a@example.jp Mon Oct  6 08:12:44 2025\n"
    box = tmp_path / "box"
    box.write_bytes(line + HAM)
    assert engine.scan(box).verdict == "clean"
    box.write_bytes(line + HAM + b"\n" + line + PHISH)
    with pytest.raises(inputs.InputError, match=r"several mails: .*box: use scan_many"):
        engine.scan(box)


def test_sections_agree_with_the_whole(engine: fuwake.Engine) -> None:
    verdict = engine.scan(PHISH)
    whole = verdict.to_dict()
    assert whole["schema"] == "fuwake/1"
    for name in ("verdict", "findings", "facts", "sender", "brands", "errors", "limits"):
        assert getattr(verdict, name) == whole[name], name
    assert verdict.probability == pytest.approx(whole["probability"], abs=1e-3)
    assert verdict.score == pytest.approx(whole["score"], abs=1e-3)
    assert json.loads(verdict.to_json()) == whole
    assert "phishing" in repr(verdict)


def test_sections_are_kept_but_the_whole_is_new(engine: fuwake.Engine) -> None:
    verdict = engine.scan(PHISH)
    assert verdict.facts is verdict.facts
    assert verdict.to_dict() is not verdict.to_dict()


def test_findings_carry_evidence(engine: fuwake.Engine) -> None:
    findings = {finding["rule"]: finding for finding in engine.scan(PHISH).findings}
    assert set(findings) == {"test/subject", "test/body"}
    evidence = findings["test/subject"]["evidence"][0]
    start, end = evidence["raw"]
    assert PHISH[start:end] == b"phishme"
    assert evidence["where"] == "header:Subject"
    assert findings["test/subject"]["explanation"]["ja"] == "phishme がある。"


def test_urls_are_defanged_unless_asked(engine: fuwake.Engine) -> None:
    verdict = engine.scan(PHISH)
    safe = verdict.to_dict()["facts"]["links"][0]["chain"]
    live = verdict.to_dict(raw_urls=True)["facts"]["links"][0]["chain"]
    assert live[1]["url"] == "https://evil.example.org/login"
    assert "evil[.]example[.]org" in safe[1]["url"]


def test_verdict_outlives_its_engine(plugins: Path) -> None:
    engine = fuwake.Engine([plugins], bundled=False)
    verdict, gone = engine.scan(PHISH), weakref.ref(engine)
    del engine
    gc.collect()
    assert gone() is None
    assert verdict.facts["from"]["domain"] == "example.com"


def test_verdict_is_not_made_by_hand() -> None:
    with pytest.raises(TypeError):
        fuwake.Verdict()


def test_threads_share_an_engine(engine: fuwake.Engine) -> None:
    verdicts: list[str] = []

    def work() -> None:
        for _ in range(20):
            verdicts.append(engine.scan(PHISH).verdict)
            verdicts.append(engine.scan(HAM).verdict)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verdicts.count("phishing") == verdicts.count("clean") == 80


def test_over_the_limit_is_a_limit_error(plugins: Path) -> None:
    engine = fuwake.Engine([plugins], limits={"message_bytes": 1000}, bundled=False)
    with pytest.raises(fuwake.LimitError, match="message_bytes") as caught:
        engine.scan(b"x" * 1001)
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, fuwake.FuwakeError)
    engine.scan(b"x" * 1000)


def test_unknown_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="no limit named 'patrs'"):
        fuwake.Engine(limits={"patrs": 1})


@pytest.mark.parametrize("number", [-1, -(10**30), 1 << 31, 10**30])
def test_limit_out_of_range_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="limit out of range: parts: give a number from 0 to"):
        fuwake.Engine(limits={"parts": number})


def test_limit_that_is_no_number_is_refused() -> None:
    with pytest.raises(TypeError, match=r"a limit is an int, not .*: limits: parts"):
        fuwake.Engine(limits={"parts": "3"})  # type: ignore[dict-item]


def test_highest_limit_takes_no_memory(plugins: Path, mails: Path) -> None:
    engine = fuwake.Engine([plugins], limits={"message_bytes": (1 << 31) - 1}, bundled=False)
    assert engine.scan(mails / "2-phish.eml").verdict == "phishing"


def test_bad_trust_is_an_argument_error() -> None:
    with pytest.raises(fuwake.ArgumentError, match="300") as caught:
        fuwake.Engine(trust=["300.0.0.0/99"])
    assert isinstance(caught.value, ValueError)


def test_missing_plugin_folder_is_a_plugin_error(tmp_path: Path) -> None:
    with pytest.raises(fuwake.PluginError, match="nowhere") as caught:
        fuwake.Engine([tmp_path / "nowhere"])
    assert isinstance(caught.value, OSError)


@pytest.mark.parametrize("wrong", ["plugins", Path("plugins")])
def test_a_lone_folder_is_a_slip(wrong: object) -> None:
    with pytest.raises(TypeError, match="list"):
        fuwake.Engine(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["trust", "databases"])
def test_a_lone_string_for_a_list_is_a_slip(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} is a list"):
        fuwake.Engine(**{name: "mx.example.jp"})  # type: ignore[arg-type]


def test_unknown_rule_is_a_rule_error(engine: fuwake.Engine) -> None:
    with pytest.raises(fuwake.RuleError, match="no/such") as caught:
        engine.test("no/such")
    assert isinstance(caught.value, LookupError)


def test_rules_test_themselves(engine: fuwake.Engine) -> None:
    results = engine.test("test/subject")
    assert {result["rule"] for result in results} == {"test/subject"}
    assert all(result["ok"] for result in results), results


def test_broken_plugin_is_left_out_and_told(plugins: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.lua").write_text("return rule {", encoding="utf-8")
    engine = fuwake.Engine([plugins, tmp_path], bundled=False)
    assert [Path(error["file"]).name for error in engine.errors] == ["broken.lua"]
    assert {rule["id"] for rule in engine.rules} == {"test/subject", "test/body"}
    assert engine.scan(PHISH).verdict == "phishing"


def test_failing_rule_is_an_error_entry(plugins: Path, tmp_path: Path) -> None:
    (tmp_path / "failing.lua").write_text(FAILING, encoding="utf-8")
    verdict = fuwake.Engine([plugins, tmp_path], bundled=False).scan(PHISH)
    assert [error["rule"] for error in verdict.errors] == ["test/failing"]
    assert "out of order" in verdict.errors[0]["message"]
    assert verdict.verdict == "phishing"


def test_reload_sees_an_edited_plugin(tmp_path: Path) -> None:
    rule = {"name": "one", "section": "subject", "field": "subject", "word": "phishme"}
    path = tmp_path / "one.lua"
    path.write_text(RULE.format(**rule), encoding="utf-8")
    old = fuwake.Engine([tmp_path], bundled=False)
    path.write_text(RULE.format(**rule | {"name": "two"}), encoding="utf-8")
    new = old.reload()
    assert [finding["rule"] for finding in old.scan(PHISH).findings] == ["test/one"]
    assert [finding["rule"] for finding in new.scan(PHISH).findings] == ["test/two"]


def test_reload_keeps_what_a_generator_gave(plugins: Path) -> None:
    engine = fuwake.Engine(
        (folder for folder in [plugins]),
        trust=(host for host in ["mx.example.jp"]),
        bundled=False,
    ).reload()
    outer = (
        b"Received: from gate.example.jp (gate.example.jp [192.0.2.9]) by mx.example.jp;"
        b" Mon, 6 Oct 2025 08:12:47 +0900\r\n"
    )
    # Trusting nobody by name, fuwake would guess that both hops are ours.
    assert [hop["trusted"] for hop in engine.scan(outer + PHISH).facts["hops"]] == [True, False]
    assert {rule["id"] for rule in engine.rules} == {"test/subject", "test/body"}


def test_bundled_plugins_load(bundled: fuwake.Engine) -> None:
    assert bundled.errors == []
    assert bundled.rules and bundled.brands


def test_urls_are_dissected(engine: fuwake.Engine) -> None:
    found = engine.url("hxxps://www[.]example[.]net/u.php?url=aHR0cHM6Ly9ldmlsLmV4YW1wbGUub3JnLw")
    assert [hop["host"] for hop in found["chain"]] == ["www.example.net", "evil.example.org"]
    assert "redirector" in found["marks"]
    with pytest.raises(fuwake.ArgumentError, match="no host"):
        engine.url("not a url")


def test_brands_are_matched(bundled: fuwake.Engine) -> None:
    owned = bundled.match_brand("www.kagoya.jp")
    assert [(match["brand"], match["how"]) for match in owned] == [("kagoya", "owner")]
    assert bundled.match_brand("example.org") == []


def test_many_are_scanned_in_order(engine: fuwake.Engine, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.eml").write_bytes(PHISH if number % 3 == 0 else HAM)
    for jobs in (0, 1, 4):
        verdicts = list(engine.scan_many([tmp_path], jobs=jobs))
        assert [Path(v.source).name for v in verdicts] == [f"{n:02}.eml" for n in range(30)]
        assert [v.verdict == "phishing" for v in verdicts] == [n % 3 == 0 for n in range(30)]


@pytest.mark.parametrize("wrong", ["mails", Path("mails"), b"mails"])
def test_scan_many_refuses_a_lone_path(engine: fuwake.Engine, wrong: object) -> None:
    with pytest.raises(TypeError, match="paths is a list"):
        engine.scan_many(wrong)  # type: ignore[arg-type]


def test_scan_many_refuses_less_than_no_threads(engine: fuwake.Engine, mails: Path) -> None:
    with pytest.raises(ValueError, match="jobs is -1: give a number of threads, or 0"):
        engine.scan_many([mails], jobs=-1)


def test_scan_many_is_lazy(engine: fuwake.Engine, mails: Path) -> None:
    asked = 0

    def paths():  # type: ignore[no-untyped-def]
        nonlocal asked
        for _ in range(1000):
            asked += 1
            yield mails / "1-ham.eml"

    verdicts = engine.scan_many(paths(), jobs=2)
    next(verdicts)
    verdicts.close()  # type: ignore[attr-defined]
    assert asked <= 4


def test_scan_many_hands_over_what_then_makes(engine: fuwake.Engine, mails: Path) -> None:
    for jobs in (1, 2):
        lines = engine.scan_many([mails] * 3, jobs=jobs, then=fuwake.Verdict.to_json)
        assert [json.loads(line)["verdict"] for line in lines] == ["clean", "phishing"] * 3


def test_scan_many_raises_what_then_raises(engine: fuwake.Engine, mails: Path) -> None:
    def then(verdict: fuwake.Verdict) -> str:
        raise OSError("disk full")

    for jobs in (1, 2):
        with pytest.raises(OSError, match="disk full"):
            list(engine.scan_many([mails], jobs=jobs, then=then, on_error=lambda *_: None))


def test_one_verdict_may_be_asked_by_many_threads(engine: fuwake.Engine) -> None:
    verdict = engine.scan(PHISH)
    with ThreadPoolExecutor(8) as pool:
        texts = set(pool.map(lambda _: verdict.to_json(), range(100)))
        parsed = list(pool.map(lambda _: verdict.findings, range(100)))
    assert len(texts) == 1
    assert all(findings is parsed[0] for findings in parsed)


def test_mail_without_header_is_headless(engine: fuwake.Engine) -> None:
    assert engine.scan(b"just words\n").headless
    assert not engine.scan(HAM).headless


def test_scan_many_tells_of_failures(engine: fuwake.Engine, mails: Path) -> None:
    paths = [mails / "1-ham.eml", mails / "none.eml", mails / "2-phish.eml"]
    failures: list[str] = []
    verdicts = list(
        engine.scan_many(paths, on_error=lambda source, error: failures.append(str(error)))
    )
    assert [verdict.verdict for verdict in verdicts] == ["clean", "phishing"]
    assert len(failures) == 1 and "none.eml" in failures[0]
    with pytest.raises(OSError, match=r"none\.eml"):
        list(engine.scan_many(paths))


def test_verdicts_make_a_table(engine: fuwake.Engine, mails: Path) -> None:
    table = fuwake.table(engine.scan_many([mails]))
    assert table.num_rows == 2
    assert table["verdict"].to_pylist() == ["clean", "phishing"]
    assert table["from_org"].to_pylist() == ["example.com"] * 2
    assert table["rules"].to_pylist() == [[], ["test/body", "test/subject"]]
    assert fuwake.table([]).schema == table.schema


def test_table_says_what_is_missing(engine: fuwake.Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ImportError, match=r"pip install 'fuwake\[arrow\]'"):
        fuwake.table([])


@pytest.mark.parametrize("wrong", [5, ["name", "source"], ("name", 5), ("name",)])
def test_rule_that_is_no_source_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"a rule is Lua source or \(name, source\)"):
        fuwake.Engine(rules=[wrong])  # type: ignore[list-item]


@pytest.mark.parametrize("wrong", ["text", 5, None])
def test_every_way_in_says_what_a_mail_is(engine: fuwake.Engine, wrong: Any) -> None:
    for take in (
        engine.scan_bytes,
        lambda mail: engine.explain_bytes("test/subject", mail),
        lambda mail: engine.profile_bytes([mail]),
    ):
        with pytest.raises(TypeError, match="a mail is bytes-like, not"):
            take(wrong)


def test_file_that_cannot_be_had_is_an_error_of_ours(engine: fuwake.Engine, tmp_path: Path) -> None:
    for kind in (fuwake.FuwakeError, OSError, fuwake.InputError):
        with pytest.raises(kind, match="no such file or directory"):
            engine.scan(tmp_path / "none")


def test_unknown_rule_by_id_names_those_alike(bundled: fuwake.Engine) -> None:
    with pytest.raises(KeyError, match="did you mean links/ipfs"):
        bundled.rules["links/ipf"]


def test_threads_are_a_number(engine: fuwake.Engine, mails: Path) -> None:
    with pytest.raises(TypeError, match="jobs is str"):
        engine.scan_many([mails], jobs="2")  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "host", ["amazon.evil.example", "amazon.intranet", "amazon.evil.example/x"]
)
def test_host_is_matched_whatever_its_ending(bundled: fuwake.Engine, host: str) -> None:
    """In running text that would be no host; who asks about it means one."""
    assert [match["brand"] for match in bundled.match_brand(host)] == ["amazon"]
    assert bundled.url(host)["host"] == host.partition("/")[0]


@pytest.mark.parametrize("text", ["nonsense", "", "javascript:alert(1.5)", "two words.example"])
def test_what_holds_no_host_is_refused(bundled: fuwake.Engine, text: str) -> None:
    with pytest.raises(fuwake.ArgumentError, match="no host"):
        bundled.match_brand(text)


def test_key_is_looked_at_though_no_pack_needs_it(tmp_path: Path) -> None:
    with pytest.raises(fuwake.PluginError, match=r"pack key can't be read .*none: name a file"):
        fuwake.Engine(pack_key=tmp_path / "none")


def test_parts_are_named_with_their_versions() -> None:
    parts = {name: text for name, text in fuwake.versions().items() if name != "databases"}
    assert {"lua", "vectorscan", "libpsl", "icu", "pcre2", "maxminddb", "jansson"} <= set(parts)
    assert all(text and text == text.strip() for text in parts.values())


def test_table_of_one_verdict_is_a_slip(engine: fuwake.Engine) -> None:
    with pytest.raises(TypeError, match=r"write \[\.\.\.\] round it"):
        fuwake.table(engine.scan(HAM))  # type: ignore[arg-type]
