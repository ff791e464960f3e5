"""What the tests of the interchange share: a workbook edited by hand in every table, made once."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "closed"))

from interchange_books import edited


@pytest.fixture(scope="session")
def _edited_once(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("edited") / "book.xlsm"
    edited(path, "fy2568-paphlu", 11)  # a seed that keeps what is strong: rows are generated
    return path


@pytest.fixture
def book(_edited_once, tmp_path, home) -> Path:
    """A workbook in whose every table a person typed."""
    return Path(shutil.copyfile(_edited_once, tmp_path / "book.xlsm"))
