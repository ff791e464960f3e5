"""The table of sentences, rendered in a sandbox that is strict about unknown names."""

import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template


def say(key: str, **words: object) -> str:
    """Fill the sentence ``key`` (``table.name`` of sentences.toml) with words.

    Raises:
        KeyError: There is no such sentence.
        jinja2.UndefinedError: The sentence asks for a word that is not given.
    """
    return _template(key).render(**words)


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources.files("ita_xl.narrative") / "sentences.toml").read_text(encoding="utf-8"))


@cache
def _template(key: str) -> "Template":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Plain text, not HTML: autoescape would write &amp; into cells; the Word engine escapes where it must.
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    table, name = key.split(".")
    return environment.from_string(_table()[table][name])
