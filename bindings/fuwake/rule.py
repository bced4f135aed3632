"""Rules as objects, and the mistakes in them."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from ._core import RuleError
from .report.width import width

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from .engine import Engine
    from .inputs import StrPath


class Rule(dict[str, Any]):
    """One rule: what `fuwake rules show` tells, by key or as attributes.

    id kind version section weight grade title explain prefilter when references
    false_positives exempt tests file brand
    """

    def __init__(self, fields: dict[str, Any], engine: "Engine") -> None:
        super().__init__(fields)
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"a rule has no {name!r}: see {', '.join(self)}") from None

    @property
    def source(self) -> str:
        """The rule's Lua."""
        memory: dict[str, str] = dict(self._engine._options["rules"])
        file = str(self["file"])
        return memory[file] if file in memory else Path(file).read_text(encoding="utf-8-sig")

    @property
    def samples(self) -> list[dict[str, Any]]:
        """The sample mails inside it: {rule, test, expected, mail, file, line, column}."""
        return [sample for sample in self._engine.samples if sample["rule"] == self["id"]]

    def test(self) -> list[dict[str, Any]]:
        """Run its sample mails: see Engine.test()."""
        return self._engine.test(self["id"])

    def explain_on(self, data: "Buffer | StrPath") -> dict[str, Any]:
        """Why it fires on a mail, or why not: see Engine.explain()."""
        return self._engine.explain(self["id"], data)

    def __repr__(self) -> str:
        return f"<Rule {self['id']} v{self['version']} {self['weight']:+g}>"

    def _repr_html_(self) -> str:
        import html

        rows = "".join(
            f"<tr><th style='text-align:left'>{html.escape(name)}</th>"
            f"<td style='text-align:left'>{html.escape(str(value))}</td></tr>"
            for name, value in self.items()
            if value
        )
        return f"<table>{rows}</table>"


_STEERING = dict.fromkeys(
    [
        *range(0x09),
        *range(0x0A, 0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ],
    "\ufffd",
)


class Rules(list[Rule]):
    """Rules in order of id; an item by number, or by id."""

    @overload
    def __getitem__(self, key: SupportsIndex | str) -> Rule: ...
    @overload
    def __getitem__(self, key: slice) -> list[Rule]: ...
    def __getitem__(self, key: SupportsIndex | slice | str) -> "Rule | list[Rule]":
        if not isinstance(key, str):
            return super().__getitem__(key)
        for rule in self:
            if rule["id"] == key:
                return rule
        close = get_close_matches(key, [rule["id"] for rule in self])
        meant = f"; did you mean {' or '.join(close)}?" if close else ""
        raise KeyError(f"no rule of that id: {key}: `fuwake rules list` shows them{meant}")


def what_of(error: dict[str, Any]) -> str:
    """The message without how to mend it."""
    message, hint = str(error["message"]), error.get("hint")
    return message.removesuffix(f": {hint}") if hint else message


def place_of(error: dict[str, Any]) -> str:
    """file:line:column, as far as it is known."""
    numbers = [str(error[key]) for key in ("line", "column") if error.get(key)]
    return ":".join([str(error["file"]), *numbers])


def plain(text: str) -> str:
    """Without what would steer a terminal: a rule file may be a stranger's."""
    return text.translate(_STEERING)


def shown(error: dict[str, Any]) -> str:
    """A mistake as a compiler tells it: the line, and a mark under the place."""
    severity = error.get("severity", "error")
    head = plain(f"{place_of(error)}: {severity}[{error['code']}]: {what_of(error)}")
    hint = plain(error.get("hint") or "")
    if not error.get("excerpt"):
        return f"{head}: {hint}" if hint else head
    number = str(error["line"])
    line = plain(str(error["excerpt"]).expandtabs(1))
    rows = [head, f"  {number} | {line}"]
    margin = f"  {' ' * len(number)} | "
    column = error.get("column") or 0
    if column:
        before, marked = line[: column - 1], line[column - 1 : error["end_column"] - 1]
        hint = f"{' ' * width(before)}{'^' * max(1, width(marked))} {hint}"
    if hint:
        rows.append(f"{margin}{hint}".rstrip())
    return "\n".join(rows)


def rule_error(mistakes: Iterable[dict[str, Any]]) -> RuleError:
    """An exception that tells all mistakes and carries the first."""
    mistakes = list(mistakes)
    error = RuleError("\n".join(map(shown, mistakes)))
    first = mistakes[0]
    error.code, error.file = first["code"], first["file"]
    error.line, error.column = first["line"], first["column"]
    error.message, error.hint = what_of(first), first["hint"] or ""
    return error
