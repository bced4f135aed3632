"""Evidence stands where it says: every raw range, decoded by Python's own codecs, holds the value.

The bytes are cut out of the message, their transfer encoding and charset undone without fuwake,
and the value looked for: masked characters match anything, defanged ones their plain form.
"""

import binascii
import email
import email.policy
import html
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

import fuwake
from conftest import DATA

MAILS = sorted((DATA / "mails").glob("*.eml"))
CODECS = {"gb2312": "gb18030", "iso-2022-jp": "iso2022_jp_ext", "shift_jis": "cp932"}
ENCODED_WORD = re.compile(rb"=\?([^?*]+)(?:\*[^?]*)?\?([bBqQ])\?([^?]*)\?=")
# A cut in the middle of an ISO-2022-JP run lacks its escape; one of these was in force.
ESCAPES = (b"", b"\x1b$B", b"\x1b$@", b"\x1b(I", b"\x1b(J")


def decoded(raw: bytes, charset: str) -> Iterator[str]:
    """Text of bytes that may be cut inside a character."""
    codec = CODECS.get(charset.lower(), charset)
    for escape in ESCAPES if "2022" in codec else (b"",):
        for skip in range(4):
            yield (escape + raw[skip:]).decode(codec, "ignore")


def base64_cut(raw: bytes, start: int, end: int, floor: int) -> bytes:
    """Bytes of base64 text of which [start, end) is a part: widened to whole quanta.

    floor : where the base64 text begins.
    """
    ahead = len(re.sub(rb"[^A-Za-z0-9+/]", b"", raw[floor:start])) % 4
    while ahead:
        start -= 1
        ahead -= raw[start : start + 1].isalnum() or raw[start] in b"+/"
    text = re.sub(rb"[^A-Za-z0-9+/]", b"", raw[start : end + 8])
    whole = re.sub(rb"[^A-Za-z0-9+/]", b"", raw[start:end])
    text = text[: -(-len(whole) // 4) * 4]
    return binascii.a2b_base64(text + b"=" * (-len(text) % 4))


def header_readings(raw: bytes, start: int, end: int) -> Iterator[str]:
    """Texts that a range inside header fields may stand for."""
    words = [w for w in ENCODED_WORD.finditer(raw) if w.end() > start and w.start() < end]
    if not words:
        for charset in ("utf-8", "cp932", "euc_jp"):
            yield raw[start:end].decode(charset, "ignore")
        return
    pieces, at, charset = b"", start, "utf-8"
    for word in words:
        between = raw[at : word.start()]
        pieces += between if between.strip() else b""
        charset = word[1].decode()
        low, high = max(start, word.start(3)), min(end, word.end(3))
        if word[2] in b"bB":
            pieces += base64_cut(raw[: word.end(3)], low, high, word.start(3))
        else:
            pieces += quopri.decodestring(raw[low:high].replace(b"_", b" "))
        at = word.end()
    pieces += raw[at:end]
    yield from decoded(pieces, charset)


def body_readings(raw: bytes, start: int, end: int, part: Message) -> Iterator[str]:
    """Texts that a range inside a part's body may stand for."""
    transfer = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    charset = part.get_content_charset("utf-8")
    if transfer == "base64":
        payload = str(part.get_payload()).encode("ascii", "ignore")
        first = payload.split()[0]
        cut = base64_cut(raw, start, end, raw.index(first))
    elif transfer == "quoted-printable":
        cut = quopri.decodestring(raw[start:end])
    else:
        cut = raw[start:end]
    yield from decoded(cut, charset)


def part_of(message: Message, name: str) -> Message:
    """The part "1.2" of a message, numbered as IMAP does."""
    for number in name.split("."):
        if message.is_multipart():
            message = message.get_payload(int(number) - 1)  # type: ignore[assignment]
    return message


def plain(text: str) -> str:
    """Text as compared: no mark-up, entities undone, no white space, lower case."""
    text = html.unescape(re.sub(r"<[^>]*>", "", text))
    return "".join(text.split()).lower()


MASKED_IN_BASE64 = "\ufffc"  # stands for a base64 character that carries a masked one


def open_base64(run: re.Match[str]) -> str:
    """Base64 with its groups that hold a masked character turned into wildcards."""
    groups = re.findall(".{1,4}", run[0])
    masked = [
        "*" in binascii.a2b_base64(g + "=" * (-len(g) % 4)).decode("latin-1")
        for g in groups
        if len(g) > 1
    ]
    return "".join(
        MASKED_IN_BASE64 * len(group) if hidden else group
        for group, hidden in zip(groups, [*masked, False], strict=False)
    )


def patterns_of(value: str) -> Iterator[re.Pattern[str]]:
    """A value as it may be written in the mail: as it is, or refanged.

    Masked characters stand for anything.
    """
    value = re.sub(r"[A-Za-z0-9+/]{16,}={0,2}", open_base64, value)
    refanged = value.replace("[.]", ".").replace("[@]", "@").replace("[:]", ":")
    for written in (value, re.sub(r"\bhxxp", "http", refanged)):
        escaped = re.escape(plain(written)).replace(r"\*", ".").replace(MASKED_IN_BASE64, ".")
        yield re.compile(escaped, re.DOTALL)


def cases() -> Iterator[tuple[Path, bytes, dict[str, object], dict[str, object]]]:
    engine = fuwake.Engine()
    for path in MAILS:
        raw = path.read_bytes()
        for finding in engine.scan(raw, source=path.name).findings:
            for evidence in finding["evidence"]:
                if evidence["raw"] is not None:
                    yield path, raw, finding, evidence


def test_evidence_is_found_in_the_bytes_it_names() -> None:
    seen, wrong = 0, []
    for path, raw, finding, evidence in cases():
        start, end = evidence["raw"]  # type: ignore[misc]
        where = str(evidence.get("part") or evidence["where"])
        assert 0 <= start < end <= len(raw), (path.name, finding["rule"], evidence)
        message = email.message_from_bytes(raw, policy=email.policy.compat32)
        if where.startswith(("header:", "hop:")):
            readings = header_readings(raw, start, end)
        else:
            part = part_of(message, where.removeprefix("part:"))
            readings = body_readings(raw, start, end, part)
        texts = [plain(reading) for reading in readings]
        seen += 1
        if not any(p.search(t) for p in patterns_of(str(evidence["value"])) for t in texts):
            wrong.append((path.name, finding["rule"], evidence, raw[start:end]))
    assert not wrong, "\n".join(map(str, wrong))
    assert seen >= 40


def test_evidence_is_tight() -> None:
    """A range of the whole message would hold every value: most are not much longer than it."""
    loose = [
        (path.name, finding["rule"], evidence)
        for path, _, finding, evidence in cases()
        # base64 of ISO-2022-JP is the widest writing there is; an encoded word adds its frame
        for start, end in [evidence["raw"]]  # type: ignore[misc, attr-defined]
        if end - start > 12 * len(str(evidence["value"])) + 200
    ]
    assert not loose


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
@pytest.mark.parametrize("format", ["text", "html", "md", "json"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_reports_hide_the_victim(
    bundled: fuwake.Engine, path: Path, format: str, lang: str
) -> None:
    """Neither plain nor in base64 nor percent-encoded."""
    raw = path.read_bytes()
    victims = {
        str(address).strip().strip("<>")
        for name in ("To", "Delivered-To", "X-Original-To")
        for address in email.message_from_bytes(raw).get_all(name, [])
    }
    page = bundled.scan(raw).report(format, lang)
    bare = re.sub(r"[\s|\\]", "", page).lower()
    inside = "".join(
        binascii.a2b_base64(run + "=" * (-len(run) % 4)).decode("latin-1").lower()
        for run in re.findall(r"[A-Za-z0-9+/]{16,}", "".join(page.split()))
        if len(run) % 4 != 1
    )
    for victim in victims:
        victim = victim.lower()
        for written in (victim, victim.replace("@", "%40"), victim.replace(".", "[.]")):
            assert written not in bare, written
        assert victim not in inside


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_reports_hold_no_live_link_of_the_mail(bundled: fuwake.Engine, path: Path) -> None:
    verdict = bundled.scan(path)
    notices = {url for brand in verdict.brands for url in brand["notices"]}
    for format in ("text", "html", "md"):
        page = verdict.report(format, "ja")
        live = set(re.findall(r"https?://[^\s\"<>`）)]+", page))
        assert live <= notices, live - notices


@pytest.mark.parametrize("rounds", [1, 2])
def test_no_piece_of_an_encoded_victim_is_said(bundled: fuwake.Engine, rounds: int) -> None:
    """Also where a rule quotes: a piece that was cut off can't be read back, so it can't be masked."""
    victim = b"hanako.yamada@example.jp"
    token = victim
    for _ in range(rounds):
        token = binascii.b2a_base64(token, newline=False)
    url = b"https://files.example.net/%s/a?u=%s#%s" % (token, token, token)
    mail = (
        b"From: a@example.com\r\nTo: %s\r\nSubject: %s\r\nContent-Type: text/html\r\n\r\n"
        b'<a href="%s">open</a> %s\r\n' % (victim, token, url, token)
    )
    verdict = bundled.scan(mail)
    rules = {finding["rule"] for finding in verdict.findings}
    assert rules & {"links/token-fragment", "links/recipient-in-url"}
    pieces = [token[i : i + 10].decode() for i in range(0, len(token) - 10, 4)]
    for page in (verdict.to_json(), *map(verdict.report, ("text", "html", "md"))):
        for piece in pieces:
            assert piece not in page, page[page.index(piece) - 200 :][:300]


@pytest.mark.parametrize("written", ["&#%d;", "&#x%x;"])
def test_a_victim_in_references_of_an_attribute_is_masked(
    bundled: fuwake.Engine, written: str
) -> None:
    """The value of a link's evidence is what a browser reads; its bytes are what was written."""
    victim = "hanako.yamada@example.jp"
    spelt = "".join(written % ord(character) for character in victim)
    raw = (
        f"From: Amazon <a@example.com>\r\nTo: {victim}\r\nSubject: x\r\n"
        "Content-Type: text/html\r\n\r\n"
        f'<a href="https://amazon.evil.example/a?b=1&amp;c={spelt}">open</a>\r\n'
    ).encode()
    verdict = bundled.scan(raw)
    items = [item for finding in verdict.findings for item in finding["evidence"]]
    [value] = {item["value"] for item in items if item["where"] == "link:0"}
    assert value == "hxxps://amazon[.]evil[.]example/a?b=1&c=******.******@*******.**"
    start, end = next(item["raw"] for item in items if item["where"] == "link:0")
    assert html.unescape(raw[start:end].decode()).endswith(victim)
    for page in (verdict.to_json(), *map(verdict.report, ("text", "html", "md"))):
        assert "hanako" not in page and spelt not in page
