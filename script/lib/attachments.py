"""What opening an attachment costs beside leaving it closed, by kind; the files are made here."""

import io
import struct
import time
import zipfile
import zlib
from email.message import EmailMessage

import segno

import fuwake

LINK = "https://www.example.net/login"


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("a.txt", "hello")
    return file.getvalue()


def white(side: int) -> bytes:
    """A PNG of nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = (b"\0" + b"\xff" * 3 * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def code(kind: str) -> bytes:
    file = io.BytesIO()
    segno.make(LINK).save(file, kind=kind, scale=6)
    return file.getvalue()


def page() -> bytes:
    """A PDF of one page with nothing on it."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n"
    )


def mail(type: str, content: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.com", "b@example.jp", "file"
    message.set_content("see the file\n")
    main, sub = type.split("/")
    message.add_attachment(content, maintype=main, subtype=sub, filename=f"a.{sub}")
    return message.as_bytes()


def least_ms(engine: fuwake.Engine, raw: bytes, rounds: int) -> float:
    spent = []
    for _ in range(rounds):
        start = time.monotonic()
        _ = engine.scan(raw).facts
        spent.append(time.monotonic() - start)
    return min(spent) * 1e3


def show(rounds: int) -> None:
    opened, closed = fuwake.Engine(), fuwake.Engine(inspect=False)
    print(f"milliseconds on the clock that opening it adds; least of {rounds}")
    for name, type, content in (
        ("zip of one file", "application/zip", archive()),
        ("PNG of 120 x 120", "image/png", white(120)),
        ("PNG with a QR code", "image/png", code("png")),
        ("PDF of one empty page", "application/pdf", page()),
        ("PDF with a QR code", "application/pdf", code("pdf")),
    ):
        raw = mail(type, content)
        print(f"{name:24}{least_ms(opened, raw, rounds) - least_ms(closed, raw, rounds):8.1f}")
