"""What only maintainers run: the template, the layouts, the pages, the packed and compiled files."""
