"""The text of a PDF, where it has some."""

import io
import logging
from pathlib import Path

from ita_xl.failures import Failure

FEW = 40
"""As few letters has a scanned page: a stamp, a page number."""


def pdf_text(path: Path, data: bytes) -> str:
    """Give the text of a PDF, its columns kept apart.

    Args:
        path: Its name, for a sentence.
        data: Its bytes.

    Raises:
        Failure: ``encrypted``, ``import-damaged``, ``import-scanned``.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Failure("encrypted", path=path.name)
        pages = [page.extract_text(extraction_mode="layout") or "" for page in reader.pages]
        if sum(map(_letters, pages)) < FEW:
            pages = [page.extract_text() or "" for page in reader.pages]
    except (DependencyError, FileNotDecryptedError) as error:
        raise Failure("encrypted", path=path.name) from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise Failure("import-damaged", path=path.name) from error
    if sum(map(_letters, pages)) < FEW:
        raise Failure("import-scanned", path=path.name)
    return "\n".join(pages)


def _letters(text: str) -> int:
    return sum(1 for letter in text if letter.isalnum())
