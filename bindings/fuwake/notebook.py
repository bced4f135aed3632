"""%%fuwake_rule: write a rule in a notebook cell and see at once what it hits.

    %load_ext fuwake

    %%fuwake_rule --on mails/ --name held-mail
    return rule { id = "mine/held-mail", ... }

Afterwards `fuwake_engine` is an engine with the rule.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ._core import FuwakeError, Verdict
from .rule import Rule

if TYPE_CHECKING:
    from .engine import Engine

VARIABLE = "fuwake_engine"  # of the notebook; taken when it is there, written after each cell
MOST_SHOWN = 20


class Hits:
    """What one rule found in a set of mails, and how its own samples went."""

    def __init__(self, rule: Rule, tests: list[dict[str, Any]]) -> None:
        self.rule, self.tests = rule, tests
        self.mails = 0
        self.found: list[tuple[str, str, list[str]]] = []  # source, verdict, values of evidence
        self.failures: list[str] = []

    def add(self, verdict: Verdict) -> None:
        self.mails += 1
        for finding in verdict.findings:
            if finding["rule"] == self.rule["id"]:
                values = [str(item["value"]) for item in finding["evidence"]]
                self.found.append((verdict.source, verdict.verdict, values))
        for error in verdict.errors:
            if error["rule"] == self.rule["id"]:
                self.failures.append(f"{verdict.source}: {error['message']}")

    def lines(self) -> Iterator[str]:
        failed = [test for test in self.tests if not test["ok"]]
        yield f"{self.rule['id']}: {len(self.tests)} samples, {len(failed)} failed"
        for test in failed:
            yield f"  {test['test']}: {test['message']}"
        if self.mails:
            yield f"{len(self.found)} hits in {self.mails} mails"
        for source, verdict, values in self.found[:MOST_SHOWN]:
            yield f"  {verdict:<10}  {source}  {' / '.join(values)}"
        if len(self.found) > MOST_SHOWN:
            yield f"  ... and {len(self.found) - MOST_SHOWN} more"
        yield from (f"  failed: {failure}" for failure in self.failures[:MOST_SHOWN])

    def __repr__(self) -> str:
        return "\n".join(self.lines())


def try_rule(engine: "Engine", source: str, name: str, paths: list[str]) -> "tuple[Engine, Hits]":
    """An engine with the rule, and what the rule finds below the paths."""
    known = {rule["id"] for rule in engine.rules if rule["file"] != name}
    engine = engine.with_rule(source, name=name)
    own = [rule for rule in engine.rules if rule["id"] not in known]
    if not own:
        raise FuwakeError(f"no rule: {name}: return rule{{...}} or campaign{{...}}")
    hits = Hits(own[0], engine.test(own[0]["id"]))
    for verdict in engine.scan_many(paths):
        hits.add(verdict)
    return engine, hits


def load_ipython_extension(shell: Any) -> None:
    """What %load_ext fuwake calls."""

    def fuwake_rule(line: str, cell: str) -> Hits | None:
        """%%fuwake_rule [--on PATH]... [--name NAME]: try the rule in this cell.

        Its mistakes are shown with their place; its hits among the mails at PATH are the
        cell's value.  The variable fuwake_engine is the engine with the rule.
        """
        import shlex

        from .engine import Engine

        words, paths, name = shlex.split(line), [], "<cell>"
        while words:
            option = words.pop(0)
            if option not in ("--on", "--name") or not words:
                print(f"%%fuwake_rule: what is {option!r}? write --on PATH or --name NAME")
                return None
            if option == "--on":
                paths.append(words.pop(0))
            else:
                name = words.pop(0)
        given = shell.user_ns.get(VARIABLE)
        engine = given if isinstance(given, Engine) else Engine()
        try:
            shell.user_ns[VARIABLE], hits = try_rule(engine, cell, name, paths)
        except (FuwakeError, OSError) as error:
            print(error)
            return None
        return hits

    shell.register_magic_function(fuwake_rule, "cell", "fuwake_rule")
