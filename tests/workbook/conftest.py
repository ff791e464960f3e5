"""What the tests of the workbook share: books and the add-in, made once. None is to be changed."""

from pathlib import Path
from typing import TYPE_CHECKING

import package_books
import pytest

from ita_xl.maintain.macros.addin import build_addin

if TYPE_CHECKING:
    from vba_bench import Excel


@pytest.fixture(scope="session")
def book() -> bytes:
    """The workbook that :mod:`package_books` makes."""
    return package_books.build()


@pytest.fixture
def one(made: dict[str, Path]) -> bytes:
    """The filled workbook of an agency with many findings."""
    return made["fy2568-paphlu"].read_bytes()


@pytest.fixture(scope="session")
def xlam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The add-in in its file."""
    path = tmp_path_factory.mktemp("addin") / "ita_xl.xlam"
    path.write_bytes(build_addin())
    return path


@pytest.fixture(scope="session")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook as far as the macros look at it."""
    from vba_bench import build  # which skips where pyOpenVBA is missing

    return build(tmp_path_factory.mktemp("vba") / "ita.xlsm")


@pytest.fixture
def bare(workbook: Path) -> "Excel":
    """Excel without the xlwings add-in."""
    from vba_bench import open_book

    return open_book(workbook)
