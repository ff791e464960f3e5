"""What the doctor finds on a computer as described. Nothing here touches the computer."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from ita_xl import __version__, packed
from ita_xl.records import dataclass
from ita_xl.setup import conf, places
from ita_xl.setup.machine import CALLS, CHILDREN, XLWINGS, Machine

OK, WARNING, ERROR = "ok", "warning", "error"
_OLDEST = "15.0"


@dataclass(frozen=True)
class Diagnosis:
    """One thing that the doctor looked at.

    Attributes:
        code: A table of sentences.toml.
        level: ``ok``, ``warning`` (works, but) or ``error`` (the buttons do not work).
        words: What the sentences name.
    """

    code: str
    level: str
    words: Mapping[str, object]

    @property
    def message(self) -> str:
        """The sentence that says what was found or not."""
        return sentences()[self.code]["found" if self.level == OK else "missing"].format(**self.words)

    @property
    def mend(self) -> str:
        """The sentence that says what to do; "" where all is well."""
        return "" if self.level == OK else sentences()[self.code]["mend"].format(**self.words)


@dataclass(frozen=True)
class ExaminedBook:
    """A workbook that the doctor was asked about.

    Attributes:
        path: Its full path.
        from_internet: Whether Windows has marked it as come from elsewhere.
        conf: The xlwings.conf beside it; None where there is none.
    """

    path: Path
    from_internet: bool
    conf: bytes | None


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Give the sentences of setup: code -> found, missing, mend; or code -> note."""
    return packed.read(resources.files("ita_xl.setup"), "sentences.toml")


def note(code: str, words: Mapping[str, object]) -> str:
    """Give the sentence of a note."""
    return sentences()[code]["note"].format(**words)


def examine(machine: Machine, book: ExaminedBook | None = None) -> list[Diagnosis]:
    """Look at everything that a button needs, in the order in which Excel needs it."""
    return [*_excel(machine), *_addins(machine), *_conf(machine), *_python(machine), *_book(machine, book)]


def _judged(code: str, *, well: bool, level: str = ERROR, **words: object) -> Diagnosis:
    return Diagnosis(code, OK if well else level, words)


def _excel(machine: Machine) -> Iterator[Diagnosis]:
    versions = ", ".join(machine.office) or "-"
    yield _judged("excel", well=bool(machine.office), versions=versions)
    if machine.office:
        newest = machine.office[0]
        if float(newest) <= float(_OLDEST):
            yield Diagnosis("excel-old", WARNING, {"version": newest})
    if places.from_store(machine.excel):
        yield Diagnosis("excel-store", WARNING, {"path": machine.excel})
    if CHILDREN in machine.guarded:
        yield Diagnosis("guard-children", ERROR, {"rule": CHILDREN})
    if CALLS in machine.guarded:
        yield Diagnosis("guard-calls", ERROR, {"rule": CALLS})
    yield _judged("macros", well=not machine.macros_off)
    if machine.unsigned_off:
        yield Diagnosis("unsigned", ERROR, {})
    yield _judged("locations", well=not machine.locations_off, level=WARNING)


def _addins(machine: Machine) -> Iterator[Diagnosis]:
    for name, data in machine.runtime.addins.items():
        words: dict[str, Any] = {
            "name": name,
            "folder": machine.xlstart,
            "version": _version(machine, name),
        }
        found = machine.addins.get(name)
        yield _judged("addin", well=found is not None, **words)
        if found is not None:
            yield _judged("addin-version", well=found == data, **words)
    for name in machine.disabled:
        yield Diagnosis("disabled", ERROR, {"name": name})
    for path in machine.elsewhere:
        yield Diagnosis("elsewhere", ERROR, {"path": path})


def _version(machine: Machine, name: str) -> str:
    return f"xlwings {machine.runtime.xlwings}" if name == XLWINGS else f"ita_xl {__version__}"


def _conf(machine: Machine) -> Iterator[Diagnosis]:
    yield _judged("conf", well=machine.conf is not None, path=machine.conf_path)
    if machine.conf is None:
        return
    if not places.in_code_page(str(machine.profile), machine.code_page):
        yield Diagnosis("code-page", ERROR, {"folder": machine.profile, "page": machine.code_page})
    reading = machine.read
    yield _judged("conf-whole", well=reading.whole, path=machine.conf_path)
    if reading.mark:
        yield Diagnosis("conf-mark", WARNING, {"path": machine.conf_path})
    named = reading.values.get(conf.INTERPRETER, "")
    words: dict[str, Any] = {"named": named, "runs": machine.runtime.interpreter}
    if "\\" not in named and "/" not in named:
        yield Diagnosis("interpreter-bare", ERROR, words)
    elif not machine.interpreter_there:
        yield Diagnosis("interpreter-lost", ERROR, words)
    else:
        same = places.same_folder(str(places.path_of(named)), str(machine.runtime.interpreter))
        yield _judged("interpreter", well=same, level=WARNING, **words)
    if reading.values.get("DEBUG UDFS", "").casefold() == "true":
        yield Diagnosis("debug", ERROR, {"path": machine.conf_path})
    if reading.values.get("CONDA PATH") and reading.values.get("CONDA ENV"):
        yield Diagnosis("conda", WARNING, {"path": machine.conf_path})


def _python(machine: Machine) -> Iterator[Diagnosis]:
    runtime = machine.runtime
    path = str(runtime.interpreter)
    yield _judged("plain", well=places.is_plain(path), path=path)
    if places.from_store(runtime.base):
        yield Diagnosis("store", ERROR, {})
    yield _judged("pywin32", well="pywin32" in runtime.packages)
    for name in runtime.libraries:
        yield _judged(
            "library", well=name in machine.libraries, level=WARNING, name=name, folder=runtime.prefix
        )
    yield _judged("compiled", well=runtime.compiled, level=WARNING)
    if "pandas" in runtime.packages:
        yield Diagnosis("pandas", WARNING, {})


def _book(machine: Machine, book: ExaminedBook | None) -> Iterator[Diagnosis]:
    if book is None:
        return
    folder = str(book.path.parent)
    trusted = any(places.same_folder(path, folder) for path in machine.trusted.values())
    yield _judged("book-internet", well=not book.from_internet or trusted, name=book.path.name)
    # A conf beside the workbook goes before the user's own.
    if book.conf is not None:
        other = conf.reading(book.conf).values.get(conf.INTERPRETER)
        if other is not None:
            yield Diagnosis("book-conf", ERROR, {"folder": folder, "named": other})


def uses(machine: Machine, book: ExaminedBook | None = None) -> dict[str, str]:
    """Tell what Excel would use, and which line decides it."""
    path, reading = machine.conf_path, machine.read
    if book is not None and book.conf is not None:
        beside = conf.reading(book.conf)
        if conf.INTERPRETER in beside.values:
            path, reading = book.path.parent / "xlwings.conf", beside
    named = reading.values.get(conf.INTERPRETER)
    addins = {
        name: str(machine.xlstart / name) if name in machine.addins else "-"
        for name in machine.runtime.addins
    }
    return {
        "interpreter": named or "-",
        "decided_by": "-" if named is None else f'{path}: "{conf.INTERPRETER}","{named}"',
        **addins,
        "xlwings": machine.runtime.xlwings,
        "libraries": ", ".join(sorted(machine.libraries)) or "-",
        "excel": machine.excel or "-",
        "office": ", ".join(machine.office) or "-",
        "trusted": "; ".join(sorted({path for path in machine.trusted.values() if path})) or "-",
    }
