"""What is to change in a workbook, before anybody changes it."""
