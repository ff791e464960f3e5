"""A file that an office holds (.txt, .docx, .pdf, .xlsx, .csv, .xls, .ods, .html) -> the text of a page.

What a file is, its first bytes tell: its name may say something else. Cells stand between tabs, rows on lines.
"""

from ita_xl.sources.files import PageFile, read_file

__all__ = ["PageFile", "read_file"]
