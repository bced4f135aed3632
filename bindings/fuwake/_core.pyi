"""libfuwake for Python; use it through the package fuwake."""

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Any, Final, Self, final

from typing_extensions import Buffer, disjoint_base

__version__: Final[str]

class FuwakeError(Exception):
    """Base of all errors of fuwake."""

class ArgumentError(FuwakeError, ValueError):
    """An argument makes no sense."""

class LimitError(FuwakeError, ValueError):
    """Over a documented limit."""

class PluginError(FuwakeError, OSError):
    """A plugin folder can't be read."""

class RuleError(FuwakeError, LookupError):
    """A rule is unknown or broken."""

    # Of a broken rule; empty when a rule is only unknown.
    code: str
    file: str
    line: int
    column: int
    message: str
    hint: str

def versions() -> dict[str, Any]:
    """Versions of the library, its parts and its data."""

def rules_api() -> dict[str, Any]:
    """Names that rules may use, as registered."""

def limits() -> dict[str, int]:
    """Default bounds on hostile input, by name."""

@disjoint_base
class Engine:
    """Rules and data; immutable, shared by any number of threads.

    plugins : folders, read in order; a broken plugin is left out and listed in `errors`.
    trust : our own hosts (names) and networks (CIDR).
    limits : bounds on hostile input by name, see limits().
    databases : MaxMind-format files or folders of them.
    facts : path of a facts file.
    workers : folder of the programs that open attachments; "": none is started.
    cache : folder of compiled literals.
    compiled : folder of literals compiled when fuwake was built; "": none.
    enable, disable : rules by id, head of ids and a star, or tag.
    pack_options : "PACK.NAME=VALUE" each.
    pack_key : PEM file of an Ed25519 public key that packs must be signed with.
    trusted : how many of the first folders need no signature.
    sources : plugins held in memory, (name, text) each, read after the folders.
    mask : addresses to mask besides a mail's recipients.
    """

    def __new__(
        cls,
        plugins: Iterable[str | PathLike[str]] = (),
        trust: Iterable[str] = (),
        limits: Mapping[str, int] | None = None,
        databases: Iterable[str | PathLike[str]] = (),
        facts: str | None = None,
        standard_databases: bool = True,
        workers: str | None = None,
        cache: str | None = None,
        enable: Iterable[str] = (),
        disable: Iterable[str] = (),
        pack_options: Iterable[str] = (),
        pack_key: str | None = None,
        trusted: int = 0,
        sources: Iterable[tuple[str, str]] = (),
        mask: Iterable[str] = (),
        compiled: str | None = None,
    ) -> Self: ...
    def scan_bytes(self, raw: Buffer, /, source: str = "") -> Verdict:
        """Dissect one raw RFC 5322 message; releases the GIL.

        raw : bytes-like; not kept, copied first unless bytes.
        source : name to show for the message.
        Returns a Verdict.  Raises LimitError over the limit message_bytes.
        """

    def url(self, url: str, /, *, raw_urls: bool = False) -> dict[str, Any]:
        """Dissect one URL without a message; defanged writing is understood.

        Returns {url, host, org, scheme, kind, marks, chain, brand, owner}.
        Raises ArgumentError when there is no host in it.
        """

    def match_brand(self, domain_or_url: str, /) -> list[dict[str, Any]]:
        """Brands that own a host or are posed as by it: list of {brand, how, value}."""

    def test(self, id: str | None = None) -> list[dict[str, Any]]:
        """Run the sample mails inside one rule, or inside all of them.

        Returns a list of {rule, test, ok, expected, got, message, file, line, error}; error is an
        entry as of Engine.errors, or None.
        Raises RuleError when no rule has that id.
        """

    def explain_bytes(self, id: str, raw: Buffer, /) -> dict[str, Any]:
        """Why one rule fires on one raw message, or why not; releases the GIL.

        Returns {rule, outcome, when, prefilter, prefilter_met, when_holds, matched, calls,
        calls_seen, findings, errors}; outcome is 'fired' or what was in the way:
        'prefilter', 'when', 'no-match' or 'error'.
        Raises RuleError when no rule has that id.
        """

    def profile_bytes(self, mails: Iterable[Buffer], /) -> list[dict[str, Any]]:
        """What each rule takes on these raw messages.

        Returns a list of {rule, runs, total_us, most_us, most_bytes}.
        """

    @property
    def errors(self) -> list[dict[str, Any]]:
        """All mistakes of the plugins left out.

        {rule, code, file, line, column, end_column, excerpt, message, hint}
        """

    @property
    def samples(self) -> list[dict[str, Any]]:
        """Sample mails inside the rules.

        {rule, test, expected, mail, facts, file, line, column}
        """

    @property
    def rules(self) -> list[dict[str, Any]]:
        """All rules in order of id."""

    @property
    def packs(self) -> list[dict[str, Any]]:
        """Packs in order: {name, version, path, sealed, overrides, options}."""

    @property
    def brands(self) -> list[dict[str, Any]]:
        """All brands in order of id."""

    @property
    def words(self) -> list[dict[str, Any]]:
        """Lists of words and hosts in force: {id, kind, count, files[{file, words}]}.

        kind : "words" or "hosts"; words are as they are compared, folded or A-labels.
        """

@final
class Verdict:
    """What one message gave; made by Engine.scan()."""

    @property
    def verdict(self) -> str:
        """'phishing', 'suspicious' or 'clean'."""

    @property
    def probability(self) -> float:
        """That it is phishing, 0..1."""

    @property
    def score(self) -> float:
        """Log-odds in nats."""

    @property
    def headless(self) -> bool:
        """Had the message no header field at all?  Then it is hardly a mail."""

    @property
    def findings(self) -> list[dict[str, Any]]:
        """What rules found, each with its evidence."""

    @property
    def facts(self) -> dict[str, Any]:
        """What is in the mail, judged or not."""

    @property
    def sender(self) -> dict[str, Any]:
        """{verdict, brand, reasons}."""

    @property
    def nested(self) -> list[dict[str, Any]]:
        """Mails attached to this one, each dissected as if given alone."""

    @property
    def converted(self) -> str | None:
        """What the mail was made from: 'msg', 'utf-16', or None; offsets are those of the mail made."""

    @property
    def brands(self) -> list[dict[str, Any]]:
        """Brands the mail names, and where."""

    @property
    def texts(self) -> list[dict[str, Any]]:
        """The texts of the mail as read, masked and defanged: {where, html, text}."""

    @property
    def errors(self) -> list[dict[str, Any]]:
        """Rules that failed on this message."""

    @property
    def limits(self) -> list[dict[str, Any]]:
        """Limits the message went over."""

    @property
    def source(self) -> str:
        """Name given to the message."""

    @property
    def sha256(self) -> str:
        """SHA-256 of the raw message, in hex."""

    def to_dict(self, *, raw_urls: bool = False) -> dict[str, Any]:
        """The whole verdict, schema "fuwake/1", as a new dict; URLs are defanged."""

    def to_json(self, *, raw_urls: bool = False) -> str:
        """The whole verdict as one line of JSON; URLs are defanged."""

    def to_row(self) -> str:
        """The columns of docs/frames.md as one line of JSON; the date in microseconds since 1970 UTC."""

    def report(self, format: str = "text", lang: str | None = None) -> str:
        """The four-step dissection.

        format : 'text', 'html', 'md' or 'json'.
        lang : 'ja' or 'en'; None asks the locale.
        """

    def _repr_html_(self) -> str:
        """The dissection, for a notebook."""
