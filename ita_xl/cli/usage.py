"""What is wrong with the words of a command, in one sentence: click's own sentences are English."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

import click

from ita_xl.failures import Failure, sentences


class BadValue(click.BadParameter):
    """A word that is no value of its argument or option."""

    def __init__(self, value: object, message: str, ctx: click.Context, param: click.Parameter) -> None:
        super().__init__(message, ctx, param)
        self.value = str(value)


class WordsUnknown(click.UsageError):
    """More words than a command takes."""

    def __init__(self, words: Sequence[str], ctx: click.Context) -> None:
        self.words = " ".join(words)
        super().__init__(self.words, ctx)


class CommandUnknown(click.UsageError):
    """A command that a group does not have."""

    def __init__(self, name: str, ctx: click.Context) -> None:
        super().__init__(name, ctx)
        self.name = name


class CommandMissing(click.UsageError):
    """A group without one of its commands."""

    def __init__(self, ctx: click.Context) -> None:
        super().__init__(ctx.command_path, ctx)


class Misuse(Failure):
    """A command that was not understood: what its sentence names differs by language."""

    def __init__(self, code: str, thai: Mapping[str, str], english: Mapping[str, str]) -> None:
        self.spoken = {"th": thai, "en": english}
        super().__init__(code, **thai)

    def sentence(self, language: str = "th") -> str:
        """Give the sentence in Thai (``th``) or English (``en``)."""
        return sentences()[self.code][language].format(**self.spoken[language])


def misuse(error: click.UsageError, words: Sequence[str] = ()) -> Misuse:
    """Give the failure for what click says.

    Args:
        error: What it says.
        words: All words that were typed: an error that names an option does not say the value that came with it.
    """
    told = _Told(error.ctx)
    kind = next((kind for kind in type(error).__mro__ if kind in SENTENCES), click.UsageError)
    return SENTENCES[kind](told, error, words)


SENTENCES: Mapping[type, Callable[["_Told", Any, Sequence[str]], Misuse]] = {
    click.UsageError: lambda told, _, __: told.failure("usage"),
    click.NoSuchOption: lambda told, error, _: told.unknown(error.option_name),
    click.BadOptionUsage: lambda told, error, words: told.option(error.option_name, words),
    click.MissingParameter: lambda told, error, _: told.missing(error.param),
    BadValue: lambda told, error, _: told.value(error.param, error.value),
    WordsUnknown: lambda told, error, _: told.unknown(error.words),
    CommandUnknown: lambda told, error, _: told.choice(None, error.name, told.commands),
    CommandMissing: lambda told, _, __: told.missing(None),
}
"""The sentence of each kind of error; of another kind of click's, that of the kind above it."""


class _Told:
    """A command, its arguments and options, as a person reads them; ``None`` for an argument is a group's command."""

    def __init__(self, ctx: click.Context | None) -> None:
        self.path = ctx.command_path if ctx else "ita-xl"
        command = ctx.command if ctx else None
        self.commands: list[str] = list(command.commands) if isinstance(command, click.Group) else []
        self.params = {name: param for param in (command.params if command else ()) for name in param.opts}

    def failure(self, code: str, **words: tuple[str, str]) -> Misuse:
        """Give a failure; each word in Thai and in English."""
        thai = {key: word[0] for key, word in words.items()} | {"command": self.path}
        english = {key: word[1] for key, word in words.items()} | {"command": self.path}
        return Misuse(code, thai, english)

    def unknown(self, words: str) -> Misuse:
        """Tell that words are neither an option nor an argument."""
        given = words.partition(" ")[0].partition("=")[0]
        options = [name for name in self.params if name.startswith("-")]
        begun = [name for name in options if given.startswith("--") and name.startswith(given)]
        if len(begun) > 1:
            listed = ", ".join(sorted(begun))
            return self.failure("usage-ambiguous", given=(given, given), all=(listed, listed))
        close = begun or _alike(given, options)
        return self.failure("usage-unknown", words=(words, words), near=_near(close))

    def missing(self, param: click.Parameter | None) -> Misuse:
        """Tell that something must be given, with its choices."""
        thai, english = _both(param)
        choices = _choices(param) if param else self.commands
        if choices:
            listed = " | ".join(choices)
            thai, english = f"{thai} (อย่างหนึ่งใน {listed})", f"{english} (one of {listed})"
        return self.failure("usage-missing", names=(thai, english))

    def value(self, param: click.Parameter, value: str) -> Misuse:
        """Tell that a word is no value of its argument or option."""
        if choices := _choices(param):
            return self.choice(param, value, choices)
        words = {"name": _both(param), "value": (value, value)}
        if isinstance(param.type, click.IntRange):
            least = str(param.type.min)
            return self.failure("usage-count", least=(least, least), **words)
        return self.failure("usage-number" if param.type is click.INT else "usage-value", **words)

    def choice(self, param: click.Parameter | None, value: str, choices: Sequence[str]) -> Misuse:
        """Tell that a word is none of the choices."""
        listed = ", ".join(choices)
        close = _alike(value, choices)
        near = _near(close) if close else self._out(value)
        return self.failure(
            "usage-choice", name=_both(param), value=(value, value), choices=(listed, listed), near=near
        )

    def option(self, given: str, words: Sequence[str]) -> Misuse:
        """Tell that an option lacks its value, or has one that it does not take."""
        param = self.params[given]
        if not (isinstance(param, click.Option) and param.is_flag):
            return self.failure("usage-empty", name=_both(param))
        value = next((word.partition("=")[2] for word in words if word.startswith(f"{given}=")), "")
        return self.failure("usage-no-value", name=_both(param), value=(value, value))

    def _out(self, value: str) -> tuple[str, str]:
        """Say where the name of a file goes, where one was given in place of a word."""
        if not PurePath(value).suffix or "--out" not in self.params:
            return "", ""
        return " ส่วนชื่อแฟ้มที่จะเขียนให้ใส่หลัง -o", "; the file to write goes after -o"


def called(param: click.Parameter) -> str:
    """Give what help and errors call an argument or an option."""
    return "/".join(param.opts)


def _both(param: click.Parameter | None) -> tuple[str, str]:
    """Name an argument or an option: in Thai with its help."""
    if param is None:
        return "คำสั่ง", "command"
    help_text = re.sub(r" ?[(].*", "", getattr(param, "help", None) or "")
    return f"{called(param)} ({help_text})", called(param)


def _choices(param: click.Parameter) -> list[str]:
    return [str(choice) for choice in param.type.choices] if isinstance(param.type, click.Choice) else []


def _alike(word: str, others: Sequence[str]) -> list[str]:
    """Give the one of the others that is most like a word, if any is."""
    from difflib import get_close_matches

    return get_close_matches(word, others, n=1)


def _near(close: Sequence[str]) -> tuple[str, str]:
    """Say what was perhaps meant."""
    return (f" ใกล้เคียงกับ “{close[0]}”", f", perhaps “{close[0]}”") if close else ("", "")
