"""A Windows computer made of a folder and a dictionary."""

from collections.abc import Mapping
from pathlib import Path

from ita_xl.setup.machine import XLWINGS, Machine, RegistryValue, Runtime, observe

OFFICE = r"HKCU\Software\Microsoft\Office"
SHELL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
ITA = "ita_xl.xlam"


class FakeRegistry:
    """A registry whose keys, as on Windows, do not tell letter case apart."""

    def __init__(self, content: Mapping[str, Mapping[str, RegistryValue]] | None = None) -> None:
        self.content = {key: dict(values) for key, values in (content or {}).items()}
        self.broken = False

    def _find(self, key: str) -> str | None:
        return next((k for k in self.content if k.lower() == key.lower()), None)

    def values(self, key: str) -> Mapping[str, RegistryValue]:
        found = self._find(key)
        return {} if found is None else dict(self.content[found])

    def keys(self, key: str) -> list[str]:
        below = [
            k[len(key) + 1 :].split("\\")[0] for k in self.content if k.lower().startswith(key.lower() + "\\")
        ]
        return list(dict.fromkeys(below))

    def write(self, key: str, values: Mapping[str, RegistryValue]) -> None:
        if self.broken:
            raise PermissionError(13, "Access is denied")
        self.content.setdefault(self._find(key) or key, {}).update(values)

    def remove(self, key: str) -> None:
        found = self._find(key)
        if found is not None:
            del self.content[found]


class Computer:
    """A user with a Thai name, Excel 2016, and a Python in a plain folder."""

    def __init__(self, root: Path) -> None:
        self.profile = root / "Users" / "สมชาย ใจดี"
        self.profile.mkdir(parents=True)
        (self.profile / "Desktop").mkdir()
        self.registry = FakeRegistry({rf"{OFFICE}\16.0\Excel": {}})
        self.xlwings = "0.37.8"
        self.addins = {XLWINGS: b"xlwings 0.37.8", ITA: b"ita 0.1.0"}
        self.packages = {"pywin32"}
        self.compiled = True
        self.base = r"C:\Users\somchai\AppData\Local\Programs\Python\Python313"
        self.interpreter = root / "p" / "python" / "Scripts" / "python.exe"
        self.interpreter.parent.mkdir(parents=True)
        self.interpreter.write_bytes(b"")
        for bits in (32, 64):
            (root / "p" / "python" / f"xlwings{bits}-{self.xlwings}.dll").write_bytes(b"")

    @property
    def environment(self) -> dict[str, str]:
        return {
            "USERPROFILE": str(self.profile),
            "APPDATA": str(self.profile / "AppData" / "Roaming"),
            "LOCALAPPDATA": str(self.profile / "AppData" / "Local"),
        }

    @property
    def xlstart(self) -> Path:
        return self.profile / "AppData" / "Roaming" / "Microsoft" / "Excel" / "XLSTART"

    @property
    def conf(self) -> Path:
        return self.profile / ".xlwings" / "xlwings.conf"

    @property
    def runtime(self) -> Runtime:
        return Runtime(
            interpreter=self.interpreter,
            prefix=self.interpreter.parents[1],
            base=self.base,
            xlwings=self.xlwings,
            packages=frozenset(self.packages),
            compiled=self.compiled,
            addins=dict(self.addins),
            template=b"the workbook",
        )

    def look(self) -> Machine:
        return observe(self.environment, self.registry, self.runtime)

    def put(self, path: Path, data: bytes) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def files(self) -> dict[str, bytes]:
        """Everything in the profile: folders too, as empty."""
        return {
            str(p.relative_to(self.profile)): p.read_bytes() if p.is_file() else b""
            for p in self.profile.rglob("*")
        }
