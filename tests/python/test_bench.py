"""What the bench works out of its figures; nothing here is timed."""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "script")
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "lib"]:
        del sys.modules[name]


def cost(
    shape: str,
    size: int,
    us: float,
    yardstick_us: float = 10,
    peak_mb: float = 50,
    hostile: bool = False,
) -> object:
    from lib.sizes import Cost

    return Cost(shape, hostile, size, us, yardstick_us, loaded_mb=30, peak_mb=peak_mb)


def test_linear_cost_is_a_share_of_the_mail_and_one_of_its_bytes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from lib import sizes

    ordinary = [cost("plain text", 1000, 100), cost("plain text", 100_000, 5_100)]
    assert sizes.show(ordinary) == 0
    assert "100 us a mail and 50.0 ns a byte" in capsys.readouterr().out
    slow = cost("links", 1_000_000, 151_000, hostile=True)
    assert sizes.show([*ordinary, slow]) == 1
    assert " 3.01!" in capsys.readouterr().out


def test_a_machine_that_grows_slow_makes_no_mail_dear() -> None:
    from lib import sizes

    ordinary = [cost("plain text", 1000, 100), cost("plain text", 100_000, 5_100)]
    slow = cost("links", 1_000_000, 150_000, yardstick_us=19, hostile=True)
    dear = cost("links", 1_000_000, 300_000, yardstick_us=19, hostile=True)
    assert sizes.show([*ordinary, slow]) == 0
    assert sizes.show([*ordinary, dear]) == 1


def test_memory_may_be_three_times_the_mail_and_forty_megabytes() -> None:
    from lib import sizes

    ordinary = [cost("plain text", 1000, 100), cost("plain text", 100_000, 5_100)]
    just = cost("parts", 10_000_000, 400_000, peak_mb=100, hostile=True)
    assert sizes.show([*ordinary, just]) == 0
    over = cost("parts", 10_000_000, 400_000, peak_mb=101, hostile=True)
    assert sizes.show([*ordinary, over]) == 1


@pytest.mark.parametrize("size", [1000, 100_000])
def test_shapes_have_the_size_asked_for(size: int) -> None:
    from lib import sizes

    for name, make in (sizes.ORDINARY | sizes.HOSTILE).items():
        if name.startswith(("lines of", "words of")):
            continue  # of pieces that are bigger
        assert size * 0.8 < len(make(size).encode()) < size * 1.5 + 500, name


def test_instructions_of_libraries_are_charged_to_the_stage_that_calls(tmp_path: Path) -> None:
    from lib import bench

    dump = tmp_path / "dump"
    dump.write_text(
        "fl=(1) /x/core/src/html/html.c\nfn=(1) parse\n1 3000\n"
        "cfi=(2) libc.c\ncfn=(2) memchr\ncalls=1 1\n2 6000\n"
        "fl=(3) /x/core/src/url/url.c\nfn=(3) split\n1 1000\n"
        "cfi=(2)\ncfn=(2)\ncalls=1 1\n2 2000\n"
        "fl=(2)\nfn=(2)\n1 8000\n"
    )
    assert bench.thousands_by_stage(dump) == {"html": 9, "url": 3}


def test_picture_shows_each_row_and_our_own_in_bold() -> None:
    from lib import chart

    text = chart.bars("time", [("fuwake", 1.0), ("a < b", 3.0)], "x", "2026", "fuwake")
    root = ElementTree.fromstring(text)
    texts = [node for node in root if node.tag.endswith("text")]
    assert {node.text for node in texts} >= {"fuwake", "a < b", "1 x", "3 x"}
    assert [node.text for node in texts if node.get("font-weight") == "bold"] == ["fuwake", "1 x"]
    lengths = [float(node.get("width", "")) for node in root if node.tag.endswith("rect")]
    assert lengths[1] == pytest.approx(3 * lengths[0], rel=0.01)


def test_measurements_that_others_disturbed_count_only_where_there_are_no_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("fuwake")
    from lib import cores

    figures, clock = cores.Figures(), iter(range(100))
    others = iter([0.0, 0.5, 0.5, 0.5])  # seconds of others: before and after each, of one second
    monkeypatch.setattr(cores, "busy", lambda: next(others))
    monkeypatch.setattr(cores, "of_us", lambda: 0.0)
    monkeypatch.setattr(cores.time, "monotonic", lambda: float(next(clock)))
    figures.take(lambda: {"a": 1.0, "b": 7.0})
    figures.take(lambda: {"a": 2.0})
    assert figures.least("a") == 2.0  # the lesser was disturbed
    assert figures.least("b") == 7.0
