"""What the cases observe about links (docs/capabilities.md, 64 to 79)."""

import base64
from pathlib import Path
from typing import Any

import mmdb_writer
import netaddr
import pytest

import fuwake
from capability import case, found, mail, marks, said, scan

both = pytest.mark.parametrize
Facts = dict[str, Any]


def encoded(url: str) -> str:
    return base64.b64encode(url.encode()).decode()


def hosts(verdict: fuwake.Verdict) -> list[str]:
    """Hosts of the longest chain."""
    chains = [link["chain"] for link in verdict.facts["links"]]
    return [hop["host"] for hop in max(chains, key=len)]


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(
            mail(
                html='<a href="https://ipfs.example.net/x">https://www.smbc-card.com/</a>',
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            id="variation",
        ),
    ],
)
def test_cap_64_shown_url_against_href(data: bytes) -> None:
    assert "text-href-mismatch" in marks(scan(data))
    found(scan(data), "links/text-href-mismatch", "fact")


@both(
    ("data", "chain"),
    [
        pytest.param(
            case("kagoya-expiry"),
            [
                "www.ieliulanqi.net",
                "studyrama-emploi.com",
                "wwwcmucreatelaborgredirectmentfourlbtnewsorkrshopbannerhitphpbn.reflexivesurface.com",
            ],
            id="case",
        ),
        pytest.param(
            mail(
                "https://a.example.net/go?to="
                + encoded("https://b.example.org/r?u=https%3A%2F%2Fc.example.com%2Flogin")
            ),
            ["a.example.net", "b.example.org", "c.example.com"],
            id="variation",
        ),
    ],
)
def test_cap_65_chain_is_decoded(data: bytes, chain: list[str]) -> None:
    verdict = scan(data)
    assert hosts(verdict)[: len(chain)] == chain
    found(verdict, "links/encoded-redirect", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case-base64"),
        pytest.param(case("kagoya-login"), id="case-query"),
        pytest.param(case("kagoya-held-mail"), id="case-fragment"),
        pytest.param(case("kagoya-delivery-report"), id="case-end"),
        pytest.param(
            mail("https://a.example/?id=74617261406578616d706c652e6a70&u=taro%2540example.jp"),
            id="variation-twice",
        ),
        pytest.param(
            mail("https://a.example/x#" + encoded("taro@example.jp")), id="variation-fragment"
        ),
        pytest.param(
            mail("https://a.example/?h=6stbb%2FSA%2F5jvj6wpPzgwmQ%3D%3D"), id="variation-md5"
        ),
    ],
)
def test_cap_66_recipient_inside_a_url_is_found_and_masked(data: bytes) -> None:
    verdict = scan(data)
    assert "recipient-in-url" in marks(verdict)
    found(verdict, "links/recipient-in-url", "fact")
    page = verdict.report("json", "ja")
    for victim in ("komao-1316@", "taro@example", "dGFyb0BleGFtcGxlLmpw", "taro%2540example"):
        assert victim not in page


@both(
    ("url", "rule"),
    [
        pytest.param(
            "https://naporitan-co-jp.nlugjoc.cn/", "links/recipient-domain-in-host", id="domain"
        ),
        pytest.param("https://naporitan.nlugjoc.cn/", "links/recipient-name-in-host", id="name"),
        pytest.param(
            "https://naporitan-mail.web.app/x", "links/recipient-name-in-host", id="free-host"
        ),
    ],
)
def test_cap_66_recipients_domain_in_anothers_host_name(url: str, rule: str) -> None:
    found(scan(mail(url, to="info@naporitan.co.jp")), rule)
    assert rule not in [f["rule"] for f in scan(mail(url)).findings]


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail("https://www.google.com/url?q=https://evil.example/&sa=D"), id="variation"
        ),
    ],
)
def test_cap_67_redirector(data: bytes) -> None:
    assert "redirector" in marks(scan(data))


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(
            mail(
                "https://ifra-indonesia.example/jp/eki-net.com/login",
                sender="えきねっと <x@example.net>",
            ),
            id="variation",
        ),
        pytest.param(
            mail("https://blog.example.org/wp-content/%73mbc-card/index.php"),
            id="variation-encoded",
        ),
    ],
)
def test_cap_68_brand_in_the_path_of_another_host(data: bytes) -> None:
    assert "brand-in-path" in marks(scan(data))
    found(scan(data), "links/brand-in-path", "fact")


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(
            mail(
                "https://activemail.kagoya-jp-utm-mail-online.wk000.v2010.coreserver.jp/support000"
            ),
            id="case-shared-host",
        ),
        pytest.param(
            mail("https://www.amazon.co.jp.account-check.example.co.jp/ap/signin"), id="variation"
        ),
    ],
)
def test_cap_69_brand_as_left_labels(data: bytes) -> None:
    every = [link for link in scan(data).facts["links"] if "brand-in-subdomain" in link["marks"]]
    shown = [link for link in scan(data).facts["links"] if link["brand"]]
    assert every or shown
    assert all(link["org"] not in ("eki-net.com", "amazon.co.jp", "kagoya.jp") for link in every)


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case-ipns"),
        pytest.param(
            mail(
                "https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.dweb.link/x"
            ),
            id="variation",
        ),
        pytest.param(
            mail("https://cloudflare-ipfs.com/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnXZ9d"),
            id="variation-path",
        ),
    ],
)
def test_cap_70_ipfs_gateway(data: bytes) -> None:
    found(scan(data), "links/ipfs", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                html='<a href="https://www.eki-net.com/">えきねっと</a> <a href="https://www.eki-net.com/faq">FAQ</a>'
                ' <a href="https://montaly.example/x">ログイン</a>',
                sender="えきねっと <x@example.net>",
            ),
            id="variation",
        ),
    ],
)
def test_cap_71_odd_one_out(data: bytes) -> None:
    found(scan(data), "links/odd-one-out", "fact")


@both(
    ("html", "roles"),
    [
        pytest.param(
            '<a href="https://nlugjoc.example/">ドメイン契約の更新はこちらをクリックしてください。</a>'
            '<a href="https://www.kagoya.jp/">www.kagoya.jp</a>'
            '<a href="https://twitter.com/kagoyajp">Twitter</a>',
            ["action", "footer", "footer"],
            id="case-wording",
        ),
        pytest.param(
            '<a href="https://shop.example.com/">Example</a>'
            '<a href="https://evil.example.net/">Verify now</a>'
            '<form action="https://evil.example.net/f"><input name="q"></form>'
            '<a href="https://shop.example.com/privacy">Privacy</a>'
            '<a href="https://shop.example.com/x" style="display:none">Log in</a>',
            [None, "action", "action", "footer", None],
            id="variation",
        ),
    ],
)
def test_cap_59_call_to_action_and_footer_are_told_apart(
    html: str, roles: list[str | None]
) -> None:
    verdict = scan(mail(html=html))
    assert [link["role"] for link in verdict.facts["links"]] == roles


@both(
    ("written", "host"),
    [
        pytest.param("h**ps://www.ieliulanqi.net/url.php", "www.ieliulanqi.net", id="case-stars"),
        pytest.param("kagoya[.]net", "kagoya.net", id="case-brackets"),
        pytest.param("hxxps[:]//evil[.]example/login", "evil.example", id="variation"),
        pytest.param("infoアットkagoya.net", "kagoya.net", id="case-address"),
        pytest.param("infoアットマークkagoya.net", "kagoya.net", id="case-address-mark"),
        pytest.param("ｈｔｔｐｓ：／／evil(dot)example", "evil.example", id="variation-words"),
        pytest.param("https：//evil．example／login", "evil.example", id="variation-width"),
        pytest.param("mailto:taro＠example[.]jp", "example.jp", id="variation-address"),
    ],
)
def test_cap_72_defanged_url_is_read_and_output_is_defanged(run, written: str, host: str) -> None:
    done = run("url", "--format", "ndjson", written, rules=False)
    assert done.returncode in (0, 1), done.stderr
    assert host.replace(".", "[.]") in done.stdout or host in done.stdout
    assert f"://{host}" not in done.stdout


@both("written", ["infoアットkagoya.net", "infoアットマークkagoya.net", "info＠kagoya[.]net"])
def test_cap_72_spelt_out_address_is_no_live_link(written: str) -> None:
    verdict = scan(mail(f"差出人は {written} でした。"))
    assert all(not link["href"].startswith("http") for link in verdict.facts["links"])


def whois(domain: str, text: str, day: str, **more: str) -> Facts:
    return {
        "whois": [{"domain": domain, "text": text, "checked_at": day, "source": "whois", **more}]
    }


@both(
    ("data", "facts", "rule"),
    [
        pytest.param(
            case("kagoya-held-mail"),
            whois("seiyukaikei.shop", "Creation Date: 2026-02-01T00:00:00Z\n", "2026-02-17"),
            "sender/young-domain",
            id="case",
        ),
        pytest.param(
            mail("https://www.fresh.example.co.jp/"),
            whois(
                "example.co.jp",
                "[ドメイン名] EXAMPLE.CO.JP\n[登録年月日] 2025/09/20\n",
                "2025-10-06",
            ),
            "links/young-domain",
            id="variation-jprs",
        ),
    ],
)
def test_cap_73_age_of_a_domain(data: bytes, facts: Facts, rule: str) -> None:
    verdict = scan(data, facts)
    assert facts["whois"][0]["checked_at"] in said(found(verdict, rule, "inference"))


def test_cap_73_old_domain_is_no_clearance() -> None:
    old = whois("santamariasold.com", "Creation Date: 2010-12-28T16:05:33Z\n", "2021-12-20")
    verdict = scan(case("kagoya-login"), old)
    assert verdict.facts["lookups"]["domains"][0]["registered"] == "2010-12-28"
    assert verdict.score == scan(case("kagoya-login")).score


@both(
    ("data", "facts", "proxy"),
    [
        pytest.param(
            case("kagoya-expiry"),
            whois(
                "executiveonelimousine.com",
                "Registrant Organization: Domains By Proxy, LLC\n",
                "2025-10-08",
            ),
            "Domains By Proxy, LLC",
            id="case",
        ),
        pytest.param(
            mail("https://evil.example.org/"),
            whois(
                "example.org", "Registrant Organization: PrivacyGuardian.org llc\n", "2025-10-06"
            ),
            "PrivacyGuardian.org llc",
            id="variation",
        ),
    ],
)
def test_cap_74_privacy_service_is_named_not_judged(data: bytes, facts: Facts, proxy: str) -> None:
    verdict = scan(data, facts)
    shown = verdict.facts["lookups"]["domains"][0]["privacy_proxy"]
    assert shown.replace("[.]", ".") == proxy
    assert abs(found(verdict, "sender/privacy-proxy", "fact")["weight"]) <= 0.05


@both(
    ("data", "domain"),
    [
        pytest.param(case("ekinet-suspended"), "montaly.shop", id="case"),
        pytest.param(mail("https://evil.example.org/"), "example.org", id="variation"),
    ],
)
def test_cap_75_failed_lookup_is_recorded_beside_the_next(data: bytes, domain: str) -> None:
    entries = [
        {
            "domain": domain,
            "error": "取得できませんでした",
            "checked_at": "2022-03-18",
            "source": "Grupo",
        },
        {
            "domain": domain,
            "text": "Creation Date: 2022-03-01\n",
            "checked_at": "2022-03-18",
            "source": "Whois",
        },
    ]
    (entry,) = scan(data, {"whois": entries}).facts["lookups"]["domains"]
    assert entry["registered"] == "2022-03-01"
    assert {(s["source"], s["outcome"]) for s in entry["sources"]} == {
        ("Grupo", "failed"),
        ("Whois", "found"),
    }


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small country database of addresses that the cases name."""
    writer = mmdb_writer.MMDBWriter(
        ip_version=6, ipv4_compatible=True, database_type="Test-Country"
    )
    for network, country in (
        ("104.219.238.0/24", "US"), ("52.140.217.0/24", "JP"), ("194.11.246.0/24", "DE"),
        ("30.0.0.0/8", "US"), ("126.33.0.0/16", "JP"), ("155.94.143.0/24", "US"), ("137.220.216.0/24", "SG"), ("2001:4860::/32", "US"),
    ):  # fmt: skip
        writer.insert_network(netaddr.IPSet([network]), {"country": {"iso_code": country}})
    path = tmp_path_factory.mktemp("geo") / "country.mmdb"
    writer.to_db_file(str(path))
    return path


@both(
    ("data", "country"),
    [
        pytest.param(case("kagoya-expiry"), "US", id="case-0"),
        pytest.param(case("ekinet-suspended"), "SG", id="case-4"),
        pytest.param(mail(relay="x (unknown [IPv6:2001:4860::1])"), "US", id="variation"),
    ],
)
def test_cap_35_country_of_the_origin(database: Path, data: bytes, country: str) -> None:
    verdict = fuwake.Engine(databases=[database]).scan(data)
    hop = verdict.facts["hops"][0]
    assert (hop["place"], hop["country"], hop["database"]) == ("found", country, "Test-Country")
    assert country in said(found(verdict, "route/origin-place", "fact"))


LOGIN = "ログインがありました。\n{}\nhttps://a.example/"


@both(
    ("data", "country"),
    [
        pytest.param(case("kagoya-login"), "US (Test-Country", id="case-abroad"),
        pytest.param(
            mail(
                LOGIN.format("IP address: 52.140.217.8\nLocation: Osaka, Japan"),
                sender="Mail <x@example.net>",
            ),
            "JP (Test-Country",
            id="variation",
        ),
    ],
)
def test_cap_55_place_of_the_claimed_address(database: Path, data: bytes, country: str) -> None:
    verdict = fuwake.Engine(databases=[database]).scan(data)
    finding = found(verdict, "body/claimed-ip-place", "fact")
    assert country in said(finding) and finding["weight"] <= 0.05
    assert "body/claimed-place-mismatch" not in [f["rule"] for f in verdict.findings]


@both(
    ("text", "place", "charset"),
    [
        pytest.param(
            "IPアドレス：126.33.10.21\n接続地域：国外", "国外", "utf-8", id="case-wording"
        ),
        pytest.param(
            "IP アドレス : 126.33.10.21\n場所：ロシア,モスクワ", "ロシア", "cp932", id="variation"
        ),
        pytest.param(
            "Login from Shanghai, IP 126.33.10.21", "Shanghai", "utf-8", id="variation-english"
        ),
        pytest.param(
            "アクセス元 １５５．９４．１４３．１２６（国：日本）",
            "日本",
            "euc-jp",
            id="variation-width",
        ),
    ],
)
def test_cap_55_claimed_place_is_not_where_the_address_is(
    database: Path, text: str, place: str, charset: str
) -> None:
    data = mail(LOGIN.format(text), charset=charset)
    verdict = fuwake.Engine(databases=[database]).scan(data)
    finding = found(verdict, "body/claimed-place-mismatch", "inference")
    assert place in [item["value"] for item in finding["evidence"]]
    assert "Test-Country 20" in said(finding)  # its day


def test_cap_55_without_a_database_the_claimed_place_is_unknown_with_a_hint() -> None:
    data = mail(LOGIN.format("IPアドレス：126.33.10.21\n場所：ロシア"))
    verdict = fuwake.Engine(standard_databases=False).scan(data)
    finding = found(verdict, "body/claimed-place-unknown", "unknown")
    assert "--with-data" in said(finding) and finding["weight"] == 0
    stored = {"ip": "126.33.10.21", "country": "JP", "checked_at": "2025-10-08", "source": "who"}
    assert "JP (who 2025-10-08)" in said(
        found(scan(data, {"places": [stored]}), "body/claimed-place-mismatch", "inference")
    )


def test_cap_35_without_a_database_the_country_is_unknown_with_a_hint() -> None:
    engine = fuwake.Engine(standard_databases=False)
    verdict = engine.scan(case("kagoya-expiry"))
    hop = verdict.facts["hops"][0]
    assert (hop["place"], hop["country"]) == ("no-database", None)
    assert "--with-data" in verdict.report("text", "en")


@both(
    ("data", "host", "ip", "country"),
    [
        pytest.param(
            case("ekinet-suspended"), "www.eki-net.montaly.shop", "155.94.143.126", "US", id="case"
        ),
        pytest.param(
            mail("https://x.example.org/"), "x.example.org", "194.11.246.60", "DE", id="variation"
        ),
    ],
)
def test_cap_76_place_of_a_links_host(
    database: Path, tmp_path: Path, data: bytes, host: str, ip: str, country: str
) -> None:
    stored = tmp_path / "facts.json"
    stored.write_text(
        f'{{"fuwake_facts": 1, "dns": [{{"name": "{host}", "type": "A", "data": ["{ip}"], "checked_at": "2022-03-18"}}]}}'
    )
    verdict = fuwake.Engine(databases=[database], facts=stored).scan(data)
    (entry,) = verdict.facts["lookups"]["dns"]
    assert (entry["data"], entry["country"]) == ([ip], country)


@both(
    ("data", "what", "source"),
    [
        pytest.param(
            case("ekinet-suspended"),
            "www.eki-net.montaly.shop",
            "サイトセーフティーセンター",
            id="case",
        ),
        pytest.param(
            mail("https://x.example.org/a?b=1#c"),
            "https://x.example.org/a?b=1",
            "Google Safe Browsing",
            id="variation-url",
        ),
    ],
)
def test_cap_77_block_list_verdict(data: bytes, what: str, source: str) -> None:
    entry = {
        "what": what,
        "verdict": "dangerous",
        "category": "詐欺サイト",
        "checked_at": "2022-03-18",
        "source": source,
    }
    text = said(found(scan(data, {"reputation": [entry]}), "links/listed", "fact"))
    assert source in text and "2022-03-18" in text and "詐欺サイト" in text


@both("verdict", ["safe", "unrated"])
def test_cap_77_nobody_blocking_it_is_no_finding(verdict: str) -> None:
    entry = {
        "what": "x.example.org",
        "verdict": verdict,
        "checked_at": "2022-03-18",
        "source": "a list",
    }
    rules = [
        f["rule"] for f in scan(mail("https://x.example.org/"), {"reputation": [entry]}).findings
    ]
    assert "links/listed" not in rules


@both(
    ("data", "url", "state"),
    [
        pytest.param(
            case("kagoya-login"),
            "https://santamariasold.com/move/kagoya.net/?uid=info@example.jp",
            "alive",
            id="case",
        ),
        pytest.param(
            mail("https://x.example.org/"), "hxxps://x[.]example[.]org/", "blocked", id="variation"
        ),
    ],
)
def test_cap_78_state_of_a_page_with_its_day(data: bytes, url: str, state: str) -> None:
    pages = [{"url": url, "state": state, "checked_at": "2021-12-20T10:00:00+09:00"}]
    (page,) = scan(data, {"pages": pages}).facts["lookups"]["pages"][:1]
    assert (page["state"], page["checked_at"]) == (state, "2021-12-20T10:00:00+09:00")


@both(
    ("data", "url", "title"),
    [
        pytest.param(
            case("kagoya-login"),
            "https://santamariasold.com/move/kagoya.net/?uid=info@example.jp",
            "ATWインターネットサービス",
            id="case",
        ),
        pytest.param(
            mail("https://x.example.org/", sender="えきねっと <a@example.net>"),
            "https://x.example.org/",
            "Active! mail",
            id="variation",
        ),
    ],
)
def test_cap_79_landing_page_is_not_the_brands(data: bytes, url: str, title: str) -> None:
    pages = [{"url": url, "state": "alive", "title": title, "checked_at": "2021-12-20"}]
    assert title in said(found(scan(data, {"pages": pages}), "links/page-seen", "fact"))


def test_cap_79_cloned_product_is_named() -> None:
    (brand,) = [b for b in fuwake.Engine().brands if b["id"] == "kagoya"]
    assert "Active! mail" in brand["products"]
    pages = [
        {
            "url": "https://x.example.org/",
            "state": "alive",
            "title": "Active! mail ログイン",
            "checked_at": "2026-02-17",
        }
    ]
    data = mail("https://x.example.org/", sender="KAGOYA <a@example.net>")
    assert "Active! mailの画面を複製" in said(
        found(scan(data, {"pages": pages}), "links/page-seen")
    )
