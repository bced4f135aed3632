"""Every word a report says by itself, in Japanese and English; the mail's words come from core."""

import os

LANGUAGES = ("ja", "en")


def language(lang: str | None) -> str:
    """The language to speak: the one asked for, else the one of the locale, else English."""
    if lang is None:
        locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
        return "ja" if (locale or "").startswith("ja") else "en"
    if lang not in LANGUAGES:
        raise ValueError(f"no language {lang!r}: choose from {', '.join(LANGUAGES)}")
    return lang


WORDS: dict[str, tuple[str, str]] = {
    # verdict
    "verdict.phishing": ("フィッシング", "Phishing"),
    "verdict.suspicious": ("疑わしい", "Suspicious"),
    "verdict.clean": ("証拠なし", "No evidence"),
    "headline.phishing": ("フィッシング詐欺のメールです", "This mail is phishing"),
    "headline.phishing.brand": (
        "{brand}をかたるフィッシング詐欺のメールです",
        "This mail is phishing that poses as {brand}",
    ),
    "headline.suspicious": ("疑わしいメールです", "This mail is suspicious"),
    "headline.suspicious.brand": (
        "{brand}を名乗る疑わしいメールです",
        "This mail names {brand} and is suspicious",
    ),
    "headline.clean": (
        "フィッシングの証拠は見つかりませんでした",
        "No evidence of phishing was found",
    ),
    "probability": ("フィッシングの確率", "Probability of phishing"),
    "score": ("スコア", "Score"),
    "score.unit": ("対数オッズ", "log-odds"),
    # marks
    "mark.bad": ("危険", "danger"),
    "mark.warn": ("注意", "caution"),
    "mark.ok": ("異常なし", "nothing odd"),
    "mark.unknown": ("不明", "unknown"),
    "mark.none": ("なし", "none"),
    "grade.fact": ("事実", "fact"),
    "grade.inference": ("推測", "inference"),
    "grade.unknown": ("不明", "unknown"),
    "kind.campaign": ("既知の手口", "known campaign"),
    # steps
    "step.subject": ("件名の見出しを確認", "The subject line"),
    "step.sender": ("メールアドレスのドメインを確認", "The domain of the mail address"),
    "step.recipient": ("宛名を確認", "The salutation"),
    "step.links": ("リンク先のドメインを確認", "The domains of the links"),
    "step.body": ("本文", "The body"),
    "step.attachments": ("添付ファイル", "Attachments"),
    "step.other": ("その他", "Other observations"),
    "steps": ("四つの確認", "Four checks"),
    "summary": ("まとめ", "Summary"),
    "advice": ("どうすればよいか", "What to do"),
    "weights": ("判定に効いた根拠", "What weighed in the verdict"),
    "body.printed": ("メールの本文", "The body as text"),
    "body.cut": ("(以下 {count} 文字を省略)", "({count} more characters left out)"),
    "more": ("ほか {count} 件", "{count} more"),
    # reasons of a step without findings
    "subject.stamped": (
        "件名の頭に迷惑メールの目印「{stamp}」がある。",
        "The subject starts with the spam stamp “{stamp}”.",
    ),
    "subject.plain": (
        "件名に怪しい形は見つからなかった。",
        "Nothing odd was found in the subject.",
    ),
    "subject.missing": ("件名がない。", "There is no subject."),
    "sender.forged": (
        "差出人アドレスは{brand}のものだが、別の所から送られている(偽装)。",
        "The address is one of {brand}, but the mail was sent from elsewhere: forged.",
    ),
    "sender.forged.nobrand": (
        "差出人アドレスのドメイン {domain} ではない、別の所から送られている(偽装)。",
        "The mail was not sent from the sender's domain {domain} but from elsewhere: forged.",
    ),
    "sender.unrelated-domain": (
        "{brand}を名乗るが、差出人のドメイン {domain} は{brand}のものではない。",
        "It names {brand}, but the sender's domain {domain} does not belong to {brand}.",
    ),
    "sender.compromised": (
        "無関係な第三者のアドレス({domain})が悪用されたと見られる。",
        "An unrelated third party's address ({domain}) seems to be abused.",
    ),
    "sender.customer": (
        "差出人のドメイン {domain} は{brand}の利用者も使うもので、{brand}本人からとは限らない。",
        "Customers of {brand} write from {domain} too: {brand} itself need not have sent this.",
    ),
    "sender.genuine": (
        "差出人は{brand}のドメインから送られている。",
        "The mail comes from a domain of {brand}.",
    ),
    "sender.genuine.nobrand": (
        "差出人のドメイン {domain} から送られたと確かめられる。持ち主が名乗るとおりかは別。",
        "The mail does come from the sender's domain {domain}; whose that is, is another question.",
    ),
    "sender.unknown": (
        "差出人が本物かどうかは、このメールだけでは決められない。",
        "From this mail alone it can't be told whether the sender is genuine.",
    ),
    "sender.nobrand": ("名乗っている相手", "the party it names"),
    "sender.verdict.forged": ("差出人の偽装", "forged address"),
    "sender.verdict.unrelated-domain": ("無関係なドメイン", "unrelated domain"),
    "sender.verdict.compromised": ("第三者の悪用", "abused third party"),
    "sender.verdict.customer": ("利用者のアカウントか", "perhaps a customer's account"),
    "sender.verdict.genuine": ("本物", "genuine"),
    "sender.verdict.genuine.nobrand": (
        "アドレスのドメインから(持ち主は確かめていない)",
        "from its own domain (whose that is isn't known)",
    ),
    "sender.verdict.unknown": ("不明", "unknown"),
    "sender.reasons": ("差出人についての判断", "How the sender was judged"),
    "recipient.none": ("宛名がない。", "The mail addresses nobody."),
    "recipient.name": ("宛名は「{text}」。", "The mail addresses “{text}”."),
    "recipient.address": (
        "宛名「{text}」はメールアドレスで、送信者は名前を知らない。",
        "The mail addresses “{text}”, a mail address: the sender doesn't know the name.",
    ),
    "recipient.localpart": (
        "宛名「{text}」はメールアドレスの @ より前で、送信者は名前を知らない。",
        "The mail addresses “{text}”, the part before @: the sender doesn't know the name.",
    ),
    "recipient.generic": (
        "宛名「{text}」は誰にでも当てはまる。",
        "The mail addresses “{text}”, which fits anybody.",
    ),
    "links.none": ("リンクはない。", "There are no links."),
    "links.plain": (
        "{count} 件のリンクに、だます仕掛けは見つからなかった。",
        "No deception was found in {count} link(s).",
    ),
    "links.quoted": (
        "{count} 件のリンクに、だます仕掛けは見つからなかった({quoted} 件は押せない形で書かれた引用)。",
        "No deception was found in {count} link(s); {quoted} quoted so that nobody can click them.",
    ),
    "body.plain": ("本文に怪しい点は見つからなかった。", "Nothing odd was found in the body."),
    "attachments.plain": (
        "{count} 件の添付ファイルに怪しい点は見つからなかった。",
        "Nothing odd was found in {count} attachment(s).",
    ),
    "attachments.none": ("添付ファイルはない。", "There are no attachments."),
    "other.defects": (
        "メールの形に、ふつうと違う所がある。",
        "The form of the mail is out of the ordinary.",
    ),
    "other.trouble": (
        "調べ切れなかった所がある。",
        "Not everything could be looked at.",
    ),
    # rows
    "row.subject": ("件名", "Subject"),
    "row.stamp": ("迷惑メールの目印", "Spam stamp"),
    "row.stamp.absent": ("なし", "absent"),
    "row.from_name": ("表示名", "Display name"),
    "row.from": ("差出人", "From"),
    "row.to": ("受信者", "Recipient"),
    "row.date": ("日時", "Date"),
    "row.source": ("ファイル", "File"),
    "row.sha256": ("SHA-256", "SHA-256"),
    "row.helo": ("HELO", "HELO"),
    "row.rdns": ("逆引き", "Reverse DNS"),
    "row.ip": ("送信元 IP", "Sending IP"),
    "row.place": ("IP の所在", "Place of the IP"),
    "row.registered": ("ドメイン登録", "Registered"),
    "row.dns": ("DNS", "DNS"),
    "row.repute": ("評判", "Reputation"),
    "place.unknown": ("不明", "unknown"),
    "note.place.no-database": (
        "所在データベース(.mmdb)がない。script/bootstrap --with-data で入れるか --database で指定する",
        "no place database (.mmdb): get one by script/bootstrap --with-data, or name one with "
        "--database",
    ),
    "lookup.found": ("登録あり、詳細不明", "found, nothing more is known"),
    "lookup.absent": ("存在しない", "does not exist"),
    "lookup.failed": ("取得できず", "could not be looked up"),
    "repute.dangerous": ("危険", "dangerous"),
    "repute.suspicious": ("不審", "suspicious"),
    "repute.safe": ("安全", "safe"),
    "repute.unrated": ("未評価", "unrated"),
    "row.auth": ("送信ドメイン認証", "Authentication"),
    "row.salutation": ("宛名", "Salutation"),
    "row.sender": ("差出人の判定", "Sender"),
    "link.brand": ("URL が装う相手", "The URL poses as"),
    "row.owner": ("持ち主", "Owner"),
    "row.marks": ("特徴", "Marks"),
    "row.charset": ("文字コード", "Charset"),
    "charset.unlabelled": ("指定なし", "none declared"),
    "charset.mislabelled": ("指定と中身が違う", "not what was declared"),
    "charset.vendor": ("指定の上位互換で読んだ", "read as a superset of what was declared"),
    "row.attachment": ("添付", "Attachment"),
    "row.nested": ("添付されたメール", "Attached mail"),
    "nested.note": ("差出人 {sender}、リンク先 {hosts}", "from {sender}, links to {hosts}"),
    "nested.found": ("{sender}。{found}", "{sender}. {found}"),
    "row.entry": ("圧縮ファイルの中", "In the archive"),
    "row.code": ("QR コード", "QR code"),
    "row.converted": ("元の形式", "Made from"),
    "converted.msg": (
        "Outlook の .msg。位置は変換後のメールの中のもの",
        "an Outlook .msg file; positions are those in the mail made from it",
    ),
    "converted.utf-16": (
        "UTF-16 で保存されたソース。位置は UTF-8 に直したものの中のもの",
        "source saved as UTF-16; positions are those in its UTF-8 form",
    ),
    "content.is": ("中身は {type}", "content {type}"),
    "content.encrypted": ("暗号化", "encrypted"),
    "content.form": ("入力フォーム", "a form"),
    "content.password": ("パスワード欄", "a password field"),
    "content.hidden": ("スクリプトに隠した画面", "a page hidden in its script"),
    "content.more": ("ほか {count} 件", "{count} more"),
    "why.switched-off": ("調べていない(--no-inspect)", "not opened (--no-inspect)"),
    "why.program-absent": (
        "調べられない: 開くプログラムがない。script/bootstrap で入る",
        "not opened: the program for it is missing; script/bootstrap brings it",
    ),
    "why.inspected": ("調べていない: 添付が多すぎる", "not opened: too many attachments"),
    "why.worker_ms": ("調べ切れない: 時間の上限", "not all of it opened: over the time limit"),
    "why.answer_bytes": ("調べ切れない: 量の上限", "not all of it opened: too much inside"),
    "why.worker_crash": ("調べ切れない: 壊れている", "not all of it opened: the program crashed"),
    "why.unreadable": ("調べられない: 壊れている", "can't be read: broken"),
    "from.attachment": ("添付のページ {part}", "in the attached page {part}"),
    "from.pdf": ("PDF {part}", "in the PDF {part}"),
    "from.qr": ("QR コード {part}", "in a QR code, part {part}"),
    "row.defect": ("メールの形", "Form"),
    "defect.bom": ("先頭の BOM", "a byte order mark at the start"),
    "defect.nul-bytes": ("NUL バイト", "NUL bytes"),
    "defect.bare-cr": ("単独の CR(改行の崩れ)", "bare carriage returns"),
    "defect.mixed-line-endings": ("改行コードの混在", "mixed line endings"),
    "defect.mbox-from-line": ("mbox の区切り行(From )", "a “From ” line of a mailbox file"),
    "defect.leading-blank-line": ("先頭の空行", "blank lines at the start"),
    "defect.garbage-first-line": ("ヘッダーでない先頭行", "a first line that is no header field"),
    "defect.lost-fold": (
        "字下げを失ったヘッダーの続き行",
        "continued header lines without their indent",
    ),
    "defect.missing-blank-line": (
        "ヘッダーと本文の間に空行がない",
        "no blank line between header and body",
    ),
    "defect.no-headers": ("ヘッダーがない", "no header"),
    "defect.indented-paste": (
        "字下げして貼り付けたソースとして読んだ",
        "read as source pasted with an indent",
    ),
    "defect.quoted-paste": (
        "引用記号つきで貼り付けたソースとして読んだ",
        "read as source pasted with quote marks",
    ),
    "defect.labelled-paste": (
        "メールソフトの表示の写しとして読んだ",
        "read as a copy of what a mail program shows",
    ),
    "defect.address-group-recursion": (
        "アドレス欄に : が多すぎる",
        "too many colons in an address field",
    ),
    "defect.bare-cr-in-address": (
        "アドレス欄に単独の CR",
        "a bare carriage return in an address field",
    ),
    "defect.broken-encoded-word": ("壊れた符号化語(=?…?=)", "a broken encoded word (=?…?=)"),
    "defect.missing-boundary": ("multipart に区切り文字列がない", "a multipart without a boundary"),
    "defect.repeated-boundary": (
        "入れ子の multipart が同じ区切り文字列を使う",
        "the boundary of an outer multipart used again",
    ),
    "defect.unterminated-multipart": ("multipart が閉じていない", "a multipart that isn't closed"),
    "defect.repeated-content-type": ("Content-Type が二つ以上", "more than one Content-Type"),
    "defect.bad-charset": ("知られていない文字コード名", "an unknown charset"),
    "defect.mislabelled-charset": (
        "文字コード名と中身が違う",
        "text in another charset than declared",
    ),
    "defect.broken-text": ("文字コードとして読めないバイト", "bytes that the charset doesn't know"),
    "limit.headers": ("ヘッダーの数", "header fields"),
    "limit.header_bytes": ("ヘッダーの長さ", "length of a header field"),
    "limit.address_groups": ("アドレス欄の : の数", "colons in an address field"),
    "limit.addresses": ("アドレスの数", "addresses"),
    "limit.depth": ("入れ子の深さ", "nesting"),
    "limit.parts": ("パートの数", "MIME parts"),
    "limit.text_bytes": ("本文の長さ", "length of text"),
    "limit.links": ("リンクの数", "links"),
    "limit.url_hops": ("転送の段数", "hosts in one chain of redirects"),
    "limit.nested": ("添付メールの数", "attached mails"),
    "limit.inspected": ("添付の数", "attachments opened"),
    "limit.entries": ("圧縮ファイルの中のファイル数", "files in an archive"),
    "limit.pages": ("PDF のページ数", "pages of a PDF"),
    "limit.hops": ("Received の数", "Received fields"),
    "limit.evidence": ("根拠の数", "evidence items"),
    "limit.findings": ("指摘の数", "findings"),
    "limit.mail_ms": ("ルールの時間", "time for rules"),
    "row.limit": ("上限を超えた所", "Over a limit"),
    "row.error": ("動かなかったルール", "Rule that failed"),
    "none": ("なし", "none"),
    # notes: how far a value can be trusted
    "note.stamp": (
        "受信側のサーバーが付けるもの。手がかりで、証明ではない",
        "written by the receiving side; a hint, no proof",
    ),
    "note.claimed": ("送信者が自由に書ける", "the sender can write anything here"),
    "note.helo": ("送信側の自己申告", "claimed by the sending side"),
    "note.recorded": ("受信側のサーバーの記録", "recorded by the receiving server"),
    "note.place": (
        "所在は証明ではない。データセンターは利用者の居場所を示さない",
        "a place is no proof; a data centre doesn't show where its tenant is",
    ),
    "note.auth.trusted": ("受信側の記録", "recorded by the receiving side"),
    "note.auth.claimed": ("書いた者を確かめられない", "its writer can't be verified"),
    "boundary.trust-option": (
        "--trust で名指された受信側の記録を境とした",
        "the boundary is the receiving host named with --trust",
    ),
    "boundary.first-public-ip": (
        "公開 IP が現れる最初の記録を境とした",
        "the boundary is the first hop with a public IP",
    ),
    "boundary.only-hop": (
        "Received が一つしかないので、それを境とした",
        "the boundary is the only Received line",
    ),
    "boundary.none": (
        "外から受け取ったことを示す Received がない",
        "no Received line tells of a host outside",
    ),
    "hops": ("配送経路(新しい順、Received 1 から)", "Route, newest first: Received 1, 2 …"),
    "hop.boundary": ("信頼の境", "trust boundary"),
    "hop.trusted": ("信頼できる", "trusted"),
    "hop.claim": ("自己申告", "a claim"),
    # links
    "link": ("リンク {number}", "Link {number}"),
    "link.target": ("行き先", "Leads to"),
    "link.defanged": ("押せない形で書かれた引用", "quoted so that nobody can click it"),
    "link.hop.encoded": ("符号化で隠されている", "hidden by encoding"),
    "link.hop.partial": (
        "書かれているのはホストだけで、本当の行き先は不明",
        "names the host only; the real target is unknown",
    ),
    "links.rest": ("そのほかのリンク", "Other links"),
    "via.safelinks": ("SafeLinks", "SafeLinks"),
    "via.path": ("パス", "the path"),
    "via.query": ("クエリー", "the query"),
    "via.fragment": ("フラグメント", "the fragment"),
    "via.parameter": ("パラメーター {name}", "parameter {name}"),
    "via.in": ("{outer} の中の {inner}", "{inner} in {outer}"),
    "role.action": ("行動を促すリンク", "call to action"),
    "role.footer": ("末尾の定型リンク", "footer link"),
    "mark.text-href-mismatch": ("見える URL と行き先が違う", "shown and real target differ"),
    "mark.redirector": ("別の URL へ飛ばす", "redirects to another URL"),
    "mark.encoded-target": ("行き先が符号化で隠されている", "target hidden by encoding"),
    "mark.recipient-in-url": ("受信者のアドレスを含む", "carries the recipient's address"),
    "mark.recipient-domain-in-host": (
        "他人のホスト名に受信者のドメイン",
        "recipient's domain in another's host name",
    ),
    "mark.recipient-name-in-host": (
        "他人のホスト名に受信者のドメインの名前",
        "name of the recipient's domain in another's host name",
    ),
    "mark.ipfs": ("IPFS", "IPFS"),
    "mark.shortener": ("短縮 URL", "URL shortener"),
    "mark.ip-literal": ("ホスト名でなく IP", "address instead of a name"),
    "mark.ip-obfuscated": ("IP の書き方を偽っている", "disguised IP address"),
    "mark.punycode": ("国際化ドメイン", "internationalised domain"),
    "mark.confusable": ("紛らわしい文字", "confusable characters"),
    "mark.shared-host": ("共用・無料のホスト", "shared or free hosting"),
    "mark.userinfo": ("@ の前に別の名前", "a name before @"),
    "mark.slash-lookalike": ("スラッシュに似た文字", "look-alike slash"),
    "mark.dot-lookalike": ("句点などで書いた点", "look-alike dot"),
    "mark.odd-port": ("変わったポート", "odd port"),
    "mark.same-target-buttons": ("違う文字のボタンが同じ行き先", "different buttons, one target"),
    "mark.odd-one-out": ("一つだけ別の組織", "the only foreign organisation"),
    "mark.hidden": ("見えないリンク", "hidden link"),
    "mark.brand-in-subdomain": (
        "他社ドメインの左側にブランド名",
        "brand name left of a foreign domain",
    ),
    "mark.brand-in-domain": ("ブランド名を含む別のドメイン", "brand name inside another domain"),
    "mark.brand-in-path": ("パスにブランド名", "brand name in the path"),
    "mark.brand-in-userinfo": ("@ の前にブランド名", "brand name before @"),
    "mark.brand-lookalike": ("ブランド名に似せた綴り", "spelt to look like a brand name"),
    # places of evidence
    "where.header": ("{name} ヘッダー", "header {name}"),
    "where.part": ("パート {name}", "part {name}"),
    "where.link": ("リンク {name}", "link {name}"),
    "where.hop": ("Received {name}", "Received {name}"),
    # advice
    "advice.phishing.1": (
        "リンクやボタンを押さず、添付を開かず、返信しない。",
        "Follow no link or button, open no attachment, don't answer.",
    ),
    "advice.phishing.2": (
        "本当の知らせかどうかは、公式アプリか、自分のブックマークから開いた公式サイトで確かめる。",
        "Check with the official app, or the official site from your own bookmark.",
    ),
    "advice.phishing.3": (
        "すでにパスワードを入力したときは、すぐに公式サイトで変更し、同じパスワードを使っているほかのサービスでも変更する。",
        "If you entered a password, change it at the official site now, and wherever you use the same one.",
    ),
    "advice.phishing.4": (
        "カードや口座の番号を入力したときは、発行会社に連絡して利用を止める。",
        "If you entered card or account numbers, call the issuer and have them stopped.",
    ),
    "advice.phishing.5": (
        "フィッシング対策協議会や、かたられた会社の窓口に知らせ、メールは削除する。",
        "Report it to your anti-phishing body and the company it poses as, then delete it.",
    ),
    "advice.payment": (
        "振込やギフトカード、QR コードの依頼には、メールにない、以前から知る電話番号などで本人に確かめるまで応じない。",
        "Don't pay, buy cards or send a code before you have asked the person by a telephone number known from before.",
    ),
    "advice.extortion": (
        "支払わない。同じ文面が、集められた多くのアドレスに送られている。不安なら警察の相談窓口(#9110)に相談する。",
        "Don't pay: the same text goes to many collected addresses. If you are worried, ask the police.",
    ),
    "advice.shared": (
        "共有した本人に別の手段で確かめるまで、ファイルを開かない。開いた先でパスワードを求められても入力しない。",
        "Don't open the file before you have asked who shared it by another way; enter no password behind it.",
    ),
    "advice.suspicious.1": (
        "確かめるまで、リンクを押さず、添付を開かず、返信しない。",
        "Until you have checked, follow no link, open no attachment, don't answer.",
    ),
    "advice.clean.1": (
        "証拠がないことは安全の証明ではない。心当たりがなければ公式サイトで確かめる。",
        "No evidence is no proof of safety. If you don't expect this mail, check at the official site.",
    ),
    "advice.notices": ("{brand}の公式の注意喚起", "Official warnings of {brand}"),
    # page
    "made": ("fuwake {version} による解剖。", "Taken apart by fuwake {version}."),
    "made.how": (
        "受信者のアドレスは伏せ、URL は押せない形にしてある。この解析は外部に何も送っていない。",
        "Recipients' addresses are masked and URLs can't be clicked. Nothing was sent anywhere for this analysis.",
    ),
    "post.title.phishing": (
        "【注意喚起】「{subject}」というメールはフィッシング詐欺です",
        "Warning: the mail “{subject}” is phishing",
    ),
    "post.title.suspicious": (
        "【注意喚起】「{subject}」というメールは疑わしい",
        "Warning: the mail “{subject}” is suspicious",
    ),
    "post.title.clean": (
        "「{subject}」というメールにフィッシングの証拠は見つかりませんでした",
        "No evidence of phishing in the mail “{subject}”",
    ),
    "post.mail": ("届いたメール", "The mail"),
    "no_subject": ("(件名なし)", "(no subject)"),
}


# Quotation marks, and those that stand inside of them.
_INNER = str.maketrans("「」“”", "『』‘’")


def quoted(text: str) -> str:
    """Text as it stands between quotation marks.

    >>> quoted("「お知らせ」の件")
    '『お知らせ』の件'
    """
    return text.translate(_INNER)


class Words:
    """The words of one language.

    >>> Words("en")("link", number=3)
    'Link 3'
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._column = LANGUAGES.index(lang)

    def __call__(self, key: str, **values: object) -> str:
        return WORDS[key][self._column].format(**values)

    def get(self, key: str, default: str) -> str:
        """The words for a name that core made; the name itself when it is newer than this table."""
        return WORDS[key][self._column] if key in WORDS else default
