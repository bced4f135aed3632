"""Stored look-ups and places: what the facts file says reaches verdict and report, dated."""

import json
import pathlib
import subprocess
import sys

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
    assert domain["privacy_proxy"] == "Domains By Proxy, LLC"
    assert domain["sources"][0]["checked_at"] == "2025-10-08"
    assert lookups["dns"][0]["data"] == ["192.0.2.1"]
    assert lookups["reputation"][0]["verdict"] == "dangerous"


def test_words_tell_who_is_a_privacy_service(stored: pathlib.Path, tmp_path: pathlib.Path) -> None:
    words = tmp_path / "words.lua"
    words.write_text('return words { id = "registrant-proxy", en = { "Hide and Seek" } }\n')
    whois = stored.read_text(encoding="utf-8").replace("Domains By Proxy, LLC", "HIDE AND SEEK Ltd")
    stored.write_text(whois, encoding="utf-8")

    def proxy(engine: fuwake.Engine) -> object:
        return engine.scan(MAIL).facts["lookups"]["domains"][0]["privacy_proxy"]

    assert proxy(fuwake.Engine(facts=stored)) is None
    assert proxy(fuwake.Engine(plugins=[words], facts=stored)) == "HIDE AND SEEK Ltd"


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


def test_country_lists_of_debian_become_a_database(tmp_path: pathlib.Path) -> None:
    head = "# Generated: Thu, 25 Jun 2026 04:33:59 GMT\n# License:   CC BY-SA 4.0\n"
    (tmp_path / "geoip").write_text(head + "1759240192,1759313919,US\n1759313920,1759313925,??\n")
    (tmp_path / "geoip6").write_text(
        head + "2001:4860::,2001:4860:ffff:ffff:ffff:ffff:ffff:ffff,DE\n"
    )
    made = tmp_path / "country.mmdb"
    script = MAIL.parents[3] / "script/country-database"
    subprocess.run([sys.executable, script, tmp_path, made], check=True, timeout=60)
    engine = fuwake.Engine(databases=[made], standard_databases=False)
    hop = engine.scan(MAIL).facts["hops"][0]
    assert (hop["country"], hop["database_date"]) == ("US", "2026-06-25")
    assert hop["database"] == "IPFire-Location-Country"
    mail = MAIL.read_bytes()
    for ip, country in (("IPv6:2001:4860::1", "DE"), ("104.221.0.1", None), ("9.9.9.9", None)):
        hop = engine.scan(mail.replace(b"104.219.238.62", ip.encode())).facts["hops"][0]
        assert hop["country"] == country


def test_country_lists_without_a_date_are_refused(tmp_path: pathlib.Path) -> None:
    (tmp_path / "geoip").write_text("1,2,US\n")
    script = MAIL.parents[3] / "script/country-database"
    done = subprocess.run(
        [sys.executable, script, tmp_path, tmp_path / "x.mmdb"], capture_output=True, timeout=60
    )
    assert done.returncode == 1 and b"no dated IPFire database" in done.stderr
