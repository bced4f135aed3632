"""The HTML report as a browser lays it out: seen whole at 390 and 1280 pixels, light and dark."""

import html
import json
import re
import shutil
import struct
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest

from fuwake.report import render

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
SAMPLE = Path(__file__).with_name("sample_verdict.json")

# Runs beside the report, never in it: the frame holds it at the wanted width, this measures.
HARNESS = """<!doctype html><meta charset="utf-8"><title>wait</title>
<iframe id="frame" src="report.html" style="width:{width}px;height:900px;border:0"></iframe>
<pre id="result"></pre>
<script>
document.getElementById("frame").onload = function () {{
  var page = this.contentDocument, wide = [], steps = [];
  page.querySelectorAll("body *").forEach(function (node) {{
    var box = node.getBoundingClientRect();
    if (box.width && (box.right > {width} + 0.5 || box.left < -0.5)) wide.push(node.tagName + "." + node.className);
  }});
  ["subject", "sender", "recipient", "links"].forEach(function (id) {{
    var node = page.getElementById(id), box = node.getBoundingClientRect();
    steps.push([id, box.top, box.height, node.querySelector("h2").textContent]);
  }});
  document.getElementById("result").textContent = JSON.stringify({{
    scroll: page.documentElement.scrollWidth, wide: wide, steps: steps,
    dark: getComputedStyle(page.body).backgroundColor,
  }});
}};
</script>
"""


def browse(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        + [f"--user-data-dir={folder / 'profile'}", "--allow-file-access-from-files"]
        + ["--virtual-time-budget=5000", *arguments],
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("html")
    verdict = json.loads(SAMPLE.read_text(encoding="utf-8"))
    verdict["facts"]["subject"]["text"] += "長い件名" * 40
    verdict["facts"]["attachments"] = [
        {"name": "x" * 300 + ".exe", "type": "application/" + "y" * 200, "size": 1, "part": "2"}
    ]
    path = folder / "report.html"
    path.write_text(render(verdict, "html", "ja"), encoding="utf-8")
    return path


def measure(page: Path, width: int, *arguments: str) -> dict[str, Any]:
    harness = page.with_name(f"harness{width}.html")
    harness.write_text(HARNESS.format(width=width), encoding="utf-8")
    dom = browse(page.parent, *arguments, "--window-size=1600,1000", "--dump-dom", harness.as_uri())
    found = re.search(r'<pre id="result">(.+?)</pre>', dom)
    assert found, dom
    measured: dict[str, Any] = json.loads(html.unescape(found[1]))
    return measured


@pytest.mark.parametrize("width", [390, 1280])
def test_steps_are_seen_and_nothing_overflows(page: Path, width: int) -> None:
    seen = measure(page, width)
    assert seen["scroll"] <= width and seen["wide"] == []
    tops = [top for _, top, _, _ in seen["steps"]]
    assert tops == sorted(tops)
    assert all(height > 60 and title for _, _, height, title in seen["steps"])


def test_dark_is_dark(page: Path) -> None:
    def lightness(colour: str) -> int:
        return sum(map(int, re.findall(r"\d+", colour)[:3]))

    light = measure(page, 800)["dark"]
    dark = measure(page, 800, "--blink-settings=preferredColorScheme=0")["dark"]
    assert lightness(light) > 600 > 200 > lightness(dark)


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and undone scan lines (filter bytes kept out) of an 8-bit RGB(A) PNG."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, data, width, height, channels = 8, b"", 0, 0, 0
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        chunk = png[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", chunk[:10])
            assert depth == 8
            channels = {2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            data += chunk
        at += size + 12
    return width, height, zlib.decompress(data) if channels else b""


@pytest.mark.parametrize("width", [500, 1280])
def test_screenshot_is_not_blank(page: Path, width: int) -> None:
    shot = page.with_name(f"shot{width}.png")
    browse(page.parent, f"--window-size={width},1400", f"--screenshot={shot}", page.as_uri())
    seen_width, height, data = pixels(shot.read_bytes())
    assert (seen_width, height) == (width, 1400)
    # Blank lines deflate to one repeated filter residue; a page of text has many values.
    assert len(set(data)) > 64
