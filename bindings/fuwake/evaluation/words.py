"""What an evaluation says by itself, in Japanese and English."""

WORDS: dict[str, tuple[str, str]] = {
    "title.eval": ("評価", "Evaluation"),
    "title.fit": ("重みの学習（交差検証）", "Fit of the weights, cross-validated"),
    "mails": (
        "フィッシング {phishing} 通、正当 {genuine} 通、別枠 {apart} 通",
        "{phishing} phishing, {genuine} genuine, {apart} apart",
    ),
    "fit": (
        "{folds} 分割の交差検証（似たメール {clusters} 群は分けない）、正則化の強さ {strength}",
        "{folds}-fold cross-validation; {clusters} clusters of look-alikes never straddle; strength {strength}",
    ),
    "thresholds": (
        "しきい値ごとの検出率と誤検知率",
        "Recall and false positives at each threshold",
    ),
    "threshold": ("しきい値", "threshold"),
    "recall": ("検出率", "recall"),
    "false_positives": ("誤検知率", "false positives"),
    "precision": ("適合率", "precision"),
    "interval": ("角括弧は 95 % 信頼区間（Wilson）", "in brackets: 95 % interval (Wilson)"),
    "folders": ("フォルダーごとの判定", "Verdicts in each folder"),
    "folder": ("フォルダー", "folder"),
    "flagged.suspicious": ("疑わしい以上", "suspicious or worse"),
    "flagged.phishing": ("フィッシング", "phishing"),
    "highest": ("最高の確率", "highest probability"),
    "label.phishing": ("フィッシング", "phishing"),
    "label.genuine": ("正当", "genuine"),
    "label.apart": ("別枠（正当）", "apart (genuine)"),
    "roc": ("ROC 曲線", "ROC curve"),
    "area": ("曲線下面積", "area under the curve"),
    "calibration": ("較正", "Calibration"),
    "calibration.error": ("期待較正誤差", "expected calibration error"),
    "log_loss": ("対数損失", "log-loss"),
    "said": ("述べた確率", "probability said"),
    "true": ("実際の割合", "share that was phishing"),
    "rules": ("ルールごと", "Rule by rule"),
    "rule": ("ルール", "rule"),
    "weight": ("重み", "weight"),
    "gain": ("増分 検出/誤検知", "gain recall/false"),
    "hold_out": (
        "3 分の 2 で学習し、残る 3 分の 1 を判定",
        "Learnt from two thirds, measured on the third",
    ),
    "hold_out.taught": (
        "学習側（交差検証、{clusters} 群）",
        "two thirds, cross-validated ({clusters} clusters)",
    ),
    "hold_out.tested": ("未使用の 3 分の 1（{clusters} 群）", "the third ({clusters} clusters)"),
    "ablation": ("各分野を除いたとき", "Without each family of rules"),
    "ablation.all": ("（すべて）", "(all)"),
    "ablation.without": ("除いた分野", "without"),
    "wrong": (
        "誤判定（0.90 で見逃し {missed}、誤検知 {flagged}）",
        "Wrong at 0.90: {missed} missed, {flagged} flagged",
    ),
    "nothing": ("ルールはどれも当てはまらない", "no rule spoke"),
}


class Words:
    """w(key, name=value): the text in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, key: str, **values: object) -> str:
        return WORDS[key][self.lang == "en"].format(**values)
