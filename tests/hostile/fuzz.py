"""Seeded mutants of real workbooks and templates: every one is read, or refused with a sentence.

``python tests/hostile/fuzz.py 100000 [first seed]`` runs as many; ``pytest -m long`` runs 5,000 (test_fuzz.py). A seed
gives the same mutant on every machine: what fails is told with its seed, and ``--keep FOLDER`` writes it there.

Of a workbook: opened and read; of every 160th all is done with it (check, generate, undo, share, export). Of a
template: read and looked through for what is active; with every 160th a report is made, in which nothing active stands.
"""

import argparse
import io
import random
import resource
import signal
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

import lxml.etree as et  # noqa: E402

from ita_xl import actions, datafile  # noqa: E402
from ita_xl.cli import main as command  # noqa: E402
from ita_xl.failures import Failure  # noqa: E402
from ita_xl.ooxml import archive  # noqa: E402
from ita_xl.report.context import sample  # noqa: E402
from ita_xl.report.docx import package as docx  # noqa: E402
from ita_xl.report.docx.errors import TemplateError  # noqa: E402
from ita_xl.report.docx.properties import DocumentProperties  # noqa: E402
from ita_xl.report.engine import cut_from, render  # noqa: E402
from ita_xl.report.template import active  # noqa: E402
from ita_xl.report.templates import default_template  # noqa: E402
from ita_xl.rules.text import describe  # noqa: E402, F401  (loads the rules before the clock runs)
from ita_xl.workbook.closed.book import ClosedBook  # noqa: E402

SECONDS = 20
"""No mutant may take longer."""
MEGABYTES = 900
"""Nor may all of them together ever hold more memory."""
DEEP = 160
BOOKS = 4
"""One mutant in so many is of a workbook: it takes five times as long as one of a template."""
AGENCIES = ("fy2568-paphlu", "fy2565-khlongmai")
LAYOUTS = ("indicators", "issues", "progress")
Parts = dict[str, bytes]
WORDS = (
    *(b"1048577", b"XFD1048576", b"A0", b"-1", b"nan", b"1e999", b"0x7fffffff", b"99999999999999999999", b""),
    *(
        b"<",
        b">",
        b"&",
        b"&#0;",
        b"&#x1F600;",
        b"]]>",
        b"<![CDATA[",
        b"<!-- -->",
        b"<!DOCTYPE x>",
        b"<?x?>",
        b"\x00",
    ),
    *(
        b"\xff",
        b"\xe0\xb8",
        b'r:id="rId1"',
        b't="s"',
        b"_x0000_",
        b"{{",
        b"{% for a in b %}",
        b"DDEAUTO x",
        b"../../x",
    ),
    *(b"'", b'"', b"#REF!", b"$A$1:$XFD$1048576", b"file:///x", b"true", "ก".encode() * 300),
)


def seeds_of_books() -> list[Parts]:
    """The parts of filled workbooks, their measures generated."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in AGENCIES:
            path = Path(folder, f"{name}.xlsm")
            text = (ROOT / "tests" / "cases" / f"{name}.json").read_text(encoding="utf-8")
            actions.new(path, datafile.parse(text))
            book = ClosedBook(path)
            actions.generate(book)
            found.append(unpacked(book.to_bytes()))
    return found


def seeds_of_templates() -> list[Parts]:
    """The parts of our templates, as an office's own."""
    return [unpacked(default_template(layout)) for layout in LAYOUTS]


def unpacked(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    return archive.write(
        archive.pack(archive.new_info(name, stored=True), data) for name, data in parts.items()
    )


# Mutators --------------------------------------------------------------------------------------------------------
def _span(rng: random.Random, data: bytes, most: int = 200) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.randrange(1, most))


def _flip(rng: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 3, 20))):
        if changed:
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _cut(rng: random.Random, data: bytes) -> bytes:
    start, end = _span(rng, data)
    return data[:start] + data[end:]


def _repeat(rng: random.Random, data: bytes) -> bytes:
    start, end = _span(rng, data)
    return data[:end] + data[start:end] * rng.choice((1, 1, 2, 50)) + data[end:]


def _insert(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(WORDS) + data[at:]


def _truncate(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _value(rng: random.Random, data: bytes) -> bytes:
    """Another value in an attribute."""
    start = data.find(b'"', rng.randrange(len(data) + 1))
    end = data.find(b'"', start + 1)
    return data if -1 in (start, end) else data[: start + 1] + rng.choice(WORDS) + data[end:]


def _utf16(_: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.replace("UTF-8", "UTF-16", 1).encode("utf-16")


def _tree(
    change: Callable[[random.Random, list[et._Element]], None],
) -> Callable[[random.Random, bytes], bytes]:
    def mutate(rng: random.Random, data: bytes) -> bytes:
        try:
            root = et.fromstring(data, et.XMLParser(resolve_entities=False, no_network=True))
        except (et.XMLSyntaxError, ValueError):
            return data
        elements = [element for element in root.iter(et.Element) if element.getparent() is not None]
        if elements:
            change(rng, elements)
        return bytes(et.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))

    return mutate


def _remove_element(rng: random.Random, elements: list[et._Element]) -> None:
    gone = rng.choice(elements)
    gone.getparent().remove(gone)


def _double_element(rng: random.Random, elements: list[et._Element]) -> None:
    one = rng.choice(elements)
    one.addnext(et.fromstring(et.tostring(one, with_tail=False)))


def _move_element(rng: random.Random, elements: list[et._Element]) -> None:
    one, other = rng.choice(elements), rng.choice(elements)
    if one is not other and other not in one.iter():
        other.append(one)


def _swap_attributes(rng: random.Random, elements: list[et._Element]) -> None:
    holders = [element for element in elements if element.attrib]
    if len(holders) > 1:
        one, other = rng.sample(holders, 2)
        key, value = rng.choice(list(one.attrib.items()))
        one.set(key, rng.choice(list(other.attrib.values())))
        other.set(rng.choice(list(other.attrib)), value)


def _drop_attribute(rng: random.Random, elements: list[et._Element]) -> None:
    holders = [element for element in elements if element.attrib]
    if holders:
        one = rng.choice(holders)
        del one.attrib[rng.choice(list(one.attrib))]


def _rename_element(rng: random.Random, elements: list[et._Element]) -> None:
    rng.choice(elements).tag = rng.choice(elements).tag


def _wild_text(rng: random.Random, elements: list[et._Element]) -> None:
    rng.choice(elements).text = rng.choice(
        ("1e400", "-0", " ", "ก\u202e", "999999", "{{ ไม่มี }}", "DDE x", "0" * 400)
    )


OF_A_PART = (
    *(_flip, _cut, _repeat, _insert, _truncate, _value, _value, _utf16),
    *map(_tree, (_remove_element, _double_element, _move_element, _swap_attributes)),
    *map(_tree, (_drop_attribute, _rename_element, _wild_text)),
)


def _part(rng: random.Random, parts: Parts) -> str:
    """A part; those that say how others hang together are few, and taken more often."""
    names = [
        name
        for name in parts
        if name.endswith((".rels", "[Content_Types].xml", "workbook.xml", "document.xml"))
    ]
    return rng.choice(names if names and rng.random() < 0.35 else list(parts))


def _without(rng: random.Random, parts: Parts) -> None:
    del parts[_part(rng, parts)]


def _renamed(rng: random.Random, parts: Parts) -> None:
    name = _part(rng, parts)
    other = rng.choice(
        (name.upper(), name.replace("/", "\\"), f"/{name}", f"../{name}", name + " ", "x/" + name, "ก.xml")
    )
    data = parts.pop(name)
    parts[other] = data


def _exchanged(rng: random.Random, parts: Parts) -> None:
    one, other = _part(rng, parts), _part(rng, parts)
    parts[one], parts[other] = parts[other], parts[one]


def _emptied(rng: random.Random, parts: Parts) -> None:
    parts[_part(rng, parts)] = rng.choice((b"", b"<x/>", b"\xef\xbb\xbf", b"<?xml version='1.0'?>"))


def mutant(seed: int, origins: list[Parts]) -> bytes:
    """Make the mutant of a seed."""
    rng = random.Random(seed)
    parts = dict(rng.choice(origins))
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        if not parts:
            break
        if rng.random() < 0.12:
            rng.choice((_without, _renamed, _exchanged, _emptied))(rng, parts)
        else:
            name = _part(rng, parts)
            parts[name] = rng.choice(OF_A_PART)(rng, parts[name])
    data = packed(parts)
    return rng.choice((_flip, _cut, _truncate))(rng, data) if rng.random() < 0.05 else data


# Trials ----------------------------------------------------------------------------------------------------------
@contextmanager
def limited() -> Iterator[None]:
    """Let nothing take longer than it may."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"longer than {SECONDS} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _require(sentence: str) -> None:
    """Make sure that something is said."""
    assert sentence.strip()


def read_book(data: bytes, *, thorough: bool) -> str:
    """Open a workbook and read it."""
    try:
        book = ClosedBook(Path("mutant.xlsm"), data)
        if thorough:
            actions.look(book)
            book.require_whole()
        assert book.to_bytes() == data, "reading changed it"
    except Failure as failure:
        _require(failure.sentence("th"))
        return f"refused: {failure.code}"
    return "read"


def do_all(data: bytes) -> str:
    """Do everything with a workbook, as a person would; each command is done, or says why not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = folder / "สมุดงาน.xlsm"
        book.write_bytes(data)
        codes = []
        for words in (
            ("check",),
            ("generate", "--only", "all"),
            ("undo",),
            ("share",),
            ("export", "--anyway"),
            ("check",),
        ):
            before = book.read_bytes()
            said = io.StringIO()
            with redirect_stdout(io.StringIO()), redirect_stderr(said):
                code = command([words[0], str(book), *words[1:]])
            assert "ไม่คาดคิด" not in said.getvalue(), f"{words[0]}: {said.getvalue()}{_log()}"
            if code == 2:
                assert book.read_bytes() == before, f"{words[0]} failed and changed the file"
                assert said.getvalue().strip(), f"{words[0]} says nothing"
            codes.append(code)
        leftovers = [path.name for path in folder.iterdir() if path.name.startswith(".")]
        assert not leftovers, leftovers
    return "all refused" if set(codes) == {2} else "all done" if 2 not in codes else "partly done"


def _log() -> str:
    from ita_xl import logfile

    path = logfile.path()
    return path.read_text(encoding="utf-8")[-3_000:] if path.exists() else ""


def read_template(data: bytes, *, thorough: bool) -> str:
    """Read a template and cut what is active."""
    try:
        parts = docx.document(data)
        active.cut(parts, {})
        assert not thorough or active.cut(parts, {}) == (), "something active was left"
    except TemplateError as error:
        _require(error.thai)
        return f"refused: {error.code}"
    return "read"


def make_report(data: bytes) -> str:
    """Make a report with a template; nothing active stands in it."""
    from datetime import UTC, datetime

    made = datetime(2000, 1, 1, tzinfo=UTC)
    try:
        report = render(
            data, sample.context(), sample.charts(), digits="thai", properties=DocumentProperties(made, made)
        )
    except TemplateError as error:
        _require(error.thai)
        return f"refused: {error.code}"
    assert cut_from(report) == (), "the report holds something active"
    return "report made"


def _of_book(seed: int) -> bool:
    return seed % BOOKS == 0


def trial(seed: int, books: list[Parts], templates: list[Parts], every: int = DEEP) -> tuple[str, bytes]:
    """Make the mutant of a seed and try it, of one in so many all that can be done; give what came of it."""
    of_book = _of_book(seed)
    data = mutant(seed, books if of_book else templates)
    turn = seed // BOOKS
    deep, thorough = turn % every == 0, turn % 8 == 1
    with limited():
        if of_book:
            return f"workbook {do_all(data) if deep else read_book(data, thorough=thorough)}", data
        return f"template {make_report(data) if deep else read_template(data, thorough=thorough)}", data


def run(
    seeds: range, keep: Path | None = None, tell: Callable[[str], None] = print, every: int = DEEP
) -> tuple[Counter[str], list[str]]:
    """Try the mutants of seeds.

    Returns:
        How often each thing came of them, and what was wrong, with the seed.
    """
    books, templates = seeds_of_books(), seeds_of_templates()
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for number, seed in enumerate(seeds, 1):
        try:
            outcome, _ = trial(seed, books, templates, every)
        except (Exception, TimeoutError):
            wrong.append(f"seed {seed}: {traceback.format_exc()}")
            counts["WRONG"] += 1
            if keep is not None:
                data = mutant(seed, books if _of_book(seed) else templates)
                (keep / f"{seed}{'.xlsm' if _of_book(seed) else '.docx'}").write_bytes(data)
        else:
            counts[outcome] += 1
        if number % 5_000 == 0:
            tell(f"{number:,}: {dict(counts.most_common())}")
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if held > MEGABYTES:
        wrong.append(f"{held} MB were held at once")
    return counts, wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    parser.add_argument("first", type=int, nargs="?", default=0)
    parser.add_argument("--keep", type=Path, help="folder for mutants that fail")
    parser.add_argument("--every", type=int, default=DEEP, help="all is done with one mutant in so many")
    given = parser.parse_args()
    import os

    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        os.environ.pop("LOCALAPPDATA", None)
        outcomes, faults = run(range(given.first, given.first + given.count), given.keep, every=given.every)
    for outcome, count in outcomes.most_common():
        print(f"{count:8,}  {outcome}")
    print(*faults[:20], sep="\n")
    raise SystemExit(bool(faults))
