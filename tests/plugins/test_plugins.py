"""The knowledge as shipped: every rule's own samples, and the sample mails as a whole."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import fuwake

MAILS = Path(__file__).parents[1] / "data" / "mails"
EXPECTED = json.loads((MAILS / "expected.json").read_text(encoding="utf-8"))
SECTIONS = {"subject", "sender", "route", "recipient", "body", "links", "attachments", "upstream"}


@pytest.fixture(scope="module")
def engine():
    return fuwake.Engine()


@pytest.fixture(scope="module")
def scanned(engine):
    return {name: engine.scan(MAILS / name).to_dict() for name in EXPECTED}


def test_every_plugin_loads(engine):
    assert engine.errors == []


def test_every_rule_has_a_hit_and_a_near_miss_that_pass(engine):
    results = engine.test()
    assert [r for r in results if not r["ok"]] == []
    wanted = {}
    for result in results:
        wanted.setdefault(result["rule"], set()).add(result["expected"])
    assert {rule["id"] for rule in engine.rules} == set(wanted)
    assert [rule for rule, seen in wanted.items() if seen != {True, False}] == []


def test_every_rule_says_what_it_sees_in_both_languages(engine):
    for rule in engine.rules:
        assert rule["section"] in SECTIONS, rule["id"]
        for field in ("title", "explain"):
            assert rule[field]["ja"] and rule[field]["en"], rule["id"]
            assert rule[field]["ja"] != rule[field]["en"], rule["id"]


def test_the_registry_covers_whom_phishing_poses_as(engine):
    known = {brand["id"] for brand in engine.brands}
    assert len(known) >= 200
    services = "kagoya sakura xserver onamae conoha lolipop muumuu kddi biglobe ocn nifty so-net plala iij active-mail"
    world = "microsoft apple google amazon paypal dhl fedex netflix meta docusign"
    assert set(services.split() + world.split()) <= known


def test_a_domain_is_one_brands_own(engine):
    owners = {}
    for brand in engine.brands:
        for entry in brand["domains"]:
            if entry["role"] != "delivery":
                owners.setdefault(entry["domain"], []).append(brand["id"])
    assert {domain: ids for domain, ids in owners.items() if len(ids) > 1} == {}


def test_a_name_or_token_is_one_brands(engine):
    for field in ("names", "short_names", "tokens", "lookalikes"):
        seen = {}
        for brand in engine.brands:
            for word in brand[field]:
                seen.setdefault(word.casefold(), set()).add(brand["id"])
        assert {word: ids for word, ids in seen.items() if len(ids) > 1} == {}, field


ORDINARY = """
altruist amazonas amazonia applause applet applied applesauce appleton barclay building capitaine
correios dinosaur discovery economy edison engine enigmail express generation grapple hotel huntingtonbeach
interact intuition intuitive ionosphere jalanjalan joshing lollipop lawsonia meter mining
nortonville openair openapi orange oricon pagoda parcours pentagon pineapple planet portal postoffice
recruited regional resonance resonate saisonal saisonnier satellite schwaben security signpost smartx
snapple social sonnet spasmodic summary sunshine visage visitor workaday workdays yamanashi youtuber
advokatene andinos balkonami fornitori genitori historico homogeneos metaforico mobitel parcometro printesa regionos
resonador sheinbaum trezoreria vorsaison yrkanden
""".split()


@pytest.mark.parametrize("word", ORDINARY)
def test_an_ordinary_word_names_nobody_in_a_url(engine, word):
    assert engine.match_brand(f"https://{word}.example.org/") == []
    assert engine.match_brand(f"https://example.org/{word}/") == []
    assert engine.match_brand(f"https://the-{word}-shop.example/") == []


@pytest.mark.parametrize(
    "text",
    "東日本銀行 九電工 理研ビタミン 南九州大学 東大阪大学 アップルパイ マイナスイオン ビザ申請 フリル on-line".split(),
)
def test_a_name_in_another_word_names_nobody(engine, text):
    mail = f"From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}のお知らせ\r\n"
    assert engine.scan_bytes(mail.encode()).to_dict()["brands"] == []


def test_every_brand_has_a_place_of_its_own(engine):
    for brand in engine.brands:
        roles = {entry["role"] for entry in brand["domains"]}
        assert roles & {"site", "login"}, brand["id"]
        assert Path(brand["file"]).stem == brand["id"]


def rules_of_notice(engine, name, domain):
    mail = f"From: {name} <notice@{domain}>\r\nSubject: Your account\r\n\r\nPlease see https://{domain}/\r\n"
    return {finding["rule"] for finding in engine.scan_bytes(mail.encode()).findings}


@pytest.mark.parametrize(
    "name, domain",
    [
        ("Facebook", "global.metamail.com"),
        ("AT&T", "emailff.att-mail.com"),
        ("PayPal", "paypal.de"),
        ("DPD", "dpdlocal.co.uk"),
        ("Bancolombia", "an.notificacionesbancolombia.com"),
        ("Amazon", "amazon.com.mx"),
        ("Xfinity", "alerts.comcast.net"),  # its customers write from comcast.net
    ],
)
def test_a_domain_a_brand_writes_from_is_its_own(engine, name, domain):
    rules = rules_of_notice(engine, name, domain)
    assert not rules & {"sender/brand-mismatch", "sender/customer-domain", "links/brand-in-host"}


@pytest.mark.parametrize(
    "name, domain",
    [
        ("Microsoft", "hotmail.fr"),
        ("Amazon", "marketplace.amazon.de"),
        ("Booking.com", "property.booking.com"),
        ("eBay", "members.ebay.co.uk"),
        ("Yahoo! Mail", "yahoo.com.br"),
    ],
)
def test_a_domain_customers_write_from_is_no_proof(engine, name, domain):
    assert "sender/customer-domain" in rules_of_notice(engine, name, domain)


def test_a_group_has_several_brands_or_is_the_brands_own_name(engine):
    groups = {}
    for brand in engine.brands:
        if brand["group"]:
            groups.setdefault(brand["group"], []).append(brand["id"])
    assert [g for g, ids in groups.items() if len(ids) == 1] == []


def test_samples_are_what_their_generator_writes():
    done = subprocess.run(
        [sys.executable, MAILS / "make.py", "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_expected_names_every_sample():
    assert set(EXPECTED) == {path.name for path in MAILS.glob("*.eml")}


@pytest.mark.parametrize("name", EXPECTED)
def test_sample(scanned, name):
    got, want = scanned[name], EXPECTED[name]
    assert got["errors"] == []
    assert got["verdict"] == want["verdict"], [(f["rule"], f["weight"]) for f in got["findings"]]
    rules = {finding["rule"] for finding in got["findings"]}
    assert set(want.get("rules", [])) - rules == set()
    sections = {finding["section"] for finding in got["findings"] if finding["weight"] > 0}
    assert set(want.get("sections", [])) - sections == set()
    if "brand" in want:
        assert [brand["id"] for brand in got["brands"] if brand["posed"]] == [want["brand"]]
    if "sender" in want:
        assert got["sender"]["verdict"] == want["sender"]
    for finding in got["findings"]:
        assert finding["evidence"], finding["rule"]
        for sentence in finding["explanation"].values():
            assert "{" not in sentence.replace("{{", ""), finding["rule"]


def test_campaigns_are_listed_and_gated_by_words_of_their_own(engine):
    listed = (Path(__file__).parents[2] / "docs" / "campaigns.md").read_text(encoding="utf-8")
    campaigns = [rule["id"] for rule in engine.rules if rule["id"].startswith("campaigns/")]
    assert [name for name in campaigns if f"| `{name}` |" not in listed] == []
    assert listed.count("| `campaigns/") == len(campaigns) >= 20


def test_a_lure_under_many_names_tells_which_one(engine):
    mail = (
        "From: {name} <card@mail.example.net>\r\nSubject: {name}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        "カードの利用を制限しました。ご利用確認はこちら https://card.example.org/\r\n"
    )
    for name, brand in (("エポスカード", "epos-card"), ("三井住友カード", "smbc-card"), ("JCB", "jcb")):
        found = engine.scan_bytes(mail.format(name=name).encode()).to_dict()["findings"]
        told = [one for one in found if one["rule"] == "campaigns/card-use-check"]
        assert [one["brand"] for one in told] == [brand]
