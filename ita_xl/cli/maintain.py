"""Commands of those who maintain the program."""

from pathlib import Path

from ita_xl.cli.command import Group, option
from ita_xl.cli.console import DONE
from ita_xl.failures import Failure

GROUP = Group()


@GROUP.command("build-template", help="สร้างแฟ้มแม่แบบและส่วนเสริมของ Excel ใหม่ (สำหรับผู้ดูแลโปรแกรม)")
@option("-o", "--out", type=Path, default="workbook_template.xlsm", help="แฟ้มที่จะเขียน")
def build_template(out: Path) -> int:
    """Build the workbook template and the add-in anew."""
    from ita_xl.setup.addin import FILE_NAME

    try:
        from ita_xl.maintain.macros.addin import build_addin
        from ita_xl.maintain.workbook.book import build

        made = {out: build(), out.with_name(FILE_NAME): build_addin()}
    except ModuleNotFoundError as error:
        raise Failure("maintainer-only", missing=error.name) from error
    from ita_xl.workbook.closed.book import save

    for path, data in made.items():
        save(path, data, backup=False)
        print(f"เขียน {path} แล้ว ({len(data):,} ไบต์)")
    return DONE
