"""Draft rule files: a campaign from mails received, a brand from its name.

A draft is for a person to read through: what was found is written down plainly, the victim is
masked, and links of the samples end in .example (RFC 2606), so that nobody follows them.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .. import _core
from ..engine import Engine
from . import phrases, victims

SINGLE = ("subject", "name", "helo", "path")  # marks of Shape there is one of
VICTIM = victims.ADDRESS
MOST_BODY = 4000  # characters of a sample; of a longer one, the lines around its phrases
_URL = re.compile(r"https?://[^\s\"'<>（）」】]+", re.IGNORECASE)


class DraftError(_core.FuwakeError):
    """No draft can be made; the text says why and what would help."""


@dataclass
class Mail:
    """What of one mail a draft needs; the victims are hidden."""

    facts: dict[str, Any]
    subject: str
    name: str
    text: str
    links: list[str]  # live, not the brand's
    brand: str | None

    @property
    def hop(self) -> dict[str, Any]:
        return next((hop for hop in self.facts["hops"] if hop["boundary"]), {})


@dataclass
class Shape:
    """The marks of a campaign: what its rule looks for."""

    subject: str | None = None
    name: str | None = None
    helo: str | None = None
    path: str | None = None
    phrases: list[str] = field(default_factory=list)

    def marks(self) -> int:
        return sum(getattr(self, mark) is not None for mark in SINGLE) + len(self.phrases)

    def need(self) -> int:
        """Most of the marks: some will be missing in the next wave."""
        return max(2, math.ceil(0.6 * self.marks()))


def refanged(text: str) -> str:
    text = re.sub(r"\bhxxp(s?)://", r"http\1://", text, flags=re.IGNORECASE)
    return text.replace("[.]", ".").replace("[:]", ":").replace("[@]", "@")


def read(engine: Engine, raws: Sequence[bytes]) -> list[Mail]:
    """The facts of mails, links live for the length of the drafting."""
    verdicts = [engine.scan_bytes(raw) for raw in raws]
    hidden = victims.Victims(names_of_brands(engine))
    for raw, verdict in zip(raws, verdicts, strict=True):
        hidden.read(raw)
        salutation = verdict.facts["salutation"]
        if salutation["kind"] == "name":
            hidden.greet(salutation["text"])
    return [read_one(engine, verdict, hidden) for verdict in verdicts]


def read_one(engine: Engine, verdict: _core.Verdict, hidden: victims.Victims) -> Mail:
    facts = verdict.to_dict(raw_urls=True)["facts"]
    strange = [
        link
        for link in facts["links"]
        if link["host"] and not link["hidden"] and not owned(engine, link["host"])
    ]
    strange.sort(key=lambda link: (link["role"] == "footer", not link["marks"]))

    def shown(text: str | None) -> str:
        return hidden.hide(refanged(text or ""), facts["from"]["domain"] or "")

    return Mail(
        facts,
        shown(facts["subject"]["text"]),
        shown(facts["from"]["name"]),
        "\n".join(shown(part["text"]) for part in verdict.texts).replace("\r", ""),
        [shown(bare(link)) for link in dict.fromkeys(link["href"] for link in strange)],
        verdict.sender["brand"],
    )


def names_of_brands(engine: Engine) -> list[str]:
    return [name for brand in engine.brands for name in brand["names"]]


def bare(url: str) -> str:
    """A URL without query and fragment, where recipients are told of."""
    return url.split("?")[0].split("#")[0]


def owned(engine: Engine, host: str) -> bool:
    """Is it a brand's own? Footers lead there whoever wrote the mail."""
    try:
        return any(found["how"] == "owner" for found in engine.match_brand(host))
    except _core.FuwakeError:
        return False


def ordinary(engine: Engine, ham: Iterable[bytes]) -> str:
    """Background: phrases written down, samples that must not match, and the user's own mail."""
    texts = [phrases.background()]
    weights = {rule["id"]: rule["weight"] for rule in engine.rules}
    for sample in engine.samples:
        if sample["expected"] == (weights[sample["rule"]] < 0):
            texts.append(phrases.squeeze(sample["mail"].partition("\n\n")[2]))
    for raw in ham:
        verdict = engine.scan_bytes(raw)
        texts.append(phrases.squeeze(str(verdict.facts["subject"]["text"] or "")))
        texts += [phrases.squeeze(refanged(part["text"] or "")) for part in verdict.texts]
    return "\n".join(texts)


def shape_of(mails: Sequence[Mail], background: str, names: Iterable[str]) -> Shape:
    """What the mails share and ordinary mail doesn't."""
    found = Shape(
        subject=phrases.shape([mail.subject for mail in mails], 5),
        name=phrases.shape([mail.name for mail in mails]),
        helo=helo_shape([str(mail.hop.get("helo") or "") for mail in mails]),
        phrases=phrases.shared([mail.text for mail in mails], background, names),
    )
    if all(mail.links for mail in mails):
        paths = [urlsplit(mail.links[0]).path for mail in mails]
        found.path = phrases.path_shape(paths)
    if found.subject and phrases.squeeze(mails[0].subject) in background:
        found.subject = None
    return found


def helo_shape(helos: Sequence[str]) -> str | None:
    """A name without a dot is the sender's own doing; one with dots only when all share it."""
    if not all(helos) or (any("." in helo for helo in helos) and len(set(helos)) > 1):
        return None
    if len(helos) == 1 and "." in helos[0]:
        return None
    found = phrases.shape(helos, 3)
    return f"^{found}$" if found else None


# ---- Lua -----------------------------------------------------------------------------------


def quoted(text: str) -> str:
    """A Lua string on one line."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ").replace("\r", "")
    return f'"{text}"'


def long_string(text: str) -> str:
    level = ""
    while f"]{level}]" in text or text.endswith(f"]{level}"):
        level += "="
    return f"[{level}[\n{text}]{level}]"


def template(file: str, /, **values: Any) -> str:
    """A file of templates/, filled in."""
    import jinja2

    world = jinja2.Environment(
        loader=jinja2.PackageLoader("fuwake.rules_tools"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # Lua, quoted by the filters
    )
    world.filters.update(lua=quoted, long=long_string)
    return world.get_template(file).render(**values)


def dead(engine: Engine, text: str) -> str:
    """Links of strangers end in .example; the name before stays readable."""

    def kill(url: re.Match[str]) -> str:
        host = urlsplit(url[0]).hostname or ""
        if not host or owned(engine, host):
            return url[0]
        head, dot, _ = host.rpartition(".")
        shown = bare(url[0]).replace(host, f"{head if dot else host}.example", 1)
        scheme, _, rest = shown.partition("://")
        place, slash, path = rest.partition("/")
        return f"{scheme}://{place}{slash}{victims.without_tokens(path)}"

    return _URL.sub(kill, text)


def sample(engine: Engine, mail: Mail, shape: Shape) -> str:
    """The mail as a sample: what the rule looks at, the victim masked."""
    sender = refanged(str(mail.facts["from"]["address"] or "unknown@example.com"))
    sender = VICTIM if "*" in sender else sender
    name = (
        f'"{mail.name}" '
        if re.search(r"[,;:@()]", mail.name)
        else f"{mail.name} " * bool(mail.name)
    )
    head = []
    if shape.helo and mail.hop:
        rdns = mail.hop.get("rdns") or "unknown"
        date = "Mon, 6 Oct 2025 08:12:44 +0900"
        head.append(f"Received: from {mail.hop['helo']} ({rdns} [{mail.hop['ip']}])\n"
                    f"\tby mx.example.jp; {date}")  # fmt: skip
    head += [
        f"From: {name}<{sender}>",
        f"To: {VICTIM}",
        f"Subject: {mail.subject}",
        "Content-Type: text/plain; charset=UTF-8",
    ]
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in mail.text.split("\n")))
    if len(body) > MOST_BODY:
        rows = body.split("\n")
        near = {k for i, row in enumerate(rows) if any(p in row for p in shape.phrases)
                for k in (i - 1, i, i + 1)}  # fmt: skip
        body = "\n".join(row for i, row in enumerate(rows) if i in near)[:MOST_BODY]
    missing = [link for link in mail.links[:3] if link not in body]
    body = "\n".join([body.strip(), *missing])
    return dead(engine, "\n".join(head) + "\n\n" + body + "\n")


def campaign(
    engine: Engine,
    raws: Sequence[bytes],
    *,
    id: str | None = None,
    ham: Sequence[bytes] = (),
    references: Sequence[str] = (),
) -> str:
    """The Lua of a campaign that these mails are of.

    ham : ordinary mail of the user's: what it has in common with the wave is no mark, and the
        draft fires on none of it.
    """
    mails = read(engine, raws)
    brand = next((b for b in engine.brands if {mail.brand for mail in mails} == {b["id"]}), None)
    shape = shape_of(mails, ordinary(engine, ham), names_of_brands(engine))
    id = id or default_id(mails[0], brand)
    values = {
        "id": id,
        "brand": brand["id"] if brand else None,
        "who": {lang: brand["name"][lang] or brand["id"] for lang in ("ja", "en")}
        if brand
        else None,
        "title": re.sub(
            r"\s+", " ", mails[0].subject.replace(VICTIM, "…").replace(victims.NAME, "…")
        )[:40]
        or id,
        "references": [*references, *(brand["notices"] if brand else [])],
        "victim": VICTIM,
    }
    samples = [sample(engine, mail, shape) for mail in mails]
    shape = holding(engine, shape, samples)
    if shape.marks() < 2:
        raise DraftError(
            "too little in common: these mails: give mails of one wave, or fewer of them"
        )
    for need in range(shape.need(), shape.marks() + 1):
        text = template("campaign.lua.j2", shape=shape, need=need, samples=samples, **values)
        tried = engine.with_rule(text, name=f"{id}.lua")
        if not any(fires(tried, id, raw) for raw in ham):
            return text
    raise DraftError(f"fires on ordinary mail too: {id}: give more mails of the wave to compare")


def holding(engine: Engine, shape: Shape, samples: Sequence[str]) -> Shape:
    """The marks that the engine itself finds in every sample."""
    probe = engine.with_rule(template("probe.lua.j2", shape=shape), name="<probe>")
    kept: set[str] | None = None
    for mail in samples:
        findings = probe.scan_bytes(mail.encode()).findings
        found = {
            str(item["value"])
            for finding in findings
            if finding["rule"] == "probe/marks"
            for item in finding["evidence"]
        }
        kept = found if kept is None else kept & found
    kept = kept or set()
    single = {mark: getattr(shape, mark) for mark in SINGLE if mark in kept}
    phrases = [text for i, text in enumerate(shape.phrases, 1) if f"phrase {i}" in kept]
    return Shape(**single, phrases=phrases)


def fires(engine: Engine, id: str, raw: bytes) -> bool:
    return any(finding["rule"] == id for finding in engine.scan_bytes(raw).findings)


def default_id(mail: Mail, brand: dict[str, Any] | None) -> str:
    day = re.sub(r"\D", "", str(mail.facts["date"] or ""))[:8] or "draft"
    return f"campaigns/{brand['id'] if brand else 'unnamed'}-{day}"


def brand(engine: Engine, name: str, *, id: str | None, domains: Sequence[str]) -> str:
    """The Lua of a brand."""
    id = id or re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if not re.fullmatch(r"[a-z0-9-]+", id) or (not name.isascii() and id == "-"):
        raise DraftError(f"no id can be made of it: {name}: add --id in small Latin letters")
    if any(known["id"] == id for known in engine.brands):
        raise DraftError(f"there is such a brand: {id}: see `fuwake brands show {id}`")
    text = template("brand.lua.j2", id=id, name=name, domains=domains)
    engine.with_rule(text, name=f"{id}.lua")
    return text
