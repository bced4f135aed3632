"""A page of all rules, from the loaded engine: Markdown or HTML, Japanese and English."""

import html
from collections.abc import Iterator
from typing import Any

from ..engine import Engine

HEAD = {"ja": "ルールの一覧", "en": "Catalogue of rules"}
COUNT = {
    "ja": "ルール {rules} 件、ブランド {brands} 件",
    "en": "{rules} rules, {brands} brands",
}
ROWS = {
    "weight": {"ja": "重み (nats)", "en": "Weight (nats)"},
    "grade": {"ja": "確からしさ", "en": "Grade"},
    "brand": {"ja": "ブランド", "en": "Brand"},
    "when": {"ja": "条件", "en": "Conditions"},
    "prefilter": {"ja": "手がかりの語", "en": "Literals"},
    "false_positives": {"ja": "誤検知", "en": "False positives"},
    "references": {"ja": "参照", "en": "References"},
    "tests": {"ja": "見本メール", "en": "Sample mails"},
}
SECTIONS = {
    "subject": {"ja": "件名", "en": "Subject"},
    "sender": {"ja": "差出人", "en": "Sender"},
    "route": {"ja": "経路", "en": "Route"},
    "recipient": {"ja": "宛名", "en": "Recipient"},
    "body": {"ja": "本文", "en": "Body"},
    "links": {"ja": "リンク", "en": "Links"},
    "attachments": {"ja": "添付", "en": "Attachments"},
    "upstream": {"ja": "上流の判定", "en": "Upstream filters"},
}


def page(engine: Engine, format: str, langs: tuple[str, ...]) -> str:
    """The catalogue; of two languages, both stand at each rule.

    format : 'md' or 'html'.
    """
    blocks = list(_blocks(engine, langs))
    if format == "html":
        return _html(blocks, langs)
    return "\n\n".join(_markdown(block) for block in blocks) + "\n"


def _blocks(engine: Engine, langs: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    def join(texts: dict[str, str]) -> str:
        return " / ".join(texts[lang] for lang in langs)

    rules = engine.rules
    yield "h1", join(HEAD)
    yield "p", join(COUNT).format(rules=len(rules), brands=len(engine.brands))
    for section, names in SECTIONS.items():
        members = [rule for rule in rules if rule["section"] == section]
        if not members:
            continue
        yield "h2", join(names)
        for rule in members:
            yield "h3", (rule["id"], join(rule["title"]))
            for lang in langs:
                yield "p", rule["explain"][lang]
            yield (
                "rows",
                [(join(label), text) for key, label in ROWS.items() if (text := _value(rule[key]))],
            )


def _value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:+g}"
    return str(value) if value else ""


def _md(text: str) -> str:
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>|#" else c for c in text)


def _markdown(block: tuple[str, Any]) -> str:
    kind, value = block
    if kind == "h3":
        return f"### `{value[0]}` {_md(value[1])}"
    if kind == "rows":
        return "\n".join(f"- {_md(label)}: {_md(text)}" for label, text in value)
    return {"h1": "# ", "h2": "## ", "p": ""}[kind] + _md(value)


def _html(blocks: list[tuple[str, Any]], langs: tuple[str, ...]) -> str:
    out = [
        f'<!doctype html>\n<html lang="{langs[0]}">\n<meta charset="utf-8">',
        f"<title>{html.escape(blocks[0][1])}</title>",
        "<style>body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
        "th{text-align:left;vertical-align:top;padding-right:1rem;white-space:nowrap}</style>",
    ]
    for kind, value in blocks:
        if kind == "h3":
            id, title = map(html.escape, value)
            out.append(f'<h3 id="{id}"><code>{id}</code> {title}</h3>')
        elif kind == "rows":
            rows = "".join(
                f"<tr><th>{html.escape(label)}</th><td>{html.escape(text)}</td></tr>"
                for label, text in value
            )
            out.append(f"<table>{rows}</table>")
        else:
            out.append(f"<{kind}>{html.escape(value)}</{kind}>")
    return "\n".join(out) + "\n</html>\n"
