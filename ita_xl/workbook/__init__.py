"""The workbook: what it is, its formulas and macros; read, changed, built; a closed file or one open in Excel."""
