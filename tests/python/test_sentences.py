"""What findings and reports say in words is true of the mail, whole, and speaks of what matters."""

import pytest

import fuwake
from capability import found, mail, reason, said, scan
from fuwake.report import model
from fuwake.report.view import Report

AMAZON = "Amazon <info@nlugjoc.example>"
EKINET = "えきねっと <eki-customer9@nlugjoc.example>"
LISTINFO = "_____\nhttps://lists.example.org/mailman/listinfo/users\n"


def picture(url: str) -> str:
    return f'<img src="{url}"><p>お知らせ'


@pytest.mark.parametrize(
    ("data", "rule", "true", "false"),
    [
        pytest.param(
            mail(html=picture("https://i.imgur.com/a.png")),
            "links/picture-host",
            ["i[.]imgur[.]com", "誰でも画像を置ける"],
            ["別の組織のサイト"],
            id="pictures where anybody puts them",
        ),
        pytest.param(
            mail(sender=AMAZON, html=picture("https://m.media-amazon.com/images/a.png")),
            "links/picture-host",
            ["m[.]media-amazon[.]com", "別の組織のサイト"],
            ["誰でも"],
            id="a shop's pictures are not for anybody to put up",
        ),
        pytest.param(
            mail(f"ログイン https://a.example.net/x\n{LISTINFO}", sender=EKINET),
            "links/brand-foreign-link",
            ["a[.]example[.]net は"],
            ["lists"],
            id="the list's footer is not the link to click",
        ),
        pytest.param(
            mail(
                sender=EKINET,
                html='<a href="https://a.example.net/x">ログイン</a> '
                '<a href="https://b.example.org/">会社概要</a>',
            ),
            "links/brand-foreign-link",
            ["a[.]example[.]net は"],
            ["b[.]example[.]org"],
            id="the button, not the footer",
        ),
        pytest.param(
            mail(
                sender='"Deborah" <>',
                more=["Reply-To: deborah@gmail.com"],
            ),
            "sender/reply-to-free-mail",
            ["差出人にはアドレスがないが、返信先は", "From holds no address, but"],
            ["?"],
            id="no address in From",
        ),
        pytest.param(
            mail(more=["Message-ID: <20251006081246145727@example.com>"]),
            "sender/message-id-clock",
            ["Date の時刻と合う", "it agrees with Date"],
            ["-0.0"],
            id="clock of Message-ID and Date agree",
        ),
        pytest.param(
            mail(more=["Message-ID: <20251006001246145727@example.com>"]),
            "sender/message-id-clock",
            ["8.0 時間違う"],
            [],
            id="clock of Message-ID in another zone",
        ),
        pytest.param(
            mail(relay="x (x.example.org [52.140.217.90])"),
            "route/origin-place",
            ["52.140.217.90 の割り当て先は", "(クラウド)", "(cloud). A country"],
            ["?", "国は ", ", country"],
            id="a place without a country",
        ),
        pytest.param(
            mail(sender="三井住友カード <a@nlugjoc.example>", body="明細 https://nlugjoc.example/"),
            "recipient/policy-contradiction",
            ["宛名がない"],
            [],
            id="nobody is greeted",
        ),
    ],
)
def test_explanation_is_true(data: bytes, rule: str, true: list[str], false: list[str]) -> None:
    text = said(found(scan(data), rule))
    assert [words for words in true if words not in text] == []
    assert [words for words in false if words in text] == []


def test_missing_greeting_cites_who_it_poses_as_and_no_code_word() -> None:
    sender = "三井住友カード <a@nlugjoc.example>"
    finding = found(scan(mail(sender=sender)), "recipient/policy-contradiction")
    assert [item["value"] for item in finding["evidence"]] == ["三井住友カード"]


def test_brand_of_subject_and_body_is_the_headline_though_the_address_has_another() -> None:
    verdict = scan(
        mail(
            "bitFlyer アカウントを確認してください。\nhttps://bitflyer-check.example.net/",
            subject="【bitFlyer】重要なお知らせ",
            sender="支援チーム <info@amazon.example.jp>",
        )
    )
    assert [brand["id"] for brand in verdict.brands if brand["posed"]] == ["bitflyer"]
    assert "bitFlyerをかたる" in verdict.report("text", "ja").splitlines()[0]


def test_message_id_of_the_receiving_server_is_not_laid_to_the_sender() -> None:
    number = "0B1F6C5E-9E0A-4B7B-8C1D-2E3F4A5B6C7D"
    ours = scan(mail(more=[f"Message-ID: <{number}@mx.example.jp>"]))
    assert "mx[.]example[.]jp が付けた" in reason(ours, "message-id-ours")["ja"]
    assert "sender/message-id-uuid" not in [f["rule"] for f in ours.findings]
    theirs = scan(mail(more=[f"Message-ID: <{number}@pc.example.org>"]))
    assert "sender/message-id-uuid" in [f["rule"] for f in theirs.findings]


def test_link_without_scheme_or_name_is_defanged() -> None:
    page = scan(mail(html='<img src="//198.51.100.7/track/a.b">')).report("text", "ja")
    assert "//198[.]51[.]100[.]7/track/a.b" in page
    assert "//198.51" not in page
    bucket = scan(mail("見る s3.us-east-2.amazonaws.com/b/vali.html")).report("text", "ja")
    assert "s3[.]us-east-2[.]amazonaws[.]com/b" in bucket
    assert "s3.us" not in bucket


def view(verdict: fuwake.Verdict) -> Report:
    return model.build(verdict.to_dict(), "ja")


def test_what_only_describes_alarms_nobody() -> None:
    ruler = "-" * 30
    page = view(scan(mail(f"お知らせ\n{ruler}\n本日は休みです。\n{ruler}\n")))
    body = page.others[0]
    assert [finding.rule for finding in body.findings] == ["body/ruler-layout"]
    assert (body.mark, body.findings[0].mark) == ("ok", "none")
    assert body.reason == "本文に怪しい点は見つからなかった。"


def test_calm_step_is_not_summed_up_by_what_alarms() -> None:
    """A step whose findings weigh against phishing says why."""
    verdict = scan(
        mail(
            "注意: 偽サイト hxxps://e-tax-gemmim[.]example[.]cn/ をかたる詐欺にご注意ください。\n"
            "https://www.nta.go.jp/",
            sender="国税庁 <mailmag@nta.go.jp>",
            relay="mail.nta.go.jp (mail.nta.go.jp [203.0.113.7])",
        )
    )
    page = view(verdict)
    links = page.steps[3]
    assert links.mark == "ok"
    assert "1 件は押せない形で書かれた引用" in links.reason
    quoted = next(link for link in links.links if "gemmim" in link.chain[0].host)
    assert quoted.marks[0] == "押せない形で書かれた引用"


def test_parts_that_say_the_same_are_printed_once() -> None:
    halves = [
        f"--b\r\nContent-Type: text/{kind}; charset=utf-8\r\n\r\n{body}\r\n"
        for kind, body in (("plain", "一行目\r\n\r\n二行目"), ("html", "<p>一行目<p>二行目"))
    ]
    head = b"From: a@example.com\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    page = view(scan(head + "".join(halves).encode() + b"--b--\r\n"))
    assert [body.where.count("パート") for body in page.bodies] == [2]


def test_evidence_of_a_link_reads_as_in_the_list_of_links() -> None:
    verdict = scan(mail(html='<a href="https://ipfs.io/ipfs/QmX/?a=1&amp;b=2">ログイン</a>'))
    links = view(verdict).steps[3]
    shown = next(finding for finding in links.findings if finding.rule == "links/ipfs")
    assert shown.evidence[0].value.endswith("?a=1&b=2")


def test_post_to_publish_names_no_file_of_the_writers_disk() -> None:
    verdict = scan(mail(subject="お知らせ")).to_dict() | {"source": "/home/hanako/mail.eml"}
    assert "hanako" in fuwake.report.render(verdict, "text", "ja")
    assert "hanako" not in fuwake.report.render(verdict, "md", "ja")


def test_every_boundary_has_words() -> None:
    data = (
        b"Received: from pc ([192.168.0.9]) by mx.example.jp; x\r\nFrom: a@example.com\r\n\r\nx\r\n"
    )
    page = scan(data).report("text", "ja")
    assert "(Received が一つしかないので、それを境とした)" in page
    assert "()" not in page


def test_line_as_wide_as_the_page_is_followed_by_no_empty_one() -> None:
    verdict = scan(mail())
    for width in range(60, 90):
        rows = fuwake.report.render(verdict.to_dict(), "text", "ja", columns=width).splitlines()
        assert not [row for row in rows if row and not row.strip()], width
