"""The workbook: its layout, builder, formulas, VBA; the closed file and the live book."""
