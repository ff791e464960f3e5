"""Commands, arguments and options: click's, with help in Thai and with errors that keep what was typed.

A new command is one function in the module of its subject (book, report, reference, setup, maintain)::

    @GROUP.command("check", help="ตรวจสอบข้อมูลในสมุดงาน")
    @argument("book", type=Path, help="แฟ้มสมุดงาน")
    @option("--write", is_flag=True, help="บันทึกผลลงในชีต ตรวจสอบ")
    def check(book: Path, write: bool) -> int: ...

What it needs of the other rooms it imports when it is called: the help of the program loads none of them.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from ita_xl.cli.usage import BadValue, CommandUnknown, WordsUnknown, called

_VALUE = "\ue000"
"""Stands before a negative number while click sorts the words (a letter that no keyboard has)."""
_ROOM = 26
"""The columns that a command or an option may take before its help goes to a line of its own."""
_NUMBER = re.compile(r"-(\d+|\d*\.\d+)")
_SHORT_EQUALS = re.compile(r"(-\w)=(.+)", re.DOTALL)


class _Typed(click.Parameter):
    """What takes a word of the command."""

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:  # noqa: ANN401
        """Give the word as a value.

        Raises:
            BadValue: It is none.
        """
        if isinstance(value, str):
            value = value.removeprefix(_VALUE)
        try:
            return super().type_cast_value(ctx, value)
        except click.BadParameter as error:
            raise BadValue(value, error.message, ctx, self) from error


class Argument(_Typed, click.Argument):
    """A word that stands for itself."""

    def __init__(self, names: Sequence[str], *, help: str, **settings: Any) -> None:  # noqa: A002, ANN401
        super().__init__(names, **settings)
        self.help: str = help


class Option(_Typed, click.Option):
    """A word that is named by the one before it, or a wish."""

    def __init__(self, names: Sequence[str], **settings: Any) -> None:  # noqa: ANN401
        if settings.get("type") is Path:
            settings.setdefault("metavar", "แฟ้ม")
        super().__init__(names, **settings)

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:  # noqa: ANN401
        """Give the word as a value.

        Raises:
            BadOptionUsage: It is the next option, since the value was left out.
        """
        named = isinstance(value, str) and value.partition("=")[0]
        if any(named in param.opts for param in ctx.command.params if isinstance(param, click.Option)):
            raise click.BadOptionUsage(self.opts[0], "", ctx)
        return super().type_cast_value(ctx, value)


argument = partial(click.argument, cls=Argument)
option = partial(click.option, cls=Option)


def _language() -> Option:
    # What it says is known before the words are sorted (cli/__init__.py).
    names, help_text = ["--lang", "language"], "ภาษาของข้อความแจ้งข้อผิดพลาดและสิ่งที่ตรวจพบ"
    return Option(names, type=click.Choice(["th", "en"]), expose_value=False, help=help_text)


def _help() -> Option:
    def show(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
        if asked:
            print(ctx.get_help())
            ctx.exit()

    names, help_text = ["-h", "--help"], "แสดงวิธีใช้นี้"
    return Option(names, is_flag=True, is_eager=True, expose_value=False, callback=show, help=help_text)


class _Spoken(click.Command):
    """What a command and a group of commands have in common."""

    def __init__(self, name: str | None = None, **settings: Any) -> None:  # noqa: ANN401
        params = [*settings.pop("params", ()), _language(), _help()]
        super().__init__(name, params=params, add_help_option=False, **settings)

    def get_help(self, ctx: click.Context) -> str:
        """Give the help; the screen breaks its lines, so that no vowel is torn from its letter."""
        words = ["[ตัวเลือก]", *(_shown(param) for param in self.params if isinstance(param, Argument))]
        if isinstance(self, click.Group):
            words.append("คำสั่ง ...")
        lines = [f"วิธีใช้: {' '.join([ctx.command_path, *words])}", "", self.help or ""]
        for heading, rows in self._sections():
            room = max((width for name, _ in rows if (width := _width(name)) <= _ROOM), default=_ROOM) + 2
            lines += ["", f"{heading}:"]
            for name, text in rows:
                gap = room - _width(name)
                lines.append(f"  {name}{' ' * gap if gap > 1 else chr(10) + ' ' * (room + 2)}{text}")
        return "\n".join(lines)

    def _sections(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Give the heading and the rows of each section: what is typed, and its help."""
        arguments = [param for param in self.params if isinstance(param, Argument)]
        if arguments:
            yield "สิ่งที่ต้องระบุ", [(called(param), param.help) for param in arguments]
        if isinstance(self, click.Group):
            yield "คำสั่ง", [(name, command.help or "") for name, command in self.commands.items()]
        options = [param for param in self.params if isinstance(param, Option)]
        yield "ตัวเลือก", [(_shown(param), param.help or "") for param in options]


def _shown(param: Argument | Option) -> str:
    """Give an argument or an option as it is typed."""
    if isinstance(param, Argument):
        return called(param) if param.required else f"[{called(param)}]"
    names = ", ".join(param.opts)
    if param.is_flag:
        return names
    choices = f"[{'|'.join(param.type.choices)}]" if isinstance(param.type, click.Choice) else param.type.name
    return f"{names} {param.metavar or choices}"


def _width(text: str) -> int:
    """Give the columns of a text on the screen: vowels and tone marks above and below take none."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)


class Command(_Spoken):
    """A command."""

    # What is left over is told by the words, not by click's sentence.
    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Sort the words of the command.

        Raises:
            UsageError: They are not what the command takes; its ``ctx`` is that of the command.
        """
        try:
            super().parse_args(ctx, _as_click_sorts(args))
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if ctx.args:
            raise WordsUnknown([word.removeprefix(_VALUE) for word in ctx.args], ctx)
        return ctx.args


def _as_click_sorts(words: list[str]) -> list[str]:
    """Mark negative numbers as values, not options; take ``-o=FILE`` as ``-oFILE``."""
    end = words.index("--") if "--" in words else len(words)
    before = [_SHORT_EQUALS.sub(r"\1\2", word) for word in words[:end]]
    return [_VALUE + word if _NUMBER.fullmatch(word) else word for word in before] + words[end:]


class Group(_Spoken, click.Group):
    """A group of commands, in the order in which they were written down."""

    command_class = Command
    group_class = type

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Sort the words of the group; those from the name of its command on are left to that.

        Raises:
            UsageError: They are not what the group takes; its ``ctx`` is that of the group.
        """
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command of the first word.

        Raises:
            CommandUnknown: There is none of that name.
        """
        if args[0] not in self.commands:
            raise CommandUnknown(args[0], ctx)
        return args[0], self.commands[args[0]], args[1:]
