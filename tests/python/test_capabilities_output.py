"""What the cases conclude and how they say it (docs/capabilities.md, 80 to 90 and the systems)."""

import html
import json
import re
from pathlib import Path

import pytest

import fuwake
from capability import TO, case, found, mail, reason, said, scan
from fuwake.campaigns import Fingerprints, group

both = pytest.mark.parametrize
VARIATION = mail(
    f"{TO} 様\n\nお支払い方法の更新が必要です。24時間以内に確認してください。\nhttps://a.example.org/amazon/?u={TO}\n",
    sender="Amazon <x@example.net>",
    subject="【Amazon】お支払い方法の確認",
    charset="iso-2022-jp",
    transfer="7bit",
    more=["Return-Path: <x@example.net>"],
)
either = both(
    "data",
    [pytest.param(case("kagoya-expiry"), id="case"), pytest.param(VARIATION, id="variation")],
)


@either
def test_cap_80_four_steps_in_order(data: bytes) -> None:
    page = scan(data).report("text", "ja")
    steps = ["① 件名", "② メールアドレスのドメイン", "③ 宛名", "④ リンク先のドメイン"]
    places = [page.rindex(step) for step in steps]
    assert places == sorted(places)


@either
@both("lang", ["ja", "en"])
def test_cap_81_tables_of_basics_route_links_and_advice(data: bytes, lang: str) -> None:
    page = scan(data).report("md", lang)
    for word in ("Return-Path", "HELO", "Received"):
        assert word in page
    heads = re.findall(r"^## (.+)$", page, re.MULTILINE)
    assert len(heads) >= 6


@both(
    ("data", "words"),
    [
        pytest.param(
            case("kagoya-expiry"), "ドメイン契約の更新はこちらをクリックしてください。", id="case"
        ),
        pytest.param(VARIATION, "お支払い方法の更新が必要です。", id="variation"),
    ],
)
def test_cap_82_body_is_printed_as_text(data: bytes, words: str) -> None:
    for format in ("text", "html", "md"):
        page = html.unescape(re.sub(r"<[^>]*>", "", scan(data).report(format, "ja")))
        assert words in re.sub(r"\n *\| *|\\", "", page)


@both(
    ("data", "victim"),
    [
        pytest.param(case("kagoya-expiry"), "komao-1316", id="case"),
        pytest.param(VARIATION, "taro@", id="variation"),
        pytest.param(
            mail("taro%40example.jp dGFyb0BleGFtcGxlLmpw ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ"),
            "taro@",
            id="variation-encoded",
        ),
    ],
)
def test_cap_83_victim_is_masked_and_attacker_is_not(data: bytes, victim: str) -> None:
    verdict = scan(data)
    for format in ("text", "html", "md", "json"):
        page = verdict.report(format, "ja")
        assert victim not in page
        for hidden in ("dGFyb0BleGFtcGxlLmpw", "taro%40", "ｔａｒｏ＠"):
            assert hidden not in page
    assert verdict.facts["from"]["address"].split("@")[0] in verdict.report("text", "ja")


@either
def test_cap_84_each_finding_cites_its_bytes_or_its_source(data: bytes) -> None:
    findings = scan(data).findings
    assert findings
    for finding in findings:
        for evidence in finding["evidence"]:
            assert evidence["value"]
            assert evidence["raw"] is None or evidence["raw"][0] < evidence["raw"][1] <= len(data)


@either
@both(("lang", "words"), [("ja", "リンク"), ("en", "link")])
def test_cap_85_advice(data: bytes, lang: str, words: str) -> None:
    verdict = scan(data)
    assert verdict.verdict == "phishing"
    page = verdict.report("text", lang)
    advice = page[page.rindex("どうすれば" if lang == "ja" else "What to do") :]
    assert words in advice
    assert ("パスワード" if lang == "ja" else "password") in advice


@both(
    ("data", "rule"),
    [
        pytest.param(case("ekinet-suspended"), "campaigns/ekinet-suspended", id="case"),
        pytest.param(
            mail(
                "日頃より「えきねっと」をご利用いただきありがとうございます。\n「えきねっと」サービスが一時停止されました。\n"
                "→ご変更はこちらから\nhttps://eki-net.kzzqv.example/",
                sender="えきねっと <service@kzzqv.example>",
                subject="えきねっとサービスの一時停止について",
            ),
            "campaigns/ekinet-suspended",
            id="variation",
        ),
    ],
)
def test_cap_86_known_campaign_is_recognised(data: bytes, rule: str) -> None:
    found(scan(data), rule)


def test_cap_86_mails_of_one_make_are_grouped() -> None:
    prints = Fingerprints(fuwake.Engine())
    first = case("kagoya-expiry")
    again = first.replace(b"Wed, 08 Oct 2025", b"Wed, 22 Oct 2025").replace(
        b"7C1E2400A3", b"8D2F3511B4"
    )
    mails = [prints.of(scan(data)) for data in (first, again, mail("Lunch?"))]
    (campaign,) = group(mails)
    assert len(campaign.mails) == 2


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(VARIATION, id="variation"),
    ],
)
def test_cap_87_target_is_inferred_with_care(data: bytes) -> None:
    text = said(found(scan(data), "recipient/known-by-address-only", "inference"))
    assert "断定はできない" in text and "no proof" in text


def shows_a_notice(verdict: fuwake.Verdict, url: str) -> bool:
    """Does the report lead to the brand's own warning, as a live link?"""
    notices = [notice for brand in verdict.brands for notice in brand["notices"]]
    page = "".join(verdict.report("text", "ja").split())
    return any(notice.startswith(url) and notice in page for notice in notices)


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail("至急 https://a.cn/", sender="カゴヤ <x@example.cn>", charset="shift_jis"),
            id="variation",
        ),
    ],
)
def test_cap_88_official_warnings_of_the_brand(data: bytes) -> None:
    assert shows_a_notice(scan(data), "https://www.kagoya.jp/")


def test_cap_88_warnings_are_data_of_any_brand(tmp_path: Path) -> None:
    (tmp_path / "hoshi.lua").write_text(
        'return brand { id = "hoshi", version = 1, name = { ja = "ほし銀行", en = "Hoshi Bank" },'
        ' names = { "ほし銀行" }, domains = {'
        ' { "hoshi.example", role = "site", source = "https://www.hoshi.example/" } },'
        ' notices = { "https://www.hoshi.example/security/" } }',
        encoding="utf-8",
    )
    data = mail("至急確認 https://a.example.cn/", sender="ほし銀行 <x@example.cn>")
    verdict = fuwake.Engine([tmp_path]).scan(data)
    assert shows_a_notice(verdict, "https://www.hoshi.example/")


RAW = case("kagoya-delivery-report")


@both(
    "data",
    [
        pytest.param(RAW, id="case"),
        pytest.param(RAW.replace(b"\r\n", b"\n"), id="variation-lf"),
        pytest.param(RAW.replace(b"\r\n", b"\n", 7), id="variation-mixed"),
        pytest.param(b"\xef\xbb\xbf" + RAW, id="variation-bom"),
        pytest.param(RAW.decode().encode("utf-16"), id="variation-utf-16"),
        pytest.param(b"\xfe\xff" + RAW.decode().encode("utf-16-be"), id="variation-utf-16-be"),
        pytest.param(b"\n\n" + RAW.replace(b"\r\n", b"\n"), id="variation-pasted"),
        pytest.param(
            b"".join(b"    " + line for line in RAW.splitlines(keepends=True)),
            id="variation-indented",
        ),
        pytest.param(
            b"".join(b"> " + line for line in RAW.splitlines(keepends=True)),
            id="variation-quoted",
        ),
        pytest.param(b"From info@kagoya.net Tue Jun 24 19:37:23 2025\n" + RAW, id="variation-mbox"),
    ],
)
def test_cap_89_raw_source_however_saved(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.verdict == "phishing"
    assert verdict.facts["from"]["address"] == "info@kagoya[.]net"
    assert {f["rule"] for f in verdict.findings} == {f["rule"] for f in scan(RAW).findings}


def test_cap_89_paste_of_a_japanese_mail_program() -> None:
    paste = (
        "差出人：カゴヤ <info@a.example>\r\n日時：2025年10月6日 8:12\r\n宛先：taro@example.jp\r\n"
        "件名：ご契約満了のお知らせ\r\n\r\ntaro@example.jp 様\r\nhttps://b.example/\r\n"
    )
    facts = scan(paste.encode()).facts
    assert facts["subject"]["text"] == "ご契約満了のお知らせ"
    assert facts["from"]["address"] == "info@a[.]example"
    assert facts["date"].startswith("2025-10-06T08:12")
    assert facts["salutation"]["kind"] == "address"
    assert [defect["name"] for defect in facts["defects"]] == ["labelled-paste"]


@either
def test_cap_90_each_statement_has_a_grade(data: bytes) -> None:
    verdict = scan(data)
    grades = {f["grade"] for f in verdict.findings} | {
        r["grade"] for r in verdict.sender["reasons"]
    }
    assert grades == {"fact", "inference", "unknown"}
    page = verdict.report("text", "ja")
    for word in ("事実", "推測", "不明"):
        assert word in page


@either
def test_cap_90_inferences_are_worded_as_such(data: bytes) -> None:
    careful = (
        "とみられる",
        "可能性",
        "疑い",
        "おそれ",
        "しれない",
        "ようだ",
        "ような",
        "推測",
        "らしい",
        "多い",
        "まれ",
        "ではない",
        "自由に書ける",
    )
    for why in scan(data).sender["reasons"]:
        if why["grade"] == "inference":
            assert any(word in why["ja"] for word in careful) or "みなした" in why["ja"], why["ja"]


# --- the systems that the cases ask ------------------------------------------------------------


def test_systems_whois_texts_of_three_registries_keep_source_and_failure() -> None:
    entries = [
        {"domain": "example.jp", "text": "[登録年月日]  2001/08/22\n", "source": "whois.jprs.jp"},
        {
            "domain": "example.com",
            "text": "Creation Date: 1995-08-14T04:00:00Z\n",
            "source": "icann",
        },
        {
            "domain": "example.cn",
            "text": "Registration Time: 2022-03-10 10:00:00\n",
            "source": "cnnic",
        },
        {"domain": "example.org", "error": "timed out", "source": "Grupo"},
    ]
    links = "".join(f"https://www.{entry['domain']}/\n" for entry in entries)
    stored = {"whois": [{"checked_at": "2025-10-06", **entry} for entry in entries]}
    domains = scan(mail(links), stored).facts["lookups"]["domains"]
    days = {domain["domain"]: domain["registered"] for domain in domains}
    assert days["example.jp"] == "2001-08-22"
    assert days["example.com"] == "1995-08-14"
    assert days["example.cn"] == "2022-03-10"
    assert days["example.org"] is None
    assert {d["sources"][0]["source"] for d in domains} >= {
        "whois.jprs.jp",
        "icann",
        "cnnic",
        "Grupo",
    }


def test_systems_raw_score_of_a_filter_is_never_added_to_ours() -> None:
    scores = [scan(mail(above=[f"X-Spam-Score: {points}"])).score for points in ("49", "4900")]
    assert scores[0] == scores[1]


def test_systems_spf_and_dkim_are_explained() -> None:
    verdict = scan(
        mail(
            above=[
                "Authentication-Results: mx.example.jp; spf=fail smtp.mailfrom=example.com; dkim=fail"
            ]
        )
    )
    assert "SPF=fail" in reason(verdict, "auth-fail")["ja"]


def test_systems_output_is_json_with_places_and_dates() -> None:
    facts = json.loads(scan(case("kagoya-expiry")).report("json", "ja"))
    facts = facts[0]["facts"] if isinstance(facts, list) else facts["facts"]
    assert {"domains", "dns", "reputation", "pages"} <= set(facts["lookups"])
    assert {"country", "asn", "network_owner", "database_date"} <= set(facts["hops"][0])
