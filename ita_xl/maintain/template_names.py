"""Every name that a template may use, with its meaning: ``python -m ita_xl.maintain.template_names`` writes the page.

The names are those of a sample run, so that none can be missing; the meanings stand in template_names.toml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path

from ita_xl import columns, packed

PAGE = Path(__file__).parents[2] / "docs" / "template-names.md"
_LIST = "[]"
_EXAMPLE = 60  # letters of an example
_INTRODUCTION = """\
# ชื่อที่ใช้ได้ในแม่แบบรายงาน

หน้านี้สร้างจากโปรแกรมโดยอัตโนมัติ ไม่ต้องแก้ไขด้วยมือ (`python -m ita_xl.maintain.template_names`)

แม่แบบเป็นเอกสาร Word ที่หน่วยงานแก้ไขได้ ขอแม่แบบเริ่มต้นด้วยคำสั่ง `ita-xl template new indicators` แก้ไขใน Word แล้วตรวจด้วย
`ita-xl template check แฟ้ม.docx` วางแฟ้มที่แก้แล้วไว้ในโฟลเดอร์เดียวกับสมุดงานโดยไม่เปลี่ยนชื่อ โปรแกรมจะใช้แม่แบบนั้นเอง

- ข้อความ: `{{ หน่วยงาน.ชื่อ }}`
- ย่อหน้าที่ซ้ำตามรายการ: `{%p for ข้อ in ผล.ย่อหน้า %}` แล้ว `{{ ข้อ }}` แล้ว `{%p endfor %}` แต่ละคำสั่งอยู่ในย่อหน้าของตน
- แถวของตารางที่ซ้ำตามรายการ: `{%tr for ค in เครื่องมือ %}` แล้วแถวที่มี `{{ ค.รหัส }}` แล้ว `{%tr endfor %}` แต่ละคำสั่งอยู่ในแถวของตน
- ส่วนที่มีเฉพาะเมื่อมีข้อมูล: `{%p if หมายเหตุ %}` แล้ว `{%p endif %}`
- ชื่อที่มี `[]` คือรายการ ต้องวนด้วย `for` ก่อน แล้วใช้ชื่อที่ตั้งใน `for` แทนส่วนหน้า เช่น `เครื่องมือ[].คะแนน` ใช้เป็น `{{ ค.คะแนน }}`
- เลขไทยหรือเลขอารบิกเลือกในชีต หน้าหลัก หรือด้วย `--digits` ไม่ต้องเขียนในแม่แบบ ส่วนที่มีหัวเรื่อง บันทึกข้อความ
  (ลักษณะ ITA Memo Title) ใช้เลขไทย เว้นแต่เลือก เลขอารบิกทั้งหมด หรือ `--digits arabic` รหัสข้อ เช่น i7 และ o12 คงเดิมเสมอ
"""


def walk(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Give every name of a context with a value for an example; the entries of a list share their names."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from walk(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        seen: dict[str, str] = {}
        for inner in value:
            seen.update({n: text for n, text in walk(inner, name + _LIST) if not seen.get(n)})
        # A list that is empty in one entry and not in another has the names of the other's.
        seen = {n: t for n, t in seen.items() if not any(other.startswith(n + ".") for other in seen)}
        yield from (seen or {name + _LIST: ""}).items()
    else:
        yield name, str(value)


def listed(context: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give every name of a context once: lists whose entries have the names of another list by themselves."""
    same, told = meanings()["same"], set()
    for name, example in walk(context):
        of = next((list_ for list_ in same if name == list_ or name.startswith(list_ + ".")), None)
        if of is None:
            yield name, example
        elif of not in told:
            told.add(of)
            yield of, f"ชื่อเดียวกับ {same[of]}"


@cache
def meanings() -> Mapping[str, Mapping[str, str]]:
    """Give the table of meanings: of ``names``, ``same``, ``charts``, ``loop`` and ``filters``."""
    table = packed.read(resources.files("ita_xl.maintain"), "template_names.toml")
    of_columns = {
        f"มาตรการ.รายการ[].{column.word}{_LIST if column.several else ''}": column.meaning
        for column in (*columns.MEASURES, *columns.FOLLOW)
        if column.word
    }
    return {**table, "names": table["names"] | of_columns}


def page() -> str:
    """Give the page of names, in Markdown."""
    from ita_xl.report.context import sample

    table = meanings()
    lines = [_INTRODUCTION]
    group = ""
    for name, example in listed(sample.context()):
        first = name.split(".")[0].removesuffix(_LIST) if {".", "["} & set(name) else "ทั่วไป"
        if first != group:
            group = first
            lines.append(f"\n## {group}\n\n| ชื่อ | ความหมาย | ตัวอย่าง |\n|---|---|---|")
        lines.append(f"| `{name}` | {table['names'].get(name, '')} | {_example(example)} |")
    lines.append(
        "\n## แผนภูมิ\n\nแผนภูมิเป็นแผนภูมิของ Word ที่แก้สีและรูปแบบได้ โปรแกรมรู้จักจากชื่อของวัตถุ (แท็บ รูปแบบ → "
        "บานหน้าต่างส่วนที่เลือก)\n\n| ชื่อของวัตถุ | แสดง |\n|---|---|"
    )
    lines += [f"| `{name}` | {meaning} |" for name, meaning in table["charts"].items()]
    lines.append("\n## ในคำสั่ง for\n\n| ชื่อ | ความหมาย |\n|---|---|")
    lines += [f"| `loop.{name}` | {meaning} |" for name, meaning in table["loop"].items()]
    lines.append(
        "\n## ตัวกรอง\n\nเขียนหลังชื่อด้วยเครื่องหมาย `|` เช่น `{{ ปีแผน|int + 1 }}`\n\n| ตัวกรอง | ผล |\n|---|---|"
    )
    lines += [
        f"| `{name}` | {meaning.replace('|', chr(92) + '|')} |" for name, meaning in table["filters"].items()
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite the page."""
    PAGE.write_text(page(), encoding="utf-8")


def _example(text: str) -> str:
    """Shorten an example to one line of a table."""
    line = " ".join(text.split()).replace("|", "\\|")
    return line if len(line) <= _EXAMPLE else line[:_EXAMPLE].rstrip() + "…"


if __name__ == "__main__":
    main()
