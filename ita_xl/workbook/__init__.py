"""The workbook: what it is, its formulas; read and changed; a closed file or one open in Excel."""
