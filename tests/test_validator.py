"""The judge of files, judged."""

import zipfile
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator
from validator import BOTH, audit

from ita_xl.workbook.template import template


@pytest.mark.parametrize("version", BOTH)
def test_a_fault_is_found_and_its_place_is_told(tmp_path: Path, version: str) -> None:
    path = tmp_path / "book.xlsm"
    path.write_bytes(template())
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    sheet = "xl/worksheets/sheet14.xml"
    parts[sheet] = parts[sheet].replace(b'<c r="A3" s="8" t="s">', b'<c r="A3" s="8" t="x">')
    with zipfile.ZipFile(path, "w") as file:
        for name, part in parts.items():
            file.writestr(name, part)
    found = audit(path, version)
    assert "row[3]/c[1]" in "".join(found)
    assert found == [str(e) for e in OpenXmlValidator(file_format=FileFormat[version]).validate(path).errors]
