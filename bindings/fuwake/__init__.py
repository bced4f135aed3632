"""fuwake: takes a suspicious mail apart and says, with evidence, whether it is phishing.

>>> import fuwake
>>> engine = fuwake.Engine()
>>> verdict = engine.scan(b"From: a@example.jp\\r\\nSubject: hi\\r\\n\\r\\nHello\\r\\n")
>>> verdict.verdict
'clean'
>>> verdict.facts["from"]["domain"]
'example.jp'
"""

from ._core import (
    ArgumentError,
    FuwakeError,
    LimitError,
    PluginError,
    RuleError,
    Verdict,
    __version__,
    limits,
    versions,
)
from .engine import Engine
from .frames import table
from .inputs import InputError
from .notebook import load_ipython_extension
from .rule import Rule

__all__ = [
    "ArgumentError",
    "Engine",
    "FuwakeError",
    "InputError",
    "LimitError",
    "PluginError",
    "Rule",
    "RuleError",
    "Verdict",
    "__version__",
    "limits",
    "load_ipython_extension",
    "table",
    "versions",
]
