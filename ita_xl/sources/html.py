"""The text of a web page, or of a table that was saved as one (and named .xls)."""

from html.parser import HTMLParser

_LINES = frozenset(
    {"p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "ul", "ol", "title"}
)
_SKIPPED = frozenset({"script", "style", "head", "noscript"})


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skipped = 0
        self._cell = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SKIPPED:
            self._skipped += 1
        elif tag in ("td", "th"):
            self._cell += 1
        elif tag in _LINES and not (self._cell and tag != "tr"):
            self.parts.append("\n")
        elif tag in _LINES:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        elif tag in ("td", "th"):
            self._cell = max(0, self._cell - 1)
            self.parts.append("\t")
        elif tag in _LINES and not self._cell:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.parts.append(" ".join(data.split()) if data.strip() else " ")


def html_text(page: str) -> str:
    """Give the text of a page: cells between tabs, rows and paragraphs on lines."""
    reader = _Text()
    reader.feed(page)
    reader.close()
    rows = "".join(reader.parts).split("\n")
    return "\n".join(
        "\t".join(cell.strip() for cell in row.rstrip("\t").split("\t")) for row in rows if row.strip()
    )
