"""What the cases observe about greeting and text (docs/capabilities.md, 40 to 63)."""

import pytest

import fuwake
from capability import case, found, mail, said, scan

both = pytest.mark.parametrize


def rules(verdict: fuwake.Verdict) -> set[str]:
    return {finding["rule"] for finding in verdict.findings}


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                "taro@example.jp 様\n\nお荷物をお預かりしています。",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            id="variation",
        ),
        pytest.param(
            mail(html="<p>Dear&nbsp;TARO@example.jp,</p><p>Your account is on hold.</p>"),
            id="variation-english",
        ),
    ],
)
def test_cap_40_address_as_salutation(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.facts["salutation"]["kind"] == "address"
    found(verdict, "recipient/address-as-salutation", "fact")


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(
            mail("お支払い方法に問題があります。", sender="Amazon <x@example.net>"), id="variation"
        ),
    ],
)
def test_cap_41_no_salutation(data: bytes) -> None:
    assert scan(data).facts["salutation"]["kind"] == "none"


@both(
    ("data", "text"),
    [
        pytest.param(case("kagoya-login"), "お客さま各位", id="case"),
        pytest.param(
            mail(
                "会員の皆様へ\n\nカードの利用を停止しました。",
                sender="JCBカード <x@example.net>",
                charset="shift_jis",
            ),
            "会員の皆様",
            id="variation",
        ),
    ],
)
def test_cap_42_generic_salutation(data: bytes, text: str) -> None:
    verdict = scan(data)
    assert verdict.facts["salutation"]["kind"] == "generic"
    assert text in verdict.facts["salutation"]["text"]
    found(verdict, "recipient/generic-salutation-brand")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                "お客様各位\n\nきっぷの予約を取り消しました。", sender="えきねっと <x@example.net>"
            ),
            id="variation",
        ),
    ],
)
def test_cap_43_greeting_against_the_brands_policy(data: bytes) -> None:
    found(scan(data), "recipient/policy-contradiction", "inference")


def test_cap_43_policy_is_data_of_the_brand() -> None:
    brands = {b["id"]: b["salutation"] for b in fuwake.Engine().brands}
    assert brands["kagoya"] == "none"
    assert len({s for s in brands.values() if s}) > 1


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(
            mail("ご登録のメールアドレス：「 ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ 」は停止されます。"),
            id="variation",
        ),
    ],
)
def test_cap_44_address_repeated_in_the_text(data: bytes) -> None:
    found(scan(data), "recipient/address-repeated", "fact")


@both(
    ("data", "rule"),
    [
        pytest.param(case("kagoya-login"), "body/unnatural-japanese", id="case-flag"),
        pytest.param(case("kagoya-held-mail"), "body/unnatural-japanese", id="case-mailbox"),
        pytest.param(case("ekinet-suspended"), "body/unnatural-japanese", id="case-account"),
        pytest.param(case("kagoya-delivery-report"), "body/space-in-word", id="case-blank"),
        pytest.param(
            mail("あなたのアカウントは異常に検出されました。\n"),
            "body/unnatural-japanese",
            id="variation",
        ),
        pytest.param(
            mail(
                "アカウ ント情報を更新してください。パスワー ドの有効期限です。", charset="euc-jp"
            ),
            "body/space-in-word",
            id="variation-blank",
        ),
    ],
)
def test_cap_45_unnatural_japanese(data: bytes, rule: str) -> None:
    found(scan(data), rule)


def test_cap_49_date_as_programs_write_it() -> None:
    found(
        scan(mail("ログイン日時は Wed, 20 May 2026 10:32:44 +0000 です。ご確認ください。")),
        "body/program-date",
        "fact",
    )


@both(
    "word",
    ["サ―ビス", "メルカリ亊務局", "ヵード情報", "ァマゾン", "アカウソト", "ユ−ザ−", "エ口サイト"],
)
def test_cap_45_word_drawn_with_look_alikes(word: str) -> None:
    data = mail(f"ご利用の{word}についてお知らせいたします。\nhttps://a.example/")
    found(scan(data), "body/disguised-word", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail("口座を確認しました.\n至急ご連絡ください.\n", charset="shift_jis"), id="variation"
        ),
    ],
)
def test_cap_46_ascii_period(data: bytes) -> None:
    found(scan(data), "body/ascii-period", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(mail("カードを停止しました。, 至急ご確認ください。"), id="variation"),
    ],
)
def test_cap_47_broken_join(data: bytes) -> None:
    found(scan(data), "body/broken-join", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(case("kagoya-held-mail"), id="case-review"),
        pytest.param(
            mail(
                html='<p>お客様のアカウントを確認してください。</p><a href="https://x.example/">Verify Now</a>'
            ),
            id="variation",
        ),
        pytest.param(
            mail(
                html='<p>お客様のアカウントを確認してください。</p><form action="https://x.example/"><input type="submit" value="SIGN IN"></form>',
                charset="shift_jis",
            ),
            id="variation-form",
        ),
    ],
)
def test_cap_48_english_button_in_japanese_mail(data: bytes) -> None:
    found(scan(data), "body/english-button")


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail("お客様の口座は Tue, 7 October 2025 10:01 AM に停止されます。"), id="variation"
        ),
    ],
)
def test_cap_49_english_date_in_japanese_mail(data: bytes) -> None:
    found(scan(data), "body/english-date", "fact")


@both(
    ("data", "rule"),
    [
        pytest.param(case("kagoya-login"), "body/recipient-domain-in-slot", id="case"),
        pytest.param(case("kagoya-held-mail"), "body/recipient-domain-in-slot", id="case-held"),
        pytest.param(
            mail("いつも{{company_name}}をご利用いただきありがとうございます。"),
            "body/unfilled-placeholder",
            id="variation",
        ),
        pytest.param(
            mail(
                "##name## 様\n\nいつもありがとうございます。",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            "body/unfilled-placeholder",
            id="variation-hash",
        ),
        pytest.param(
            mail(
                "いつも「ｃｏｎｔｏｓｏ」をご利用いただきありがとうございます。",
                to="a@contoso.co.jp",
                sender="Mail <x@example.net>",
            ),
            "body/recipient-domain-in-slot",
            id="variation-filled",
        ),
    ],
)
def test_cap_50_slot_of_a_template(data: bytes, rule: str) -> None:
    found(scan(data), rule)


def test_cap_50_characters_masked_by_an_editor_prove_nothing() -> None:
    data = mail("いつも(○○○○) WEBメールをご利用いただきありがとうございます。\n【 ○○○○@○○○○.○○ 】")
    assert not rules(scan(data)) & {"body/unfilled-placeholder", "body/recipient-domain-in-slot"}


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(
            mail(
                "添付ファイルをご確認のうえ、ご返信ください。\nhttps://a.example/", charset="euc-jp"
            ),
            id="variation",
        ),
        pytest.param(
            mail("Please find the attached invoice and pay today.\nhttps://a.example/"),
            id="variation-english",
        ),
    ],
)
def test_cap_51_claimed_attachment_is_absent(data: bytes) -> None:
    found(scan(data), "body/claimed-attachment-absent", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(
            mail(
                html='<a href="https://a.example/x?u=1">メールを解放</a> <a href="https://a.example/x?u=1">削除する</a>'
            ),
            id="variation",
        ),
    ],
)
def test_cap_52_different_buttons_of_one_target(data: bytes) -> None:
    found(scan(data), "links/same-target-buttons", "fact")


@both(
    ("data", "words"),
    [
        pytest.param(case("ekinet-suspended"), "ご変更はこちらから", id="case"),
        pytest.param(
            mail(
                html='<a href="https://a.example/x"><b>お支払い</b>を&#12288;確認</a>',
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            "お支払いを",
            id="variation",
        ),
    ],
)
def test_cap_53_words_of_a_link(data: bytes, words: str) -> None:
    assert any(words in (link["text"] or "") for link in scan(data).facts["links"])


@both(
    "data",
    [
        *(
            pytest.param(case(name), id=f"case-{name}")
            for name in ("kagoya-held-mail", "kagoya-expiry", "kagoya-login", "ekinet-suspended")
        ),
        pytest.param(
            mail(
                "24時間以内にご確認がない場合、お客様の口座は永久に凍結されます。\nhttps://a.example/"
            ),
            id="variation",
        ),
        pytest.param(
            mail(
                "Your mailbox will be permanently deleted within 24 hours unless you verify it.\nhttps://a.example/"
            ),
            id="variation-english",
        ),
    ],
)
def test_cap_54_threat_and_urgency(data: bytes) -> None:
    found(scan(data), "body/urgency-threat")


@both(
    ("data", "ip"),
    [
        pytest.param(case("kagoya-login"), "30.70.11.19", id="case"),
        pytest.param(
            mail(
                "不正なログインがありました。\nIPアドレス：192.168.10.4\n場所：ロシア\nhttps://a.example/",
                sender="Mail <x@example.net>",
            ),
            "192.168.10.4",
            id="variation",
        ),
        pytest.param(
            mail("IP アドレス: 302.11.4.999 からのログイン\nhttps://a.example/"),
            "302.11.4.999",
            id="variation-impossible",
        ),
    ],
)
def test_cap_55_claimed_address_is_implausible(data: bytes, ip: str) -> None:
    assert ip in said(found(scan(data), "body/claimed-ip-implausible", "inference"))


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(mail("お支払期限：2025年10月3日（金）", charset="euc-jp"), id="variation"),
    ],
)
def test_cap_56_deadline_is_over(data: bytes) -> None:
    found(scan(data), "body/deadline-passed", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(mail("◆えきねっと通信◆ 2025年10月4日発行\n\nこんにちは。"), id="variation"),
    ],
)
def test_cap_57_stated_day_of_issue(data: bytes) -> None:
    found(scan(data), "body/issue-date", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(html="<p>口座を確認</p><p>Copyright &copy; 2019 Rakuten Group, Inc.</p>"),
            id="variation",
        ),
        pytest.param(mail("© 2001-2021 Example Bank", charset="utf-8"), id="variation-span"),
    ],
)
def test_cap_58_stale_copyright(data: bytes) -> None:
    found(scan(data), "body/stale-copyright", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                "お支払いの更新\nhttps://payment.example.org/login\n\nhttps://www.rakuten-card.co.jp/\n"
                "https://www.rakuten-card.co.jp/faq/\nhttps://www.rakuten-card.co.jp/info/\n",
                sender="楽天カード <x@example.net>",
            ),
            id="variation",
        ),
    ],
)
def test_cap_59_copied_footer_and_one_foreign_link(data: bytes) -> None:
    found(scan(data), "links/odd-one-out", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(mail("発行：株式会社えきねっと Co., Ltd. Inc.\n"), id="variation"),
    ],
)
def test_cap_60_company_name_is_a_mixture(data: bytes) -> None:
    found(scan(data), "body/company-name-mixture", "fact")


@both(
    ("data", "brand"),
    [
        pytest.param(case("kagoya-delivery-report"), "kagoya", id="case-conoha-user"),
        pytest.param(case("ekinet-suspended"), "ekinet", id="case-other-region"),
        pytest.param(mail(sender="Netflix <x@example.net>"), "netflix", id="variation"),
    ],
)
def test_cap_61_recipient_is_no_customer(data: bytes, brand: str) -> None:
    own = {"recipient": [{"brand": brand, "customer": False, "checked_at": "2025-06-25"}]}
    found(scan(data, own), "recipient/not-a-customer", "fact")
    assert "recipient/not-a-customer" not in rules(scan(data))


@both(
    ("data", "brand"),
    [
        pytest.param(case("kagoya-expiry"), "kagoya", id="case"),
        pytest.param(
            mail("Your subscription expires today. Renew now.", sender="Netflix <x@example.net>"),
            "netflix",
            id="variation",
        ),
    ],
)
def test_cap_61_contract_renews_itself(data: bytes, brand: str) -> None:
    word = {"brand": brand, "customer": True, "renews_itself": True, "checked_at": "2025-10-01"}
    found(scan(data, {"recipient": [word]}), "recipient/renews-itself", "inference")


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail(
                "9件のメッセージを受信できませんでした。\n9件のメッセージを確認してください。",
                subject="9 messages pending",
            ),
            id="variation",
        ),
    ],
)
def test_cap_62_number_of_mails_is_repeated(data: bytes) -> None:
    found(scan(data), "body/count-repeated")


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(case("kagoya-expiry"), id="case-stars"),
        pytest.param(
            mail(
                "━━━━━━━━━━━━━━━━━━━━\nお知らせ\n━━━━━━━━━━━━━━━━━━━━\n",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            id="variation",
        ),
    ],
)
def test_cap_63_ruled_lines_weigh_next_to_nothing(data: bytes) -> None:
    assert abs(found(scan(data), "body/ruler-layout", "fact")["weight"]) <= 0.05
