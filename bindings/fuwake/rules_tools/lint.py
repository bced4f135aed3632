"""Rules that load, but raise on a mail, or that their author wouldn't want as they are."""

import difflib
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ..engine import Engine
from ..rule import Rule
from . import lua

SLOW_US = 5000  # processor time of one run on a sample of a few lines, in microseconds
BUSY_US = 50  # mean of a rule that may run on every mail

# Mail that a rule without samples is tried on, when its gates let it in.
PLAIN = (
    b"From: A <a@example.net>\r\nTo: b@example.jp\r\nSubject: x\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nhttps://www.example.org/\r\n"
)

_STRING = re.compile(r"""(["'])([^"']*)\1""")
_BRAND = re.compile(r"""(?:brands\.get\(|mail:claims\()\s*(["'])([^"']*)\1""")
_POSES = re.compile(r"lure\.poses\s*\{([^}]*)\}")
_SET = re.compile(r"""evidence:set\(\s*(["'])(\w+)\1""")
_HOLE = re.compile(r"\{(\w+)\}")


def mistakes(engine: Engine, rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """Errors that rules raise on their own samples, and on a plain mail; each once."""
    ids = {rule["id"] for rule in rules}
    raised = [error for error in engine.scan_bytes(PLAIN).errors if error["rule"] in ids]
    for id in ids:
        raised += [result["error"] for result in engine.test(id) if result["error"]]
    return list({(error["rule"], *where(error)): error for error in raised}.values())


def where(entry: dict[str, Any]) -> tuple[str, int, int]:
    """For sorting: in the order in which one reads."""
    return entry["file"], entry["line"], entry["column"]


def warnings(engine: Engine, rules: Iterable[Rule]) -> Iterator[dict[str, Any]]:
    """What is odd about rules: entries like Engine.errors', with severity "warning".

    code : no-prefilter, no-samples, never-matches, unused-field, unknown-brand, slow
    """
    rules = list(rules)
    costs = costs_on_samples(engine, {rule["id"] for rule in rules})
    brands = [brand["id"] for brand in engine.brands]
    for rule in rules:
        yield from of_rule(engine, rule, costs.get(rule["id"]))
        yield from of_brands(rule, brands)


def costs_on_samples(engine: Engine, ids: set[str]) -> dict[str, dict[str, Any]]:
    """What each rule takes on the samples of these rules.

    Twice, and the second counts: the first run compiles its regular expressions.
    """
    mails = [sample["mail"].encode() for sample in engine.samples if sample["rule"] in ids]
    engine.profile_bytes(mails)
    return {cost["rule"]: cost for cost in engine.profile_bytes(mails)}


def of_rule(engine: Engine, rule: Rule, cost: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    source = rule.source
    mean = cost["total_us"] / cost["runs"] if cost and cost["runs"] else 0
    if (
        not rule["prefilter"]
        and not rule["when"]
        and (rule["kind"] == "campaign" or mean > BUSY_US)
    ):
        yield warning(
            rule, source, "match", "no-prefilter", "runs on every mail",
            "add prefilter = { literals } or when = { conditions }",
        )  # fmt: skip
    yield from of_samples(engine, rule, source)
    yield from of_fields(rule, source)
    if cost and cost["most_us"] > SLOW_US:
        yield warning(
            rule, source, "match", "slow", f"{cost['most_us'] / 1000:.1f} ms on a sample mail",
            "narrow prefilter and when, or search less text",
        )  # fmt: skip


def of_samples(engine: Engine, rule: Rule, source: str) -> Iterator[dict[str, Any]]:
    results = engine.test(rule["id"])
    wanted = [result for result in results if result["expected"]]
    if not results:
        yield warning(
            rule, source, "id", "no-samples", "has no sample mails",
            "add tests = { { name = \"...\", expect = true, mail = [[...]] } }",
        )  # fmt: skip
    elif not any(result["got"] for result in results):
        hint = f"see `fuwake rules explain {rule['id']} MAIL`"
        if not wanted:
            hint = "add a sample with expect = true"
        yield warning(
            rule, source, "tests", "never-matches", "matches none of its own samples", hint
        )


def of_fields(rule: Rule, source: str) -> Iterator[dict[str, Any]]:
    for name in ("references", "false_positives", "prefilter", "when"):
        token = lua.field(source, name)
        if token and not rule[name]:
            yield warning(
                rule, source, name, "unused-field", f"{name} is empty", "fill it in, or drop it"
            )
    explain = " ".join(str(text) for text in rule["explain"].values())
    holes = set(_HOLE.findall(explain))
    for found in _SET.finditer(source):
        if found[2] not in holes:
            entry = warning(
                rule, source, "explain", "unused-field", f"nothing shows the value set for '{found[2]}'",
                f"write {{{found[2]}}} in explain, or drop it",
            )  # fmt: skip
            yield at(entry, source, found.start(2), found.end(2))


def of_brands(rule: Rule, brands: list[str]) -> Iterator[dict[str, Any]]:
    """brands.get("…") and the like of what isn't there is nil, and says nothing when the rule runs."""
    source = rule.source
    lists = [_STRING.finditer(source, *named.span(1)) for named in _POSES.finditer(source)]
    for found in chain(_BRAND.finditer(source), *lists):
        if found[2] in brands:
            continue
        near = difflib.get_close_matches(found[2], brands, 1)
        entry = warning(
            rule, source, "match", "unknown-brand", f"there is no brand '{found[2]}'",
            f"did you mean '{near[0]}'?" if near else "see `fuwake brands list`",
        )  # fmt: skip
        yield at(entry, source, found.start(2), found.end(2))


def warning(rule: Rule, source: str, field: str, code: str, what: str, how: str) -> dict[str, Any]:
    """An entry that points at a field of the rule; else at its head."""
    entry = {
        "rule": rule["id"],
        "severity": "warning",
        "code": code,
        "message": f"{what}: {rule['id']}: {how}",
        "hint": how,
        "file": rule["file"],
    }
    token = lua.field(source, field) or lua.field(source, "id")
    return at(entry, source, token.start, token.end) if token else at(entry, source, 0, 0)


def at(entry: dict[str, Any], source: str, start: int, end: int) -> dict[str, Any]:
    line, column, excerpt = lua.place(source, start)
    where = {"line": line, "column": column, "end_column": column + end - start, "excerpt": excerpt}
    return {**entry, **where}
