"""`fuwake brands eval`: measured on a small list written by hand, and on made-up mails."""

import gzip
import json
from pathlib import Path

import pytest

import fuwake
from fuwake import brand_eval
from fuwake.inputs import InputError

LIST = """\
date,url,brand
2025/10/01 09:00:00,https://amazon.co.jp.a1b2.example/signin,Amazon
2025/10/01 09:01:00,https://www.amaz0n-login.example/,アマゾン
2025/10/01 09:02:00,https://a1b2.example/wp/login.php,Amazon
2025/10/01 09:03:00,https://smbc.a1b2.example/,三井住友カード
2025/10/01 09:04:00,https://amazon.a1b2.example/,NTT docomo
2025/10/01 09:05:00,https://www.shop.example/vpass/docomo/,NTT docomo
2025/10/01 09:06:00,https://a1b2.example/,Nobody We Know
2025/10/01 09:07:00,https://docs.google.com/forms/d/e/1/viewform,Apple ID
2025/10/01 09:08:00,https://exa mple/,Amazon
broken
"""


@pytest.fixture(scope="module")
def judge() -> brand_eval.Judge:
    return brand_eval.Judge(fuwake.Engine())


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("Amazon", "amazon"),
        ("ａｍａｚｏｎ", "amazon"),
        ("Yahoo! JAPAN", "yahoo-japan"),
        ("SMBC ファイナンスサービス", "smbc-finance"),
        ("TS CUBIC CARD_MY TS3", "ts-cubic"),
        ("Apple ID", "apple"),
        ("VISA", "visa"),
        ("kagoya", "kagoya"),
        ("大日本電気通信", ""),
        ("", ""),
    ],
)
def test_a_brand_is_found_by_what_a_list_calls_it(
    judge: brand_eval.Judge, text: str, brand: str
) -> None:
    assert judge.names.id(text) == brand


def test_rows_are_right_wrong_or_not_named(judge: brand_eval.Judge, listed: Path) -> None:
    found = brand_eval.measure_list(judge, str(listed))
    assert {name: found[name] for name in ("rows", "covered", "right", "akin", "unnamed")} == {
        "rows": 8,
        "covered": 7,
        "right": 4,
        "akin": 1,
        "unnamed": 3,
    }
    assert found["other"] == 1  # the URL says Amazon, the list docomo
    assert found["wrong"] == 0
    assert found["brands"]["docomo"]["taken_for"] == {"amazon": 1}
    assert (found["brands"]["amazon"]["rows"], found["brands"]["amazon"]["right"]) == (3, 2)
    assert (found["carried"], found["carried_right"]) == (2, 2)
    assert found["unknown"] == {"Nobody We Know": 1}


def test_a_name_that_the_url_does_not_write_is_wrong(judge: brand_eval.Judge) -> None:
    url = "https://amazon.a1b2.example/docomo/"
    assert judge.verdict(url, "docomo", "amazon") == "both"
    assert judge.verdict(url, "docomo", "rakuten") == "wrong"
    assert judge.verdict(url, "docomo", "") == "unnamed"
    assert judge.verdict(url, "docomo", "docomo") == "right"
    assert judge.verdict("https://a1b2.example/", "docomo", "amazon") == "wrong"


def test_a_url_carries_tokens_but_not_in_words_that_mean_nobody(judge: brand_eval.Judge) -> None:
    assert judge.carries("https://xdocomoy.example/", "docomo")
    assert judge.carries("https://a.example/Apple/", "apple")
    assert not judge.carries("https://pineapples.example/", "apple")
    assert not judge.carries("https://intuition.example/", "intuit")
    assert not judge.carries("https://a.example/?u=docomo", "docomo")
    assert not judge.carries("https://x.s3.ap-northeast-1.amazonaws.com/a", "amazon")
    assert judge.carries("https://amazon-x.s3.ap-northeast-1.amazonaws.com/a", "amazon")
    assert judge.carries("https://a.example/www.amazon.co.jp/", "amazon")
    assert not judge.carries("https://onedrive.live.com/survey?a", "microsoft")


def test_columns_are_found_wherever_they_stand(judge: brand_eval.Judge, tmp_path: Path) -> None:
    path = tmp_path / "list.csv.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write("Apple ID,3,https://appleid.example.com/,x\nAmazon,4,https://a.example/,y\n")
    found = brand_eval.measure_list(judge, str(path))
    assert (found["rows"], found["right"]) == (2, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no column of URLs"),
        ("a,b\n1,2\n", "no column of URLs"),
        ("https://a.example/,nobody\n", "no column of brands"),
    ],
)
def test_a_file_that_is_no_list_is_told(
    judge: brand_eval.Judge, tmp_path: Path, text: str, message: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        brand_eval.measure_list(judge, str(path))


def test_a_link_of_a_genuine_mail_that_poses_is_told(tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_text(
        "From: a@example.com\nSubject: x\n\nhttps://www.amazon.co.jp/\nhttps://amazon.example.com/\n"
        "hxxps://amazon[.]evil.example/\n",
        encoding="utf-8",
    )
    found = brand_eval.measure_mails(fuwake.Engine(), [str(tmp_path)], None)
    assert (found["mails"], found["links"], found["wrong"]) == (1, 2, 1)
    assert found["quoted"] == 1  # who warns of a link doesn't pose
    assert found["wrong_links"][0]["brand"] == "amazon"
    assert "amazon.example.com" not in found["wrong_links"][0]["url"]  # defanged
    assert json.dumps(found)
