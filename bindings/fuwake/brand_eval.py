"""How well are brands named by what links look like?  Measured on lists and mails, not guessed.

A list is a CSV file (or .csv.gz) of URLs and the brand each posed as, such as JPCERT/CC's
phishurl-list; which column is which is seen from what they hold.  Nothing is fetched.
"""

import csv
import gzip
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import inputs
from ._core import FuwakeError
from .engine import Engine

SAMPLE = 1000
SHORT = 5  # a shorter token counts as carried only between other-than-letters
URL = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S+\.\S+", re.IGNORECASE)
UNKNOWN = ""


def plain(name: str) -> str:
    """A name without case, width, blanks and punctuation: "Yahoo! JAPAN" is "yahoojapan"."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in folded if c.isalnum())


class Names:
    """Brand ids by what people call them."""

    def __init__(self, brands: list[dict[str, Any]]) -> None:
        self.ids: dict[str, str] = {}
        self.words: list[tuple[re.Pattern[str], str]] = []
        for brand in brands:
            short = [brand["id"], *brand["name"].values(), *brand["short_names"]]
            for name in filter(None, (*short, *brand["names"])):
                self.ids.setdefault(plain(name), brand["id"])
            for name in brand["names"]:
                word = re.compile(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", re.IGNORECASE)
                self.words.append((word, brand["id"]))
        self.words.sort(key=lambda entry: -len(entry[0].pattern))
        self.found: dict[str, str] = {}

    def id(self, text: str) -> str:
        """The brand of that name, or of the longest name in it; "" when nobody is called so."""
        if text not in self.found:
            inside = (id for word, id in self.words if word.search(text))
            self.found[text] = self.ids.get(plain(text)) or next(inside, UNKNOWN)
        return self.found[text]


@dataclass
class Tally:
    """Rows of one brand, by how the registry named them."""

    rows: int = 0
    right: int = 0
    akin: int = 0  # of the right ones: named as another brand of the group
    other: int = 0  # the URL writes another brand's name: list and URL disagree
    both: int = 0  # ... and the listed one's too: it names two
    wrong: int = 0
    unnamed: int = 0
    carried: int = 0  # rows whose URL carries one of the brand's tokens
    carried_right: int = 0
    taken_for: Counter[str] = field(default_factory=Counter)

    def add(self, named: str, verdict: str, *, carried: bool) -> None:
        self.rows += 1
        self.right += verdict in ("right", "akin")
        self.akin += verdict == "akin"
        self.other += verdict == "other"
        self.both += verdict == "both"
        self.wrong += verdict == "wrong"
        self.unnamed += verdict == "unnamed"
        self.carried += carried
        self.carried_right += carried and verdict in ("right", "akin")
        if verdict in ("other", "both", "wrong"):
            self.taken_for[named] += 1

    def to_dict(self) -> dict[str, Any]:
        own = {name: value for name, value in vars(self).items() if name != "taken_for"}
        return own | {"taken_for": dict(self.taken_for.most_common())}


class Judge:
    """What a URL is named as, and whether that is right."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        brands = engine.brands
        self.names = Names(brands)
        self.group = {brand["id"]: brand["group"] or brand["id"] for brand in brands}
        self.written = {  # by an impostor: tokens and look-alikes
            brand["id"]: any_of(
                token_pattern(brand, token) for token in (*brand["tokens"], *brand["lookalikes"])
            )
            for brand in brands
        }
        self.tokens = {
            brand["id"]: any_of(token_pattern(brand, token) for token in brand["tokens"])
            for brand in brands
        }
        self.homes = {  # the end of a host that is the brand's: no impostor wrote that
            brand["id"]: home_pattern(one["domain"] for one in brand["domains"]) for brand in brands
        }
        self.others = {
            brand["id"]: any_of(
                re.escape(word) for word in brand["other_words"] if word not in brand["tokens"]
            )
            for brand in brands
        }

    def named(self, url: str) -> str:
        """The brand a URL poses as; "" when it is none's or its owner's own."""
        try:
            found = self.engine.match_brand(url)
        except FuwakeError:  # no host in it
            return UNKNOWN
        return next((match["brand"] for match in found if match["how"] != "owner"), UNKNOWN)

    def verdict(self, url: str, expected: str, named: str) -> str:
        if not named:
            return "unnamed"
        if named == expected:
            return "right"
        if expected and self.group[named] == self.group[expected]:
            return "akin"
        if not self.written[named].search(bare(url)):
            return "wrong"
        return "both" if self.carries(url, expected) else "other"

    def carries(self, url: str, brand: str) -> bool:
        """Is one of the brand's tokens in it, other than in a word that means nobody or in the
        brand's own domain, as where its customers publish?"""
        if not brand:
            return False
        text = self.homes[brand].sub(r"\1", bare(url))
        return bool(self.tokens[brand].search(self.others[brand].sub(" ", text)))


def bare(url: str) -> str:
    """What of a URL its reader may take for a name: neither query nor fragment."""
    return unquote(url).lower().split("?")[0].split("#")[0]


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) or "(?!)")


def home_pattern(domains: Iterable[str]) -> re.Pattern[str]:
    """A URL that leads below one of the domains, as far as the longest begins (group 1) and with it."""
    either = "|".join(map(re.escape, domains))
    return re.compile(rf"^((?:[a-z0-9+.-]+:/+)?(?:[^/]*?[.@])??)(?:{either})(?=[:/]|$)")


def token_pattern(brand: dict[str, Any], token: str) -> str:
    """A token, anywhere; one that is short or another word too ("apple") as a word of its own."""
    word = re.escape(token)
    whole = len(token) < SHORT or token in brand["other_words"]
    return rf"(?<![a-z0-9]){word}(?![a-z0-9])" if whole else word


# ---- lists -----------------------------------------------------------------------------------


def rows_of(path: str) -> Iterator[list[str]]:
    """The rows of a CSV file, gzipped or not."""
    opener = gzip.open if Path(path).suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8-sig", errors="replace", newline="") as file:
            yield from csv.reader(file)
    except (csv.Error, EOFError) as error:
        raise inputs.InputError(f"broken: {path}: {error}: save the file again") from None
    except OSError as error:
        raise inputs.input_error(path, error) from None


def columns_of(sample: Sequence[list[str]], names: Names, path: str) -> tuple[int, int]:
    """Which column holds URLs, and which of the others brands we know."""
    width = max(map(len, sample), default=0)
    cells = [[row[i] for row in sample if i < len(row)] for i in range(width)]
    urls = [sum(bool(URL.match(cell)) for cell in column) for column in cells]
    url = max(range(width), key=lambda i: urls[i], default=0)
    brands = [
        0 if i == url else sum(bool(names.id(cell)) for cell in column)
        for i, column in enumerate(cells)
    ]
    brand = max(range(width), key=lambda i: brands[i], default=0)
    if not width or not urls[url]:
        raise inputs.InputError(f"no column of URLs: {path}: give a CSV file of URLs and brands")
    if not brands[brand]:
        raise inputs.InputError(
            f"no column of brands: {path}: name brands as 'fuwake brands list' does"
        )
    return url, brand


def measure_list(judge: Judge, path: str) -> dict[str, Any]:
    """Every row of a list: named right, named wrong, not named."""
    rows = rows_of(path)
    sample = list(islice(rows, SAMPLE))
    url, brand = columns_of(sample, judge.names, path)
    tallies: dict[str, Tally] = {}
    strangers: Counter[str] = Counter()
    for row in chain(sample, rows):
        if len(row) <= max(url, brand) or not URL.match(row[url]):
            continue  # the head, or a broken row
        expected = judge.names.id(row[brand])
        if not expected:
            strangers[row[brand]] += 1
        named = judge.named(row[url])
        tallies.setdefault(expected, Tally()).add(
            named,
            judge.verdict(row[url], expected, named),
            carried=judge.carries(row[url], expected),
        )
    total = Tally()
    for tally in tallies.values():
        for name, value in vars(tally).items():
            setattr(total, name, getattr(total, name) + value)
    return {
        "list": path,
        "covered": total.rows - tallies.get(UNKNOWN, Tally()).rows,
        **{name: value for name, value in total.to_dict().items() if name != "taken_for"},
        "brands": {
            id: tallies[id].to_dict()
            for id in sorted(tallies, key=lambda id: (-tallies[id].rows, id))
            if id
        },
        "unknown": dict(strangers.most_common()),
    }


# ---- mails -----------------------------------------------------------------------------------


def measure_mails(engine: Engine, paths: Iterable[str], on_error: Any) -> dict[str, Any]:
    """Links of genuine mails: each that is named as posing as a brand is named wrong.

    A link written so that nobody can click it (hxxp, [.]) is no link of the mail's: such mail
    warns of phishing.  These are counted apart.
    """
    mails = links = quoted = 0
    wrong: list[dict[str, Any]] = []
    for verdict in engine.scan_many(list(paths), on_error=on_error):
        mails += 1
        for link in verdict.facts["links"]:
            if link["defanged"]:
                quoted += 1
                continue
            links += 1
            if link["brand"]:
                wrong.append(
                    {
                        "source": verdict.source,
                        "brand": link["brand"],
                        "url": link["href"],
                        "marks": [m for m in link["marks"] if m.startswith("brand-")],
                    }
                )
    return {
        "mails": mails,
        "links": links,
        "quoted": quoted,
        "wrong": len(wrong),
        "wrong_links": wrong,
    }
