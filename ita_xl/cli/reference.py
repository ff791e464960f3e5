"""Commands to read: the rules of a year, the manual."""

from pathlib import Path

from ita_xl.cli.command import Group, argument, option
from ita_xl.cli.console import DONE
from ita_xl.failures import Failure

GROUP = Group()


@GROUP.command("rules", help="แสดงหลักเกณฑ์ของปีงบประมาณ")
@argument("year", type=int, help="ปีงบประมาณ พ.ศ.")
def rules(year: int) -> int:
    """Tell the rules of a year."""
    from ita_xl.rules import rule_book, years
    from ita_xl.rules.text import describe

    book = rule_book(year)
    if book is None:
        raise Failure("year-unknown", year=year, first=years()[0], last=years()[-1])
    print(describe(book, year))
    return DONE


@GROUP.command("manual", help="เปิดคู่มือการใช้งาน")
@option("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียนแทนการเปิด")
def manual(out: Path | None) -> int:
    """Open the manual, or write it to a file."""
    from ita_xl.manual import manual_file
    from ita_xl.opening import open_file

    if out is None:
        path = manual_file()
        opened = open_file(path)
        print("เปิดคู่มือแล้ว" if opened else f"คู่มืออยู่ที่ {path}")
        return DONE
    from ita_xl.cli.root import listed
    from ita_xl.maintain.manual.page import page
    from ita_xl.workbook.closed.book import save

    if out.suffix.lower() != ".html":
        raise Failure("wrong-ending", path=out.name or out, ending=".html")
    save(out, page(listed()).encode(), backup=False)
    print(f"เขียนคู่มือ {out} แล้ว")
    return DONE
