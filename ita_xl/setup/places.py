"""Where things go on a Windows computer, told from strings alone, so that it is the same on the maintainer's Linux."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PureWindowsPath

#: The add-in's DLL passes 2,048 characters, in which this path stands twice and the workbook's once.
MAX_INTERPRETER = 120
FOLDER = "ita_xl"


def is_plain(path: str) -> bool:
    """Tell whether a path is ASCII and short, without letters that cmd or the add-in take for something else."""
    return path.isascii() and len(path) <= MAX_INTERPRETER and not set(path) & set("%^&!'")


def homes(environment: Mapping[str, str]) -> list[str]:
    """Give the folders in which the clerk's Python may be put without administrator rights, best first.

    The user's own profile is best: nobody else can write there. Where its name is Thai, a folder beside it must do.
    """
    own = environment.get("LOCALAPPDATA", "")
    drive = environment.get("SYSTEMDRIVE", "C:")
    public = environment.get("PUBLIC", "")
    found = [f"{own}\\{FOLDER}"] if own else []
    found.append(f"{drive}\\{FOLDER}")
    if public:
        found.append(f"{public}\\{FOLDER}")
    # The longest path below it is python\Scripts\python.exe.
    return [home for home in found if is_plain(home + r"\python\Scripts\python.exe")]


def path_of(text: str) -> Path:
    """Make a path of one that is written with Windows' slashes."""
    return Path(PureWindowsPath(text).as_posix())


def from_store(prefix: str) -> bool:
    """Tell whether a Python comes from the Microsoft Store: what it writes below AppData, Excel does not see."""
    return "\\windowsapps\\" in prefix.replace("/", "\\").lower() + "\\"


def in_code_page(path: str, page: str) -> bool:
    """Tell whether programs without Unicode (VBA, the add-in's DLL) can name a path.

    Args:
        path: The path.
        page: The number of their code page; where it is not known, they can.
    """
    try:
        path.encode("utf-8" if page == "65001" else f"cp{page}")
    except UnicodeEncodeError:
        return False
    except LookupError:
        return True
    return True


def trust_obstacle(folder: str, network_drives: Iterable[str]) -> str:
    """Tell why a folder must not become a trusted location: ``drive``, ``network``, or "" where it may.

    Args:
        folder: Its full path.
        network_drives: The letters of drives that are folders of another computer, without colon.
    """
    path = PureWindowsPath(folder)
    if path.drive.startswith("\\\\") or path.drive[:1].upper() in {d.upper() for d in network_drives}:
        return "network"
    return "drive" if len(path.parts) < 2 else ""


def same_folder(one: str, other: str) -> bool:
    """Compare two folders as Windows does: letter case, direction of slashes and a last one do not count."""
    return PureWindowsPath(one) == PureWindowsPath(other)
