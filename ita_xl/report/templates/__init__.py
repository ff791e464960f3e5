"""The report templates that the package carries."""

from importlib import resources


def default_template(layout: str) -> bytes:
    """Give the template of a layout.

    Raises:
        FileNotFoundError: There is no such layout.
    """
    return (resources.files("ita_xl.report.templates") / f"{layout}.docx").read_bytes()
