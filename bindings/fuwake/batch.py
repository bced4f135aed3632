"""A scan that travels: pickled to the processes of Spark, Dask or Ray, with its plugins.

What it needs from this machine (plugin folders, facts file, key) goes along as bytes; fuwake
itself and place databases must be installed where it runs.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Unpack

from . import frames
from .engine import Engine, EngineOptions, refuse_lone
from .inputs import StrPath

if TYPE_CHECKING:
    import pyarrow

Files = tuple[tuple[str, bytes], ...]

# One engine a process and scan; it lives as long as the process, and so do its files.
_engines: dict[str, tuple[Engine, tempfile.TemporaryDirectory[str]]] = {}
_lock = Lock()


def _files(folder: StrPath) -> Files:
    """A plugin folder as names and contents."""
    top = Path(os.fsdecode(folder))
    if not top.is_dir():
        raise FileNotFoundError(f"no such directory: {top}: check plugins=")
    found = sorted(path for path in top.rglob("*") if path.is_file())
    return tuple((str(path.relative_to(top)), path.read_bytes()) for path in found)


def _content(file: StrPath | None) -> bytes | None:
    return None if file is None else Path(os.fsdecode(file)).read_bytes()


def _stored(file: Path, content: bytes | None) -> Path | None:
    if content is None:
        return None
    file.write_bytes(content)
    return file


def _frozen(options: EngineOptions) -> tuple[tuple[str, Any], ...]:
    """The options with nothing in them that can be read only once."""
    known = EngineOptions.__annotations__
    if unknown := sorted(options.keys() - known):
        raise TypeError(f"no such option: {unknown[0]}: choose from {', '.join(known)}")
    frozen: dict[str, Any] = dict(options)
    for name in ("trust", "databases", "mask", "enable", "disable", "rules"):
        if name in frozen:
            refuse_lone(frozen[name], name)
            frozen[name] = tuple(frozen[name])
    for name in ("limits", "options"):
        if name in frozen:
            frozen[name] = dict(frozen[name] or {})
    return tuple(frozen.items())


@dataclass(frozen=True)
class BatchScan:
    """Judges Arrow batches of raw mails; can be pickled.  Make it with `BatchScan.of`.

    Calling it takes and gives an iterator of record batches (Spark's mapInArrow); `table` takes
    and gives a table (Ray's map_batches, Dask's delayed).  Rows keep their order and number; a
    row that can't be judged has the reason in its column `error`.
    """

    raw: str
    source: str | None
    folders: tuple[Files, ...]
    facts: bytes | None
    pack_key: bytes | None
    options: tuple[tuple[str, Any], ...]
    key: str = field(init=False)

    def __post_init__(self) -> None:
        everything = repr((self.folders, self.facts, self.pack_key, self.options))
        object.__setattr__(self, "key", hashlib.sha256(everything.encode()).hexdigest())

    @classmethod
    def of(
        cls,
        *,
        raw: str = "raw",
        source: str | None = None,
        plugins: Iterable[StrPath] = (),
        facts: StrPath | None = None,
        pack_key: StrPath | None = None,
        **options: Unpack[EngineOptions],
    ) -> "BatchScan":
        """raw, source: columns of the message (binary) and of its name; the rest as Engine has it.

        plugins, facts and pack_key are read now; databases and cache are paths on the machine
        that scans.
        """
        refuse_lone(plugins, "plugins")
        return cls(
            raw,
            source,
            tuple(map(_files, plugins)),
            _content(facts),
            _content(pack_key),
            _frozen(options),
        )

    @property
    def engine(self) -> Engine:
        """This process's engine for this scan; made when first asked for."""
        with _lock:
            if self.key not in _engines:
                home = tempfile.TemporaryDirectory(prefix="fuwake-")
                try:
                    _engines[self.key] = self._make(Path(home.name)), home
                except BaseException:
                    home.cleanup()
                    raise
            return _engines[self.key][0]

    def _make(self, home: Path) -> Engine:
        plugins = []
        for number, files in enumerate(self.folders):
            top = home / f"plugins-{number}"
            top.mkdir()
            plugins.append(top)
            for name, content in files:
                path = top / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        facts = _stored(home / "facts.json", self.facts)
        pack_key = _stored(home / "key.pem", self.pack_key)
        return Engine(plugins, facts=facts, pack_key=pack_key, **dict(self.options))

    def __call__(self, mails: Iterable["pyarrow.RecordBatch"]) -> Iterator["pyarrow.RecordBatch"]:
        return frames.scan_batches(self.engine, mails, raw=self.raw, source=self.source)

    def table(self, mails: "pyarrow.Table") -> "pyarrow.Table":
        """The same for a whole table."""
        import pyarrow as arrow

        return arrow.Table.from_batches(self(mails.to_batches()), frames.schema())
