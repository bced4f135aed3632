"""The pages: the right steps in the right order, right columns, nothing live."""

import copy
import json
import re
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import fuwake
from conftest import PHISH
from fuwake.report import model, pages, render, safe, text, view
from fuwake.report.width import width, wrap
from fuwake.report.words import WORDS, language

Json = dict[str, Any]
SAMPLE = Path(__file__).with_name("sample_verdict.json")
STEPS_JA = [
    "件名の見出しを確認",
    "メールアドレスのドメインを確認",
    "宛名を確認",
    "リンク先のドメインを確認",
    "本文",
    "添付ファイル",
    "まとめ",
    "どうすればよいか",
]


@pytest.fixture
def sample() -> Json:
    verdict: Json = json.loads(SAMPLE.read_text(encoding="utf-8"))
    return verdict


def test_sample_has_the_shape_of_a_real_verdict(sample: Json, engine: fuwake.Engine) -> None:
    """Else these tests would show that pages fit the sample, not the core."""

    def shape(made: object, real: object, path: str) -> None:
        if isinstance(made, dict) and isinstance(real, dict):
            assert set(made) - {"part"} == set(real) - {"part"}, path
            for key in set(made) & set(real):
                shape(made[key], real[key], f"{path}.{key}")
        elif isinstance(made, list) and isinstance(real, list) and made and real:
            shape(made[0], real[0], f"{path}[0]")

    shape(sample, engine.scan(PHISH).to_dict(), "verdict")


@pytest.mark.parametrize("format", ["text", "html", "md"])
def test_steps_stand_in_the_fixed_order(sample: Json, format: str) -> None:
    page = render(sample, format, "ja")
    if format == "text":
        heads = [line for line in page.splitlines() if line and not line.startswith(" ")]
    else:
        heads = re.findall(r"(?:^## |<h2>)(.*)", page, re.MULTILINE)
    places = [next(i for i, head in enumerate(heads) if step in head) for step in STEPS_JA]
    assert places == sorted(places)
    for number in "①②③④":
        assert number in page


@pytest.mark.parametrize("format", ["text", "html", "md"])
def test_received_lines_are_numbered_from_one_as_evidence_names_them(
    sample: Json, format: str
) -> None:
    assert len(sample["facts"]["hops"]) > 1
    sample["verdict"] = "phishing"
    sample["findings"][0]["evidence"][0]["where"] = "hop:1"
    page = render(sample, format, "en")
    assert "Received 2" in page
    for number, hop in enumerate(sample["facts"]["hops"], 1):
        shown = safe.defang(hop["helo"])
        assert re.search(rf"\b{number}\. .?{re.escape(shown)}", page), page
    assert not re.search(r"Received 0|(?m:^[ »]*|>)0\. ", page)


def test_each_step_has_a_mark_a_sentence_and_evidence(sample: Json) -> None:
    made = model.build(sample, "ja")
    assert [step.key for step in made.steps] == ["subject", "sender", "recipient", "links"]
    assert [step.mark for step in made.steps] == ["bad", "bad", "warn", "bad"]
    for step in made.steps:
        assert step.reason.endswith("。")
        assert step.findings and all(finding.evidence for finding in step.findings)
    assert made.steps[1].findings[0].evidence[0] == view.Evidence(
        "executiveonelimousine[.]com", "Received ヘッダー", "raw[30:55]"
    )


def test_stamp_is_shown_with_the_subject_also_when_absent(sample: Json) -> None:
    rules = [finding.rule for finding in model.build(sample, "ja").steps[0].findings]
    assert "upstream/spam-stamp" in rules
    sample["facts"]["subject"]["stamp"] = None
    rows = {row.label: row.value for row in model.build(sample, "ja").steps[0].rows}
    assert rows["迷惑メールの目印"] == "なし"


def test_received_fields_say_who_wrote_them(sample: Json) -> None:
    rows = {row.label: row for row in model.build(sample, "ja").steps[1].rows}
    assert rows["HELO"] == view.Row("HELO", "new194", "送信側の自己申告")
    assert rows["逆引き"].note == rows["送信元 IP"].note == "受信側のサーバーの記録"
    assert rows["Return-Path"].note == "送信者が自由に書ける"


@pytest.mark.parametrize(
    "judged", ["forged", "unrelated-domain", "compromised", "genuine", "unknown"]
)
@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("brand", ["kagoya", None])
def test_every_sender_verdict_has_a_sentence(
    sample: Json, judged: str, lang: str, brand: str | None
) -> None:
    sample["sender"] = {"verdict": judged, "brand": brand, "reasons": []}
    sample["findings"] = []
    step = model.build(sample, lang).steps[1]
    assert "{" not in step.reason and step.reason
    assert step.mark == {"genuine": "ok", "unknown": "unknown"}.get(judged, "bad")


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_customers_of_a_brand_are_no_third_party(sample: Json, lang: str) -> None:
    reason = {"code": "customer-account", "ja": "あ。", "en": "A.", "grade": "inference"}
    sample["sender"] = {"verdict": "compromised", "brand": "kagoya", "reasons": [reason]}
    text = render(sample, "text", lang)
    assert {"ja": "利用者も使うもの", "en": "Customers of"}[lang] in text
    assert {"ja": "第三者", "en": "third party"}[lang] not in text


@pytest.mark.parametrize(
    ("judged", "ja", "en"),
    [
        ("genuine", "から送られたと確かめられる", "does come from the sender's domain"),
        ("forged", "ではない、別の所から", "was not sent from the sender's domain"),
    ],
)
def test_a_sender_that_names_no_brand_is_told_of_by_its_domain(
    sample: Json, judged: str, ja: str, en: str
) -> None:
    sample["sender"] = {"verdict": judged, "brand": None, "reasons": []}
    for lang, words in (("ja", ja), ("en", en)):
        said = model.build(sample, lang).steps[1].reason
        assert words in said and safe.defang(sample["facts"]["from"]["domain"]) in said


def test_an_odd_sender_of_a_clean_mail_without_findings_is_no_danger(sample: Json) -> None:
    sample["sender"] = {"verdict": "unrelated-domain", "brand": "kagoya", "reasons": []}
    sample["findings"] = []
    assert model.build(sample, "ja").steps[1].mark == "bad"
    sample["verdict"] = "clean"
    assert model.build(sample, "ja").steps[1].mark == "warn"


@pytest.mark.parametrize("kind", ["none", "name", "address", "localpart", "generic"])
def test_every_salutation_has_a_sentence(sample: Json, kind: str) -> None:
    sample["facts"]["salutation"] = {"kind": kind, "text": None if kind == "none" else "様"}
    sample["findings"] = []
    assert model.build(sample, "en").steps[2].reason.endswith(".")


@pytest.mark.parametrize("format", ["text", "html", "md"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_mail_without_anything_still_makes_a_page(sample: Json, format: str, lang: str) -> None:
    facts = sample["facts"]
    facts["subject"] = {"text": None, "stamp": None}
    facts["from"] = dict.fromkeys(facts["from"])
    facts["salutation"] = {"text": None, "kind": "none"}
    facts["auth"] = dict.fromkeys(facts["auth"]) | {"trusted": False}
    for key in ("return_path", "message_id", "date", "boundary_why"):
        facts[key] = None
    for key in ("recipients", "hops", "links", "attachments", "charsets", "texts", "defects"):
        facts[key] = []
    sample |= {"findings": [], "brands": [], "verdict": "clean", "probability": 0.05, "score": -3}
    sample["sender"] = {"verdict": "unknown", "brand": None, "reasons": []}
    page = render(sample, format, lang)
    assert "5.0 %" in page
    assert not re.search(r"\bNone\b", page)


@pytest.mark.parametrize("format", ["text", "html", "md"])
def test_link_chain_is_shown_hop_by_hop(sample: Json, format: str) -> None:
    page = render(sample, format, "ja").replace("\\", "")
    page = re.sub(r"\n +", "", page) if format == "text" else page
    hops = ["www[.]ieliulanqi[.]net/url.php", "studyrama-emploi[.]com", "reflexivesurface[.]com/"]
    chain = page[re.search("リンク 1: ドメイン契約", page).start() :]  # type: ignore[union-attr]
    places = [chain.index(hop) for hop in hops]
    assert places == sorted(places)
    assert "パラメーター url の中の base64" in chain


@pytest.mark.parametrize("format", ["text", "html", "md"])
def test_links_are_counted_from_one_without_gaps(sample: Json, format: str) -> None:
    plain = {**sample["facts"]["links"][0], "marks": [], "from": "body"}
    picture = {**plain, "kind": "image", "href": "https://example.com/a.png"}
    marked = {**plain, "kind": "a", "text": "ここ", "marks": ["ip-literal"]}
    sample["facts"]["links"] = [
        picture,
        {**marked, "href": "https://example.com/1"},
        {**plain, "kind": "a", "href": "https://example.com/plain"},
        {**marked, "href": "https://example.com/1"},  # the same once more
        {**marked, "href": "https://example.com/2"},
    ]
    [evidence] = [
        evidence
        for finding in sample["findings"]
        for evidence in finding["evidence"]
        if evidence["where"] == "link:0"
    ][:1]
    evidence["where"] = "link:4"
    page = render(sample, format, "ja").replace("\\", "")
    assert re.findall(r"リンク (\d+): ここ", page) == ["1", "2"]
    assert "リンク 2" in page.replace("リンク 2: ここ", "")  # the evidence goes by that number too
    assert "リンク 0" not in page


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_text_keeps_to_its_columns(sample: Json, columns: int, lang: str) -> None:
    page = render(sample, "text", lang, columns=columns)
    urls = {notice for brand in sample["brands"] for notice in brand["notices"]}
    for line in page.splitlines():
        assert width(line) <= columns or line.strip() in urls, line


def test_heading_of_texts_that_say_the_same_keeps_to_its_columns(
    bundled: fuwake.Engine,
) -> None:
    made = EmailMessage()
    made["From"], made["Subject"] = "a@example.com", "x"
    made.set_content("The very same words.\n")
    made.add_alternative("<p>The very same words.</p>", subtype="html")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "a@example.com", "x"
    outer.make_mixed()
    outer.attach(made)
    page = render(bundled.scan(outer.as_bytes()).to_dict(), "text", "en", columns=40)
    assert "(text/html) =" in " ".join(page.split())
    assert max(map(width, page.splitlines())) <= 40


def test_marks_stand_in_one_column(sample: Json) -> None:
    page = render(sample, "text", "ja", columns=80)
    heads = [
        line
        for line in page.splitlines()
        if re.search(r" [✗!✓?–] (危険|注意|異常なし|なし|不明)$", line)
    ]
    assert len(heads) >= 6
    assert {width(line) for line in heads} == {80}


def test_colour_changes_nothing_but_colour(sample: Json) -> None:
    plain = render(sample, "text", "ja")
    coloured = render(sample, "text", "ja", colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_wrapping_minds_kinsoku() -> None:
    for columns in range(6, 30):
        for line in wrap("「件名」の見出し(重要)を、確認する。", columns):
            assert line[0] not in "、。)」" and line[-1] not in "(「", (columns, line)
            assert width(line) <= columns


def test_wrapping_loses_nothing() -> None:
    words = "メールの件名 subject は「重要」 " + "x" * 50 + " 終わり。"
    for columns in range(4, 40):
        assert "".join("".join(wrap(words, columns)).split()) == "".join(words.split())


HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="x">[a](https://evil.example)'
    " ```\n# head | ![i](x) </pre>{{ 7*7 }} \x1b[31m\u202e\u0000 www.evil.example"
)


def poison(value: Any) -> Any:
    """Hostile text in every place where the mail speaks."""
    if isinstance(value, dict):
        return {key: poison(item) for key, item in value.items()}
    if isinstance(value, list):
        return [poison(item) for item in value]
    return value + HOSTILE if isinstance(value, str) else value


@pytest.fixture
def hostile(sample: Json) -> Json:
    bad = copy.deepcopy(sample)
    facts = bad["facts"]
    for key in ("subject", "from", "return_path", "message_id", "recipients", "texts"):
        facts[key] = poison(facts[key])
    facts["texts"][0]["where"] = "part:1"
    for link in facts["links"]:
        link |= {key: poison(link[key]) for key in ("text", "href", "host", "chain")}
    for hop in facts["hops"]:
        hop |= {key: poison(hop[key]) for key in ("helo", "rdns", "ip", "by")}
    for finding in bad["findings"]:
        finding |= {key: poison(finding[key]) for key in ("title", "explanation")}
        for evidence in finding["evidence"]:
            evidence["value"] += HOSTILE
    facts["salutation"]["text"] = HOSTILE
    facts["attachments"] = [{"name": HOSTILE, "type": HOSTILE, "size": 1, "part": "2"}]
    return bad


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name in ("href", "src"):
                self.targets.append(value or "")


def test_html_is_self_contained_and_inert(hostile: Json) -> None:
    page = render(hostile, "html", "ja")
    tags = Tags()
    tags.feed(page)
    assert not tags.tags & {"script", "img", "iframe", "link", "object", "form", "base"}
    assert not {name for name in tags.attributes if name.startswith("on")}
    assert all(t.startswith("#") or t.startswith("https://www.kagoya.jp/") for t in tags.targets)
    assert "default-src 'none'; style-src 'unsafe-inline'" in page
    assert "url(" not in page and "@import" not in page
    assert "49" not in re.findall(r"\{\{.*?\}\}", page)
    assert "prefers-color-scheme: dark" in page


@pytest.mark.parametrize("format", ["text", "html", "md"])
def test_unseen_characters_are_shown(hostile: Json, format: str) -> None:
    page = render(hostile, format, "ja")
    for character in "\x1b\u202e\0":
        assert character not in page
    assert "⟨U+202E⟩" in page


def markdown_outside_code(page: str) -> str:
    page = re.sub(r"^(`{3,})text\n.*?^\1$", "", page, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)", "", page)


def test_markdown_is_escaped(hostile: Json) -> None:
    rest = markdown_outside_code(render(hostile, "md", "ja"))
    assert "evil" in rest
    assert not re.search(r"(?<!\\)\[a", rest)
    assert not re.search(r"(?<!\\)<(?!https://www\.kagoya\.jp/)", rest)
    assert not re.search(r"https://(?!www\.kagoya\.jp/)", rest)
    assert not re.search(r"www\.(?!kagoya)", rest)


def test_notebook_shuts_the_page_in_a_frame(hostile: Json) -> None:
    made = pages.write(model.build(hostile, "en"), "notebook")
    tags = Tags()
    tags.feed(made)
    assert tags.tags == {"iframe"} and "sandbox" in tags.attributes


def test_verdict_writes_its_own_reports(engine: fuwake.Engine) -> None:
    verdict = engine.scan(PHISH)
    assert verdict.report(lang="en") == render(verdict.to_dict(), "text", "en")
    assert verdict.report("html", "ja") == render(verdict.to_dict(), "html", "ja")
    assert json.loads(verdict.report("json")) == verdict.to_dict()
    assert verdict._repr_html_().startswith("<iframe sandbox ")
    with pytest.raises(ValueError, match="choose from text, html, md, json"):
        verdict.report("pdf")
    with pytest.raises(ValueError, match="choose from ja, en"):
        verdict.report(lang="fr")


def test_evidence_is_marked_in_the_body(sample: Json) -> None:
    page = render(sample, "html", "ja")
    assert "<mark>Copyright c 2024</mark>" in page


def test_long_body_is_cut_and_says_so(sample: Json) -> None:
    sample["facts"]["texts"][0]["text"] = "あ" * 30_000
    assert "(以下 10000 文字を省略)" in render(sample, "html", "ja")
    assert len(render(sample, "text", "ja")) < 30_000


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_language_is_that_of_the_locale(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], lang: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language(None) == lang


def test_words_take_the_same_values_in_both_languages() -> None:
    for key, (ja, en) in WORDS.items():
        assert set(re.findall(r"\{\w+\}", ja)) == set(re.findall(r"\{\w+\}", en)), key


def test_text_marks_cover_every_mark() -> None:
    assert set(text.MARKS) == set(text.COLOURS) == {"bad", "warn", "ok", "unknown", "none"}


def test_list_that_is_cut_says_so(sample: Json) -> None:
    sample["facts"]["recipients"] = ["a@example.jp", "b@example.jp", "c@example.jp"]
    assert "c@example.jp, …" not in render(sample, "text", "en")
    sample["facts"]["recipients"].append("d@example.jp")
    page = render(sample, "text", "en")
    assert "c@example.jp, …" in page and "d@example.jp" not in page


def test_a_quoted_subject_nests_its_quotation_marks(sample: Json) -> None:
    said = copy.deepcopy(sample)
    said["facts"]["subject"]["text"] = "「お知らせ」の件"
    title = render(said, "md", "ja").splitlines()[0]
    assert "「『お知らせ』の件」" in title and title.startswith("# 【注意喚起】")
    said["verdict"] = "clean"
    assert "注意喚起" not in render(said, "md", "ja").splitlines()[0]


def test_a_defect_is_told_in_words(engine: fuwake.Engine) -> None:
    paste = b"  Subject: s\n  From: a@example.jp\n  To: b@example.com\n\n  b\n"
    verdict = engine.scan(paste).to_dict()
    assert [defect["name"] for defect in verdict["facts"]["defects"]] == ["indented-paste"]
    page = render(verdict, "text", "ja")
    assert "字下げして貼り付けたソースとして読んだ" in page and "indented-paste" not in page


def test_advice_fits_the_lure(sample: Json) -> None:
    boss = copy.deepcopy(sample)
    boss["findings"] = [
        boss["findings"][0] | {"rule": "body/errand-request", "weight": 3.0, "evidence": []}
    ]
    boss["facts"]["links"] = boss["facts"]["attachments"] = []
    told = model.build(boss, "ja").advice
    assert any("ギフトカード" in line for line in told)
    assert not any("パスワード" in line for line in told)
    usual = model.build(sample, "ja").advice
    assert any("パスワード" in line for line in usual)
    assert not any("ギフトカード" in line for line in usual)


def test_advice_names_rules_that_exist() -> None:
    known = {rule["id"] for rule in fuwake.Engine().rules}
    assert {rule for rules in model.ADVICE.values() for rule in rules} <= known
