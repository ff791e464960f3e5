"""The VBA of the workbook and of the add-in."""
