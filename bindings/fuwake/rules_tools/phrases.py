"""What mails share: phrases that ordinary mail doesn't have, and shapes of short texts.

A shape is a PCRE2 expression for folded text (`t:match` in a rule): what is alike stands as it
is, numbers and addresses as their kind.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from importlib import resources

from . import victims

MOST_PHRASES = 6
LONGEST = 28  # characters of a phrase
LEAST_WORD = 5  # letters of a word that the others go on otherwise
MOST_TEXT = 20_000  # characters of a mail that are compared

_CUT = re.compile(
    r"[。．！？!?\n\r、，,；;：:()（）「」『』【】\[\]［］<>＜＞《》〈〉|｜…*＊=＝#＃─━■□◆◇●○▼▽★☆※→・]+|\s{2,}|"
    + victims.NAME
)
# What differs from copy to copy: addresses, numbers, hosts, masked words.
_VARIES = re.compile(r"[@\d*]|https?|hxxp|www|\[\.\]|\w\.\w")
_PIECE = re.compile(rf"[^\s@]*[@＠][^\s@]*|[0-9]+|\*+|{victims.NAME}")
_ENDING = re.compile("^[\u3041-\u309fー]+")
_LATIN = re.compile("[a-z\u00df-\u024f]")
_HEAD = re.compile(f"{_LATIN.pattern}+")
_TAIL = re.compile(f"{_LATIN.pattern}+$")
_KANA_OR_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def fold(text: str) -> str:
    """Lower case, half width, white space one blank: close to what the core compares."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def squeeze(text: str) -> str:
    """Folded and without blanks: line breaks inside a phrase don't part it."""
    return "".join(fold(text).split())


def background() -> str:
    """Ordinary phrases, squeezed, one a line."""
    text = resources.files(__package__).joinpath("background.txt").read_text(encoding="utf-8")
    return "\n".join(squeeze(line) for line in text.splitlines() if not line.startswith("#"))


def candidates(text: str) -> list[str]:
    """Pieces of a text that could tell a lure, in order."""
    found = []
    for piece in _CUT.split(text[:MOST_TEXT]):
        piece = piece.strip(" \t　-_/\"'“”.,")
        if _VARIES.search(unicodedata.normalize("NFKC", piece)):
            continue
        found.append(piece)
    return list(dict.fromkeys(piece for piece in found if telling(piece)))


def telling(piece: str) -> bool:
    """Long enough to mean something: five characters of Japanese, or three words."""
    if _KANA_OR_HAN.search(piece):
        return len(piece) >= 5
    return len(piece) >= 12 and len(piece.split()) >= 3


def shared(texts: Sequence[str], ordinary: str, names: Iterable[str] = ()) -> list[str]:
    """Phrases that all texts have and ordinary mail has not; the most telling first.

    ordinary : squeezed background; a phrase inside it, or that it has a line inside of which
        nothing is left over, is no phrase.
    names : of brands, which by themselves tell nothing.
    """
    others = [squeeze(text[:MOST_TEXT]) for text in texts[1:]]
    common = {line for line in ordinary.split("\n") if line} | {squeeze(name) for name in names}
    kept: list[str] = []
    for piece in candidates(texts[0]):
        piece = common_piece(piece, others)
        if not telling(piece) or squeeze(piece) in ordinary:
            continue
        if own_part(squeeze(piece), common) < 4:
            continue
        kept.append(cut(piece))
    best: list[str] = []
    for piece in sorted(dict.fromkeys(kept), key=lambda one: -own_part(squeeze(one), common)):
        if len(best) < MOST_PHRASES and not any(alike(piece, one) for one in best):
            best.append(piece)
    return [one for one in dict.fromkeys(kept) if one in best]


def alike(piece: str, other: str) -> bool:
    """Do they share half of the shorter one? Then both would come and go together."""
    a, b = squeeze(piece), squeeze(other)
    match = difflib.SequenceMatcher(None, a, b, autojunk=False).find_longest_match()
    return 2 * match.size >= min(len(a), len(b))


def own_part(piece: str, common: Iterable[str]) -> int:
    """Characters of a piece that no ordinary phrase accounts for."""
    for phrase in sorted(common, key=len, reverse=True):
        if len(phrase) >= 2:
            piece = piece.replace(phrase, "\0")
    return len(piece.replace("\0", ""))


def cut(piece: str) -> str:
    """At most so much of a phrase; of English whole words."""
    if len(piece) <= LONGEST:
        return piece
    if _KANA_OR_HAN.search(piece):
        return piece[:LONGEST]
    return piece[: 2 * LONGEST].rsplit(" ", 1)[0] if len(piece) > 2 * LONGEST else piece


def common_piece(piece: str, others: Sequence[str]) -> str:
    """The longest part of the piece that is in all the other (squeezed) texts; whole words of it."""
    for other in others:
        if squeeze(piece) in other:
            continue
        if _KANA_OR_HAN.search(piece):
            words = squeeze(piece)
            match = difflib.SequenceMatcher(None, words, other, autojunk=False).find_longest_match()
            piece = words[match.a : match.a + match.size]
            if match.a:  # what is left of the word before: its ending
                piece = _ENDING.sub("", piece)
        else:
            piece = _common_words(fold(piece).split(), other)
    return piece


def _common_words(words: Sequence[str], other: str) -> str:
    """The longest run of these words that is in a squeezed text."""
    best: Sequence[str] = ()
    for start in range(len(words)):
        end = start + len(best) + 1
        while end <= len(words) and "".join(words[start:end]) in other:
            best, end = words[start:end], end + 1
    return " ".join(best)


def shape(texts: Sequence[str], least: int = 3) -> str | None:
    """A shape that all short texts have; None when they share too little.

    least : characters that must stand as they are.
    """
    folded = [fold(text) for text in texts]
    if not all(folded):
        return None
    kinds = [tuple(_pieces(text)) for text in folded]
    if len(set(kinds)) == 1:
        pieces: Iterable[tuple[str, str]] = kinds[0]
    else:
        pieces = _aligned(folded)
    pieces = list(pieces)
    if sum(len(text) for kind, text in pieces if kind == "text") < least:
        return None
    return "".join(_expression(kind, text) for kind, text in pieces)


def _pieces(text: str) -> Iterable[tuple[str, str]]:
    """("text", as it stands), ("number", ""), ("address", "") or ("gap", "") for a name."""
    at = 0
    for found in _PIECE.finditer(text):
        if found.start() > at:
            yield "text", text[at : found.start()]
        if found[0] == victims.NAME:
            yield "gap", ""
        else:
            yield ("number" if found[0].isdigit() else "address"), ""
        at = found.end()
    if at < len(text):
        yield "text", text[at:]


def _aligned(texts: Sequence[str]) -> Iterable[tuple[str, str]]:
    """What all texts have in the same order, with gaps."""
    common = [texts[0]]
    for other in texts[1:]:
        blocks = []
        for text in common:
            matcher = difflib.SequenceMatcher(None, text, other, autojunk=False)
            found = [
                _whole(text, match.a, match.a + match.size)
                for match in matcher.get_matching_blocks()
            ]
            blocks += [block for block in found if len(block) >= 3]
        common = blocks
    for number, block in enumerate(common):
        if number:
            yield "gap", ""
        yield from _pieces(block)


def _whole(text: str, start: int, end: int) -> str:
    """A part of a text without the snippets of Latin words that its ends cut."""
    head = _HEAD.match(text, start, end)
    if head and start and _LATIN.match(text[start - 1]) and len(head[0]) < LEAST_WORD:
        start = head.end()
    tail = _TAIL.search(text, start, end)
    if tail and end < len(text) and _LATIN.match(text[end]) and len(tail[0]) < LEAST_WORD:
        end = tail.start()
    return text[start:end]


def _expression(kind: str, text: str) -> str:
    if kind == "text":
        return re.sub(r"([\\.^$|?*+(){}\[\]])", r"\\\1", text)
    return {"number": "[0-9]+", "address": "\\S+", "gap": ".{0,60}"}[kind]


def path_shape(paths: Sequence[str]) -> str | None:
    """A shape of URL paths: words stay, numbers and random names become their kind."""
    split = [[part for part in re.split(r"([/._-])", path) if part] for path in paths]
    if not split or len({len(parts) for parts in split}) != 1:
        return None
    out, literal = [], 0
    for column in zip(*split, strict=True):
        if len(set(column)) == 1 and not _random(column[0]):
            out.append(re.sub(r"([\\.^$|?*+(){}\[\]])", r"\\\1", column[0]))
            literal += len(column[0]) if column[0].isalnum() else 0
        elif all(part.isdigit() for part in column):
            out.append("[0-9]+")
        elif all(re.fullmatch(r"[A-Za-z0-9]+", part) for part in column):
            out.append("[A-Za-z0-9]+")
        else:
            return None
    return f"^{''.join(out)}$" if literal >= 3 else None


def _random(part: str) -> bool:
    """Digits among letters, or a long word without vowels: not written by hand."""
    if victims.is_token(part):
        return True
    letters = sum(c.isalpha() for c in part)
    digits = sum(c.isdigit() for c in part)
    if digits and (letters or digits > 1):
        return True
    return letters >= 5 and not re.search("[aeiouyAEIOUY]", part)
