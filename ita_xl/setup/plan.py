"""Which steps install and uninstall take on a computer as described. Nothing here touches the computer."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.records import dataclass, replace
from ita_xl.setup import bootstrap, conf, places
from ita_xl.setup.ledger import Ledger
from ita_xl.setup.machine import OFFICE, Machine, RegistryValue, digest


@dataclass(frozen=True)
class WriteFile:
    """Write a file whole, its folder too."""

    path: Path
    data: bytes


@dataclass(frozen=True)
class RemoveFile:
    """Remove a file, and its folder where that is ours and empty then."""

    path: Path


@dataclass(frozen=True)
class WriteKey:
    """Make a registry key that does not exist yet."""

    key: str
    values: Mapping[str, RegistryValue]


@dataclass(frozen=True)
class RemoveKey:
    """Remove a registry key that we made."""

    key: str


#: Where VBA keeps how the last start of Python went, the inner key first.
KEPT_BY_VBA = (
    r"HKCU\Software\VB and VBA Program Settings\ita_xl\Session",
    r"HKCU\Software\VB and VBA Program Settings\ita_xl",
)

Step = WriteFile | RemoveFile | WriteKey | RemoveKey


@dataclass(frozen=True)
class Plan:
    """What is to be done.

    Attributes:
        steps: In this order; the record of them comes first, so that a run that is cut off can be cleaned up.
        notes: Sentences of sentences.toml with their words, for the person.
        refused: Whether something that was asked for is not among the steps.
    """

    steps: tuple[Step, ...]
    notes: tuple[tuple[str, Mapping[str, object]], ...]
    refused: bool = False


def install(machine: Machine, *, desktop: bool = False, trust: bool = False) -> Plan:
    """Plan an install, a repair or an upgrade: they are one.

    Args:
        machine: The computer.
        desktop: Whether a workbook goes to the desktop.
        trust: Whether its folder becomes a trusted location.

    Raises:
        Failure: This Python cannot serve the clerk.
    """
    interpreter = str(machine.runtime.interpreter)
    if places.from_store(machine.runtime.base):
        raise Failure("store-python")
    if not places.is_plain(interpreter):
        raise Failure("path-not-plain", path=interpreter)
    if set(machine.runtime.libraries) - machine.libraries:
        raise unfit(interpreter)
    steps: list[Step] = []
    notes: list[tuple[str, Mapping[str, object]]] = []
    ledger, kept = _addins(machine)
    steps += kept
    steps += [
        WriteFile(machine.xlstart / name, data)
        for name, data in machine.runtime.addins.items()
        if machine.addins.get(name) != data
    ]
    before = machine.conf if ledger.line is None else conf.without(machine.conf or b"", ledger.line)
    text, line = conf.with_interpreter(before, interpreter)
    if text != machine.conf:
        steps.append(WriteFile(machine.conf_path, text))
        ledger = replace(ledger, line=line)
    if machine.ledger == Ledger() and (kept or (line.old is not None and line.old.strip() != _line_of(line))):
        notes.append(("taken-over", {}))
    if desktop:
        if machine.book_there:
            notes.append(("book-kept", {"path": machine.book_path}))
        else:
            steps.append(WriteFile(machine.book_path, machine.runtime.template))
            notes.append(("book-new", {"path": machine.book_path}))
    refused = False
    if trust:
        folder = str(machine.book_path.parent)
        if obstacle := places.trust_obstacle(folder, machine.network_drives):
            refused = True
            notes.append((f"trust-{obstacle}", {"path": folder}))
        else:
            keys = list(_trust(machine, folder))
            steps += keys
            ledger = replace(ledger, trusted=(*ledger.trusted, *(step.key for step in keys)))
            notes.append(("trusted", {"path": folder}))
    if ledger != machine.ledger:
        steps.insert(0, WriteFile(machine.ledger_path, ledger.to_json()))
    notes.insert(0, ("installed" if steps else "installed-already", {}))
    return Plan(tuple(steps), tuple(notes), refused)


def _line_of(line: conf.Line) -> bytes:
    """Give our line as it stands in the file."""
    return conf.with_interpreter(None, line.value)[0].strip()


def unfit(python: str) -> Failure:
    """Say that xlwings brings no DLL for a Python, and which Pythons it has one for."""
    oldest, newest = (".".join(map(str, version)) for version in (bootstrap.OLDEST, bootstrap.NEWEST))
    return Failure("python-unfit", python=python, oldest=oldest, newest=newest)


def _addins(machine: Machine) -> tuple[Ledger, list[Step]]:
    """Note the add-ins in the record, and keep a copy of each that is not ours before it is replaced."""
    files, before = dict(machine.ledger.files), dict(machine.ledger.before)
    steps: list[Step] = []
    for name, data in machine.runtime.addins.items():
        path = str(machine.xlstart / name)
        found = machine.addins.get(name)
        if found == data:
            continue
        if found is not None and digest(found) != files.get(path):
            copy = machine.keep / "before" / name
            steps.append(WriteFile(copy, found))
            before[path] = str(copy)
        files[path] = digest(data)
    return replace(machine.ledger, files=files, before=before), steps


def _trust(machine: Machine, folder: str) -> Iterator[WriteKey]:
    """Give the registry keys that make a folder trusted in each version of Excel that does not trust it yet."""
    for version in machine.office or ("16.0",):
        root = rf"{OFFICE}\{version}\Excel\Security\Trusted Locations"
        known = {key: path for key, path in machine.trusted.items() if key.startswith(root + "\\")}
        if any(places.same_folder(path, folder) for path in known.values()):
            continue
        number = 0
        while rf"{root}\Location{number}".lower() in {key.lower() for key in known}:
            number += 1
        yield WriteKey(rf"{root}\Location{number}", {"Path": folder + "\\", "Description": "ITA"})


def uninstall(machine: Machine, kept: Mapping[str, bytes]) -> Plan:
    """Plan to take out what install made.

    Args:
        machine: The computer.
        kept: Path of an add-in -> the one that stood there before install, as far as it is still kept.
    """
    ledger = machine.ledger
    steps: list[Step] = []
    notes: list[tuple[str, Mapping[str, object]]] = []
    for path, fingerprint in ledger.files.items():
        found = machine.addins.get(Path(path).name)
        if found is None:
            continue
        if digest(found) != fingerprint:
            notes.append(("file-changed", {"path": path}))
        elif path in kept:
            steps.append(WriteFile(Path(path), kept[path]))
        else:
            steps.append(RemoveFile(Path(path)))
    if ledger.line is not None and machine.conf is not None:
        text = conf.without(machine.conf, ledger.line)
        if text is None:
            steps.append(RemoveFile(machine.conf_path))
        elif text != machine.conf:
            steps.append(WriteFile(machine.conf_path, text))
    steps += [RemoveKey(key) for key in ledger.trusted if key in machine.trusted]
    # The record and the copies go last: until then a run that was cut off can be repeated.
    steps += [RemoveFile(Path(copy)) for copy in ledger.before.values()]
    if steps:
        steps += [RemoveKey(key) for key in KEPT_BY_VBA]
    if ledger != Ledger():
        steps.append(RemoveFile(machine.ledger_path))
    notes.insert(0, ("uninstalled" if steps else "uninstalled-already", {}))
    if machine.book_there:
        notes.append(("book-left", {"path": machine.book_path}))
    return Plan(tuple(steps), tuple(notes))
