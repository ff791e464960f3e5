"""The whole command line: ``ita-xl`` and the commands of every subject, in the order in which help lists them."""

import click

from ita_xl import __version__
from ita_xl.cli import book, maintain, reference, report, setup
from ita_xl.cli.command import Group, Option
from ita_xl.cli.console import DONE

_SUBJECTS = (book, report, reference, setup, maintain)


def _show_version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked:
        print(f"ita-xl {__version__}")
        ctx.exit()


@click.pass_context
def _bare(ctx: click.Context) -> int:
    """Show the help where no command is given."""
    if ctx.invoked_subcommand is None:
        print(ctx.get_help())
    return DONE


ITA_XL = Group(
    "ita-xl",
    help="สมุดงานวิเคราะห์ผลการประเมิน ITA",
    params=[
        Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help="แสดงรุ่นของโปรแกรม",
        )
    ],
    commands={name: command for part in _SUBJECTS for name, command in part.GROUP.commands.items()},
    invoke_without_command=True,
    callback=_bare,
)


def listed() -> list[tuple[str, str]]:
    """Give name and help of every command, for the manual."""
    return [(name, command.help or "") for name, command in ITA_XL.commands.items()]
