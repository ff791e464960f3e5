"""What only Windows can tell: its registry, and the Python that runs here."""

import importlib
import importlib.util
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Any

from ita_xl.setup.addin import FILE_NAME, addin
from ita_xl.setup.machine import XLWINGS, RegistryValue, Runtime
from ita_xl.workbook.template import template


class WindowsRegistry:
    """The registry of the user who runs this."""

    def __init__(self) -> None:
        # By name: the type checker knows this module on Windows only.
        self._winreg: Any = importlib.import_module("winreg")

    def values(self, key: str) -> Mapping[str, RegistryValue]:
        """Give the values of a key; none where there is no such key."""
        found: dict[str, RegistryValue] = {}
        with suppress(OSError), self._open(key) as handle:
            for number in range(self._winreg.QueryInfoKey(handle)[1]):
                name, value, _ = self._winreg.EnumValue(handle, number)
                if isinstance(value, str | int | bytes):
                    found[name] = value
        return found

    def keys(self, key: str) -> Sequence[str]:
        """Give the names of the keys below a key."""
        with suppress(OSError), self._open(key) as handle:
            return [
                self._winreg.EnumKey(handle, number) for number in range(self._winreg.QueryInfoKey(handle)[0])
            ]
        return []

    def write(self, key: str, values: Mapping[str, RegistryValue]) -> None:
        """Write values, making the key where it is missing."""
        root, path = self._split(key)
        kinds = {str: self._winreg.REG_SZ, int: self._winreg.REG_DWORD, bytes: self._winreg.REG_BINARY}
        with self._winreg.CreateKeyEx(root, path, 0, self._winreg.KEY_WRITE) as handle:
            for name, value in values.items():
                self._winreg.SetValueEx(handle, name, 0, kinds[type(value)], value)

    def remove(self, key: str) -> None:
        """Remove a key that has no keys below it; do nothing where it is missing."""
        with suppress(FileNotFoundError):
            self._winreg.DeleteKey(*self._split(key))

    def _open(self, key: str) -> Any:  # noqa: ANN401
        # A 32-bit Python on a 64-bit Windows would be shown another part of HKLM.
        access = self._winreg.KEY_READ | self._winreg.KEY_WOW64_64KEY
        return self._winreg.OpenKey(*self._split(key), 0, access)

    def _split(self, key: str) -> tuple[Any, str]:
        root, _, path = key.partition("\\")
        roots = {"HKCU": self._winreg.HKEY_CURRENT_USER, "HKLM": self._winreg.HKEY_LOCAL_MACHINE}
        return roots[root], path


def this_runtime() -> Runtime:
    """Describe the Python that runs this."""
    site = Path(sysconfig.get_path("purelib"))
    xlwings = importlib.util.find_spec("xlwings")
    folder = Path(xlwings.origin).parent if xlwings is not None and xlwings.origin else site / "xlwings"
    addins = {XLWINGS: (folder / "addin" / XLWINGS).read_bytes(), FILE_NAME: addin()}
    return Runtime(
        interpreter=Path(sys.executable),
        prefix=Path(sys.prefix),
        base=sys.base_prefix,
        xlwings=metadata.version("xlwings"),
        packages=frozenset(
            name
            for name, module in (("pywin32", "win32com"), ("pandas", "pandas"))
            if importlib.util.find_spec(module) is not None
        ),
        compiled=Path(importlib.util.cache_from_source(str(folder / "main.py"))).is_file(),
        addins=addins,
        template=template(),
    )
