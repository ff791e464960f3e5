"""The command line: ``ita-xl``. Exit 0: done; 1: done, with findings of level error; 2: not done, with a sentence."""

import os
import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise

import click

from ita_xl.cli.console import DONE, NOT_DONE
from ita_xl.cli.root import ITA_XL
from ita_xl.cli.usage import misuse
from ita_xl.failures import Failure


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; ``sys.argv`` where not given.

    Returns:
        0 done, 1 done with findings of level error, 2 not done.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if arguments is None else list(arguments)
    # Known before the words are understood, for the sentence that says they are not.
    lang = "en" if ("--lang", "en") in pairwise(words) or "--lang=en" in words else "th"
    try:
        code = _run(words, lang)
        sys.stdout.flush()
    except Failure as failure:
        print(failure.sentence(lang), file=sys.stderr)
    except BrokenPipeError:
        # Whoever read the output (``| head``) has seen enough; the interpreter must not try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("ยกเลิกแล้ว" if lang == "th" else "Cancelled", file=sys.stderr)
    except Exception:
        log = _log(traceback.format_exc())
        print(Failure("unexpected", log=log).sentence(lang), file=sys.stderr)
    else:
        return code
    return NOT_DONE


def _run(words: list[str], lang: str) -> int:
    """Run a command; give its exit code.

    Not ``ITA_XL.main``: that one writes on the console by itself, and on Windows it takes ``*`` and ``%`` in a name
    for more than a name.
    """
    try:
        with ITA_XL.make_context("ita-xl", list(words), obj=lang) as context:
            return int(ITA_XL.invoke(context))
    except click.UsageError as error:
        raise misuse(error, words) from error
    except click.exceptions.Exit as done:
        return done.exit_code


def _log(text: str) -> str:
    from ita_xl.logfile import write

    return str(write(text))
