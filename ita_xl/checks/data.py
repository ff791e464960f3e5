"""The check of what only a data file has."""

from collections.abc import Iterator

from ita_xl.checks.case import Case
from ita_xl.checks.declaration import Example, Found, declare
from ita_xl.checks.finding import Severity


@declare(
    "key-unknown",
    Severity.WARNING,
    title="ไม่รู้จักรายการข้อมูล",
    sentence="ไม่รู้จักรายการ “{value}” ในแฟ้มข้อมูล จึงไม่ได้นำมาใช้",
    remedy="โปรดตรวจสอบการสะกด",
    sentence_en="The key “{value}” of the data file is not known and not used.",
    remedy_en="Check its spelling.",
    example=lambda: Example(unknown_key="overal"),
)
def key_unknown(case: Case) -> Iterator[Found]:
    """A JSON file has a key that nobody reads."""
    for entry in case.entries.unknown_keys:
        yield Found(entry.value, entry.place, value=entry.value)
