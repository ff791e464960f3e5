"""The table of sentences: plain words with ``{{ name }}`` in them, rendered in a sandbox.

The shipped table decides which sentences there are and which names each may use; tests hold that every call gives
these names. An office may lay a table of its own over it: what does not fit is told, and the shipped sentence stands.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl import packed
from ita_xl.infile import read_plain

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

LARGEST_FILE = 2**20
"""Bytes of a file of sentences; ours has not a tenth of them."""
LONGEST = 2000
"""More characters than these in a sentence, or in what it becomes, are no sentence."""


def say(key: str, **words: object) -> str:
    """Fill the sentence ``key`` (``table.name`` of sentences.toml) with words, the office's own sentence first.

    Raises:
        KeyError: There is no such sentence, or it asks for a word that is not given.
    """
    own = _own.get().get(key)
    if own is not None:
        return own.render(words)
    # The shipped sentences are words and names only: a click need not load Jinja for them.
    pieces = shipped(key)
    return "".join(str(words[piece]) if n % 2 else piece for n, piece in enumerate(pieces))


@contextmanager
def with_sentences(path: Path) -> Iterator[tuple[str, ...]]:
    """Say everything inside the block with the sentences of a file that an office wrote, as far as they fit.

    Args:
        path: A TOML file of the shape of sentences.toml; it need hold only the sentences that differ.

    Yields:
        What does not fit, each in a Thai sentence; the shipped sentence is used instead.
    """
    own, told = read(path)
    token = _own.set(own)
    try:
        yield told
    finally:
        _own.reset(token)


_own: ContextVar[Mapping[str, "Template"]] = ContextVar("own sentences", default={})  # noqa: B039 - never changed


def read(path: Path) -> tuple[Mapping[str, "Template"], tuple[str, ...]]:
    """Read a file of sentences: those that fit, and what does not in Thai."""
    import tomllib

    try:
        data = tomllib.loads(read_plain(path, LARGEST_FILE).decode("utf-8-sig"))
    except OSError:
        return {}, (f"เปิดแฟ้มถ้อยคำ {path.name} ไม่ได้ จึงใช้ถ้อยคำเดิมทั้งหมด โปรดตรวจสอบชื่อและที่เก็บแฟ้ม",)
    except UnicodeDecodeError:
        return {}, (f"แฟ้มถ้อยคำ {path.name} ไม่ได้บันทึกเป็น UTF-8 จึงใช้ถ้อยคำเดิมทั้งหมด โปรดบันทึกแฟ้มใหม่เป็น UTF-8",)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = f" ({found})" if (found := _line(error)) else ""
        return {}, (f"อ่านแฟ้มถ้อยคำ {path.name} ไม่ได้{where} จึงใช้ถ้อยคำเดิมทั้งหมด โปรดตรวจเครื่องหมายคำพูดและวงเล็บ",)
    own: dict[str, Template] = {}
    told = []
    for key, text in _flat(data):
        template, trouble = _checked(key, text)
        if template is None:
            told.append(trouble)
        else:
            own[key] = template
    return own, tuple(told)


def _line(error: Exception) -> str:
    _, _, place = str(error).partition("(at line ")
    number = place.partition(",")[0]
    return f"บรรทัดที่ {number}" if number.isdigit() else ""


def _flat(data: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for table, inner in data.items():
        if isinstance(inner, dict):
            yield from ((f"{table}.{name}", text) for name, text in inner.items())
        else:
            yield table, inner


def _checked(key: str, text: object) -> "tuple[Template | None, str]":
    """Compile an office's sentence, or tell in Thai why it cannot be used."""
    from jinja2 import TemplateError

    kept = "จึงใช้ถ้อยคำเดิม"
    if key not in table():
        return None, f"ไม่มีถ้อยคำชื่อ “{key}” ในระบบ จึงไม่ได้ใช้ โปรดตรวจชื่อกับแฟ้มถ้อยคำต้นฉบับ"
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST:
        return None, f"ถ้อยคำ “{key}” ต้องเป็นข้อความไม่ว่างและยาวไม่เกิน {LONGEST} ตัวอักษร {kept}"
    try:
        used = names(text)
    except (TemplateError, RecursionError):
        return None, f"ถ้อยคำ “{key}” เขียนวงเล็บปีกกาไม่ถูกต้อง {kept} ให้ใช้เฉพาะรูปแบบ {{{{ ชื่อ }}}}"
    if used is None:
        return None, f"ถ้อยคำ “{key}” ใช้คำสั่งอื่นนอกจาก {{{{ ชื่อ }}}} {kept} โปรดใช้เฉพาะรูปแบบ {{{{ ชื่อ }}}}"
    known = shipped_names(key)
    if unknown := sorted(used - known):
        may = " ".join(sorted(known)) or "ไม่มี"
        return None, f"ถ้อยคำ “{key}” ใช้ชื่อที่ไม่มีค่า คือ {' '.join(unknown)} {kept} ชื่อที่ใช้ได้ คือ {may}"
    return _environment().from_string(text), ""


def names(text: str) -> frozenset[str] | None:
    """Give the names that a sentence uses; ``None`` where it holds anything but words and ``{{ name }}``.

    Raises:
        jinja2.TemplateSyntaxError: The sentence cannot be parsed.
    """
    from jinja2 import nodes

    parsed = _environment().parse(text)
    found = set()
    for output in parsed.body:
        if not isinstance(output, nodes.Output):
            return None
        for node in output.nodes:
            if isinstance(node, nodes.Name):
                found.add(node.name)
            elif not isinstance(node, nodes.TemplateData):
                return None
    return frozenset(found)


@cache
def table() -> Mapping[str, str]:
    """The shipped sentences by their key."""
    tables = packed.read(resources.files("ita_xl.narrative"), "sentences.toml")
    return {f"{name}.{key}": said for name, inner in tables.items() for key, said in inner.items()}


@cache
def shipped_names(key: str) -> frozenset[str]:
    """The names that the shipped sentence uses: those that its call gives, so those that an office may use."""
    used = names(table()[key])
    if used is None:
        raise ValueError(f"sentences.toml: {key} holds more than words and names")
    return used


@cache
def shipped(key: str) -> tuple[str, ...]:
    """The shipped sentence in pieces: words, a name, words, a name, ... words."""
    return tuple(_NAME.split(table()[key]))


_NAME = re.compile(r"\{\{ (\w+) \}\}")


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Plain text, not HTML: autoescape would write &amp; into cells; the Word engine escapes where it must.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
