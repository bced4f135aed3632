"""Fixtures: an engine of known rules, mails that trip them, and the command in a process.

The tests run against the installed package; a missing extension fails them all.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import fuwake

DATA = Path(__file__).parents[1] / "data"

PHISH = (
    b"Received: from new194 (relay.example.net [203.0.113.7]) by mx.example.jp;"
    b" Mon, 6 Oct 2025 08:12:46 +0900\r\n"
    b"From: =?utf-8?B?44OG44K544OI?= <support@example.com>\r\n"
    b"To: taro@example.jp\r\n"
    b"Subject: [spam] phishme now\r\n"
    b"Date: Mon, 6 Oct 2025 08:12:44 +0900\r\n"
    b"MIME-Version: 1.0\r\n"
    b"Content-Type: text/html; charset=utf-8\r\n"
    b"\r\n"
    b"<p>taro@example.jp &#27096;</p><p>hookhere</p><script>alert(1)</script>"
    b'<a href="https://www.example.net/u.php?url=aHR0cHM6Ly9ldmlsLmV4YW1wbGUub3JnL2xvZ2lu">'
    b"https://www.example.com/</a>\r\n"
)
HAM = (
    b"From: hanako@example.com\r\nTo: taro@example.jp\r\nSubject: lunch\r\n"
    b"Date: Mon, 6 Oct 2025 08:12:44 +0900\r\n\r\nAt noon?\r\n"
)

RULE = """
return rule {{
  id = "test/{name}", version = 1, section = "{section}", weight = 6, grade = "fact",
  title = {{ ja = "{name} の印", en = "Mark of {name}" }},
  explain = {{ ja = "{{word}} がある。", en = "There is {{word}}." }},
  match = function(mail, evidence)
    local word = mail.{field}:find("{word}")
    if word then
      evidence:add(word)
      evidence:set("word", word.value)
    end
    return evidence.count > 0
  end,
  tests = {{
    {{ name = "hit", expect = true, mail = [[
From: a@example.jp
Subject: {word}

{word}
]] }},
    {{ name = "miss", expect = false, mail = [[
From: a@example.jp
Subject: hello

hello
]] }},
  }},
}}
"""

FAILING = """
return rule {
  id = "test/failing", version = 1, section = "body", weight = 1, grade = "fact",
  title = { ja = "x", en = "x" }, explain = { ja = "x", en = "x" },
  match = function(mail, evidence) error("out of order") end,
}
"""


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Compiled literals go to a folder of the tests' own."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two rules that together make a mail phishing: "phishme" in the subject, "hookhere" below."""
    folder = tmp_path_factory.mktemp("plugins")
    for name, section, field, word in (
        ("subject", "subject", "subject", "phishme"),
        ("body", "body", "body", "hookhere"),
    ):
        text = RULE.format(name=name, section=section, field=field, word=word)
        (folder / f"{name}.lua").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def engine(plugins: Path) -> fuwake.Engine:
    return fuwake.Engine([plugins], bundled=False)


@pytest.fixture(scope="session")
def bundled() -> fuwake.Engine:
    return fuwake.Engine()


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    """A folder with one mail that is phishing and one that is not."""
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "1-ham.eml").write_bytes(HAM)
    (folder / "2-phish.eml").write_bytes(PHISH)
    return folder


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(plugins: Path) -> Run:
    """The installed command, with the two rules unless told otherwise."""

    def run(
        *arguments: object,
        stdin: bytes = b"",
        rules: bool = True,
        environment: dict[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        words = [str(argument) for argument in arguments]
        if rules:
            words += ["--no-bundled", "--plugins", str(plugins)]
        done = subprocess.run(
            [sys.executable, "-m", "fuwake", *words],
            input=stdin,
            capture_output=True,
            timeout=120,
            env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "", **(environment or {})},
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        )

    return run
