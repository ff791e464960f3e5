"""The text of a PDF, where it has some.

PDFium reads it: the libraries in pure Python (pypdf, pdfminer.six) know nothing of ActualText, by which LibreOffice and
Word say what Thai vowels and tone marks are that stand higher or lower than usual, and give others in their place.
"""

from pathlib import Path

from ita_xl.failures import Failure

FEW = 40
"""As few letters has a scanned page: a stamp, a page number."""
MAX_PAGES = 500


def pdf_text(path: Path, data: bytes) -> str:
    """Give the text of a PDF, page by page.

    Args:
        path: Its name, for a sentence.
        data: Its bytes.

    Raises:
        Failure: ``encrypted``, ``import-damaged``, ``import-scanned``.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = "encrypted" if "password" in str(error).lower() else "import-damaged"
        raise Failure(code, path=path.name) from error
    pages = []
    try:
        for page in (document[n] for n in range(min(len(document), MAX_PAGES))):
            words = page.get_textpage()
            pages.append(words.get_text_bounded())
            words.close()
            page.close()
    except pypdfium2.PdfiumError as error:
        raise Failure("import-damaged", path=path.name) from error
    finally:
        document.close()
    text = "\n".join(pages)
    if sum(1 for letter in text if letter.isalnum()) < FEW:
        raise Failure("import-scanned", path=path.name)
    return text
