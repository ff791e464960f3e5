"""The five example agencies: figures of real, published results, for ``ita-xl demo`` and for trying things out."""

from importlib import resources

LAYOUTS = {
    "fy2565-khlongmai": "trend",
    "fy2566-kudphueng": "progress",
    "fy2568-makkhaeng": "indicators",
    "fy2568-naudom": "development",
    "fy2568-paphlu": "issues",
}
"""The layout in which each of the five published its report."""


def examples() -> dict[str, str]:
    """Give the text of each example's DATA.json by its name, in the order of the years."""
    files = sorted(
        (f for f in resources.files("ita_xl.demo").iterdir() if f.name.endswith(".json")),
        key=lambda f: f.name,
    )
    return {f.name.removesuffix(".json"): f.read_text(encoding="utf-8") for f in files}
