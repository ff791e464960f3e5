"""The template, drawn with XlsxWriter."""
