"""What is wrong with the words of a command, in one sentence: argparse knows it in English alone."""

import argparse
import difflib
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from ita_xl.failures import Failure, sentences

_CHOICE = re.compile(r"invalid choice: (.+?)(?: \(choose from .*|, maybe you meant .*)?$", re.DOTALL)
_TYPE = re.compile(r"invalid (?P<type>\S+) value: (?P<value>.+)", re.DOTALL)
_EXPLICIT = re.compile(r"ignored explicit argument (.+)", re.DOTALL)
_OTHER = re.compile(r"not allowed with argument (.+)", re.DOTALL)
_ARGUMENT = re.compile(r"argument (?P<name>.+?): (?P<what>.+)", re.DOTALL)
_MISSING = re.compile(
    r"(?:the following arguments are required: |one of the arguments )(.+?)(?: is required)?$"
)
_UNKNOWN = re.compile(r"unrecognized arguments: (.+)", re.DOTALL)
_AMBIGUOUS = re.compile(r"ambiguous option: (?P<given>.+?) could match (?P<all>.+)", re.DOTALL)


class Misuse(Failure):
    """A command that was not understood: what its sentence names differs by language."""

    def __init__(self, code: str, thai: Mapping[str, str], english: Mapping[str, str]) -> None:
        self.spoken = {"th": thai, "en": english}
        super().__init__(code, **thai)

    def sentence(self, language: str = "th") -> str:
        """Give the sentence in Thai (``th``) or English (``en``)."""
        return sentences()[self.code][language].format(**self.spoken[language])


def misuse(parser: argparse.ArgumentParser, message: str) -> Misuse:
    """Give the failure for what argparse says.

    Args:
        parser: The parser that said it.
        message: Its English message.
    """
    told = _Told(parser)
    if found := _MISSING.match(message):
        names = re.split(r", | (?=-)", found.group(1))
        return told.failure("usage-missing", names=(told.thai_list(names), told.english_list(names)))
    if found := _UNKNOWN.match(message):
        words = found.group(1)
        options = [option for action in parser._actions for option in action.option_strings]
        close = difflib.get_close_matches(words.split()[0].split("=")[0], options, n=1)
        return told.failure("usage-unknown", words=(words, words), near=told.near(close))
    if found := _AMBIGUOUS.match(message):
        return told.failure("usage-ambiguous", **{key: (found[key], found[key]) for key in ("given", "all")})
    if found := _ARGUMENT.match(message):
        return _of_argument(told, found["name"], found["what"])
    return told.failure("usage")


def _of_argument(told: "_Told", name: str, what: str) -> Misuse:
    """Give the failure for what is said of one argument."""
    both = (told.thai(name), told.english(name))
    if found := _CHOICE.match(what):
        action = told.action(name)
        choices = [str(choice) for choice in (action.choices if action and action.choices else ())]
        value = _bare(found.group(1))
        close = difflib.get_close_matches(value, choices, n=1)
        listed = ", ".join(choices)
        return told.failure(
            "usage-choice",
            name=both,
            value=(value, value),
            choices=(listed, listed),
            near=told.near(close) if close else told.out(value),
        )
    if found := _TYPE.match(what):
        value = _bare(found["value"])
        code = "usage-number" if found["type"] in {"int", "float"} else "usage-value"
        return told.failure(code, name=both, value=(value, value))
    if what.startswith("expected"):
        return told.failure("usage-empty", name=both)
    if found := _EXPLICIT.match(what):
        value = _bare(found.group(1))
        return told.failure("usage-no-value", name=both, value=(value, value))
    if found := _OTHER.match(what):
        other = found.group(1)
        return told.failure("usage-together", name=both, other=(told.thai(other), told.english(other)))
    return told.failure("usage")


class _Told:
    """The names of a parser's arguments, as a person reads them."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self.parser = parser

    def failure(self, code: str, **words: tuple[str, str]) -> Misuse:
        """Give a failure; each word in Thai and in English."""
        thai = {key: word[0] for key, word in words.items()} | {"command": self.parser.prog}
        english = {key: word[1] for key, word in words.items()} | {"command": self.parser.prog}
        return Misuse(code, thai, english)

    def action(self, name: str) -> argparse.Action | None:
        """Find the argument that argparse calls so."""
        return next((a for a in self.parser._actions if name in _called(a)), None)

    def thai(self, name: str) -> str:
        """Name an argument with its help."""
        action = self.action(name)
        if action is None or not action.help or action.help == argparse.SUPPRESS:
            return name
        return f"{name} ({re.sub(r' ?[(].*', '', action.help)})"

    def english(self, name: str) -> str:
        """Name an argument without Thai words."""
        action = self.action(name)
        return action.dest if action is not None and not action.option_strings else name

    def thai_list(self, names: Iterable[str]) -> str:
        return ", ".join(self.thai(name) + self._choices(name, "อย่างหนึ่งใน") for name in names)

    def english_list(self, names: Iterable[str]) -> str:
        return ", ".join(self.english(name) + self._choices(name, "one of") for name in names)

    def near(self, close: list[str]) -> tuple[str, str]:
        """Say what was perhaps meant."""
        return (f" ใกล้เคียงกับ “{close[0]}”", f", perhaps “{close[0]}”") if close else ("", "")

    def out(self, value: str) -> tuple[str, str]:
        """Say where the name of a file goes, where one was given in place of a word."""
        if not PurePath(value).suffix or self.action("-o/--out") is None:
            return "", ""
        return " ส่วนชื่อแฟ้มที่จะเขียนให้ใส่หลัง -o", "; the file to write goes after -o"

    def _choices(self, name: str, word: str) -> str:
        action = self.action(name)
        return f" ({word} {' | '.join(map(str, action.choices))})" if action and action.choices else ""


def _called(action: argparse.Action) -> set[str]:
    """Give what argparse may call an argument."""
    names = {"/".join(action.option_strings), *action.option_strings}
    return (names | {str(action.metavar), action.dest}) if not action.option_strings else names


def _bare(value: str) -> str:
    """Take the quotes off that Python put around a value."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
