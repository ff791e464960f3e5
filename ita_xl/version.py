"""Whether the program and a workbook are of the same version, and what to say where they are not."""

from ita_xl import __version__
from ita_xl.failures import Failure


def remark(workbook: str) -> Failure | None:
    """Give the sentence for a workbook of another version; ``None`` where it is of the program's own.

    Args:
        workbook: The version that the workbook carries; empty where it is older than that cell.
    """
    if workbook == __version__:
        return None
    if not workbook:
        return Failure("version-unknown", program=__version__)
    return Failure(
        "workbook-older" if is_older(workbook) else "program-older", workbook=workbook, program=__version__
    )


def is_older(workbook: str) -> bool:
    """Tell whether a workbook was built by an earlier version of the program."""
    return _numbers(workbook) < _numbers(__version__)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
