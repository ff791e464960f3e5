"""What the Open XML validator finds in a file.

To say where a fault is, it counts each element among its likes, a third of its time; here it counts only where it has
found something.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openxml_audit import FileFormat, OpenXmlValidator, context
from untraced import untraced

BOTH = ("OFFICE_2010", "OFFICE_2019")


@contextmanager
def _uncounted() -> Iterator[None]:
    counted = context._sibling_position
    context._sibling_position = lambda _: 0
    try:
        yield
    finally:
        context._sibling_position = counted


def audit(path: Path, *versions: str) -> list[str]:
    """Give the faults of a file for versions of Office, the latest where none is named."""
    found = []
    for version in versions or BOTH[-1:]:
        validator = OpenXmlValidator(file_format=FileFormat[version])
        with untraced(), _uncounted():
            result = validator.validate(path)
        if result.errors:
            result = validator.validate(path)
        found += [str(error) for error in result.errors]
    return found
