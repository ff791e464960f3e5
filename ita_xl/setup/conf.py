"""The text of a user's xlwings.conf: what Excel reads in it, our line in it, and its text without our line.

The file belongs to the user, so it is handled as bytes and every other line stays as it is. The add-in looks for a
name with VBA's ``Input #``, two values at a time from the top, and takes the first that fits; one odd value therefore
shifts everything below it. Our line goes to the top, where nothing can shift it.
"""

import re
from collections.abc import Mapping

from ita_xl.records import dataclass

INTERPRETER = "INTERPRETER_WIN"
_END = b"\r\n"
_BOM = b"\xef\xbb\xbf"
# What VBA's Input # takes as one value: a quoted text with whatever follows up to the comma or line end, or a bare one.
_VALUE = re.compile(rb'[ \t]*(?:"([^"]*)"?[^,\r\n]*|([^,\r\n]*))(,|\r\n|\r|\n|$)')


@dataclass(frozen=True)
class Line:
    """Our line in the file, and what it stands for.

    Attributes:
        value: The path that it names.
        old: The line that said this before, to the byte; None where there was none.
        index: Which line that was.
        made: Whether there was no file before.
    """

    value: str
    old: bytes | None
    index: int
    made: bool


@dataclass(frozen=True)
class Reading:
    """What Excel reads: names in capitals, the first of each; and the names that come to nothing.

    Attributes:
        values: Name -> value.
        whole: Whether the values come in pairs to the end; where not, the add-in stops with an error.
        mark: Whether the file begins with a byte order mark, which spoils its first name.
    """

    values: Mapping[str, str]
    whole: bool
    mark: bool


def reading(text: bytes, encoding: str = "cp874") -> Reading:
    """Read the file as the add-in does."""
    values, position = [], 0
    while position < len(text):
        match = _VALUE.match(text, position)
        if match is None:  # pragma: no cover - the pattern takes anything, the empty value too
            break
        quoted, bare, _ = match.groups()
        values.append((bare if quoted is None else quoted).decode(encoding, "replace").strip())
        position = match.end()
    pairs: dict[str, str] = {}
    for name, value in zip(values[::2], values[1::2], strict=False):
        pairs.setdefault(name.upper(), value)
    return Reading(pairs, len(values) % 2 == 0, text.startswith(_BOM))


def with_interpreter(text: bytes | None, path: str) -> tuple[bytes, Line]:
    """Put our line at the top in place of the one that was there.

    Args:
        text: The file; None where there is none.
        path: The full path of python.exe, in ASCII.
    """
    lines = (text or b"").splitlines(keepends=True)
    index = next((i for i, line in enumerate(lines) if _names_interpreter(line)), 0)
    old = lines.pop(index) if lines and _names_interpreter(lines[index]) else None
    return _ours(path) + b"".join(lines), Line(path, old, index, text is None)


def without(text: bytes, line: Line) -> bytes | None:
    """Give the file as it was before our line, whatever else has changed since.

    Returns:
        The text; the same text where our line is not in it any more (the user has settled it otherwise); None where
        the file was made for the line and holds nothing else.
    """
    lines = text.splitlines(keepends=True)
    ours = next(
        (i for i, found in enumerate(lines) if found.rstrip(b"\r\n") == _ours(line.value).rstrip()), None
    )
    if ours is None:
        return text
    del lines[ours]
    if line.old is not None:
        lines.insert(min(line.index, len(lines)), line.old)
        # Lines that came in meanwhile must not run together with one that ended the file.
        lines = [each if each.endswith((b"\r", b"\n")) else each + _END for each in lines[:-1]] + lines[-1:]
    rest = b"".join(lines)
    return None if line.made and not rest.strip() else rest


def _ours(path: str) -> bytes:
    return f'"{INTERPRETER}","{path}"'.encode("ascii") + _END


def _names_interpreter(line: bytes) -> bool:
    name = line.removeprefix(_BOM).split(b",")[0].strip().strip(b'"')
    return name.upper() == INTERPRETER.encode()
