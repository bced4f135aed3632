"""Format plugins as the bundled ones are: two blanks a level, blanks round operators and inside
braces, a comma after the last entry of a table over several lines, one empty line at most.

Lines are kept as the author broke them, strings and comments as they are.  Whatever happens to
blanks, the tokens stay the same: that is checked before anything is given back.
"""

from dataclasses import dataclass

from . import lua
from .lua import Token

INDENT = "  "
_OPENS = frozenset(["{", "(", "[", "function", "do", "then", "repeat", "else"])
_CLOSES = frozenset(["}", ")", "]", "end", "until", "elseif", "else"])
_BINARY = frozenset(
    ["=", "==", "~=", "<", ">", "<=", ">=", "+", "*", "/", "//", "%", "..", "&", "|", "<<", ">>"]
)
_VALUE_ENDS = frozenset([")", "]", "}", "...", "end", "nil", "true", "false"])


@dataclass(frozen=True)
class Level:
    """An open bracket or block."""

    opener: str
    outer: int  # indent of the statement that opened it; what is inside has one more


def formatted(source: str) -> str:
    """The source, formatted; the same when it is so already.  Raises LuaError."""
    out: list[str] = []
    levels: list[Level] = []
    statement = 0  # indent of the row that the statement began in
    for row in _rows(source):
        if row:
            indent = _indent(row, levels)
            if not _continues(row[0]) and row[0].text not in (")", "]", "}"):
                statement = indent
            out.append(INDENT * indent + _joined(row))
            _follow(row, levels, indent, statement)
        elif out and out[-1]:
            out.append("")
    while out and not out[-1]:
        out.pop()
    text = "\n".join(out) + "\n" if out else ""
    if _essence(text) != _essence(source):
        raise lua.LuaError("can't be formatted without changing it: please report the file")
    return text


def _rows(source: str) -> list[list[Token]]:
    """Tokens line by line, with commas put after last entries; a blank line is an empty row."""
    rows: list[list[Token]] = [[]]
    opened: list[tuple[str, int]] = []  # bracket, and the row it stands in
    for token in lua.tokens(source):
        if token.kind == "newline":
            rows.append([])
            continue
        if token.kind == "symbol" and token.text in "{([":
            opened.append((token.text, len(rows) - 1))
        elif token.kind == "symbol" and token.text in "})]" and opened:
            bracket, row = opened.pop()
            if bracket == "{" and not rows[-1] and row != len(rows) - 1:
                _end_entry(rows)
        rows[-1].append(token)
    return rows


def _end_entry(rows: list[list[Token]]) -> None:
    """A comma behind the last thing before a closing brace that begins its line."""
    for row in reversed(rows):
        code = [i for i, token in enumerate(row) if token.kind != "comment"]
        if code:
            last = row[code[-1]]
            if _is_value(last):
                row.insert(code[-1] + 1, Token("symbol", ",", last.end))
            return


def _indent(row: list[Token], levels: list[Level]) -> int:
    """Levels of a row: those open before it, less what it closes at its head."""
    closed = 0
    for token in row:
        if token.kind not in ("symbol", "name") or token.text not in _CLOSES:
            break
        closed += 1
        if token.text in ("else", "elseif"):
            break
    if closed:
        return levels[-closed].outer if closed <= len(levels) else 0
    if not levels:
        return 1 if _continues(row[0]) else 0
    within_expression = levels[-1].opener in ("(", "[")
    return levels[-1].outer + 1 + (_continues(row[0]) and not within_expression)


def _continues(first: Token) -> bool:
    """Does a row go on with the expression of the one before?"""
    return (first.kind == "name" and first.text in ("and", "or")) or (
        first.kind == "symbol" and first.text in _BINARY
    )


def _follow(row: list[Token], levels: list[Level], indent: int, statement: int) -> None:
    """What the row opens and closes; several opened in one row indent once."""
    for token in row:
        if token.kind not in ("symbol", "name"):
            continue
        if token.text in _CLOSES and levels:
            indent = min(indent, levels.pop().outer)
        if token.text in _OPENS:
            outer = min(indent, statement) if token.text in ("then", "do") else indent
            levels.append(Level(token.text, outer))


def _joined(row: list[Token]) -> str:
    text = row[0].text
    for i in range(1, len(row)):
        gap = " " if _apart(row, i) else ""
        if row[i].kind == "comment":  # authors align these
            gap = " " * max(1, row[i].start - row[i - 1].end)
        text += gap + row[i].text
    return text.rstrip() if row[-1].kind != "string" else text


def _apart(row: list[Token], i: int) -> bool:
    """Is there a blank between two tokens of a row?"""
    left, right = row[i - 1], row[i]
    a, b = left.text, right.text
    if left.kind == "comment":
        return True
    if right.kind == "symbol" and b in (",", ";", ")", "]", ".", ":", "::"):
        return False
    if left.kind == "symbol" and a in ("(", "[", ".", ":", "#", "::"):
        return False
    if a == "{" or b == "}":
        return not (a == "{" and b == "}")
    if a == "-" or a == "~":
        return not _unary(row, i - 1)
    if b == "(":
        return not (_is_value(left) or a == "function")
    if b == "[":
        return not _is_value(left)
    return "^" not in (a, b)


def _unary(row: list[Token], i: int) -> bool:
    return i == 0 or not _is_value(row[i - 1])


def _is_value(token: Token) -> bool:
    if token.kind in ("string", "number"):
        return True
    if token.kind == "name":
        return token.text not in lua.KEYWORDS or token.text in _VALUE_ENDS
    return token.text in _VALUE_ENDS


def _essence(source: str) -> list[str]:
    """What formatting may not change: the tokens, less commas before a closing brace."""
    kept: list[str] = []
    for token in lua.tokens(source):
        if token.kind == "newline":
            continue
        if token.kind == "comment":
            kept.append(token.text.rstrip())
            continue
        if token.text == "}":
            code = [i for i in range(len(kept)) if not kept[i].startswith("--")]
            if code and kept[code[-1]] in (",", ";"):
                del kept[code[-1]]
        kept.append(token.text)
    return kept
