"""Columns of a terminal: how wide text is, and where a line may end.

Full-width characters take two columns (UAX 11: W and F), combining ones none.
"""

import re
import unicodedata
from collections.abc import Iterator

# Kinsoku: what may not begin a line, and what may not end one.
_NOT_FIRST = set(
    "、。，．,.・:;：；?!？！)]}）」』】〕〉》”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…%％"
)
_NOT_LAST = set("([{（「『【〔〈《“‘")
# Words of narrow letters stay whole; a wide character is a word of its own.  (Compiled when used: it
# takes longer than most starts have.)
_TOKEN = r"[^\s\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffe6]+|\s+|."


def width(text: str) -> int:
    """Columns that @p text takes.

    >>> width("件名 abc")
    8
    """
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def pad(text: str, columns: int) -> str:
    """Text with blanks after it up to a column."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """Text of at most so many columns; an ellipsis tells that there is more.

    >>> cut("件名の形", 5)
    '件名…'
    """
    if width(text) <= columns:
        return text
    kept, room = "", columns - 1
    for character in text:
        room -= _columns(character)
        if room < 0:
            break
        kept += character
    return kept + "…"


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns; at least one line.

    >>> wrap("宛名がメールアドレスです。", 12)
    ['宛名がメール', 'アドレスで', 'す。']
    """
    lines = [""]
    for token in _tokens(text, columns):
        if width(lines[-1]) + width(token.rstrip()) > columns:
            lines[-1] = lines[-1].rstrip()
            lines.append(token.lstrip())
        else:
            lines[-1] += token
    lines[-1] = lines[-1].rstrip()
    return lines


def _tokens(text: str, columns: int) -> Iterator[str]:
    """Pieces between which a line may end, none wider than a line."""
    held = ""
    for token in re.findall(_TOKEN, " ".join(text.split())):
        if held and token[0] not in _NOT_FIRST and held[-1] not in _NOT_LAST:
            yield from _cut(held, columns)
            held = ""
        held += token
    yield from _cut(held, columns)


def _cut(token: str, columns: int) -> Iterator[str]:
    piece, used = "", 0
    for character in token:
        if used + _columns(character) > columns:
            yield piece
            piece, used = "", 0
        piece += character
        used += _columns(character)
    if piece:
        yield piece
