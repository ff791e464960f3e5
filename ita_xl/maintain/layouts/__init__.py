"""The templates of the five layouts, one module a layout, built from common parts by program."""
