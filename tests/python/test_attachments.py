"""Attachments opened by the workers, attached mails, and Outlook files; all made here."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

import fuwake
import fuwake.engine
import outlook
from fuwake.report import model

segno = pytest.importorskip("segno")
Json = dict[str, Any]
HOST = "nlugjoc.cn"


@pytest.fixture(scope="module")
def engine() -> fuwake.Engine:
    return fuwake.Engine()


def mail(*files: tuple[str, str, bytes], words: str = "See the file.\n") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.com", "taro@example.jp", "x"
    message.set_content(words)
    for name, kind, content in files:
        main, sub = kind.split("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message


def attachment(engine: fuwake.Engine, name: str, kind: str, content: bytes) -> Json:
    facts = engine.scan(mail((name, kind, content)).as_bytes()).facts
    found: Json = facts["attachments"][0]
    return found


def links(verdict: fuwake.Verdict) -> list[tuple[str, str, str]]:
    found = verdict.to_dict(raw_urls=True)["facts"]["links"]
    return [(link["kind"], link["from"], link["href"]) for link in found]


class Legacy(zipfile.ZipInfo):
    """An entry whose name is in CP932, without the flag of UTF-8."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("cp932"), self.flag_bits & ~0x800


def zip_of(*names: str, kind: type[zipfile.ZipInfo] = zipfile.ZipInfo) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(kind(name), b"x")
    return out.getvalue()


def encrypted(archive: bytes) -> bytes:
    """The same with the flag of encryption set everywhere; nobody unpacks it."""
    raw = bytearray(archive)
    for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = -1
        while (at := raw.find(mark, at + 1)) >= 0:
            raw[at + flags] |= 1
    return bytes(raw)


def pdf_of(uri: str, words: str) -> bytes:
    stream = f"BT /F 12 Tf 20 200 Td ({words}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>/Annots[6 0 R]>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(%s)>>>>" % uri.encode(),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\n"
        % (
            size,
            table,
            size,
        )
        + b"startxref\n%d\n%%%%EOF\n" % len(out)
    )


def qr_of(text: str, kind: str) -> bytes:
    out = io.BytesIO()
    segno.make(text, error="l", micro=False).save(out, kind=kind, scale=4)
    return out.getvalue()


# ---- archives ------------------------------------------------------------------------------


def test_program_in_an_archive_inside_is_listed(engine: fuwake.Engine) -> None:
    inner = packed(run__js=b"WScript.Echo(1)")
    verdict = engine.scan(mail(("a.zip", "application/zip", packed(in__zip=inner))).as_bytes())
    entries = verdict.facts["attachments"][0]["archive"]["entries"]
    assert [entry["name"] for entry in entries] == ["in.zip", "in[.]zip/run.js"]
    assert "attachments/program-in-archive" in [f["rule"] for f in verdict.findings]


def test_lone_gzip_has_the_name_it_will_have_and_is_opened(engine: fuwake.Engine) -> None:
    verdict = engine.scan(
        mail(("page.html.gz", "application/gzip", gzip.compress(PAGE))).as_bytes()
    )
    assert verdict.facts["attachments"][0]["archive"]["entries"][0]["name"] == "page.html"
    assert f"https://{HOST}/post" in [link[2] for link in links(verdict)]


def test_head_that_linkers_write_is_a_program(engine: fuwake.Engine) -> None:
    found = attachment(engine, "report.pdf", "application/pdf", b"MZ\x90\0\3\0\0\0" + bytes(99))
    assert found["content"] == "program"


def test_entries_of_a_zip_with_their_names_in_any_charset(engine: fuwake.Engine) -> None:
    for content in (zip_of("請求書の写し.exe"), zip_of("請求書の写し.exe", kind=Legacy)):
        found = attachment(engine, "a.zip", "application/zip", content)
        assert found["inside"] == "known" and not found["encrypted"]
        assert found["archive"]["entries"] == [
            {"name": "請求書の写し.exe", "size": 1, "encrypted": False, "folder": False}
        ]


def test_encrypted_zip_says_so(engine: fuwake.Engine) -> None:
    found = attachment(engine, "a.zip", "application/zip", encrypted(zip_of("a.txt")))
    assert found["encrypted"] and found["archive"]["entries"][0]["encrypted"]


def test_tar_in_gzip_and_a_lone_gzip(engine: fuwake.Engine) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("dir/run.js"))
    found = attachment(engine, "a.tgz", "application/gzip", out.getvalue())
    assert [entry["name"] for entry in found["archive"]["entries"]] == ["dir/run.js"]
    lone = attachment(engine, "a.gz", "application/gzip", gzip.compress(b"words"))
    assert lone["inside"] == "known" and len(lone["archive"]["entries"]) == 1


def test_broken_archive_is_unknown_not_an_error(engine: fuwake.Engine) -> None:
    found = attachment(engine, "a.zip", "application/zip", zip_of("a")[:20])
    assert (found["content"], found["inside"]) == ("archive", "unknown")
    assert found["why"] == "unreadable"


def test_entries_over_the_limit_are_counted() -> None:
    narrow = fuwake.Engine(limits={"entries": 3})
    verdict = narrow.scan(mail(("a.zip", "application/zip", zip_of(*"abcdefg"))).as_bytes())
    assert len(verdict.facts["attachments"][0]["archive"]["entries"]) == 3
    assert [limit["name"] for limit in verdict.limits] == ["entries"]


def test_bomb_costs_its_time_and_no_more() -> None:
    info = tarfile.TarInfo("zeros")
    info.size = 1 << 32
    zeros = gzip.compress(bytes(1 << 26))  # members of one stream, 4 GiB unpacked
    bomb = gzip.compress(info.tobuf()) + zeros * 64
    hasty = fuwake.Engine(limits={"worker_ms": 1000})
    verdict = hasty.scan(mail(("a.tgz", "application/gzip", bomb)).as_bytes())
    assert "worker_ms" in [limit["name"] for limit in verdict.limits]
    found = verdict.facts["attachments"][0]
    assert found["why"] == "worker_ms"
    assert [entry["name"] for entry in found["archive"]["entries"]][:1] == ["zeros"]


def packed(**files: bytes) -> bytes:
    """A zip; names have "__" for their dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return out.getvalue()


PAGE = f"<form action='https://{HOST}/post'><input type=password>".encode()
SHORTCUT = f"[InternetShortcut]\r\nURL=https://{HOST}/shortcut\r\n".encode()
SHELL_LINK = b"L\0\0\0\x01\x14\x02\0" + bytes(68) + f"https://{HOST}/lnk".encode("utf-16-le")


def seven_zip(name: str, content: bytes) -> bytes:
    """One stored file; both short (7zFormat.txt of the LZMA SDK)."""
    text = name.encode("utf-16-le") + b"\0\0"
    size = bytes([len(content)])
    streams = b"\x06\0\x01\x09" + size + b"\0\x07\x0b\x01\0\x01\x01\0\x0c" + size
    crc = b"\x0a\x01" + struct.pack("<I", zlib.crc32(content))
    names = b"\x05\x01\x11" + bytes([len(text) + 1]) + b"\0" + text
    header = b"\x01\x04" + streams + crc + b"\0\x08\0\0" + names + b"\0\0"
    start = struct.pack("<QQI", len(content), len(header), zlib.crc32(header))
    head = b"7z\xbc\xaf\x27\x1c\0\x04" + struct.pack("<I", zlib.crc32(start)) + start
    return head + content + header


def rar(name: str, content: bytes) -> bytes:
    """One stored file (RAR 2.9's technote.txt)."""

    def block(kind: int, flags: int, fields: bytes) -> bytes:
        body = struct.pack("<BHH", kind, flags, 7 + len(fields)) + fields
        return struct.pack("<H", zlib.crc32(body) & 0xFFFF) + body

    fields = struct.pack(
        "<IIBIIBBHI", len(content), len(content), 3, zlib.crc32(content), 0, 20, 0x30, len(name), 32
    )
    file = block(0x74, 0x8000, fields + name.encode())
    return b"Rar!\x1a\x07\0" + block(0x73, 0, bytes(6)) + file + content + block(0x7B, 0x4000, b"")


@pytest.mark.parametrize(("make", "ending"), [(seven_zip, "7z"), (rar, "rar")])
def test_page_in_7z_and_rar(
    engine: fuwake.Engine, make: Callable[[str, bytes], bytes], ending: str
) -> None:
    raw = mail((f"a.{ending}", "application/octet-stream", make("page.html", PAGE))).as_bytes()
    verdict = engine.scan(raw)
    found = verdict.facts["attachments"][0]
    assert (found["content"], found["inside"], found["why"]) == ("archive", "known", None)
    assert [(e["name"], e["size"]) for e in found["archive"]["entries"]] == [
        ("page.html", len(PAGE))
    ]
    assert placed(verdict) == [(f"a.{ending}/page.html", "attachment", f"https://{HOST}/post")]


def placed(verdict: fuwake.Verdict) -> list[tuple[str | None, str, str]]:
    found = verdict.to_dict(raw_urls=True)["facts"]["links"]
    return [(link["file"], link["from"], link["href"]) for link in found]


@pytest.mark.parametrize(
    ("name", "content", "origin", "path"),
    [
        ("page.html", PAGE, "attachment", "post"),
        ("open.url", SHORTCUT, "attachment", "shortcut"),
        ("請求書.LNK", SHELL_LINK, "attachment", "lnk"),
        ("a.pdf", pdf_of(f"https://{HOST}/button", "x"), "pdf", "button"),
        ("a.png", qr_of(f"https://{HOST}/qr", "png"), "qr", "qr"),
        ("in.zip", packed(page__html=PAGE), "attachment", "post"),
    ],
)
def test_file_in_an_archive_is_opened(
    engine: fuwake.Engine, name: str, content: bytes, origin: str, path: str
) -> None:
    raw = mail(("a.zip", "application/zip", packed(**{name: content}))).as_bytes()
    place = f"a.zip/{name}" + ("/page.html" if name == "in.zip" else "")
    assert placed(engine.scan(raw)) == [(place, origin, f"https://{HOST}/{path}")]


def test_mail_in_an_archive_is_dissected_by_itself(engine: fuwake.Engine) -> None:
    inner = mail(words=f"https://{HOST}/in\n").as_bytes()
    verdict = engine.scan(mail(("a.zip", "application/zip", packed(a__eml=inner))).as_bytes())
    assert verdict.facts["links"] == []
    (nested,) = verdict.nested
    assert nested["part"] == "2" and nested["facts"]["links"][0]["host"] == HOST


def test_what_is_packed_too_deep_or_locked_stays_shut(engine: fuwake.Engine) -> None:
    deep = packed(a__zip=packed(b__zip=packed(page__html=PAGE)))
    for content in (deep, encrypted(packed(page__html=PAGE))):
        verdict = engine.scan(mail(("a.zip", "application/zip", content)).as_bytes())
        assert placed(verdict) == [] and not verdict.errors


def test_files_over_the_limit_are_counted(engine: fuwake.Engine) -> None:
    many = packed(**{f"{n}__html": PAGE for n in range(10)})
    verdict = engine.scan(mail(("a.zip", "application/zip", many)).as_bytes())
    assert len(placed(verdict)) == 8
    assert [(limit["name"], limit["value"]) for limit in verdict.limits] == [("unpacked", 2)]
    big = packed(a__html=PAGE + b" " * (300 << 10) + f"<a href=https://{HOST}/late>".encode())
    verdict = engine.scan(mail(("a.zip", "application/zip", big)).as_bytes())
    assert [link[2] for link in placed(verdict)] == [f"https://{HOST}/post"]
    assert [limit["name"] for limit in verdict.limits] == ["unpacked"]


def test_long_names_leave_room_for_contents(engine: fuwake.Engine) -> None:
    names = [f"{n:03}{'長い名前' * 120}.txt" for n in range(900)]
    packed_names = zip_of(*names, "last.html")
    verdict = engine.scan(mail(("a.zip", "application/zip", packed_names)).as_bytes())
    (file,) = verdict.facts["attachments"]
    told = [entry["name"] for entry in file["archive"]["entries"]]
    assert len(told) == 901 and told[0] == names[0] and told[900] == "last.html"
    assert told[899] == f"899{'長い名前' * 7}長...{'長い名前' * 7}.txt"
    assert [limit["name"] for limit in verdict.limits] == ["entry_names"]
    content = dict.fromkeys([f"{name}__txt" for name in names], b"") | {"page__html": PAGE}
    verdict = engine.scan(mail(("a.zip", "application/zip", packed(**content))).as_bytes())
    assert [link[2] for link in placed(verdict)] == [f"https://{HOST}/post"]
    assert not [limit for limit in verdict.limits if limit["name"] == "answer_bytes"]


# ---- PDF and QR ----------------------------------------------------------------------------


def test_links_of_a_pdf_and_urls_in_its_words(engine: fuwake.Engine) -> None:
    content = pdf_of(f"https://{HOST}/button", f"See https://{HOST}/words now")
    verdict = engine.scan(mail(("a.pdf", "application/pdf", content)).as_bytes())
    assert links(verdict) == [
        ("anchor", "pdf", f"https://{HOST}/button"),
        ("text", "pdf", f"https://{HOST}/words"),
    ]
    assert "attachments/pdf-link" in [finding["rule"] for finding in verdict.findings]


@pytest.mark.parametrize(("name", "kind"), [("a.png", "image/png"), ("a.pdf", "application/pdf")])
def test_qr_code_is_a_link(engine: fuwake.Engine, name: str, kind: str) -> None:
    content = qr_of(f"https://{HOST}/qr", name[-3:])
    verdict = engine.scan(mail((name, kind, content)).as_bytes())
    assert ("qr", "qr", f"https://{HOST}/qr") in links(verdict)
    assert verdict.facts["attachments"][0]["codes"] == ["hxxps://nlugjoc[.]cn/qr"]


@pytest.mark.parametrize("kind", ["jpeg", "webp", "gif", "bmp"])
def test_qr_code_in_every_format_of_pictures(engine: fuwake.Engine, kind: str) -> None:
    image = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    image.open(io.BytesIO(qr_of(f"https://{HOST}/qr", "png"))).convert("RGB").save(out, kind)
    verdict = engine.scan(mail((f"a.{kind}", f"image/{kind}", out.getvalue())).as_bytes())
    assert verdict.facts["attachments"][0]["content"] == "image"
    assert links(verdict) == [("qr", "qr", f"https://{HOST}/qr")]


def pages_of(count: int) -> bytes:
    """A PDF with a link to /0, /1 ... on each page."""
    out = io.BytesIO()
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(count))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
    ]
    for n in range(count):
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Annots[{4 + 2 * n} 0 R]>>")
        objects.append(
            f"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://{HOST}/{n})>>>>"
        )
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, 1):
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode())
    out.write(b"trailer<</Root 1 0 R>>\n%%EOF\n")
    return out.getvalue()


def test_pages_over_the_limit_are_counted_not_read() -> None:
    raw = mail(("a.pdf", "application/pdf", pages_of(4))).as_bytes()
    verdict = fuwake.Engine(limits={"pages": 2}).scan(raw)
    assert [link[2] for link in links(verdict)] == [f"https://{HOST}/{n}" for n in (0, 1)]
    assert [(limit["name"], limit["value"]) for limit in verdict.limits] == [("pages", 4)]
    assert not fuwake.Engine(limits={"pages": 4}).scan(raw).limits


def test_program_without_memory_is_unknown_and_the_mail_is_judged() -> None:
    raw = mail(("a.png", "image/png", qr_of(f"https://{HOST}/qr", "png"))).as_bytes()
    verdict = fuwake.Engine(limits={"worker_memory": 1 << 20}).scan(raw)
    assert verdict.facts["attachments"][0]["inside"] == "unknown"
    assert [limit["name"] for limit in verdict.limits] == ["worker_crash"]
    assert verdict.verdict and not verdict.errors


def test_qr_code_of_a_picture_in_the_body(engine: fuwake.Engine) -> None:
    message = mail(words="x")
    message.add_alternative('<img src="cid:a">', subtype="html")
    message.get_payload()[1].add_related(  # type: ignore[union-attr]
        qr_of(f"https://{HOST}/qr", "png"), "image", "png", cid="<a>"
    )
    verdict = engine.scan(message.as_bytes())
    assert [link[:2] for link in links(verdict)] == [("qr", "qr")]
    assert verdict.facts["attachments"] == []


def test_victim_is_masked_in_a_code(engine: fuwake.Engine) -> None:
    content = qr_of(f"https://{HOST}/?m=taro@example.jp", "png")
    verdict = engine.scan(mail(("a.png", "image/png", content)).as_bytes())
    assert "taro" not in verdict.to_json() and "taro" not in verdict.report("text")


@pytest.mark.parametrize("head", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\x1f\x8b\x08", b"PK\3\4"])
def test_rubbish_is_no_trouble(engine: fuwake.Engine, head: bytes) -> None:
    content = head + bytes(range(256)) * 8
    verdict = engine.scan(mail(("a.bin", "application/octet-stream", content)).as_bytes())
    assert verdict.facts["attachments"][0]["inside"] in ("unknown", "known")
    assert not verdict.errors


# ---- without workers -----------------------------------------------------------------------


def test_switched_off_it_is_unknown() -> None:
    closed = fuwake.Engine(inspect=False)
    found = attachment(closed, "a.zip", "application/zip", zip_of("a"))
    assert (found["inside"], found["why"]) == ("unknown", "switched-off")


def test_absent_program_is_a_hint_not_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuwake.engine, "bundled_workers", lambda: str(tmp_path))
    bare = fuwake.Engine()
    verdict = bare.scan(mail(("a.zip", "application/zip", zip_of("a"))).as_bytes())
    assert verdict.facts["attachments"][0]["why"] == "program-absent"
    assert not verdict.limits and not verdict.errors
    assert "program for it is missing" in " ".join(verdict.report("text", "en").split())
    with pytest.raises(fuwake.ArgumentError, match="libgsf"):
        bare.scan(outlook.compound_file(outlook.message()))


# ---- attached mails ------------------------------------------------------------------------


def test_attached_mail_is_dissected_by_itself(engine: fuwake.Engine) -> None:
    inner = mail(words=f"https://{HOST}/in\n")
    del inner["Subject"]
    inner["Subject"] = "inner"
    outer = mail(words="For your information.\n")
    outer.add_attachment(inner)
    verdict = engine.scan(outer.as_bytes())
    assert verdict.facts["links"] == []
    (nested,) = verdict.nested
    assert nested["part"] == "2" and nested["nested"] == []
    assert nested["facts"]["subject"]["text"] == "inner"
    assert nested["facts"]["links"][0]["host"] == HOST
    page = verdict.report("text", "en")
    assert "inner" in page and "nlugjoc[.]cn" in page


# ---- Outlook -------------------------------------------------------------------------------

HEADERS = (
    "Received: from a (b [192.0.2.1]) by mx.example.jp; Mon, 6 Oct 2025 08:12:46 +0900\r\n"
    "From: =?utf-8?B?44OG44K544OI?= <support@example.com>\r\nTo: taro@example.jp\r\n"
    "Subject: hello\r\n\tfolded\r\nContent-Type: text/html; charset=x\r\n\r\n"
)
RTF = (
    rb"{\rtf1\ansi\ansicpg932\fromhtml1 {\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf \par"
    rb"\htmlrtf0 {\*\htmltag84 <a href=\'22https://nlugjoc.cn/rtf\'22>}\htmlrtf {\field{\*\fldinst"
    rb" x}}\htmlrtf0 \'83\'65\'83\'58\'83\'67 \u12354?{\*\htmltag92 </a>}}"
)


def compressed_rtf(rtf: bytes) -> bytes:
    """Compressed RTF (MS-OXRTFCP) that has literals only, and the end mark."""
    body = b"".join(b"\0" + rtf[at : at + 8] for at in range(0, len(rtf) - len(rtf) % 8, 8))
    rest = rtf[len(rtf) - len(rtf) % 8 :]
    end = (207 + len(rtf)) % 4096 << 4
    body += bytes([1 << len(rest)]) + rest + struct.pack(">H", end)
    return struct.pack("<IIII", len(body) + 12, len(rtf), 0x75465A4C, 0) + body


def test_outlook_file_is_the_mail_it_was(engine: fuwake.Engine) -> None:
    html = f"<p>テスト <a href='https://{HOST}/a'>x</a></p>".encode("cp932")
    inner = outlook.message(
        outlook.text(0x37, "inner"),
        outlook.text(0xC1A, 'Evil "One"'),
        outlook.text(0xC1F, "evil@example.net"),
        outlook.text(0x1000, f"go https://{HOST}/in"),
        first=24,
        p0039=133400000000000000,
    )
    raw = outlook.compound_file(
        outlook.message(
            outlook.text(0x7D, HEADERS),
            outlook.text(0x1000, "plain"),
            outlook.data(0x1013, html * 200),
            files=(outlook.attachment("写し.exe", b"MZ"), outlook.attachment("fwd", inner)),
            p3FDE=932,
        )
    )
    verdict = engine.scan(raw, source="a.msg")
    facts = verdict.facts
    assert verdict.converted == "msg"
    assert facts["from"] == {
        "name": "テスト",
        "address": "support@example[.]com",
        "domain": "example.com",
        "org": "example.com",
    }
    assert facts["subject"]["text"] == "hello folded"
    assert "テスト" in facts["texts"][0]["text"]
    assert facts["hops"][0]["ip"] == "192.0.2.1"
    assert [file["name"] for file in facts["attachments"]] == ["写し.exe", "fwd"]
    (nested,) = verdict.nested
    assert nested["facts"]["subject"]["text"] == "inner"
    assert nested["facts"]["from"]["address"] == "evil@example[.]net"
    assert nested["facts"]["date"] == "2023-09-24T03:33:20+00:00"
    assert "Outlook" in verdict.report("text", "en")


@pytest.mark.parametrize("plain", [True, False])
def test_html_inside_rtf(engine: fuwake.Engine, plain: bool) -> None:
    stored = struct.pack("<IIII", len(RTF) + 12, len(RTF), 0x414C454D, 0) + RTF
    raw = outlook.compound_file(
        outlook.message(
            outlook.text(0x7D, HEADERS),
            outlook.data(0x1009, stored if plain else compressed_rtf(RTF)),
        )
    )
    verdict = engine.scan(raw)
    assert links(verdict) == [("anchor", "body", f"https://{HOST}/rtf")]
    assert "テスト あ" in verdict.facts["texts"][0]["text"]


def test_outlook_file_as_attachment_is_an_attached_mail(engine: fuwake.Engine) -> None:
    raw = outlook.compound_file(outlook.message(outlook.text(0x7D, HEADERS)))
    verdict = engine.scan(mail(("a.msg", "application/vnd.ms-outlook", raw)).as_bytes())
    (nested,) = verdict.nested
    assert nested["converted"] == "msg"
    assert nested["facts"]["subject"]["text"] == "hello folded"


def test_outlook_files_are_found_in_a_folder(tmp_path: Path, engine: fuwake.Engine) -> None:
    raw = outlook.compound_file(outlook.message(outlook.text(0x7D, HEADERS)))
    (tmp_path / "a.msg").write_bytes(raw)
    (tmp_path / "b.doc").write_bytes(raw.replace("properties".encode("utf-16-le"), bytes(20)))
    assert [Path(v.source).name for v in engine.scan_many([tmp_path])] == ["a.msg"]


def test_cut_off_outlook_file_is_one_clear_line(engine: fuwake.Engine) -> None:
    raw = outlook.compound_file(outlook.message(outlook.text(0x7D, HEADERS * 50)))
    for size in range(1600, len(raw), 700):
        try:
            engine.scan(raw[:size])
        except fuwake.FuwakeError as error:
            assert "Outlook" in str(error)


# ---- the report ----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_report_shows_what_is_inside(engine: fuwake.Engine, lang: str) -> None:
    files = (
        ("a.zip", "application/zip", encrypted(zip_of(*(f"{n}.exe" for n in range(12))))),
        ("a.html", "text/html", b"<form action='https://nlugjoc.cn/'><input type=password>"),
        ("a.png", "image/png", qr_of(f"https://{HOST}/qr", "png")),
    )
    report = model.build(engine.scan(mail(*files).as_bytes()).to_dict(), lang)
    rows = next(step for step in report.others if step.key == "attachments").rows
    text = "\n".join(f"{row.label} {row.value} {row.note}" for row in rows)
    assert "0.exe" in text and "11.exe" not in text
    assert "hxxps://nlugjoc[.]cn/qr" in text
    assert ("パスワード欄" if lang == "ja" else "a password field") in text
