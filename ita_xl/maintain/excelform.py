"""A workbook of XlsxWriter in the form in which Excel itself saves it.

XlsxWriter writes a formula whose result is the empty text as an empty number, on purpose: Excel then calculates the
workbook anew when it opens it, starts Python for it, and asks whether to save. And it leaves out that blanks at either
end of a stored result count, so that strict readers trim them.
"""

import io
import re
import zipfile

CALC_ID = "191029"
"""The calculation engine of Excel 2019 and later. Excel calculates a workbook of an older engine anew when it opens it,
asks to save it, and would start Python; the stored values are right, so it need not."""

_EMPTY_RESULT = re.compile(rb'(<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?)(><f\b[^<]*</f><v></v></c>)')
_BLANK_AT_AN_END = re.compile(rb"<v>(?=\s|[^<]*\s</v>)")
_SHEETS = "xl/worksheets/"


def as_saved_by_excel(data: bytes) -> bytes:
    """Give the same workbook with its stored results as Excel writes them: parts, order and dates as they were."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as book, zipfile.ZipFile(out, "w") as made:
        for part in book.infolist():
            content = book.read(part)
            if part.filename.startswith(_SHEETS):
                content = _EMPTY_RESULT.sub(rb'\1 t="str"\2', content)
                content = _BLANK_AT_AN_END.sub(b'<v xml:space="preserve">', content)
            made.writestr(part, content, part.compress_type)
    return out.getvalue()
