"""docs/verdict.schema.json says all that a verdict has, and nothing else."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import fuwake
from conftest import DATA, HAM, PHISH
from test_attachments import encrypted, mail, pdf_of, qr_of, zip_of

DOCS = Path(__file__).parents[2] / "docs"
# Of a mail that has a bit of everything; the facts file is the one in docs/facts-file.md.
ROUTE = b"""\
Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=a@santamariasold.com; dkim=fail
X-Spam-Status: Yes, score=7.1 required=5.0
DKIM-Signature: v=1; a=rsa-sha256; d=santamariasold.com; s=k; t=1759700000; x=1760000000;
 h=from:to:subject; bh=eA==; b=eA==
Reply-To: b@example.net
"""
LINKS = """taro様
https://santamariasold.com/move/kagoya.net/ http://www.eki-net.montaly.shop/
https://stlukescommunitychurch.org/?u=aHR0cHM6Ly9nb25lLmV4YW1wbGUv
"""
BROKEN = """return rule { id = "test/raises", version = 1, section = "body", weight = 1,
  title = { ja = "x", en = "x" }, explain = { ja = "x", en = "x" },
  match = function() error("on purpose") end }"""


def closed(schema: Any) -> Any:
    """The schema as it must be for this version: no further fields.

    Users' copies stay open, for fields may be added to fuwake/1.
    """
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "additionalProperties": False} if "properties" in schema else inner


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((DOCS / "verdict.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(closed(schema))


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> fuwake.Verdict:
    """Of a mail with files of all kinds, by an engine with stored look-ups and a rule that fails."""
    facts = tmp_path_factory.mktemp("facts") / "facts.json"
    [example] = re.findall(r"```json\n(.*?)```", (DOCS / "facts-file.md").read_text("utf-8"), re.S)
    facts.write_text(example, encoding="utf-8")
    engine = fuwake.Engine(facts=facts, rules=[("raises.lua", BROKEN)], limits={"entries": 1})
    page = b"<title>x</title><form><input type=password></form><script>x()</script>"
    made = mail(
        ("a.zip", "application/zip", encrypted(zip_of("a.txt", "b.txt"))),
        ("a.pdf", "application/pdf", pdf_of("https://example.org/pdf", "words")),
        ("a.png", "image/png", qr_of("https://example.org/qr", "png")),
        ("a.html", "text/html", page),
        ("a.eml", "message/rfc822", HAM),
        words=LINKS,
    )
    return engine.scan(ROUTE.replace(b"\n", b"\r\n") + made.as_bytes())


def test_a_verdict_with_everything_fits(
    validator: jsonschema.Draft202012Validator, everything: fuwake.Verdict
) -> None:
    found = everything.to_dict()
    lookups = found["facts"]["lookups"]
    assert found["errors"] and found["limits"] and found["nested"] and found["facts"]["filters"]
    assert lookups["domains"] and lookups["dns"] and lookups["reputation"] and lookups["pages"]
    assert found["facts"]["auth"]["signatures"] and any(found["facts"]["attachments"])
    for each in (found, everything.to_dict(raw_urls=True)):
        validator.validate(each)


def test_verdicts_of_the_samples_fit(
    bundled: fuwake.Engine, validator: jsonschema.Draft202012Validator
) -> None:
    for path in (DATA / "mails").glob("*.eml"):
        validator.validate(bundled.scan(path).to_dict())


@pytest.mark.parametrize("raw", [b"", b"\0", b"no mail", HAM, PHISH])
def test_whatever_is_judged_fits(
    bundled: fuwake.Engine, validator: jsonschema.Draft202012Validator, raw: bytes
) -> None:
    validator.validate(bundled.scan(raw).to_dict())


def test_a_field_that_is_not_described_is_told(
    bundled: fuwake.Engine, validator: jsonschema.Draft202012Validator
) -> None:
    found = bundled.scan(HAM).to_dict()
    found["facts"]["auth"]["new"] = 1
    with pytest.raises(jsonschema.ValidationError, match="new"):
        validator.validate(found)
