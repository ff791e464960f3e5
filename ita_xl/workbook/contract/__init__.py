"""What the workbook is: sheets, tables, columns, names, words. The ground of the other rooms."""
