"""Do something again whenever a plugin is saved."""

import os
import time
from collections.abc import Callable, Iterable

INTERVAL = 0.5  # seconds between two looks: stat() of some hundred files is nothing


def stamps(folders: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Time and size of every plugin below the folders (or of the files named)."""
    found: dict[str, tuple[int, int]] = {}
    for folder in folders:
        paths = [folder] if os.path.isfile(folder) else []
        for top, _, names in os.walk(folder):
            paths += [os.path.join(top, name) for name in names if name.endswith(".lua")]
        for path in paths:
            try:
                info = os.stat(path)
            except OSError:
                continue  # saved by renaming: it is back the next time
            found[path] = (info.st_mtime_ns, info.st_size)
    return found


def repeat(
    folders: list[str],
    action: Callable[[], int],
    *,
    interval: float = INTERVAL,
    rounds: int | None = None,
) -> int:
    """Run at once and after each change, until interrupted; the last exit status.

    rounds : stop after so many runs.
    """
    status, done = 0, 0
    before: dict[str, tuple[int, int]] | None = None
    while rounds is None or done < rounds:
        now = stamps(folders)
        if now == before:
            time.sleep(interval)
            continue
        before = now
        status = action()
        done += 1
    return status
