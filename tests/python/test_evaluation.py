"""`fuwake eval` and `fuwake fit` on small labelled folders made here."""

import json
import math
import re
from pathlib import Path

import pytest

import fuwake
from fuwake.evaluation import evaluate, learn, measure, shares
from fuwake.evaluation.clusters import Clusters
from fuwake.evaluation.fit import CAUTION, fitted, held_out
from fuwake.evaluation.model import FAMILIES, Model, Rule, family, probability
from fuwake.evaluation.samples import Sample

RULE = """
return rule {{
  id = "body/{word}", version = 1, section = "body", weight = {weight},{more}
  title = {{ ja = "{word} の印", en = "Mark of {word}" }},
  explain = {{ ja = "{word} がある。", en = "There is {word}." }},
  match = function(mail, evidence)
    local word = mail.body:find("{word}")
    if word then evidence:add(word) end
    return evidence.count > 0
  end,
}}
"""
# What each mail is about, so that no two look alike.
TOPICS = (
    "harbour lighthouse keepers", "violin makers of Cremona", "winter wheat and barley", "the old tram depot",
    "moths around the lamp", "granite from the quarry", "a kettle without a lid", "seven bridges of the town",
    "maps drawn by hand", "beekeeping on the roof", "paper made of rice", "the tide tables of March",
    "a bicycle for two", "clay roofs in the rain", "chess by candle light", "the orchard behind the mill",
)  # fmt: skip


def mail(number: int, *words: str) -> bytes:
    topic = TOPICS[number % len(TOPICS)]
    subject = f"{topic} {chr(97 + number // len(TOPICS)) * 12}"
    body = f"{topic}, {topic[::-1]}\n{' '.join(words)}\nhttps://evil{number}.example/x\n"
    return f"From: a@example.com\nSubject: {subject}\n\n{body}".encode()


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    folder.mkdir()
    for word, weight, more in (
        ("hookword", 1, ""),
        ("goodword", -1, ""),
        ("wrongword", 1, ""),
        ("rareword", 1.5, ""),
        ("tiedword", 1, " weight_bounds = { min = 0, max = 1.25 },"),
    ):
        text = RULE.format(word=word, weight=weight, more=more)
        (folder / f"{word}.lua").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    made = {name: tmp_path / name for name in ("phish", "ham", "reports")}
    for folder in made.values():
        folder.mkdir()
    for number in range(30):
        words = ["hookword", "tiedword"] if number % 5 else ["nothing"]
        words += ["wrongword"] if number % 10 == 1 else []
        (made["phish"] / f"{number}.eml").write_bytes(mail(number, *words))
    for number in range(30, 70):
        words = ["goodword"] if number % 3 else ["nothing"]
        words += ["wrongword"] if number % 2 else []
        (made["ham"] / f"{number}.eml").write_bytes(mail(number, *words))
    (made["reports"] / "1.eml").write_bytes(mail(70, "hookword", "tiedword"))
    return made


@pytest.fixture
def engine(plugins: Path) -> fuwake.Engine:
    engine = fuwake.Engine([plugins], bundled=False)
    assert not engine.errors
    return engine


def test_a_share_has_the_wilson_interval() -> None:
    low, high = shares.wilson(8, 10)  # Wilson 1927; any statistics package says the same
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert shares.wilson(0, 10)[0] == 0
    assert shares.wilson(10, 10)[1] == 1
    assert shares.wilson(0, 0) == (0, 1)


def test_eval_counts_each_folder_and_threshold(
    engine: fuwake.Engine, folders: dict[str, Path]
) -> None:
    result = evaluate(engine, [folders["phish"]], [folders["ham"]], [folders["reports"]])
    assert result["schema"] == "fuwake-eval/1"
    assert result["mails"] == {"phishing": 30, "genuine": 40, "apart": 1}
    rates = [row["recall"]["rate"] for row in result["thresholds"]]
    assert rates == sorted(rates, reverse=True)
    assert [row["label"] for row in result["folders"]] == ["phishing", "genuine", "apart"]
    hook = next(row for row in result["rules"] if row["rule"] == "body/hookword")
    assert (hook["phishing"], hook["genuine"], hook["apart"]) == (24, 0, 1)
    assert hook["precision"]["rate"] == 1
    assert json.loads(json.dumps(result)) == result


def test_a_perfect_ranking_has_the_whole_area_and_a_reversed_one_none() -> None:
    model = Model({}, {})
    samples = [Sample(str(i), "f", i < 5, False, (), 0.0) for i in range(10)]
    down = [float(-i) for i in range(10)]
    assert measure.measure(samples, down, model)["roc"]["area"] == 1
    assert measure.measure(samples, [-x for x in down], model)["roc"]["area"] == 0
    assert measure.measure(samples, [0.0] * 10, model)["roc"]["area"] == 0.5


def test_calibration_error_is_the_gap_of_said_and_true() -> None:
    samples = [Sample(str(i), "f", i < 5, False, (), 0.0) for i in range(10)]
    result = measure.measure(samples, [math.log(4)] * 10, Model({}, {}))  # says 80 %, half are
    assert result["calibration"]["error"] == pytest.approx(0.3)


def test_the_gain_of_a_rule_is_what_would_be_missed_without_it() -> None:
    rules = {
        "body/x": Rule("body/x", "body", 3, 0, 3),
        "links/y": Rule("links/y", "links", 3, 0, 3),
    }
    model = Model(rules, {"body/x": 3.0, "links/y": 3.0}, prior=-3.0)
    samples = [
        Sample("both", "p", True, False, ("body/x", "links/y"), 3.0),
        Sample("one", "h", False, False, ("body/x",), 0.0),
    ]
    rows = measure.measure(samples, [3.0, 0.0], model)["rules"]
    assert {row["rule"]: row["gain_phishing"] for row in rows} == {"body/x": 1, "links/y": 1}
    assert all(row["gain_genuine"] == 0 for row in rows)


def test_the_model_adds_up_as_the_engine_does(
    engine: fuwake.Engine, folders: dict[str, Path]
) -> None:
    scale = None
    for verdict in engine.scan_many([folders["phish"], folders["ham"]]):
        found = verdict.to_dict()
        scale = found["scale"]
        model = Model.of(engine.rules, scale)
        assert model.score(f["rule"] for f in found["findings"]) == pytest.approx(verdict.score)
        sections = sum(section["counted"] for section in found["sections"])
        assert scale["prior"] + sections == pytest.approx(verdict.score)
    assert scale


def test_a_section_is_bounded_in_the_model_too() -> None:
    rules = {f"body/{i}": Rule(f"body/{i}", "body", 3, 0, 3) for i in range(4)}
    model = Model(rules, dict.fromkeys(rules, 3.0))
    assert model.score(rules) == model.prior + model.section_max


def test_fit_finds_the_signs_within_the_bounds(
    engine: fuwake.Engine, folders: dict[str, Path], tmp_path: Path
) -> None:
    text, result = learn(engine, [folders["phish"]], [folders["ham"]], [folders["reports"]])
    weights = result["fit"]["weights"]
    assert weights["body/hookword"] > 1  # stronger than its author thought
    assert weights["body/goodword"] < -1
    assert weights["body/wrongword"] == 0.1  # speaks for genuine mail, which its sign forbids
    assert weights["body/tiedword"] <= 1.25
    assert weights["body/rareword"] == 1.5  # never seen: its author's
    assert "rareword" not in text
    file = tmp_path / "weights.lua"
    file.write_text(text, encoding="utf-8")
    tuned = fuwake.Engine([*engine._options["plugins"], file], bundled=False)
    assert tuned.errors == []
    assert {r["id"]: r["weight"] for r in tuned.rules} == weights
    assert learn(tuned, [folders["phish"]], [folders["ham"]], [folders["reports"]])[0] == text


def test_fit_beats_the_weights_it_began_with(
    engine: fuwake.Engine, folders: dict[str, Path]
) -> None:
    before = evaluate(engine, [folders["phish"]], [folders["ham"]])
    _, after = learn(engine, [folders["phish"]], [folders["ham"]])
    assert after["calibration"]["log_loss"] < before["calibration"]["log_loss"]


def test_the_slope_that_fitting_follows_is_that_of_the_loss() -> None:
    """A weight alone in its section, by hand: phish n of m with one rule, strength 0."""
    rules = {"body/x": Rule("body/x", "body", 0.5, 0, 3)}
    model = Model(rules, {"body/x": 0.5})
    samples = [Sample(str(i), "f", i < 30, False, ("body/x",), 0.0) for i in range(40)]
    samples += [Sample(str(i), "f", i < 45, False, (), 0.0) for i in range(40, 60)]
    learnt = fitted(samples, list(range(60)), model, 1e-6)
    prior = learnt.prior + CAUTION
    assert prior == pytest.approx(math.log(5 / 15), abs=0.02)
    assert prior + learnt.weights["body/x"] == pytest.approx(math.log(30 / 10), abs=0.02)


def test_an_ablation_tells_what_a_family_adds(
    engine: fuwake.Engine, folders: dict[str, Path]
) -> None:
    _, result = learn(engine, [folders["phish"]], [folders["ham"]], ablation=True)
    table = {row["without"]: row for row in result["ablation"]}
    assert list(table) == ["", *FAMILIES]
    assert table["bait"]["area"] < table[""]["area"] - 0.1
    assert table["route"]["area"] == table[""]["area"]


def test_a_third_is_judged_by_weights_that_never_saw_it_nor_its_look_alikes(
    engine: fuwake.Engine, folders: dict[str, Path]
) -> None:
    for number in range(100, 106):  # of one make
        (folders["phish"] / f"{number}.eml").write_bytes(mail(0, "hookword", f"no{number}"))
    places = [folders["phish"]], [folders["ham"]], [folders["reports"]]
    _, result = learn(engine, *places, hold_out=True)
    held = result["hold_out"]
    mails = {part: held[part]["mails"] for part in ("taught", "tested")}
    for label in ("phishing", "genuine", "apart"):
        both = [mails[part][label] for part in mails]
        assert sum(both) == result["mails"][label]
        assert label == "apart" or both[0] > both[1] >= sum(both) // 6
    assert sum(held[part]["clusters"] for part in mails) == result["fit"]["clusters"]
    assert held["tested"]["roc"]["area"] > 0.7
    assert learn(engine, *places, hold_out=True)[1]["hold_out"] == held
    assert "hold_out" not in learn(engine, *places)[1]


def test_what_is_held_out_teaches_nothing() -> None:
    """A rule that speaks in the third alone keeps its author's weight."""
    rules = {f"body/{n}": Rule(f"body/{n}", "body", 0.5, 0, 3) for n in range(30)}
    model = Model(rules, dict.fromkeys(rules, 0.5))
    samples = [Sample(str(n), "f", n % 2 == 0, False, (f"body/{n}",), 0.0) for n in range(30)]
    held = held_out(samples, list(range(30)), model)
    assert sorted(held.taught + held.tested) == list(range(30))
    assert len(held.tested) == 10
    assert {held.fit.model.weights[f"body/{n}"] for n in held.tested} == {0.5}
    assert 0.5 not in {held.fit.model.weights[f"body/{n}"] for n in held.taught}


def test_every_rule_has_a_family() -> None:
    assert {family(rule["id"]) for rule in fuwake.Engine().rules} <= set(FAMILIES)
    assert family("sender/brand-mismatch") == "brand"
    assert family("recipient/generic-greeting") == "salutation"
    assert family("body/deadline-passed") == "dates"
    assert family("campaigns/kagoya-expiry") == "campaign"


def test_look_alikes_are_one_cluster_and_others_are_not() -> None:
    clusters = Clusters()
    lure = "Dear customer, your mailbox is full. Release your held messages today or lose them: "
    clusters.add("Mailbox full 1", [lure + "https://a.example/1 for taro@example.jp"])
    clusters.add(
        "Minutes", ["The minutes of our meeting on harbours and bridges are attached below."]
    )
    clusters.add("Mailbox full 2", [lure + "https://b.example/2 for hanako@example.jp"])
    clusters.add("Re: quarterly numbers of trams", ["see there"])
    clusters.add("quarterly numbers of trams", ["other words altogether, longer than a shingle"])
    clusters.add("", [])
    assert clusters.numbers() == [0, 1, 0, 3, 3, 5]


def test_probability_is_logistic_without_overflow() -> None:
    assert probability(0) == 0.5
    assert probability(-800) == pytest.approx(0)
    assert probability(800) == 1
    assert probability(-2) == pytest.approx(1 / (1 + math.exp(2)))


def test_the_page_stands_alone(
    run, plugins: Path, folders: dict[str, Path], tmp_path: Path
) -> None:
    (folders["phish"] / "<script>alert(1)<script>.eml").write_bytes(mail(80, "nothing"))
    page = tmp_path / "evaluation.html"
    done = run(
        "eval", "--phish", folders["phish"],
        "--ham", folders["ham"], "--lang", "en", "-o", page,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    html = page.read_text(encoding="utf-8")
    assert html.count("<svg") == 2
    assert "<script" not in html
    assert "<a " not in html
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", html)
    assert not re.search(r"url\((?!#)", html)  # clip paths are the page's own
    assert "evil" not in html
    assert "expected calibration error" in html


def test_eval_writes_text_and_json(run, plugins: Path, folders: dict[str, Path]) -> None:
    arguments = ["eval", "--phish", folders["phish"], "--ham", folders["ham"]]
    text = run(*arguments, "--lang", "ja")
    assert text.returncode == 0
    assert "検出率" in text.stdout
    assert "ルールはどれも当てはまらない" not in text.stdout.split("誤判定")[0]
    assert json.loads(run(*arguments, "--format", "json").stdout)["mails"]["genuine"] == 40


def test_fit_writes_a_file_that_the_next_scan_can_use(
    run, plugins: Path, folders: dict[str, Path], tmp_path: Path
) -> None:
    weights, report = tmp_path / "weights.lua", tmp_path / "fit.json"
    done = run(
        "fit", "--phish", folders["phish"],
        "--ham", folders["ham"], "--report", report, "-o", weights,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads(report.read_text())["fit"]["folds"] == 5
    told = run("fit", "--phish", folders["phish"], "--ham", folders["ham"], "--hold-out",
               "--lang", "en", "-o", tmp_path / "again.lua")  # fmt: skip
    assert "Learnt from two thirds, measured on the third" in told.stdout
    assert re.search(r"^ +ham +the third \(\d+ clusters\)", told.stdout, re.MULTILINE)
    assert (tmp_path / "again.lua").read_text() == weights.read_text()
    scan = run("scan", "--plugins", weights,
               folders["ham"])  # fmt: skip
    assert (scan.returncode, scan.stderr) == (0, "")


@pytest.mark.parametrize(
    ("phish", "says"),
    [("empty", "no mail in it"), ("nowhere", "nowhere"), ("one", "too few mails")],
)
def test_folders_without_mail_are_one_line(
    run, plugins: Path, folders: dict[str, Path], tmp_path: Path, phish: str, says: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "1.eml").write_bytes(mail(1, "hookword"))
    done = run(
        "fit", "--phish", tmp_path / phish,
        "--ham", folders["ham"], "-o", tmp_path / "w.lua",
    )  # fmt: skip
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "w.lua").exists()


def test_a_folder_that_is_both_phishing_and_genuine_is_one_line(
    run, folders: dict[str, Path]
) -> None:
    done = run("eval", "--phish", folders["ham"], "--ham", folders["phish"] / ".." / "ham")
    assert done.returncode == 2
    assert re.fullmatch(r"fuwake: named twice: \S+/ham: .+\n", done.stderr)


def test_a_weight_for_no_rule_is_a_warning_and_changes_no_status(
    run, plugins: Path, folders: dict[str, Path]
) -> None:
    (plugins / "weights.lua").write_text(
        'return weights {\n  rules = { ["body/hookwrod"] = 1 },\n}\n', encoding="utf-8"
    )
    done = run("scan", folders["ham"])
    assert done.returncode == 0
    assert "warning: " in done.stderr
    assert "did you mean 'body/hookword'?" in done.stderr
