#!/usr/bin/env python3
"""Write the sample mails of this folder byte for byte (README.md says where each fact is from).

python3 make.py          writes *.eml here
python3 make.py --check  says which files differ; exit status 1 if any
"""

import base64
import quopri
import sys
from pathlib import Path

HERE = Path(__file__).parent
MX = "mx.example.jp"


def word(text, charset="utf-8"):
    """RFC 2047 encoded words of at most 75 characters, folded."""
    words, chunk = [], ""
    for char in text:
        if len(encoded(chunk + char, charset)) > 74:
            words.append(encoded(chunk, charset))
            chunk = ""
        chunk += char
    return "\r\n ".join([*words, encoded(chunk, charset)])


def codec(charset):
    """Mail labelled gb2312 is written in its superset, as here: GB 2312 lacks the mark of カード."""
    return {"gb2312": "gb18030"}.get(charset, charset)


def encoded(text, charset):
    return f"=?{charset}?B?{base64.b64encode(text.encode(codec(charset))).decode()}?="


def b64(text, charset="utf-8"):
    return (
        base64.encodebytes(text.replace("\n", "\r\n").encode(codec(charset)))
        .decode()
        .replace("\n", "\r\n")
    )


def qp(text):
    return quopri.encodestring(text.encode()).decode().replace("\n", "\r\n")


def received(client, queue, rcpt, date, proto="ESMTP"):
    return [
        f"Received: from {client}",
        f"\tby {MX} (Postfix) with {proto} id {queue}",
        f"\tfor <{rcpt}>; {date}",
    ]


def mail(headers, body):
    """Header lines and a body to bytes; str bodies are ASCII by then."""
    head = "\r\n".join(headers).replace("\r\n", "\n").replace("\n", "\r\n")
    if isinstance(body, str):
        body = body.replace("\r\n", "\n").replace("\n", "\r\n").encode("ascii")
    return head.encode("ascii") + b"\r\n\r\n" + body


def part(boundary, headers, body):
    return f"--{boundary}\r\n" + "\r\n".join(headers) + "\r\n\r\n" + body.rstrip("\r\n") + "\r\n"


# --- the five cases ---------------------------------------------------------------------------


def phish_kagoya_expiry():
    date = "Wed, 08 Oct 2025 08:12:44 +0900"
    text = """komao-1316@sansetubi.jp 様

平素より弊社サービスをご利用いただき、誠にありがとうございます。
************************************************************
ご契約サービス: 属性ドメイン
ドメイン名: sansetubi.jp
有効期限: 2025年10月6日
********************************************************************
上記ドメイン名の契約期間がまもなく満了となります。
契約満了日をもって、当該ご契約サービスは解約となります。
更新を希望されるドメイン名の料金が全額お支払い済みであることを再度ご確認ください。
※上記は、属性ドメインサービスの契約満了のお知らせです。
同一ドメイン名で複数のサービス契約をお持ちの場合はご注意ください。
********************************************************
ドメイン契約の更新はこちらをクリックしてください。
https://www.ieliulanqi.net/url.php?url=aHR0cHM6Ly9zdHVkeXJhbWEtZW1wbG9pLmNvbS90cmFja2luZy5waHA/aWQ9MzUyMSZzeXN0ZW1lPVBVQkxJX0JPRFkmdXJsPWh0dHBzOi8vd3d3Y211Y3JlYXRlbGFib3JncmVkaXJlY3RtZW50Zm91cmxidG5ld3Nvcmtyc2hvcGJhbm5lcmhpdHBocGJuLnJlZmxleGl2ZXN1cmZhY2UuY29tL3NhbnNldHViaS5qcC9rb21hby0xMzE2QHNhbnNldHViaS5qcA==
====================================
電 話 0120-022-234
(平日10:00~17:00)
メール support@kagoya.jp
X (旧:Twitter) https://twitter.com/kagoyajp
ウェブサイト https://www.kagoya.jp/
サポートサイト https://support.kagoya.jp/
KAGOYA Internet Routing
KAGOYA FLEX
KAGOYA CLOUD
KAGOYA DC+
====================================
Copyright c 2024 KAGOYA Japan, K.K Inc. 無断転載を禁じます
"""
    return mail(
        [
            "Return-Path: <support@kagoya.jp>",
            "X-Original-To: komao-1316@sansetubi.jp",
            "Delivered-To: komao-1316@sansetubi.jp",
            *received(
                "new194 (executiveonelimousine.com [104.219.238.62])",
                "7C1E2400A3",
                "komao-1316@sansetubi.jp",
                date,
            ),
            "Message-ID: <20251008081240.9D1A77C3@new194>",
            "From: "
            + word("カゴヤ・ジャパン サポートセンター", "iso-2022-jp")
            + " <support@kagoya.jp>",
            "To: komao-1316@sansetubi.jp",
            "Subject: "
            + word("[spam] サービス契約満了のお知らせ(ドメインメンテナンス)", "iso-2022-jp"),
            "Date: " + date,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=ISO-2022-JP",
            "Content-Transfer-Encoding: 7bit",
        ],
        text.replace("\n", "\r\n").encode("iso-2022-jp"),
    )


def phish_kagoya_login():
    date = "Mon, 20 Dec 2021 05:47:52 +0900"
    url = "https://santamariasold.com/move/kagoya.net/?uid=info@example.jp"
    lines = [
        "お客さま各位",
        "",
        "[ログイン内容]",
        "日付と時刻:December 19, 2021, 8:47:49 PM",
        "IPアドレス:30.70.11.19",
        "接続地域:国外",
        "",
        "いつも(example.jp) WEBメールをご利用いただきありがとうございます。",
        "",
        "メールアドレスは 【 info@example.jp 】 で、削除のフラグが付けられています。",
        "",
        "サーバーのメンテナンスを実施しています。",
        "",
        "以下のリンクをたどって、サービスをアップグレードしてください.",
        "",
        url,
        "",
        "今後もよりよいサービスをお客様に提供できるよう専心努力してまいります。",
        "引き続き変わらぬご愛顧を賜りますようお願い申し上げます",
        "",
    ]
    html = (
        "<html><body>\n"
        + "".join(
            f'<p><a href="{url}">{url}</a></p>\n' if line == url else f"<p>{line or '&nbsp;'}</p>\n"
            for line in lines
        )
        + "</body></html>\n"
    )
    bound = "--_NmP-5f1c6a2d3b4e-Part_1"
    body = (
        part(
            bound,
            ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
            b64("\n".join(lines)),
        )
        + part(
            bound,
            ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"],
            b64(html),
        )
        + f"--{bound}--\r\n"
    )
    return mail(
        [
            "Return-Path: <sawada@air.linkclub.or.jp>",
            *received(
                "[127.0.0.1] (unknown [52.140.217.90])",
                "4F81B22067",
                "info@example.jp",
                date,
                "ESMTPA",
            ),
            f'Content-Type: multipart/alternative; boundary="{bound}"',
            "From: KAGOYA Inc <sawada@air.linkclub.or.jp>",
            "To: info@example.jp",
            "Subject: " + word('【KAGOYA WEBメール】ログインのお知らせ< 1 秒 前",'),
            "Message-ID: <a498e5a6-ba65-f4c9-22b9-4a3d45829663@air.linkclub.or.jp>",
            "Date: Sun, 19 Dec 2021 20:47:50 +0000",
            "MIME-Version: 1.0",
        ],
        body,
    )


def phish_kagoya_held_mail():
    date = "Tue, 17 Feb 2026 10:01:07 +0900"
    shown = "https://activemail.kagoya-jp-utm-mail-online.wk000.v2010.coreserver.jp/support000"
    href = "https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz#admin@abcdefg.jp"
    rule = "─" * 35
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
<pre>┌{rule}┐
 カゴヤ・ジャパン メールレター 2026年02月16日配信
└{rule}┘</pre>
<p>admin@abcdefg.jpのメールレポート<br>[アカウント:Abcedfg]</p>
<p>Abcdefg のKagoyaメールシステムは、あなたのメールアドレスへの12通のメールの配信を停止しました</p>
<p>メールボックス – システム エラーのため admin@abcdefg.jp。</p>
<p>今すぐこれらのメールを確認し、受信トレイフォルダーに戻してください。そうしないと、本日中に完全に削除されます。</p>
<p><a href="{href}">Review Emails &gt;&gt;</a></p>
<p><a href="{href}">{shown}</a></p>
<p>■ 各種手続き、新規アカウント登録、当社での作業について</p>
<pre>◆{rule}◆
[発行] カゴヤ・ジャパン株式会社 サポートセンター
[住所] 〒604-8166 京都市中京区三条通烏丸西入御倉町85-1 KDX烏丸ビル 8F
[お問い合わせ] 0120-022-234 (平日10時~17時)
(C)KAGOYA JAPAN Inc.
◆{rule}◆</pre>
</body></html>
"""
    return mail(
        [
            "Return-Path: <info@seiyukaikei.shop>",
            *received(
                "s328.xrea.com (s328.xrea.com [160.251.151.150])",
                "D3F0C41B29",
                "admin@abcdefg.jp",
                date,
            ),
            "From: "
            + word("Kagoya – Abcdefg メールシステム – oAoXf001526UI6dp8L63951657")
            + "\r\n <info@seiyukaikei.shop>",
            "To: admin@abcdefg.jp",
            "Subject: "
            + word(
                "[spam] 必要なアクション: 12 受信メールがメールボックスに配信保留中 – admin@abcdefg.jp 1771369"
            ),
            "Date: Tue, 17 Feb 2026 01:01:02 +0000",
            "Message-ID: <2c9f4d1be07a@seiyukaikei.shop>",
            "MIME-Version: 1.0",
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ],
        qp(html),
    )


def phish_kagoya_delivery_report():
    date = "Wed, 25 Jun 2025 04:37:41 +0900"
    href = "https://redirect.example.com/out?url=https://portal.example.net/index.html&amp;e=contact@naporitansushi.com"
    html = f"""<html><body style="font-family:sans-serif">
<h2>naporitansushi.com 未読メール</h2>
<p>7 受信メッセージ</p>
<p>June 24, 2025 at 07:37:23 PM</p>
<table><tr>
<td style="background:#0067b8"><a href="{href}" style="display:inline-block;padding:10px">Open in Browser</a></td>
<td style="background:#0067b8"><a href="{href}" style="display:inline-block;padding:10px">Download Message</a></td>
</tr></table>
<p>サーバー エラーにより、メールボックスから送信された7通の電子メールが受信者に配信されなかったという通知を受け取りました.<br>
添付された電子メール レポートを確認し、適切な措置を講じてください。 , 添付されたメールをお読みください.</p>
<p>naporitansushi.com</p>
</body></html>
"""
    return mail(
        [
            "Return-Path: <info@kagoya.net>",
            "X-Spam: Yes",
            "X-Spam-Score: 49",
            "Received-SPF: softfail (mx.example.jp: domain of transitioning info@kagoya.net does not designate"
            "\r\n 159.253.120.237 as permitted sender) receiver=mx.example.jp; client-ip=159.253.120.237;"
            "\r\n envelope-from=<info@kagoya.net>; helo=host.example.net;",
            *received(
                "host.example.net (host.example.net [159.253.120.237])",
                "1B90D6E54C",
                "contact@naporitansushi.com",
                date,
            ),
            'From: "Naporitansushi E-mail" <info@kagoya.net>',
            "To: contact@naporitansushi.com",
            "Subject: " + word("【システム通知】contact@naporitansushi.com 宛ての配信失敗レポート"),
            "Date: 24 Jun 2025 19:37:24 +0000",
            "Message-ID: <20250624193723.41C0E5A9F3B87D26@kagoya.net>",
            "MIME-Version: 1.0",
            'Content-Type: text/html; charset="utf-8"',
            "Content-Transfer-Encoding: base64",
        ],
        b64(html),
    )


def phish_ekinet_suspended():
    date = "Thu, 17 Mar 2022 22:50:44 +0900"
    html = """<html><head><meta charset="gb2312"></head><body>
<p>日頃より「えきねっと」をご利用いただきありがとうございます。</p>
<p>私たちは、あなたのアカウント情報の一部が誤っていることをお知らせしたいと思います。</p>
<p>「えきねっと」サービスが一時停止されました。</p>
<p>引き続きサービスをご利用いただきたい場合は、下記リンクより詳細をご確認ください。</p>
<p><a href="https://www.eki-net.montaly.shop/">→ご変更はこちらから</a></p>
</body></html>
"""
    return mail(
        [
            "Return-Path: <eki-customer9@nlugjoc.cn>",
            *received(
                "nlugjoc.cn (unknown [137.220.216.28])", "96A2C70D18", "info@example.jp", date
            ),
            "Message-ID: <202203172150404145727@nlugjoc.cn>",
            "From: " + word("えきねっと", "gb2312") + " <eki-customer9@nlugjoc.cn>",
            "To: <info@example.jp>",
            "Subject: " + word("[spam] 「えきねっと」サービスが一時停止されました。", "gb2312"),
            "Date: Thu, 17 Mar 2022 21:50:40 +0800",
            "MIME-Version: 1.0",
            'Content-Type: text/html; charset="gb2312"',
            "Content-Transfer-Encoding: base64",
            "X-Priority: 3",
        ],
        b64(html, "gb2312"),
    )


# --- five genuine ones ------------------------------------------------------------------------


def genuine_kagoya_renewal():
    date = "Mon, 01 Sep 2025 10:02:17 +0900"
    text = """平素はカゴヤ・ジャパンをご利用いただき、誠にありがとうございます。
ご利用中のサービスについて、自動更新の時期が近づきましたのでお知らせいたします。

■ サービス  レンタルサーバー
■ ドメイン名 example.jp
■ 更新日   2025年10月1日
■ お支払い方法 クレジットカード(自動更新)

自動更新のため、お客様のお手続きは必要ございません。
ご契約内容はコントロールパネルからご確認いただけます。
https://www.kagoya.jp/
ご不明な点はサポートサイトをご覧ください。
https://support.kagoya.jp/

====================================
カゴヤ・ジャパン株式会社 サポートセンター
電 話 0120-022-234(平日10:00~17:00)
メール support@kagoya.jp
====================================
"""
    return mail(
        [
            "Return-Path: <support@kagoya.jp>",
            "Authentication-Results: mx.example.jp;\r\n\tspf=pass smtp.mailfrom=support@kagoya.jp;"
            "\r\n\tdkim=pass header.d=kagoya.jp header.s=s1;\r\n\tdmarc=pass header.from=kagoya.jp",
            *received(
                "smtp.kagoya.jp (smtp.kagoya.jp [203.0.113.25])",
                "5E6A1B0C7D",
                "info@example.jp",
                date,
            ),
            "Message-ID: <20250901010215.7A3F2C@kagoya.jp>",
            "From: "
            + word("カゴヤ・ジャパン サポートセンター", "iso-2022-jp")
            + " <support@kagoya.jp>",
            "To: info@example.jp",
            "Subject: " + word("【KAGOYA】サービス自動更新のお知らせ", "iso-2022-jp"),
            "Date: " + date,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=ISO-2022-JP",
            "Content-Transfer-Encoding: 7bit",
        ],
        text.replace("\n", "\r\n").encode("iso-2022-jp"),
    )


def genuine_ekinet_booking():
    date = "Fri, 02 May 2025 22:17:35 +0900"
    text = """鈴木 花子 様

「えきねっと」をご利用いただきありがとうございます。
お申込みを受け付けました。

◇予約番号 E30518
◇ご利用日 5月17日(土)
 東京(9:08) → 盛岡(11:20) はやぶさ 普通車指定席 5号車 7番E席
◇合計金額 15,010円
◇お支払い方法 クレジットカード決済済

受取方法や変更・払戻しは「えきねっと」トップページからご確認ください。
https://www.eki-net.com/

このメールにお心当たりのない場合は、お手数ですが破棄してください。
"""
    return mail(
        [
            "Return-Path: <reserve@eki-net.com>",
            "Authentication-Results: mx.example.jp;\r\n\tspf=pass smtp.mailfrom=reserve@eki-net.com;"
            "\r\n\tdkim=pass header.d=eki-net.com header.s=mail;\r\n\tdmarc=pass header.from=eki-net.com",
            *received(
                "mail.eki-net.com (mail.eki-net.com [203.0.113.41])",
                "C07F3390AB",
                "info@example.jp",
                date,
            ),
            "Message-ID: <1280250027176128270.reserve@eki-net.com>",
            "From: " + word("えきねっと") + " <reserve@eki-net.com>",
            "To: info@example.jp",
            "Subject: " + word("【えきねっと】申込内容のご案内(お申込完了)"),
            "Date: " + date,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
        ],
        b64(text),
    )


def genuine_bounce():
    date = "Tue, 03 Jun 2025 09:15:32 +0900"
    bound = "1B90D6E54D.1748909732/mx.example.jp"
    body = (
        "This is a MIME-encapsulated message.\r\n\r\n"
        + part(
            bound,
            ["Content-Description: Notification", "Content-Type: text/plain; charset=us-ascii"],
            "This is the mail system at host mx.example.jp.\r\n\r\n"
            "I'm sorry to have to inform you that your message could not\r\n"
            "be delivered to one or more recipients. It's attached below.\r\n\r\n"
            "<tanaka@example.com>: host mail.example.com[203.0.113.77] said: 550 5.1.1\r\n"
            "    <tanaka@example.com>: Recipient address rejected: User unknown (in reply to\r\n"
            "    RCPT TO command). See https://support.example.com/smtp/550\r\n",
        )
        + part(
            bound,
            ["Content-Description: Delivery report", "Content-Type: message/delivery-status"],
            "Reporting-MTA: dns; mx.example.jp\r\nX-Postfix-Queue-ID: 1B90D6E54D\r\n"
            "X-Postfix-Sender: rfc822; info@example.jp\r\n"
            "Arrival-Date: Tue,  3 Jun 2025 09:15:30 +0900 (JST)\r\n\r\n"
            "Final-Recipient: rfc822; tanaka@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n"
            "Remote-MTA: dns; mail.example.com\r\n"
            "Diagnostic-Code: smtp; 550 5.1.1 <tanaka@example.com>: Recipient address\r\n"
            "    rejected: User unknown\r\n",
        )
        + part(
            bound,
            ["Content-Description: Undelivered Message", "Content-Type: message/rfc822"],
            "Return-Path: <info@example.jp>\r\nFrom: info@example.jp\r\nTo: tanaka@example.com\r\n"
            "Subject: " + word("見積もりの件") + "\r\nDate: Tue, 03 Jun 2025 09:15:28 +0900\r\n"
            "Message-ID: <6f2c0a11@example.jp>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + b64("田中様\n\nお見積もりをお送りいたします。\n"),
        )
        + f"--{bound}--\r\n"
    )
    return mail(
        [
            "Return-Path: <>",
            "Received: by mx.example.jp (Postfix)\r\n\tid 2C71E0A9B4; " + date,
            "Date: " + date,
            "From: MAILER-DAEMON@mx.example.jp (Mail Delivery System)",
            "Subject: Undelivered Mail Returned to Sender",
            "To: info@example.jp",
            "Auto-Submitted: auto-replied",
            "MIME-Version: 1.0",
            f'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="{bound}"',
            "Message-ID: <20250603001532.2C71E0A9B4@mx.example.jp>",
        ],
        body,
    )


def genuine_colleague_warning():
    date = "Tue, 17 Feb 2026 11:24:05 +0900"
    text = """各位

情報システム担当の鈴木です。
今朝から、カゴヤ・ジャパンを騙る詐欺メールが複数のメンバーに届いています。

 件名: [spam] 必要なアクション: 12 受信メールがメールボックスに配信保留中
 差出人: Kagoya - メールシステム <info[@]seiyukaikei[.]shop>
 本文: 「今すぐこれらのメールを確認し…そうしないと、本日中に完全に削除されます。」
 リンク先: hxxps://ipfs[.]io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz

リンクは開かず、メールごと削除してください。
パスワードを入力してしまった方は、すぐに内線 123 までご連絡をお願いします。

鈴木
"""
    return mail(
        [
            "Return-Path: <suzuki@example.jp>",
            "Received: from mail.example.jp (mail.example.jp [203.0.113.5])\r\n\tby mx.example.jp (Postfix)"
            " with ESMTPS id 88F2A5C013\r\n\tfor <all@example.jp>; " + date,
            "Received: from [192.168.10.24] (unknown [192.168.10.24])\r\n\tby mail.example.jp (Postfix)"
            " with ESMTPSA id 41D07E2B66\r\n\tfor <all@example.jp>; " + date,
            "Message-ID: <0d3b6c52-7a1e-4f38-9c55-1f2e8a7b6d90@example.jp>",
            "From: " + word("鈴木(情報システム)") + " <suzuki@example.jp>",
            "To: all@example.jp",
            "Subject: " + word("【注意喚起】カゴヤを騙る詐欺メールについて"),
            "Date: " + date,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
        ],
        text.replace("\n", "\r\n").encode(),
    )


def genuine_newsletter():
    date = "Wed, 15 Oct 2025 12:00:21 +0900"
    track = "https://click.newsletter.example.com/c?m=1042&amp;u=7f3a&amp;url="
    html = f"""<html><head><meta charset="utf-8"><title>10月のお知らせ</title></head><body>
<div style="display:none;max-height:0;overflow:hidden">秋の読書フェア、今週末から始まります</div>
<p style="text-align:center"><a href="{track}https%3A%2F%2Fwww.example.com%2Fmail%2F1042">ブラウザで見る</a></p>
<h1>秋の読書フェア</h1>
<p>いつもサンプル書店のメールマガジンをお読みいただき、ありがとうございます。
10月18日から31日まで、全国の店舗とオンラインストアで秋の読書フェアを開きます。</p>
<p><a href="{track}https%3A%2F%2Fwww.example.com%2Ffair"><img src="https://img.newsletter.example.com/1042/fair.png" alt="フェアの詳細"></a></p>
<p><a href="{track}https%3A%2F%2Fwww.example.com%2Fbooks%2F201">今月の新刊</a> |
<a href="{track}https%3A%2F%2Fwww.example.com%2Fshops">店舗一覧</a> |
<a href="https://www.facebook.com/samplebooks">Facebook</a></p>
<hr>
<p style="font-size:11px">このメールは会員の方にお送りしています。
<a href="https://www.example.com/unsubscribe?id=7f3a">配信停止はこちら</a><br>
© 2025 サンプル書店</p>
</body></html>
"""
    bound = "=_newsletter_1042"
    text = (
        "秋の読書フェア\n\n10月18日から31日まで、全国の店舗とオンラインストアで秋の読書フェアを開きます。\n"
        "https://www.example.com/fair\n\n配信停止: https://www.example.com/unsubscribe?id=7f3a\n© 2025 サンプル書店\n"
    )
    body = (
        part(
            bound,
            [
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
            ],
            qp(text),
        )
        + part(
            bound,
            [
                "Content-Type: text/html; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
            ],
            qp(html),
        )
        + f"--{bound}--\r\n"
    )
    return mail(
        [
            "Return-Path: <bounce-1042-7f3a@newsletter.example.com>",
            "Authentication-Results: mx.example.jp;\r\n\tspf=pass smtp.mailfrom=newsletter.example.com;"
            "\r\n\tdkim=pass header.d=example.com header.s=nl;\r\n\tdmarc=pass header.from=example.com",
            *received(
                "mta7.newsletter.example.com (mta7.newsletter.example.com [203.0.113.90])",
                "3A0B7710FE",
                "info@example.jp",
                date,
            ),
            "Message-ID: <1042.7f3a.1760497221@newsletter.example.com>",
            "From: " + word("サンプル書店 メールマガジン") + " <news@example.com>",
            "To: info@example.jp",
            "Subject: " + word("【10月号】秋の読書フェアのご案内"),
            "Date: " + date,
            "List-Unsubscribe: <https://www.example.com/unsubscribe?id=7f3a>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Precedence: bulk",
            "MIME-Version: 1.0",
            f'Content-Type: multipart/alternative; boundary="{bound}"',
        ],
        body,
    )


MAILS = [
    phish_kagoya_expiry,
    phish_kagoya_login,
    phish_kagoya_held_mail,
    phish_kagoya_delivery_report,
    phish_ekinet_suspended,
    genuine_kagoya_renewal,
    genuine_ekinet_booking,
    genuine_bounce,
    genuine_colleague_warning,
    genuine_newsletter,
]


def main():
    differ = False
    for make in MAILS:
        path = HERE / (make.__name__.replace("_", "-") + ".eml")
        data = make()
        if "--check" not in sys.argv:
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            differ = True
            print(path.name)
    return differ


if __name__ == "__main__":
    sys.exit(main())
