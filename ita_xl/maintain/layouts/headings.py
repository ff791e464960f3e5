"""Numbers of headings in a report whose parts may be left out: worked out by the template, for it knows which stay."""

from docx.document import Document

from ita_xl.maintain.layouts import kit
from ita_xl.records import dataclass, field


@dataclass
class Headings:
    """Counts the headings of a document; a part that may be left out counts only where it stands."""

    before: str = ""
    after: str = "."
    count: int = 0
    conditions: list[str] = field(default_factory=list)
    current: str = ""
    seconds: int = 0
    second_conditions: list[str] = field(default_factory=list)

    def first(self, document: Document, text: str, *, when: str = "") -> None:
        """Add a heading of the first level; ``when`` is the condition under which its part stands in the report."""
        self.count += 0 if when else 1
        own = 1 if when else 0
        self.current = _sum(self.count + own, self.conditions)
        if when:
            self.conditions.append(when)
        self.seconds, self.second_conditions = 0, []
        kit.add(document, "Heading 1", f"{self.before}{self.current}{self.after} {text}")

    def second(self, document: Document, text: str, *, when: str = "", loop: str = "") -> None:
        """Add a heading of the second level; in a loop ``loop`` is Jinja that gives its number."""
        self.seconds += 0 if when or loop else 1
        own = 1 if when else 0
        number = loop or _sum(self.seconds + own, self.second_conditions)
        if when:
            self.second_conditions.append(when)
        kit.add(document, "Heading 2", f"{self.current}.{number} {text}")


def _sum(known: int, conditions: list[str]) -> str:
    """Write a number that grows by one for each condition that holds."""
    if not conditions:
        return str(known)
    return "{{ " + " + ".join([str(known), *(f"(1 if {c} else 0)" for c in conditions)]) + " }}"
