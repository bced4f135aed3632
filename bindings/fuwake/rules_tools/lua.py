"""Lua's tokens, as far as formatting and pointing at fields takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?P<blank>[ \t\r]+) | (?P<newline>\n)
  | (?P<comment>--(?:\[(?P<level>=*)\[.*?\](?P=level)\]|[^\n]*))
  | (?P<string>\[(?P<equals>=*)\[.*?\](?P=equals)\]
      |"(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
  | (?P<number>0[xX][\da-fA-F.]+(?:[pP][+-]?\d+)? | \d+\.?\d*(?:[eE][+-]?\d+)?
      | \.\d+(?:[eE][+-]?\d+)?)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<symbol>\.\.\.|\.\.|==|~=|<=|>=|//|::|<<|>>|[-+*/%^\#&~|<>=(){}\[\];:,.])
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)
KEYWORDS = frozenset(
    [
        "and",
        "break",
        "do",
        "else",
        "elseif",
        "end",
        "false",
        "for",
        "function",
        "goto",
        "if",
        "in",
        "local",
        "nil",
        "not",
        "or",
        "repeat",
        "return",
        "then",
        "true",
        "until",
        "while",
    ]
)


_DEEPER = frozenset(["{", "(", "function", "if", "do", "repeat"])
_LESS_DEEP = frozenset(["}", ")", "end", "until"])


class LuaError(ValueError):
    """Text that isn't Lua; the text says what and where."""


@dataclass(frozen=True)
class Token:
    kind: str  # comment string number name symbol newline
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def tokens(source: str) -> Iterator[Token]:
    """Every token but blanks.  Raises LuaError at what is none."""
    at = 0
    while at < len(source):
        found = _TOKEN.match(source, at)
        if not found:
            line, column, _ = place(source, at)
            raise LuaError(f"no Lua: {line}:{column}: {source[at]!r} is no part of it")
        kind = found.lastgroup or ""
        if kind in ("level", "equals"):
            kind = "comment" if found["comment"] else "string"
        if kind != "blank":
            yield Token(kind, found[0], at)
        at = found.end()


def place(source: str, at: int) -> tuple[int, int, str]:
    """Line and column of an offset, from 1, and that line."""
    start = source.rfind("\n", 0, at) + 1
    end = source.find("\n", at)
    return (
        source.count("\n", 0, at) + 1,
        at - start + 1,
        source[start : end if end >= 0 else len(source)],
    )


def field(source: str, name: str) -> Token | None:
    """The name of a field of the plugin's table."""
    depth = 0
    before: Token | None = None
    for token in tokens(source):
        if token.kind in ("comment", "newline"):
            continue
        if token.text == "=" and before and before.text == name and depth == 1:
            return before
        if token.kind in ("name", "symbol"):
            depth += (token.text in _DEEPER) - (token.text in _LESS_DEEP)
        before = token
    return None
