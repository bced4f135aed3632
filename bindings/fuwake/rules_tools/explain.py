"""Why a rule fired on a mail, or why not, as lines of text."""

import os
from collections.abc import Iterator
from typing import Any

from ..report.width import pad, width

WHY = {
    "ja": {
        "fired": "このルールは該当した",
        "prefilter": "prefilter の語がひとつもメールにない: match は呼ばれない",
        "when": "when の条件が成り立たない: match は呼ばれない",
        "no-match": "match が false を返した",
        "error": "match がエラーで止まった",
        "conditions": "条件 (when)",
        "literals": "語 (prefilter)",
        "calls": "呼び出し",
        "evidence": "証拠",
        "would": "呼ばれたなら match は {value} を返す",
        "more": "ほか {count} 件の呼び出しは省略",
        "nowhere": "ない",
    },
    "en": {
        "fired": "the rule fired",
        "prefilter": "no literal of its prefilter is in the mail: match isn't called",
        "when": "a condition of when doesn't hold: match isn't called",
        "no-match": "match returned false",
        "error": "match failed",
        "conditions": "conditions (when)",
        "literals": "literals (prefilter)",
        "calls": "calls",
        "evidence": "evidence",
        "would": "if it were called, match would return {value}",
        "more": "{count} more calls left out",
        "nowhere": "nowhere",
    },
}


def place(entry: dict[str, Any]) -> str:
    """header:Subject 19-31 (raw 563-575)"""
    text, raw = entry["text"], entry["raw"]
    where = str(entry.get("where") or entry.get("on") or "")
    if text:
        where += f" {text[0]}-{text[1]}"
    return where + (f" (raw {raw[0]}-{raw[1]})" if raw else "")


def lines(told: dict[str, Any], lang: str) -> Iterator[str]:
    """The answer of Engine.explain()."""
    say = WHY[lang]
    mark = "✓" if told["outcome"] == "fired" else "✗"
    yield f"{mark} {told['rule']}: {say[told['outcome']]}"
    if told["when"]:
        yield f"{say['conditions']}:"
    for entry in told["when"]:
        yield f"  {'✓' if entry['holds'] else '✗'} {entry['condition']}"
    if told["prefilter"]:
        yield f"{say['literals']}:"
    yield from literal_lines(told["prefilter"], say)
    calls = [call for call in told["calls"] if call["on"] != "evidence"]
    if calls:
        yield f"{say['calls']}:"
    yield from call_lines(calls)
    if told["calls_seen"] > len(told["calls"]):
        yield "  " + say["more"].format(count=told["calls_seen"] - len(told["calls"]))
    if told["outcome"] in ("prefilter", "when") and not told["errors"]:
        yield say["would"].format(value=str(told["matched"]).lower())
    for error in told["errors"]:
        yield f"{os.path.basename(error['file'])}:{error['line']}: {error['message']}"
    for finding in told["findings"]:
        yield f"{say['evidence']}: {finding['explanation'][lang]}"
        for item in finding["evidence"]:
            yield f"  {item['value']}  {place(item)}"


def literal_lines(literals: list[dict[str, Any]], say: dict[str, str]) -> Iterator[str]:
    columns = max((width(entry["literal"]) for entry in literals), default=0)
    for entry in literals:
        found = ", ".join(place(hit) for hit in entry["hits"]) or say["nowhere"]
        yield f"  {'✓' if entry['hits'] else '✗'} {pad(entry['literal'], columns)}  {found}"


def call_lines(calls: list[dict[str, Any]]) -> Iterator[str]:
    for call in calls:
        got = call["outcome"] or "(raised)"
        mark = "✗" if got in ("nil", "false", "0 items", "(raised)") else "✓"
        where = f"{os.path.basename(call['file'])}:{call['line']}" if call["file"] else ""
        found = f"  [{place({**call, 'on': '', 'where': ''}).strip()}]" if call["raw"] else ""
        yield f"  {mark} {where}  {call['on']}:{call['call']} = {got}{found}"
