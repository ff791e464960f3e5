"""The command line: ``ita-xl``. Exit 0: done; 1: done, with findings of level error; 2: not done, with a sentence."""

import sys
import traceback
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import click

from ita_xl.cli.console import NOT_DONE, WITH_ERRORS
from ita_xl.cli.output import said
from ita_xl.cli.root import ITA_XL
from ita_xl.cli.usage import misuse
from ita_xl.failures import Failure


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; ``sys.argv`` where not given.

    Returns:
        0 done, 1 done with findings of level error (or with an accident behind what was written), 2 not done.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if arguments is None else list(arguments)
    # Known before the words are understood, for the sentence that says they are not.
    lang = "en" if ("--lang", "en") in pairwise(words) or "--lang=en" in words else "th"
    before = len(_written())
    with said() as out:
        code, failure = _done(words, lang)
        out.flush()
        done = [path.name for path in _written()[before:]]
        if out.gone:
            return code if failure is None else NOT_DONE
        if out.error is not None and failure is None:
            code = code if done else NOT_DONE
            failure = Failure("not-said-done" if done else "not-said", paths=_listed(done), detail=out.error)
        elif failure is not None and failure.code == "unexpected" and done:
            failure = Failure("unexpected-done", paths=_listed(done), **failure.words)
        if failure is not None:
            print(failure.sentence(lang), file=sys.stderr)
            if failure.code == "cancelled" and done:
                print(Failure("cancelled-done", paths=_listed(done)).sentence(lang), file=sys.stderr)
    return code


def _done(words: list[str], lang: str) -> tuple[int, Failure | None]:
    """Run a command; give its exit code, and why it was not done.

    What the sentence says of files is told from what was written (:data:`WRITTEN`), not from where it was left.
    """
    before = len(_written())
    try:
        return _run(words, lang), None
    except Failure as failure:
        return NOT_DONE, failure
    except KeyboardInterrupt:
        return NOT_DONE if len(_written()) == before else WITH_ERRORS, Failure("cancelled")
    except Exception:
        log = _log(traceback.format_exc())
        # Where a file was written already, "not done" would have a script do it twice.
        return NOT_DONE if len(_written()) == before else WITH_ERRORS, Failure("unexpected", log=log)


def _written() -> list[Path]:
    """Give the files that this process has written; what writes them is not loaded where nothing was."""
    module = sys.modules.get("ita_xl.workbook.closed.safewrite")
    found: list[Path] = getattr(module, "WRITTEN", [])
    return found


def _listed(names: list[str]) -> str:
    return " ".join(f"“{name}”" for name in dict.fromkeys(names))


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
