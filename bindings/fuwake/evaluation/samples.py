"""Labelled folders: what the engine finds in each mail, and which mails look alike."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .._core import Verdict
from ..engine import Engine
from ..inputs import InputError, StrPath
from .model import Model

if TYPE_CHECKING:
    from .clusters import Clusters


@dataclass(frozen=True)
class Sample:
    """One labelled mail."""

    source: str
    folder: str  # as given
    phish: bool
    apart: bool  # measured by itself, in no total
    rules: tuple[str, ...]  # that found something
    score: float  # as the engine gave it


@dataclass(frozen=True)
class Labelled:
    """All mails that were read, and the model that judged them."""

    samples: list[Sample]
    model: Model


def read(
    engine: Engine,
    phish: Iterable[StrPath],
    ham: Iterable[StrPath],
    apart: Iterable[StrPath] = (),
    *,
    jobs: int = 0,
    clusters: "Clusters | None" = None,
    on_verdict: Callable[[Verdict], None] | None = None,
    on_error: Callable[[str, Exception], None] | None = None,
    on_skip: Callable[[str], None] | None = None,
) -> Labelled:
    """Scan labelled folders.

    phish, ham : folders (or mailboxes, files) of mails that are, and aren't, phishing.
    apart : genuine mail to be measured by itself, such as reports that quote phishing.
    clusters : told of every mail, in order.
    on_verdict : called with every verdict, perhaps to tell of rules that failed.
    Raises InputError when a folder holds no mail at all or is named twice.
    """
    phish, ham, apart = list(phish), list(ham), list(apart)
    known: set[Path] = set()
    for folder in [*phish, *ham, *apart]:
        if (path := Path(folder).resolve()) in known:
            raise InputError(f"named twice: {folder}: a mail has one label: leave one out")
        known.add(path)
    samples: list[Sample] = []
    scale: dict[str, float] | None = None
    for folders, is_phish, is_apart in (
        (phish, True, False),
        (ham, False, False),
        (apart, False, True),
    ):
        for folder in folders:
            before = len(samples)
            if not Path(folder).exists():
                raise InputError(f"no such file or directory: {folder}: check the name")
            for verdict in engine.scan_many(
                [folder], jobs=jobs, on_error=on_error, on_skip=on_skip
            ):
                if on_verdict:
                    on_verdict(verdict)
                found = verdict.to_dict()
                scale = scale or found["scale"]
                rules = tuple(finding["rule"] for finding in found["findings"])
                samples.append(
                    Sample(verdict.source, str(folder), is_phish, is_apart, rules, verdict.score)
                )
                if clusters is not None:
                    facts = found["facts"]
                    texts = [text["text"] or "" for text in facts["texts"]]
                    clusters.add(facts["subject"]["text"] or "", texts)
            if len(samples) == before:
                raise InputError(f"no mail in it: {folder}: name a folder of messages")
    return Labelled(samples, Model.of(engine.rules, scale))


def short(folder: str) -> str:
    """The folder's own name."""
    return Path(folder).name or folder
