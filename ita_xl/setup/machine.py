"""A description of a Windows computer, as far as Excel, xlwings and this program are concerned; and who gives it."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path, PureWindowsPath
from typing import Protocol

from ita_xl.failures import Failure
from ita_xl.records import dataclass
from ita_xl.setup import places
from ita_xl.setup.conf import INTERPRETER, Reading, reading
from ita_xl.setup.ledger import Ledger

XLWINGS = "xlwings.xlam"
OFFICE = r"HKCU\Software\Microsoft\Office"
#: The workbook on the desktop, in a folder of its own: only that one is to be trusted, not the whole desktop.
BOOK = Path("สมุดงาน ITA", "สมุดงาน ITA.xlsm")
_ROOTS = (OFFICE, r"HKLM\SOFTWARE\Microsoft\Office", r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Office")
_POLICIES = r"HKCU\Software\Policies\Microsoft\Office"
_APP_PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
_SHELL_FOLDERS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
_NO_MACROS = 4
_SERVER = r"SOFTWARE\Classes\CLSID\{00024500-0000-0000-C000-000000000046}\LocalServer32"
_CODE_PAGE = r"HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage"
_GUARD = r"Windows Defender\Windows Defender Exploit Guard\ASR"
_MANAGED = r"HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Policy Manager"
#: Defender's rules (attack surface reduction) that stand in the way: no program may be started by Office, no macro
#: may call Windows.
CHILDREN, CALLS = "D4F940AB-401B-4EFC-AADC-AD5F3C50688A", "92E97FA1-2EDF-4476-BDD6-9DD0B4DDDC7B"
#: What a rule may be set to: to block, to block until the user allows it.
_BLOCKING = ("1", "6")

RegistryValue = str | int | bytes


class Registry(Protocol):
    """The part of the Windows registry that is needed; keys begin with HKCU or HKLM."""

    def values(self, key: str) -> Mapping[str, RegistryValue]:
        """Give the values of a key; none where there is no such key."""

    def keys(self, key: str) -> Sequence[str]:
        """Give the names of the keys below a key."""

    def write(self, key: str, values: Mapping[str, RegistryValue]) -> None:
        """Write values, making the key where it is missing."""

    def remove(self, key: str) -> None:
        """Remove a key that has no keys below it; do nothing where it is missing."""


@dataclass(frozen=True)
class Runtime:
    """The Python that is to serve the clerk, which is the one that runs this.

    Attributes:
        interpreter: Its python.exe.
        prefix: Its folder.
        base: The folder of the Python that it was made from.
        xlwings: The version of xlwings in it.
        packages: Those of pywin32 and pandas that it has.
        compiled: Whether its packages are compiled: RunPython forbids it to do that later.
        addins: File name -> the add-in as this version ships it.
        template: The workbook that a desktop gets.
    """

    interpreter: Path
    prefix: Path
    base: str
    xlwings: str
    packages: frozenset[str]
    compiled: bool
    addins: Mapping[str, bytes]
    template: bytes

    @property
    def libraries(self) -> tuple[str, ...]:
        """The names of xlwings' DLLs: Excel of 64 and of 32 bits take one each, and the wheel brings both or none."""
        return tuple(f"xlwings{bits}-{self.xlwings}.dll" for bits in (64, 32))


@dataclass(frozen=True)
class Machine:
    """What was found.

    Attributes:
        runtime: The Python.
        profile: The user's profile folder.
        xlstart: The folder from which every Excel loads add-ins by itself.
        keep: Our own folder of the profile.
        desktop: The desktop, wherever it was redirected to.
        office: The versions of Office that know an Excel, newest first.
        excel: The path of excel.exe, "" where it is not known.
        code_page: The number of the code page of programs without Unicode, "" where it is not known.
        guarded: Defender's rules of :data:`CHILDREN` and :data:`CALLS` that block.
        conf: The user's xlwings.conf.
        addins: File name -> the add-in as it stands in ``xlstart``.
        elsewhere: Other add-in files of our names that Excel is told to open.
        disabled: Names of our add-ins that Excel has put on its list of disabled items.
        macros_off: Whether Excel's settings forbid every macro without asking.
        unsigned_off: Whether Excel's settings forbid add-ins that nobody signed, which ours are.
        locations_off: Whether a policy switches all trusted locations off.
        trusted: Registry key of each trusted location -> its folder.
        network_drives: The letters of drives that are folders of other computers.
        libraries: The names of xlwings' DLLs in the folder of the Python.
        interpreter_there: Whether the python.exe that the conf names exists.
        ledger: What an earlier install left.
        book_there: Whether a workbook of ours stands on the desktop already.
    """

    runtime: Runtime
    profile: Path
    xlstart: Path
    keep: Path
    desktop: Path
    office: tuple[str, ...]
    excel: str
    code_page: str
    guarded: frozenset[str]
    conf: bytes | None
    addins: Mapping[str, bytes]
    elsewhere: tuple[str, ...]
    disabled: tuple[str, ...]
    macros_off: bool
    unsigned_off: bool
    locations_off: bool
    trusted: Mapping[str, str]
    network_drives: tuple[str, ...]
    libraries: frozenset[str]
    interpreter_there: bool
    ledger: Ledger
    book_there: bool

    @property
    def conf_path(self) -> Path:
        """Where the user's xlwings.conf stands."""
        return self.profile / ".xlwings" / "xlwings.conf"

    @property
    def ledger_path(self) -> Path:
        """Where is written down what install has done."""
        return self.keep / "installed.json"

    @property
    def book_path(self) -> Path:
        """Where the workbook of the desktop stands."""
        return self.desktop / BOOK

    @property
    def read(self) -> Reading:
        """What Excel reads in the user's xlwings.conf."""
        return reading(self.conf or b"")


def observe(environment: Mapping[str, str], registry: Registry, runtime: Runtime) -> Machine:
    """Look at the computer.

    Args:
        environment: The environment variables of Windows.
        registry: The registry.
        runtime: The Python.
    """
    profile = Path(environment["USERPROFILE"])
    roaming = Path(environment.get("APPDATA", profile / "AppData" / "Roaming"))
    local = Path(environment.get("LOCALAPPDATA", profile / "AppData" / "Local"))
    xlstart, keep = roaming / "Microsoft" / "Excel" / "XLSTART", local / "ita_xl"
    text = _bytes(profile / ".xlwings" / "xlwings.conf")
    named = reading(text or b"").values.get(INTERPRETER, "")
    excel = _excel(registry)
    office, names = _office(registry, excel), tuple(runtime.addins)
    desktop = _desktop(environment, registry, profile)
    return Machine(
        runtime=runtime,
        profile=profile,
        xlstart=xlstart,
        keep=keep,
        desktop=desktop,
        office=office,
        excel=excel,
        code_page=str(registry.values(_CODE_PAGE).get("ACP") or ""),
        guarded=_guarded(registry),
        conf=text,
        addins={name: data for name in names if (data := _bytes(xlstart / name)) is not None},
        elsewhere=_elsewhere(registry, office, names, xlstart),
        disabled=_disabled(registry, office, names),
        macros_off=any(_security(registry, v).get("VBAWarnings") == _NO_MACROS for v in office),
        unsigned_off=any(
            _security(registry, v).get(name) == 1
            for v in office
            for name in ("RequireAddinSig", "DisableAllAddins")
        ),
        locations_off=any(
            registry.values(rf"{_POLICIES}\{v}\Excel\Security\Trusted Locations").get("AllLocationsDisabled")
            for v in office
        ),
        trusted=_trusted(registry, office),
        network_drives=tuple(registry.keys(r"HKCU\Network")),
        libraries=frozenset(p.name for p in runtime.prefix.glob("xlwings*.dll")),
        interpreter_there=bool(named) and places.path_of(named).is_file(),
        ledger=Ledger.from_json(_bytes(keep / "installed.json")),
        book_there=(desktop / BOOK).exists(),
    )


def digest(data: bytes) -> str:
    """Give the fingerprint by which a file is known again."""
    return hashlib.sha256(data).hexdigest()


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error) from error


def _office(registry: Registry, excel: str) -> tuple[str, ...]:
    """Give the versions with an Excel: keys like 16.0 that have a key Excel below them, and the one in its path."""
    found = {
        version
        for root in _ROOTS
        for version in registry.keys(root)
        if re.fullmatch(r"\d\d\.0", version) and "Excel" in registry.keys(rf"{root}\{version}")
    }
    found |= {f"{number}.0" for number in re.findall(r"\\Office(\d\d)\\", excel, re.IGNORECASE)}
    return tuple(sorted(found, reverse=True))


def _excel(registry: Registry) -> str:
    """Give the path of excel.exe as Windows starts it; one of the Microsoft Store may stand in one place alone."""
    for root in ("HKLM", "HKCU"):
        if path := registry.values(rf"{root}\{_APP_PATH}").get(""):
            return str(path)
    for root in ("HKLM", "HKCU"):
        if command := str(registry.values(rf"{root}\{_SERVER}").get("") or ""):
            return re.split(r"(?i)(?<=\.exe)", command.strip('"'))[0]
    return ""


def _guarded(registry: Registry) -> frozenset[str]:
    """Give the rules of Defender that block, set by a policy, by a management service or by a command."""
    found: dict[str, str] = {}
    for root in (r"HKLM\SOFTWARE\Microsoft", r"HKLM\SOFTWARE\Policies\Microsoft"):
        if str(registry.values(rf"{root}\{_GUARD}").get("ExploitGuard_ASR_Rules", "1")) != "0":
            found |= {
                name.upper(): str(value) for name, value in registry.values(rf"{root}\{_GUARD}\Rules").items()
            }
    managed = str(registry.values(_MANAGED).get("ASRRules") or "")
    found |= {name.upper(): value for name, value in re.findall(r"([0-9A-Fa-f-]{36})=(\d+)", managed)}
    return frozenset(rule for rule in (CHILDREN, CALLS) if found.get(rule) in _BLOCKING)


def _security(registry: Registry, version: str) -> Mapping[str, RegistryValue]:
    """Give Excel's security settings, a policy before the user's own."""
    return {
        **registry.values(rf"{OFFICE}\{version}\Excel\Security"),
        **registry.values(rf"{_POLICIES}\{version}\Excel\Security"),
    }


def _trusted(registry: Registry, office: Sequence[str]) -> dict[str, str]:
    found = {}
    for version in office:
        root = rf"{OFFICE}\{version}\Excel\Security\Trusted Locations"
        for name in registry.keys(root):
            key = rf"{root}\{name}"
            found[key] = str(registry.values(key).get("Path", ""))
    return found


def _elsewhere(
    registry: Registry, office: Sequence[str], names: Sequence[str], xlstart: Path
) -> tuple[str, ...]:
    """Give add-ins of our names that Excel opens from another folder (its values OPEN, OPEN1, ...)."""
    found = []
    for version in office:
        for name, value in registry.values(rf"{OFFICE}\{version}\Excel\Options").items():
            if not re.fullmatch(r"OPEN\d*", name):
                continue
            path = PureWindowsPath(str(value).removeprefix("/R ").strip().strip('"'))
            if path.name.lower() in names and not places.same_folder(str(path.parent), str(xlstart)):
                found.append(str(path))
    return tuple(found)


def _disabled(registry: Registry, office: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Give our add-ins on the list of disabled items, whose values hold the file's path in UTF-16."""
    values = [
        value
        for version in office
        for value in registry.values(rf"{OFFICE}\{version}\Excel\Resiliency\DisabledItems").values()
        if isinstance(value, bytes)
    ]
    return tuple(n for n in names if any(n.encode("utf-16-le") in value.lower() for value in values))


def _desktop(environment: Mapping[str, str], registry: Registry, profile: Path) -> Path:
    """Give the desktop; OneDrive or an administrator may have put it elsewhere."""
    told = str(registry.values(_SHELL_FOLDERS).get("Desktop") or "")
    variables = {name.upper(): value for name, value in environment.items()}
    told = re.sub("%([^%]+)%", lambda m: variables.get(m[1].upper(), m[0]), told)
    return places.path_of(told) if told and "%" not in told else profile / "Desktop"
