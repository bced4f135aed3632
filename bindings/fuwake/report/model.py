"""The view model: a verdict as a dict becomes the steps, sentences and rows that a page shows.

All three pages (text, HTML, Markdown) are printed from this and decide nothing themselves.
Nothing is detected here either: core judged; this only orders, names and shortens.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .safe import clean, defang, line, percent, some
from .view import Body, Evidence, Finding, Hop, Link, LinkHop, Notice, Report, Row, Step
from .words import WORDS, Words

Json = dict[str, Any]

BODY_CHARS = 20_000  # of each text part printed
ENTRIES_SHOWN = 10  # files of one archive
FILTERS = 6  # the topmost that wrote what they thought
LINKS_IN_FULL = 12  # the others are counted by host
EVIDENCE_SHOWN = 5  # of one finding
DANGER_WEIGHT = 1.0  # nats; a step that makes phishing e times as likely is marked as danger
TRACE_WEIGHT = 0.1  # nats; what weighs less describes the mail and alarms nobody

NUMBERS = {"subject": "①", "sender": "②", "recipient": "③", "links": "④"}
# Where the findings of each section are shown.
STEP_OF_SECTION = {
    "subject": "subject",
    "sender": "sender",
    "route": "sender",
    "recipient": "recipient",
    "links": "links",
    "body": "body",
    "attachments": "attachments",
    "upstream": "other",
}
# What to do besides, where one of these rules spoke.
ADVICE = {
    "payment": {
        "body/account-change",
        "body/audit-payment",
        "body/boss-contact",
        "body/errand-request",
        "body/secret-payment",
        "campaigns/boss-line-group",
    },
    "extortion": {"body/coin-address", "body/extortion-bait", "body/extortion-deadline"},
    "shared": {"sender/shared-by-outsider"},
}
BAD_SENDERS = {"forged", "unrelated-domain", "compromised"}


def _source(answer: Json) -> str:
    """Who said so and when; of several sources the newest."""
    newest = answer["sources"][0] if answer.get("sources") else answer
    return " ".join(filter(None, (newest.get("source"), newest.get("checked_at"))))


def mark_of(weight: float) -> str:
    """Of a finding or of all in a step."""
    return "bad" if weight >= DANGER_WEIGHT else "warn" if weight >= TRACE_WEIGHT else "ok"


def link_chain(link: Json, words: Words) -> tuple[LinkHop, ...]:
    """Hosts behind a link, first to last; the link itself when core could not read it."""
    if not link["chain"]:
        return (LinkHop(line(link["href"]), defang(link["host"]), "", False),)
    return tuple(
        LinkHop(line(hop["url"]), defang(hop["host"]), _how(hop, words), hop["encoded"])
        for hop in link["chain"]
    )


def _how(hop: Json, words: Words) -> str:
    how = _via(hop["via"], words)
    return f"{how}: {words('link.hop.partial')}" if hop["partial"] else how


def _via(via: str | None, words: Words) -> str:
    """ "base64 in parameter url" in the reader's language."""
    text = line(via)
    inner, joined, outer = text.partition(" in ")
    if joined:
        return words("via.in", inner=_via(inner, words), outer=_via(outer, words))
    if text.startswith("parameter "):
        return words("via.parameter", name=text.removeprefix("parameter "))
    return words.get(f"via.{text}", text)


def _is_counted(link: Json) -> bool:
    """Does it lead somewhere?  Of pictures and the like those with a mark alone."""
    return link["kind"] not in ("image", "other") or bool(link["marks"])


def _origin(link: Json) -> str:
    """What holds a link: body, attachment, pdf or qr."""
    return str(link.get("from", "body"))


def build(verdict: Json, lang: str) -> Report:
    """The view of a verdict of schema "fuwake/1"."""
    return _Builder(verdict, Words(lang)).report()


class _Builder:
    def __init__(self, verdict: Json, words: Words) -> None:
        self.verdict = verdict
        self.facts: Json = verdict["facts"]
        self.words = words
        self.brand_names = {
            brand["id"]: line(brand["name"].get(words.lang) or brand["id"])
            for brand in verdict["brands"]
        }
        self.shown_links, self.link_numbers = self.number_links()
        self.findings: dict[str, list[Finding]] = {key: [] for key in STEP_OF_SECTION.values()}
        for finding in verdict["findings"]:
            self.findings[self.step_of(finding)].append(self.finding(finding))
        for found in self.findings.values():
            found.sort(key=lambda finding: -finding.weight)

    def report(self) -> Report:
        verdict, words = self.verdict, self.words
        label = verdict["verdict"]
        posed = next((brand["id"] for brand in verdict["brands"] if brand["posed"]), None)
        headline = words(f"headline.{label}")
        if posed and label != "clean":
            headline = words(f"headline.{label}.brand", brand=self.brand(posed))
        weighed = [finding for found in self.findings.values() for finding in found]
        weighed.sort(key=lambda finding: -abs(finding.weight))
        return Report(
            lang=words.lang,
            verdict=label,
            label=words(f"verdict.{label}"),
            headline=headline,
            probability=verdict["probability"],
            score=verdict["score"],
            subject=line(self.facts["subject"]["text"]) or words("no_subject"),
            mail=tuple(self.mail_rows()),
            steps=(self.subject(), self.sender(), self.recipient(), self.links()),
            others=tuple(self.others()),
            weighed=tuple(finding for finding in weighed if finding.weight),
            summary=tuple(self.summary_rows(posed)),
            advice=tuple(self.advice(label)),
            notices=tuple(self.notices()),
            bodies=tuple(self.bodies()),
            words=words,
        )

    def advice(self, label: str) -> Iterator[str]:
        """What to do: what fits this kind of lure first, what needs a link only where there is one."""
        told = {found["rule"] for found in self.verdict["findings"] if found["weight"] > 0}
        special = [kind for kind, rules in ADVICE.items() if told & rules]
        if label == "clean":
            special = [kind for kind in special if kind == "shared"]
        leads = any(_is_counted(link) for link in self.facts["links"]) or self.facts["attachments"]
        general = {"phishing": (2, 3, 4), "suspicious": (2, 3)}.get(label, ())
        yield self.words(f"advice.{label}.1")
        for kind in special:
            yield self.words(f"advice.{kind}")
        for number in general if leads or not special else ():
            yield self.words(f"advice.phishing.{number}")
        if label == "phishing":
            yield self.words("advice.phishing.5")

    # -- parts that every step is made of ------------------------------------------------

    def brand(self, brand: str | None) -> str:
        if brand is None:
            return self.words("sender.nobrand")
        return self.brand_names.get(brand, brand)

    def step_of(self, finding: Json) -> str:
        # A stamp in the subject is written by a filter, but people look for it in the subject.
        if finding["section"] == "upstream" and any(
            evidence["where"] == "header:Subject" for evidence in finding["evidence"]
        ):
            return "subject"
        return STEP_OF_SECTION.get(finding["section"], "other")

    def finding(self, finding: Json) -> Finding:
        lang, weight = self.words.lang, finding["weight"]
        evidence = [self.evidence(item) for item in finding["evidence"]]
        return Finding(
            rule=finding["rule"],
            title=line(finding["title"][lang]),
            explanation=line(finding["explanation"][lang]),
            grade=self.words(f"grade.{finding['grade']}"),
            campaign=finding["kind"] == "campaign",
            weight=weight,
            mark="none" if 0 <= weight < TRACE_WEIGHT else mark_of(weight),
            evidence=tuple(evidence[:EVIDENCE_SHOWN]),
            evidence_left=len(evidence[EVIDENCE_SHOWN:]),
        )

    def evidence(self, evidence: Json) -> Evidence:
        raw = evidence["raw"]
        return Evidence(
            value=line(evidence["value"]),
            where=self.where(evidence["where"]),
            raw=f"raw[{raw[0]}:{raw[1]}]" if raw else "",
        )

    def where(self, where: str | None) -> str:
        """A place as words; nothing when the value is not written in the mail."""
        kind, _, name = line(where).partition(":")
        if kind == "link":
            name = str(self.link_numbers[int(name)])
        elif kind == "hop":
            name = str(int(name) + 1)
        return self.words(f"where.{kind}", name=name) if name else kind

    def step(self, key: str, reason: str, *, mark: str = "", **parts: Any) -> Step:
        """A step whose mark and sentence are those of its findings, if it has any."""
        found = self.findings[key]
        weight = sum(finding.weight for finding in found)
        mark = mark or mark_of(weight)
        if found and key != "sender":
            # The heaviest speaks for the step: the one that alarms, or the one that calms.
            telling = found[-1] if mark == "ok" else found[0]
            if abs(telling.weight) >= TRACE_WEIGHT and (telling.weight < 0) == (mark == "ok"):
                reason = telling.explanation or telling.title
        return Step(
            key=key,
            number=NUMBERS.get(key, ""),
            title=self.words(f"step.{key}"),
            mark=mark,
            reason=reason,
            findings=tuple(found),
            **parts,
        )

    def rows(self, *rows: tuple[str, str | None, str]) -> tuple[Row, ...]:
        """Rows whose value is known."""
        return tuple(
            Row(
                self.words.get(f"row.{label}", label),
                line(value),
                self.words.get(f"note.{note}", note),
            )
            for label, value, note in rows
            if value
        )

    def place(self, at: Json) -> tuple[str, str, str]:
        """Row of where an address is; unknown is said, with what would help."""
        if at.get("place") == "no-database" and not at.get("network_owner"):
            return ("place", self.words("place.unknown"), "place.no-database")
        known = [at.get("country"), at.get("city"), at.get("as_org"), at.get("network_owner")]
        if at.get("asn"):
            known.insert(2, f"AS{at['asn']}")
        if at.get("database"):
            known.append(f"[{at['database']} {at.get('database_date') or ''}]")
        note = "place.no-database" if at.get("place") == "no-database" else "place"
        return ("place", " ".join(line(value) for value in known if value), note)

    def lookups(self) -> list[tuple[str, str, str]]:
        """Rows of what the facts file knows, each with its source and day."""
        stored = self.facts.get("lookups", {})
        rows = []
        for domain in stored.get("domains", ()):
            said = [domain["registered"], domain["registrar"], domain["privacy_proxy"]]
            value = ", ".join(filter(None, said)) or self.words(f"lookup.{domain['outcome']}")
            rows.append(("registered", f"{defang(domain['domain'])}: {value}", _source(domain)))
        for answer in stored.get("dns", ()):
            value = some([defang(data) for data in answer["data"]], 4)
            value = value or self.words(f"lookup.{answer['outcome']}")
            name = f"{defang(answer['name'])} {answer['type']}"
            rows.append(("dns", f"{name}: {value} {line(answer.get('country'))}", _source(answer)))
        for opinion in stored.get("reputation", ()):
            value = self.words(f"repute.{opinion['verdict']}")
            category = f" ({opinion['category']})" if opinion["category"] else ""
            rows.append(("repute", f"{opinion['what']}: {value}{category}", _source(opinion)))
        return rows

    # -- the four steps ------------------------------------------------------------------

    def subject(self) -> Step:
        words = self.words
        text, stamp = self.facts["subject"]["text"], line(self.facts["subject"]["stamp"])
        if stamp:
            reason = words("subject.stamped", stamp=stamp)
        else:
            reason = words("subject.plain" if text else "subject.missing")
        return self.step(
            "subject",
            reason,
            rows=self.rows(
                ("subject", text or words("none"), ""),
                ("stamp", stamp or words("row.stamp.absent"), "stamp"),
            ),
        )

    def judged(self) -> str:
        """How the sender was judged; a customer of the brand itself is no third party."""
        sender = self.verdict["sender"]
        customer = any(reason["code"] == "customer-account" for reason in sender["reasons"])
        return "customer" if customer else str(sender["verdict"])

    def of_sender(self, kind: str) -> str:
        """The key of its words, of a mail that names no brand where those differ.

        The kind is "sender", a sentence, or "sender.verdict", a few words.
        """
        plain = f"{kind}.{self.judged()}"
        alone = f"{plain}.nobrand"
        return alone if self.verdict["sender"]["brand"] is None and alone in WORDS else plain

    def sender(self) -> Step:
        words, facts, sender = self.words, self.facts, self.verdict["sender"]
        judged = sender["verdict"]
        mark = "bad" if judged in BAD_SENDERS else ""
        if mark and self.verdict["verdict"] == "clean" and not self.findings["sender"]:
            mark = "warn"  # no rule made anything of it
        if judged == "unknown" and not any(f.weight > 0 for f in self.findings["sender"]):
            mark = "unknown"
        author = facts["from"]
        origin: Json = next((hop for hop in facts["hops"] if hop["boundary"]), {})
        auth = facts["auth"]
        results = [
            f"{name.upper()} {auth[name]}" for name in ("spf", "dkim", "dmarc") if auth[name]
        ]
        return self.step(
            "sender",
            words(
                self.of_sender("sender"),
                brand=self.brand(sender["brand"]),
                domain=defang(author["domain"]) or "?",
            ),
            mark=mark,
            rows=self.rows(
                ("sender", words(self.of_sender("sender.verdict")), ""),
                ("from_name", author["name"], "claimed"),
                ("from", author["address"], "claimed"),
                ("Reply-To", facts.get("reply_to"), "claimed"),
                ("Return-Path", facts["return_path"], "claimed"),
                ("Message-ID", defang(facts["message_id"]), "claimed"),
                ("helo", defang(origin.get("helo")), "helo"),
                ("rdns", defang(origin.get("rdns")), "recorded"),
                ("ip", line(origin.get("ip")), "recorded"),
                self.place(origin),
                (
                    "auth",
                    ", ".join(results),
                    "auth.trusted" if auth["trusted"] else "auth.claimed",
                ),
                *self.filters(),
            ),
            hops=tuple(self.hop(number, hop) for number, hop in enumerate(facts["hops"], 1)),
            boundary=words.get(f"boundary.{facts.get('boundary_why') or 'none'}", ""),
            reasons=tuple(
                Row(line(reason[words.lang]), words(f"grade.{reason['grade']}"))
                for reason in sender["reasons"]
            ),
        )

    def filters(self) -> list[tuple[str, str, str]]:
        """Rows of what filters on the way wrote, each with its own scale."""
        return [
            (
                mark["field"],
                mark["value"],
                f"{mark['scale'][self.words.lang]}; "
                + self.words("note.auth.trusted" if mark["trusted"] else "note.auth.claimed"),
            )
            for mark in self.facts["filters"][:FILTERS]
        ]

    def hop(self, number: int, hop: Json) -> Hop:
        standing = "boundary" if hop["boundary"] else "trusted" if hop["trusted"] else "claim"
        helo, rdns, ip = defang(hop["helo"]), defang(hop["rdns"]), line(hop["ip"])
        seen = " ".join(filter(None, [rdns, f"[{ip}]" if ip else ""]))
        return Hop(
            number=number,
            text=" ".join(filter(None, [helo, f"({seen})" if seen else ""])) or "?",
            by=defang(hop["by"]) or "?",
            date=line(hop["date"]),
            standing=self.words(f"hop.{standing}"),
            boundary=hop["boundary"],
        )

    def recipient(self) -> Step:
        salutation = self.facts["salutation"]
        kind, text = salutation["kind"], line(salutation["text"])
        return self.step(
            "recipient",
            self.words(f"recipient.{kind}", text=text),
            rows=self.rows(("salutation", text or self.words("none"), "")),
        )

    def number_links(self) -> tuple[list[int], dict[int, int]]:
        """Indices of the links to show in full; the number that each link goes by, from 1.

        Those shown come first, in the order they are shown; the same link has the same number.
        """
        links = self.facts["links"]
        order = sorted(
            range(len(links)),
            key=lambda index: (
                not _is_counted(links[index]),
                not links[index]["marks"],
                _origin(links[index]) == "body",
                index,
            ),
        )
        first: dict[tuple[str, str], int] = {}
        same = {
            index: first.setdefault((line(links[index]["href"]), line(links[index]["text"])), index)
            for index in order
        }
        counted = [index for index in first.values() if _is_counted(links[index])]
        telling = [i for i in counted if links[i]["marks"] or _origin(links[i]) != "body"]
        shown = telling[:LINKS_IN_FULL] or counted[:3]
        number = {index: number for number, index in enumerate(first.values(), 1)}
        return shown, {index: number[leader] for index, leader in same.items()}

    def links(self) -> Step:
        words, links = self.words, self.facts["links"]
        counted = [link for link in links if _is_counted(link)]
        in_full = set(self.shown_links)
        hosts = Counter(
            defang(link["host"])
            for index, link in enumerate(links)
            if _is_counted(link) and index not in in_full
        )
        count = len(counted)
        quoted = sum(link["defanged"] for link in counted)
        plain = words("links.plain", count=count)
        if quoted:
            plain = words("links.quoted", count=count, quoted=quoted)
        return self.step(
            "links",
            plain if count else words("links.none"),
            mark="" if count else "none",
            rows=self.rows(*self.lookups()),
            links=tuple(self.link(self.link_numbers[i], links[i]) for i in self.shown_links),
            other_links=some(
                [host + (f" ×{n}" if n > 1 else "") for host, n in hosts.most_common()], 20
            ),
        )

    def link(self, number: int, link: Json) -> Link:
        text, href = line(link["text"]), line(link["href"])
        marks = [self.words.get(f"mark.{mark}", mark) for mark in link["marks"]]
        if _origin(link) != "body":
            marks.insert(0, self.words(f"from.{_origin(link)}", part=line(link["part"])))
        if link.get("role"):
            marks.insert(0, self.words(f"role.{link['role']}"))
        if link["defanged"]:
            marks.insert(0, self.words("link.defanged"))
        return Link(
            name=self.words("link", number=number),
            text="" if text == href else text,
            chain=link_chain(link, self.words),
            marks=tuple(marks),
            brand=self.brand(link["brand"]) if link["brand"] else "",
        )

    # -- what comes after ----------------------------------------------------------------

    def others(self) -> Iterator[Step]:
        words, facts, verdict = self.words, self.facts, self.verdict
        yield self.step(
            "body",
            words("body.plain"),
            rows=tuple(
                Row(
                    words("row.charset"),
                    f"{line(charset['declared']) or '–'} → {line(charset['used'])}",
                    f"{self.where(charset['where'])}, {words.get('charset.' + charset['why'], charset['why'])}",
                )
                for charset in facts["charsets"]
                if charset["why"] not in (None, "declared")
            ),
        )
        attachments = facts["attachments"]
        count = len(attachments)
        yield self.step(
            "attachments",
            words("attachments.plain", count=count) if count else words("attachments.none"),
            mark="" if count or self.findings["attachments"] else "none",
            rows=tuple(self.attachment_rows(attachments)),
        )
        trouble = [("defect", item) for item in facts.get("defects", [])]
        trouble += [("limit", item) for item in verdict["limits"]]
        rows = [
            Row(
                words(f"row.{kind}"),
                words.get(f"{kind}.{item['name']}", line(item["name"]))
                + (f" ({item['value']:,})" if item["value"] else ""),
                line(item["where"]),
            )
            for kind, item in trouble
        ]
        rows += [
            Row(
                words("row.error"),
                line(error["rule"]),
                line(f"{error['code']}: {error['message']}"),
            )
            for error in verdict["errors"]
        ]
        if rows or self.findings["other"]:
            mark = "" if self.findings["other"] else "unknown"
            cut = verdict["limits"] or verdict["errors"] or not rows
            said = words("other.trouble" if cut else "other.defects")
            yield self.step("other", said, mark=mark, rows=tuple(rows))

    def attachment_rows(self, attachments: Sequence[Json]) -> Iterator[Row]:
        """The files, what is inside them, and the mails attached with their own verdicts."""
        words = self.words
        for item in attachments:
            notes = [line(item["type"]), f"{item['size']:,} B"]
            if item.get("content_type") and item["content_type"] != item["type"]:
                notes.append(words("content.is", type=line(item["content_type"])))
            page = item.get("html") or {}
            hidden = item.get("hidden_html")
            told = {
                "encrypted": item.get("encrypted"),
                "form": page.get("form") or (hidden and hidden["form"]),
                "password": page.get("password") or (hidden and hidden["password"]),
                "hidden": hidden,
            }
            notes += [words(f"content.{key}") for key, value in told.items() if value]
            if item.get("why"):
                notes.append(words.get(f"why.{item['why']}", item["why"]))
            yield Row(words("row.attachment"), line(item["name"]) or "?", ", ".join(notes))
            entries = (item.get("archive") or {}).get("entries", [])
            for entry in entries[:ENTRIES_SHOWN]:
                size = "?" if entry["size"] is None else f"{entry['size']:,} B"
                locked = f", {words('content.encrypted')}" if entry["encrypted"] else ""
                yield Row(words("row.entry"), line(entry["name"]) or "?", size + locked)
            if entries[ENTRIES_SHOWN:]:
                left = words("content.more", count=len(entries[ENTRIES_SHOWN:]))
                yield Row(words("row.entry"), left)
            for code in item.get("codes", []):
                yield Row(words("row.code"), line(code))
        for mail in self.verdict.get("nested", []):
            yield self.nested_row(mail)

    def nested_row(self, mail: Json) -> Row:
        words, facts = self.words, mail["facts"]
        hosts = dict.fromkeys(
            defang(link["host"])
            for link in facts["links"]
            if link["kind"] not in ("image", "other") and link["host"]
        )
        note = words(
            "nested.note",
            sender=line(facts["from"]["address"]) or "?",
            hosts=some(list(hosts), 5) or words("none"),
        )
        found = [line(f["title"][words.lang]) for f in mail["findings"] if f["weight"] > 0]
        if found:
            note = words("nested.found", sender=note, found=some(found, 5))
        judged = f"{words('verdict.' + mail['verdict'])} {percent(mail['probability'])}"
        part = words("where.part", name=line(mail["part"]))
        subject = line(facts["subject"]["text"]) or words("no_subject")
        return Row(words("row.nested"), f"{judged} — {subject}", f"{part}, {note}")

    def mail_rows(self) -> tuple[Row, ...]:
        facts = self.facts
        author = " ".join(
            filter(
                None, [line(facts["from"]["name"]), f"<{line(facts['from']['address']) or '?'}>"]
            )
        )
        stamped = [facts["subject"]["stamp"], facts["subject"]["text"]]
        return self.rows(
            ("subject", line(" ".join(filter(None, stamped))) or self.words("no_subject"), ""),
            ("from", author, ""),
            ("to", some(facts.get("recipients", []), 3), ""),
            ("date", facts["date"], ""),
            ("source", self.verdict["source"], ""),
            (
                "converted",
                self.verdict.get("converted")
                and self.words(f"converted.{self.verdict['converted']}"),
                "",
            ),
            ("sha256", self.verdict["sha256"], ""),
        )

    def summary_rows(self, posed: str | None) -> tuple[Row, ...]:
        return self.rows(
            ("brand", self.brand(posed) if posed else None, ""),
            ("sender", self.words(self.of_sender("sender.verdict")), ""),
        )

    def notices(self) -> Iterator[Notice]:
        if self.verdict["verdict"] == "clean":
            return
        for brand in self.verdict["brands"]:
            urls = tuple(line(url) for url in brand["notices"] if url.startswith("https://"))
            if brand["posed"] and urls:
                yield Notice(self.brand(brand["id"]), urls)

    def bodies(self) -> Iterator[Body]:
        values = {
            clean(evidence["value"] or "")
            for finding in self.verdict["findings"]
            if finding["weight"] > 0
            for evidence in finding["evidence"]
            if line(evidence["where"]).startswith("part:") or evidence.get("part")
        }
        places: dict[str, list[str]] = {}  # of each text, its white space aside
        wholes: dict[str, str] = {}
        for text in self.facts.get("texts", []):
            whole = clean(text["text"] or "").strip("\n")
            key = "".join(whole.split())
            places.setdefault(key, []).append(f"{self.where(text['where'])} ({line(text['type'])})")
            wholes.setdefault(key, whole)
        for key, whole in wholes.items():
            shown = whole[:BODY_CHARS]
            yield Body(
                where=" = ".join(places[key]),
                pieces=tuple(_pieces(shown, values)),
                left=len(whole) - len(shown),
            )


def _pieces(text: str, values: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Text cut at the values that are evidence, longest first."""
    wanted = sorted((value for value in values if len(value) > 1), key=len, reverse=True)[:64]
    if not wanted:
        yield text, False
        return
    for index, piece in enumerate(re.split("(" + "|".join(map(re.escape, wanted)) + ")", text)):
        if piece:
            yield piece, index % 2 == 1
