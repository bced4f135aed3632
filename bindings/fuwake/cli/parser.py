"""The arguments of every subcommand, with examples; completion is made from this too."""

import argparse
import json
from typing import Any, NoReturn

from .._core import __version__, versions
from ..report import ALIASES, FORMATS, LANGUAGES
from . import rules_parser

EVALUATION_FORMATS = ("text", "json", "html")
MILTER_ACTIONS = ("mark", "quarantine", "reject")
SHELLS = ("bash", "zsh", "fish")


class UsageError(Exception):
    """Wrong arguments; the text is one line."""


class Parser(argparse.ArgumentParser):
    """argparse that keeps line ends in help and fails with one line."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **options
        )

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuse what is unknown here, where the help for it is, not at the top."""
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return known, unknown

    def error(self, message: str) -> NoReturn:
        # argparse says "argument where: what".
        where, colon, what = message.removeprefix("argument ").partition(": ")
        if colon and message.startswith("argument "):
            message = f"{what}: {where}"
        if message.endswith("required: PATH"):
            message += ", or - for standard input"
        raise UsageError(f"{message}: see '{self.prog} --help'")


class Version(argparse.Action):
    """Name the library, its parts and its databases; asked for only when wanted."""

    def __call__(self, parser: argparse.ArgumentParser, *unused: object) -> None:
        known = versions()
        databases = known.pop("databases", {})
        print(f"fuwake {__version__}")
        for name, version in known.items():
            if name != "fuwake":
                print(f"  {name} {version}")
        for name, version in databases.items():
            text = version if isinstance(version, str) else json.dumps(version)
            print(f"  database {name} {text}")
        parser.exit()


def parser(command: str | None = None) -> Parser:
    """The whole command line; without the other subcommands' when the first word is one."""
    top = Parser(
        prog="fuwake",
        description="Take a suspicious mail apart and say, with evidence, whether it is phishing.",
        epilog="""examples:
  fuwake scan mail.eml                  is it phishing?  (exit status 1: yes)
  fuwake report --lang ja mail.eml      the four-step dissection
  fuwake url 'hxxps://example[.]test/?u=aHR0cDovL2EuZXhhbXBsZS8'
""",
    )
    top.add_argument("--version", action=Version, nargs=0, help="versions of library and databases")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, add in SUBCOMMANDS.items():
        if command == name or command not in SUBCOMMANDS:
            add(commands)
    return top


def engine_options() -> Parser:
    """What every command that makes an engine takes."""
    parent = Parser(add_help=False)
    group = parent.add_argument_group("engine")
    group.add_argument(
        "--plugins", metavar="DIR", action="append", default=[], help="further plugin folder"
    )
    group.add_argument("--no-bundled", action="store_true", help="without the bundled plugins")
    group.add_argument(
        "--trust", metavar="HOST|CIDR", action="append", default=[], help="a receiving host of ours"
    )
    group.add_argument(
        "--mask",
        metavar="ADDRESS",
        action="append",
        default=[],
        help="the victim's address, where the mail doesn't name it (Bcc, undisclosed recipients)",
    )
    group.add_argument("--facts", metavar="FILE", help="stored look-ups (docs/facts-file.md)")
    group.add_argument(
        "--database",
        metavar="FILE|DIR",
        action="append",
        default=[],
        help="place and AS database (.mmdb), besides the standard folders'",
    )
    group.add_argument(
        "--no-inspect",
        action="store_true",
        help="start no program for archives, PDFs, pictures and .msg files",
    )
    group.add_argument(
        "--limit",
        metavar="NAME=N",
        action="append",
        default=[],
        help="change a bound on hostile input (message_bytes, parts, ...)",
    )
    rules = parent.add_argument_group("rules")
    rules.add_argument(
        "--enable",
        metavar="ID|TAG",
        action="append",
        default=[],
        help="switch rules on: an id, the head of ids and a star ('links/*'), or a tag",
    )
    rules.add_argument(
        "--disable",
        metavar="ID|TAG",
        action="append",
        default=[],
        help="switch rules off, likewise",
    )
    rules.add_argument(
        "--option",
        metavar="PACK.NAME=VALUE",
        action="append",
        default=[],
        help="an option that a pack offers ('fuwake packs list')",
    )
    rules.add_argument(
        "--pack-key",
        metavar="FILE",
        help="Ed25519 public key (PEM): --plugins folders must be signed with it",
    )
    caches = rules.add_mutually_exclusive_group()
    caches.add_argument(
        "--cache", metavar="DIR", help="where compiled literals are kept (default: ~/.cache/fuwake)"
    )
    caches.add_argument("--no-cache", action="store_true", help="keep no compiled literals")
    return parent


def _lang_option(command: Parser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, help="language (default: of the locale)")


def _format_option(command: Parser, *formats: str, default: str | None = "text") -> None:
    shown = f" (default: {default})" if default else ""
    same = ", ".join(f"{name} is {ALIASES[name]}" for name in formats if name in ALIASES)
    shown += f" ({same})" if same else ""
    command.add_argument("--format", choices=formats, default=default, help=f"what to write{shown}")


def _raw_option(command: Parser, where: str = " in JSON") -> None:
    command.add_argument("--raw", action="store_true", help=f"live URLs{where}, not defanged ones")


def _scan(commands: Any) -> None:
    scan = commands.add_parser(
        "scan",
        parents=[engine_options()],
        help="judge mails, one line and its findings each",
        description="Judge mails.  PATH is a message file, an mbox, a Maildir or a directory; "
        "- is standard input.",
        epilog="""exit status:
  0 no phishing   1 at least one phishing   2 something could not be done
  3 done, but a rule failed
  (of several the gravest: 2, then 3, then 1)

examples:
  fuwake scan mail.eml
  fuwake scan --format ndjson ~/Maildir | jq -r 'select(.verdict == "phishing").source'
  fuwake scan -o verdicts.parquet mails/
  fuwake scan --trust mx.example.jp --trust 192.0.2.0/24 --jobs 4 mails/
  curl -s imaps://... | fuwake scan -
""",
    )
    scan.add_argument("paths", metavar="PATH", nargs="+", help="mails; - is standard input")
    _format_option(scan, "text", "json", "ndjson", "arrow", "parquet", default=None)
    _lang_option(scan)
    _raw_option(scan)
    scan.add_argument(
        "-o", "--output", metavar="FILE", help="write here; its suffix tells the format"
    )
    _jobs_option(scan)


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 1024:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1024")
    return int(text)


def _jobs_option(command: Parser) -> None:
    command.add_argument(
        "--jobs", metavar="N", type=_jobs, default=0, help="threads (default: one a processor)"
    )


def _report(commands: Any) -> None:
    report = commands.add_parser(
        "report",
        parents=[engine_options()],
        help="the four-step dissection of one mail",
        description="Dissect one mail in four steps: subject, sender's domain, salutation, "
        "links; with evidence.",
        epilog="""exit status: 0 done, 2 could not be done, 3 done, but a rule failed

examples:
  fuwake report mail.eml
  fuwake report -o dissection.html mail.eml
  fuwake report --format md --lang ja mail.eml > warning.md
""",
    )
    report.add_argument("mail", metavar="MAIL", help="a message file; - is standard input")
    _format_option(report, *FORMATS, *ALIASES, default=None)
    _lang_option(report)
    _raw_option(report)
    report.add_argument(
        "-o", "--output", metavar="FILE", help="write here; its suffix tells the format"
    )


def _url(commands: Any) -> None:
    url = commands.add_parser(
        "url",
        parents=[engine_options()],
        help="unwrap URLs, name their owner and the brand they pose as",
        description="Unwrap URLs by decoding alone; nothing is fetched.  Defanged writing is "
        "understood.",
        epilog="""exit status: 0 done, 2 a URL had no host

examples:
  fuwake url 'https://www.example.test/url.php?url=aHR0cHM6Ly9leGFtcGxlLmpwLw=='
  grep -o 'http[^ ]*' log | fuwake url --format ndjson -
""",
    )
    url.add_argument("urls", metavar="URL", nargs="+", help="URLs; - reads one a line")
    _format_option(url, "text", "ndjson")
    _lang_option(url)
    _raw_option(url, "")


def _brands(commands: Any) -> None:
    brands = commands.add_parser(
        "brands",
        help="list, show, match and measure brands",
        description="Who the brands are: names, domains by role, official warnings.",
    )
    actions = brands.add_subparsers(dest="action", metavar="ACTION", required=True)
    each = actions.add_parser(
        "list",
        parents=[engine_options()],
        help="all brands",
        epilog="example:\n  fuwake brands list --lang ja",
    )
    _format_option(each, "text", "json")
    _lang_option(each)
    show = actions.add_parser(
        "show",
        parents=[engine_options()],
        help="one brand",
        epilog="example:\n  fuwake brands show kagoya",
    )
    show.add_argument("id", metavar="ID")
    _format_option(show, "text", "json")
    _lang_option(show)
    match = actions.add_parser(
        "match",
        parents=[engine_options()],
        help="whose is a domain, and whom does it pose as?",
        epilog="""exit status: 0 a brand, 1 none

example:
  fuwake brands match www.eki-net.example.com""",
    )
    match.add_argument("name", metavar="DOMAIN|URL")
    _format_option(match, "text", "json")
    measure = actions.add_parser(
        "eval",
        parents=[engine_options()],
        help="how well are brands named by URLs?",
        description="Measure on a list of URLs and the brand each posed as (.csv or .csv.gz; the "
        "columns are found by what they hold), and on the links of genuine mails.  "
        "Nothing is fetched.",
        epilog="""examples:
  fuwake brands eval phishurl-list.csv
  fuwake brands eval --format json list.csv.gz | jq .list.brands.amazon
  fuwake brands eval --mails ~/Maildir/.Archive""",
    )
    measure.add_argument("list", metavar="CSV", nargs="?", help="URLs and brands")
    measure.add_argument(
        "--mails",
        metavar="DIR",
        action="append",
        default=[],
        help="genuine mails: a link that poses as a brand there is named wrong",
    )
    _format_option(measure, "text", "json")


def _words(commands: Any) -> None:
    words = commands.add_parser(
        "words",
        help="list the words and hosts that facts are recognised by",
        description="Which words and hosts are in force, and which file they come from: of the "
        "bundled plugins and of every --plugins folder (plugins/README.md says what a list tells).",
    )
    actions = words.add_subparsers(dest="action", metavar="ACTION", required=True)
    each = actions.add_parser(
        "list",
        parents=[engine_options()],
        help="all lists: how many words, from which files",
        epilog="example:\n  fuwake words list --plugins my-rules",
    )
    _format_option(each, "text", "json")
    show = actions.add_parser(
        "show",
        parents=[engine_options()],
        help="one list: its words, file by file, as they are compared",
        epilog="example:\n  fuwake words show host-shortener",
    )
    show.add_argument("id", metavar="LIST")
    _format_option(show, "text", "json")


def _campaigns(commands: Any) -> None:
    campaigns = commands.add_parser(
        "campaigns",
        parents=[engine_options()],
        help="which mails are of one make, and what binds them",
        usage="fuwake campaigns [OPTION]... PATH...\n       fuwake campaigns [OPTION]... diff A B",
        description="Group mails into campaigns by what they share: shape of subject and sender, "
        "domains, relay, link paths, make, wording; or show two mails side by side (= both have it).",
        epilog="""examples:
  fuwake campaigns mails/
  fuwake campaigns --format json --least 5 mails/ | jq '.[0].bonds'
  fuwake campaigns --draft rules spam/         then: fuwake rules check rules
  fuwake campaigns diff one.eml other.eml      (a folder of that name: ./diff)
""",
    )
    campaigns.add_argument("paths", metavar="PATH", nargs="+", help="mails; - is standard input")
    campaigns.add_argument(
        "--least", metavar="N", type=_jobs, default=2, help="mails of a campaign (default: 2)"
    )
    campaigns.add_argument(
        "--draft",
        metavar="DIR",
        help="write a drafted rule for each to DIR/campaigns, as 'rules new'",
    )
    campaigns.add_argument(
        "--ham", metavar="PATH", action="append", default=[], help="ordinary mail no draft fires on"
    )
    _format_option(campaigns, "text", "json")
    _lang_option(campaigns)


def _packs(commands: Any) -> None:
    packs = commands.add_parser(
        "packs",
        help="list, hash and check packs of rules",
        description="A pack is a plugin folder; with a manifest pack.lua it has a name, options "
        "and overrides (docs/packs.md).",
    )
    actions = packs.add_subparsers(dest="action", metavar="ACTION", required=True)
    each = actions.add_parser(
        "list",
        parents=[engine_options()],
        help="all packs and their options",
        epilog="example:\n  fuwake packs list --plugins my-rules",
    )
    _format_option(each, "text", "json")
    hashes = actions.add_parser(
        "hash",
        help="write pack.sha256, the list that is signed",
        epilog="""example:
  fuwake packs hash my-rules
  openssl pkeyutl -sign -rawin -inkey private.pem -in my-rules/pack.sha256 \\
      -out my-rules/pack.sha256.sig""",
    )
    hashes.add_argument("folder", metavar="DIR")
    check = actions.add_parser(
        "check",
        help="is a pack as it was hashed and signed, and does it load?",
        epilog="""exit status: 0 yes, 1 no

examples:
  fuwake packs check my-rules
  fuwake packs check --pack-key public.pem my-rules""",
    )
    check.add_argument("folder", metavar="DIR")
    check.add_argument("--pack-key", metavar="FILE", help="Ed25519 public key (PEM)")


def _labelled_options(command: Parser) -> None:
    for name, what, required in (
        ("phish", "mails that are phishing", True),
        ("ham", "mails that are genuine", True),
        ("apart", "genuine mails measured by themselves, such as reports of phishing", False),
    ):
        command.add_argument(
            f"--{name}",
            metavar="DIR",
            nargs="+",
            action="extend",
            default=[],
            required=required,
            help=what,
        )
    _jobs_option(command)
    _lang_option(command)


def _eval(commands: Any) -> None:
    evaluation = commands.add_parser(
        "eval",
        parents=[engine_options()],
        help="recall, false positives and calibration on labelled mail",
        description="Judge labelled folders: recall and false positives at each threshold with "
        "95 % intervals, ROC, calibration, each rule's hits and gain, the mails judged wrong.  "
        "Whether one rule is worth having, while it is written: fuwake rules eval.",
        epilog="""HTML needs pip install 'fuwake[fit]'.

exit status: 0 done, 2 something could not be done, 3 done, but a rule failed

examples:
  fuwake eval --phish phish/ --ham ham/ newsletters/
  fuwake eval --phish phish/ --ham ham/ -o evaluation.html
  fuwake eval --phish phish/ --ham ham/ --plugins my-weights.lua""",
    )
    _labelled_options(evaluation)
    _format_option(evaluation, *EVALUATION_FORMATS, default=None)
    evaluation.add_argument(
        "-o", "--output", metavar="FILE", help="write here; its suffix tells the format"
    )


def _fit(commands: Any) -> None:
    fit = commands.add_parser(
        "fit",
        parents=[engine_options()],
        help="learn the rules' weights from labelled mail",
        description="Learn weights by regularised logistic regression within each rule's bounds, "
        "and say how good they are, cross-validated: look-alikes never straddle.",
        epilog="""Needs pip install 'fuwake[fit]'.

exit status: 0 done, 2 something could not be done, 3 done, but a rule failed

examples:
  fuwake fit --phish phish/ --ham ham/ -o my-weights.lua
  fuwake fit --phish phish/ --ham ham/ --ablation --report fit.html -o my-weights.lua
  fuwake scan --plugins my-weights.lua mail.eml""",
    )
    _labelled_options(fit)
    _format_option(fit, *EVALUATION_FORMATS, default=None)
    fit.add_argument("-o", "--output", metavar="FILE", required=True, help="the weights file")
    fit.add_argument("--report", metavar="FILE", help="write the report here (default: show it)")
    fit.add_argument(
        "--ablation", action="store_true", help="learn anew without each family of rules, too"
    )
    fit.add_argument(
        "--hold-out",
        action="store_true",
        help="learn from two thirds alone, too, and judge the third",
    )


def _milter(commands: Any) -> None:
    milter = commands.add_parser(
        "milter",
        parents=[engine_options()],
        help="judge each mail that a mail server takes in",
        description="A mail filter (milter) for Postfix and sendmail: marks each mail with its "
        "verdict in fields X-Fuwake-..., and quarantines or refuses it if told to (docs/mail-server.md).",
        epilog="""Needs apt-get install libmilter-dev; pip install 'fuwake[milter]'.

signals: SIGUSR1 reads the rules anew, SIGTERM ends once the mails at hand are done

exit status: 0 ended by a signal, 2 could not serve

examples:
  fuwake milter inet:127.0.0.1:11399
  fuwake milter --phishing quarantine --trust 192.0.2.0/24 unix:/run/fuwake/milter.sock
""",
    )
    milter.add_argument("address", metavar="ADDRESS", help="inet:HOST:PORT or unix:/PATH")
    for verdict in ("phishing", "suspicious"):
        milter.add_argument(
            f"--{verdict}",
            choices=MILTER_ACTIONS,
            default="mark",
            help=f"what to do with mail that is {verdict} (default: mark)",
        )
    milter.add_argument(
        "--users", action="store_true", help="also judge what users send who logged in"
    )


def _completion(commands: Any) -> None:
    completion = commands.add_parser(
        "completion",
        help="completion for a shell",
        description="Write a completion script.",
        epilog="""examples:
  fuwake completion bash > ~/.local/share/bash-completion/completions/fuwake
  fuwake completion zsh > ~/.zfunc/_fuwake
  fuwake completion fish > ~/.config/fish/completions/fuwake.fish
""",
    )
    completion.add_argument("shell", choices=SHELLS)


def _rules(commands: Any) -> None:
    rules_parser.add(commands, engine_options, _jobs)


SUBCOMMANDS = {
    "scan": _scan,
    "report": _report,
    "url": _url,
    "rules": _rules,
    "brands": _brands,
    "words": _words,
    "campaigns": _campaigns,
    "packs": _packs,
    "eval": _eval,
    "fit": _fit,
    "milter": _milter,
    "completion": _completion,
}
