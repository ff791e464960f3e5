"""What a command prints, where nobody can take it: a full disk, a closed stream. That stops no command half-way."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO


class Output:
    """The standard output of a command: what cannot be printed is left out, and kept in mind.

    Attributes:
        error: Why something could not be printed; None where all was.
        gone: Whether the reader has gone (``| head``), who has seen enough.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self.error: OSError | None = None
        self.gone = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        """Be the stream in all else."""
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Print a text."""
        self._try(lambda stream: stream.write(text))
        return len(text)

    def flush(self) -> None:
        """Print what waits to be printed."""
        self._try(lambda stream: stream.flush())

    def _try(self, action: Any) -> None:  # noqa: ANN401
        if self.error is not None:
            return
        try:
            if self._stream is None:
                raise ValueError  # noqa: TRY301  as a closed one does
            action(self._stream)
        except BrokenPipeError as error:
            self.gone, self.error = True, error
        except OSError as error:
            self.error = error
        except ValueError:  # it is closed
            self.error = OSError(0, "closed")
        if self.error is not None:
            _give_up(self._stream)


def _give_up(stream: Any) -> None:  # noqa: ANN401
    """Let the interpreter not try again at its end."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


@contextmanager
def said() -> Iterator[Output]:
    """Print through :class:`Output` meanwhile, failures too; gives the standard output."""
    before = sys.stdout, sys.stderr
    out = Output(before[0])
    sys.stdout, sys.stderr = out, Output(before[1])
    try:
        yield out
    finally:
        sys.stderr.flush()
        sys.stdout, sys.stderr = before
