"""Campaigns and differences as lines of text and as JSON."""

import difflib
from collections.abc import Iterator
from typing import Any

from ..report import safe
from ..report.width import cut, pad
from .fingerprint import Fingerprint
from .group import Campaign, points

KINDS = {
    "ja": {
        "subject": "件名の形",
        "name": "表示名の形",
        "host": "ドメイン",
        "ip": "送信元 IP",
        "path": "リンクのパスの形",
        "kit": "作り",
        "brand": "騙られたブランド",
    },
    "en": {
        "subject": "subject shape",
        "name": "display name shape",
        "host": "domain",
        "ip": "origin IP",
        "path": "link path shape",
        "kit": "make",
        "brand": "brand posed as",
    },
}
ROLES = {
    "ja": {"sender": "差出人", "envelope": "Return-Path", "relay": "中継", "link": "リンク"},
    "en": {"sender": "sender", "envelope": "envelope", "relay": "relay", "link": "link"},
}
TEXT = {
    "ja": {
        "head": "キャンペーン {number}: {mails} 通  {span}  {brands}",
        "bond": "結び付けるもの",
        "variants": "件名",
        "wording": "文面の一致 {share:.0%}",
        "mails": "メール",
        "draft": "ルールの下書き",
        "alone": "どのキャンペーンにも属さない: {count} 通",
        "points": "一致 {points:g} 点 (3 点以上で同じキャンペーンとみなす)、文面の一致 {share:.0%}",
        "more": "ほか {count}",
    },
    "en": {
        "head": "campaign {number}: {mails} mails  {span}  {brands}",
        "bond": "what binds",
        "variants": "subjects",
        "wording": "wording agrees by {share:.0%}",
        "mails": "mails",
        "draft": "drafted rule",
        "alone": "in no campaign: {count} mails",
        "points": "{points:g} points agree (3 make one campaign), wording agrees by {share:.0%}",
        "more": "{count} more",
    },
}
BONDS, VARIANTS = 8, 5  # shown of each


def as_dict(campaign: Campaign) -> dict[str, Any]:
    """For JSON: all of it."""
    span = campaign.span
    return {
        "mails": [mail.source for mail in campaign.mails],
        "first": span[0] if span else None,
        "last": span[1] if span else None,
        "brands": campaign.brands,
        "wording": round(campaign.wording, 3),
        "bonds": [
            {"kind": bond.kind, "value": shown(bond.kind, bond.value), "mails": bond.mails}
            | ({"roles": list(bond.roles)} if bond.roles else {})
            for bond in campaign.bonds
        ],
        "variants": [{"subject": text, "mails": count} for text, count in campaign.variants],
    }


def shown(kind: str, value: str) -> str:
    """Hosts defanged: a terminal makes links of them."""
    return value.replace(".", "[.]") if kind in ("host", "ip") else value


def lines(
    campaigns: list[Campaign], alone: int, lang: str, files: list[str | None] | None = None
) -> Iterator[str]:
    """The groups as a page of text, with the files that hold their drafts."""
    text = TEXT[lang]
    for number, campaign in enumerate(campaigns, 1):
        span = " – ".join(date[:10] for date in dict.fromkeys(campaign.span or ()))
        head = text["head"].format(
            number=number, mails=len(campaign.mails), span=span, brands=", ".join(campaign.brands)
        )
        yield head.rstrip()
        yield f"  {text['bond']}: {text['wording'].format(share=campaign.wording)}"
        for bond in campaign.bonds[:BONDS]:
            roles = (
                f" ({', '.join(ROLES[lang][role] for role in bond.roles)})" if bond.roles else ""
            )
            value = safe.line(shown(bond.kind, bond.value))
            yield f"    {bond.mails:4}  {KINDS[lang][bond.kind]}: {value}{roles}"
        variants = campaign.variants
        yield f"  {text['variants']}:"
        for subject, count in variants[:VARIANTS]:
            yield f"    {count:4}  {safe.line(subject)}"
        if len(variants) > VARIANTS:
            yield f"          {text['more'].format(count=len(variants) - VARIANTS)}"
        yield f"  {text['mails']}:"
        yield from (f"    {safe.line(mail.source)}" for mail in campaign.mails)
        file = files[number - 1] if files else None
        if file:
            yield f"  {text['draft']}: {safe.line(file)}"
        yield ""
    yield text["alone"].format(count=alone)


def diff_lines(one: Fingerprint, other: Fingerprint, lang: str, columns: int) -> Iterator[str]:
    """Two mails side by side: features first, then the wording; = both have it."""
    half = max((columns - 5) // 2, 20)

    def row(left: str, mark: str, right: str) -> str:
        left, right = (cut(safe.line(side), half) for side in (left, right))
        return f"{pad(left, half)} {mark} {right}".rstrip()

    yield row(one.source, " ", other.source)
    share = one.wording(other)
    yield TEXT[lang]["points"].format(points=points(one, other), share=share)
    for kind, title in KINDS[lang].items():
        mine, its = one.values(kind), other.values(kind)
        both = [value for value in mine if value in its]
        only = [value for value in mine if value not in both]
        others = [value for value in its if value not in both]
        if mine or its:
            yield ""
            yield f"{title}"
        for value in both:
            yield row(shown(kind, value), "=", shown(kind, value))
        for at in range(max(len(only), len(others))):
            left = shown(kind, only[at]) if at < len(only) else ""
            right = shown(kind, others[at]) if at < len(others) else ""
            yield row(left, "≠", right)
    yield ""
    yield from _texts(one.text, other.text, row)


def _texts(one: str, other: str, row: Any) -> Iterator[str]:
    left, right = (
        [line.strip() for line in text.splitlines() if line.strip()] for text in (one, other)
    )
    left, right = left[:400], right[:400]  # difflib is quadratic
    for tag, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        mark = "=" if tag == "equal" else "≠"
        for at in range(max(b - a, d - c)):
            yield row(left[a + at] if a + at < b else "", mark, right[c + at] if c + at < d else "")
