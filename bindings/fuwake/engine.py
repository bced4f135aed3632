"""Engine: the C engine, with bundled plugins, paths and many mails at once."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypedDict, TypeVar, overload

from . import _core, inputs
from .inputs import InputError, Mail, StrPath
from .rule import Rule, Rules, rule_error

if TYPE_CHECKING:
    from typing_extensions import Buffer

T = TypeVar("T")
# The name of a mail, and its verdict (or what `then` made of it) or why there is none.
Outcome = tuple[str, Any]


def refuse_lone(given: object, name: str) -> None:
    """One string where a list is due is surely a slip: it would be a list of letters."""
    if isinstance(given, (str, bytes, os.PathLike)):
        raise TypeError(f"{name} is a list, not one {type(given).__name__}: write [...] round it")


class EngineOptions(TypedDict, total=False):
    """What Engine takes, but for files that lie on this machine."""

    trust: Iterable[str]
    limits: Mapping[str, int] | None
    bundled: bool
    databases: Iterable[StrPath]
    mask: Iterable[str]
    standard_databases: bool
    inspect: bool
    cache: StrPath | bool
    enable: Iterable[str]
    disable: Iterable[str]
    options: Mapping[str, bool | float | str] | None
    rules: Iterable[str | tuple[str, str]]


def bundled_plugins() -> Path:
    """The folder of plugins that comes with the package; in a source tree, the tree's own."""
    folder = Path(__file__).parent / "plugins"
    return folder if folder.is_dir() else Path(__file__).parents[2] / "plugins"


def bundled_folder(name: str) -> str | None:
    """A folder that was built with the package; None: where libfuwake installs it."""
    folder = Path(__file__).parent / name
    return os.fspath(folder) if folder.is_dir() else None


def bundled_workers() -> str | None:
    """Programs that open attachments."""
    return bundled_folder("workers")


def cache_folder() -> Path | None:
    """Where compiled literals are kept (XDG Base Directory); None without a home."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(given):  # a relative one is to be ignored
        return Path(given) / "fuwake"
    home = os.path.expanduser("~")
    return Path(home) / ".cache" / "fuwake" if os.path.isabs(home) else None


def _option_text(name: str, value: object) -> str:
    return f"{name}={str(value).lower() if isinstance(value, bool) else value}"


class Engine(_core.Engine):
    """Rules and data; immutable, reusable, shared by any number of threads.

    plugins : further plugin folders, read after the bundled ones.
    trust : our own hosts (names) and networks (CIDR), which tell where a mail entered.
    bundled : with the plugins that come with fuwake?
    limits : bounds on hostile input by name, see fuwake.limits().
    databases : MaxMind-format files or folders of them, asked before the standard folders'.
    standard_databases : also those of /usr/share/GeoIP, /var/lib/GeoIP and /usr/local/share/GeoIP?
    facts : a facts file of stored look-ups (docs/facts-file.md).
    inspect : start programs that open archives, PDFs, pictures and .msg files
        (docs/attachments.md)?
    cache : folder of compiled literals; True: the user's own cache folder, False: none.
    mask : addresses to mask in every output besides the recipients that a mail names; the
        recipients of a mail that names none.
    enable, disable : rules to switch on and off, by id ("links/ipfs"), by the head of ids
        ("links/*") or by tag; what is enabled wins.
    options : values for options that packs offer, {"pack.name": value}.
    pack_key : PEM file of an Ed25519 public key: further plugin folders must be signed with it.
    rules : rules held in memory, each the Lua source or (name, source); read last.

    A broken plugin is left out and listed in `errors`, as objects in `problems`.
    """

    _options: dict[str, Any]

    def __new__(
        cls,
        plugins: Iterable[StrPath] | None = None,
        trust: Iterable[str] = (),
        limits: Mapping[str, int] | None = None,
        *,
        bundled: bool = True,
        databases: Iterable[StrPath] = (),
        facts: StrPath | None = None,
        mask: Iterable[str] = (),
        standard_databases: bool = True,
        inspect: bool = True,
        cache: StrPath | bool = True,
        enable: Iterable[str] = (),
        disable: Iterable[str] = (),
        options: Mapping[str, bool | float | str] | None = None,
        pack_key: StrPath | None = None,
        rules: Iterable[str | tuple[str, str]] = (),
    ) -> Self:
        refuse_lone(plugins, "plugins")
        refuse_lone(rules, "rules")
        refuse_lone(trust, "trust")
        refuse_lone(databases, "databases")
        refuse_lone(mask, "mask")
        refuse_lone(enable, "enable")
        refuse_lone(disable, "disable")
        # Read once, for reload() wants it again and it may be a generator.
        plugins, trust, databases = tuple(plugins or ()), tuple(trust), tuple(databases)
        enable, disable, mask = tuple(enable), tuple(disable), tuple(mask)
        limits, options = dict(limits or {}), dict(options or {})
        folders = (bundled_plugins(), *plugins) if bundled else plugins
        stored = os.fspath(facts) if facts is not None else None
        sources = tuple(
            (f"<rule {number}>", rule) if isinstance(rule, str) else rule
            for number, rule in enumerate(rules, 1)
        )
        workers = bundled_workers() if inspect else ""
        kept = cache_folder() if cache is True else cache or None
        self = super().__new__(
            cls,
            folders,
            trust,
            limits,
            databases,
            stored,
            standard_databases,
            workers,
            cache=os.fspath(kept) if kept is not None else None,
            enable=enable,
            disable=disable,
            pack_options=[_option_text(name, value) for name, value in options.items()],
            pack_key=os.fspath(pack_key) if pack_key is not None else None,
            trusted=int(bundled),
            sources=sources,
            mask=mask,
            compiled=bundled_folder("compiled"),
        )
        self._options = {
            "plugins": plugins,
            "trust": trust,
            "limits": limits,
            "bundled": bundled,
            "databases": databases,
            "facts": facts,
            "mask": mask,
            "standard_databases": standard_databases,
            "inspect": inspect,
            "cache": cache,
            "enable": enable,
            "disable": disable,
            "options": options,
            "pack_key": pack_key,
            "rules": sources,
        }
        return self

    def __repr__(self) -> str:
        folders = [os.fspath(folder) for folder in self._options["plugins"]]
        return f"<Engine, {len(super().rules)} rules, plugins {folders}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an Engine can't be pickled: make one in each process, or use fuwake.batch.BatchScan "
            "(docs/frames.md)"
        )

    def reload(self, *, strict: bool = False) -> Self:
        """A new engine from the same folders as they are now; this one stays as it is.

        strict : raise RuleError with every mistake when a plugin is left out; without it the new
            engine has the rest of them, and `problems` tells.
        """
        engine = type(self)(**self._options)
        mistakes = [error for error in engine.errors if error["code"] != "warning"]
        if strict and mistakes:
            raise rule_error(mistakes)
        return engine

    def with_rule(self, source: str, *, name: str = "<rule>") -> Self:
        """A new engine with one rule more; this one stays as it is.

        source : the Lua of a rule, campaign or brand.
        name : what errors call it; a rule given before under this name is replaced.
        Raises RuleError when it doesn't load: .code .file .line .column .message .hint of its
        first mistake, all of them in the text.
        """
        kept = [rule for rule in self._options["rules"] if rule[0] != name]
        engine = type(self)(**{**self._options, "rules": (*kept, (name, source))})
        mistakes = [
            error for error in engine.errors if error["file"] == name and error["code"] != "warning"
        ]
        if mistakes:
            raise rule_error(mistakes)
        return engine

    @property
    def rules(self) -> Rules:  # type: ignore[override]  # a Rule is the dict, and more
        """All rules in order of id; also by id: engine.rules["links/ipfs"]."""
        return Rules(Rule(rule, self) for rule in super().rules)

    @property
    def problems(self) -> "list[_core.RuleError]":
        """The entries of `errors` as RuleError objects, one each."""
        return [rule_error([error]) for error in self.errors]

    def explain(self, id: str, data: "Buffer | StrPath") -> dict[str, Any]:
        """Why one rule fires on one mail, or why not: see explain_bytes().

        id : of the rule.
        data : the raw message (bytes-like), or the path of a file that holds it.
        """
        return self.explain_bytes(id, self._raw(data))

    def _raw(self, data: "Buffer | StrPath") -> "Buffer":
        if isinstance(data, str) and ("\n" in data or "\r" in data):
            raise TypeError("a mail's text: pass data.encode()")
        if isinstance(data, (str, os.PathLike)):
            return inputs.read_one(data, self.message_limit)
        return data

    @property
    def message_limit(self) -> int:
        """Bytes that one message may have."""
        own: dict[str, int] = self._options["limits"]
        return own.get("message_bytes", _core.limits()["message_bytes"])

    def scan(self, data: "Buffer | StrPath", *, source: str | None = None) -> _core.Verdict:
        """Dissect one mail.

        data : the raw message or an Outlook .msg (bytes-like), or the path of a file that holds it.
        source : name to show for it; the path by default.
        Raises LimitError over the limit message_bytes, fuwake.InputError (an OSError) when the file
        can't be read, is empty or no mail.
        """
        if source is None:
            source = inputs.name_of(data) if isinstance(data, (str, os.PathLike)) else ""
        return self.scan_bytes(self._raw(data), source)

    @overload
    def scan_many(
        self,
        paths: Iterable[StrPath],
        *,
        jobs: int = 0,
        on_error: Callable[[str, Exception], None] | None = None,
        on_skip: Callable[[str], None] | None = None,
    ) -> Iterator[_core.Verdict]: ...
    @overload
    def scan_many(
        self,
        paths: Iterable[StrPath],
        *,
        jobs: int = 0,
        on_error: Callable[[str, Exception], None] | None = None,
        on_skip: Callable[[str], None] | None = None,
        then: Callable[[_core.Verdict], T],
    ) -> Iterator[T]: ...
    def scan_many(
        self,
        paths: Iterable[StrPath],
        *,
        jobs: int = 0,
        on_error: Callable[[str, Exception], None] | None = None,
        on_skip: Callable[[str], None] | None = None,
        then: Callable[[_core.Verdict], Any] | None = None,
    ) -> Iterator[Any]:
        """Dissect the mails of files, mailboxes, Maildirs and directories; lazy and in order.

        jobs : threads; 0 is one a processor.  Each is given up to 16 mails at a time.
        on_error : called with the source and the exception of a mail that failed, which is then
            left out; without it the exception is raised, with the source in its notes.  It is a
            LimitError, or a fuwake.InputError (an OSError) of a file that can't be had.
        on_skip : called with a line about files in a directory that are no mail.
        then : called with each verdict in the thread that made it; what it gives is given instead,
            as in then=Verdict.to_json, and the verdict's memory is free at once.
        """
        refuse_lone(paths, "paths")
        if not isinstance(jobs, int):
            raise TypeError(f"jobs is {type(jobs).__name__}: give a number of threads")
        if jobs < 0:
            raise ValueError(f"jobs is {jobs}: give a number of threads, or 0 for one a processor")
        mails = inputs.mails(paths, self.message_limit, on_skip or (lambda line: None))
        return self._verdicts(self._outcomes(mails, jobs, then), on_error)

    @staticmethod
    def _verdicts(
        outcomes: Iterator[Outcome], on_error: Callable[[str, Exception], None] | None
    ) -> Iterator[Any]:
        for source, outcome in outcomes:
            if not isinstance(outcome, Exception):
                yield outcome
            elif on_error is None:
                if source and source not in str(outcome):
                    outcome.add_note(f"the mail is {source}")
                raise outcome
            else:
                on_error(source, outcome)

    def _outcomes(
        self,
        mails: Iterator[Mail | InputError],
        jobs: int,
        then: Callable[[_core.Verdict], Any] | None,
    ) -> Iterator[Outcome]:
        jobs = jobs or len(os.sched_getaffinity(0))
        first = list(islice(mails, 2))
        mails = chain(first, mails)
        if jobs == 1 or len(first) < 2:
            for mail in mails:
                yield self._outcome(mail, then)
            return
        from .many import judged  # importing threads takes longer than a mail

        yield from judged(mails, lambda mail: self._outcome(mail, then), jobs)

    def _outcome(
        self, mail: Mail | InputError, then: Callable[[_core.Verdict], Any] | None
    ) -> Outcome:
        if isinstance(mail, InputError):
            return mail.source, mail
        try:
            verdict = self.scan_bytes(mail.read(), mail.source)
        except (_core.FuwakeError, OSError) as error:
            return mail.source, error
        return mail.source, verdict if then is None else then(verdict)
