"""What stands in braces in a text of the library, and what an office's own table says in its place.

A measure is written for any office: ``{งานพัสดุ}`` is whoever has that task there, ``{ไตรมาสที่ 1}`` those months of
the plan year, the name of a topic the item of the year that asks for it.
"""

import re
from collections.abc import Mapping

from ita_xl import thai, thai_dates
from ita_xl.rules import RuleBook, topics

ROLE_WORDS = {
    "head": "หัวหน้าหน่วยงาน",
    "deputy": "รองหัวหน้าหน่วยงาน",
    "general": "งานบริหารทั่วไป",
    "finance": "งานการเงิน",
    "supplies": "งานพัสดุ",
    "personnel": "งานบุคคล",
    "planning": "งานแผน",
    "law": "งานร้องเรียนและกฎหมาย",
    "information": "งานประชาสัมพันธ์และสารสนเทศ",
    "service": "หน่วยที่ให้บริการ",
    "all": "ทุกหน่วยงานภายใน",
}
"""What a role is called in the workbook."""
MONTHS = dict(
    zip(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        thai_dates.SHORT,
        strict=True,
    )
)
"""The months of a step, as a file of the library names them."""
WHEN_WORDS = {**MONTHS, **thai.PERIOD_WORDS}
"""When a step is taken -> the word for it in braces."""
AFTER = ("ต.ค.", "พ.ย.", "ธ.ค.")
"""The months of a fiscal year that lie in the calendar year before it."""
_BRACES = re.compile(r"\{([^{}\n]{1,80})\}")
_ROLES = {word: role for role, word in ROLE_WORDS.items()}
_PARTS = {word: part for part, word in thai.PERIOD_WORDS.items()}


def braced(text: str) -> str:
    """Give a text with the names of roles in braces, as in the files, in the words of the workbook."""
    return _BRACES.sub(lambda m: "{" + ROLE_WORDS.get(m[1], m[1]) + "}", text)


def filled(text: str, actors: Mapping[str, str], rules: RuleBook, plan_year: int | None) -> str:
    """Fill a text of the library; what is in braces and unknown stays as it stands.

    Args:
        text: The text; a line that names a topic that no item of the year has is left out.
        actors: Who has a role, by the role.
        rules: The rule book of the year of the result.
        plan_year: The Buddhist fiscal year of the measures; ``None`` leaves months without a year.
    """
    codes: dict[str, str] = {}
    for item in rules.items:
        codes.setdefault(item.topic, f"ข้อ {item.code} {item.name}")
    named = {topic.name: codes.get(topic.key, "") for topic in topics().values()}

    def word(found: re.Match[str]) -> str:
        said = found[1]
        if said in _ROLES:
            return actors.get(_ROLES[said], said)
        if said in _PARTS:
            return spell(_PARTS[said], plan_year)
        if said in thai_dates.SHORT:
            return f"{said} {plan_year - (said in AFTER)}" if plan_year else said
        return named.get(said, found[0])

    lines = [line for line in text.split("\n") if not any(named.get(n) == "" for n in _BRACES.findall(line))]
    return _BRACES.sub(word, "\n".join(lines))


def spell(part: str, plan_year: int | None) -> str:
    """Spell the months of a part of a plan year: ``ต.ค. – ธ.ค. 2568``; its name where the year is not known."""
    if plan_year is None:
        return thai.PERIOD_WORDS[part]
    if part == "year":
        return f"ตลอดปีงบประมาณ พ.ศ. {plan_year}"
    first, last = (day.partition(" ")[2] for day in thai.fiscal_period(plan_year, part).split(" – "))
    (month, year), (_, last_year) = first.rsplit(" ", 1), last.rsplit(" ", 1)
    return f"{month} – {last}" if year == last_year else f"{first} – {last}"
