"""Mails that look alike, so that none of a campaign is judged by what its siblings taught."""

import re
import unicodedata
import zlib
from collections.abc import Sequence
from typing import Any

SHINGLE = 7  # letters: about a word in English, a phrase in Japanese
PERMUTATIONS = 128
ALIKE = 0.4  # share of common shingles; campaigns fill in names, numbers and links
LETTERS = 4_000  # of a mail's text; what follows is seldom the lure
SUBJECT = 10  # letters that a subject needs to tell a campaign

_URL = re.compile(r"\b(?:https?|hxxps?)://\S*", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_REPLY = re.compile(r"^(?:\s*(?:re|fwd?|aw|sv)(?:\[\d+\])?\s*:)+", re.IGNORECASE)


def letters_of(text: str) -> str:
    """What a campaign keeps when it fills in names, numbers, links: its letters, folded."""
    text = _ADDRESS.sub(" ", _URL.sub(" ", text[: 2 * LETTERS]))
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalpha())[:LETTERS]


class Clusters:
    """Near-duplicates by MinHash over shingles of letters; subjects that are the same.

    Needs datasketch: ``pip install 'fuwake[fit]'``.
    """

    def __init__(self) -> None:
        try:
            from datasketch import MinHashLSH
        except ImportError:
            raise ImportError(
                "no datasketch: clusters of mails need it: pip install 'fuwake[fit]'"
            ) from None
        self._near: Any = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
        self._parent: list[int] = []
        self._of_subject: dict[str, int] = {}

    def add(self, subject: str, texts: Sequence[str]) -> None:
        """The next mail."""
        from datasketch import MinHash

        mail = len(self._parent)
        self._parent.append(mail)
        title = letters_of(_REPLY.sub("", subject))
        if len(title) >= SUBJECT:
            self._join(mail, self._of_subject.setdefault(title, mail))
        text = title + "".join(map(letters_of, texts))
        shingles = {text[i : i + SHINGLE].encode() for i in range(len(text) - SHINGLE + 1)}
        if not shingles:
            return
        print_ = MinHash(num_perm=PERMUTATIONS, hashfunc=zlib.crc32)
        print_.update_batch(shingles)
        for other in self._near.query(print_):
            self._join(mail, other)
        self._near.insert(mail, print_)

    def _find(self, mail: int) -> int:
        while self._parent[mail] != mail:
            self._parent[mail] = mail = self._parent[self._parent[mail]]
        return mail

    def _join(self, one: int, other: int) -> None:
        one, other = self._find(one), self._find(other)
        self._parent[max(one, other)] = min(one, other)

    def numbers(self) -> list[int]:
        """The cluster of every mail, as the number of its first mail."""
        return [self._find(mail) for mail in range(len(self._parent))]
