"""Why something could not be done, in one sentence. Raised by the shells, shown by command line and status cell."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources


class Failure(Exception):
    """Something was not done; nothing was changed.

    Args:
        code: A key of failures.toml.
        words: What the sentence names.
    """

    def __init__(self, code: str, **words: object) -> None:
        self.code = code
        self.words = words
        super().__init__(self.sentence("th"))

    def sentence(self, language: str = "th") -> str:
        """Give the sentence in Thai (``th``) or English (``en``)."""
        return sentences()[self.code][language].format(**self.words)


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Give the table of sentences: code -> language -> sentence."""
    return tomllib.loads((resources.files("ita_xl") / "failures.toml").read_text(encoding="utf-8"))
