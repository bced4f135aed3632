"""What the cases observe about the way a mail took (docs/capabilities.md, 27 to 39)."""

from typing import Any

import pytest

from capability import case, found, mail, reason, said, scan

both = pytest.mark.parametrize
Facts = dict[str, Any]


def stored(name: str, address: str) -> Facts:
    """A facts file that says where a name leads."""
    entry = {
        "name": name,
        "type": "A",
        "data": [address],
        "checked_at": "2025-10-08",
        "source": "dig",
    }
    return {"dns": [entry]}


@both(
    ("data", "helo", "rdns", "ip"),
    [
        pytest.param(
            case("kagoya-expiry"), "new194", "executiveonelimousine.com", "104.219.238.62", id="case-0"
        ),
        pytest.param(case("kagoya-login"), "[127.0.0.1]", "unknown", "52.140.217.90", id="case-1"),
        pytest.param(case("ekinet-suspended"), "nlugjoc.cn", "unknown", "137.220.216.28", id="case-4"),
        pytest.param(
            mail(relay="a.example.net ([IPv6:2001:db8::7])"), "a.example.net", None, "2001:db8::7",
            id="variation-ipv6",
        ),
        pytest.param(
            mail(relay="HELO.example (EHLO.example [198.51.100.7] (may be forged))"),
            "HELO.example", "EHLO.example", "198.51.100.7", id="variation-sendmail",
        ),
    ],
)  # fmt: skip
def test_cap_27_received_is_split_in_claim_name_and_address(
    data: bytes, helo: str, rdns: str | None, ip: str
) -> None:
    hop = scan(data).facts["hops"][0]
    assert (hop["helo"], hop["rdns"], hop["ip"]) == (helo, rdns, ip)


@both(
    ("data", "trust", "ip"),
    [
        pytest.param(case("kagoya-held-mail"), "", "160.251.151.150", id="case"),
        pytest.param(
            mail(
                relay="gw.example.jp (gw.example.jp [198.51.100.1])",
                more=[
                    "Received: from phish (evil.example [198.51.100.9]) by gw.example.jp; " +
                    "Mon, 6 Oct 2025 08:12:40 +0900",
                    "Received: from www.kagoya.jp (www.kagoya.jp [203.0.113.1]) by phish; " +
                    "Mon, 6 Oct 2025 08:12:30 +0900",
                ],
            ),
            "",
            "198.51.100.9",
            id="variation-two-of-ours",
        ),
        pytest.param(
            mail(
                relay="filter.vendor.example (filter.vendor.example [198.51.100.1])",
                more=[
                    "Received: from phish (evil.example [198.51.100.9]) by filter.vendor.example; " +
                    "Mon, 6 Oct 2025 08:12:40 +0900",
                ],
            ),
            "198.51.100.0/29 mx.example.jp",
            "198.51.100.9",
            id="variation-trust",
        ),
    ],
)  # fmt: skip
def test_cap_28_the_received_that_our_side_wrote(data: bytes, trust: str, ip: str) -> None:
    (origin,) = [h for h in scan(data, trust=trust).facts["hops"] if h["boundary"]]
    assert origin["ip"] == ip


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(sender="Amazon <x@amazon.co.jp>", relay="amazon.co.jp (unknown [198.51.100.9])"),
            id="variation",
        ),
    ],
)
def test_cap_29_what_can_be_forged_is_said(data: bytes) -> None:
    page = scan(data).report("text", "ja")
    assert "送信側の自己申告" in page
    assert "受信側のサーバーの記録" in page


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                sender="ヤマト運輸 <mail@kuronekoyamato.co.jp>",
                relay="x1 (vps.example.org [198.51.100.9])",
            ),
            id="variation",
        ),
    ],
)
def test_cap_30_from_against_the_looked_up_name(data: bytes) -> None:
    found(scan(data), "route/relay-unrelated", "fact")


@both(
    ("data", "facts", "verdict", "code"),
    [
        pytest.param(
            case("kagoya-expiry"), stored("executiveonelimousine.com", "104.219.238.62"),
            "forged", "relay-confirmed", id="case-forged",
        ),
        pytest.param(
            case("ekinet-suspended"), stored("nlugjoc.cn", "137.220.216.28"),
            "unrelated-domain", "dns-agrees", id="case-own-domain",
        ),
        pytest.param(
            mail(sender="Netflix <x@nflx-billing.example>", relay="x (unknown [IPv6:2001:db8::9])"),
            {"dns": [{"name": "nflx-billing.example", "type": "AAAA", "data": ["2001:db8:0::9"],
                      "checked_at": "2025-10-06", "source": "dig"}]},
            "unrelated-domain", "dns-agrees", id="variation",
        ),
    ],
)  # fmt: skip
def test_cap_31_stored_dns_against_the_address_that_sent(
    data: bytes, facts: Facts, verdict: str, code: str
) -> None:
    seen = scan(data, facts)
    assert seen.sender["verdict"] == verdict
    why = reason(seen, code)
    assert why["grade"] == "fact"
    assert facts["dns"][0]["source"] in why["ja"] and facts["dns"][0]["checked_at"] in why["ja"]


def test_cap_31_another_address_says_nothing() -> None:
    seen = scan(case("ekinet-suspended"), stored("nlugjoc.cn", "192.0.2.1"))
    assert "dns-agrees" not in [r["code"] for r in seen.sender["reasons"]]


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(mail(relay="localhost (unknown [198.51.100.9])"), id="variation"),
        pytest.param(
            mail(relay="localhost.localdomain (vps.example.net [198.51.100.9])"),
            id="variation-domain",
        ),
    ],
)
def test_cap_32_helo_of_loopback(data: bytes) -> None:
    found(scan(data), "route/helo-literal", "fact")


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(mail(relay="mail.example.net (unknown [2001:db8::1])"), id="variation"),
        pytest.param(
            mail(relay="unknown (HELO mail.example.net) (198.51.100.9)"), id="variation-qmail"
        ),
    ],
)
def test_cap_33_no_reverse_name(data: bytes) -> None:
    found(scan(data), "route/rdns-unknown", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(mail(relay="WIN-7Q2V1 (vps.example.net [198.51.100.9])"), id="variation"),
        pytest.param(
            mail(relay="vps.example.net ([198.51.100.9] helo=ylmf-pc)"), id="variation-exim"
        ),
    ],
)
def test_cap_34_helo_of_one_label(data: bytes) -> None:
    found(scan(data), "route/helo-single-label", "fact")


@both(
    ("data", "owner"),
    [
        pytest.param(case("kagoya-login"), "Microsoft Azure", id="case-azure"),
        pytest.param(case("kagoya-held-mail"), "GMO Internet", id="case-gmo"),
        pytest.param(mail(relay="x (unknown [47.88.1.2])"), "Alibaba Cloud", id="variation"),
    ],
)
def test_cap_36_whose_network_sent_it(data: bytes, owner: str) -> None:
    verdict = scan(data)
    assert owner in verdict.facts["hops"][0]["network_owner"]
    assert owner in said(found(verdict, "route/origin-place", "fact"))


@both(
    ("data", "what", "source"),
    [
        pytest.param(case("kagoya-delivery-report"), "159.253.120.237", "Criminal IP", id="case"),
        pytest.param(
            mail(relay="x (vps.example.net [198.51.100.9])"),
            "vps.example.net",
            "a list",
            id="variation",
        ),
    ],
)
def test_cap_37_reputation_of_the_sending_host(data: bytes, what: str, source: str) -> None:
    entry = {"what": what, "verdict": "suspicious", "checked_at": "2025-06-25", "source": source}
    verdict = scan(data, {"reputation": [entry]})
    text = said(found(verdict, "route/listed", "fact"))
    assert source in text and "2025-06-25" in text
    assert "route/listed" not in [f["rule"] for f in scan(data).findings]


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(mail(relay="x (unknown [47.88.1.2])"), id="variation"),
    ],
)
def test_cap_38_country_alone_is_no_proof(data: bytes) -> None:
    finding = found(scan(data), "route/origin-place", "fact")
    assert "証拠にならず" in said(finding) and "proves nothing" in said(finding)
    assert abs(finding["weight"]) <= 0.05


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(
            mail(sender="Amazon <x@example.net>", relay="localhost (unknown [20.48.1.2])"),
            id="variation",
        ),
    ],
)
def test_cap_39_nothing_is_concluded_from_helo_or_a_data_centre(data: bytes) -> None:
    verdict = scan(data)
    assert "意味にはならない" in reason(verdict, "helo-loopback")["ja"]
    assert "送信者の居場所ではない" in said(found(verdict, "route/origin-place", "fact"))
