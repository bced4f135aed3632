"""Stored look-ups and places: what the facts file says reaches verdict and report, dated."""

import json
import pathlib

import pytest

import fuwake
from fuwake.cli import main

MAIL = pathlib.Path(__file__).resolve().parents[1] / "data/mails/phish-kagoya-expiry.eml"
STORED = {
    "fuwake_facts": 1,
    "whois": [
        {
            "domain": "executiveonelimousine.com",
            "checked_at": "2025-10-08",
            "source": "whois.example",
            "text": "Domain Name: EXECUTIVEONELIMOUSINE.COM\nCreation Date: 2015-12-28T16:05:33Z\n"
            "Registrant Organization: Domains By Proxy, LLC\n",
        },
        {"domain": "unrelated.example", "checked_at": "2025-10-08", "text": "No match"},
    ],
    "dns": [
        {
            "name": "www.ieliulanqi.net",
            "type": "A",
            "data": ["192.0.2.1"],
            "checked_at": "2025-10-08",
        }
    ],
    "reputation": [
        {
            "what": "www.ieliulanqi.net",
            "verdict": "危険",
            "category": "詐欺サイト",
            "checked_at": "2025-10-08",
            "source": "somebody",
        }
    ],
}


@pytest.fixture
def stored(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(STORED), encoding="utf-8")
    return path


def test_stored_answers_are_facts_with_source_and_day(stored: pathlib.Path) -> None:
    lookups = fuwake.Engine(facts=stored).scan(MAIL).facts["lookups"]
    (domain,) = lookups["domains"]  # of the hosts in this mail only
    assert domain["registered"] == "2015-12-28"
    assert domain["privacy_proxy"] == "Domains By Proxy"
    assert domain["sources"][0]["checked_at"] == "2025-10-08"
    assert lookups["dns"][0]["data"] == ["192.0.2.1"]
    assert lookups["reputation"][0]["verdict"] == "dangerous"


def test_without_a_database_the_place_is_unknown_not_guessed() -> None:
    hop = fuwake.Engine().scan(MAIL).facts["hops"][0]
    if hop["place"] == "no-database":  # this machine has none in the standard folders
        assert hop["country"] is None and hop["asn"] is None
    else:
        assert hop["database"]


def test_report_shows_stored_answers(
    stored: pathlib.Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "--lang", "en", "--facts", str(stored), str(MAIL)]) == 0
    page = capsys.readouterr().out
    assert "executiveonelimousine[.]com: 2015-12-28, Domains By Proxy" in page
    assert "whois.example 2025-10-08" in page
    assert "dangerous (詐欺サイト)" in page


@pytest.mark.parametrize(
    ("text", "says"),
    [("{", "1:"), ('{"fuwake_facts": 1, "whoiss": []}', "whoiss"), ("[]", "fuwake_facts")],
)
def test_broken_facts_file_is_one_clear_line(
    tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str], text: str, says: str
) -> None:
    path = tmp_path / "facts.json"
    path.write_text(text)
    assert main(["scan", "--facts", str(path), str(MAIL)]) == 2
    out = capsys.readouterr()
    assert out.out == "" and len(out.err.splitlines()) == 1
    assert str(path) in out.err and says in out.err


def test_missing_database_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--database", "/nonexistent.mmdb", str(MAIL)]) == 2
    out = capsys.readouterr()
    assert out.out == "" and "/nonexistent.mmdb" in out.err
