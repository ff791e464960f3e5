"""What the Open XML validator finds in a file.

To say where a fault is, it spells the place of every element, half its time; here that is spelled only where it has
found something. What it says of a part by its schema follows from the part alone, so a part in which nothing was found
is not gone through again: most workbooks of the tests differ in a few of theirs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from openxml_audit import FileFormat, OpenXmlValidator, context
from openxml_audit.schema.validator import SchemaValidator
from untraced import untraced

BOTH = ("OFFICE_2010", "OFFICE_2019")
_SOUND: set[tuple[FileFormat, str, bytes]] = set()
"""Parts in which their schema found nothing: the version of Office, their content type, their digest."""
_by_schema = SchemaValidator.validate_part


def _by_schema_once(validator: SchemaValidator, part, told: context.ValidationContext) -> list:
    content = part.raw_content
    if content is None:
        return _by_schema(validator, part, told)
    key = told.file_format, str(part.content_type), sha256(content).digest()
    if key not in _SOUND:
        before = len(told.errors)
        _by_schema(validator, part, told)
        if len(told.errors) == before:
            _SOUND.add(key)
    return told.errors


def _push(stack: context.ValidationStack, element, name: str) -> None:
    stack._stack.append(context.ElementInfo(element, "", len(stack._stack)))


@contextmanager
def _quickly() -> Iterator[None]:
    with (
        patch.object(context.ValidationStack, "push", _push),
        patch.object(SchemaValidator, "validate_part", _by_schema_once),
    ):
        yield


def audit(path: Path, *versions: str) -> list[str]:
    """Give the faults of a file for versions of Office, the latest where none is named."""
    found = []
    for version in versions or BOTH[-1:]:
        # One validator a file: it remembers by the id of a package what stands in its parts.
        with untraced(), _quickly():
            result = OpenXmlValidator(file_format=FileFormat[version], max_errors=0).validate(path)
        if result.errors:
            result = OpenXmlValidator(file_format=FileFormat[version]).validate(path)
        found += [str(error) for error in result.errors]
    return found
