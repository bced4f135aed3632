"""What `fuwake rules` does."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .. import inputs
from ..engine import Engine, bundled_plugins
from ..report import LANGUAGES, language
from ..report.width import pad, width
from ..rule import Rule, place_of, shown
from ..rules_tools import (
    catalogue,
    draft,
    explain,
    fmt,
    lint,
    lua,
    testing,
    watch,
)
from . import commands
from .commands import CLEAN, below, complain, engine_of, show, write_json
from .parser import UsageError

BAD = 1  # something is wrong with a rule
DOCS_OF_SUFFIX = {".html": "html", ".htm": "html", ".md": "md", ".markdown": "md"}


def list_rules(options: argparse.Namespace) -> int:
    rules, lang = engine_of(options).rules, language(options.lang)
    if options.format == "json":
        write_json(rules)
        return CLEAN
    columns = max((width(rule["id"]) for rule in rules), default=0)
    for rule in rules:
        print(f"{pad(rule['id'], columns)}  {rule['weight']:+6.2f}  {rule['title'][lang]}")
    return CLEAN


def show_rule(options: argparse.Namespace) -> int:
    return show(options, [*engine_of(options).rules], "rule", "rules")


def again(options: argparse.Namespace, folders: list[str], action: Callable[[], int]) -> int:
    """Once, or with --watch after every save."""
    if not options.watch:
        return action()

    def once() -> int:
        print("\x1b[2J\x1b[H" if commands.on_terminal() else "--", flush=True)
        status = action()
        sys.stdout.flush()
        return status

    bundled = [] if options.no_bundled else [str(bundled_plugins())]
    return watch.repeat([*folders, *options.plugins, *bundled], once)


# ---- check and test ------------------------------------------------------------------------


def check(options: argparse.Namespace) -> int:
    return again(options, options.folders, lambda: check_once(options))


def check_once(options: argparse.Namespace) -> int:
    engine = engine_of(options, quiet=True, further=options.folders)
    told = below(options.folders, engine.errors)
    rules: list[Rule] = below(options.folders, engine.rules)
    raised = lint.mistakes(engine, rules)
    errors = sorted(
        [*(error for error in told if error["code"] != "warning"), *raised], key=lint.where
    )
    brands = below(options.folders, engine.brands)
    warned: list[dict[str, Any]] = []
    if not options.no_warnings:
        warned += [{**one, "severity": "warning"} for one in told if one["code"] == "warning"]
        failing = {error["rule"] for error in raised}
        warned += [
            entry
            for entry in lint.warnings(engine, rules)
            if entry["code"] != "never-matches" or entry["rule"] not in failing
        ]
    if options.format == "json":
        write_json([{"severity": "error", **error} for error in errors] + warned)
        return BAD if errors else CLEAN
    for entry in [*errors, *warned]:
        print(shown(entry))
    tail = "" if options.no_warnings else f", {len(warned)} warnings"
    print(f"{len(rules)} rules, {len(brands)} brands, {len(errors)} errors{tail}")
    return BAD if errors else CLEAN


def test(options: argparse.Namespace) -> int:
    # An id is never a path: "campaigns/kagoya-expiry" is campaigns/kagoya-expiry.lua.
    folders = [word for word in options.words if os.path.exists(word)]
    ids = [word for word in options.words if word not in folders]
    return again(options, folders, lambda: test_once(options, folders, ids))


def test_once(options: argparse.Namespace, folders: list[str], ids: list[str]) -> int:
    engine = engine_of(options, further=folders)
    known = [rule["id"] for rule in below(folders, engine.rules)]
    outcome = testing.run(engine, ids or known, with_mutations=not options.no_mutations)
    for result in outcome.failed:
        print(
            f"{place_of(result)}: {result['rule']}: {result['test']}: expected "
            f"{result['expected']}, got {result['got']}"
            + ("" if result["error"] else f": {result['message']}")
        )
        if result["error"]:
            print(shown(result["error"]))
    for entry in outcome.lost:
        what = "lost by" if entry["lost"] else "found only after"
        print(
            f"{place_of(entry)}: {entry['rule']}: {entry['test']}: {what} the mutation "
            f'{entry["mutation"]}: mend it, or add exempt = {{ ["{entry["mutation"]}"] = "why" }}'
        )
    for entry in outcome.unused:
        complain(
            f"exempt from {entry['mutation']} without need: {entry['rule']}: drop the entry of exempt"
        )
    if not options.no_mutations:
        print(f"{outcome.mutated} mutations, {len(outcome.lost)} lost")
    print(f"{len(outcome.results)} tests, {len(outcome.failed)} failed")
    left_out = any(error["code"] != "warning" for error in below(folders, engine.errors))
    return BAD if outcome.failed or outcome.lost or left_out else CLEAN


# ---- new and explain -----------------------------------------------------------------------


def new(options: argparse.Namespace) -> int:
    samples = [*options.mails, *options.sampled]
    if bool(samples) == bool(options.brand):
        raise UsageError("no sample: rules new: give mails, or --brand NAME")
    engine = engine_of(options)
    if options.brand:
        text = draft.brand(engine, options.brand, id=options.id, domains=options.domain)
    else:
        id = options.id or id_of(options.output, engine)
        raws = list(read_all(samples, engine))
        ham = list(read_all(options.ham, engine))
        text = draft.campaign(engine, raws, id=id, ham=ham, references=options.reference)
    return write_new(text, options.output)


def id_of(file: str | None, engine: Engine) -> str | None:
    """The campaign's id that the file's name makes, unless it makes none or a rule has it."""
    stem = Path(file or "").stem
    id = f"campaigns/{stem}"
    taken = any(rule["id"] == id for rule in engine.rules)
    return id if re.fullmatch(r"[a-z0-9-]+", stem) and not taken else None


def read_all(paths: list[str], engine: Engine) -> Iterator[bytes]:
    for mail in inputs.mails(paths, engine.message_limit, complain):
        if isinstance(mail, inputs.InputError):
            raise mail
        yield mail.read()


def write_new(text: str, path: str | None) -> int:
    """To the file, which must not be there yet; its folder is made."""
    if path is None:
        sys.stdout.write(text)
        return CLEAN
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"there already: {path}: name another file") from None
    return CLEAN


def explain_rule(options: argparse.Namespace) -> int:
    engine = engine_of(options)
    raw, _ = commands.one_mail(options.mail, engine.message_limit)
    told = engine.explain_bytes(options.id, raw)
    if options.format == "json":
        write_json(told)
    else:
        sys.stdout.writelines(f"{row}\n" for row in explain.lines(told, language(options.lang)))
    return CLEAN if told["outcome"] == "fired" else BAD


# ---- eval and profile ----------------------------------------------------------------------


def weigh(options: argparse.Namespace) -> int:
    from ..evaluation import weigh

    reading = commands.Reading(options)
    known = {rule["id"] for rule in reading.engine.rules}
    for id in options.rule:
        if id not in known:
            raise UsageError(f"no rule of that id: {id}: 'fuwake rules list' shows them")
    told = weigh(reading.engine, options.phish, options.ham, **reading.options)
    if options.rule:
        told["rules"] = [row for row in told["rules"] if row["rule"] in options.rule]
    if options.format == "json":
        write_json(told)
    else:
        sys.stdout.writelines(f"{row}\n" for row in weigh_lines(told))
    return reading.status


def weigh_lines(told: dict[str, Any]) -> Iterator[str]:
    yield f"{told['phishing']} phishing mails, {told['genuine']} ordinary ones"
    rows = [row for row in told["rules"] if row["phishing"] or row["genuine"]]
    columns = max([4, *(width(row["rule"]) for row in rows)])
    yield (f"{'rule':<{columns}}  weight   hits  false  precision   only   gain   harm  overlap")
    for row in rows:
        other = row["overlap"][0] if row["overlap"] else None
        overlap = f"{other['share']:.0%} {other['rule']}" if other else ""
        yield (
            f"{pad(row['rule'], columns)}  {row['weight']:+6.2f}  {row['phishing']:5}  "
            f"{row['genuine']:5}  {row['precision']['rate']:9.4f}  {row['only']:5}  "
            f"{row['gain_phishing']:5}  {row['gain_genuine']:5}  {overlap}"
        ).rstrip()
    silent = len(told["rules"]) - len(rows)
    if silent:
        yield f"{silent} rules hit nothing"


def profile(options: argparse.Namespace) -> int:
    engine = engine_of(options)
    costs = engine.profile_bytes(read_all(options.paths, engine))
    costs = [cost for cost in costs if cost["runs"]]
    costs.sort(key=lambda cost: -cost["total_us"])
    if options.format == "json":
        write_json(costs)
        return CLEAN
    columns = max([4, *(width(cost["rule"]) for cost in costs)])
    print(f"{'rule':<{columns}}    runs   total ms  mean us  most us  most bytes")
    for cost in costs:
        print(
            f"{pad(cost['rule'], columns)}  {cost['runs']:6}  {cost['total_us'] / 1000:9.2f}  "
            f"{cost['total_us'] / cost['runs']:7.1f}  {cost['most_us']:7.1f}  {cost['most_bytes']:10}"
        )
    return CLEAN


# ---- fmt and docs --------------------------------------------------------------------------


def format_files(options: argparse.Namespace) -> int:
    changed, failed = 0, 0
    for path in plugin_files(options.paths):
        try:
            with open(path, encoding="utf-8", newline="") as file:
                source = file.read()
            text = fmt.formatted(source)
        except lua.LuaError as error:
            what, _, where = str(error).partition(": ")
            complain(f"{what}: {path}:{where}" if where else f"{what}: {path}")
            failed += 1
            continue
        except UnicodeDecodeError:
            complain(f"not UTF-8: {path}: save the file as UTF-8")
            failed += 1
            continue
        if text == source:
            continue
        changed += 1
        print(path)
        if not options.check:
            replace_file(path, text)
    if failed:
        return commands.FAILED
    return BAD if changed and options.check else CLEAN


def replace_file(path: str, text: str) -> None:
    """All or nothing: an interruption leaves the old file."""
    beside = f"{path}.fmt"
    with open(beside, "x", encoding="utf-8", newline="") as file:
        file.write(text)
    os.chmod(beside, os.stat(path).st_mode & 0o7777)
    os.replace(beside, path)


def plugin_files(paths: list[str]) -> Iterator[str]:
    for path in paths:
        if os.path.isdir(path):
            for top, _, names in sorted(os.walk(path)):
                yield from (os.path.join(top, n) for n in sorted(names) if n.endswith(".lua"))
        else:
            yield path


def write_docs(options: argparse.Namespace) -> int:
    format = commands.format_of(options.format, options.output, DOCS_OF_SUFFIX, "md")
    langs = (options.lang,) if options.lang else LANGUAGES
    commands.write_page(catalogue.page(engine_of(options), format, langs), options.output)
    return CLEAN


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "rules list": list_rules,
    "rules show": show_rule,
    "rules new": new,
    "rules check": check,
    "rules test": test,
    "rules explain": explain_rule,
    "rules eval": weigh,
    "rules profile": profile,
    "rules fmt": format_files,
    "rules docs": write_docs,
}
