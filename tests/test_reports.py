"""The Word report as a file: its digits, its bytes. What the reports say is held in test_layouts."""

import re
import zipfile

from ita_xl import actions
from ita_xl.workbook.closed.book import ClosedBook


def test_thai_digits_leave_no_arabic_one(made, tmp_path):
    out = tmp_path / "thai.docx"
    actions.export(ClosedBook(made["fy2565-khlongmai"]), out, digits="thai")
    with zipfile.ZipFile(out) as z:
        parts = [
            z.read(n).decode()
            for n in z.namelist()
            if re.match(r"word/(document|header\d*|footer\d*)\.xml", n)
        ]
    text = "".join(t for part in parts for t in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", part))
    # Codes of items stay Latin.
    assert not re.search(r"[0-9]", re.sub(r"(?<![A-Za-z])[ieo][0-9]{1,2}(?![0-9])", "", text))
    assert "๗๖.๘๑" in text
    assert 'w:fmt="thaiNumbers"' in parts[0]


def test_the_same_book_gives_the_same_bytes(made, tmp_path):
    book = ClosedBook(made["fy2568-naudom"])
    first = actions.export(book, tmp_path / "1.docx").path.read_bytes()
    assert first == actions.export(book, tmp_path / "2.docx").path.read_bytes()
