"""The Open XML package: zip, parts and XML, as both the workbook and the report read and write them."""
