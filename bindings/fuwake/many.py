"""Many mails on several threads: they go out in batches, and what came of them comes back in order.

A thread that hands over or waits for each mail by itself costs a tenth of judging it, so a thread
gets some at a time.  Batches begin with one mail and grow, for a stream that gives mails slowly
wants each judged at once.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from .inputs import InputError, Mail

T = TypeVar("T")

# A batch has so many mails at most, and is closed by the mail that makes it so many bytes.
MAILS, BYTES = 16, 256 * 1024
AHEAD = 2  # batches a thread: one that it works on, one that waits for it


def batches(mails: Iterable[Mail | InputError]) -> Iterator[list[Mail | InputError]]:
    """Cut into batches; lazy."""
    given, size = 0, 0
    batch: list[Mail | InputError] = []
    for mail in mails:
        batch.append(mail)
        size += mail.size if isinstance(mail, Mail) else 0
        if len(batch) >= min(MAILS, 1 + given // MAILS) or size >= BYTES:
            yield batch
            given, size, batch = given + len(batch), 0, []
    if batch:
        yield batch


def judged(
    mails: Iterable[Mail | InputError], judge: Callable[[Mail | InputError], T], jobs: int
) -> Iterator[T]:
    """What judge gives for each mail, in order; judge is called by so many threads.

    What judge raises is raised in its place.  Closing the iterator waits for no more than the
    mail that each thread is at.
    """
    stopped = Event()

    def work(batch: list[Mail | InputError], done: list[T]) -> None:
        for mail in batch:
            if stopped.is_set():
                break
            done.append(judge(mail))

    pool = ThreadPoolExecutor(jobs, "fuwake")
    ahead: deque[tuple[Future[None], list[T]]] = deque()

    def oldest() -> Iterator[T]:
        future, done = ahead.popleft()
        future.exception()  # waits
        yield from done
        future.result()  # raises

    try:
        for batch in batches(mails):
            done: list[T] = []
            ahead.append((pool.submit(work, batch, done), done))
            if len(ahead) >= AHEAD * jobs:  # bounded: so many batches are in memory at most
                yield from oldest()
        while ahead:
            yield from oldest()
    finally:
        stopped.set()
        pool.shutdown(cancel_futures=True)
