"""The command: what it prints, where it complains, how it exits."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import fuwake
from conftest import FAILING, HAM, PHISH, RULE, Run
from fuwake import cli
from fuwake.cli.parser import parser

MASKED = b"taro@example.jp"


def one_line(text: str) -> str:
    """The only line of standard error, which is `fuwake: what: where: how`."""
    [line] = text.splitlines()
    assert line.startswith("fuwake: ")
    return line


# ---- scan ----------------------------------------------------------------------------------


def test_scan_exits_0_without_phishing(run: Run, mails: Path) -> None:
    done = run("scan", mails / "1-ham.eml")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("No evidence") and "1-ham.eml" in done.stdout


def test_scan_exits_1_with_phishing(run: Run, mails: Path) -> None:
    done = run("scan", mails)
    assert (done.returncode, done.stderr) == (1, "")
    assert "Phishing" in done.stdout and "Mark of subject  [test/subject]" in done.stdout


def test_a_scan_imports_only_what_it_needs(mails: Path) -> None:
    code = "import sys\nfrom fuwake import cli\ncli.main(sys.argv[1:])\nprint(*sys.modules)"
    command = [sys.executable, "-c", code, "scan", "--no-bundled", mails / "1-ham.eml"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "fuwake.engine" in loaded
    for slow in ("dataclasses", "concurrent.futures", "email", "jinja2", "fuwake.cli.rules"):
        assert slow not in loaded, slow  # each takes longer than judging a mail


def test_scan_speaks_the_language_of_the_locale(run: Run, mails: Path) -> None:
    done = run("scan", mails, environment={"LANG": "ja_JP.UTF-8"})
    assert "フィッシング" in done.stdout
    assert "フィッシング" not in run("scan", "--lang", "en", mails).stdout


def test_scan_reads_standard_input(run: Run) -> None:
    assert run("scan", "-", stdin=PHISH).returncode == 1
    assert run("scan", "-", stdin=HAM).returncode == 0


def test_json_is_an_array_in_order(run: Run, mails: Path) -> None:
    done = run("scan", "--format", "json", mails)
    verdicts = json.loads(done.stdout)
    assert [verdict["verdict"] for verdict in verdicts] == ["clean", "phishing"]
    assert all(verdict["schema"] == "fuwake/1" for verdict in verdicts)


def test_ndjson_is_one_object_a_line(run: Run, mails: Path) -> None:
    done = run("scan", "--format", "ndjson", mails)
    assert [json.loads(line)["verdict"] for line in done.stdout.splitlines()] == [
        "clean",
        "phishing",
    ]


def test_json_of_nothing_is_an_empty_array(run: Run, tmp_path: Path) -> None:
    done = run("scan", "--format", "json", tmp_path)
    assert json.loads(done.stdout) == [] and done.returncode == 0


def test_raw_gives_live_urls(run: Run, mails: Path) -> None:
    live = run("scan", "--format", "json", "--raw", mails / "2-phish.eml")
    safe = run("scan", "--format", "json", mails / "2-phish.eml")
    assert "https://evil.example.org/login" in live.stdout
    assert "https://evil.example.org" not in safe.stdout


def test_raw_is_for_json_alone(run: Run, mails: Path) -> None:
    for format in ("text", "arrow"):
        done = run("scan", "--raw", "--format", format, mails)
        assert done.returncode == 2 and "use json or ndjson" in one_line(done.stderr)


def test_array_stays_valid_when_a_file_fails(run: Run, mails: Path) -> None:
    done = run(
        "scan", "--format", "json", mails / "1-ham.eml", mails / "none", mails / "2-phish.eml"
    )
    assert [verdict["verdict"] for verdict in json.loads(done.stdout)] == ["clean", "phishing"]
    assert done.returncode == 2
    assert "no such file or directory" in one_line(done.stderr)


@pytest.mark.parametrize(
    ("content", "cause"),
    [(b"", "nothing in it"), (b"\0\1\2\3" * 50, "binary, no mail")],
    ids=["empty", "binary"],
)
def test_scan_refuses_what_is_no_mail(run: Run, tmp_path: Path, content: bytes, cause: str) -> None:
    path = tmp_path / "odd"
    path.write_bytes(content)
    done = run("scan", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert one_line(done.stderr).startswith(f"fuwake: {cause}: {path}: ")


@pytest.mark.parametrize("kind", ["utf-16", "utf-16-be"])
def test_source_saved_as_utf_16_is_read_in_a_folder_too(
    run: Run, tmp_path: Path, kind: str
) -> None:
    (tmp_path / "a.txt").write_bytes(
        (b"\xfe\xff" if kind == "utf-16-be" else b"") + HAM.decode().encode(kind)
    )
    done = run("scan", "--format", "json", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    (verdict,) = json.loads(done.stdout)
    assert verdict["converted"] == "utf-16"


def test_scan_tells_of_an_unreadable_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(HAM)
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything: an I/O error serves as well
        path = Path("/proc/self/mem")
    done = run("scan", path)
    assert done.returncode == 2
    assert str(path) in one_line(done.stderr)


def test_scan_skips_odd_files_of_a_directory(run: Run, mails: Path) -> None:
    (mails / "notes.txt").write_text("shopping", encoding="utf-8")
    done = run("scan", mails)
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 4
    assert "1 file skipped" in one_line(done.stderr)


def test_scan_takes_60_megabytes(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "big.eml"
    path.write_bytes(HAM + (b"x" * 78 + b"\r\n") * 750_000)
    done = run("scan", path)
    assert done.returncode == 0, done.stderr


def test_scan_refuses_more_than_the_limit(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "big.eml"
    path.write_bytes(HAM + b"x" * (65 << 20))
    done = run("scan", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "message_bytes" in one_line(done.stderr) and str(path) in done.stderr
    assert run("scan", "--limit", "message_bytes=80000000", path).returncode == 0


def test_failed_rule_exits_3(run: Run, mails: Path, tmp_path: Path) -> None:
    (tmp_path / "failing.lua").write_text(FAILING, encoding="utf-8")
    done = run("scan", "--plugins", tmp_path, mails / "1-ham.eml")
    assert done.returncode == 3
    assert "rule test/failing failed (error)" in one_line(done.stderr)
    assert "out of order" in done.stderr


def test_broken_plugin_is_told_and_exits_3(run: Run, mails: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.lua").write_text("return rule {\n  id = \n", encoding="utf-8")
    done = run("scan", "--plugins", tmp_path, mails / "1-ham.eml")
    assert done.returncode == 3 and "No evidence" in done.stdout
    assert "broken.lua:" in one_line(done.stderr)


def test_two_plugins_of_one_id_are_told(run: Run, mails: Path, tmp_path: Path) -> None:
    twin = RULE.format(name="subject", section="subject", field="subject", word="phishme")
    (tmp_path / "twin.lua").write_text(twin, encoding="utf-8")
    done = run("scan", "--plugins", tmp_path, mails / "1-ham.eml")
    assert done.returncode == 3
    assert "test/subject" in one_line(done.stderr) and "twin.lua" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["scan"], "are required: PATH, or - for standard input: see"),
        (["scan", "--frobnicate", "x"], "unrecognized arguments: --frobnicate"),
        (["scan", "--format", "xml", "x"], "invalid choice: 'xml'"),
        (["scan", "--lang", "fr", "x"], "invalid choice: 'fr'"),
        (["scan", "--jobs", "-3", "x"], "--jobs"),
        (["scan", "--jobs", "many", "x"], "'many' is no number"),
        (["scan", "--frobnicate", "x"], "see 'fuwake scan --help'"),
        (["rules", "list", "--frobnicate"], "see 'fuwake rules list --help'"),
        (["--frobnicate", "completion", "bash"], "see 'fuwake --help'"),
        (["scan", "--limit", "parts", "x"], "no NAME=N: --limit parts: write --limit parts=1000"),
        (["scan", "--limit", "nope", "x"], "choose from message_bytes, headers, "),
        (["scan", "--limit", "patrs=3", "x"], "no limit named 'patrs'"),
        (
            ["scan", "--limit", "parts=-1", "x"],
            "no number: --limit parts=-1: write --limit parts=1000",
        ),
        (["scan", "--limit", "parts=³", "x"], "no number: --limit parts=³: write "),
        (
            ["scan", "--limit", "parts=" + "9" * 23, "x"],
            "limit out of range: parts: give a number from 0 to 2147483647",
        ),
        (
            ["scan", "--limit", "parts=" + "9" * 5000, "x"],
            "limit out of range: parts: give a number from 0 to 2147483647",
        ),
        (["scan", "--limit", "parts=2147483648", "x"], "limit out of range: parts: "),
        (["scan", "--trust", "300.0.0.0/99", "x"], "300.0.0.0/99"),
        (["scan", "--plugins", "/nowhere", "x"], "/nowhere"),
        (["report", "--format", "pdf", "x"], "): --format: see 'fuwake report --help'"),
        (["report", "--format", "html", "--raw", "x"], "--raw"),
        (["dissect"], "invalid choice: 'dissect'"),
        (["rules"], "required: ACTION"),
        (["rules", "show", "no/such"], "no such rule: no/such"),
        (["rules", "test", "no/such"], "no/such"),
        (["rules", "check", "/nowhere"], "/nowhere"),
        (["brands", "show", "nobody"], "no such brand: nobody"),
        (["brands", "show", "kagoyya"], "did you mean kagoya or agoda?"),
        ([], "required: COMMAND"),
    ],
)
def test_wrong_usage_is_one_line_and_exits_2(run: Run, arguments: list[str], said: str) -> None:
    done = run(*arguments, rules=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in one_line(done.stderr)


@pytest.mark.parametrize("command", [["scan"], ["report"]])
def test_text_without_a_header_is_judged_with_a_warning(
    run: Run, tmp_path: Path, command: list[str]
) -> None:
    path = tmp_path / "pasted.txt"
    path.write_text("Dear customer,\n\nhookhere\n", encoding="utf-8")
    done = run(*command, path)
    assert done.returncode == 0 and done.stdout
    assert one_line(done.stderr) == f"fuwake: no header fields: {path}: is it a mail?"


def test_nested_mail_without_a_header_is_no_matter(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "forward.eml"
    path.write_bytes(
        b"From: a@example.jp\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
        b"Dear customer,\n\nhello\n"
    )
    assert "no-headers" in run("scan", "--format", "json", path).stdout
    assert run("scan", path).stderr == ""


# ---- report --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", "<!doctype html>"), ("a.md", "# "), ("a.json", "{"), ("a", "✗ ")]
)
def test_report_takes_the_format_of_the_suffix(
    run: Run, mails: Path, tmp_path: Path, name: str, start: str
) -> None:
    done = run("report", "-o", tmp_path / name, mails / "2-phish.eml")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


@pytest.mark.parametrize(
    "command",
    [
        ("scan", "mail.eml"),
        ("report", "mail.eml"),
        ("eval", "--phish", "a", "--ham", "b"),
        ("rules", "docs"),
    ],
)
def test_a_suffix_that_no_format_has_is_refused_before_anything_is_written(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "mail.eml").write_bytes(b"From: a@example.com\nSubject: x\n\nHello.\n")
    file = tmp_path / "page.pdf"
    done = run(*command, "-o", file, rules=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"fuwake: no format has the suffix .pdf: {file}: use one of .")
    assert not file.exists()


def test_markdown_goes_by_both_its_names(run: Run, tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(b"From: a@example.com\nSubject: x\n\nHello.\n")
    page = run("report", "--format", "md", str(mail), rules=False).stdout
    assert page.startswith("#")
    assert run("report", "--format", "markdown", str(mail), rules=False).stdout == page
    assert "markdown is md" in " ".join(run("report", "--help", rules=False).stdout.split())


@pytest.mark.parametrize("format", ["text", "html", "md", "json"])
def test_report_masks_the_victim_and_defangs_the_attacker(
    run: Run, mails: Path, format: str
) -> None:
    done = run("report", "--format", format, "--lang", "ja", mails / "2-phish.eml")
    assert done.returncode == 0
    assert MASKED.decode() not in done.stdout
    assert "https://www.example.net" not in done.stdout
    assert "https://evil.example.org" not in done.stdout
    assert "evil[.]example[.]org" in done.stdout.replace("\\", "")


def test_report_refuses_a_directory(run: Run, mails: Path) -> None:
    done = run("report", mails)
    assert (done.returncode, done.stdout) == (2, "")
    assert one_line(done.stderr) == (
        f"fuwake: a directory: {mails}: report takes one mail; use fuwake scan"
    )


def test_report_refuses_a_full_mailbox(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes((b"From a@b Mon Oct  6 08:12:44 2025\n" + HAM + b"\n") * 2)
    done = run("report", path)
    assert done.returncode == 2 and "several mails" in one_line(done.stderr)


def test_report_tells_of_an_output_it_can_not_write(run: Run, mails: Path) -> None:
    done = run("report", "-o", "/nowhere/a.html", mails / "1-ham.eml")
    assert done.returncode == 2 and "/nowhere/a.html" in one_line(done.stderr)


def test_output_has_no_colour_without_a_terminal(run: Run, mails: Path) -> None:
    for arguments in (["scan"], ["report", "--format", "text"]):
        assert "\x1b" not in run(*arguments, mails / "2-phish.eml").stdout


def test_terminal_gets_colour_unless_no_color(plugins: Path, mails: Path) -> None:
    import pty

    def on_terminal(**environment: str) -> bytes:
        try:
            ours, theirs = pty.openpty()
        except OSError as error:  # a container without /dev/pts
            pytest.skip(f"no terminal to be had: {error}")
        subprocess.run(
            [sys.executable, "-m", "fuwake", "scan", "--no-bundled", "--plugins", str(plugins)]
            + [str(mails / "2-phish.eml")],
            stdout=theirs,
            env={**os.environ, "TERM": "xterm", **environment},
        )
        os.close(theirs)
        written = os.read(ours, 65536)
        os.close(ours)
        return written

    assert b"\x1b[1;31m" in on_terminal(NO_COLOR="")
    assert b"\x1b" not in on_terminal(NO_COLOR="1")


# ---- url, rules, brands --------------------------------------------------------------------

WRAPPED = "https://www.example.net/u.php?url=aHR0cHM6Ly9ldmlsLmV4YW1wbGUub3JnLw"


def test_url_shows_the_chain(run: Run) -> None:
    done = run("url", WRAPPED, "--lang", "en")
    assert done.returncode == 0
    assert "2. hxxps://evil[.]example[.]org/" in done.stdout
    assert "https://" not in done.stdout


def test_url_reads_lines_and_goes_on_after_a_bad_one(run: Run) -> None:
    done = run(
        "url",
        "--format",
        "ndjson",
        "--raw",
        "-",
        stdin=f"{WRAPPED}\n\nnothing\n{WRAPPED}\n".encode(),
    )
    assert done.returncode == 2
    assert [json.loads(line)["host"] for line in done.stdout.splitlines()] == [
        "www.example.net"
    ] * 2
    assert "no host" in one_line(done.stderr)


def test_rules_are_listed_and_shown(run: Run) -> None:
    assert run("rules", "list", "--lang", "en").stdout.splitlines() == [
        "test/body      +6.00  Mark of body",
        "test/subject   +6.00  Mark of subject",
    ]
    shown = run("rules", "show", "test/body", "--lang", "ja").stdout
    assert "body の印" in shown and "Mark of body" not in shown
    assert json.loads(run("rules", "show", "test/body", "--format", "json").stdout)["weight"] == 6


def test_rules_check_names_file_and_line(run: Run, tmp_path: Path) -> None:
    assert run("rules", "check").returncode == 0
    (tmp_path / "broken.lua").write_text("return rule {\n\n  id = = 3,\n}", encoding="utf-8")
    done = run("rules", "check", "--plugins", tmp_path)
    assert done.returncode == 1
    assert "broken.lua:3:6: " in done.stdout
    assert done.stdout.endswith("2 rules, 0 brands, 1 errors, 0 warnings\n")


def test_rules_test_fails_when_a_sample_does(run: Run, tmp_path: Path) -> None:
    assert run("rules", "test").stdout.endswith(" tests, 0 failed\n")
    wrong = RULE.format(name="wrong", section="links", field="subject", word="phishme")
    (tmp_path / "wrong.lua").write_text(wrong.replace("expect = false", "expect = true"), "utf-8")
    done = run("rules", "test", "--plugins", tmp_path)
    assert done.returncode == 1
    assert "wrong.lua" in done.stdout and "test/wrong: miss: expected" in done.stdout


def test_rules_check_tells_of_the_folders_named(run: Run, tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    for folder in (mine, other):
        folder.mkdir()
        (folder / "broken.lua").write_text("return rule {\n\n  id = = 3,\n}", encoding="utf-8")
    rule = RULE.format(name="mine", section="body", field="body", word="hookhere")
    (mine / "mine.lua").write_text(rule, encoding="utf-8")
    done = run("rules", "check", mine, "--plugins", other)
    assert done.returncode == 1
    first, *_, last = done.stdout.splitlines()
    assert first.startswith(f"{mine}/broken.lua:3:6: error[syntax]: ")
    assert last == "1 rules, 0 brands, 1 errors, 0 warnings"
    (mine / "broken.lua").unlink()
    assert run("rules", "check", mine, "--plugins", other).returncode == 0
    assert run("rules", "check", f"{mine}/", rules=False).stdout.startswith("1 rules, ")


def test_rules_test_runs_those_of_the_folders_named(run: Run, tmp_path: Path) -> None:
    rule = RULE.format(name="mine", section="body", field="body", word="hookhere")
    (tmp_path / "mine.lua").write_text(rule, encoding="utf-8")
    assert run("rules", "test", tmp_path).stdout.endswith("\n2 tests, 0 failed\n")
    assert "\n4 tests" in run("rules", "test", tmp_path, "test/body", "test/subject").stdout
    assert "\n6 tests" in run("rules", "test", "--plugins", tmp_path).stdout
    (tmp_path / "mine.lua").write_text("return rule {", encoding="utf-8")
    done = run("rules", "test", tmp_path)
    assert (done.returncode, done.stdout) == (1, "0 mutations, 0 lost\n0 tests, 0 failed\n")
    assert "plugin left out" in one_line(done.stderr)


def test_brands_are_listed_shown_and_matched(run: Run) -> None:
    listed = run("brands", "list", "--lang", "ja", rules=False)
    assert listed.returncode == 0 and "kagoya" in listed.stdout
    assert "kagoya.jp" in run("brands", "show", "kagoya", rules=False).stdout
    assert "kagoya  owner" in run("brands", "match", "www.kagoya.jp", rules=False).stdout
    assert run("brands", "match", "example.org", rules=False).returncode == 1


def test_brands_are_measured_on_lists_and_mails(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("https://kagoya.a1b2.example/,カゴヤ\nhttps://a1b2.example/,Nobody\n")
    done = run("brands", "eval", listed, rules=False)
    assert done.returncode == 0
    assert "named right                 1 of       2   50.00 %" in done.stdout
    assert "Nobody: 1 rows of no brand we know" in done.stdout
    found = json.loads(run("brands", "eval", "--format", "json", listed, rules=False).stdout)
    assert found["list"]["brands"]["kagoya"]["right"] == 1
    (tmp_path / "mail.eml").write_text("Subject: x\n\nhttps://kagoya.a1b2.example/x\n")
    done = run("brands", "eval", "--mails", tmp_path / "mail.eml", rules=False)
    assert "links named wrong           1 of       1" in done.stdout
    assert "a1b2[.]example" in done.stdout and "https://kagoya" not in done.stdout


@pytest.mark.parametrize("arguments", [(), ("nowhere.csv",), ("--mails", "nowhere")])
def test_nothing_to_measure_on_is_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("brands", "eval", *arguments, rules=False)
    assert done.returncode == 2
    assert one_line(done.stderr)


# ---- the command as a whole ----------------------------------------------------------------


def test_version_names_library_and_databases(run: Run) -> None:
    done = run("--version", rules=False)
    assert done.returncode == 0
    assert done.stdout.startswith(f"fuwake {fuwake.__version__}\n")
    assert "  vectorscan 5." in done.stdout and "  database public_suffix_list " in done.stdout


def test_script_and_module_are_the_same(run: Run) -> None:
    script = Path(sys.executable).with_name("fuwake")
    done = subprocess.run([script, "--version"], capture_output=True, text=True)
    assert done.stdout == run("--version", rules=False).stdout


@pytest.mark.parametrize(
    "command",
    ["scan", "report", "url", "rules list", "rules show", "rules check", "rules test"]
    + ["brands list", "brands show", "brands match", "brands eval", "words list", "words show"]
    + ["completion"],
)
def test_every_help_has_an_example(run: Run, command: str) -> None:
    done = run(*command.split(), "--help", rules=False)
    assert done.returncode == 0
    assert "example" in done.stdout and f"fuwake {command}" in done.stdout.split("example")[1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("scan - <&-", "fuwake: closed: standard input: "),
        ("report - <&-", "fuwake: closed: standard input: "),
        ("url - <&-", "fuwake: closed: standard input: "),
        ("scan {mail} >&-", "fuwake: closed: standard output: "),
        ("--version >&-", "fuwake: closed: standard output: "),
        (
            "scan {mail} >/dev/full",
            "fuwake: no space left on device: standard output: make room",
        ),
        (
            "report -o /dev/full {mail}",
            "fuwake: no space left on device: /dev/full: make room",
        ),
        *(
            (
                f"scan --format {format} -o /dev/full {{mail}}",
                "fuwake: no space left on device: /dev/full: make room",
            )
            for format in ("text", "json", "ndjson", "arrow", "parquet")
        ),
        (
            "scan -o /nowhere/rows.json {mail}",
            "fuwake: no such file or directory: /nowhere/rows.json: check the name",
        ),
        (
            "scan -o /proc/rows.json {mail}",
            "fuwake: no such file or directory: /proc/rows.json: check the name",
        ),
        ("scan -o {mail} {mail}", "fuwake: would be written over: {mail}: name another"),
        ("report -o {mail} {mail}", "fuwake: would be written over: {mail}: name another"),
    ],
)
def test_closed_streams_are_one_line(mails: Path, line: str, said: str) -> None:
    command = f"'{sys.executable}' -m fuwake {line.format(mail=mails / '2-phish.eml')}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.returncode == 2
    assert one_line(done.stderr).startswith(said.format(mail=mails / "2-phish.eml"))


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("rows.txt", "text"),
        ("rows", "text"),
        ("rows.JSON", "json"),
        ("rows.ndjson", "ndjson"),
        ("rows.jsonl", "ndjson"),
        ("rows.arrow", "arrow"),
        ("rows.parquet", "parquet"),
    ],
)
def test_scan_writes_what_it_would_say_to_a_file(
    run: Run, mails: Path, tmp_path: Path, name: str, format: str
) -> None:
    file = tmp_path / name
    file.write_text("of before")
    done = run("scan", "-o", file, mails)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    if format in ("arrow", "parquet"):
        arrow = pytest.importorskip("pyarrow.parquet") and pytest.importorskip("pyarrow")
        read = (
            arrow.parquet.read_table
            if format == "parquet"
            else lambda f: arrow.ipc.open_stream(f.read_bytes()).read_all()
        )
        assert read(file)["verdict"].to_pylist() == ["clean", "phishing"]
    else:
        told = run("scan", "--format", format, mails)
        assert file.read_text(encoding="utf-8") == told.stdout != ""


def test_closed_standard_error_is_no_matter(mails: Path) -> None:
    command = f"'{sys.executable}' -m fuwake scan --no-bundled {mails} /nowhere 2>&-"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.returncode == 2 and len(done.stdout.splitlines()) == 2


def test_internal_error_never_says_phishing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(options: object) -> int:
        return {}["no\nsuch"]  # type: ignore[no-any-return]

    monkeypatch.setitem(cli.commands.COMMANDS, "completion", broken)
    assert cli.main(["completion", "bash"]) == 2
    line = one_line(capsys.readouterr().err)
    assert line.startswith("fuwake: internal error: test_cli.py:")
    assert line.endswith(": KeyError('no\\nsuch'): report it")


def as_from_a_shell() -> None:
    """Signals as an interactive shell would leave them, whatever runs the tests."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())


def test_closed_pipe_ends_without_a_word(plugins: Path, mails: Path) -> None:
    command = [sys.executable, "-m", "fuwake", "scan", "--format", "ndjson", "--no-bundled"]
    command += ["--plugins", str(plugins)] + [str(mails)] * 500
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=as_from_a_shell
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == -signal.SIGPIPE


@pytest.mark.parametrize("writes", range(1, 6))
def test_interrupted_array_can_be_read(
    monkeypatch: pytest.MonkeyPatch, plugins: Path, mails: Path, writes: int
) -> None:
    class Interrupted(io.StringIO):
        left = writes

        def write(self, text: str) -> int:
            if self.left == 0 and text not in ("", "]", "\n"):
                raise KeyboardInterrupt
            self.left -= text != ""
            return super().write(text)

    out = Interrupted()
    monkeypatch.setattr("sys.stdout", out)
    words = ["scan", "--format", "json", "--no-bundled", "--plugins", str(plugins), str(mails)]
    with contextlib.suppress(KeyboardInterrupt):
        cli.commands.run(parser().parse_args([*words, str(mails)]))
    assert len(json.loads(out.getvalue())) == min(writes - 1, 4)


def test_interrupt_ends_by_the_signal_and_closes_the_array(plugins: Path, mails: Path) -> None:
    command = [sys.executable, "-m", "fuwake", "scan", "--format", "json", "--no-bundled"]
    command += ["--plugins", str(plugins), str(mails / "1-ham.eml"), "-"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=as_from_a_shell,
    ) as process:
        time.sleep(1.5)  # it now waits for standard input
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGINT
    assert err == b""
    json.loads(out)
