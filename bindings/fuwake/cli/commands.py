"""What each subcommand does; nothing here judges a mail.

What only one subcommand needs is imported by it: importing costs more than judging a mail.
"""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO, TypeVar

from .. import frames, inputs
from .._core import FuwakeError, Verdict, limits
from ..engine import Engine
from ..report import ALIASES, language, model, render, safe
from ..report.text import COLOURS, MARK_OF_VERDICT
from ..report.width import pad, width
from ..report.words import Words
from ..rule import place_of
from .parser import UsageError

T = TypeVar("T")
CLEAN, PHISHING, FAILED, RULE_FAILED = 0, 1, 2, 3
GRAVITY = (CLEAN, PHISHING, RULE_FAILED, FAILED)  # a later one wins
ROWS_OF_SUFFIX = {  # of what scan writes
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".arrow": "arrow",
    ".arrows": "arrow",
    ".parquet": "parquet",
    ".txt": "text",
}
EVALUATION_OF_SUFFIX = {".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}
REPORT_OF_SUFFIX = {**EVALUATION_OF_SUFFIX, ".md": "md", ".markdown": "md"}


def complain(text: str) -> None:
    """One line on standard error, whatever is in it."""
    if sys.stderr is not None:  # closed: nobody wants to know
        print(f"fuwake: {safe.line(text)}", file=sys.stderr)


def describe(error: Exception, source: str = "") -> str:
    """what: where: how to mend"""
    if isinstance(error, OSError) and error.errno is not None:  # our own say all of it
        error = inputs.input_error(error.filename or "standard output", error)
    text = str(error)
    if source and source not in text:
        what, _, how = text.partition(": ")
        return ": ".join(filter(None, [what, source, how]))
    return text


def run(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    action = getattr(options, "action", None)
    name = f"{options.command} {action}" if action else options.command
    return commands_of(options.command)[name](options)


def commands_of(first: str) -> Mapping[str, Callable[[argparse.Namespace], int]]:
    """What does the subcommands whose first word that is, by name."""
    if first == "campaigns":
        from . import campaigns  # which asks for things of this module

        return campaigns.COMMANDS
    if first == "milter":
        from . import milter

        return milter.COMMANDS
    if first == "rules":
        from . import rules

        return rules.COMMANDS
    return COMMANDS


def engine_of(
    options: argparse.Namespace, *, quiet: bool = False, further: Iterable[str] = ()
) -> Engine:
    """The engine the options describe, with further plugin folders; broken plugins are told of."""
    engine = Engine(
        [*options.plugins, *further],
        options.trust,
        dict(map(limit, options.limit)),
        bundled=not options.no_bundled,
        databases=options.database,
        facts=options.facts,
        mask=options.mask,
        inspect=not options.no_inspect,
        cache=False if options.no_cache else options.cache or True,
        enable=options.enable,
        disable=options.disable,
        options=dict(map(pack_option, options.option)),
        pack_key=options.pack_key,
    )
    if not quiet:
        for error in engine.errors:
            what = "warning" if error["code"] == "warning" else "plugin left out"
            complain(f"{what}: {load_error(error)}")
    return engine


def below(folders: list[str], entries: Iterable[dict[str, Any]]) -> list[Any]:
    """The rules, brands or errors whose file lies in one of the folders; all without folders."""
    tops = [os.path.abspath(folder) for folder in folders]
    return [
        entry
        for entry in entries
        if not tops or any(Path(os.path.abspath(entry["file"])).is_relative_to(t) for t in tops)
    ]


def broken(engine: Engine) -> bool:
    """Was a plugin left out?"""
    return any(error["code"] != "warning" for error in engine.errors)


def limit(text: str) -> tuple[str, int]:
    """The name and number of --limit NAME=N."""
    name, equals, number = text.partition("=")
    known = limits()
    if name not in known:
        raise UsageError(f"no limit named {name!r}: --limit {text}: choose from {', '.join(known)}")
    if not equals:
        raise UsageError(f"no NAME=N: --limit {text}: write --limit {name}={known[name]}")
    if not (number.isascii() and number.isdigit()):
        raise UsageError(f"no number: --limit {text}: write --limit {name}={known[name]}")
    return name, int(number[:20])  # out of range all the same; the engine says so


def pack_option(text: str) -> tuple[str, str]:
    """The name and value of --option PACK.NAME=VALUE."""
    name, equals, value = text.partition("=")
    if not equals or "." not in name:
        raise UsageError(f"no PACK.NAME=VALUE: --option {text}: see 'fuwake packs list'")
    return name, value


def load_error(error: dict[str, Any]) -> str:
    return f"{place_of(error)}: {error['message']}"


def complaints_of(verdict: Verdict) -> list[str]:
    """What whoever reads the verdict must know of how it was made."""
    found = [
        f"rule {error['rule']} failed ({error['code']}): {load_error(error)}"
        for error in verdict.errors
    ]
    if verdict.headless:  # it is judged all the same, but nobody should take that for much
        found.append(f"no header fields: {verdict.source or '-'}: is it a mail?")
    return found


def write_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def on_terminal() -> bool:
    return sys.stdout.isatty()


def colour() -> bool:
    """https://no-color.org"""
    return on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


# ---- scan ----------------------------------------------------------------------------------


class Scan:
    """One run over many mails: what went wrong, and the exit status it leads to."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.engine = engine_of(options)
        self.status = RULE_FAILED if broken(self.engine) else CLEAN
        self.done = 0
        self.on_failure: Callable[[str, Exception], None] = lambda source, error: None
        seen = on_terminal() and not getattr(options, "output", None)
        self.progress = sys.stderr is not None and sys.stderr.isatty() and not seen

    def worsen(self, status: int) -> None:
        self.status = max(self.status, status, key=GRAVITY.index)

    def failed(self, source: str, error: Exception) -> None:
        complain(describe(error, source))
        self.on_failure(source, error)
        self.worsen(FAILED)

    def each(self, make: Callable[[Verdict], T]) -> Iterator[T]:
        """What is made of each verdict, in order; made by the threads that judge.

        They also let the verdict go: its memory is free at once, and where it came from.
        """

        def judged(verdict: Verdict) -> tuple[T, str, bool, list[str]]:
            failed = bool(verdict.errors)
            return make(verdict), verdict.verdict, failed, complaints_of(verdict)

        found = self.engine.scan_many(
            self.options.paths,
            jobs=getattr(self.options, "jobs", 0),
            on_error=self.failed,
            on_skip=complain,
            then=judged,
        )
        for made, label, failed, complaints in found:
            self.done += 1
            if label == "phishing":
                self.worsen(PHISHING)
            if failed:
                self.worsen(RULE_FAILED)
            for complaint in complaints:
                complain(complaint)
            if self.progress and self.done % 50 == 0:
                print(f"\r{self.done} mails", end="", file=sys.stderr, flush=True)
            yield made
        if self.progress and self.done >= 50:
            print(f"\r{self.done} mails", file=sys.stderr)


def scan(options: argparse.Namespace) -> int:
    spare_mails(options.paths, options.output)
    format = format_of(options.format, options.output, ROWS_OF_SUFFIX)
    if format in frames.FORMATS and on_terminal() and not options.output:
        raise UsageError(f"binary on a terminal: --format {format}: write it to a file: -o FILE")
    if options.raw and format not in ("json", "ndjson"):
        raise UsageError(f"--raw with --format {format}: it is for JSON: use json or ndjson")
    run = Scan(options)
    with output(options.output) as out:
        if format == "text":
            words, colours = Words(language(options.lang)), colour() and not options.output
            for text in run.each(lambda verdict: "\n".join(scan_lines(verdict, words, colours))):
                print(text, file=out)
        elif format == "ndjson":
            for text in run.each(lambda verdict: verdict.to_json(raw_urls=options.raw)):
                print(text, file=out, flush=True)
        elif format == "json":
            scan_array(run, out)
        else:
            scan_frames(run, out, format)
    return run.status


def scan_frames(run: Scan, out: TextIO, format: str) -> None:
    """Arrow IPC stream or Parquet, batch by batch; a mail that failed is a row with `error`."""
    failures: list[str] = []
    run.on_failure = lambda source, error: failures.append(frames.failed(source, error))

    def rows() -> Iterator[str]:
        for row in run.each(Verdict.to_row):
            yield from failures
            failures.clear()
            yield row
        yield from failures

    frames.write(rows(), out.buffer, format)


def scan_array(run: Scan, out: TextIO) -> None:
    """A JSON array, element by element, closed whatever happens."""
    print("[", end="", file=out)
    try:
        comma = ""
        for text in run.each(lambda verdict: verdict.to_json(raw_urls=run.options.raw)):
            # In one piece: an interruption never leaves a comma with nothing after it.
            print(comma + text, end="", file=out)
            comma = ",\n "
    finally:
        print("]", file=out, flush=True)


def scan_lines(verdict: Verdict, words: Words, colours: bool) -> Iterator[str]:
    label = words(f"verdict.{verdict.verdict}")
    columns = max(width(words(f"verdict.{name}")) for name in MARK_OF_VERDICT)
    head = pad(label, columns)
    if colours:
        head = f"\x1b[1;{COLOURS[MARK_OF_VERDICT[verdict.verdict]]}m{head}\x1b[0m"
    yield f"{head}  {safe.percent(verdict.probability):>8}  {safe.line(verdict.source)}"
    for finding in sorted(verdict.findings, key=lambda finding: -finding["weight"]):
        title = safe.line(finding["title"][words.lang])
        yield f"  {finding['weight']:+6.2f}  {title}  [{finding['rule']}]"
    for mail in verdict.nested:
        judged = f"{words('verdict.' + mail['verdict'])} {safe.percent(mail['probability'])}"
        subject = safe.line(mail["facts"]["subject"]["text"]) or words("no_subject")
        yield f"  {words('row.nested')} ({words('where.part', name=mail['part'])}): {judged}  {subject}"


# ---- report --------------------------------------------------------------------------------


def report(options: argparse.Namespace) -> int:
    spare_mails([options.mail], options.output)
    format = format_of(options.format, options.output, REPORT_OF_SUFFIX)
    if options.raw and format != "json":
        raise UsageError(f"--raw with --format {format}: a page is for people: use --format json")
    if options.mail != "-" and os.path.isdir(options.mail):
        raise UsageError(f"a directory: {options.mail}: report takes one mail; use fuwake scan")
    engine = engine_of(options)
    verdict = engine.scan_bytes(*one_mail(options.mail, engine.message_limit))
    page = render(
        verdict.to_dict(raw_urls=options.raw),
        format,
        language(options.lang),
        columns=shutil.get_terminal_size().columns if on_terminal() else 80,
        colour=colour() and not options.output,
    )
    write_page(page, options.output)
    for complaint in complaints_of(verdict):
        complain(complaint)
    return RULE_FAILED if verdict.errors or broken(engine) else CLEAN


def one_mail(path: str, limit: int) -> tuple[bytes, str]:
    """The only mail of a path."""
    found = inputs.mails([path], limit, complain)
    mail = next(found, None)
    if mail is None:
        raise inputs.InputError(f"nothing in it: {path}: save the mail's source again")
    if isinstance(mail, inputs.InputError):
        raise mail
    if next(found, None) is not None:
        raise UsageError(f"several mails: {path}: report takes one; use fuwake scan")
    return mail.read(), mail.source


# ---- url -----------------------------------------------------------------------------------


def url(options: argparse.Namespace) -> int:
    engine, words = engine_of(options), Words(language(options.lang))
    status = CLEAN
    for text in lines_of(options.urls):
        try:
            found = engine.url(text, raw_urls=options.raw)
        except FuwakeError as error:
            complain(describe(error))
            status = FAILED
            continue
        if options.format == "ndjson":
            print(json.dumps(found, ensure_ascii=False), flush=True)
        else:
            sys.stdout.writelines(f"{row}\n" for row in url_lines(found, words, options.raw))
    return status


def lines_of(arguments: Iterable[str]) -> Iterator[str]:
    """The arguments; "-" stands for the lines of standard input."""
    for argument in arguments:
        if argument == "-":
            for row in inputs.standard_input():
                text = row.decode("utf-8", "replace").strip()
                if text:
                    yield text
        else:
            yield argument


def url_lines(found: dict[str, Any], words: Words, raw: bool) -> Iterator[str]:
    show = safe.line if raw else safe.defang
    chain = model.link_chain(found, words)
    for number, hop in enumerate(chain, 1):
        how = f"  ← {hop.via}" if hop.via else ""
        how += f" ({words('link.hop.encoded')})" if hop.encoded else ""
        yield f"{number}. {hop.url}{how}" if number > 1 else hop.url
    last = found["chain"][-1] if found["chain"] else found
    rows = [
        (words("link.target"), show(last["org"] or last["host"])),
        (words("row.owner"), found["owner"] or ""),
        (words("link.brand"), found["brand"] or ""),
        (words("row.marks"), ", ".join(words.get(f"mark.{mark}", mark) for mark in found["marks"])),
    ]
    columns = max(width(label) for label, _ in rows)
    for label, value in rows:
        if value:
            yield f"   {pad(label, columns)}  {value}"


# ---- brands ----------------------------------------------------------------------


def brands_show(options: argparse.Namespace) -> int:
    return show(options, engine_of(options).brands, "brand", "brands")


def entry_of(id: str, known: list[dict[str, Any]], noun: str, command: str) -> dict[str, Any]:
    """The entry of that id; UsageError names ids spelt alike where there is none."""
    found = next((entry for entry in known if entry["id"] == id), None)
    if found is not None:
        return found
    import difflib

    alike = difflib.get_close_matches(id, [entry["id"] for entry in known])
    meant = f"; did you mean {' or '.join(alike)}?" if alike else ""
    raise UsageError(f"no such {noun}: {id}: see 'fuwake {command} list'{meant}")


def show(options: argparse.Namespace, known: list[dict[str, Any]], noun: str, command: str) -> int:
    found = entry_of(options.id, known, noun, command)
    if options.format == "json":
        write_json(found)
        return CLEAN
    lang = language(options.lang)
    columns = max(map(len, found))
    for name, value in found.items():
        for row in plain(value, lang):
            print(f"{name:<{columns}}  {row}")
            name = ""
    return CLEAN


def plain(value: Any, lang: str) -> list[str]:
    """A value of JSON as lines: of words by language only the language asked for."""
    if value is None or value == []:
        return []
    if isinstance(value, dict) and lang in value:
        return [str(value[lang])]
    if isinstance(value, dict):
        return ["  ".join(str(item) for item in value.values() if item is not None)]
    if isinstance(value, list):
        return [row for item in value for row in plain(item, lang)]
    return [str(value)]


def brands_list(options: argparse.Namespace) -> int:
    brands, lang = engine_of(options).brands, language(options.lang)
    if options.format == "json":
        write_json(brands)
        return CLEAN
    columns = max((width(brand["id"]) for brand in brands), default=0)
    for brand in brands:
        domains = ", ".join(entry["domain"] for entry in brand["domains"][:3])
        print(f"{pad(brand['id'], columns)}  {brand['name'][lang]}  {domains}")
    return CLEAN


def brands_match(options: argparse.Namespace) -> int:
    found = engine_of(options).match_brand(options.name)
    if options.format == "json":
        write_json(found)
    else:
        for match in found:
            print(f"{match['brand']}  {match['how']}  {match['value']}")
    return 0 if found else 1


def brands_eval(options: argparse.Namespace) -> int:
    if options.list is None and not options.mails:
        raise UsageError("nothing to measure on: brands eval: give a CSV file, or --mails DIR")
    from .. import brand_eval

    engine, found, failed = engine_of(options), {}, []

    def on_error(source: str, error: Exception) -> None:
        complain(describe(error, source))
        failed.append(source)

    if options.list is not None:
        found["list"] = brand_eval.measure_list(brand_eval.Judge(engine), options.list)
    if options.mails:
        found["mails"] = brand_eval.measure_mails(engine, options.mails, on_error)
    if options.format == "json":
        write_json(found)
    else:
        rows = [*eval_list_lines(found.get("list")), *eval_mails_lines(found.get("mails"))]
        sys.stdout.writelines(f"{row}\n" for row in rows)
    return FAILED if failed else CLEAN


def share(part: int, whole: int) -> str:
    return f"{part:>7} of {whole:>7}  {100 * part / whole if whole else 0:6.2f} %"


def eval_list_lines(found: dict[str, Any] | None) -> Iterator[str]:
    if found is None:
        return
    rows = found["rows"]
    yield f"of a brand we know    {share(found['covered'], rows)}"
    yield f"named right           {share(found['right'], rows)}  ({found['akin']} by its group)"
    yield f"named as URL, not list{share(found['other'], rows)}"
    yield f"named as one of two   {share(found['both'], rows)}"
    yield f"named wrong           {share(found['wrong'], rows)}"
    yield f"not named             {share(found['unnamed'], rows)}"
    yield f"carry a token: right  {share(found['carried_right'], found['carried'])}"
    yield ""
    columns = max(map(len, found["brands"]), default=0)
    yield f"{'brand':<{columns}}    rows   right   other    both   wrong    none   token   right  taken for"
    for brand, tally in found["brands"].items():
        numbers = ["rows", "right", "other", "both", "wrong", "unnamed", "carried", "carried_right"]
        taken = ", ".join(f"{name} {n}" for name, n in tally["taken_for"].items())
        row = "".join(f"{tally[name]:8}" for name in numbers)
        yield f"{brand:<{columns}}{row}  {taken}".rstrip()
    for name, count in found["unknown"].items():
        yield f"{safe.line(name)}: {count} rows of no brand we know"


def eval_mails_lines(found: dict[str, Any] | None) -> Iterator[str]:
    if found is None:
        return
    yield f"links named wrong     {share(found['wrong'], found['links'])}  in {found['mails']} mails"
    if found["quoted"]:
        yield f"left out              {found['quoted']:6} written so that nobody can click them"
    for link in found["wrong_links"]:
        what = f"{link['brand']}  {', '.join(link['marks'])}"
        yield f"{safe.line(link['source'])}: {what}  {safe.defang(link['url'])}"


# ---- words -----------------------------------------------------------------------


def words_list(options: argparse.Namespace) -> int:
    lists = engine_of(options).words
    if options.format == "json":
        write_json(lists)
        return CLEAN
    columns = max(map(len, (entry["id"] for entry in lists)))
    for entry in lists:
        files = ", ".join(safe.line(each["file"]) for each in entry["files"])
        print(f"{entry['id']:<{columns}}  {entry['count']:>5}  {files}".rstrip())
    return CLEAN


def words_show(options: argparse.Namespace) -> int:
    found = entry_of(options.id, engine_of(options).words, "list", "words")
    if options.format == "json":
        write_json(found)
        return CLEAN
    for each in found["files"]:
        print(f"{safe.line(each['file'])}:")
        for word in each["words"]:
            print(f"  {safe.line(word)}")
    return CLEAN


# ---- packs ---------------------------------------------------------------------------------


def packs_list(options: argparse.Namespace) -> int:
    packs = engine_of(options).packs
    if options.format == "json":
        write_json(packs)
        return CLEAN
    for pack in packs:
        signed = "  signed" if pack["sealed"] else ""
        print(f"{pack['name'] or '-'}  {pack['version'] or '-'}  {pack['path']}{signed}")
        for name, value in pack["options"].items():
            print(f"  --option {pack['name']}.{name}={json.dumps(value, ensure_ascii=False)}")
        for id in pack["overrides"]:
            print(f"  overrides {id}")
    return CLEAN


def packs_hash(options: argparse.Namespace) -> int:
    from .. import packs

    folder = Path(options.folder)
    lines = packs.hash_lines(folder)
    (folder / packs.LIST).write_text(lines, encoding="utf-8")
    print(f"{folder / packs.LIST}: {lines.count(chr(10))} files")
    return CLEAN


def packs_check(options: argparse.Namespace) -> int:
    from .. import packs

    folder = Path(options.folder)
    wrong = packs.differences(folder)
    if not wrong:
        engine = Engine([folder], cache=False, pack_key=options.pack_key)
        wrong = [load_error(error) for error in below([str(folder)], engine.errors)]
    for line in wrong:
        print(line)
    if not wrong:
        print(f"{folder}: as it was {'signed' if options.pack_key else 'hashed'}, and it loads")
    return 1 if wrong else 0


# ---- eval and fit --------------------------------------------------------------------------


class Reading:
    """What went wrong while labelled folders were read."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.engine = engine_of(options)
        self.status = RULE_FAILED if broken(self.engine) else CLEAN
        self.options = {
            "jobs": options.jobs,
            "on_verdict": self.look,
            "on_error": self.failed,
            "on_skip": complain,
        }

    def look(self, verdict: Verdict) -> None:
        if verdict.errors:
            for complaint in complaints_of(verdict):
                complain(complaint)
            self.status = self.status or RULE_FAILED

    def failed(self, source: str, error: Exception) -> None:
        complain(describe(error, source))
        self.status = FAILED


def evaluate(options: argparse.Namespace) -> int:
    from ..evaluation import commands, pages

    format = format_of(options.format, options.output, EVALUATION_OF_SUFFIX)
    reading = Reading(options)
    result = commands.evaluate(
        reading.engine, options.phish, options.ham, options.apart, **reading.options
    )
    page = pages.render(result, format, language(options.lang))
    write_page(page, options.output)
    return reading.status


def fit(options: argparse.Namespace) -> int:
    from ..evaluation import commands, pages

    format = format_of(options.format, options.report, EVALUATION_OF_SUFFIX)
    reading = Reading(options)
    weights, result = commands.learn(
        reading.engine,
        options.phish,
        options.ham,
        options.apart,
        ablation=options.ablation,
        hold_out=options.hold_out,
        **reading.options,
    )
    page = pages.render(result, format, language(options.lang))
    write_page(weights, options.output)
    write_page(page, options.report)
    return reading.status


def format_of(
    format: str | None, file: str | None, of_suffix: Mapping[str, str], default: str = "text"
) -> str:
    """The format asked for, else the one of the file's suffix; the default where it has none."""
    if format:
        return ALIASES.get(format, format)
    suffix = os.path.splitext(file or "")[1].lower()
    if suffix and suffix not in of_suffix:
        raise UsageError(
            f"no format has the suffix {suffix}: {file}: use one of {', '.join(of_suffix)}, or --format"
        )
    return of_suffix.get(suffix, default)


@contextmanager
def output(file: str | None) -> Iterator[TextIO]:
    """The file opened anew, else standard output; what the file won't take is told by its name."""
    if not file:
        yield sys.stdout
        return
    try:
        with open(file, "w", encoding="utf-8", errors="backslashreplace") as out:
            yield out
    except OSError as error:
        if isinstance(error, FuwakeError) or error.filename not in (None, file):
            raise
        raise inputs.input_error(file, error) from None


def spare_mails(mails: Iterable[str], file: str | None) -> None:
    """Refuse to write over what is to be read."""
    if file and os.path.exists(file):
        same = (os.path.exists(mail) and os.path.samefile(mail, file) for mail in mails)
        if any(same):
            raise UsageError(f"would be written over: {file}: name another file to write")


def write_page(page: str, file: str | None) -> None:
    with output(file) as out:
        out.write(page)


def write_completion(options: argparse.Namespace) -> int:
    from . import completion

    sys.stdout.write(completion.script(options.shell))
    return CLEAN


COMMANDS = {
    "scan": scan,
    "report": report,
    "url": url,
    "brands list": brands_list,
    "brands show": brands_show,
    "brands match": brands_match,
    "brands eval": brands_eval,
    "words list": words_list,
    "words show": words_show,
    "packs list": packs_list,
    "packs hash": packs_hash,
    "packs check": packs_check,
    "eval": evaluate,
    "fit": fit,
    "completion": write_completion,
}
