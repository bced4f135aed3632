"""Many mails on several threads: order, what waits in memory, and how it stops."""

import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

import fuwake
from conftest import HAM, PHISH
from fuwake import many
from fuwake.inputs import InputError, Mail


class Source:
    """Mails without end, named by number; counts those that were asked for."""

    def __init__(self, size: int) -> None:
        self.size, self.given = size, 0

    def __iter__(self) -> Iterator[Mail]:
        for number in count():
            self.given += 1
            yield Mail(str(number), self.size, lambda: b"")


def name_of(mail: Mail | InputError) -> str:
    assert isinstance(mail, Mail)
    return mail.source


def test_batches_begin_with_one_mail_and_grow() -> None:
    batches = many.batches(Source(100))
    sizes = [len(next(batches)) for _ in range(200)]
    assert sizes[: many.MAILS] == [1] * many.MAILS
    assert sizes == sorted(sizes) and sizes[-1] == many.MAILS


def test_big_mails_go_out_alone() -> None:
    batches = many.batches(Source(many.BYTES))
    assert {len(next(batches)) for _ in range(200)} == {1}


def test_outcomes_keep_the_order_however_long_each_takes() -> None:
    def judge(mail: Mail | InputError) -> str:
        time.sleep(0.002 if int(name_of(mail)) % 7 == 0 else 0)
        return name_of(mail)

    found = many.judged(Source(100), judge, 4)
    assert [next(found) for _ in range(600)] == [str(number) for number in range(600)]
    found.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [1, 1000, 100_000, many.BYTES, 64 << 20])
def test_what_waits_in_memory_is_bounded(size: int) -> None:
    source, jobs = Source(size), 2
    found = many.judged(source, name_of, jobs)
    for taken in range(1, 500):
        next(found)
        batches = many.AHEAD * jobs + 1  # those, and one that is being filled
        waiting = source.given - taken
        assert waiting <= batches * many.MAILS
        assert waiting * size <= batches * (many.BYTES + size)
    found.close()  # type: ignore[attr-defined]


def test_closing_waits_for_one_mail_a_thread_and_judges_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = threading.Event()
    monkeypatch.setattr(many, "Event", lambda: stopped)
    batches, first = many.batches(Source(1)), 0
    while first < 300:  # by then batches are big; that one is the first of its batch
        first += len(next(batches))
    judged: list[str] = []

    def judge(mail: Mail | InputError) -> None:
        if int(name_of(mail)) >= first:
            stopped.wait(30)
        judged.append(name_of(mail))

    found = many.judged(Source(1), judge, 2)
    for _ in range(first):
        next(found)
    assert len(judged) == first
    found.close()  # type: ignore[attr-defined]
    assert len(judged) <= first + 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("fuwake")]


def test_what_is_raised_comes_in_its_place_and_ends_it() -> None:
    def judge(mail: Mail | InputError) -> str:
        if name_of(mail) == "333":
            raise OSError("disk full")
        return name_of(mail)

    found = many.judged(Source(1), judge, 3)
    assert [next(found) for _ in range(333)] == [str(number) for number in range(333)]
    with pytest.raises(OSError, match="disk full"):
        next(found)


def test_failures_among_many_are_told_in_order(engine: fuwake.Engine, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.eml" for number in range(300)]
    for number, path in enumerate(paths):
        if number % 10 != 9:
            path.write_bytes(PHISH if number % 3 == 0 else HAM)
    told: list[str] = []
    verdicts = engine.scan_many(
        paths,
        jobs=3,
        on_error=lambda source, error: told.append(str(error)),
        then=lambda verdict: told.append(verdict.source),
    )
    assert len(list(verdicts)) == 270
    failed = [line for line in told if "no such file" in line]
    assert [line.split(": ")[1] for line in failed] == [str(path) for path in paths[9::10]]
