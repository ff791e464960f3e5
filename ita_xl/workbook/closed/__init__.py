"""A workbook file, read and changed without Excel."""
