"""The arguments of `fuwake rules`."""

import argparse
from collections.abc import Callable
from typing import Any

from ..report import LANGUAGES

Shared = Callable[[], argparse.ArgumentParser]


def add(commands: Any, engine_options: Shared, jobs: Callable[[str], int]) -> None:
    """Add the subcommand to the top parser's."""
    rules = commands.add_parser(
        "rules",
        help="list, show, draft, check, test, explain, weigh and format rules",
        description="What fuwake knows of deceiving, rule by rule; and the tools to write more.",
        epilog="""a new rule in four steps:
  fuwake rules new -o rules/campaigns/lure.lua warning.eml     draft it from a mail received
  fuwake rules check --watch rules                             while you edit it
  fuwake rules test rules                                      samples, and mutations of them
  fuwake rules eval --plugins rules --phish spam/ --ham inbox/ is it worth having?
""",
    )
    actions = rules.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, **options: Any) -> Any:
        return actions.add_parser(name, parents=[engine_options()], **options)

    _list_and_show(action)
    _new(action)
    _check_and_test(action)
    _explain(action)
    _eval_and_profile(action, jobs)
    _fmt_and_docs(actions, action)


def _format(command: Any, *formats: str, default: str | None = "text") -> None:
    shown = f" (default: {default})" if default else ""
    command.add_argument("--format", choices=formats, default=default, help=f"what to write{shown}")


def _lang(command: Any, default: str = "of the locale") -> None:
    command.add_argument("--lang", choices=LANGUAGES, help=f"language (default: {default})")


def _list_and_show(action: Any) -> None:
    each = action("list", help="all rules", epilog="example:\n  fuwake rules list")
    _format(each, "text", "json")
    _lang(each)
    show = action(
        "show", help="one rule", epilog="example:\n  fuwake rules show links/text-href-mismatch"
    )
    show.add_argument("id", metavar="ID")
    _format(show, "text", "json")
    _lang(show)


def _new(action: Any) -> None:
    new = action(
        "new",
        help="draft a campaign from mails, or a brand",
        description="Draft a campaign from one or several mails of a wave: what they share and "
        "ordinary mail has not, with the mails as tests.  The victim is masked, and links of "
        "strangers end in .example.  The draft loads and passes; read it before it goes live.",
        epilog="""exit status: 0 done, 2 could not be done (an existing file is never overwritten)

examples:
  fuwake rules new one.eml two.eml -o rules/campaigns/kagoya-held.lua
  fuwake rules new --ham ~/Maildir --reference https://www.example.jp/notice one.eml
  fuwake rules new --brand 'Example Bank' --domain example.co.jp -o rules/brands/example-bank.lua
""",
    )
    new.add_argument("mails", metavar="MAIL", nargs="*", help="mails of one wave")
    # How it was written first: still taken, and told nowhere.
    new.add_argument("--from", dest="sampled", nargs="+", default=[], help=argparse.SUPPRESS)
    new.add_argument("--brand", metavar="NAME", help="draft a brand instead")
    new.add_argument(
        "--domain", metavar="DOMAIN", action="append", default=[], help="of the brand's own site"
    )
    new.add_argument(
        "--id", metavar="ID", help="id of the draft (default: a campaign's file name, else made up)"
    )
    new.add_argument(
        "--ham",
        metavar="DIR",
        action="append",
        default=[],
        help="ordinary mail of yours: what it says too is no mark, and the draft fires on none",
    )
    new.add_argument(
        "--reference", metavar="URL", action="append", default=[], help="a warning about the wave"
    )
    new.add_argument("-o", "--output", metavar="FILE", help="write a new file; its folder is made")


def _check_and_test(action: Any) -> None:
    check = action(
        "check",
        help="do all plugins load? what is odd about them?",
        description="Load plugins and tell every mistake with its place and how to mend it; "
        "warn of rules without prefilter or samples, that match none of their samples, "
        "that are slow, and of fields without use.",
        epilog="""exit status: 0 all load (warnings or not), 1 some don't, or raise on a sample

examples:
  fuwake rules check
  fuwake rules check --watch my-rules""",
    )
    check.add_argument(
        "folders",
        metavar="DIR",
        nargs="*",
        default=[],
        help="plugin folder or file to load besides and to tell of (default: tell of all)",
    )
    check.add_argument("--no-warnings", action="store_true", help="mistakes only")
    check.add_argument("--watch", action="store_true", help="again after every save, until ^C")
    _format(check, "text", "json")
    test = action(
        "test",
        help="run the sample mails inside the rules, and mutations of them",
        description="Run the sample mails inside the rules, and the same mails in other charsets "
        "(ISO-2022-JP, Shift_JIS, EUC-JP, UTF-8), transfer encodings, line ends and foldings, in "
        "full width, and defanged: a finding that a mutation loses is told.  A rule may be "
        'exempt from one with a reason: exempt = { ["full-width"] = "why" }.',
        epilog="""exit status: 0 all pass, 1 some fail or don't load

examples:
  fuwake rules test
  fuwake rules test my-rules
  fuwake rules test campaigns/kagoya-expiry""",
    )
    test.add_argument(
        "words",
        metavar="DIR|ID",
        nargs="*",
        default=[],
        help="plugin folder to load besides, or a rule: these alone are tested (default: all)",
    )
    test.add_argument("--no-mutations", action="store_true", help="the samples as they stand only")
    test.add_argument("--watch", action="store_true", help="again after every save, until ^C")


def _explain(action: Any) -> None:
    explain = action(
        "explain",
        help="why a rule fires on a mail, or why not",
        description="Run one rule on one mail and show its conditions, the literals of its "
        "prefilter and where they stand, every call it makes and what that gave.",
        epilog="""exit status: 0 the rule fires, 1 it doesn't, 2 could not be done

example:
  fuwake rules explain campaigns/kagoya-expiry mail.eml""",
    )
    explain.add_argument("id", metavar="ID")
    explain.add_argument("mail", metavar="MAIL", help="a message file; - is standard input")
    _format(explain, "text", "json")
    _lang(explain)


def _eval_and_profile(action: Any, jobs: Callable[[str], int]) -> None:
    weigh = action(
        "eval",
        help="hits, precision, overlap and gain of rules on labelled mail",
        description="Scan labelled mail and tell for each rule: hits among phishing, false hits "
        "among ordinary mail, precision, phishing that no other rule hits (only), mails that "
        "become phishing only through it (gain; harm among ordinary ones), and the rule "
        "that hits most of the same.  How good the verdicts are as a whole: fuwake eval.",
        epilog="""exit status: 0 done, 2 something could not be done, 3 done, but a rule failed

example:
  fuwake rules eval --plugins my-rules --phish spam/ --ham inbox/ --rule campaigns/mine""",
    )
    weigh.add_argument(
        "--phish", metavar="DIR", action="append", required=True, help="phishing mails"
    )
    weigh.add_argument("--ham", metavar="DIR", action="append", required=True, help="ordinary ones")
    weigh.add_argument(
        "--rule", metavar="ID", action="append", default=[], help="tell of this rule only"
    )
    weigh.add_argument(
        "--jobs", metavar="N", type=jobs, default=0, help="threads (default: one a processor)"
    )
    _format(weigh, "text", "json")
    profile = action(
        "profile",
        help="time and memory a rule takes",
        description="Scan mails and tell what each rule took: processor time, and the most Lua "
        "memory of one run.  The slowest comes first.",
        epilog="example:\n  fuwake rules profile --plugins my-rules mails/",
    )
    profile.add_argument("paths", metavar="PATH", nargs="+", help="mails; - is standard input")
    _format(profile, "text", "json")


def _fmt_and_docs(actions: Any, action: Any) -> None:
    fmt = actions.add_parser(
        "fmt",
        help="format plugins as the bundled ones are",
        description="Format plugins in place and name the files that changed: two blanks a level, "
        "blanks round operators, a comma after the last entry of a table over several "
        "lines.  Lines are kept as they are broken, comments and strings as they stand.",
        epilog="""exit status: 0 done, 1 with --check: some would change, 2 some are no Lua

examples:
  fuwake rules fmt my-rules
  fuwake rules fmt --check plugins""",
    )
    fmt.add_argument("paths", metavar="PATH", nargs="+", help="plugin files, and folders of them")
    fmt.add_argument("--check", action="store_true", help="change nothing, name those that would")
    docs = action(
        "docs",
        help="write a catalogue of all rules",
        description="Write a page of all rules: what each looks for, its weight, literals, "
        "known false positives and references.",
        epilog="""examples:
  fuwake rules docs -o rules.html
  fuwake rules docs --lang ja > rules.md""",
    )
    _format(docs, "md", "html", default=None)
    _lang(docs, "both")
    docs.add_argument(
        "-o", "--output", metavar="FILE", help="write here; its suffix tells the format"
    )
